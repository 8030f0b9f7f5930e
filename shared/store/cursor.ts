import { digest } from './keys.ts';

/** A cursor that was not given out for this list, or not by us. */
export class BadCursor extends Error {
  override name = 'BadCursor';
}

/** A place in the list that `scope` names, as text that says nothing to others and fits no other list. */
export const toCursor = (scope: string, place: string): string =>
  Buffer.from(`${mark(scope)}${place}`, 'utf8').toString('base64url');

/**
 * The place that the cursor stands for.
 * @throws BadCursor when it is of another list or no cursor at all.
 */
export function fromCursor(scope: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith(mark(scope)) || text.length === mark(scope).length)
    throw new BadCursor('The cursor belongs to no list of this caller.');
  return text.slice(mark(scope).length);
}

const mark = (scope: string) => digest(scope).slice(0, 12);
