import * as OpenCC from 'opencc-js/t2cn';

/** Its dictionary takes as long to unpack as a page to read: made when the first Han text comes. */
let converter: ((text: string) => string) | undefined;
function toSimplified(text: string): string {
  const convert: (text: string) => string = converter ?? OpenCC.Converter({ from: 't', to: 'cn' });
  converter = convert;
  return convert(text);
}

/** A run of letters or digits of one script, folded for comparison, with where it stands in the text. */
export interface Token {
  text: string;
  folded: string;
  start: number;
  end: number;
  script: 'han' | 'other';
}

const singleLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ǝ: 'e',
  ⱪ: 'k',
  þ: 'th',
};

/** Lower case without diacritics, apostrophes and width variants; other scripts stay as they are. */
export function fold(text: string): string {
  if (/^[A-Za-z0-9]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʻʼ`´]/gu, '')
    .replace(/[ıøłđðßæœəǝⱪþ]/g, (c) => singleLetters[c] ?? c)
    .normalize('NFC');
}

const han = /\p{Script=Han}/u;

/** Han text in simplified characters; 彊, a common misreading of 疆, is set right. Same length as the input wherever 1:1. */
export function simplify(text: string): string {
  return han.test(text) ? toSimplified(text.normalize('NFKC')).replaceAll('彊', '疆') : text;
}

const run = /\p{Script=Han}+|[\p{L}\p{M}\p{N}'’‘ʻʼ`´]+/gu;

/** Splits a text into tokens: an unbroken run of Han characters is one token, a word of any other script is one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(run)) {
    // A word may run straight into Han characters ("XPCC兵团", "新A"): cut where the script changes.
    for (const part of match[0].matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
      const start = match.index + part.index;
      const isHan = han.test(part[0]);
      const folded = isHan ? simplify(part[0]) : fold(part[0]);
      if (folded === '') continue;
      tokens.push({ text: part[0], folded, start, end: start + part[0].length, script: isHan ? 'han' : 'other' });
    }
  }
  return tokens;
}

/** Folded words of a text, Han runs included as one word each. */
export const words = (text: string): string[] => tokenize(text).map((t) => t.folded);
