import { lazyPattern } from '../lazy.ts';
/** Degrees of Brix as a paper prints them: one figure, or the two ends of a range ("36/38"). */
export interface BrixSpan {
  least: number;
  most: number;
  text: string;
}

const figure = String.raw`\d{1,2}(?:[.,]\d{1,2})?`;
const joined = String.raw`\s*[°º%]?\s*(?:[-/~÷]|to|a|à|bis|до|至)\s*`;
const span = `(${figure})(?:${joined}(${figure}))?`;
const degrees = String.raw`(?:%|[°º]|degrees?|deg\.?|grados?|graus?|gradi|degr[ée]s?|grad|градус\p{L}*)`;
const word = String.raw`(?:brix|bx|briks|брикс\p{L}*|白利度|糖度)`;
const before = lazyPattern(String.raw`(?<![\d.,/\p{L}-])${span}\s*${degrees}?\s*\(?${word}(?!\p{L})`, 'giu');
const behind = lazyPattern(
  String.raw`(?<!\p{L})${word}\s*(?:(?:level|value|content|min|max|nominal|target|final)\.?\s*)?\(?${degrees}?\)?\s*[:=~≥>]?\s*${span}(?![\d/]|[.,]\d)`,
  'giu',
);

const value = (text: string): number => Number(text.replace(',', '.'));

/**
 * Every Brix that a text names: "36/38 Brix", "36-38 °Bx", "Brix 37.0", "Brix: 28 to 30 %", "糖度 36-38". Of a range both ends; what is no
 * range of a product (ends that fall, or lie further apart than a specification does) is read as its last figure alone.
 */
export function findBrix(text: string): BrixSpan[] {
  const printed = text
    // "28/30 ºBrix": typed with the mark of an ordinal, which folding would make a letter
    .replaceAll('º', '°')
    .normalize('NFKC')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ');
  const found: BrixSpan[] = [];
  for (const pattern of [before(), behind()]) {
    for (const match of printed.matchAll(pattern)) {
      const [first, last] = [value(match[1]!), value(match[2] ?? match[1]!)];
      const isRange = first <= last && last - first <= widest;
      const one = { least: isRange ? first : last, most: last, text: match[0].trim() };
      if (one.least > 0 && one.most < 100) found.push(one);
    }
  }
  return found;
}

/** Degrees that the ends of one specification lie apart at the most ("28/30", "36-38", "24 to 30"): fresh fruit to paste ("5 to 36") is more. */
const widest = 8;

/** The degrees of a value under a label or heading of Brix ("36-38", "37.0 %", "min. 36"); undefined where it names none. */
export const brixValue = (text: string): BrixSpan | undefined =>
  findBrix(text)[0] ?? findBrix(`Brix ${text.replace(/^[^\d]{0,12}/u, '')}`)[0];
