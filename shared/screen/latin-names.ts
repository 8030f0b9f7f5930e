import { distance } from 'fastest-levenshtein';
import { latinByEar } from './by-ear.ts';
import { indexOf, type NameIndex, type Spelled, withoutForm } from './name-index.ts';
import { likeness, skeletonOf } from './name-letters.ts';
import { mend } from './name-mend.ts';
import { isElsewhere } from './name-places.ts';
import { compare, type QueryContext, type Scored } from './name-score.ts';
import { type NameShape, shapeOf } from './name-shape.ts';
import { pinyinOfPalladius } from './palladius.ts';
import type { ListedEntity } from './types.ts';
import { pinyinOfWade } from './wade-giles.ts';

/** Letters from which a name compared without its spaces, or cut off, is known: below it too many names lie close together. */
const longCore = 12;
const longCut = 15;

/** Listed names that a Latin company name is or resembles, with the word pairs that say why. */
export function matchLatin(name: string, among: readonly ListedEntity[], context: QueryContext = {}): Scored[] {
  const index = indexOf(among);
  const query = shapeOf(name, index.listed);
  if (query.joined.length < 2) return [];
  const found: Scored[] = [];
  const pinyin = context.wade ? undefined : inLatin(name, index);
  if (pinyin !== undefined)
    found.push(
      ...matchLatin(pinyin, among, { ...context, wade: true }).map((s) => ({
        ...s,
        score: Math.min(s.score, wadeMost),
      })),
    );
  const keep = (scored: Scored | undefined) => {
    if (scored) found.push(scored);
  };
  const foreign = (query.foreign || context.foreign === true) && query.places.every(isElsewhere);
  for (const s of index.byJoined.get(query.joined) ?? []) keep(same(query, s, foreign));
  for (const s of index.byRaw.get(withoutForm(query.raw)) ?? []) keep(letters(query, s, foreign));
  for (const s of candidates(query, index)) keep(compare(query, s, context));
  const unknown = query.brands.some((b) => !index.byBrand.has(b.text));
  if (unknown && !found.some((f) => f.score >= sure)) {
    const sureOwn = query.brands.some((b) => index.byBrand.has(b.text));
    const mended = shapeOf(name, index.listed, (w) => {
      if (index.byBrand.has(w)) return w;
      const set = mend(w);
      // A word that may be a slip of a listed own word stays one, unless that word stands there already.
      return sureOwn || skeletonOf(set) === skeletonOf(w) || like(w, index).length === 0 ? set : w;
    });
    if (mended.joined !== query.joined) {
      for (const s of index.byJoined.get(mended.joined) ?? []) keep(misread(same(mended, s, foreign)));
      for (const s of candidates(mended, index)) keep(misread(compare(mended, s, context)));
    }
  }
  if (query.open && query.raw.length >= longCut && !query.foreign) {
    const cut = index.all.flatMap((s) => cutOff(query, s) ?? []);
    // Where one company alone begins so, it is meant.
    const one = new Set(cut.map((s) => s.entity.name)).size === 1 && query.raw.length >= 18 && query.core.length >= 3;
    for (const s of cut) keep(one && s.score < 0.82 && s.score >= 0.74 ? { ...s, score: 0.82 } : s);
  }
  if (found.length === 0 && query.joined.length >= longCore && query.core.some((w) => w.length >= longCore))
    for (const s of index.all) keep(fused(query, s));
  return found;
}

/** A name in another spelling or script as Hanyu Pinyin and the listed words. */
const inLatin = (name: string, index: NameIndex): string | undefined =>
  pinyinOfWade(name, index.listed) ??
  pinyinOfPalladius(name, index.listed, index.brands) ??
  latinByEar(name, index.brands);

const sure = 0.9;
/** A name read from another spelling, whose aspirates a paper may have left out. */
const wadeMost = 0.9;
/** A match with words that were set right is a little less sure. */
const misread = (scored: Scored | undefined): Scored | undefined =>
  scored && { ...scored, score: Math.round(scored.score * 960) / 1000 };

/** May a text hold a listed name at all? Most lines of a page do not, and are not taken apart further. */
export function mayHold(text: string, among: readonly ListedEntity[]): boolean {
  const index = indexOf(among);
  // "A via B": no street here.
  const { brands, trades, places, numbers, core } = shapeOf(text.replace(/\bvia\b/gi, ','), index.listed);
  if (brands.some((b) => like(b.text, index).length > 0)) return true;
  return (
    trades.length >= 2 ||
    places.length >= 2 ||
    trades.length * (places.length + numbers.length) > 0 ||
    core.some((w) => w.length >= longCore) ||
    inLatin(text, index) !== undefined
  );
}

/** Spellings that share an own word with the query, or a word like one. */
export function candidates(query: NameShape, index: NameIndex): Set<Spelled> {
  const out = new Set<Spelled>();
  for (const { text, sound } of query.brands)
    for (const key of sound === undefined ? like(text, index) : [text, sound])
      for (const s of index.byBrand.get(key) ?? []) out.add(s);
  if (query.brands.length === 0) for (const s of index.plain) out.add(s);
  return out;
}

const known = new WeakMap<NameIndex, Map<string, readonly string[]>>();
/** A page holds the same words again and again. */
const mostKnown = 5000;

/** The listed own words that a word is or resembles. */
function like(word: string, index: NameIndex): readonly string[] {
  const memo = known.get(index) ?? new Map<string, readonly string[]>();
  known.set(index, memo);
  const before = memo.get(word);
  if (before) return before;
  const exact = index.byBrand.has(word) ? [word] : [];
  const near = exact.length > 0 || word.length < 3 ? [] : index.brands.filter((b) => likeness(word, b, true));
  const all = [...exact, ...near];
  if (memo.size >= mostKnown) memo.clear();
  memo.set(word, all);
  return all;
}

/** The same words in the same order, with or without the spaces between them. */
function same(query: NameShape, s: Spelled, foreign: boolean): Scored | undefined {
  const { shape } = s;
  const words = [
    {
      query: query.core.join(' '),
      listed: shape.core.join(' '),
      why: 'same name',
      similarity: 1,
      kind: 'name' as const,
    },
  ];
  // One word alone ("Esquel", "Camel Group" without the group) is a name that others bear too.
  const bare = s.distinct && shape.softs.length === 0 && !shape.formed && s.script === 'latin';
  const single = query.core.length < 2 && shape.core.length < 2 && shape.places.length === 0 && !bare;
  const soft = shape.softs.every((w) => query.softs.includes(w));
  if (single && !(query.formed && (soft || s.distinct)) && !(soft && query.softs.length > 0))
    return query.joined.length >= 4 ? { entity: s.entity, score: 0.75, words } : undefined;
  if (shape.brands.length === 0 && s.script === 'latin') return undefined;
  if (s.common && !soft) return undefined;
  if (foreign && !shape.foreign) return s.common ? undefined : { entity: s.entity, score: 0.7, words };
  // Two syllables read from characters are borne by many, unless the whole name is pinyin.
  const read = s.script === 'han' && query.joined.length < 8;
  if (read) return { entity: s.entity, score: soft && /jituan|gongsi/.test(query.raw) ? 0.84 : 0.72, words };
  return { entity: s.entity, score: 1, words, distinct: s.distinct };
}

/** Every letter is the same, wherever the spaces stand. */
function letters(query: NameShape, s: Spelled, foreign: boolean): Scored | undefined {
  if (foreign && !s.shape.foreign) return undefined;
  const words = [{ query: query.raw, listed: s.name, why: 'the same letters', similarity: 1, kind: 'name' as const }];
  return { entity: s.entity, score: 0.97, words, distinct: s.distinct };
}

/** A name whose end a field of 20 to 35 characters cut off. */
function cutOff(query: NameShape, s: Spelled): Scored | undefined {
  const { shape } = s;
  if (query.raw === shape.raw || !shape.raw.startsWith(query.raw) || query.raw.length < shape.joined.length * 0.5)
    return undefined;
  const own = shape.brands[0]?.text ?? '';
  const at = shape.raw.indexOf(own);
  const left = own === '' ? query.raw.length / shape.raw.length : (query.raw.length - at) / own.length;
  const whole = own === '' ? left >= 0.75 : left >= 1;
  if (!whole && left < (own === '' ? 0.55 : 0.7)) return undefined;
  const words = [
    { query: query.raw, listed: shape.raw, why: 'the beginning of the name', similarity: 0.9, kind: 'name' as const },
  ];
  const sure = whole && query.core.length >= 2 && query.trades.length + query.places.length > 0;
  return { entity: s.entity, score: s.common && !sure ? 0.7 : sure ? 0.88 : 0.76, words };
}

/** A name without spaces in which a reader took some letters for others: at most one in nine. */
function fused(query: NameShape, s: Spelled): Scored | undefined {
  const { joined, raw, brands } = s.shape;
  if (brands.length === 0 || s.script === 'han' || s.common) return undefined;
  for (const [mine, other] of [
    [query.joined, joined],
    [query.raw, raw],
  ] as const) {
    if (other.length < longCore || Math.abs(mine.length - other.length) > 3) continue;
    const [a, b] = [skeletonOf(mine), skeletonOf(other)];
    const slips = a === b ? 0 : distance(a, b);
    if (slips > Math.floor(other.length / 9)) continue;
    const words = [
      {
        query: mine,
        listed: other,
        why: slips === 0 ? 'letters misread' : `${slips} letters differ`,
        similarity: 1 - slips / other.length,
        kind: 'name' as const,
      },
    ];
    return { entity: s.entity, score: slips === 0 ? 0.95 : other.length >= 20 ? 0.82 : 0.74, words };
  }
  return undefined;
}
