import { describe, expect, it } from 'vitest';
import { massExceeds } from '../../shared/rules/mass-exceeds.ts';
import { paper, seen } from './case.ts';
import { caseOf } from './case-of.ts';

interface Drawn {
  grownKg?: number;
  /** What the gin's record says of the deliveries. */
  says?: string;
  intakeKg?: number;
  shippedKg?: number;
  total?: boolean;
}

const checked = ({ grownKg = 40_000, says, intakeKg, shippedKg = 21_000, total = true }: Drawn) => {
  const farm = paper({
    type: 'farm-record',
    name: 'receipts.pdf',
    flows: [{ direction: 'out', material: 'seed-cotton', kg: grownKg }],
    sums: total ? [{ of: 'Weight', printed: grownKg, computed: grownKg, unit: 'kg' }] : [],
  });
  farm.facts.rest = ['KV/0311', 'KV/0312', 'KV/0313', '14-11-2023'].map((text) => ({
    text,
    context: 'rest' as const,
    label: 'Slip',
    evidence: seen(farm.id, text),
  }));
  return massExceeds
    .check(
      caseOf([
        farm,
        paper({
          type: 'ginning-record',
          name: 'gin.pdf',
          flows: [
            { direction: 'out', material: 'lint', kg: 21_000, lot: 'L-1', bales: 100 },
            ...(intakeKg ? [{ direction: 'in' as const, material: 'seed-cotton' as const, kg: intakeKg }] : []),
          ],
          mentions: says ? [{ text: says, context: 'statement' }] : [],
        }),
        paper({
          type: 'invoice',
          name: 'invoice.pdf',
          facts: { number: 'I-1', date: '2024-01-20', netWeight: shippedKg },
          lines: [{ description: 'raw cotton in bales', hsCode: '5201.00', quantity: shippedKg, unit: 'kg' }],
        }),
      ]),
    )
    .findings.filter((f) => f.message.includes('farms’ papers'))
    .map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);
};

describe('lint of a gin that prints no seed cotton of its own', () => {
  it('contradicts the papers of the farms where it names deliveries that they hold and that weigh too little', () => {
    expect(checked({ says: 'Ginned of slips KV/0311 - KV/0313' })).toEqual([
      'contradicts: 21,000 kg of lint in gin.pdf, but the farms’ papers (receipts.pdf) give 40,000 kg of seed cotton for the deliveries that it names; no gin turns out more than 46 % lint.',
    ]);
  });

  it('leaves open where the rest was grown when it names no delivery, or others than they hold', () => {
    const open =
      'gap: 21,000 kg of lint in gin.pdf, but the farms’ papers (receipts.pdf) give 40,000 kg of seed cotton, from which no gin turns out more than 18,400 kg: where the rest was grown has to be shown.';
    expect(checked({})).toEqual([open]);
    expect(checked({ says: 'Ginned of slips KV/0311 - KV/0399' })).toEqual([open]);
    expect(checked({ says: 'Ginned of slips KV/0311 - KV/0313', total: false })).toEqual([open]);
  });

  it('needs no more than the lint that went on, and asks nothing of a gin that weighed its intake', () => {
    expect(checked({ shippedKg: 18_000 })).toEqual([]);
    expect(checked({ grownKg: 46_000 })).toEqual([]);
    expect(checked({ intakeKg: 60_000 })).toEqual([]);
  });
});
