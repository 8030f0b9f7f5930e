import { chineseNumber } from './chinese-numerals.ts';
import { plainWidth } from './fold.ts';
import type { DecimalMark, Parsed } from './types.ts';

/** A run of digits with the marks that can group or divide it; no letter or digit touches it. */
const run =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])(?:\d[\d.,' ]*\d|\d)|(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.,])[.,]\d+/gu;
const spaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const western = /^\d{1,3}(?:S\d{3})+$/;
const indian = /^\d{1,2}(?:S\d{2})+S\d{3}$/;

/** Spaces, apostrophes and minus signs of every kind made plain, so that number patterns can be short. */
export function plainNumberText(text: string): string {
  return plainWidth(text)
    .replace(spaces, ' ')
    .replace(/[’‘´`]/g, "'")
    .replace(/[−–—]/g, '-')
    .replaceAll('，', ',');
}

function isGrouped(text: string, mark: string): boolean {
  const shape = text.replaceAll(mark, 'S');
  return western.test(shape) || (mark === ',' && indian.test(shape));
}

interface Reading {
  value: number;
  doubt?: string;
  /** The decimal mark that this spelling proves, with how strongly. */
  proves?: { mark: '.' | ','; weight: number };
}

function pointed(whole: string, decimals: string): number {
  return Number(`${whole === '' ? '0' : whole}.${decimals}`);
}

/** Reads one unsigned run of digits and marks; undefined when its groups fit no way of writing numbers, or it has hundreds of digits. */
export function readDigits(text: string, mark?: DecimalMark): Reading | undefined {
  const reading = readGroups(text, mark);
  return reading && Number.isFinite(reading.value) ? reading : undefined;
}

function readGroups(text: string, mark: DecimalMark): Reading | undefined {
  if (/^\d+$/.test(text)) return { value: Number(text) };
  if (/[' ]/.test(text)) {
    const match = /^(\d{1,3}(?:([' ])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(text);
    if (!match) return undefined;
    const whole = match[1]!.replace(/[' ]/g, '');
    if (!match[3]) return { value: Number(whole) };
    return { value: pointed(whole, match[4]!), proves: { mark: match[3] as '.' | ',', weight: 4 } };
  }
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots && commas) {
    const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const group = last === '.' ? ',' : '.';
    if ((last === '.' ? dots : commas) > 1) return undefined;
    const [whole = '', decimals = ''] = text.split(last);
    if (!isGrouped(whole, group) || decimals === '') return undefined;
    return { value: pointed(whole.replaceAll(group, ''), decimals), proves: { mark: last, weight: 4 } };
  }
  const sign = dots ? '.' : ',';
  if (dots + commas > 1) {
    if (!isGrouped(text, sign)) return undefined;
    return { value: Number(text.replaceAll(sign, '')), proves: { mark: sign === '.' ? ',' : '.', weight: 3 } };
  }
  return readSingleMark(text, sign, mark);
}

/** `1,5`, `1.234`, `1,234`: one mark, once. Three digits behind it leave the reading to the document. */
function readSingleMark(text: string, sign: '.' | ',', mark: DecimalMark): Reading | undefined {
  const [whole = '', decimals = ''] = text.split(sign);
  if (decimals === '') return { value: Number(whole) };
  const decimal = pointed(whole, decimals);
  if (decimals.length !== 3 || whole.length > 3) return { value: decimal, proves: { mark: sign, weight: 1 } };
  if (whole === '' || /^0/.test(whole)) return { value: decimal, proves: { mark: sign, weight: 2 } };
  if (mark === sign) return { value: decimal };
  if (mark !== undefined || sign === ',') return { value: Number(whole + decimals) };
  return {
    value: decimal,
    doubt: `"${text}" may be ${decimal} or ${whole}${decimals}: the paper does not show its decimal mark`,
  };
}

/** A long dash behind a number, or any dash with a space between, parts it from other words ("60 — 13 299 kg"): no minus. */
const dashApart = /\s*—\s*$|\s+[–-]\s*$|^\s*[–—]\s+/gu;

/**
 * A text that is one number: any grouping (1,234.56 · 1.234,56 · 1 234,56 · 1'234.56 · 1,23,456.00), full-width digits, Chinese
 * numerals, negatives as -1, (1) or 1-. `mark` is the document's decimal mark (see `decimalMark`); without it `1,234` is
 * 1234 and `1.234` is 1.234 with a doubt. Undefined for anything else, also for a number with a unit.
 */
export function parseNumber(text: string, mark?: DecimalMark): Parsed<number> | undefined {
  const printed = plainNumberText(text.replace(dashApart, '')).trim();
  const match = /^[:=~≈*]?\s*(\(?)\s*([-+]?)\s*([\d.,][\d.,' ]*?)\s*([万亿]?)\s*(-?)\s*(\)?)$/u.exec(printed);
  if (!match) {
    const chinese = chineseNumber(printed);
    return chinese === undefined ? undefined : { value: chinese, text: printed };
  }
  const [, open, sign, digits, scale, behind, close] = match;
  if ((open === '(') !== (close === ')')) return undefined;
  const reading = readDigits(digits!.trim(), mark);
  if (!reading) return undefined;
  const negative = open === '(' || sign === '-' || behind === '-';
  const value = reading.value * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1) * (negative ? -1 : 1);
  return { value: value === 0 ? 0 : value, text: printed, ...(reading.doubt ? { doubt: reading.doubt } : {}) };
}

export interface FoundNumber extends Parsed<number> {
  /** Where the number starts and ends in the plain text (`plainNumberText`). */
  start: number;
  end: number;
}

/** Every number inside a text, in order; runs of digits inside identifiers ("UZ-017") are passed over by their letters. */
export function findNumbers(text: string, mark?: DecimalMark): FoundNumber[] {
  const printed = plainNumberText(text);
  const found: FoundNumber[] = [];
  for (const match of printed.matchAll(run)) {
    let start = match.index;
    for (const piece of readablePieces(match[0], mark)) {
      const at = printed.indexOf(piece.text, start);
      start = at + piece.text.length;
      const negative = printed[at - 1] === '-' && !/[\p{L}\p{N}]/u.test(printed[at - 2] ?? ' ');
      found.push({
        value: negative ? -piece.reading.value : piece.reading.value,
        text: piece.text,
        start: negative ? at - 1 : at,
        end: start,
        ...(piece.reading.doubt ? { doubt: piece.reading.doubt } : {}),
      });
    }
  }
  return found;
}

/** One run may hold several numbers set apart by spaces ("12 34.50"): the whole if it can be read, else its parts. */
function readablePieces(text: string, mark: DecimalMark): { text: string; reading: Reading }[] {
  const trimmed = text.replace(/[.,' ]+$/, '');
  const whole = readDigits(trimmed, mark);
  if (whole) return [{ text: trimmed, reading: whole }];
  // "148 800,00. 600 boxes": a point or a comma before a blank ends a number
  const ended = trimmed.split(/(?<=\d)[.,] +/u);
  if (ended.length > 1) return ended.flatMap((part) => readablePieces(part, mark));
  return trimmed.split(/ +/).flatMap((part) => {
    const bare = part.replace(/^[,']+|[.,']+$/g, '');
    const reading = bare === '' ? undefined : readDigits(bare, mark);
    return reading ? [{ text: bare, reading }] : [];
  });
}

/**
 * The decimal mark that a document uses, from the numbers that leave no choice (both marks, repeated groups, one or two decimals).
 * Undefined when there is no evidence or it is divided.
 */
export function decimalMark(texts: readonly string[]): DecimalMark {
  const weights = { '.': 0, ',': 0 };
  for (const text of texts) {
    for (const match of plainNumberText(text).matchAll(run)) {
      const bare = match[0].replace(/[.,' ]+$/, '');
      if (/^\d{4}\.\d{2}$/.test(bare)) continue; // as likely a tariff code
      const proves = readDigits(bare)?.proves;
      if (proves) weights[proves.mark] += proves.weight;
    }
  }
  if (weights['.'] > 2 * weights[',']) return '.';
  if (weights[','] > 2 * weights['.']) return ',';
  return undefined;
}
