import type { Claim, Document, Verdict } from '../model/index.ts';
import { consignmentsOf } from './consignments.ts';
import { compare, distinct } from './copies.ts';
import { cropOf } from './crop-year.ts';
import { foldName } from './names.ts';
import { inRole } from './parties.ts';
import { withoutReplaced } from './replaced.ts';
import { type Share, sharesOf } from './shares.ts';
import { takesPart } from './taken.ts';
import { type Run, UnitSet, unitsOf } from './units.ts';

/** What a claim says of the units, without the bundle that claims them. */
export type Claimed = Pick<Claim, 'source' | 'prefix' | 'first' | 'last' | 'digits' | 'crop' | 'share'>;

const listing = new Set<Document['type']>(['invoice', 'packing-list', 'bill-of-lading']);
const making = new Set<Document['type']>(['ginning-record', 'tomato-processing-record']);

/** United States bale numbers are five digits of gin code and seven of bale, the same in every paper (USDA AMS). */
const PBI = 12;

/**
 * The bales or drums that a bundle rests on, as ranges: those that its papers of sale list, else those that its spinner
 * opened, else those of its gin or paste record when it takes all that the record made. Lots are no claims of units: one lot may honestly be
 * sold in parts, which `sharesOf` weighs.
 */
export function claimed(documents: readonly Document[]): { claimed: Claimed; runs: Run[] }[] {
  const entry = withoutReplaced(
    consignmentsOf(documents)
      .filter((c) => c.entry)
      .flatMap((c) => c.documents),
  );
  const makers = documents.filter((d) => making.has(d.type));
  const sold = entry
    .filter((d) => listing.has(d.type))
    .flatMap(unitsOf)
    .filter(telling);
  const known = new UnitSet(makers.flatMap(unitsOf));
  const opened = documents
    .filter((d) => d.type === 'spinning-record')
    .flatMap(unitsOf)
    .filter((run) => telling(run) && known.missing(run).length === 0);
  const made = makers.flatMap(unitsOf).filter(telling);
  const raw = sold.filter((run) => makers.length === 0 || known.comparable(run));
  const runs = raw.length ? raw : opened.length ? opened : takesPart(documents) ? [] : made;
  const names = sourcesOf(makers.length ? makers : entry);
  const crop = cropOf(makers) ?? cropOf(documents);
  const found: { claimed: Claimed; runs: Run[] }[] = [];
  const bySource = Map.groupBy(runs, (run) => sourceOf(run, names, documents));
  for (const [source, group] of [...bySource].sort(([a], [b]) => compare(a, b))) {
    const digits = new Map(group.map((run) => [run.prefix, Math.max(run.digits, 0)]));
    for (const [prefix, first, last] of new UnitSet(group).intervals()) {
      found.push({
        claimed: {
          source,
          prefix,
          first,
          last,
          digits: digits.get(prefix) ?? 0,
          ...(crop === undefined ? {} : { crop }),
        },
        runs: group.filter((run) => run.prefix === prefix && run.first <= last && run.last >= first).slice(0, 3),
      });
    }
  }
  return found;
}

const telling = (run: Run): boolean => run.digits >= 4 || run.prefix.length >= 2;

function sourcesOf(papers: readonly Document[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const d of papers) {
    const party = inRole(d, 'gin', 'processor')[0] ?? inRole(d, 'manufacturer', 'issuer', 'seller')[0];
    if (party) names.set(d.id, foldName(party.name));
  }
  return names;
}

function sourceOf(run: Run, names: Map<string, string>, documents: readonly Document[]): string {
  if (run.prefix === '' && run.digits === PBI) return `gin ${String(run.first).padStart(PBI, '0').slice(0, 5)}`;
  const own = names.get(run.document);
  if (own) return own;
  if (names.size === 1) return [...names.values()][0]!;
  const maker = documents.find(
    (d) => names.has(d.id) && making.has(d.type) && new UnitSet(unitsOf(d)).missing(run).length === 0,
  );
  return (maker && names.get(maker.id)) ?? [...names.values()].sort()[0] ?? '';
}

/** The parts of lots that a bundle claims: of bales and drums only where it claims none of them by number. */
export const partsOf = (documents: readonly Document[], byNumber: boolean): Share[] =>
  sharesOf(documents).filter(({ claimed: { prefix } }) => !byNumber || !/^(?:lint|paste) /.test(prefix));

/** The claims of a bundle for the ledger. A bundle that is not covered claims nothing. */
export function claimsOf(verdict: Verdict): Claim[] {
  if (verdict.outcome === 'not-covered') return [];
  const { id, importer } = verdict.bundle;
  const documents = distinct(verdict.documents);
  const units = claimed(documents);
  return [...units, ...partsOf(documents, units.length > 0)].map(({ claimed: c }) => ({
    bundle: id,
    ...(importer === undefined ? {} : { importer }),
    ...c,
    on: verdict.entryDate,
  }));
}
