import { areAlike } from './han-names.ts';
import type { Spelled } from './name-index.ts';
import { type Likeness, likeness } from './name-letters.ts';
import { type Nearness, nearness } from './name-places.ts';
import type { BrandWord, NameShape } from './name-shape.ts';
import type { ListedEntity, WordPair } from './types.ts';

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

/** What is known of a query beside its words. */
export interface QueryContext {
  /** A legal form or country outside China stands in the same cell. */
  foreign?: boolean;
}

/**
 * Compares a name with one listed spelling, word by word in any order. The own words decide that the name may be meant, places and
 * trades that it is; a place or a trade alone is never enough. Undefined where the name is another one.
 */
export function compare(query: NameShape, listed: Spelled, context: QueryContext = {}): Scored | undefined {
  const { shape } = listed;
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

/** Below this two names have only words in common. */
const least = 0.62;
const round = (n: number) => Math.round(Math.min(1, n) * 1000) / 1000;

interface Own {
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

interface Places {
  near: Nearness | 'missing' | 'none';
  got: number;
  total: number;
  strange: number;
}

function alignPlaces(query: NameShape, { shape, homes }: Spelled, words: WordPair[]): Places {
  const known = shape.places.length > 0 ? shape.places : homes;
  const total = shape.places.length > 0 ? placeWeight : 0;
  if (query.places.length === 0)
    return { near: shape.places.length > 0 ? 'missing' : 'none', got: 0, total, strange: 0 };
  let near: Nearness = 'other';
  const strange = new Set(query.places);
  for (const place of query.places)
    for (const other of [...known, ...(known === homes ? [] : homes)]) {
      const own = known.includes(other);
      const how = nearness(place, other);
      if (how === 'other') continue;
      strange.delete(place);
      if (!own) {
        if (near === 'other') near = 'within';
        continue;
      }
      if (near === 'same') continue;
      near = how;
      if (how === 'same' && shape.places.includes(other))
        words.push(pair(place, other, 'place', { similarity: 1, why: 'same place' }, placeWeight));
    }
  const got = near === 'same' ? total : near === 'within' ? 0.9 * total : 0;
  return { near, got, total, strange: strange.size };
}

interface Trades {
  shared: number;
  missing: number;
  strange: number;
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
]);

function alignTrades(query: NameShape, shape: NameShape, words: WordPair[]): Trades {
  const trades: Trades = { shared: 0, missing: 0, strange: 0, got: 0, total: 0 };
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
      trades.got += 0.8 * weight;
      words.push(pair(near ?? trade, trade, 'trade', { similarity: 0.8, why: 'near trade' }, weight));
    } else if (!light.has(trade)) trades.missing++;
  }
  trades.strange = query.trades.filter(
    (t) => !shape.trades.includes(t) && !light.has(t) && !shape.trades.some((s) => nearTrades.has(`${t} ${s}`)),
  ).length;
  return trades;
}

interface Parts {
  brands: Own;
  places: Places;
  trades: Trades;
}

/** The highest score that a comparison may have: what makes the precision (SCREENING.md 5.6). */
function capOf(query: NameShape, listed: Spelled, { brands, places, trades }: Parts, context: QueryContext): number {
  const { shape, distinct, common, subsidiaries } = listed;
  const caps = [1];
  const complete = trades.missing === 0;
  const placed = places.near === 'same' || places.near === 'within';
  const foreign = (query.foreign || context.foreign === true) && !shape.foreign;
  if (foreign) caps.push(brands.missing === 0 && placed && complete && trades.strange === 0 && distinct ? 0.7 : 0);
  if (brands.extra > 0) {
    const rich = places.near === 'same' && complete && trades.shared > 0 && !common;
    caps.push(brands.extra === 1 && rich && !brands.another ? 0.7 : 0);
  }
  if (brands.missing > 0) caps.push(placed && complete && trades.shared > 0 && brands.exact > 0 ? 0.72 : 0);
  if (brands.another) {
    const sure = brands.exact > 0 || (places.near === 'same' && complete && trades.shared >= 2);
    caps.push(sure ? 0.84 : placed && complete && trades.strange === 0 && trades.shared > 0 ? 0.74 : 0);
  } else if (brands.slipped && !placed && brands.exact === 0) {
    const long = distinct && shape.brands.some((b) => b.text.length >= 7);
    const told = trades.shared > 0 || (shape.trades.length === 0 && shape.softs.length > 0);
    caps.push(long && complete && told && trades.strange === 0 ? 0.84 : 0);
  }
  // The group's whole name with another trade or place is one of its companies: no list names it, a person looks at it.
  const group =
    shape.softs.includes('group') && query.softs.includes('group') && !foreign && brands.missing + brands.extra === 0;
  if (places.near === 'other') {
    const daughter = subsidiaries && trades.shared > 0 && !common;
    caps.push(daughter ? (complete && trades.strange === 0 ? 0.86 : 0.7) : group && complete ? 0.68 : 0);
  }
  if (places.near === 'missing') caps.push(capWithoutPlace(query, listed, trades, complete));
  if (places.near === 'within' && !(complete && trades.strange === 0)) caps.push(0.74);
  if (shape.trades.length > 0) caps.push(capOfTrades(query, listed, places, trades, complete));
  else if (trades.strange > 0)
    caps.push((placed && (shape.places.length > 0 || distinct) && !common) || group ? 0.7 : 0);
  else if (shape.places.length === 0) caps.push(capOfBareName(query, listed, brands));
  if (common && !placed) {
    const same = complete && trades.strange === 0 && (shape.places.length === 0 || trades.shared >= 2);
    const asked = complete && trades.strange === 0 && shape.places.length > 0 && trades.shared > 0;
    caps.push(same ? 0.95 : group || (asked && !foreign) ? 0.68 : 0);
  }
  return Math.min(...caps);
}

/** The listed name has a place, the name on the papers has none. */
function capWithoutPlace(query: NameShape, { distinct }: Spelled, trades: Trades, complete: boolean): number {
  if (trades.shared === 0) return distinct && query.trades.length === 0 ? 0.68 : 0;
  if (!complete || trades.strange > 0) return distinct ? 0.68 : 0;
  if (distinct) return 0.83;
  return trades.shared >= 2 ? 0.8 : 0.7;
}

function capOfTrades(query: NameShape, listed: Spelled, places: Places, trades: Trades, complete: boolean): number {
  const same = places.near === 'same';
  const fewPlace = places.near === 'missing' || places.near === 'none';
  if (complete && trades.strange === 0) return 1;
  if (complete) return same ? (trades.strange === 1 ? 0.86 : 0.78) : listed.distinct ? 0.74 : 0;
  if (trades.shared > 0 && trades.strange === 0) return same ? 0.92 : listed.distinct ? 0.8 : fewPlace ? 0.66 : 0.74;
  if (trades.shared > 0) return same ? 0.74 : listed.distinct ? 0.66 : 0;
  if (trades.strange === 0) return same ? (listed.distinct || query.formed ? 0.86 : 0.82) : 0;
  return same && listed.distinct ? 0.66 : 0;
}

/** The listed name is one of own words alone ("Esquel Group"): without its form or group it is a word that others bear too. */
function capOfBareName(query: NameShape, { shape, distinct }: Spelled, brands: Own): number {
  const group = shape.softs.length === 0 || shape.softs.every((s) => query.softs.includes(s));
  const many = shape.brands.length >= 2 && brands.missing === 0;
  if (shape.places.length > 0) return 1;
  if (group && (query.formed || query.softs.length > 0 || many)) return 1;
  return many ? 0.85 : distinct || query.softs.length > 0 || query.formed ? 0.75 : shape.joined.length >= 4 ? 0.68 : 0;
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
      extra.some((p) => ![...shape.places, ...listed.homes].some((s) => nearness(s, p) !== 'other'))
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
