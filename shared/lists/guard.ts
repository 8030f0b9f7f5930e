import type { Lists } from '../screen/lists.ts';
import type { Source } from './types.ts';

/** Share of a list that may be gone at once; the Entity List has lost single names, never a fifth. */
const mostGone = 0.2;

/**
 * Why a source that should hold a whole list must not take the place of the one at hand: it holds far fewer names. Undefined where nothing
 * speaks against it.
 */
export function tooShort(lists: Lists, source: Source): string | undefined {
  const info = lists.lists?.find((l) => l.name === source.list);
  if (
    !source.whole ||
    (source.asOf !== undefined && source.asOf < (info?.asOf ?? lists.asOf) && source.kind === 'federal-register')
  )
    return undefined;
  const held = lists.entities.filter((e) => e.list === source.list && e.until === undefined).length;
  const known = Math.max(held, source.list === 'UFLPA' ? (info?.named ?? 0) : 0);
  const names = new Set(source.rows.map((r) => r.party.name)).size;
  if (names >= known * (1 - mostGone)) return undefined;
  return `it names ${names} parties, and the ${source.list} list is known to hold ${known}: more than a fifth would be gone. A page that was saved in part looks like this. If the list did shrink so, say so with --shorter.`;
}
