import { describe, expect, it } from 'vitest';
import { massExceeds } from '../../shared/rules/mass-exceeds.ts';
import type { RuleFinding } from '../../shared/rules/types.ts';
import { type Paper, paper } from './case.ts';
import { caseOf } from './case-of.ts';

const gin = (kg: number) =>
  paper({ type: 'ginning-record', name: 'gin.pdf', flows: [{ direction: 'out', material: 'lint', kg, lot: 'SU-7' }] });
const mill = (kg: number, more: Paper['flows'] = [], said = 'Ne 30 carded') =>
  paper({
    type: 'spinning-record',
    name: 'mill.pdf',
    flows: [...more, { direction: 'out', material: 'yarn', kg, lot: 'Y-5' }],
    mentions: [{ text: said, context: 'goods' }],
  });
const found = (...papers: Parameters<typeof caseOf>[0]): RuleFinding[] =>
  massExceeds.check(caseOf(papers)).findings.filter(({ message }) => message.includes('could be read'));

describe('mass.exceeds: a mill of whose intake no weight could be read', () => {
  it('asks where more came out than all records of its making can yield', () => {
    expect(found(gin(10_000), mill(9990))).toMatchObject([
      {
        severity: 'gap',
        message: expect.stringMatching(/^mill\.pdf: 9,990 kg of yarn .*gin\.pdf\) give out 10,000 kg in all, and/),
      },
    ]);
    expect(found(gin(10_000), mill(9300, [], 'Ne 60 combed compact'))).toHaveLength(1);
  });

  it('asks nothing where they can, or where the intake is known', () => {
    expect(found(gin(10_000), mill(8600))).toEqual([]);
    expect(found(gin(10_000), mill(9990, [{ direction: 'in', material: 'lint', kg: 11_000 }]))).toEqual([]);
    expect(found(gin(10_000), mill(9990, [{ direction: 'stock', material: 'lint', kg: 900 }]))).toEqual([]);
  });
});

describe('records of gins of which no amount could be read', () => {
  const silent = paper({ type: 'ginning-record' });
  it('are asked about: nothing bounds what was made of their cotton', () => {
    expect(found(silent, mill(9990))).toMatchObject([
      { severity: 'gap', message: expect.stringContaining('nothing bounds what was made of it') },
    ]);
    expect(found(silent)).toHaveLength(1);
  });
  it('are not where another gin tells its lint, or one counts its bales', () => {
    expect(found(silent, gin(10_000), mill(8600))).toEqual([]);
    const counted = paper({
      type: 'ginning-record',
      facts: { baleCount: { value: 44, evidence: silent.facts.number?.evidence ?? ({} as never) } },
    } as never);
    expect(found(counted, mill(8600))).toEqual([]);
    expect(found(mill(8600))).toEqual([]);
  });
  it('are shown by their lot, their number or who made them out, three of them', () => {
    const shown = (...of: Omit<Paper, 'type'>[]) =>
      found(...of.map((p, i) => paper({ type: 'ginning-record', name: `gin-${i}.pdf`, ...p })))[0]!.evidence.map(
        (e) => e.quote,
      );
    expect(shown({ lots: ['SU-7'], facts: { number: 'GR-12', issuer: 'Macquarie Ginning' } })).toEqual(['SU-7']);
    expect(shown({ facts: { number: 'GR-12', issuer: 'Macquarie Ginning' } })).toEqual(['GR-12']);
    expect(shown({ facts: { issuer: 'Macquarie Ginning' } })).toEqual(['Macquarie Ginning']);
    const numbered = ['GR-11', 'GR-12', 'GR-13', 'GR-14'].map((number) => ({ facts: { number } }));
    expect(shown(...numbered)).toEqual(['GR-11', 'GR-12', 'GR-13']);
  });
});
