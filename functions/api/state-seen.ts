import { createHash } from 'node:crypto';
import type { Amendment } from '../../shared/model/index.ts';
import type { Problem } from './answers/schemas.ts';
import { ApiError } from './problem.ts';

/** The amendments in the order in which they were made. */
const inTime = (amendments: readonly Amendment[]): Amendment[] =>
  [...amendments].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const keyOf = ({ at, document, place, n }: Amendment) => `${at} ${document} ${place} ${n}`;

/** Names a state of the amendments of a bundle: how many there are, and which. Only ever added to, so an earlier state is a beginning of a later one. */
export function tagOf(amendments: readonly Amendment[]): string {
  const marks = inTime(amendments).map(keyOf);
  return `${marks.length}.${createHash('sha256').update(JSON.stringify(marks)).digest('hex').slice(0, 24)}`;
}

/** The amendments that came after the state of that tag; undefined where the tag names none of these. */
function since(tag: string, amendments: readonly Amendment[]): Amendment[] | undefined {
  const sorted = inTime(amendments);
  const count = /^(\d{1,6})\.[0-9a-f]{24}$/.exec(tag)?.[1];
  return count !== undefined && tagOf(sorted.slice(0, Number(count))) === tag ? sorted.slice(Number(count)) : undefined;
}

/**
 * Holds `If-Match` against the amendments that stand (RFC 9110, 13.1.1); without the header anything goes.
 * @throws ApiError 412 that says what changed since the state that the caller saw.
 */
export function mustBeSeen(ifMatch: string | undefined, amendments: readonly Amendment[]): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1'));
  if (tags.includes(tagOf(amendments))) return;
  const news = tags.map((tag) => since(tag, amendments)).find((found) => found !== undefined);
  const shown = (news ?? inTime(amendments)).slice(-20);
  const issues: Problem['issues'] = shown.map((a) => ({
    at: `${a.document} ${a.place}`.slice(0, 200),
    message:
      `${a.by} ${a.value === undefined ? 'gave the reading back' : `made it ${JSON.stringify(a.value)}`} at ${a.at}: ${a.why}`.slice(
        0,
        300,
      ),
  }));
  const says = shown.map((a) => `${a.by} amended ${a.place} of ${a.document}`);
  const changed = news === undefined ? 'It names no state of this bundle; what stands' : 'Since then';
  throw new ApiError(
    'changed-meanwhile',
    `What If-Match names is not the newest state. ${changed}: ${says.length > 0 ? says.slice(-3).join('; ') : 'nothing is amended'}. Look at it, then send this again with the new ETag of the amendments.`,
    { issues },
  );
}
