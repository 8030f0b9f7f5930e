import { expect, test } from 'vitest';
import {
  parseDate,
  parseIdentifier,
  parseNumber,
  parseRange,
  parseWeight,
} from '../../../shared/extract/values/index.ts';

test.each([
  ['Arabic', '١٢٬٤٥٠٫٥', 12450.5],
  ['Persian and Urdu', '۱۲۴۵۰', 12450],
  ['Bengali', '১২,৪৫০.৫', 12450.5],
  ['Devanagari', '१२,४५०', 12450],
  ['Gujarati', '૧૨૪૫૦', 12450],
])('%s digits are read as figures', (_, text, value) => {
  expect(parseNumber(text)?.value).toBe(value);
});

test('dates, weights, numbers of papers and runs of bales in digits of another script are those in 0 to 9', () => {
  expect(parseDate('১৫/০৩/২০২৪')?.value).toBe('2024-03-15');
  expect(parseWeight('۲۱٬۸۰۰ kg')?.value).toBe(21800);
  expect(parseIdentifier('INV-२०२४/११८')?.value).toBe('INV-2024/118');
  expect(parseRange('٤٤٠١-٤٥٢٠')).toMatchObject({ count: 120 });
});
