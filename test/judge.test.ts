import { describe, expect, it, vi } from 'vitest';
import { exitCode, judge, outcomeOf } from '../shared/judge.ts';
import { type Document, Verdict } from '../shared/model/index.ts';
import { orders } from '../shared/orders/index.ts';
import { rules } from '../shared/rules/index.ts';
import { claimsOf } from '../shared/trace/claims.ts';
import { input, papers } from './judge-case.ts';
import { shirts } from './rules/bundles.ts';
import { manyBales, paper, rawCotton } from './rules/case.ts';

describe('the verdict', () => {
  it('is a document of the contract', () => {
    expect(() => Verdict.parse(judge(input(papers())))).not.toThrow();
  });

  it('is the same byte for byte whatever the order of the papers', () => {
    const changed = papers();
    changed[1]!.facts.netWeight!.value = 20_000;
    changed[3]!.facts.invoiceNumber!.value = 'OTHER-1';
    const first = JSON.stringify(judge(input(changed)));
    expect(JSON.stringify(judge(input(changed.toReversed())))).toBe(first);
    expect(JSON.stringify(judge(input([...changed.slice(3), ...changed.slice(0, 3)])))).toBe(first);
  });

  it('does not change its input', () => {
    const given = input(papers());
    const before = JSON.stringify(given);
    judge(given);
    expect(JSON.stringify(given)).toBe(before);
  });

  it('gains nothing and loses nothing by a paper handed in twice', () => {
    const once = judge(input(papers()));
    const copy = { ...rawCotton().invoice!, id: 'copy00000000', name: 'copy of invoice.pdf', sha256: 'f'.repeat(64) };
    const again = judge(input([...papers(), rawCotton().gin!, copy]));
    expect(again.findings).toEqual(once.findings);
    expect(again.outcome).toBe('clear');
  });

  it('names each file without bytes, and a file handed in under two names once', () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const none = (name: string, sha256: string) => ({
      id: sha256.slice(0, 12),
      name,
      sha256,
      problems: [{ code: 'empty' as const, message: 'The file is empty.' }],
    });
    const unreadable = [none('b', empty), none('a', empty), none('b', empty), none('d', 'f'), none('c', 'f')];
    expect(judge(input(papers(), { unreadable })).unreadable.map((u) => u.name)).toEqual(['a', 'b', 'c']);
  });

  it('is not improved by a second copy of a paper that fails', () => {
    const bad = papers();
    bad[0]!.facts.sums[0]!.printed = 44_000;
    expect(judge(input([...bad, ...bad])).findings).toEqual(judge(input(bad)).findings);
  });

  it('holds every rule with its state, in the order of the rules', () => {
    expect(judge(input(papers())).rules.map((r) => r.rule)).toEqual(rules.map((r) => r.id));
  });

  it('raises a gap when a rule fails, and never crashes', () => {
    const rule = rules.find((r) => r.id === 'date.order')!;
    const spy = vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new Error('no such day');
    });
    const verdict = judge(input(papers()));
    spy.mockRestore();
    expect(verdict.outcome).toBe('unproven');
    expect(verdict.rules.find((r) => r.rule === 'date.order')!.state).toBe('could-not-run');
    expect(verdict.findings[0]!.message).toContain('no such day');
  });

  it('sorts findings by severity, then by rule', () => {
    const bad = papers().filter((d) => d.type !== 'certificate-of-origin');
    bad[0]!.facts.sums[0]!.printed = 44_000;
    bad[1]!.facts.units[0]!.id = '60115 9999999';
    expect(judge(input(bad)).findings.map((f) => f.rule)).toEqual([
      'bale.unlisted',
      'document.arithmetic',
      'document.missing',
    ]);
  });

  it('names what it judged by', () => {
    const verdict = judge(input(papers()));
    expect(verdict.inputs.documents).toHaveLength(6);
    expect(verdict.inputs.orders).toMatch(/^[0-9a-f]{64}$/);
    expect(verdict.inputs.lists.map((l) => l.name)).toEqual(['uflpa', 'wro']);
    expect(judge(input(papers(), { orders })).inputs.orders).toBe(verdict.inputs.orders);
    expect(judge(input(papers(), { orders: orders.slice(1) })).inputs.orders).not.toBe(verdict.inputs.orders);
  });
});

describe('goods that no order covers', () => {
  const steel = (): Document =>
    paper({
      type: 'invoice',
      facts: { number: 'S-1' },
      lines: [{ description: 'Cold rolled steel coil', hsCode: '7209.16' }],
    });

  it('are not covered, without findings', () => {
    const verdict = judge(input([steel()]));
    expect(verdict.outcome).toBe('not-covered');
    expect(verdict.findings).toEqual([]);
    expect(verdict.rules.every((r) => r.state === 'not-applicable')).toBe(true);
    expect(claimsOf(verdict)).toEqual([]);
  });

  it('are cotton before any order was in force', () => {
    expect(judge(input(papers(), { entryDate: '2015-05-01' })).outcome).toBe('not-covered');
  });

  it('cannot be told from files that no one can read: that is unproven', () => {
    const file = {
      id: 'x',
      name: 'scan.pdf',
      sha256: 'a'.repeat(64),
      problems: [{ code: 'encrypted' as const, message: 'The PDF asks for a password.' }],
    };
    const verdict = judge(input([], { unreadable: [file, { ...file, name: 'again.pdf' }] }));
    expect(verdict.outcome).toBe('unproven');
    expect(verdict.findings.filter((f) => f.rule === 'document.unreadable')).toHaveLength(1);
  });
});

describe('claims', () => {
  it('are ranges of the bales sold, under the code of the gin', () => {
    expect(claimsOf(judge(input(papers(), { bundle: { id: 'one', importer: 'Carolina' } })))).toEqual([
      {
        bundle: 'one',
        importer: 'Carolina',
        source: 'gin 60115',
        prefix: '',
        first: 601151119001,
        last: 601151119100,
        digits: 12,
        on: '2024-11-01',
      },
    ]);
  });

  it('of another bundle on the same bales contradict, those of the same bundle do not', () => {
    const claims = claimsOf(judge(input(papers(), { bundle: { id: 'other' } })));
    const verdict = judge(input(papers(), { claims }));
    expect(verdict.findings.map((f) => f.rule)).toEqual(['bale.claimed']);
    expect(judge(input(papers(), { bundle: { id: 'other' }, claims })).outcome).toBe('clear');
  });

  it('on the next bales do not contradict', () => {
    const claims = claimsOf(judge(input(papers(), { bundle: { id: 'other' } }))).map((c) => ({
      ...c,
      first: c.last + 1,
      last: c.last + 50,
    }));
    expect(judge(input(papers(), { claims })).outcome).toBe('clear');
  });

  it('of garments are the bales that the spinner opened', () => {
    const [claim] = claimsOf(judge(input(Object.values(shirts()))));
    expect(claim).toMatchObject({ prefix: 'MT', first: 40_001, last: 40_040 });
  });
});

describe('the outcome', () => {
  it('follows from the worst severity alone', () => {
    expect(outcomeOf([{ severity: 'gap' }, { severity: 'prohibits' }])).toBe('prohibited');
    expect(outcomeOf([{ severity: 'gap' }, { severity: 'contradicts' }])).toBe('contradicted');
    expect(outcomeOf([{ severity: 'gap' }, { severity: 'note' }])).toBe('unproven');
    expect(outcomeOf([{ severity: 'warning' }])).toBe('clear');
  });

  it('exits with 0 only when nothing stands against the papers', () => {
    expect((['prohibited', 'contradicted', 'unproven', 'clear', 'not-covered'] as const).map(exitCode)).toEqual([
      1, 1, 1, 0, 0,
    ]);
  });
});

describe('a hundred thousand bales', () => {
  it('are judged, and stand in the chain as ranges', () => {
    const verdict = judge(input(Object.values(manyBales(100_000))));
    expect(verdict.outcome).toBe('clear');
    expect(verdict.chain.lots.length).toBeLessThan(10);
    expect(verdict.chain.lots[0]!.count).toBe(100_000);
  });
});
