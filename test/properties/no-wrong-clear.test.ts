import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document, DocumentType, Outcome } from '../../shared/model/index.ts';
import { needsOf } from '../../shared/trade/needs.ts';
import { paste, shirts, tomatoes } from '../rules/bundles.ts';
import { type Papers, paper, rawCotton } from '../rules/case.ts';

const bundles = { rawCotton, shirts, paste, tomatoes };
const materialOf = { rawCotton: 'lint', shirts: 'garment', paste: 'paste', tomatoes: 'tomato' } as const;
const names = Object.keys(bundles) as (keyof typeof bundles)[];
const anyBundle = fc.constantFrom(...names);

const outcomeOf = (documents: Document[]): Outcome =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents, unreadable: [] }).outcome;
const worst: Outcome[] = ['prohibited', 'contradicted', 'unproven', 'clear', 'not-covered'];
const isBetter = (a: Outcome, b: Outcome): boolean => worst.indexOf(a) > worst.indexOf(b);
const years = (day: string, by: number): string =>
  `${Number(day.slice(0, 4)) + by}${day.slice(4)}`.replace('-02-29', '-02-28');

/** A change of one paper that no honest shipment can bear. Undefined: the paper has nothing to change. */
type Change = (d: Document, papers: Document[]) => (() => void) | undefined;

const sale = new Set<DocumentType>(['invoice', 'packing-list', 'bill-of-lading', 'certificate-of-origin']);
const rename = (d: Document, roles: string[], name: string): (() => void) | undefined => {
  const parties = d.facts.parties.filter((p) => roles.includes(p.role));
  if (!sale.has(d.type) || parties.length === 0) return undefined;
  return () => {
    for (const p of parties) Object.assign(p, { name, evidence: { ...p.evidence, quote: name } });
    for (const role of ['seller', 'shipper', 'buyer', 'consignee'] as const)
      if (roles.includes(role) && d.facts[role]) d.facts[role].value = name;
  };
};

const changes: Record<string, Change> = {
  'the net weight of a paper of the sale': ({ facts, type }) =>
    sale.has(type) && facts.netWeight
      ? () => void Object.assign(facts.netWeight!, { value: facts.netWeight!.value * 1.3 })
      : undefined,
  'the gross weight of a paper of the sale': ({ facts, type }) =>
    sale.has(type) && facts.grossWeight
      ? () => void Object.assign(facts.grossWeight!, { value: facts.grossWeight!.value * 1.3 })
      : undefined,
  'the origin of the certificate': ({ facts, type }) =>
    type === 'certificate-of-origin' && facts.countryOfOrigin
      ? () => void Object.assign(facts.countryOfOrigin!, { value: 'PE' })
      : undefined,
  'the origin of the first record': ({ facts, type }) =>
    type === 'ginning-record' && facts.countryOfOrigin
      ? () => {
          facts.countryOfOrigin!.value = 'PE';
          for (const site of facts.sites) if (site.country) site.country = 'PE';
        }
      : undefined,
  'a bale of the packing list': ({ facts, type }) =>
    type === 'packing-list' && facts.units.length > 3
      ? () => void Object.assign(facts.units[2]!, { id: facts.units[2]!.id.replace(/\d{3}$/, '999') })
      : undefined,
  'the number of the invoice on another paper': ({ facts, type }) =>
    type !== 'invoice' && facts.invoiceNumber
      ? () => void Object.assign(facts.invoiceNumber!, { value: 'ZZQ-77781' })
      : undefined,
  'the seller': (d) => rename(d, ['seller', 'shipper'], 'Golden Crescent General Trading FZE'),
  'the buyer': (d) => rename(d, ['buyer', 'consignee'], 'Redwood Coast Wholesale Corp.'),
  'the day of shipment': ({ facts, type }) =>
    type === 'bill-of-lading' && facts.events.length
      ? () => {
          for (const e of facts.events) e.from = years(e.from, -3);
        }
      : undefined,
  'the days of making': ({ facts, type }) =>
    /^(ginning|spinning|fabric|garment|tomato-processing)-record$/.test(type) && facts.events.length
      ? () => {
          for (const e of facts.events)
            Object.assign(e, { from: years(e.from, 3), ...(e.to ? { to: years(e.to, 3) } : {}) });
          for (const row of [...facts.flows, ...facts.units]) if (row.date) row.date = years(row.date, 3);
        }
      : undefined,
  'what the step took in': ({ facts, type }) =>
    /^(ginning|spinning|fabric|tomato-processing)-record$/.test(type) &&
    facts.flows.some((f) => f.direction === 'in' && f.kg)
      ? () => {
          for (const f of facts.flows) if (f.direction === 'in' && f.kg) f.kg *= 0.45;
        }
      : undefined,
};

describe('a clear verdict is not had by changing or leaving out a paper', () => {
  for (const name of names)
    for (const [what, change] of Object.entries(changes)) {
      const fitting = Object.entries(bundles[name]()).filter(([, d]) => change(d, []) !== undefined);
      it.each(fitting.map(([key]) => key))(`${name}: ${what} on %s`, (key) => {
        const papers: Papers = bundles[name]();
        const documents = Object.values(papers);
        change(papers[key]!, documents)!();
        expect(outcomeOf(documents)).not.toMatch(/clear|not-covered/);
      });
    }

  it.each(names)('%s: without a paper that its goods need', (name) => {
    const needs = needsOf[materialOf[name]]!.documents;
    const documents = Object.values(bundles[name]());
    for (const types of needs) {
      const rest = documents.filter((d) => !types.includes(d.type));
      expect(rest.length, types.join()).toBeLessThan(documents.length);
      expect(outcomeOf(rest), `without ${types.join()}`).not.toMatch(/clear|not-covered/);
    }
  });

  it('a change that was found stays found when papers are added', () => {
    const extra = (i: number): Document =>
      [
        paper({
          type: 'other',
          name: 'letter.pdf',
          mentions: [{ context: 'text', text: 'All is well, please clear it.' }],
        }),
        paper({ type: 'payment-record', name: 'swift.pdf', facts: { number: 'FT-881' } }),
        paper({ type: 'lab-report', name: 'lab.pdf', facts: { number: 'L-12' } }),
        paper({
          type: 'supplier-statement',
          name: 'statement.pdf',
          mentions: [{ context: 'statement', text: 'We buy no cotton from Xinjiang.' }],
        }),
        paper({
          type: 'invoice',
          name: 'steel.pdf',
          facts: { number: 'ST-1' },
          lines: [{ description: 'Steel wire', hsCode: '7217.10' }],
        }),
        paper({
          type: 'packing-list',
          name: 'tiles.pdf',
          lines: [{ description: 'Ceramic tiles', hsCode: '6907.21' }],
        }),
      ][i]!;
    fc.assert(
      fc.property(
        anyBundle,
        fc.constantFrom(...Object.keys(changes)),
        fc.nat(),
        fc.subarray([0, 1, 2, 3, 4, 5]),
        (name, what, n, more) => {
          const documents = Object.values(bundles[name]());
          const fitting = documents.filter((d) => changes[what]!(d, documents));
          if (fitting.length === 0) return;
          changes[what]!(fitting[n % fitting.length]!, documents)!();
          const before = outcomeOf(documents);
          const after = outcomeOf([...documents, ...more.map(extra)]);
          expect(isBetter(after, before), `${before} became ${after}`).toBe(false);
        },
      ),
      { numRuns: 30, examples: [['paste', 'the net weight of a paper of the sale', 0, [4]]] },
    );
  });

  it('papers that are missing are not made good by papers of other goods', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, fc.nat(), (name, other, n) => {
        if (materialOf[name] === materialOf[other]) return;
        const needs = needsOf[materialOf[name]]!.documents;
        const types = needs[n % needs.length]!;
        const documents = Object.values(bundles[name]()).filter((d) => !types.includes(d.type));
        const strange = Object.values(bundles[other]())
          .filter((d) => !sale.has(d.type) && !types.includes(d.type))
          .map((d) => ({ ...d, id: `x${d.id}`, name: `other ${d.name}`, sha256: d.sha256.replace(/^./, 'f') }));
        expect(outcomeOf([...documents, ...strange])).not.toMatch(/clear|not-covered/);
      }),
      { numRuns: 20 },
    );
  });
});
