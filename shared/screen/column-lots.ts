import type { Document, IsoDate } from '../model/index.ts';
import { xinjiangLotIn } from './identifiers.ts';
import { phoneLabel } from './number-labels.ts';
import { findPlaces } from './places.ts';
import type { PlaceHit } from './types.ts';

/** The lots of one gin that a column holds: fewer may have the shape by chance. */
const least = 2;
/** A lot is sold within this many years of its season. */
const oldest = 4;

/**
 * Numbers with the shape of lots of the region's gins in a column whose head does not say what they are ("Old no.", "Mark before"): each of
 * the column's numbers has it, all are of one gin, and none of a season after the entry. `known`: what was found by its own words; more
 * lots of a gin that was found so say nothing new.
 */
export function columnLots(document: Document, known: readonly PlaceHit[], entryDate: IsoDate): PlaceHit[] {
  const columns = Map.groupBy(
    (document.facts.rest ?? []).filter(
      (m) => m.label !== undefined && !phoneLabel.test(m.label) && /^[\d -]{11,14}$/u.test(m.text),
    ),
    (m) => m.label!,
  );
  if (columns.size === 0) return [];
  const own = known.filter((hit) => hit.document === document && hit.match.how === 'lot-number');
  const told = new Set(own.map((hit) => hit.match.text.slice(0, 5)));
  const year = Number(entryDate.slice(2, 4));
  return [...columns.values()].flatMap((mentions) => {
    const lots = mentions.map((mention) => ({ mention, lot: xinjiangLotIn(mention.text) }));
    if (lots.length < least || lots.some(({ lot }) => lot === undefined)) return [];
    const gins = new Set(lots.map(({ lot }) => lot!.slice(0, 5)));
    const ages = lots.map(({ lot }) => year - Number(lot!.slice(5, 7)));
    if (gins.size > 1 || ages.some((age) => age < 0 || age >= oldest)) return [];
    return lots.flatMap(({ mention, lot }) => {
      const [match] = told.has(lot!.slice(0, 5)) ? [] : findPlaces(lot!, { context: 'identifier', lot: true });
      return match ? [{ match: { ...match, unsure: true }, document, mention, evidence: mention.evidence }] : [];
    });
  });
}
