import data from './data/xinjiang-gazetteer.json' with { type: 'json' };
import { shapeOf } from './letter-shapes.ts';
import { moreNames } from './more-names.ts';
import { chinaSettles, distinctive, moreWeak, never } from './place-cautions.ts';
import { tokenize } from './tokens.ts';

/** A place as the data have it. */
export interface Place {
  id: string;
  kind: string;
  name_en: string;
  names: readonly string[];
  name_zh: string | null;
  parent: string | null;
  match?: boolean;
  weak_names?: readonly string[];
  requires_context?: boolean;
  unlocodes?: readonly string[];
  /** From and to when the place stands under this name: a year, a month or a day, with words behind it. */
  since?: string;
  until?: string;
}

/** Every place of the gazetteer by id; that the data have this form is seen when types are checked. */
const all: readonly Place[] = data;
export const places: ReadonlyMap<string, Place> = new Map(all.map((p) => [p.id, p]));

/**
 * How a spelling may be used: alone (`sure`), with China or another sign of the region and no other country in sight (`china`),
 * or only with another sign of the region (`region`).
 */
export type Trust = 'sure' | 'china' | 'region';

export interface Spelling {
  place: Place;
  words: readonly string[];
  trust: Trust;
}

/** State farms of the Corps whose names no other place bears. */
const ownFarm = /^(芳草湖|六运湖|淖毛湖|北塔山|土墩子)(总场|總場|农场|農場|牧场|牧場)$/;
const administrative = /(县|市|州|地区|自治区|自治州|自治县|省|兵团|口岸|开发区|总场|产业园|工业园区?|纺织工业城)$/;
const bareHan = /^\p{Script=Han}{1,2}$/u;
const uyghur = /[\u06d5\u06d0\u06c6\u06c7\u06c8\u06cb\u06ad]/u;
const lotNames = /^(county|city|prefecture|district|autonomous|xian|shi|diqu|zizhizhou|zizhixian)$/;

const weakName = (place: Place, name: string, key: string): boolean =>
  (place.weak_names ?? []).includes(name) || moreWeak.has(key);

function trustOf(place: Place, name: string, words: readonly string[], han: boolean): Trust {
  const key = words.join(' ');
  // Russian spellings of Chinese names are made by rule and fall on no other town, but for those that are marked.
  if (/^\p{Script=Cyrillic}/u.test(name) && !weakName(place, name, key)) return 'sure';
  // No other language writes with the letters that Uyghur has of its own: such a spelling has no namesake.
  if (uyghur.test(name)) return 'sure';
  const weak = weakName(place, name, key);
  if (han) {
    if (ownFarm.test(name)) return 'sure';
    if (weak) return 'region';
    if (place.kind === 'xpcc_town' || place.kind === 'xpcc_regiment') return name.includes('兵团') ? 'sure' : 'region';
    if (distinctive.has(key) || administrative.test(name)) return 'sure';
    return bareHan.test(name) || place.requires_context ? 'china' : 'sure';
  }
  if (distinctive.has(key) && !weak) return 'sure';
  if (weak || place.requires_context) {
    const head = words.filter((w) => !lotNames.test(w)).join(' ');
    if (!weak && distinctive.has(head)) return 'sure';
    return chinaSettles.has(head) || chinaSettles.has(key) || distinctive.has(head) ? 'china' : 'region';
  }
  if (words.length > 1 && words.some((w) => distinctive.has(w) || w === 'xpcc')) return 'sure';
  return 'china';
}

interface Index {
  /** First folded word → spellings, longest first. */
  words: Map<string, Spelling[]>;
  /** First Han character → spellings, longest first. */
  han: Map<string, Spelling[]>;
  /** Shapes of sure Latin words (see `shapeOf`). */
  shapes: Map<string, Spelling>;
}

function buildIndex(): Index {
  const index: Index = { words: new Map(), han: new Map(), shapes: new Map() };
  const seen = new Map<string, Trust>();
  const add = (place: Place, name: string) => {
    const tokens = tokenize(name);
    const first = tokens[0];
    if (first === undefined) return;
    const words = tokens.map((t) => t.folded);
    const key = words.join(' ');
    if (never.has(key) || /^\d+$/.test(words[0]!)) return addNumbered(place, name, words);
    const han = tokens.length === 1 && first.script === 'han';
    const trust = trustOf(place, name, words, han);
    // Two places of the region under one spelling are one sign: the surest of them speaks.
    if (seen.get(key) === trust || seen.get(key) === 'sure') return;
    seen.set(key, trust);
    const map = han ? index.han : index.words;
    const head = han ? first.folded[0]! : first.folded;
    const list = map.get(head);
    if (list) list.push({ place, words, trust });
    else map.set(head, [{ place, words, trust }]);
    if (!han && trust === 'sure' && words.length === 1 && /^[a-z]{6,}$/.test(key))
      index.shapes.set(shapeOf(key), { place, words, trust });
  };
  const addNumbered = (place: Place, _name: string, words: string[]) => {
    // "148 Tuan", "148团": a number first is too common a start to index unless a unit word follows it.
    const unit = words[1];
    if (unit === undefined || !/^(tuan|regiment|团)$/.test(unit)) return;
    const list = index.words.get(words[0]!) ?? [];
    list.push({ place, words, trust: 'region' });
    index.words.set(words[0]!, list);
  };
  // Larger places first, so that a shared spelling names the prefecture rather than a port in it.
  const order = [...places.values()].filter((p) => p.match !== false);
  for (const place of order) for (const name of place.names) add(place, name);
  for (const [name, id] of moreNames) {
    const place = places.get(id);
    if (place) add(place, name);
  }
  const size = (s: Spelling) => s.words.join('').length;
  for (const map of [index.words, index.han])
    for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length || size(b) - size(a));
  return index;
}

let built: Index | undefined;
/** The name index, built on first use. */
export const gazetteer = (): Index => {
  built ??= buildIndex();
  return built;
};

/** The region's own id: every place of this gazetteer lies in it. */
export const region = 'CN-XJ';
