import { expect, it } from 'vitest';
import { tellGinsApart } from '../../../shared/extract/production/gins-apart.ts';
import type { UnitRow } from '../../../shared/model/index.ts';

const evidence = {
  document: 'd',
  page: 1,
  box: [0, 0, 1, 1] as [number, number, number, number],
  quote: '',
  confidence: 1,
};
const bale = (id: string, ginCode?: string): UnitRow => ({ id, evidence, ...(ginCode ? { ginCode } : {}) });
const ids = (...units: UnitRow[]): string[] => tellGinsApart(units).map((unit) => unit.id);

it('one number of two gins is two bales', () => {
  expect(ids(bale('1000', '41017'), bale('1001', '41017'), bale('1000', '41022'))).toEqual([
    '410171000',
    '410171001',
    '410221000',
  ]);
});

it('a bale told twice by one gin, and numbers that differ anyway, stay as printed', () => {
  expect(ids(bale('1000', '41017'), bale('1000', '41017'))).toEqual(['1000', '1000']);
  expect(ids(bale('1000', '41017'), bale('2000', '41022'))).toEqual(['1000', '2000']);
});

it('a number that has the code already, and a list that lacks a code, are left', () => {
  expect(ids(bale('410171000', '41017'), bale('1001', '41017'), bale('1001', '41022'))[0]).toBe('410171000');
  expect(ids(bale('1000', '41017'), bale('1000'))).toEqual(['1000', '1000']);
});
