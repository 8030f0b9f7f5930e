import { corpsRows } from './corps.ts';
import { hanCore, hanShape } from './han-names.ts';
import { isShortPinyin, syllablesOf } from './name-pinyin.ts';
import { type NameShape, shapeOf } from './name-shape.ts';
import { isCommon } from './name-words.ts';
import { simplify } from './tokens.ts';
import type { ListedEntity } from './types.ts';

/** One spelling of a listed party, taken apart. */
export interface Spelled {
  entity: ListedEntity;
  name: string;
  shape: NameShape;
  /** Weights of its own words by place in `shape.brands`: words that few rows hold weigh more. */
  weights: number[];
  script: 'latin' | 'han';
  /** Places of the row's own location. */
  homes: readonly string[];
  /** An own word that few others bear: no English word, no two syllables of pinyin. */
  distinct: boolean;
  /** All its own words are English words that many companies bear. */
  common: boolean;
  /** The order reaches its subsidiaries too. */
  subsidiaries: boolean;
  /** The own words of all spellings of the row: two of its names in one cell are not another company. */
  owns: ReadonlySet<string>;
}

export interface NameIndex {
  /** Own words (Latin, Chinese and how the Chinese is read) → spellings. */
  byBrand: Map<string, Spelled[]>;
  /** The Latin own words, for words that resemble them. */
  brands: string[];
  byJoined: Map<string, Spelled[]>;
  /** By every letter of the name but its legal form, for names without spaces. */
  byRaw: Map<string, Spelled[]>;
  /** Spellings without an own word: place, trade and number are all there is. */
  plain: Spelled[];
  all: Spelled[];
  listed: (word: string) => boolean;
}

/** Rows that are no company: region-wide orders are origin rules, the Corps has its own patterns. */
const noParty = (e: ListedEntity) =>
  corpsRows.has(e.id) || /^(All Turkmenistan|Xinjiang Uyghur Autonomous)/.test(e.name);

const longRaw = 12;
/** A name without spaces without its legal form. */
export const withoutForm = (raw: string): string =>
  raw.replace(/(?:gufen|zeren|jituan)*(?:youxian)?(?:zeren)?gongsi$|(?:company)?(?:co)?(?:ltd|limited)$/, '');

const indexes = new WeakMap<readonly ListedEntity[], NameIndex>();

/** The spellings of the listed parties by their words, made once for a list. */
export function indexOf(among: readonly ListedEntity[]): NameIndex {
  const known = indexes.get(among);
  if (known) return known;
  const brandRows = new Map<string, Set<string>>();
  const drafts: Omit<Spelled, 'weights'>[] = [];
  for (const entity of among) {
    if (noParty(entity)) continue;
    const owns = new Set<string>();
    const homes = shapeOf(entity.location ?? '').places;
    const subsidiaries = /\band (its )?\w*\s*subsidiar/i.test(`${entity.name} ${entity.notes ?? ''}`);
    const add = (name: string, shape: NameShape, script: 'latin' | 'han') => {
      if (shape.core.length === 0 && shape.joined === '') return;
      const own = shape.brands;
      // A number among words of the trade is a name of its own: "841 Cotton Transfer Warehouse".
      const numbered = own.length === 0 && shape.numbers.some((n) => n.length >= 3);
      const distinct =
        numbered ||
        own.some((b) => {
          if (script === 'han') return b.text.length >= 3;
          return b.text.length >= 4 && !isCommon(b.text) && !isShortPinyin(b.text);
        });
      const common = script === 'latin' && own.length > 0 && own.every((b) => isCommon(b.text));
      drafts.push({ entity, name, shape, script, homes, distinct, common, subsidiaries, owns });
      for (const b of own)
        for (const key of [b.text, b.sound ?? ''])
          if (key !== '' && owns.add(key)) brandRows.set(key, (brandRows.get(key) ?? new Set()).add(entity.name));
    };
    for (const name of [entity.name, ...entity.aliases]) {
      const bare = name.replace(/\s*,?\s+and (its )?subsidiaries\b/i, '');
      add(name, shapeOf(bare), 'latin');
      // A unit goes by its own name too: "Juye Cotton and Linen Station of the Heze Cotton and Linen Corporation".
      const unit = /^(\S+ .{8,}?) of the /.exec(bare)?.[1];
      if (unit !== undefined) add(name, shapeOf(unit), 'latin');
    }
    for (const name of [entity.name_zh, ...entity.name_zh_aliases]) {
      if (!name) continue;
      add(name, hanShape(name), 'han');
      const unit = hanShape(/公司(\p{Script=Han}{3,}[站库厂])$/u.exec(name)?.[1] ?? '');
      if (unit.places.length > 0 && unit.trades.length > 0) add(name, unit, 'han');
    }
    for (const shape of mixed(drafts.filter((d) => d.entity === entity))) add(entity.name, shape, 'latin');
  }
  const rows = new Set(among.map((e) => e.name)).size;
  const built: NameIndex = {
    byBrand: new Map(),
    brands: [],
    byJoined: new Map(),
    byRaw: new Map(),
    plain: [],
    all: [],
    listed: (word) => word.length >= 4 && built.byBrand.has(word),
  };
  const put = (map: Map<string, Spelled[]>, key: string, value: Spelled) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  };
  for (const draft of drafts) {
    const weights = draft.shape.brands.map((b) => ownWeight(b.text, brandRows.get(b.text)?.size ?? 1, rows));
    const spelled: Spelled = { ...draft, weights };
    built.all.push(spelled);
    if (spelled.shape.brands.length === 0) built.plain.push(spelled);
    for (const b of spelled.shape.brands) {
      put(built.byBrand, b.text, spelled);
      if (b.sound) put(built.byBrand, b.sound, spelled);
    }
    put(built.byJoined, spelled.shape.joined, spelled);
    const letters = withoutForm(spelled.shape.raw);
    if (letters.length >= longRaw) put(built.byRaw, letters, spelled);
    if (spelled.script === 'han') {
      // An import reads the Chinese names of its rows by the words of a dictionary.
      const read = (spelled.entity.pinyin ?? []).map((p) => p.replaceAll(' ', ''));
      for (const sound of [soundOf(hanCore(spelled.name), simplify(spelled.name)), ...read]) {
        put(built.byJoined, sound, spelled);
        if (sound.length >= longRaw) put(built.byRaw, withoutForm(sound), spelled);
      }
    }
  }
  built.brands = [...built.byBrand.keys()].filter((b) => /^[a-z0-9]{4,}$/.test(b));
  indexes.set(among, built);
  return built;
}

/**
 * The English own word with the rest of a Chinese one: where 中粮糖业 is COFCO Sugar, 中粮屯河 is COFCO Tunhe. A group often trades under
 * both (SCREENING.md 5.3).
 */
function mixed(spellings: readonly Omit<Spelled, 'weights'>[]): NameShape[] {
  const [latin] = spellings.filter((s) => s.script === 'latin' && s.shape.brands.length === 1);
  const hans = spellings.filter((s) => s.script === 'han' && s.shape.brands.length === 1);
  const short = hans.map((s) => s.shape.brands[0]!.text).sort((a, b) => a.length - b.length)[0];
  if (latin === undefined || short === undefined) return [];
  return hans.flatMap(({ shape }) => {
    const own = shape.brands[0]!.text;
    if (!own.startsWith(short) || own.length < short.length + 2) return [];
    const rest = syllablesOf(own.slice(short.length)).join('');
    const brands = [latin.shape.brands[0]!, { text: rest }];
    const core = [...shape.places, ...brands.map((b) => b.text), ...shape.trades];
    return [{ ...shape, brands, core, joined: core.join(''), raw: core.join('') }];
  });
}

/** The core of a Chinese name as it is read, by the words of the whole name where those are known. */
function soundOf(core: string, name: string): string {
  const plain = name.replace(/[^\p{Script=Han}]/gu, '');
  const whole = syllablesOf(plain);
  const at = plain.indexOf(core);
  return at >= 0 && whole.length === plain.length
    ? whole.slice(at, at + core.length).join('')
    : syllablesOf(core).join('');
}

/** 1.6 times the rarity of an own word on the list; an English word that many bear weighs less (SCREENING.md 5.5 and 5.6). */
function ownWeight(word: string, rowsWithIt: number, rows: number): number {
  const rarity = Math.min(3.5, Math.max(2, Math.log((rows + 1) / rowsWithIt)));
  return 1.6 * (isCommon(word) ? Math.min(rarity, 2) : rarity);
}
