import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/rules/catalogue.ts';
import { run, sortFindings, toFindings } from '../../shared/rules/run.ts';
import type { Case, Rule, RuleFinding, RuleOutcome } from '../../shared/rules/types.ts';
import { paper, seen } from './case.ts';

const [first, second] = [paper({ type: 'invoice' }), paper({ type: 'packing-list' })];
const c = { documents: [first, second] } as unknown as Case;
const rule: Rule = { id: 'mass.exceeds', requirement: 'x', check: () => ({ state: 'passed', why: 'x', findings: [] }) };
const later: Rule = { ...rule, id: 'document.number' };
const found = (findings: RuleFinding[], state: RuleOutcome['state'] = 'found') =>
  toFindings(rule, { state, why: 'why not', findings });
const said = (message: string, more: Partial<RuleFinding> = {}): RuleFinding => ({ message, evidence: [], ...more });

describe('the findings of one rule', () => {
  it('take severity and fix of the catalogue where they have none, and name each order and piece of evidence once', () => {
    const evidence = [seen(first.id, 'a'), seen(first.id, 'b'), seen(first.id, 'a')];
    expect(found([said('Ege A.S..', { orders: ['b', 'a', 'b'], evidence })])).toEqual([
      {
        rule: 'mass.exceeds',
        severity: catalogue['mass.exceeds'].severity,
        message: 'Ege A.S.',
        orders: ['a', 'b'],
        fix: catalogue['mass.exceeds'].fix,
        evidence: evidence.slice(0, 2),
      },
    ]);
  });

  it('hold a gap where the rule could not run and says nothing, or no more than a warning', () => {
    const gap = { severity: 'gap', message: 'why not' };
    expect(found([], 'could-not-run')).toMatchObject([gap]);
    expect(found([said('a', { severity: 'note' })], 'could-not-run')).toMatchObject([{ severity: 'note' }, gap]);
    expect(found([said('a', { severity: 'warning' })], 'could-not-run')).toMatchObject([{ severity: 'warning' }, gap]);
    expect(found([said('a', { severity: 'note' }), said('b', { severity: 'gap' })], 'could-not-run')).toHaveLength(2);
    expect(found([said('a', { severity: 'gap' })], 'could-not-run')).toHaveLength(1);
    expect(found([said('a', { severity: 'note' })], 'passed')).toHaveLength(1);
    expect(found([], 'passed')).toEqual([]);
  });

  it('are a gap that names the error where it fails', () => {
    const failing: Rule = {
      ...rule,
      check: () => {
        throw new Error('no such paper');
      },
    };
    expect(run(failing, c)).toMatchObject({
      state: 'could-not-run',
      why: 'The check mass.exceeds failed: no such paper',
    });
  });
});

describe('the findings of a verdict', () => {
  const [a, b] = [seen(first.id, 'a'), seen(second.id, 'b')];
  it('that say the same are one, with the evidence and orders of both', () => {
    const merged = sortFindings(
      [
        ...found([said('x', { evidence: [a], orders: ['uflpa', 'wro-1'] })]),
        ...found([said('x', { evidence: [b, a], orders: ['wro-0', 'uflpa'] })]),
      ],
      [rule],
      c,
    );
    expect(merged).toMatchObject([{ message: 'x', evidence: [a, b], orders: ['uflpa', 'wro-0', 'wro-1'] }]);
  });

  it('stand by severity, then by rule, paper and words; one without evidence stands last', () => {
    const of = (from: Rule, message: string, evidence = [a]) =>
      toFindings(from, { state: 'found', why: '', findings: [said(message, { evidence, severity: 'gap' })] });
    const worst = found([said('w', { severity: 'contradicts', evidence: [b] })]);
    const sorted = sortFindings(
      [...of(later, 'l'), ...of(rule, 'n', []), ...of(rule, 'z', [b]), ...of(rule, 'y'), ...of(rule, 'x'), ...worst],
      [rule, later],
      c,
    );
    expect(sorted.map((f) => f.message)).toEqual(['w', 'x', 'y', 'z', 'n', 'l']);
  });
});
