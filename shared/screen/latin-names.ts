import { distance } from 'fastest-levenshtein';
import { corpsRows } from './corps.ts';
import pinyin from './data/pinyin-names.json' with { type: 'json' };
import { listedEntities } from './lists.ts';
import { type NameShape, shapeOf } from './name-shape.ts';
import { words as wordsOf } from './tokens.ts';
import type { ListedEntity, WordPair } from './types.ts';

interface Spelled {
  entity: ListedEntity;
  name: string;
  shape: NameShape;
}

export interface Scored {
  entity: ListedEntity;
  score: number;
  words: WordPair[];
  /** The whole name with a word that few others bear: the same company wherever it gives its address. */
  distinct?: boolean;
}

/** Rows that are no company: region-wide orders are origin rules, the Corps has its own patterns. */
const noParty = (e: ListedEntity) =>
  corpsRows.has(e.id) || /^(All Turkmenistan|Xinjiang Uyghur Autonomous)/.test(e.name);

interface NameIndex {
  byBrand: Map<string, Spelled[]>;
  byJoined: Map<string, Spelled[]>;
  /** Joined core by length, for the search one edit away. */
  byLength: Map<number, Spelled[]>;
}

const indexes = new WeakMap<readonly ListedEntity[], NameIndex>();
function index(among: readonly ListedEntity[]): NameIndex {
  const known = indexes.get(among);
  if (known) return known;
  const built: NameIndex = { byBrand: new Map(), byJoined: new Map(), byLength: new Map() };
  const put = <K>(map: Map<K, Spelled[]>, key: K, value: Spelled) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const romanised = pinyin.names as Readonly<Record<string, readonly string[]>>;
  for (const entity of among) {
    if (noParty(entity)) continue;
    // Pinyin is compared whole and without spaces: a syllable of it is no word of a name.
    for (const name of romanised[entity.id] ?? []) {
      const joined = name.replaceAll(' ', '');
      const shape: NameShape = {
        places: [],
        trades: [],
        brands: [],
        numbers: [],
        core: [name],
        joined,
        foreign: false,
        formed: true,
      };
      const spelled = { entity, name, shape };
      put(built.byJoined, joined, spelled);
      put(built.byLength, joined.length, spelled);
    }
    for (const name of [entity.name, ...entity.aliases]) {
      const spelled = { entity, name, shape: shapeOf(name) };
      put(built.byJoined, spelled.shape.joined, spelled);
      // A scan may drop every space, those of the small words too ("COTTONANDLINEN").
      const fused = wordsOf(name.replace(/&/g, ' and ')).join('').replace(fusedForm, '');
      if (fused !== spelled.shape.joined && fused.length >= longCore) put(built.byJoined, fused, spelled);
      put(built.byLength, spelled.shape.joined.length, spelled);
      for (const brand of new Set(spelled.shape.brands)) put(built.byBrand, brand, spelled);
    }
  }
  indexes.set(among, built);
  return built;
}

const fusedForm = /(company)?(co)?(ltd|limited)$/;
/** English words that listed companies bear as names: they need their place beside them. */
const commonBrands: ReadonlySet<string> = new Set(['synergy', 'tom', 'tanyuan', 'union', 'sunspeed', 'model', 'peony']);

/** Lower bound for a name that is compared without its spaces: below it too many names lie close together. */
const longCore = 12;

/** Listed names that a Latin company name is or resembles, with the word pairs that say why. */
export function matchLatin(name: string, among: readonly ListedEntity[] = listedEntities): Scored[] {
  const query = shapeOf(name);
  if (query.core.length === 0 || query.joined.length < 3) return [];
  const { byBrand, byJoined, byLength } = index(among);
  const found: Scored[] = [];
  const fused = query.core.length <= 2 ? query.joined.replace(fusedForm, '') : query.joined;
  for (const s of byJoined.get(query.joined) ?? byJoined.get(fused) ?? []) found.push(same(query, s));
  for (const brand of new Set(query.brands)) {
    for (const s of byBrand.get(brand) ?? []) {
      const scored = compare(query, s);
      if (scored) found.push(scored);
    }
  }
  if (found.length === 0) found.push(...misspelled(query, among));
  if (query.joined.length >= longCore) {
    for (const length of [-1, 0, 1])
      for (const s of byLength.get(query.joined.length + length) ?? [])
        if (
          s.shape.joined !== query.joined &&
          distance(s.shape.joined, query.joined) === 1 &&
          sameNumbers(query, s.shape)
        )
          found.push(oneEdit(query, s));
  }
  return found;
}

/** Letters that transliteration and slips of the pen swap: the end of a syllable (Yinfen, Yinfeng), its vowel, a doubled letter. */
const leastBrand = 6;

/** A listed name of the same place and trade whose one own word is spelled with one letter more, less or other. */
function misspelled(query: NameShape, among: readonly ListedEntity[]): Scored[] {
  const [brand, ...more] = query.brands;
  if (brand === undefined || more.length > 0 || brand.length < leastBrand || query.places.length === 0) return [];
  const found: Scored[] = [];
  for (const [listed, rows] of index(among).byBrand) {
    if (Math.abs(listed.length - brand.length) > 1 || distance(listed, brand) !== 1) continue;
    for (const s of rows) {
      const scored = compare({ ...query, brands: [listed] }, s);
      const trades = query.trades.some((t) => s.shape.trades.includes(t));
      if (!scored || !trades || s.shape.brands.length !== 1 || !agree(query.places, s.shape.places)) continue;
      const word = { query: brand, listed, why: 'one letter differs', similarity: 0.9 };
      found.push({
        ...scored,
        score: Math.min(scored.score, 0.7),
        words: [word, ...scored.words.filter((w) => w.query !== listed)],
      });
    }
  }
  return found;
}

const sameNumbers = (a: NameShape, b: NameShape) => a.numbers.join() === b.numbers.join();

function same(query: NameShape, s: Spelled): Scored {
  const words = query.core.map((w, i) => ({
    query: w,
    listed: s.shape.core[i] ?? '',
    why: 'same name',
    similarity: 1,
  }));
  // One word alone ("Esquel", "Camel Group" without the group) is a name that others bear too.
  const single = query.core.length < 2 && s.shape.core.length < 2 && s.shape.joined.length < 8 && !query.formed;
  return {
    entity: s.entity,
    score: single ? 0.75 : query.foreign && !s.shape.foreign ? 0.75 : 1,
    words,
    distinct: isDistinct(s.shape),
  };
}

const isDistinct = (shape: NameShape) =>
  (shape.core.length >= 2 && shape.brands.some((b) => b.length >= 5 && !commonBrands.has(b))) ||
  // A number among words of the trade is a name of its own: "841 Cotton Transfer Warehouse".
  (shape.core.length >= 4 && shape.numbers.some((n) => n.length >= 3));

const oneEdit = (query: NameShape, s: Spelled): Scored => ({
  entity: s.entity,
  score: 0.72,
  words: [{ query: query.core.join(' '), listed: s.shape.core.join(' '), why: 'one letter differs', similarity: 0.95 }],
});

const within = (a: readonly string[], b: readonly string[]) => a.every((w) => b.includes(w));
const region = new Set([
  'hotan',
  'aksu',
  'yili',
  'kashgar',
  'urumqi',
  'turpan',
  'lop',
  'korla',
  'yanqi',
  'shanshan',
  'hami',
  'karamay',
  'altay',
  'shihezi',
  'changji',
  'habahe',
]);

/** Do two place lists agree: share a place, or one says Xinjiang and the other a place in it? */
function agree(a: readonly string[], b: readonly string[]): boolean {
  if (a.some((p) => b.includes(p))) return true;
  return (
    (a.includes('xinjiang') && b.some((p) => region.has(p))) || (b.includes('xinjiang') && a.some((p) => region.has(p)))
  );
}

/**
 * The brand decides that a name may be meant, its place or trade that it is: place alone or trade alone is never asked. A
 * different place is a sister company, which no order names.
 */
function compare(query: NameShape, { entity, shape }: Spelled): Scored | undefined {
  if (!within(shape.brands, query.brands) || shape.brands.length === 0) return undefined;
  const extra = query.brands.filter((b) => !shape.brands.includes(b));
  if (extra.length > 0 || !sameNumbers(query, shape)) return undefined;
  const homes = shape.places.length > 0 ? shape.places : homeOf(entity);
  if (query.places.length > 0 && !agree(query.places, homes)) return undefined;
  const placed = query.places.length > 0 && shape.places.length > 0 && agree(query.places, shape.places);
  const shared = query.trades.filter((t) => shape.trades.includes(t));
  const strange = query.trades.filter((t) => !shape.trades.includes(t));
  const complete = within(shape.trades, query.trades);
  const long = shape.brands.join('').length >= 6 && !shape.brands.some((b) => commonBrands.has(b));
  let score: number;
  if (placed && complete && strange.length === 0) score = 0.97;
  else if (placed && strange.length === 0) score = 0.88;
  else if (placed && complete && shape.trades.length > 0) score = 0.86;
  else if (placed && shared.length > 0) score = 0.78;
  else if (placed) score = 0.7;
  else if (shape.places.length === 0 && shared.length > 0 && complete && strange.length === 0) score = 0.93;
  else if (shape.places.length > 0 && shared.length > 0 && complete && strange.length === 0 && long) score = 0.82;
  else if (shared.length > 0 && strange.length === 0) score = 0.68;
  // A group's own word without "Group" may be the group.
  else if (query.core.length === 1 && shape.places.length + shape.trades.length === 0) score = 0.7;
  else return undefined;
  if (query.foreign && !shape.foreign) score = Math.min(score, 0.7);
  return { entity, score, words: pairs(query, shape) };
}

/** Places of the listed row's own location, for names that carry none. */
const homeOf = (entity: ListedEntity): string[] => shapeOf(entity.location ?? '').places;

function pairs(query: NameShape, shape: NameShape): WordPair[] {
  const pair = (why: string, list: readonly string[], other: readonly string[]) =>
    list.filter((w) => other.includes(w)).map((w) => ({ query: w, listed: w, why, similarity: 1 }));
  return [
    ...pair('name word', query.brands, shape.brands),
    ...pair('place', query.places, shape.places),
    ...pair('trade word', [...new Set(query.trades)], shape.trades),
  ];
}
