import { foldText, plainWidth } from '../values/fold.ts';

/** A word of a label, folded, with where it stands in the plain text. A Han sign is a word of its own. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

const word =
  /\p{Script=Han}|[%#]|[^\p{Script=Han}\P{L}][\p{M}]*(?:[^\p{Script=Han}\P{L}]|[\p{M}\p{N}]|['’ʻʼ‘`](?=[\p{L}]))*|\p{N}(?:\p{N}|[^\p{Script=Han}\P{L}]|\p{M})*/gu;
const apostrophes = /['’ʻʼ‘`]/g;
/** Folding a word costs more than finding it again: papers and labels use the same few thousand words. */
const known = new Map<string, string>();
const mostKnown = 20_000;

function keyOf(printed: string): string {
  const before = known.get(printed);
  if (before !== undefined) return before;
  const key = printed === '#' ? 'no' : foldText(printed).replace(apostrophes, '');
  if (known.size >= mostKnown) known.clear();
  known.set(printed, key);
  return key;
}

const joins = /^(?:\.?\s?|\/|-|\s?\.\s?)$/;

/** "n." for number, as OCR leaves of "n.º"; the "N. W." of a net weight is another. */
const numberSign = /(?<![\p{L}.])([nN])\.(?=\s*(?:$|[/:：])|\s(?!\p{Lu}\.))/gu;

/** "ºBrix": a mark of degrees, not the last letter of a word. */
const degreesOfBrix = /(?<!\p{L})[º°˚](?=\s?(?:brix|bx|briks)(?!\p{L}))/giu;

/** The text as `tokenize` sees it: plain width, "N°" and "n." as "No"; offsets of tokens are offsets in it. */
export function labelText(text: string): string {
  // "n.º" is taken as one word before its letters come apart
  return plainWidth(text.replace(/(?<!\p{L})([nN])\.\s?[º°˚]/gu, '$1o').replace(degreesOfBrix, ' '))
    .replace(/(?<!\p{L})[nN]\s?[°˚]/gu, (sign) => (sign.length === 2 ? `${sign[0]}o` : `${sign[0]}o `))
    .replace(numberSign, '$1o');
}

/**
 * "Inv0ice No.", "Gr0ss", "n et kg": words of letters in which a scan read a nought or a one for a letter, or a blank inside "net", put right;
 * of the same length but for that blank. Words with other figures are numbers and stay.
 */
export const withoutSlips = (text: string): string =>
  text
    .replace(/(?<![\p{L}\p{Nd}])[\p{L}01]{3,}(?![\p{L}\p{Nd}])/gu, (word) =>
      /\p{L}[01]/u.test(word) &&
      (word.match(/\p{L}/gu)?.length ?? 0) >= Math.max(3, 2 * (word.match(/[01]/gu)?.length ?? 0))
        ? word.replaceAll('0', 'o').replaceAll('1', 'l')
        : word,
    )
    .replace(/(?<!\p{L})n et(?=\s+(?:kgs?|w|lbs?)(?!\p{Nd}))/iu, 'net');

/**
 * Splits a label text (see `labelText`) into folded words. Marks do not count, apostrophes fall out, "#" is "no", and single letters
 * that stand together are one word: "N. W." and "N/W" are "nw", "P.O." is "po".
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let letter = false;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    const key = keyOf(match[0]);
    const single = match[0].length === 1 && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(match[0]);
    const last = tokens.at(-1);
    if (single && letter && last && joins.test(text.slice(last.end, start))) {
      last.key += key;
      last.end = end;
    } else tokens.push({ key, start, end });
    letter = single;
  }
  return tokens;
}

export const isHan = (key: string): boolean => /^\p{Script=Han}/u.test(key);
