import { describe, expect, it } from 'vitest';
import { massExceeds } from '../../shared/rules/mass-exceeds.ts';
import { paper, seen } from './case.ts';
import { caseOf } from './case-of.ts';

/** Shirts of one lot of yarn; the fabric's record weighs nothing. */
const shirts = (shirtKg: number, { yarnKg = 4_000, cotton = 1 } = {}) =>
  massExceeds
    .check(
      caseOf(
        [
          paper({
            type: 'invoice',
            name: 'invoice.pdf',
            facts: { number: 'I-1', date: '2026-01-20', netWeight: shirtKg },
            lines: [{ description: 'cotton knit shirts', hsCode: '6109.10', quantity: 20_000, unit: 'piece' }],
            composition: [
              { name: 'cotton', share: cotton },
              ...(cotton < 1 ? [{ name: 'elastane', share: 1 - cotton }] : []),
            ],
          }),
          paper({
            type: 'spinning-record',
            name: 'spinning.pdf',
            facts: { number: 'S-1' },
            flows: [{ direction: 'out', material: 'yarn', kg: yarnKg, lot: 'Y-1' }],
          }),
          paper({ type: 'fabric-record', name: 'knitting.pdf', facts: { number: 'K-1' } }),
        ],
        '2026-03-01',
      ),
    )
    .findings.map((f) => f.message);

describe('garments against the yarn that was spun for them', () => {
  it('weigh no more than making up leaves, though no paper weighs the fabric', () => {
    expect(shirts(4_500)).toEqual([
      '4,500 kg of cotton in the garment shipped, from 4,000 kg of yarn spun; making up leaves 4,358 kg at the most.',
    ]);
    expect(shirts(4_300)).toEqual([]);
  });

  it('count with their cotton alone', () => {
    expect(shirts(4_500, { cotton: 0.95 })).toEqual([]);
    expect(shirts(5_000, { cotton: 0.95 })).toHaveLength(1);
  });
});

describe('lint laid down from two suppliers', () => {
  const laidDown = (cited: string | undefined) => {
    const gin = paper({
      type: 'ginning-record',
      name: 'gin.pdf',
      facts: { number: 'G-1' },
      flows: [{ direction: 'out', material: 'lint', kg: 12_000 }],
    });
    if (cited) gin.facts.references.push({ kind: 'lot', value: cited, evidence: seen(gin.id) });
    return massExceeds
      .check(
        caseOf(
          [
            paper({
              type: 'invoice',
              name: 'invoice.pdf',
              facts: { number: 'I-1', date: '2026-01-20', netWeight: 11_000 },
              lines: [{ description: 'cotton yarn Ne 20/1', hsCode: '5205.12', quantity: 11_000, unit: 'kg' }],
            }),
            paper({
              type: 'spinning-record',
              name: 'spinning.pdf',
              facts: { number: 'S-1' },
              flows: [
                { direction: 'in', material: 'lint', kg: 12_000, lot: 'KT-118' },
                { direction: 'in', material: 'lint', kg: 1_400, lot: 'W-3' },
                { direction: 'out', material: 'yarn', kg: 11_000 },
              ],
            }),
            gin,
          ],
          '2026-03-01',
        ),
      )
      .findings.map((f) => f.message);
  };

  it('is set against the gin whose sentences name a lot in that lot alone', () => {
    expect(laidDown('KT-118')).toEqual([]);
    expect(laidDown(undefined).join()).toContain('13,400 kg of lint went in');
    expect(laidDown('ZZ-9').join()).toContain('13,400 kg of lint went in');
  });
});

describe('a list of what a mill bought for a mixing', () => {
  const lint = (lot: string, kg: number) => ({ direction: 'in', material: 'lint', lot, kg }) as const;
  const used = (name: string, spinner: string, listed: ReturnType<typeof lint>[], yarn?: number) =>
    paper(
      {
        type: 'spinning-record',
        name,
        facts: { number: name },
        flows: [...listed, ...(yarn ? [{ direction: 'out', material: 'yarn', kg: yarn, lot: 'Y-5' } as const] : [])],
      },
      { spinner },
    );
  const told = (list: ReturnType<typeof used>) =>
    massExceeds
      .check(
        caseOf([
          paper({
            type: 'ginning-record',
            name: 'gin.pdf',
            facts: { number: 'G-1' },
            flows: [
              { direction: 'out', material: 'lint', kg: 9_100, lot: 'L-31' },
              { direction: 'out', material: 'lint', kg: 6_200, lot: 'L-32' },
            ],
          }),
          used('mixing.pdf', 'Red River Spinning Co., Ltd.', [lint('L-31', 9_100), lint('L-32', 6_200)], 13_000),
          list,
        ]),
      )
      .findings.map((f) => f.message)
      .filter((m) => m.includes('lint went in'));
  const all = [lint('L-31', 9_100), lint('L-32', 6_200)];

  it('went in once, where the record of the mixing holds every lot and weight of it', () =>
    expect(told(used('bought.csv', 'Red River Spinning Co., Ltd.', all))).toEqual([]));

  it('is another use where its weights differ, yarn came out of it or it is of another mill', () => {
    expect(
      told(used('bought.csv', 'Red River Spinning Co., Ltd.', [lint('L-31', 9_100), lint('L-32', 6_900)])),
    ).toHaveLength(1);
    expect(told(used('bought.csv', 'Red River Spinning Co., Ltd.', all, 12_800))).toHaveLength(1);
    expect(told(used('bought.csv', 'Delta Yarn Works', all))).toHaveLength(1);
  });
});
