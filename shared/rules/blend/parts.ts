import { countryName } from '../../country-name.ts';
import type { CountryCode, Document, DocumentType, Evidence, Flow, Material } from '../../model/index.ts';
import { isCaption } from '../../trace/captions.ts';
import { takenIn } from '../../trace/flows.ts';
import { foldLot } from '../../trace/fold.ts';
import { commodityOfRecord } from '../../trace/records.ts';
import { some } from '../answer.ts';
import { statesOtherFiber } from '../mass/other-fiber.ts';
import { countriesOf, countryList, rawClaims } from '../raw-claims.ts';
import type { Case, RuleFinding } from '../types.ts';
import { unshownUnits } from './unshown.ts';

/** What is mixed at a step, by the record of it, and the record that shows where each part comes from. */
const mixing: Readonly<
  Partial<Record<Document['type'], { material: Material; record: DocumentType; shown: string; from: string }>>
> = {
  'spinning-record': {
    material: 'lint',
    record: 'ginning-record',
    shown: 'gin’s bale list',
    from: 'the gin or the merchant who sold the lot',
  },
  'tomato-processing-record': {
    material: 'paste',
    record: 'tomato-processing-record',
    shown: 'drum list and production log of the plant',
    from: 'the plant that made the paste',
  },
};

/** Shares below this sum leave a part of the blend unnamed; above it lies rounding. */
const wholeBlend = 0.97;

/** Rows of a blend without an origin beside rows that have one, and shares that do not make up the whole. Returns 1 when the record is a blend. */
export function unstatedParts(c: Case, document: Document, findings: RuleFinding[]): number {
  const mix = mixing[document.type];
  if (!mix) return 0;
  const rows = withoutSum(takenIn(document, mix.material));
  if (rows.length < 2) return 0;
  const open = rows.filter((f) => !f.origin && !isShown(c, document, f));
  if (rows.some((f) => f.origin) && open.length) {
    const parts = open.map((f) => [f.lot && `lot ${f.lot}`, amount(f)].filter(Boolean).join(', '));
    findings.push({
      message: `${document.name} states the origin of a part of the ${mix.material} that was mixed; ${some(parts, 3)} ${open.length > 1 ? 'have' : 'has'} none.`,
      evidence: open.slice(0, 3).map((f) => f.evidence),
      fix: `Ask for the ${mix.shown} of ${open[0]!.lot ? `lot ${open[0]!.lot}` : 'that part'}, from ${mix.from}; everything that was mixed counts, however small.`,
      papers: [mix.record],
    });
  }
  const shares = rows.every((f) => f.share !== undefined) ? rows.reduce((sum, f) => sum + f.share!, 0) : 1;
  if (shares < wholeBlend && shares > 0 && !statesOtherFiber(document)) {
    findings.push({
      message: `The shares of the blend on ${document.name} make up ${Math.round(shares * 1000) / 10} %: the rest is not named.`,
      evidence: rows.slice(0, 3).map((f) => f.evidence),
      fix: 'Ask the mill for the whole laydown or blending sheet of the lot: every part with its origin and share.',
    });
  }
  return 1;
}

const amount = (f: Flow): string =>
  f.share !== undefined
    ? `${Math.round(f.share * 1000) / 10} %`
    : f.kg !== undefined
      ? `${Math.round(f.kg).toLocaleString('en-US')} kg`
      : '';

/** Rows without the one that sums the others up. */
function withoutSum(rows: Flow[]): Flow[] {
  const own = rows.filter((f) => !isCaption(f.evidence.quote) && (f.kg !== undefined || f.share !== undefined));
  const whole = own.reduce((sum, f) => sum + (f.kg ?? 0), 0);
  return own.filter((f) => !(!f.lot && f.kg && own.length > 2 && Math.abs(whole - 2 * f.kg) <= 0.002 * whole));
}

/** A row of which the lot stands in a record of its making that states an origin, or that is told by the bales listed on the paper. */
const isShown = (c: Case, document: Document, row: Flow): boolean =>
  (document.facts.units.some((u) => u.origin !== undefined) &&
    ![...unshownUnits(c, document)].some((u) => u.origin === undefined)) ||
  (row.lot !== undefined &&
    c.documents.some(
      (d) =>
        d !== document &&
        (d.type === 'ginning-record' || d.type === 'tomato-processing-record') &&
        lotsOf(d).has(foldLot(row.lot!)),
    ));

const lotsOf = ({ facts }: Document): Set<string> =>
  new Set(
    [
      ...(facts.lots?.value ?? []),
      ...facts.flows.flatMap((f) => f.lot ?? []),
      ...facts.units.flatMap((u) => u.lot ?? []),
    ].map(foldLot),
  );

/**
 * Origins of what a spinner laid down of which no gin's record is in the bundle, where the records of other origins are. An intake that
 * shares no origin with the gins is a conflict and not a gap.
 */
export function uncoveredOrigins(c: Case, findings: RuleFinding[]): number {
  if (!c.commodities.includes('cotton')) return 0;
  const claims = rawClaims(c, 'cotton');
  const ginned = countriesOf(claims.filter((x) => x.by === 'record'));
  const gins = c.documents.filter((d) => d.type === 'ginning-record');
  if (ginned.length === 0 || gins.length === 0) return 0;
  const missing = new Map<CountryCode, { documents: Set<Document>; evidence: Evidence[] }>();
  let looked = 0;
  for (const document of c.documents) {
    if (document.type !== 'spinning-record' || commodityOfRecord(document) !== 'cotton') continue;
    const taken = claims.filter((x) => x.document === document);
    const origins = countriesOf(taken);
    if (origins.length < 2) continue;
    looked = 1;
    if (!origins.some((x) => ginned.includes(x))) continue;
    for (const claim of taken.filter((x) => !ginned.includes(x.country))) {
      const known = missing.get(claim.country) ?? { documents: new Set(), evidence: [] };
      known.documents.add(document);
      known.evidence.push(claim.evidence);
      missing.set(claim.country, known);
    }
  }
  for (const [country, { documents, evidence }] of missing) {
    findings.push({
      message: `${some([...documents].map((d) => d.name))} ${documents.size > 1 ? 'lay' : 'lays'} down cotton of ${countryName(country)} as well; the ginning records (${some(
        gins.map((d) => d.name),
        3,
      )}) are of ${countryList(ginned)}.`,
      evidence: evidence.slice(0, 3),
      fix: `Ask the spinner from whom it bought the ${countryName(country)} lot, and the gin or merchant for the bale list of that lot; a share of the blend without a record keeps the whole lot open.`,
      papers: ['ginning-record'],
    });
  }
  return looked;
}
