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

test('terms in two columns are read down the first before the second', () => {
  const column = (left: number, lines: string[]) => lines.map((t, i): [string, number, number] => [t, left, i]);
  const inTwo = (a: string[], b: string[]) => {
    const [one, two] = [column(0.07, a), column(0.51, b)];
    // As they stand on the page: row by row.
    return severitiesOf(...a.flatMap((_, i) => [one[i]!, ...(two[i] ? [two[i]] : [])]));
  };
  expect(
    inTwo(
      [
        'TERMS AND CONDITIONS OF SALE. Interest accrues each month on sums overdue by',
        'more than 30 days. Claims for quality must reach the seller in 14 days',
        'after arrival. The seller declares that no cotton contained in the goods',
      ],
      [
        'was grown, ginned or processed in the Xinjiang Uyghur Autonomous Region or by any',
        'party of a list. Partial shipments are not allowed without consent of both.',
      ],
    ),
  ).toEqual([]);
  expect(
    inTwo(
      [
        'TERMS AND CONDITIONS OF SALE. No interest accrues on sums that are not overdue by',
        'more than 30 days. Claims for quality must reach the seller in 14 days',
        'after arrival. The seller declares that all cotton contained in the goods',
      ],
      [
        'was grown, ginned or processed in the Xinjiang Uyghur Autonomous Region by farms',
        'of its own. Partial shipments are not allowed without consent of both.',
      ],
    ),
  ).toEqual(['prohibits']);
});

test('what is said behind a list of places is said of each', () => {
  const text = (end: string) => `The cotton of this yarn from Xinjiang, Hotan or Korla ${end}`;
  expect(severitiesOf([text('has never been bought by us and is not used.'), 0.1, 0])).toEqual([]);
  expect(severitiesOf([text('was purchased by us and was not bleached.'), 0.1, 0])).toEqual(['prohibits']);
});
