import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, outcomeOf } from '../../shared/judge.ts';
import type { Document, Finding } from '../../shared/model/index.ts';
import { catalogue } from '../../shared/rules/catalogue.ts';
import { paste, shirts } from '../rules/bundles.ts';
import { paper, rawCotton } from '../rules/case.ts';

/** Rules whose findings are signals: they are asked about and decide nothing. */
const signals = ['price.low', 'price.high', 'route.region', 'route.implausible', 'date.season', 'mass.unusual', 'document.altered'] as const; // biome-ignore format: a word list
const isSignal = (f: Pick<Finding, 'rule'>): boolean => (signals as readonly string[]).includes(f.rule);

const without = (papers: Record<string, Document>, ...types: Document['type'][]): Document[] =>
  Object.values(papers).filter((d) => !types.includes(d.type));

/** Bundles of every outcome: complete, with a gap, with a contradiction, from the region. */
const bases: readonly (() => Document[])[] = [
  () => Object.values(rawCotton()),
  () => Object.values(shirts()),
  () => Object.values(paste()),
  () => without(rawCotton(), 'ginning-record'),
  () => [...Object.values(rawCotton()), paper({ type: 'certificate-of-origin', name: 'other.pdf', facts: { number: 'X1', countryOfOrigin: 'TR', invoiceNumber: 'INV-2024-031', signed: true } })],
  () => [...without(rawCotton(), 'ginning-record'), paper({ type: 'ginning-record', name: 'aksu.pdf', sites: [{ step: 'gin', name: 'Aksu Cotton Gin', address: 'Aksu, Xinjiang, China', country: 'CN' }] })],
]; // biome-ignore format: rows

/** Every price of every paper times a factor, so that the papers still agree with each other. */
function priced(documents: Document[], factor: number): Document[] {
  for (const { facts } of documents) {
    if (facts.total) facts.total.value *= factor;
    for (const line of facts.lines?.value ?? []) {
      if (line.amount !== undefined) line.amount *= factor;
      if (line.unitPrice !== undefined) line.unitPrice *= factor;
    }
    for (const sum of facts.sums.filter((s) => s.unit === 'USD')) {
      sum.printed *= factor;
      sum.computed *= factor;
    }
  }
  return documents;
}

const verdictOf = (documents: Document[], entryDate = '2024-03-01') =>
  judge({ bundle: { id: 'b' }, entryDate, documents, unreadable: [] });

it('a price, however low or high, makes no outcome', () => {
  const spoken = new Set<string>();
  for (const base of bases) {
    const { outcome } = verdictOf(base());
    fc.assert(
      fc.property(fc.constantFrom(0.001, 0.2, 0.5, 1.3, 5, 400), (factor) => {
        const verdict = verdictOf(priced(base(), factor));
        for (const f of verdict.findings) if (f.rule.startsWith('price.')) spoken.add(f.rule);
        expect(verdict.outcome).toBe(outcome);
      }),
      { numRuns: 5, seed: 7 },
    );
  }
  expect([...spoken].sort()).toEqual(['price.high', 'price.low']);
});

it('a route through the region, a strange port or a container that cannot be makes no outcome', () => {
  const spoken = new Set<string>();
  for (const base of bases) {
    const { outcome } = verdictOf(base());
    const routed = (port: string, via: string, sailed: string): Document[] => {
      const documents = base();
      for (const { type, facts } of documents) {
        if (facts.containers) facts.containers.value = ['CSQU3054384'];
        if (type !== 'bill-of-lading' && type !== 'invoice') continue;
        if (facts.portOfLoading) facts.portOfLoading.value = port;
        for (const event of facts.events) if (event.kind === 'ship') event.from = sailed;
        if (type === 'bill-of-lading')
          facts.mentions.push({ text: via, context: 'route', evidence: facts.number!.evidence });
      }
      return documents;
    };
    for (const [port, via] of [['Qingdao', 'Khorgos'], ['Poti', 'Alashankou'], ['Santos', 'Urumqi']] as const) {
      const verdict = verdictOf(routed(port, via, '2024-02-27'));
      for (const f of verdict.findings) if (f.rule.startsWith('route.')) spoken.add(f.rule);
      expect(verdict.outcome).toBe(outcome);
    }
  } // biome-ignore format: rows
  expect([...spoken].sort()).toEqual(['route.implausible', 'route.region']);
});

it('findings of signals may be added or taken away, all or some, and the outcome stays', () => {
  const made = bases.flatMap((base) => verdictOf(priced(base(), 0.2)).findings);
  for (const rule of signals) expect(['warning', 'note']).toContain(catalogue[rule].severity);
  for (const f of made.filter(isSignal)) expect(['warning', 'note']).toContain(f.severity);
  const signal = fc.record({
    rule: fc.constantFrom(...signals),
    severity: fc.constantFrom('warning' as const, 'note' as const),
  });
  fc.assert(
    fc.property(fc.subarray(made), fc.array(signal), (findings, more) => {
      const outcome = outcomeOf(findings);
      expect(outcomeOf([...findings, ...more])).toBe(outcome);
      expect(outcomeOf(findings.filter((f) => !isSignal(f)))).toBe(outcome);
    }),
    { numRuns: 300, seed: 11 },
  );
});
