import { type CountryCode, Mention, PartyRole } from '../../shared/model/index.ts';
import { findPlaces, type PlaceContext } from '../../shared/screen/places.ts';
import type { PlaceMatch } from '../../shared/screen/types.ts';

/** Roles that are also contexts of what stands on a paper ("issuer", "bank") are judged as those. */
const contexts: ReadonlySet<string> = new Set(Mention.shape.context.options);
const parties: ReadonlySet<string> = new Set(PartyRole.options);
const lots = /^(lot|bale|batch|lot number|bale number)s?$/;
const rank = { strong: 3, medium: 2, weak: 1 } as const;

/**
 * How strongly one line points into the region: `strong`, `medium` or `weak` (DOMAIN.md 3.2), undefined when it does not. `role` is the
 * part that it plays on its paper: a party's role (gin, seller, …), a context (address, goods, origin, statement, route, bank, …) or
 * lot; without one it is judged as free text that may be an address. A weak one decides nothing.
 */
export function placeStrength(
  line: string,
  { country, role }: { country?: CountryCode | undefined; role?: string | undefined } = {},
): PlaceMatch['strength'] | undefined {
  const part = role?.toLowerCase().trim() ?? '';
  // A party's line is its name and address, unless it speaks in sentences.
  const context = contexts.has(part) ? part : parties.has(part) && !sentence.test(line) ? 'party' : undefined;
  const given: PlaceContext = {
    ...(context ? { context: context as Mention['context'] } : {}),
    ...(country ? { country } : {}),
    ...(lots.test(part) ? { lot: true } : {}),
  };
  return findPlaces(line, given).reduce<PlaceMatch['strength'] | undefined>(
    (best, { strength }) => (best === undefined || rank[strength] > rank[best] ? strength : best),
    undefined,
  );
}
const sentence = /\b(is|are|was|were|contains?|does|do|not|never|none|certify|confirm|declare)\b/i;
