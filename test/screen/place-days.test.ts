import { expect, it } from 'vitest';
import { daysTold } from '../../shared/screen/place-days.ts';
import { findPlaces } from '../../shared/screen/places.ts';

const told = (text: string, day: string) =>
  findPlaces(text, { context: 'site', country: 'CN', day }).map((m) => daysTold(m, day));

it('a city of the Corps that was set up after the day of the paper is said to be so', () => {
  expect(told('Huyanghe City', '2015-03-01').join()).toMatch(/only since 2019-12, while the paper is dated 2015-03-01/);
  expect(told('Huyanghe City', '2022-03-01')).toEqual(['']);
});

it('a name that was given up is said to be so, and stays a place', () => {
  expect(told('Kuqa County, Aksu', '2024-01-01').join()).toMatch(/Kuqa County was given up in 2019/);
  expect(told('Kuqa County, Aksu', '2018-01-01').join('')).toBe('');
});

it('a port is no younger than its city, and a common name before its day is no place', () => {
  expect(told('Khorgas', '2010-01-01')).toEqual(['']);
  expect(told('Baiyang City, China', '2020-02-02')).toEqual([]);
});
