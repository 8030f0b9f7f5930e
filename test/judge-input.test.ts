import { describe, expect, it } from 'vitest';
import { exitCode, type JudgeInput, judge, knownOrders, outcomeOf, rulesVersion } from '../shared/judge.ts';
import type { Document } from '../shared/model/index.ts';
import { digestOf, type Order, orders, ordersDigest } from '../shared/orders/index.ts';
import { input, papers } from './judge-case.ts';
import { type Paper, paper, rawCotton, seen } from './rules/case.ts';

const invoice = (more: Partial<Paper>): Document => paper({ type: 'invoice', facts: { number: 'I-100' }, ...more });
const uflpa = orders.find((o) => o.id === 'uflpa')!;
const onCotton: Order = { ...uflpa, id: 'on-cotton', from: '2020-01-01', commodities: ['cotton'], entities: [] };

describe('what a verdict says of its input', () => {
  it('is the first revision unless another is named', () => {
    expect(judge(input(papers())).bundle.revision).toBe(1);
    expect(judge(input(papers(), { bundle: { id: 'one', revision: 4 } })).bundle.revision).toBe(4);
  });

  it('tells that the day of entry was assumed only where it was', () => {
    expect(judge(input(papers(), { entryDateAssumed: true })).entryDateAssumed).toBe(true);
    expect('entryDateAssumed' in judge(input(papers(), { entryDateAssumed: false }))).toBe(false);
    expect('entryDateAssumed' in judge(input(papers()))).toBe(false);
  });

  it('names the version of the rules: that of this code, or the one handed in', () => {
    expect(judge(input(papers())).rulesVersion).toBe(rulesVersion);
    expect(judge(input(papers(), { rulesVersion: 'of-then' })).rulesVersion).toBe('of-then');
  });

  it('names the lists handed in, and lets the rules see their age', () => {
    const lists = [{ name: 'UFLPA', asOf: '2001-01-01', digest: 'd'.repeat(64) }] as never;
    const [now, then] = [judge(input(papers())), judge(input(papers(), { lists }))];
    expect(then.inputs.lists).toEqual(lists);
    expect(now.inputs.lists).not.toEqual(lists);
    expect(now.inputs.lists.length).toBeGreaterThan(0);
    expect(JSON.stringify([then.findings, then.rules])).not.toBe(JSON.stringify([now.findings, now.rules]));
  });

  it('names every file once by its digest, also those that could not be read', () => {
    const file = (name: string, sha256: string) => ({ id: name, name, sha256, problems: [] });
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
    const given = papers();
    const verdict = judge(input(given, { unreadable: [file('b', two), file('b', one), file('a', two)] }));
    expect(verdict.inputs.documents).toEqual([...new Set([...given.map((d) => d.sha256), one, two])].sort());
    expect(verdict.unreadable.map((u) => [u.name, u.sha256])).toEqual([
      ['a', two],
      ['b', one],
    ]);
    const same = [file('b', two), file('b', one)];
    expect(judge(input(given, { unreadable: same })).unreadable.map((u) => u.sha256)).toEqual([one, two]);
  });

  it('has a digest of what people amended, of which paper and how', () => {
    const amended = papers();
    const amendments = [{ path: 'number', by: 'broker', at: '2024-10-01T00:00:00Z' }] as never;
    amended[0]!.amendments = amendments;
    expect(judge(input(amended)).inputs.amendments).toBe(digestOf([[amended[0]!.id, amendments]]));
    expect('amendments' in judge(input(papers())).inputs).toBe(false);
  });
});

describe('the orders to judge by', () => {
  it('are those shipped, with those that the lists bring, each id once', () => {
    const brought = { ...onCotton, id: 'brought' };
    const listed = { asOf: '2024-01-01', entities: [], orders: [{ ...uflpa, title: 'again' }, brought] };
    expect(knownOrders({})).toBe(orders);
    expect(knownOrders({ listed: { ...listed, orders: [uflpa] } })).toBe(orders);
    expect(knownOrders({ listed }).map((o) => o.id)).toEqual([...orders.map((o) => o.id), 'brought']);
    expect(knownOrders({ listed }).find((o) => o.id === 'uflpa')).toBe(uflpa);
    expect(knownOrders({ orders: [onCotton] })).toEqual([onCotton]);
    expect(knownOrders({ orders: [onCotton], listed }).map((o) => o.id)).toEqual(['on-cotton', 'uflpa', 'brought']);
  });

  it('are named by their digest, whatever their order', () => {
    const digest = (of?: Order[]): string => judge(input(papers(), of ? { orders: of } : {})).inputs.orders;
    expect(digest()).toBe(ordersDigest());
    expect(digest(orders.toReversed())).toBe(ordersDigest());
    expect(digest([onCotton])).toBe(ordersDigest([onCotton]));
  });

  it('cover goods only by a heading that the papers name', () => {
    const only = (hs: string[]): string =>
      judge(input(papers(), { orders: [{ ...onCotton, goods: { says: 'some', hs } }] })).outcome;
    expect(only(['5201'])).toBe('clear');
    expect(only(['6109'])).toBe('not-covered');
  });

  it('cover nothing of which the papers name no goods, though one is in force', () => {
    const steel = invoice({ lines: [{ description: 'Cold rolled steel coil', hsCode: '7209.16' }] });
    expect(judge(input([steel], { orders: [onCotton] })).outcome).toBe('not-covered');
  });

  it('none in force: the rules stand, and none of them applies', () => {
    const verdict = judge(input(papers(), { entryDate: '2015-05-01' }));
    expect(verdict.findings).toEqual([]);
    expect(new Set(verdict.rules.map((r) => `${r.state}: ${r.why}`))).toEqual(
      new Set(['not-applicable: no covered goods, or no order in force for them']),
    );
    expect(new Set(judge(input(papers())).rules.map((r) => r.state)).has('passed')).toBe(true);
  });
});

describe('goods that the papers leave open', () => {
  const open = (more: Partial<JudgeInput> = {}) =>
    judge(input([invoice({ lines: [{ description: 'Goods as ordered', hsCode: '6108.19' }] })], more));

  it('are unproven while an order on them is in force, and only what is missing is said', () => {
    const verdict = open();
    expect(verdict.outcome).toBe('unproven');
    expect(verdict.findings.length).toBeGreaterThan(0);
    for (const f of verdict.findings) expect([f.severity, f.rule.split('.')[0]]).toEqual(['gap', 'document']);
  });

  it('are not covered before an order reached them, nor by orders on other goods', () => {
    expect(open({ entryDate: '2015-05-01' }).outcome).toBe('not-covered');
    expect(open({ orders: [{ ...onCotton, commodities: ['tomato'] }] }).outcome).toBe('not-covered');
    expect(open({ orders: [onCotton, { ...onCotton, id: 'x', commodities: ['tomato'] }] }).outcome).toBe('unproven');
    expect(open({ orders: [{ ...onCotton, from: '2025-01-01' }] }).outcome).toBe('not-covered');
  });

  it('beside goods that are known change no outcome of those', () => {
    const more = invoice({
      facts: { number: 'I-200' },
      lines: [{ description: 'Goods as ordered', hsCode: '6108.19' }],
    });
    expect(judge(input([...papers(), more])).outcome).not.toBe('not-covered');
    expect(judge(input([...papers(), more], { entryDate: '2015-05-01' })).outcome).toBe('not-covered');
  });
});

describe('papers of which characters are in doubt', () => {
  it('hand the findings of the doubt to the verdict, with the states of the rules', () => {
    const all = rawCotton();
    const unit = all.packing!.facts.units[2]!;
    const quote = '60115 1119903 218';
    unit.id = '60115 1119903';
    all.packing!.reader = 'ocr';
    const at = quote.indexOf('903');
    const doubtful = [{ at, confidence: 0.7, others: [{ text: '0', confidence: 0.3 }] }];
    unit.evidence = { ...seen(all.packing!.id, quote), doubtful };
    const verdict = judge(input(Object.values(all)));
    expect(verdict.outcome).toBe('unproven');
    expect(verdict.findings.filter((f) => f.severity === 'gap').map((f) => f.rule)).toEqual(['document.unreadable']);
    expect(verdict.rules.find((r) => r.rule === 'bale.unlisted')?.state).toBe('passed');
    expect(verdict.rules.find((r) => r.rule === 'document.unreadable')?.state).toBe('found');
    const sure = judge(input(Object.values({ ...all, packing: { ...all.packing!, reader: 'text-layer' as const } })));
    expect(sure.outcome).toBe('contradicted');
  });
});

describe('outcome and exit code', () => {
  it.each([
    [['prohibits', 'contradicts', 'gap'], 'prohibited', 1],
    [['note', 'contradicts', 'gap'], 'contradicted', 1],
    [['warning', 'gap'], 'unproven', 1],
    [['warning', 'note'], 'clear', 0],
  ] as const)('of %j', (severities, outcome, code) => {
    expect(outcomeOf(severities.map((severity) => ({ severity })))).toBe(outcome);
    expect(exitCode(outcome)).toBe(code);
    expect(exitCode('not-covered')).toBe(0);
  });
});
