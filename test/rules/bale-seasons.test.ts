import { describe, expect, it } from 'vitest';
import { baleClaimed } from '../../shared/rules/bale-claimed.ts';
import { baleRepeated } from '../../shared/rules/bale-repeated.ts';
import { claimed } from '../../shared/trace/claims.ts';
import { bales, paper } from './case.ts';
import { caseOf } from './case-of.ts';

const sale = (crop: string, name = 'invoice.pdf') => [
  paper({
    type: 'invoice',
    name,
    facts: { number: name, countryOfOrigin: 'US', seller: 'Delta Cotton Inc.', cropYear: crop },
    lines: [{ description: 'raw cotton', hsCode: '5201.00' }],
    units: bales(1119458, 5),
  }),
];

const findings = (mine: string, theirs: string) => {
  const other = claimed(caseOf(sale(theirs)).documents);
  const c = {
    ...caseOf(sale(mine)),
    claims: other.map(({ claimed: x }) => ({ ...x, bundle: 'other', on: '2024-01-05' })),
  };
  return baleClaimed.check(c).findings.map((f) => f.message);
};

describe('a bale number of two crops', () => {
  it('is one bale when the crops are less than five years apart', () => {
    expect(findings('2023/24', '2023/24')).toHaveLength(1);
    expect(findings('2023/24', '2020/21')).toHaveLength(1);
    expect(findings('2023/24', '2020/21')[0]).toContain('The crops are 2023 here and 2020 there');
  });

  it('is another bale five years on', () => {
    expect(findings('2023/24', '2018/19')).toEqual([]);
  });

  it('counts on two gin records of one bundle by the same rule', () => {
    const record = (name: string, crop: string) =>
      paper(
        { type: 'ginning-record', name, facts: { number: name, cropYear: crop }, units: bales(1119458, 5) },
        { gin: 'Delta Gin Co.' },
      );
    const repeats = (a: string, b: string) =>
      baleRepeated
        .check(caseOf([...sale(a), record('gin-a.pdf', a), record('gin-b.pdf', b)]))
        .findings.map((f) => f.message);
    expect(repeats('2023/24', '2021/22')[0]).toContain('(crop 2023)');
    expect(repeats('2023/24', '2018/19')).toEqual([]);
  });
});
