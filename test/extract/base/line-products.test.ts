import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const wrong = (text: string): string[] =>
  extractFacts(
    [drawPage(`\n                    COMMERCIAL INVOICE\n\n Invoice No: GC-91        Date: 9 October 2023\n\n${text}`)],
    {
      id: 'd',
      type: 'invoice',
      language: 'en',
    },
  )
    .facts.sums.filter((s) => s.of.startsWith('line') && s.printed !== s.computed)
    .map((s) => `${s.of}: ${s.computed}`);

const lint = (amount: string, heads = 'Net kg', price = '1.92', quantity = '12,498.2') => `
 Description              HS code      ${heads.padEnd(14)} Unit price     Amount USD
 Raw cotton, lot GK 91    5201.00      ${quantity.padEnd(14)} ${price.padEnd(14)} ${amount}
 Total                                                               ${amount}`;

test('the net weight of a line is its quantity where no column is called one', () => {
  expect(wrong(lint('23,996.54'))).toEqual([]);
  expect(wrong(lint('25,996.54'))).toEqual(['line 1: quantity × unit price: 23996.544']);
});

test('a column that no label names is the quantity when it is headed by a unit of weight', () => {
  expect(wrong(lint('23,996.54', 'რაოდენობა kg'))).toEqual([]);
  expect(wrong(lint('25,996.54', 'რაოდენობა kg'))).toEqual(['line 1: quantity × unit price: 23996.544']);
  expect(wrong(lint('25,996.54', 'რაოდენობა'))).toEqual([]);
});

test('a price in another unit of trade than the quantity is no wrong sum', () => {
  expect(wrong(lint('52,903.89', 'Net kg'))).toEqual([]); // per pound
  expect(wrong(lint('239.97', 'Net kg'))).toEqual([]); // per 100 kg
  expect(wrong(lint('529.04', 'Net kg'))).toEqual([]); // per cwt
  expect(wrong(lint('24.00', 'Net kg', '1.92', '12,500'))).toEqual([]); // per tonne
});

test('whichever figure of the row gives the amount is the quantity', () => {
  const row = (amount: string) => `
 Description        Bales      Net kg       Unit price     Amount USD
 Raw cotton            60     13,200.5          1.85        ${amount}
 Raw cotton, low       40      8,810.0          1.70        14,977.00`;
  expect(wrong(row('24,420.93'))).toEqual([]);
  expect(wrong(row('24,920.93'))).toEqual(['line 1: quantity × unit price: 24420.925']);
  const priced =
    '\n Description        Bales      Net kg       Unit price     Amount USD\n Raw cotton            60     13,200.5        407.02        24,421.20';
  expect(wrong(priced)).toEqual([]);
});

test('a count of packages beside a price for what is in them tells nothing', () => {
  expect(
    wrong(
      '\n Description        Cartons      Unit price     Amount USD\n Cotton towels          250           2.10        12,600.00',
    ),
  ).toEqual([]);
});

test('a discount, another currency or one ratio on all lines leaves the product open', () => {
  const off = (a: string, b: string) => `
 Description        Quantity     Unit price     Amount USD
 Cotton towels          1000           2.00       ${a}
 Cotton sheets           500           8.00       ${b}`;
  expect(wrong(off('1,700.00', '3,400.00'))).toEqual([]);
  expect(wrong(off('1,700.00', '4,000.00'))).toEqual(['line 1: quantity × unit price: 2000']);
  const cut = `
 Description        Quantity     Unit price     Discount %     Amount USD
 Cotton towels          1000           2.00             ${'15'}       1,700.00`;
  expect(wrong(cut)).toEqual([]);
  expect(wrong(cut.replace(' 15 ', '  0 '))).toEqual(['line 1: quantity × unit price: 2000']);
  expect(
    wrong(
      '\n Description        Quantity     Unit price EUR     Amount USD\n Cotton towels          1000           2.00              2,160.00',
    ),
  ).toEqual([]);
});
