import { expect, test } from 'vitest';
import type { Mention } from '../../shared/model/index.ts';
import { originRegion } from '../../shared/rules/origin-region.ts';
import { rawCotton, seen } from './case.ts';
import { caseOf } from './case-of.ts';

/** Lines of running text on the invoice: each with its left edge and its line from the top. */
const severitiesOf = (...lines: [text: string, left: number, row: number][]) => {
  const papers = rawCotton();
  const { id, facts } = papers.invoice!;
  for (const [text, left, row] of lines) {
    const evidence: Mention['evidence'] = { ...seen(id, text), box: [left, 0.7 + row * 0.012, 0.4, 0.01] };
    facts.mentions.push({ text, context: 'statement', evidence });
  }
  return originRegion.check(caseOf(Object.values(papers))).findings.map((f) => f.severity ?? 'prohibits');
};

test('a sentence that begins with its denial in one column and names the region in the next prohibits nothing', () => {
  expect(
    severitiesOf(
      ['1. All sales are subject to the rules of the day of contract. Xinjiang origin and no person was hurt.', 0.1, 0],
      ['2. Claims must reach the seller within 14 days of arrival. 4. The goods are not of', 0.1, 1],
    ),
  ).toEqual([]);
  expect(
    severitiesOf(
      ['The seller confirms that no cotton in the yarn was grown in or comes from the', 0.1, 4],
      ['Xinjiang Uyghur Autonomous Region, where cotton is grown for other mills.', 0.55, 0],
    ),
  ).toEqual([]);
  expect(
    severitiesOf(
      ['El algodón empleado en estos hilados no procede de', 0.1, 4],
      ['regiones de Xinjiang ni ha sido cultivado allí por otros.', 0.55, 0],
    ),
  ).toEqual([]);
});

test('the same half sentence prohibits where nothing on the page denies what it says', () => {
  const claim: [string, number, number] = ['Xinjiang origin cotton was used in this yarn by the mill.', 0.55, 0];
  expect(severitiesOf(claim)).toEqual(['prohibits']);
  expect(severitiesOf(claim, ['The cotton in these goods is of', 0.1, 4])).toEqual(['prohibits']);
  // A denial that is whole, that another line takes up, or that stands in a sentence of its own excuses nothing.
  expect(severitiesOf(claim, ['Partial shipments are not allowed.', 0.1, 4])).toEqual(['prohibits']);
  expect(severitiesOf(claim, ['Partial shipments are not allowed', 0.1, 4])).toEqual(['prohibits']);
  expect(
    severitiesOf(claim, ['The goods contain no cotton of', 0.1, 4], ['Turkmenistan or of any farm there.', 0.1, 5]),
  ).toEqual(['prohibits']);
});

test('a whole sentence prohibits whatever it says after the place', () => {
  for (const text of [
    'The cotton was grown in Xinjiang and no person was forced to work in making it.',
    'The cotton of this invoice is of Xinjiang origin and no other fibre was added.',
    'Lint grown in Aksu, Xinjiang and no chemicals were used in the field.',
  ])
    expect(severitiesOf([text, 0.1, 0], ['The goods are not of', 0.1, 8]), text).toEqual(['prohibits']);
  expect(
    severitiesOf(['No cotton of these goods was grown in Xinjiang and no person was forced to work.', 0.1, 0]),
  ).toEqual([]);
});
