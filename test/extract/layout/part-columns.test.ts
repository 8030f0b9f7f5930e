import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import type { Row } from '../../classify/paper.ts';
import { scannedPage } from '../checks/scanned.ts';

/** A bale list with gross and net weight in one column; the last row is the total. */
const list = (rows: readonly (readonly [string, string])[]) =>
  scannedPage(1, [
    '# GIN BALE LIST',
    'Gin: Delta Gin Co., Memphis, Tennessee, USA',
    [
      [0.07, 'Bale No.'],
      [0.5, 'Gross / net weight (kg)'],
    ],
    ...rows.map(
      ([id, weights]): Row => [
        [0.07, id],
        [0.5, weights],
      ],
    ),
  ]);

describe('a column of two weights on a scan', () => {
  const page = list([
    ['60411', '223.5 / 220.5'],
    ['60412', '224.5 / 22{7|1}.5'],
    ['60413', '22{6|5}.5 / 222.5'],
    ['60414', '226.5 / 223.5'],
    ['TOTAL', '900.0 / 888.0'],
  ]);

  test('gives each half its own words and their box', () => {
    const [table] = layoutDocument([page]).tables;
    const [, gross, net] = table!.rows[0]!.cells;
    expect([gross, net].map((c) => c?.words.map((w) => w.text))).toEqual([['223.5'], ['220.5']]);
    for (const cell of [gross, net])
      for (const [i, edge] of cell!.words[0]!.box.entries()) expect(cell!.box[i]).toBeCloseTo(edge, 9);
  });

  test('is settled by the sum of each half', () => {
    const { facts } = extractFacts([page], { id: 'd', type: 'ginning-record', language: 'en' });
    expect(facts.units.map((u) => [u.grossKg, u.netKg])).toEqual([
      [223.5, 220.5],
      [224.5, 221.5],
      [225.5, 222.5],
      [226.5, 223.5],
    ]);
    expect(facts.units[1]!.evidence.settled).toContain('sum');
  });

  test('a word that holds both weights stays whole in each half', () => {
    const [table] = layoutDocument([
      list([
        ['60411', '223.5/220.5 kg'],
        ['60412', '224.5/221.5 kg'],
      ]),
    ]).tables;
    const [, gross, net] = table!.rows[0]!.cells;
    expect([gross, net].map((c) => [c?.text, c?.words.map((w) => w.text)])).toEqual([
      ['223.5 kg', ['223.5/220.5']],
      ['220.5 kg', ['223.5/220.5', 'kg']],
    ]);
  });
});
