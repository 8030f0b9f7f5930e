import { labelText, type Token, tokenize } from '../../labels/tokens.ts';
import { foldText } from '../fold.ts';
import { beforeApostrophe, namesBehind } from './case-forms.ts';
import {
  adjectives,
  countryForms,
  cyrillicStems,
  goodsQualities,
  goodsWords,
  hanGrowths,
  notCountries,
} from './country-forms.ts';
import names from './country-names.json' with { type: 'json' };
import { demonymsBehind, demonymsGerman } from './demonyms.ts';
import { growingRegions } from './regions.ts';

export interface Entry {
  code: string;
  kind: 'name' | 'adjective' | 'region' | 'code' | 'other';
  /** An adjective of a language that sets it behind its goods. */
  behind?: true;
  /** A word of the trade or of a language besides ("jersey"): a country only when it is all there is. */
  alone: boolean;
}

interface PlaceTree {
  codes: ReadonlySet<string>;
  at(tokens: readonly Token[], from: number, plain: string): { entry: Entry; end: number } | undefined;
}

let tree: PlaceTree | undefined;
const mostForms = 20_000;

/** Forms that count only as printed in capitals: "US", "EAU", "ARE" are words in lower case. */
const capitals = new Set(
  'us usa uk uae prc roc abd bae eau eua are dprk hksar rf ruz xuar xpcc ege ape tc rok are xxr rrt rrc рф рк руз кнр окр суар'.split(
    ' ',
  ),
);

function readForms(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((form): [string, string] => [line.slice(0, 2), form.trim()]),
    );
}

const englishGoods =
  /^(?:cottons?|lint|upland|pima|giza|acala|yarns?|fib(?:er|re)s?|fabrics?|tomato(?:es)?|paste|concentrate|seeds?|raw|origin|growth|puree)$/u;

/** What stands before a country at the end of an address or behind a label: "Bamako, Mali", "Origin: Togo", "ginned in Chad". */
const leadsToCountry = /(?:[,:：(（|/\n]|(?<!\p{L})(?:in|from|of(?: the)?|au|du|de|en|im|aus|nel|del|do|no))\s*$/iu;
const endsCountry = /^\s*(?:[,.;)）|/\n-]|$)/u;
/** The state of Nigeria, and the dyes that are looked for in paste. */
const otherMeaning: Readonly<Record<string, RegExp>> = {
  NE: /nigeria|(?<!\p{L})(?:state|delta|river) of\s*$/iu,
  SD: /(?<!\p{L})(?:dyes?|azo|colou?rants?|para[ -]red|rhodamine|farbstoff|colorant\p{L}*|coloranti?)(?!\p{L})/iu,
};

/** A name that means something else too ("Mali", "Chad"), where it is written as a name at the place of a country. */
function standsAsCountry(code: string, plain: string, start: number, end: number): boolean {
  if (!westAndCentral.has(code) || !/^\p{Lu}(?:\p{Ll}+|\p{Lu}+)$/u.test(plain.slice(start, end))) return false;
  const [before, after] = [plain.slice(0, start), plain.slice(end)];
  // "Togo / Benin" begins with it; a letter to Chad does too
  const leads = leadsToCountry.test(before) || (/^\s*$/u.test(before) && code !== 'TD');
  if (!(leads && endsCountry.test(after)) && !/^\s(?:cottons?|lint|growths?|origin)(?!\p{L})/iu.test(after))
    return false;
  return !otherMeaning[code]?.test(plain);
}
/** Of the words with another meaning those that are growers of cotton; "jersey" is a cloth, "island" an island. */
const westAndCentral: ReadonlySet<string> = new Set(['ML', 'TD', 'TG', 'NE', 'SD']);

const keyOf = (form: string) =>
  tokenize(labelText(form))
    .map(({ key }) => key)
    .join(' ');

/** Every phrase that names a country or a growing region, for finding the longest that begins at a word. Built when first asked for. */
export function placeTree(): PlaceTree {
  if (tree) return tree;
  const phrases = new Map<string, Entry>();
  const longest = new Map<string, number>();
  const add = (key: string, entry: Entry) => {
    if (!phrases.has(key)) phrases.set(key, entry);
    const words = key.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  };
  for (const [code, form] of readForms(countryForms)) add(keyOf(form), { code, kind: 'name', alone: false });
  for (const [key, code] of Object.entries(names))
    add(key, { code: code.slice(0, 2), kind: 'name', alone: code.endsWith('?') });
  for (const [form, code] of Object.entries(hanGrowths)) add(keyOf(form), { code, kind: 'name', alone: false });
  for (const [code, form] of readForms(growingRegions)) add(keyOf(form), { code, kind: 'region', alone: false });
  for (const [code, form] of demonymsBehind())
    add(keyOf(form), { code, kind: 'adjective', alone: false, behind: true });
  // in Arabic the adjective stands behind its noun: قطن مصري
  for (const [code, form] of [...readForms(adjectives), ...demonymsGerman()])
    add(keyOf(form), {
      code,
      kind: 'adjective',
      alone: false,
      ...(/^\p{Script=Arabic}/u.test(form) ? { behind: true } : {}),
    });
  for (const form of notCountries.split('|')) add(keyOf(form), { code: '', kind: 'other', alone: false });
  const goods = new Set(goodsWords.split(' ').map(keyOf));
  const qualities = new Set(goodsQualities.split(' '));
  const codes = new Set(Object.values(names).map((code) => code.slice(0, 2)));
  const printed = (tokens: readonly Token[], place: number, plain: string) =>
    plain.slice(tokens[place]!.start, tokens[place]!.end);

  const isSpace = (plain: string, from: number, to: number): boolean => /^[\s-]*$/u.test(plain.slice(from, to));
  /** The goods right before a word, with nothing but a few of their qualities between. */
  const goodsBefore = (tokens: readonly Token[], from: number, plain: string): string | undefined => {
    for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (!isSpace(plain, tokens[i]!.end, tokens[i + 1]!.start)) return undefined;
      if (goods.has(tokens[i]!.key) && !qualities.has(tokens[i]!.key)) return tokens[i]!.key;
      if (!qualities.has(tokens[i]!.key)) return undefined;
    }
    return undefined;
  };
  /** "Coton du Mali", "Baumwolle aus Togo": behind goods and a small word even a word of other meanings is a country. */
  const ofGoods = (tokens: readonly Token[], from: number, plain: string): boolean =>
    /^(?:of|from|in|du|de|des|da|do|del|della|dal|aus)$/u.test(tokens[from - 1]?.key ?? '') &&
    isSpace(plain, tokens[from - 1]!.end, tokens[from]!.start) &&
    goodsBefore(tokens, from - 1, plain) !== undefined;

  const accept = (
    entry: Entry,
    key: string,
    tokens: readonly Token[],
    from: number,
    end: number,
    plain: string,
  ): boolean => {
    if (entry.alone && tokens.length > end - from)
      return (
        ofGoods(tokens, from, plain) || standsAsCountry(entry.code, plain, tokens[from]!.start, tokens[end - 1]!.end)
      );
    const single = end === from + 1;
    const beforeGoods = tokens[end] !== undefined && goods.has(tokens[end].key);
    if (single && capitals.has(key) && !/^\P{Ll}+$/u.test(printed(tokens, from, plain)))
      return entry.kind === 'region' && beforeGoods;
    if (entry.kind !== 'adjective') return true;
    if (tokens.length === end - from || beforeGoods) return true;
    const said = goodsBefore(tokens, from, plain);
    if (said === undefined) return false;
    // "algodón turco tipo 31"; "cotton chinos" are trousers: an English word behind the goods only where it ends what is said
    if (entry.behind) return !englishGoods.test(said);
    return /^\s*(?:[,;.)(/]|$)/u.test(plain.slice(tokens[end - 1]!.end));
  };

  /** The country whose name the word is a form of: papers use the same few thousand words, and most are none. */
  const forms = new Map<string, Entry | undefined>();
  const nameIn = (key: string, token: Token, plain: string): Entry | undefined => {
    const printed = plain.slice(token.start, token.end);
    if (forms.has(printed)) return forms.get(printed);
    if (forms.size >= mostForms) forms.clear();
    const head = beforeApostrophe(printed);
    const names = head === undefined ? namesBehind(key) : [foldText(head)];
    const found = names.map((name) => phrases.get(name)).find((entry) => entry?.kind === 'name' && !entry.alone);
    forms.set(printed, found);
    return found;
  };

  tree = {
    codes,
    at(tokens, from, plain) {
      const first = tokens[from]!.key;
      for (let length = Math.min(longest.get(first) ?? 0, tokens.length - from); length > 0; length--) {
        let key = first;
        for (let place = 1; place < length; place++) key += ` ${tokens[from + place]!.key}`;
        const entry = phrases.get(key);
        if (entry && accept(entry, key, tokens, from, from + length, plain)) return { entry, end: from + length };
      }
      const name = nameIn(first, tokens[from]!, plain);
      if (name) return { entry: name, end: from + 1 };
      const stem = /^\p{Script=Cyrillic}{6,}$/u.test(first)
        ? Object.entries(cyrillicStems).find(([head]) => first.startsWith(head))
        : undefined;
      return stem ? { entry: { code: stem[1], kind: 'adjective', alone: false }, end: from + 1 } : undefined;
    },
  };
  return tree;
}
