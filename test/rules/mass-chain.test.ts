import { describe, expect, it } from 'vitest';
import { massExceeds } from '../../shared/rules/mass-exceeds.ts';
import { paper } from './case.ts';
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
