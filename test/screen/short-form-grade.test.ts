import { expect, test } from 'vitest';
import { findPlaces } from '../../shared/screen/places.ts';

const places = (text: string) => findPlaces(text, { context: 'text' }).map((p) => `${p.name} ${p.how}`);

test('the short form of the region beside a Chinese grade, or beside how it was picked, is the region', () => {
  const region = ['Xinjiang Uyghur Autonomous Region name'];
  for (const text of ['tail made up with XJ 3128B', 'XJ-2129', 'XJ machine-picked, 30 bales'])
    expect(places(text)).toEqual(region);
  for (const text of ['model XJ 5000', 'order XJ 3128-77', 'XJ 9128B']) expect(places(text)).toEqual([]);
});

test('six digits between a place and China are a postal code in any text', () => {
  expect(places('Development Zone, 843000, P.R. China')).toEqual(['Xinjiang Uyghur Autonomous Region postal-code']);
  expect(places('quantity 843000, P.R. China')).toEqual([]);
});
