import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { isPlaceOrFragment } from '../../shared/trace/party-names.ts';
import { billsSameSale } from '../../shared/trace/sales.ts';
import { paste, shirts } from './bundles.ts';
import { type Papers, paper, rawCotton, seen } from './case.ts';

const told = (papers: Papers): string[] =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.severity !== 'warning' && f.severity !== 'note')
    .map((f) => `${f.severity} ${f.rule}`);

const secondInvoice = (number: string, change: (d: Document) => void): Papers => {
  const papers = rawCotton();
  const copy = structuredClone(rawCotton().invoice!);
  Object.assign(copy, { id: 'second000000', name: 'second.pdf', sha256: 'e'.repeat(64) });
  copy.facts.number!.value = number;
  change(copy);
  return { ...papers, second: copy };
};

describe('two invoices of one sale', () => {
  it('are one quantity where a fiscal note names the commercial invoice', () => {
    const papers = secondInvoice('35512', (d) => {
      d.facts.units = [];
      delete d.facts.bales;
      d.facts.mentions.push({ context: 'text', text: `INVOICE ${papersNumber}`, evidence: seen(d.id, papersNumber) });
    });
    expect(billsSameSale(papers.invoice!, papers.second!)).toBe(true);
    expect(told(papers)).not.toContain('contradicts mass.exceeds');
  });

  it('are two where they list other bales', () => {
    const papers = secondInvoice('INV-2024-032', (d) => {
      d.facts.units = d.facts.units.map((u, i) => ({ ...u, id: `60115 ${1129101 + i}` }));
    });
    expect(billsSameSale(papers.invoice!, papers.second!)).toBe(false);
  });

  it('are two where they weigh otherwise', () => {
    const papers = secondInvoice('INV-2024-032', (d) => {
      d.facts.units = [];
      Object.assign(d.facts.netWeight!, { value: 19_000 });
    });
    expect(billsSameSale(papers.invoice!, papers.second!)).toBe(false);
  });
});
const papersNumber = rawCotton().invoice!.facts.number!.value;

describe('a name that is none', () => {
  const places = new Set(['karachi', 'savannah']);
  it.each(['KARACHI', 'Karachi, Pakistan', 'Rodovia BR-020', 'Calle Mayor', 'Issued in Argentina', 'Pakistan'])(
    '%s',
    (name) => {
      expect(isPlaceOrFragment({ name }, places)).toBe(true);
    },
  );
  it.each([
    'Karachi Cotton Ltd',
    'Bursa Konfeksiyon A.Ş.',
    'Golden Crescent Trading FZE',
    'Savannah Fibers LLC',
    'COFCO',
  ])('%s is one', (name) => {
    expect(isPlaceOrFragment({ name }, places)).toBe(false);
  });

  it('contradicts no party', () => {
    const papers = rawCotton();
    for (const p of papers.invoice!.facts.parties)
      if (p.role === 'seller') Object.assign(p, { name: 'KARACHI', address: 'Pakistan' });
    expect(told(papers)).not.toContain('contradicts party.conflict');
  });
});

describe('what a wrong clear hung on', () => {
  it('a gin record that states its bales and shows none is a gap', () => {
    const papers = rawCotton();
    papers.gin!.facts.units = [];
    delete papers.gin!.facts.bales;
    expect(told(papers).join()).toMatch(/gap bale.unlisted/);
  });

  it('a place of the region in the row of a delivery shows where the fruit came from', () => {
    const papers = paste();
    const plant = Object.values(papers).find((d) => d.type === 'tomato-processing-record')!;
    plant.facts.flows.push({
      direction: 'in',
      material: 'tomato',
      kg: 21_106,
      evidence: seen(plant.id, '30499 | Cooperativa San Isidro | Yanqi County, Xinjiang | 4.8 | 21,106'),
    });
    expect(told(papers)).toContain('prohibits origin.region');
  });

  it('a record that names no day for its step was written after it', () => {
    const papers = shirts();
    papers.spinning!.facts.events = [];
    papers.spinning!.facts.date!.value = '2021-03-30';
    expect(told(papers)).toContain('contradicts date.order');
  });

  it('more seed cotton ginned of a lot than its farm grew', () => {
    const papers = rawCotton();
    const lot = { lot: 'SC-118' };
    papers.farm = paper({
      type: 'farm-record',
      flows: [{ direction: 'out', material: 'seed-cotton', kg: 30_000, ...lot }],
    });
    for (const f of papers.gin!.facts.flows) if (f.direction === 'in') Object.assign(f, lot);
    expect(told(papers)).toContain('contradicts mass.exceeds');
    for (const f of papers.gin!.facts.flows) if (f.direction === 'in') delete f.lot;
    expect(told(papers)).not.toContain('contradicts mass.exceeds');
  });

  it('a sum of which the end was taken for the figure contradicts nothing', () => {
    const sum = (quote: string): string[] => {
      const papers = rawCotton();
      const printed = { of: 'net of 50 rows', printed: 738.9, computed: 10_738.9, unit: 'kg' };
      papers.packing!.facts.sums.push({ ...printed, evidence: seen(papers.packing!.id, quote) });
      return told(papers);
    };
    expect(sum('Total | 48: 50 10 738,9 kg')).not.toContain('contradicts document.arithmetic');
    expect(sum('Total | 738,9 kg')).toContain('contradicts document.arithmetic');
  });
});
