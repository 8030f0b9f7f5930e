import type { IsoDate } from '../model/index.ts';
import { type Place, places } from './gazetteer.ts';
import type { PlaceMatch } from './types.ts';

/** Kinds whose name came with the place: before its day nobody called anything in the region so. A port was one before it was a city. */
const named: ReadonlySet<string> = new Set(['xpcc_city', 'county', 'autonomous_county', 'district']);

/** The first year, month or day in a gazetteer's note of time ("2002-09 approved / 2004-01 set up"). */
const dayIn = (note: string | undefined): string | undefined => /^\d{4}(?:-\d{2}){0,2}/.exec(note ?? '')?.[0];

let retired: Map<string, Place> | undefined;
/** A name that was given up, also where its place goes on under another ("Kuqa County", a city since). */
function retiredAs(text: string): Place | undefined {
  retired ??= new Map(
    [...places.values()]
      .filter((p) => p.kind === 'historical')
      .flatMap((p) => p.names.map((name) => [name.toLowerCase(), p] as const)),
  );
  return retired.get(text.toLowerCase());
}

/**
 * How a paper's day stands to the days of a place that it names: `since` where the place was set up only after it, `until` where its name
 * was given up before. Undefined when the paper's day lies within them, or either is not known.
 */
export function outsideItsDays(
  place: Place,
  text: string,
  day: IsoDate | undefined,
): { since: string } | { until: string } | undefined {
  if (day === undefined) return undefined;
  const since = named.has(place.kind) ? dayIn(place.since) : undefined;
  if (since !== undefined && day.slice(0, since.length) < since) return { since };
  const until = dayIn(retiredAs(text)?.until);
  return until !== undefined && day.slice(0, until.length) > until ? { until } : undefined;
}

/** What a finding says of a name that its paper's day does not fit ("Xinxing is so called since 2021-02, the paper is dated 2015-03-01"). */
export function daysTold(
  match: Pick<PlaceMatch, 'place' | 'text' | 'since' | 'until'>,
  day: IsoDate | undefined,
): string {
  const name = places.get(match.place)?.name_en;
  if (name === undefined || day === undefined) return '';
  if (match.since)
    return ` ${name} is so called only since ${match.since}, while the paper is dated ${day}: one of the two days is not true, or the name is that of another place.`;
  return match.until ? ` The name ${match.text} was given up in ${match.until}; the paper is dated ${day}.` : '';
}
