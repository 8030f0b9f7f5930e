import { describe, expect, it } from 'vitest';
import { massExceeds } from '../../shared/rules/mass-exceeds.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

/** Cloth of one lot of yarn, which its mill weighed as it took it in. */
const taken = (kg: number, lot = 'OE-2211') =>
  massExceeds
    .check(
      caseOf(
        [
          paper({
            type: 'invoice',
            facts: { number: 'I-4', date: '2026-01-20' },
            lines: [{ description: 'cotton twill', hsCode: '5209.32', quantity: 40_000, unit: 'm' }],
          }),
          paper({
            type: 'spinning-record',
            name: 'spinning.pdf',
            lots: ['OE-2211'],
            flows: [{ direction: 'out', material: 'yarn', kg: 8_000, lot: 'OE-2211' }],
          }),
          paper({
            type: 'fabric-record',
            name: 'loom.pdf',
            flows: [
              { direction: 'in', material: 'yarn', kg, lot },
              { direction: 'out', material: 'fabric', kg: 7_400 },
            ],
          }),
        ],
        '2026-03-01',
      ),
    )
    .findings.map((f) => [f.severity ?? 'contradicts', f.message]);

describe('a lot of yarn that weighs more at the next mill', () => {
  it('is asked about where two scales do not differ by that much', () => {
    expect(taken(8_230)).toEqual([
      [
        'gap',
        'loom.pdf: 8,230 kg of yarn went in, but the records of its making (spinning.pdf) give out 8,000 kg. Two scales differ by 1.5 %: more than that may be of another lot.',
      ],
    ]);
  });
  it('contradicts beyond what moisture adds', () => {
    expect(taken(8_400)).toEqual([
      [
        'contradicts',
        'loom.pdf: 8,400 kg of yarn went in, but the records of its making (spinning.pdf) give out 8,000 kg.',
      ],
    ]);
  });
  it('is the same lot within two scales, and so is yarn whose lot is not named', () => {
    expect(taken(8_110)).toEqual([]);
    expect(taken(8_230, '7')).toEqual([]);
  });
});
