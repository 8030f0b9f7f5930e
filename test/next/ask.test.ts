import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Finding, PaperAsked } from '../../shared/model/index.ts';
import { papersToAsk } from '../../shared/next/ask.ts';
import { options } from '../../shared/next/options.ts';
import { paper as reported, seen, verdictWith } from '../report/verdict.ts';
import { rawCotton } from '../rules/case.ts';

const gap = (rule: Finding['rule'], message: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'gap',
  message,
  orders: [],
  fix: 'Ask the seller.',
  evidence: [],
  ...more,
});
const asked = (...findings: Finding[]): PaperAsked[] => papersToAsk(verdictWith({ findings }));

describe('papers to ask for', () => {
  it('one paper closes all the gaps that it can', () => {
    const list = asked(
      gap('document.missing', 'No ginning record', { papers: ['ginning-record'] }),
      gap('origin.missing', 'No origin', { papers: ['farm-record', 'ginning-record'] }),
    );
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ closes: [0, 1], what: expect.stringContaining('ginning record') });
  });

  it('takes the paper that closes most before those that close one each', () => {
    const list = asked(
      gap('origin.missing', 'a', { papers: ['farm-record', 'ginning-record'] }),
      gap('document.missing', 'b', { papers: ['spinning-record', 'ginning-record'] }),
      gap('document.missing', 'c', { papers: ['spinning-record', 'fabric-record', 'ginning-record'] }),
    );
    expect(list.map((a) => a.closes)).toEqual([[0, 1, 2]]);
  });

  it('closes every gap, and asks nothing for what is none', () => {
    const list = asked(
      gap('origin.missing', 'a', { papers: ['farm-record'] }),
      gap('bale.format', 'w', { severity: 'warning', papers: ['invoice'] }),
      gap('origin.entity-possible', 'ABC resembles a listed party'),
      gap('date.order', 'no paper named', { fix: 'Ask for the day.' }),
    );
    expect(list.flatMap((a) => a.closes).sort()).toEqual([0, 2, 3]);
    expect(list.map((a) => a.what)[2]).toBe('ask for the day');
  });

  it('asks whom the fix of a rule names', () => {
    const fix = 'Ask Yildiz Baski Ltd. for the delivery notes of what it received.';
    expect(asked(gap('document.missing', 'no paper of Yildiz Baski Ltd.', { fix }))).toMatchObject([
      { from: 'Yildiz Baski Ltd.', what: 'the delivery notes of what it received' },
    ]);
  });

  it('asks for one legible copy of a paper that several findings name, from whoever made it', () => {
    const documents = [reported('scan', { type: 'ginning-record' })];
    documents[0]!.facts.issuer = { value: 'Aydın Çırçır', evidence: seen('scan', 'x') };
    const findings = [
      gap('document.unreadable', 'scan.pdf could not be read'),
      gap('quantity.conflict', 'the weight is unsure', { evidence: [seen('scan', '1,200')] }),
    ];
    expect(papersToAsk(verdictWith({ findings, documents }))).toEqual([
      { what: 'a legible, complete copy of scan.pdf, without a password', from: 'Aydın Çırçır', closes: [0, 1] },
    ]);
  });

  it('names the maker that the papers name, and goes through the seller where they name none', () => {
    const papers = rawCotton();
    delete papers.gin;
    const v = judge({ bundle: { id: 'b' }, entryDate: '2024-03-01', documents: Object.values(papers), unreadable: [] });
    const gin = v.next?.ask.find((a) => a.what.includes('ginning record'));
    expect(gin?.from).toMatch(/^the gin/);
    expect(gin?.closes.every((i) => v.findings[i]?.severity === 'gap')).toBe(true);
    expect(new Set(v.next?.ask.flatMap((a) => a.closes)).size).toBe(
      v.findings.filter((f) => f.severity === 'gap').length,
    );
  });
});

describe('options', () => {
  it('each names its law, its source and the outcomes that it fits', () => {
    for (const o of options) {
      expect(o.law, o.id).toMatch(/USC|CFR|Pub\. L\.|Guidance/);
      expect(o.source, o.id).not.toBe('');
      expect(o.outcomes.length, o.id).toBeGreaterThan(0);
    }
    expect(new Set(options.map((o) => o.id)).size).toBe(options.length);
  });

  it('an exception is offered for what the UFLPA holds alone, and no way for goods that no order reaches', () => {
    const fits = (outcome: string) => options.filter((o) => o.outcomes.some((x) => x === outcome)).map((o) => o.id);
    expect(fits('prohibited')).toEqual(expect.arrayContaining(['exception', 'export', 'wro-proof']));
    expect(fits('unproven')).not.toContain('exception');
    expect(fits('not-covered')).toEqual([]);
    expect(fits('prohibited')).not.toContain('applicability-review');
  });
});
