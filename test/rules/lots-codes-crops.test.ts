import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document, Verdict } from '../../shared/model/index.ts';
import { shirts } from './bundles.ts';
import { type Papers, seen } from './case.ts';

const judged = (papers: Papers): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] });
const told = (papers: Papers, rule: string): string[] =>
  judged(papers)
    .findings.filter((f) => f.rule === rule)
    .map((f) => `${f.severity}: ${f.message}`);
const inLot = (d: Document, lot: string, origin?: string) =>
  d.facts.flows.push({
    direction: 'in',
    material: 'lint',
    kg: 900,
    lot,
    ...(origin ? { origin } : {}),
    evidence: seen(d.id, lot),
  });

describe('the origin of a lot', () => {
  it('that a laydown gives otherwise than the record of its gin is a conflict', () => {
    const papers = shirts();
    papers.gin!.facts.lots = { value: ['SK-77'], evidence: seen('gin', 'SK-77') };
    inLot(papers.spinning!, 'SK-77', 'IN');
    expect(told(papers, 'origin.conflict').join()).toMatch(
      /contradicts: spinning-record.pdf gives India as the origin of lot SK-77.*Brazil/,
    );
  });

  it('that a row gives to a bale of the gin’s list too', () => {
    const papers = shirts();
    papers.spinning!.facts.units[3]!.origin = 'US';
    expect(told(papers, 'origin.conflict').join()).toMatch(/United States as the origin of bale/);
  });

  it('is none where it agrees, where the lot is another gin’s, or where no lot is named', () => {
    const papers = shirts();
    papers.gin!.facts.lots = { value: ['SK-77'], evidence: seen('gin', 'SK-77') };
    inLot(papers.spinning!, 'SK-77', 'BR');
    for (const u of papers.spinning!.facts.units) u.origin = 'BR';
    expect(told(papers, 'origin.conflict')).toEqual([]);
    inLot(papers.spinning!, 'KX-12', 'IN');
    expect(told(papers, 'origin.conflict').join()).not.toMatch(/of lot|of bale/);
  });
});

describe('tariff codes of one sale', () => {
  const coded = (code: string, on: 'bill' | 'certificate' = 'certificate') => {
    const papers = shirts();
    const paper = papers[on]!;
    paper.facts.hsCodes = { value: [code], evidence: seen(paper.id, code) };
    return told(papers, 'document.number');
  };
  it('of another heading are another description of the goods; of another subheading a remark', () => {
    expect(coded('6205.20').join()).toMatch(/^contradicts: .*tariff code 6205\.?20/);
    expect(coded('6109.90').join()).toMatch(/^warning: /);
  });
  it('agree to six digits, whatever a country adds, and where a paper gives the heading alone', () => {
    for (const code of ['6109.10', '6109.10.0012', '610910', '6109', '61']) expect(coded(code), code).toEqual([]);
  });
});

describe('spinning', () => {
  it('before the crop of the gins’ records can have been picked anywhere is out of order, without a country', () => {
    const papers = shirts();
    papers.gin!.facts.cropYear = { value: '2025/26', evidence: seen('gin', '2025/26') };
    papers.gin!.facts.events = [];
    delete papers.gin!.facts.countryOfOrigin;
    papers.gin!.facts.sites = [];
    expect(told(papers, 'date.order').join()).toMatch(/spinning .*before the crop 2025\/26/);
    papers.gin!.facts.cropYear = { value: '2023/24', evidence: seen('gin', '2023/24') };
    expect(told(papers, 'date.order').join()).not.toMatch(/before the crop/);
  });
});
