import { places, region } from './gazetteer.ts';
import type { PlaceMatch } from './types.ts';

/** Airports whose bare three letters mean nothing else on a route (IATA). */
const airports: ReadonlySet<string> = new Set(['URC', 'KHG', 'KRL', 'HTN']);

let codes: Map<string, string> | undefined;
/** The gazetteer id of the place of the region with this UN/LOCODE (its last three letters; edition of 2023-24). */
export function placeOfCode(code: string): string | undefined {
  codes ??= new Map(
    [...places.values()].flatMap((p) => (p.unlocodes ?? []).map((full): [string, string] => [full.slice(2), p.id])),
  );
  return codes.get(code);
}

/** UN/LOCODEs and airport codes of the region, on routes only. */
export function routeCodes(text: string): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  for (const m of text.matchAll(/(?<![A-Z0-9])(?:CN\s?)?([A-Z]{3})(?![A-Z0-9])/g)) {
    const place = placeOfCode(m[1]!);
    const bare = !m[0].startsWith('CN');
    if (place === undefined || (bare && !airports.has(m[1]!))) continue;
    matches.push({
      place,
      name: places.get(place)?.name_en ?? place,
      region,
      text: m[0],
      strength: 'medium',
      how: 'unlocode',
    });
  }
  return matches;
}
