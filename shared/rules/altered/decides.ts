import { distance } from 'fastest-levenshtein';
import type { Document, Evidence } from '../../model/index.ts';

/** Characters that readers of pictures take for one another, each under the one it is compared as. */
const alike: Record<string, string> = {
  o: '0',
  q: '0',
  d: '0',
  i: '1',
  l: '1',
  '|': '1',
  z: '2',
  s: '5',
  b: '8',
  g: '6',
};
/** Digits that are misread for one another on poor print. */
const likeDigits = new Set(['17', '38', '56', '08', '68', '06', '49', '89', '35', '39']);

/** Text as compared: no case, diacritics, spaces and marks. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}|]/gu, '')
    .toLowerCase();

const seenAs = (text: string): string => [...bare(text)].map((c) => alike[c] ?? c).join('');

/** Whether two readings of one place differ by more than a misreading explains. */
export function differs(a: string, b: string): boolean {
  const [x, y] = [seenAs(a), seenAs(b)];
  if (x === y || x.length < 2 || y.length < 2 || x.includes(y) || y.includes(x)) return false;
  if (/\d/.test(bare(a)) && /\d/.test(bare(b))) {
    if (x.length !== y.length) return distance(x, y) > 1;
    const changed = [...x].flatMap((c, i) => (c === y[i] ? [] : [[c, y[i] as string].sort().join('')]));
    return changed.length > 1 || !changed.every((pair) => likeDigits.has(pair));
  }
  return Math.max(x.length, y.length) >= 4 && distance(x, y) > 0.5 * Math.max(x.length, y.length);
}

/** Figures, and words that are written like names. */
export const isFigure = (text: string): boolean => (text.match(/\d/g) ?? []).length >= 2;
export const isName = (text: string): boolean => /(?<!\p{L})\p{Lu}\p{L}{3,}|\p{Lo}{2,}/u.test(text);

/** What stands in a form before it is filled in. */
const placeholder = /^(?:[dmy./\s-]+|n\/?a|tbd|xx+|[._\s-]+|click .*|enter .*|select .*|choose .*|type .*|text\d*)$/iu;
export const isPlaceholder = (text: string): boolean => placeholder.test(text.trim()) || bare(text).length < 2;

/** Evidence of the facts that an outcome rests on: parties, origins, numbers, weights, counts. */
export function decidingEvidence({ facts }: Document): Evidence[] {
  const scalars = Object.values(facts).flatMap((fact) =>
    fact !== undefined && !Array.isArray(fact) && 'evidence' in fact ? [fact.evidence as Evidence] : [],
  );
  const rows = [facts.parties, facts.sites, facts.units, facts.references].flatMap((list) =>
    (list as readonly { evidence: Evidence }[]).map((row) => row.evidence),
  );
  return [...scalars, ...rows];
}

/** Whether two boxes share a place. */
export function meets(a: Evidence['box'], b: Evidence['box']): boolean {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return across > 0 && down > 0.3 * Math.min(a[3], b[3]);
}

type Place = { page: number; box: Evidence['box'] };

/** A place of a paper as evidence, with what stands there. */
export const at = (document: Document, { page, box }: Place, quote: string, confidence = 1): Evidence => ({
  document: document.id,
  page,
  box,
  quote,
  confidence,
});
