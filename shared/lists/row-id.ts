import { fold } from '../screen/tokens.ts';

/** Letters of an id behind the name of its list. */
const longest = 70;

/** The id of a row in the style of the shipped ones: `uflpa:xinjiang-example-textile-co-ltd`; a second of the same id ends in `-2`. */
export function rowId(list: string, name: string, taken: ReadonlySet<string>): string {
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest);
  const id = `${list.toLowerCase()}:${slug === '' ? 'unnamed' : slug}`;
  for (let n = 2; ; n++) {
    const next = n === 2 ? id : `${id}-${n - 1}`;
    if (!taken.has(next)) return next;
  }
}
