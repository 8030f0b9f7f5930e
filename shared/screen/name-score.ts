import { distance } from 'fastest-levenshtein';
import { areAlike } from './han-names.ts';
import { capOf, type QueryContext } from './name-caps.ts';
import type { Spelled } from './name-index.ts';
import { type Likeness, likeness } from './name-letters.ts';
import { type Nearness, nearness } from './name-places.ts';
import type { BrandWord, NameShape } from './name-shape.ts';
import type { ListedEntity, WordPair } from './types.ts';

export type { QueryContext } from './name-caps.ts';

export interface Scored {
  entity: ListedEntity;
  score: number;
  words: WordPair[];
  /** The whole name with a word that few others bear: the same company wherever it gives its address. */
  distinct?: boolean;
}

/** Weights of SCREENING.md 5.5: own words 1.6 times their rarity, a place 1 and a trade 0.6 times that of a common word. */
const placeWeight = 1.5;
const tradeWeight = 0.9;
/** From this likeness on an own word counts as found. */
const found = 0.8;

/**
 * Compares a name with one listed spelling, word by word in any order. The own words decide that the name may be meant, places and
 * trades that it is; a place or a trade alone is never enough. Undefined where the name is another one.
 */
export function compare(printed: NameShape, listed: Spelled, context: QueryContext = {}): Scored | undefined {
  const { shape } = listed;
  const query = withPlace(printed, listed);
  if (shape.brands.length === 0) return comparePlain(query, listed, context);
  const words: WordPair[] = [];
  const brands = alignOwn(query, listed, words);
  if (brands === undefined) return undefined;
  const places = alignPlaces(query, listed, words);
  const trades = alignTrades(query, shape, words);
  if (query.numbers.join() !== shape.numbers.join()) return undefined;
  const total = listed.weights.reduce((a, b) => a + b, 0) + places.total + trades.total;
  let score = (brands.got + places.got + trades.got) / total;
  score -= 0.05 * Math.min(3, trades.strange) + 0.04 * places.strange;
  score = Math.min(score, capOf(query, listed, { brands, places, trades }, context));
  if (score < least) return undefined;
  const whole = brands.missing === 0 && !brands.another && places.near !== 'missing' && trades.missing === 0;
  return { entity: listed.entity, score: round(score), words, distinct: whole && listed.distinct };
}

/** Letters of a place's name from which a slip leaves it known. */
const longPlace = 6;

/**
 * A name without a place one of whose words is the listed name's place but for a letter ("Xinjing", which may be read as Pinyin and so is
 * mended to nothing): taken for the place where the rest of the name stands there too.
 */
function withPlace(query: NameShape, { shape, script }: Spelled): NameShape {
  if (script === 'han' || query.places.length > 0 || query.brands.length < 2) return query;
  const [place] = shape.places;
  if (place === undefined || place.length < longPlace) return query;
  const at = query.brands.findIndex(
    (b) => b.sound === undefined && b.text[0] === place[0] && distance(b.text, place) === 1,
  );
  if (at < 0 || !shape.brands.every((b) => query.brands.some((q) => q.text === b.text))) return query;
  return { ...query, places: [place], brands: query.brands.filter((_, i) => i !== at) };
}

/** Below this two names have only words in common. */
const least = 0.62;
const round = (n: number) => Math.round(Math.min(1, n) * 1000) / 1000;

/** How the own words of two names agree. */
export interface Own {
  got: number;
  missing: number;
  extra: number;
  another: boolean;
  exact: number;
  slipped: boolean;
}

function alignOwn(query: NameShape, listed: Spelled, words: WordPair[]): Own | undefined {
  const free = [...query.brands];
  const own: Own = { got: 0, missing: 0, extra: 0, another: false, exact: 0, slipped: false };
  for (const [i, word] of listed.shape.brands.entries()) {
    let best: { at: number; like: Likeness } | undefined;
    for (const [at, candidate] of free.entries()) {
      const cut = query.open && at === free.length - 1 && query.core.at(-1) === candidate.text;
      const like = ownLikeness(candidate, word, listed, cut);
      if (like && (best === undefined || like.similarity > best.like.similarity)) best = { at, like };
    }
    if (best === undefined || best.like.similarity < found) {
      own.missing++;
      continue;
    }
    const weight = listed.weights[i]!;
    own.got += weight * best.like.similarity;
    own.another ||= best.like.another === true;
    own.slipped ||= best.like.similarity < 0.97;
    if (best.like.similarity === 1) own.exact++;
    words.push(pair(free[best.at]!.text, word.text, 'own', best.like, weight));
    free.splice(best.at, 1);
  }
  own.extra = free.filter((b) => b.text.length >= (b.sound ? 2 : 3) && !listed.owns.has(b.text)).length;
  return own.missing === listed.shape.brands.length ? undefined : own;
}

/** How alike two own words are: Chinese by characters, Chinese and Latin by how the Chinese is read. */
function ownLikeness(query: BrandWord, word: BrandWord, listed: Spelled, cut: boolean): Likeness | undefined {
  const [queryHan, wordHan] = [query.sound !== undefined, word.sound !== undefined];
  if (queryHan && wordHan) return hanLikeness(query.text, word.text);
  if (wordHan) return likeness(query.text, word.sound!, cut);
  if (!queryHan) return likeness(query.text, word.text, cut);
  // A listed company whose Chinese name is known is compared by that: homophones are other companies.
  if (listed.entity.name_zh !== null) return undefined;
  return query.sound === word.text ? { similarity: 0.95, why: 'read aloud the same' } : undefined;
}

function hanLikeness(query: string, word: string): Likeness | undefined {
  if (query === word) return { similarity: 1, why: 'same characters' };
  if (query.length !== word.length || word.length < 2) return undefined;
  const differ = [...word].filter((c, i) => c !== query[i]).length;
  if (differ !== 1) return undefined;
  const at = [...word].findIndex((c, i) => c !== query[i]);
  if (areAlike(word[at]!, query[at]!)) return { similarity: 0.95, why: 'a character misread' };
  return word.length >= 3 ? { similarity: 0.88, why: 'one character differs', another: true } : undefined;
}

/** How their places agree. */
export interface Places {
  near: Nearness | 'missing' | 'none';
  got: number;
  total: number;
  strange: number;
}

function alignPlaces(query: NameShape, { shape, homes }: Spelled, words: WordPair[]): Places {
  // A name without a place is at home where the list says.
  const known = shape.places.length > 0 ? shape.places : homes;
  const total = shape.places.length > 0 ? placeWeight : 0;
  if (query.places.length === 0)
    return { near: shape.places.length > 0 ? 'missing' : 'none', got: 0, total, strange: 0 };
  let near: Nearness = 'other';
  let strange = 0;
  for (const place of new Set(query.places)) {
    const own = known.map((other) => nearness(place, other));
    if (own.includes('same')) {
      near = 'same';
      if (shape.places.length > 0)
        words.push(pair(place, place, 'place', { similarity: 1, why: 'same place' }, placeWeight));
    } else if (own.includes('within')) near = near === 'same' ? near : 'within';
    else if (!homes.some((home) => nearness(place, home) !== 'other')) strange++;
  }
  const got = near === 'same' ? total : near === 'within' ? 0.9 * total : 0;
  return { near, got, total, strange };
}

/** How their trades agree. */
export interface Trades {
  shared: number;
  /** Those that only shade into the listed one. */
  near: number;
  /** All that the listed name has are there, the light ones too. */
  whole: boolean;
  missing: number;
  strange: number;
  /** A light trade that the listed name lacks. */
  another: boolean;
  got: number;
  total: number;
}
/** Trades that shade into one another. */
const nearTrades = new Set(['garment fashion', 'fashion garment', 'storage logistics', 'biotechnology technology']);
/** Words of a trade that companies add and drop without being another company. */
const light = new Set([
  'industry',
  'technology',
  'development',
  'economic',
  'business',
  'product',
  'park',
  'new',
  'manufacturing',
  'processing',
  'service',
]);

function alignTrades(query: NameShape, shape: NameShape, words: WordPair[]): Trades {
  const trades: Trades = { shared: 0, near: 0, whole: true, missing: 0, strange: 0, another: false, got: 0, total: 0 };
  for (const trade of shape.trades) {
    const weight = light.has(trade) ? tradeWeight / 2 : tradeWeight;
    trades.total += weight;
    const near = query.trades.find((t) => nearTrades.has(`${t} ${trade}`));
    const cut =
      query.open &&
      query.brands.some((b) => b.text.length >= 4 && b.text === query.core.at(-1) && trade.startsWith(b.text));
    if (query.trades.includes(trade)) {
      trades.shared++;
      trades.got += weight;
      words.push(pair(trade, trade, 'trade', { similarity: 1, why: 'same trade' }, weight));
    } else if (near !== undefined || cut) {
      trades.shared++;
      trades.near++;
      trades.got += 0.8 * weight;
      words.push(pair(near ?? trade, trade, 'trade', { similarity: 0.8, why: 'near trade' }, weight));
    } else {
      trades.whole = false;
      if (!light.has(trade)) trades.missing++;
    }
  }
  trades.strange = query.trades.filter(
    (t) => !shape.trades.includes(t) && !light.has(t) && !shape.trades.some((s) => nearTrades.has(`${t} ${s}`)),
  ).length;
  trades.another = query.trades.some((t) => light.has(t) && !shape.trades.includes(t));
  return trades;
}

/** Names of a place, a trade and a number alone: each word has to be there, and no other. */
function comparePlain(query: NameShape, listed: Spelled, context: QueryContext): Scored | undefined {
  const { shape } = listed;
  if (query.brands.length > 0 || query.numbers.join() !== shape.numbers.join()) return undefined;
  if ((query.foreign || context.foreign === true) && !shape.foreign) return undefined;
  const places = new Set(query.places);
  if (shape.places.some((p) => !places.has(p)) || places.size > shape.places.length) {
    const extra = [...places].filter((p) => !shape.places.includes(p));
    const lacking = shape.places.filter((p) => !places.has(p));
    if (
      lacking.length > 0 ||
      extra.some(
        (p) =>
          !(shape.places.length > 0
            ? shape.places.some((s) => nearness(s, p) === 'within')
            : listed.homes.some((s) => nearness(s, p) !== 'other')),
      )
    )
      return undefined;
  }
  const words: WordPair[] = [];
  const trades = alignTrades(query, shape, words);
  const exact = shape.trades.length === query.trades.length && shape.trades.every((t) => query.trades.includes(t));
  if (!exact && (trades.strange > 0 || trades.missing > 0)) return undefined;
  const soft = shape.softs.filter((s) => s !== 'branch' && s !== 'factory' && s !== 'plant' && s !== 'works');
  const softs = soft.every((s) => query.softs.includes(s));
  const count = shape.places.length + shape.trades.length + shape.numbers.length;
  if (count < 2 || (count < 4 && !softs)) return undefined;
  for (const place of shape.places)
    words.push(pair(place, place, 'place', { similarity: 1, why: 'same place' }, placeWeight));
  for (const n of shape.numbers) words.push(pair(n, n, 'number', { similarity: 1, why: 'same number' }, placeWeight));
  const score = exact && softs ? 0.97 : exact ? 0.86 : 0.72;
  return {
    entity: listed.entity,
    score,
    words,
    distinct: exact && (count >= 4 || shape.numbers.some((n) => n.length >= 3)),
  };
}

const pair = (
  query: string,
  listed: string,
  kind: NonNullable<WordPair['kind']>,
  like: Likeness,
  weight: number,
): WordPair => ({
  query,
  listed,
  why: like.why,
  similarity: like.similarity,
  kind,
  weight: Math.round(weight * 100) / 100,
});
