import { distance } from 'fastest-levenshtein';
import { areAlike, containsCore, hanCore, hanFormed, hanShape } from './han-names.ts';
import { candidates } from './latin-names.ts';
import { indexOf, type Spelled } from './name-index.ts';
import { compare, type QueryContext, type Scored } from './name-score.ts';
import { hanStreetAfterPlace } from './namesakes.ts';
import { simplify } from './tokens.ts';
import type { ListedEntity } from './types.ts';

/** Characters of a core from which one that a reader lost, doubled or took for another leaves the name known. */
const longCore = 8;
/** Characters of a name that was cut off. */
const longCut = 6;

/** Listed names in a run of Chinese text: the same parts in any order, the core inside it, or a slip away from it. */
export function matchHan(text: string, among: readonly ListedEntity[], context: QueryContext = {}): Scored[] {
  const query = simplify(text).replace(/\s/g, '');
  if (query.length < 4) return [];
  const index = indexOf(among);
  const shape = hanShape(query);
  const own = hanCore(query);
  const found: Scored[] = [];
  const keep = (scored: Scored | undefined) => {
    if (scored) found.push(scored);
  };
  for (const s of candidates(shape, index)) keep(compare(shape, s, context));
  for (const s of index.all) if (s.script === 'han') keep(byCharacters(query, own, s));
  return found;
}

function byCharacters(query: string, own: string, s: Spelled): Scored | undefined {
  const core = s.shape.joined;
  const scored = (score: number, why: string, similarity: number): Scored => ({
    entity: s.entity,
    score,
    words: [{ query, listed: s.name, why, similarity, kind: 'name' }],
    distinct: score >= 0.9 && core.length >= 4,
  });
  if (own === core) return scored(core.length < 4 && !hanFormed(query) ? 0.75 : 0.98, 'same name', 1);
  if (core.length >= 4 && containsCore(query, core)) return scored(0.93, 'contains the name', 1);
  if (
    !hanFormed(query) &&
    query.length >= longCut &&
    s.shape.raw.startsWith(query) &&
    query.length < s.shape.raw.length
  ) {
    const at = s.shape.raw.indexOf(s.shape.brands[0]?.text ?? core);
    const whole = query.length >= at + (s.shape.brands[0]?.text.length ?? core.length);
    if (whole) return scored(query.length >= core.length ? 0.9 : 0.84, 'the beginning of the name', 0.9);
  }
  // A listed company's whole name with a place or trade behind it is one of its companies: a person looks at it.
  const begins = core.length >= 4 ? core : `${core}集团`;
  if (s.shape.brands.length > 0 && hanFormed(query) && own.startsWith(begins) && own.length >= begins.length + 2)
    if (!hanStreetAfterPlace.test(own.slice(begins.length))) return scored(0.7, 'begins with the name', 0.9);
  if (core.length < 6 || Math.abs(own.length - core.length) > 1 || distance(own, core) !== 1) return undefined;
  if (own.length !== core.length) {
    if (core.length < longCore) return undefined;
    return intact(own, s)
      ? scored(0.84, 'one character is lost or too many', 0.9)
      : scored(0.7, 'one character is lost or too many', 0.85);
  }
  const at = [...core].findIndex((c, i) => c !== own[i]);
  if (areAlike(core[at]!, own[at]!)) return scored(0.88, 'a character misread', 0.95);
  if (intact(own, s)) {
    // Another character in the place makes another town's company; in the trade it is a slip of a long name.
    const first = core.indexOf(s.shape.brands[0]?.text ?? '');
    return at < first ? undefined : scored(core.length >= longCore ? 0.82 : 0.72, 'one character differs', 0.9);
  }
  // One of the two characters of an own word makes another word: 大隆 is not 银隆.
  const short = s.shape.brands.some(
    (b) => b.text.length <= 2 && at >= core.indexOf(b.text) && at < core.indexOf(b.text) + b.text.length,
  );
  return core.length >= longCore && !short ? scored(0.72, 'one character differs', 0.85) : undefined;
}

/** Do the name's own words stand in the text as they are? */
const intact = (own: string, s: Spelled): boolean =>
  s.shape.brands.length > 0 && s.shape.brands.every((b) => own.includes(b.text));
