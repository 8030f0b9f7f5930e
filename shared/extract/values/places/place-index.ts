import { labelText, type Token, tokenize } from '../../labels/tokens.ts';
import { adjectives, countryForms, cyrillicStems, goodsWords, hanGrowths } from './country-forms.ts';
import names from './country-names.json' with { type: 'json' };
import { growingRegions } from './regions.ts';

export interface Entry {
  code: string;
  kind: 'name' | 'adjective' | 'region' | 'code';
  /** A word of the trade or of a language besides ("jersey"): a country only when it is all there is. */
  alone: boolean;
}

interface PlaceTree {
  codes: ReadonlySet<string>;
  at(tokens: readonly Token[], from: number, plain: string): { entry: Entry; end: number } | undefined;
}

let tree: PlaceTree | undefined;

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
  for (const [code, form] of readForms(adjectives)) add(keyOf(form), { code, kind: 'adjective', alone: false });
  const goods = new Set(goodsWords.split(' '));
  const codes = new Set(Object.values(names).map((code) => code.slice(0, 2)));
  const printed = (tokens: readonly Token[], place: number, plain: string) =>
    plain.slice(tokens[place]!.start, tokens[place]!.end);

  const accept = (
    entry: Entry,
    key: string,
    tokens: readonly Token[],
    from: number,
    end: number,
    plain: string,
  ): boolean => {
    if (entry.alone && tokens.length > end - from) return false;
    const single = end === from + 1;
    if (single && capitals.has(key) && !/^\P{Ll}+$/u.test(printed(tokens, from, plain))) return false;
    if (entry.kind !== 'adjective') return true;
    return tokens.length === end - from || (tokens[end] !== undefined && goods.has(tokens[end].key));
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
      const stem = /^[а-яўқғҳ]{6,}$/.test(first)
        ? Object.entries(cyrillicStems).find(([head]) => first.startsWith(head))
        : undefined;
      return stem ? { entry: { code: stem[1], kind: 'adjective', alone: false }, end: from + 1 } : undefined;
    },
  };
  return tree;
}
