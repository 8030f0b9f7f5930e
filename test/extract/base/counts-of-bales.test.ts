import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (line: string) =>
  extractFacts([drawPage(`\nPACKING LIST No. 7710\n\nBuyer: Harbor Mills Inc.\n\n${line}`)], {
    id: 'd',
    type: 'packing-list',
    language: 'en',
  }).facts;

test.each([
  ['Total bales: 88.00', 88],
  ['Total bales: 1,25,000', 125_000],
  ['Total bales: 1,250', 1250],
])('%s is a count', (line, count) => {
  expect(facts(line).baleCount?.value).toBe(count);
});

test('a weight behind the count of bales is no count', () => {
  expect(facts('50 bales: 8,795.0').baleCount?.value).not.toBe(8795);
});

test('the number of a bale under the count of bales is no count', () => {
  expect(facts('Total bales: 17214049').baleCount).toBeUndefined();
  const listed = facts(
    'Bale No.    Lot    Bales    Net weight (kg)\n7701        12     48       10,400\nTotal              017214049',
  );
  expect(listed.baleCount?.value).toBe(48);
});
