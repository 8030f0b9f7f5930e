import { lazyPattern } from '../../../lazy.ts';
import { brazilianSerial, withCheckDigit } from '../../../trade/bale-formats.ts';
import { plainWidth } from '../fold.ts';
import type { ParsedRange } from '../types.ts';

/** An identifier taken apart for counting: "UZ017-000101A" → prefix "UZ017-", number 101n, digits 6, suffix "A". */
export interface RunKey {
  prefix: string;
  /** The last run of digits of the identifier, without limit of size. */
  number: bigint;
  /** How many digits the number is printed with. */
  digits: number;
  suffix: string;
}

/** Takes an identifier apart at its last run of digits; undefined when it has none. */
export function runKey(id: string): RunKey | undefined {
  const match = /^(.*?)(\d+)(\D*)$/su.exec(id.trim());
  if (!match) return undefined;
  return { prefix: match[1]!, number: BigInt(match[2]!), digits: match[2]!.length, suffix: match[3]! };
}

/** The identifier that a run key stands for. */
export function printRunKey(key: RunKey): string {
  return `${key.prefix}${String(key.number).padStart(key.digits, '0')}${key.suffix}`;
}

/** How many identifiers a run may hold before it is taken for two numbers that have nothing to do with each other. */
const mostInRun = 1_000_000n;

/**
 * The run from one identifier to another, a short or bare end filled up from the first; undefined where it does not ascend. Numbers that end
 * in a check digit run by the serial before it.
 */
export function toRange(first: string, last: string): ParsedRange | undefined {
  const [head, end] = [brazilianSerial(first, true), brazilianSerial(last, true)];
  const serials = head && end ? toRange(head, end) : undefined;
  if (serials) return { ...serials, first, last };
  return plainRange(first, last);
}

function plainRange(first: string, last: string): ParsedRange | undefined {
  const from = runKey(first);
  const to = runKey(last);
  if (!from || !to || from.suffix !== to.suffix) return undefined;
  let end = to;
  if (to.prefix === '' && to.digits < from.digits) {
    // A short end repeats the head of the first: 1001-50 means 1050, 10001-150 means 10150.
    const head = String(from.number)
      .padStart(from.digits, '0')
      .slice(0, from.digits - to.digits);
    const filled = head + String(to.number).padStart(to.digits, '0');
    end = { ...from, number: BigInt(filled) };
  } else if (to.prefix === '' && from.prefix !== '') end = { ...to, prefix: from.prefix };
  else if (to.prefix !== from.prefix) return undefined;
  if (end.digits !== from.digits && (from.number === 0n || String(from.number).length !== from.digits))
    return undefined;
  const count = end.number - from.number + 1n;
  if (count < 2n || count > mostInRun) return undefined;
  return { first, last: printRunKey(end), count: Number(count) };
}

const id = String.raw`[\p{L}\d][\p{L}\d./_#-]*`;
const marks = `(?:bales?|bale nos?|nos?|no|nr|n[°º]|#|№|drums?|rolls?|cartons?|ctns?|lots?|from|с|от|от|dan|von|du|de|da|dal|del|desde|从|自|包号|箱号|第|кипы?|№№)`;
const words = `(?:to|thru|through|till|until|по|до|bis|au|à|al|a|ao|hasta|até|ila|ile|s/d|s.d.?|sampai(?: dengan)?|hingga|至|到)`;
const byWord = lazyPattern(
  String.raw`^(?:${marks}[\s.:]*)*(${id})\s*(?:${words}|\s${words}\s)\s*(?:${marks}[\s.:]*)*(${id})$`,
  'iu',
);
/** Words behind the numbers, as Turkic languages set them: "231401 dan 231490 gacha", "231401'den 231490'a kadar", "231401-ден 231490-ға дейін". */
const away = '(?:dan|den|tan|ten|dən|nan|nen|дан|ден|тан|тен|нан|нен)';
const towards =
  "(?:gacha|гача|qacha|kacha|ga|га|dək|dek|(?:y?[ae]|y?ə|ğa|ge|qa|ke|га|ге|ға|ка|ке|қа)?\\s*[-‑]?\\s*(?:kadar|qədər|çenli|дейін|чейин)|['’‑-]?y?[aeə]|-?(?:ға|ге|қа|ке|га|ка))";
const turkic = lazyPattern(
  String.raw`^(?:${marks}[\s.:]*)*(${id}?)\s*['’‑-]?\s*${away}[\s,]+(${id}?)\s*['’‑-]?\s*${towards}$`,
  'iu',
);
/** "аз 231401 то 231490" of Tajik and "از … تا …" of Persian. */
const persian = lazyPattern(String.raw`^(?:аз|از)\s+(${id})\s+(?:то|تا)\s+(${id})$`, 'iu');
const bySign = lazyPattern(
  String.raw`^(?:${marks}[\s.:]*)*(${id}?)\s*(?:[~～–—―→]|\.{2,3}|…|\s-\s)\s*(?:${marks}[\s.:]*)*(${id})$`,
  'iu',
);

/** "0311 24 550120 – 0311 24 550171": groups of digits on both sides, of which the last is no thousand of an amount. */
const inGroups = lazyPattern(
  String.raw`^(?:${marks}[\s.:]*)*(\d+(?: \d+){0,2} \d{4,})\s*(?:[~～–—―→]|\.{2,3}|…|\s-\s|\s${words}\s)\s*(\d+(?: \d+){0,2} \d{4,})$`,
  'iu',
);

/** A day, or two, written in figures: "2024-10-15" is no run from 2024-10 to 2024-15. */
const month = '(?:0?[1-9]|1[0-2])';
const dayOfMonth = '(?:0?[1-9]|[12][0-9]|3[01])';
const day = `(?:(?:19|20)[0-9]{2}[-./]${month}[-./]${dayOfMonth}|${dayOfMonth}[-./]${dayOfMonth}[-./](?:19|20)[0-9]{2})`;
const days = lazyPattern(`^${day}(?:\\s*(?:[-–—~]|${words})\\s*${day})?$`, 'iu');

/** Whether a text is a day in figures, or two of them. */
export const isDay = (text: string): boolean => days().test(text.trim());

/**
 * A printed run of identifiers: "1001-1100", "No. 1001~1100", "1001 to 1100", "UZ017-000101/000200", "1001至1100", "с 1001 по 1100",
 * "1001 dan 1100 gacha". A short end is filled up ("1001-100" → 1100). Undefined when it does not ascend, so that an identifier with a
 * hyphen of its own ("INV-2023-118", "17-000101") is no run.
 */
export function parseRange(text: string): ParsedRange | undefined {
  const printed = plainWidth(text)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .replace(/(?<=\d)\s?[号號]$/u, '')
    .replace(
      /(?<=\d)\s+(?:aras[ıi](?:nda)?|oral[iı]g[ʻ'‘’]?i|(?:both )?inclusive|incl\.?|inclus(?:ive|a|e|o)?|включительно|einschließlich|compris(?:es)?)$/iu,
      '',
    )
    .trim();
  if (printed.length > 80 || !/\d/.test(printed) || isDay(printed)) return undefined;
  for (const pattern of [turkic(), persian(), byWord(), bySign()]) {
    const match = pattern.exec(printed);
    const range = match?.[1] && match[2] ? toRange(match[1], match[2]) : undefined;
    if (range) return range;
  }
  const [, first, last] = inGroups().exec(printed) ?? [];
  if (first && last && shapeOf(first) === shapeOf(last)) return toRange(first, last);
  const bare = printed.replace(new RegExp(String.raw`^(?:${marks}[\s.:]+|[#№]\s*)+`, 'iu'), '');
  return splitAtMark(bare);
}

/** "A-101-A-200", "101-200", "UZ017-000101/000200": tries each hyphen or slash as the one between two ends of one shape. */
function splitAtMark(text: string): ParsedRange | undefined {
  const middle = [...text.matchAll(/\s*[-‐‑/]\s*/g)];
  const whole = middle.map((mark) => ({
    first: text.slice(0, mark.index),
    last: text.slice(mark.index + mark[0].length),
    sign: mark[0].trim(),
  }));
  const full = whole.find(({ first, last }) => first !== '' && shapeOf(first) === shapeOf(last));
  if (full) return toRange(full.first, full.last);
  const end = whole.at(-1);
  if (!end || !/^\d+$/.test(end.last) || !/\d$/.test(end.first)) return undefined;
  const from = runKey(end.first)!;
  // A short end must leave a run that is longer than itself is likely by chance: 2 digits at least, and fewer than the first has.
  if (end.last.length > from.digits || end.last.length < 2 || (end.sign === '/' && end.last.length < 3))
    return undefined;
  if (/^(?:19|20)\d\d$/.test(String(from.number)) && end.last.length < 4) return undefined; // 2023-24, 2023/118
  return toRange(end.first, end.last);
}

const shapeOf = (text: string) => text.replace(/\d+/g, (run) => `0${run.length}`).toUpperCase();

/** The identifiers of a range in order, at most `limit` of them; undefined when there would be more. */
export function expandRange(range: { first: string; last: string }, limit: number): string[] | undefined {
  const [head, end] = [brazilianSerial(range.first, true), brazilianSerial(range.last, true)];
  if (head && end) return expandRange({ first: head, last: end }, limit)?.map(withCheckDigit);
  const from = runKey(range.first);
  const to = runKey(range.last);
  if (!from || !to || to.number < from.number || to.number - from.number >= BigInt(limit)) return undefined;
  const ids: string[] = [];
  for (let number = from.number; number <= to.number; number++) ids.push(printRunKey({ ...from, number }));
  return ids;
}
