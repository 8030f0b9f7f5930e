import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import { noCottonCrop } from '../../shared/trade/crops.ts';
import { shirts } from './bundles.ts';
import { type Papers, rawCotton } from './case.ts';

const found = (papers: Papers): string[] =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.rule === 'origin.implausible')
    .map((f) => `${f.severity}: ${f.message}`);
/** Every paper of the bundle that names an origin names this one. */
const from = (papers: Papers, country: string): Papers => {
  for (const { facts } of Object.values(papers)) {
    if (facts.countryOfOrigin) facts.countryOfOrigin.value = country;
    for (const site of facts.sites) if (site.country) site.country = country;
  }
  return papers;
};

describe('the origin of raw cotton', () => {
  it('in a country that grows none is a gap that names the paper to ask for', () => {
    const told = found(from(rawCotton(), 'HK'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^gap: .*Hong Kong.* as the origin of the cotton, but .* grows no cotton to sell/);
  });

  it('in a country with next to none is a gap without the record of the farm', () => {
    const papers = from(rawCotton(), 'IT');
    for (const [key, d] of Object.entries(papers)) if (d.type === 'farm-record') delete papers[key];
    expect(found(papers).join()).toMatch(/^gap: .*grows next to none/);
  });

  it('in a country with next to none, by farm and gin, is a warning', () => {
    const papers = from(rawCotton(), 'IT');
    expect(found(papers).join()).toMatch(/^warning/);
    expect(found(from(papers, 'JP')).join()).toMatch(/^gap/);
  });

  it('of shirts sewn in a country without cotton is left alone', () => {
    const papers = shirts();
    for (const d of [papers.invoice!, papers.certificate!]) d.facts.countryOfOrigin!.value = 'VN';
    expect(found(papers)).toEqual([]);
  });

  it('is dated data with a source', () => {
    for (const row of noCottonCrop) {
      expect(row.source).not.toBe('');
      expect(row.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(new Set(noCottonCrop.map((r) => r.country)).size).toBe(noCottonCrop.length);
  });
});
