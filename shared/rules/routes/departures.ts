import { findCountries } from '../../extract/values/index.ts';
import type { Document, Evidence, Material } from '../../model/index.ts';
import { findPlaces } from '../../screen/places.ts';
import { materialsOn } from '../../trace/records.ts';
import { crossingsIn } from '../../trade/crossings.ts';
import type { Case } from '../types.ts';

/** Goods that begin their way near to where they grew, were ginned or pressed. */
const raw: ReadonlySet<Material> = new Set(['seed-cotton', 'lint', 'cotton-seed', 'tomato', 'paste']);

const carriage: ReadonlySet<Document['type']> = new Set([
  'transport-record',
  'bill-of-lading',
  'packing-list',
  'other',
]);

/** Where a way begins, of its two ends in one text: "奎屯 → 昌乐", "Kuytun - Changle", "from Kuytun to Changle", "奎屯至昌乐". */
const ends =
  /^(?:from|自|由|从|из|от|de|da)?\s*(.{2,60}?)\s*(?:→|⇒|->|=>|—|–|\s-\s|(?<=\p{Script=Han})[至到](?=\p{Script=Han})|(?<!\p{L})(?:to|nach|в|до|a|à|hasta)(?!\p{L}))\s*\S/iu;

/** A place of the region at which goods were loaded for the first time, by a transport paper. */
export interface Departure {
  document: Document;
  place: string;
  printed: string;
  evidence: Evidence;
}

/**
 * Loading places of the region on papers that carry raw material. A border crossing is a place of transit: railways load anew where the
 * gauge changes; and so is any place on a paper that shows the way from another country.
 */
export function departures(c: Case): Departure[] {
  return c.documents.flatMap((document): Departure[] => {
    if (!carriage.has(document.type) || !carriesRaw(c, document)) return [];
    const { portOfLoading, mentions } = document.facts;
    const routes = mentions.filter((m) => m.context === 'route');
    const bound = boundFor(document);
    const abroad = [...routes.map((m) => m.text), portOfLoading?.value ?? ''].some((text) =>
      findCountries(text).some(({ value }) => value !== 'CN' && !toBuyer(c, value) && !bound.has(value)),
    );
    if (abroad) return [];
    return firstOf(document, startsOf(document));
  });
}

/** Countries that a paper names as the end of its way, by its consignee and place of discharge, and none of its starts does: no way from there. */
function boundFor(document: Document): Set<string> {
  const { parties, portOfDischarge } = document.facts;
  const starts = new Set(countriesOf(...startsOf(document).map((s) => s.text)));
  const ends = [
    ...parties.flatMap((p) => (p.role === 'consignee' && p.country ? [p.country] : [])),
    ...countriesOf(portOfDischarge?.value ?? ''),
  ];
  return new Set(ends.filter((country) => !starts.has(country)));
}

const countriesOf = (...texts: string[]): string[] => texts.flatMap((text) => findCountries(text).map((x) => x.value));

interface Start {
  text: string;
  evidence: Evidence;
}

/** Where a transport paper has the way of its goods begin: the place where they were taken over or loaded, and the first of two ends. */
export function startsOf({ facts: { portOfLoading, mentions } }: Document): Start[] {
  const routes = mentions.filter((m) => m.context === 'route');
  return [
    ...routes.filter((m) => m.step === 'ship'),
    ...(portOfLoading ? [{ text: portOfLoading.value, evidence: portOfLoading.evidence }] : []),
    ...routes.flatMap(({ text, evidence }) => {
      const start = text.length <= 160 ? ends.exec(text)?.[1] : undefined;
      return start ? [{ text: start, evidence }] : [];
    }),
  ];
}

/** The first of these texts that names a place of the region and no border crossing, as a departure; none where none does. */
export function firstOf(document: Document, starts: readonly Start[]): Departure[] {
  for (const { text, evidence } of starts) {
    if (crossingsIn(text).length > 0) continue;
    const place = findPlaces(text, { context: 'route', country: 'CN' }).find(
      (p) => (p.how === 'name' || p.how === 'unlocode') && p.strength !== 'weak',
    );
    if (place) return [{ document, place: place.name, printed: place.text, evidence }];
  }
  return [];
}

export const carriesRaw = (c: Case, document: Document): boolean =>
  c.commodities.some((commodity) => {
    const on = materialsOn(document, commodity);
    return on.length > 0 && on.every((m) => raw.has(m));
  });

/** The country that the goods of the entry go to says nothing of where they come from. */
const toBuyer = (c: Case, country: string): boolean =>
  country === 'US' && c.statedOrigins.every((s) => s.country !== 'US');
