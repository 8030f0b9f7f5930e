import { distance } from 'fastest-levenshtein';
import type { Spelled } from './name-index.ts';
import type { Own, Places, Trades } from './name-score.ts';
import type { NameShape } from './name-shape.ts';

/** What is known of a query beside its words. */
export interface QueryContext {
  /** A legal form or country outside China stands in the same cell. */
  foreign?: boolean;
  /** The name was read from Wade–Giles already. */
  wade?: boolean;
}

interface Parts {
  brands: Own;
  places: Places;
  trades: Trades;
}

/** Three letters are borne by many firms, of whatever trade. */
const shortAcronym = 3;

/** The highest score that a comparison may have: what makes the precision (SCREENING.md 5.6). */
export function capOf(
  query: NameShape,
  listed: Spelled,
  { brands, places, trades }: Parts,
  context: QueryContext,
): number {
  const { shape, distinct, common, subsidiaries } = listed;
  const caps = [1];
  const complete = trades.missing === 0;
  const placed = places.near === 'same' || places.near === 'within';
  const foreign = (query.foreign || context.foreign === true) && !shape.foreign;
  if (foreign) caps.push(brands.missing === 0 && placed && complete && trades.strange === 0 && distinct ? 0.7 : 0);
  if (brands.extra > 0) {
    const rich = places.near === 'same' && complete && trades.shared > 0 && !common;
    caps.push(brands.extra === 1 && rich && !brands.another ? 0.7 : 0);
  }
  if (brands.missing > 0) caps.push(placed && complete && trades.shared > 0 && brands.exact > 0 ? 0.72 : 0);
  if (brands.another) {
    if (places.near !== 'same') caps.push(brands.exact > 0 ? 0.74 : 0);
    const sure = brands.exact > 0 || (places.near === 'same' && complete && trades.shared >= 2);
    caps.push(sure ? 0.84 : placed && complete && trades.strange === 0 && trades.shared > 0 ? 0.74 : 0);
  } else if (brands.slipped && !placed && brands.exact === 0) {
    const letters = Math.max(...shape.brands.map((b) => b.text.length));
    const told = trades.shared > 0 || (shape.trades.length === 0 && shape.softs.length > 0);
    const high =
      letters >= 7 && distinct ? 0.84 : letters >= 8 && shape.softs.length > 0 ? 0.8 : letters >= 7 ? 0.7 : 0;
    caps.push(complete && told && trades.strange === 0 ? high : 0);
  }
  // The group's whole name with another trade or place is one of its companies: no list names it, a person looks at it.
  const group =
    shape.softs.includes('group') &&
    query.softs.includes('group') &&
    !foreign &&
    brands.missing + brands.extra === 0 &&
    (distinct || query.raw.startsWith(shape.raw.slice(0, shape.joined.length + 5)));
  const acronym =
    /^[A-Z]{3,6}\b/.test(listed.name) &&
    shape.core.length === 1 &&
    !foreign &&
    query.core[0] === shape.core[0] &&
    !common;
  if (places.near === 'other') {
    const daughter = subsidiaries && trades.shared > 0 && !common;
    caps.push(daughter ? (complete && trades.strange === 0 ? 0.86 : 0.7) : (group && complete) || acronym ? 0.68 : 0);
  }
  if (places.near === 'missing') caps.push(capWithoutPlace(query, listed, trades, complete));
  // The province for the town, or a town for the province: a sister may sit there.
  if (places.near === 'within' && shape.places.length > 0)
    caps.push(!complete || trades.strange > 0 ? 0.74 : distinct || trades.shared >= 2 ? 0.84 : 0.8);
  else if (places.near === 'within' && !(complete && trades.strange === 0)) caps.push(0.74);
  if (shape.trades.length > 0) caps.push(capOfTrades(query, listed, places, trades, complete));
  else if (trades.strange > 0)
    caps.push(
      (placed && (shape.places.length > 0 || distinct) && !common) ||
        group ||
        (acronym && shape.joined.length > shortAcronym) ||
        brands.exact >= 2
        ? 0.7
        : 0,
    );
  else if (shape.places.length === 0) caps.push(capOfBareName(query, listed, brands));
  if (common && !placed) {
    const same =
      trades.whole && trades.near === 0 && trades.strange === 0 && (shape.places.length === 0 || trades.shared >= 2);
    // "Tom Horticola" is another name than "Horticola Tom".
    const ordered = distance(query.joined, shape.joined) <= 2;
    caps.push(same ? (ordered ? 0.95 : 0.7) : group ? 0.68 : 0);
  }
  return Math.min(...caps);
}

/**
 * The listed name has a place, the name on the papers has none: the group that a listed company belongs to bears its name without the
 * town ("Donghai JA Solar Technology" and JA Solar itself), so that a person looks at it.
 */
function capWithoutPlace(query: NameShape, { distinct }: Spelled, trades: Trades, complete: boolean): number {
  if (trades.shared === 0) return distinct && query.trades.length === 0 ? 0.68 : 0;
  if (!complete || trades.strange > 0) return distinct ? 0.68 : 0;
  return distinct || trades.shared >= 2 ? 0.78 : 0.7;
}

function capOfTrades(query: NameShape, listed: Spelled, places: Places, trades: Trades, complete: boolean): number {
  const same = places.near === 'same';
  const fewPlace = places.near === 'missing' || places.near === 'none';
  if (complete && trades.strange === 0)
    return trades.near > 0 && places.near !== 'same' ? (listed.distinct ? 0.76 : 0.7) : 1;
  if (complete) return same ? (trades.strange === 1 ? 0.86 : 0.78) : listed.distinct ? 0.74 : 0;
  if (trades.shared > 0 && trades.strange === 0) return same ? 0.92 : listed.distinct ? 0.8 : fewPlace ? 0.66 : 0.74;
  if (trades.shared > 0) return same ? 0.74 : listed.distinct ? 0.66 : 0;
  // Another trade than the listed one, be it as light as "industrial": the parent, or a sister.
  if (trades.strange === 0 && trades.another) return same ? 0.7 : 0;
  if (trades.strange === 0) return same ? (listed.distinct || query.formed ? 0.86 : 0.82) : 0;
  return same && listed.distinct ? 0.66 : 0;
}

/** The listed name is one of own words alone ("Esquel Group"): without its form or group it is a word that others bear too. */
function capOfBareName(query: NameShape, { shape, distinct }: Spelled, brands: Own): number {
  const group = shape.softs.length === 0 || shape.softs.every((s) => query.softs.includes(s));
  const many = shape.brands.length >= 2 && brands.missing === 0;
  if (shape.places.length > 0) return 1;
  if (group && (query.formed || query.softs.length > 0 || many)) return 1;
  return many ? 0.85 : distinct || query.softs.length > 0 || query.formed ? 0.75 : shape.joined.length >= 4 ? 0.68 : 0;
}
