import type { Document, Evidence } from '../model/index.ts';
import { baleFormats, hasGs1Check } from '../trade/bale-formats.ts';
import { answer, notApplicable, some } from './answer.ts';
import { countriesOf, countryList, rawClaims } from './raw-claims.ts';
import type { Rule, RuleFinding } from './types.ts';

/** DOMAIN.md 3.1: national bale numberings. Plain numbers are of no format and say nothing. */
export const baleFormat: Rule = {
  id: 'bale.format',
  requirement: 'Bale identifiers have no national format other than that of the stated origin.',
  check(c) {
    if (!c.commodities.includes('cotton')) return notApplicable('No cotton goods.');
    const listed = c.documents
      .map((document) => ({ document, ids: idsOn(document) }))
      .filter(({ ids }) => ids.length > 0);
    if (listed.length === 0) return notApplicable('No document lists bales.');
    const stated = [
      ...new Set([
        ...countriesOf(rawClaims(c, 'cotton')),
        ...c.statedOrigins.filter((s) => s.commodity === 'cotton').map((s) => s.country),
      ]),
    ].sort();
    if (stated.length === 0) return notApplicable('No origin is stated to compare the identifiers with.');
    const findings: RuleFinding[] = [];
    for (const format of baleFormats) {
      if (stated.includes(format.country)) continue;
      // The same numbering on gin list, packing list and invoice is one cause.
      const papers = listed
        .map(({ document, ids }) => ({ document, all: ids.length, fitting: ids.filter(({ id }) => format.fits(id)) }))
        .filter(({ fitting, all }) => fitting.length >= format.atLeast && isNumbering(format.country, fitting, all));
      if (papers.length === 0) continue;
      const ids = [...new Set(papers.flatMap(({ fitting }) => fitting.map(({ id }) => id)))];
      const [are, have] = ids.length === 1 ? ['identifier', 'has'] : ['identifiers', 'have'];
      const names = some([...new Set(papers.map(({ document }) => document.name))], 3);
      findings.push({
        message: `${ids.length.toLocaleString('en-US')} ${are} in ${names} (${ids[0]}${ids.length > 1 ? ', …' : ''}) ${have} ${format.name}, while the papers state ${countryList(stated)} as the origin.`,
        evidence: papers.flatMap(({ fitting }) => fitting.slice(0, 2).map((x) => x.evidence)).slice(0, 8),
      });
    }
    return answer('Bale and lot identifiers were compared with the national formats.', findings);
  },
};

interface Id {
  id: string;
  evidence: Evidence;
}

/** Twelve digits are a US numbering only when they come from few gins, fill the list, and are not barcodes with a check digit. */
function isNumbering(country: string, fitting: readonly Id[], all: number): boolean {
  if (country !== 'US') return true;
  const gins = new Set(fitting.map(({ id }) => id.slice(0, 5)));
  const barcodes = fitting.every(({ id }) => hasGs1Check(id));
  return fitting.length * 2 >= all && gins.size <= Math.max(1, fitting.length / 2) && !barcodes;
}

const cottonRecords: ReadonlySet<Document['type']> = new Set([
  'ginning-record',
  'packing-list',
  'invoice',
  'bill-of-lading',
  'spinning-record',
  'certificate-of-origin',
  'transport-record',
  'lab-report',
  'other',
]);

/** Identifiers of bales and cotton lots on a paper, printed spaces and dashes left out. */
function idsOn(document: Document): Id[] {
  if (!cottonRecords.has(document.type)) return [];
  const { units, bales, lots } = document.facts;
  const found = new Map<string, Id>();
  const add = (raw: string | undefined, evidence: Evidence) => {
    const id = raw?.replace(/[\s-]/g, '') ?? '';
    // Shorter numbers are of no format: a list of a hundred thousand ordinary bales costs nothing here.
    if (id.length >= 11 && /^\d+$/.test(id) && !found.has(id)) found.set(id, { id, evidence });
  };
  for (const unit of units) {
    add(unit.id, unit.evidence);
    if (unit.to !== unit.id) add(unit.to, unit.evidence);
    add(unit.lot, unit.evidence);
  }
  for (const [i, id] of (bales?.value ?? []).entries()) add(id, bales!.each?.[i] ?? bales!.evidence);
  for (const [i, id] of (lots?.value ?? []).entries()) add(id, lots!.each?.[i] ?? lots!.evidence);
  return [...found.values()];
}
