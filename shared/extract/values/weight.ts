import { type FoundNumber, findNumbers, plainNumberText } from './numbers.ts';
import type { DecimalMark, ParsedQuantity, ParsedWeight } from './types.ts';
import { kgPerUnit, parseUnit } from './units.ts';

interface Measured {
  number: FoundNumber;
  unit: string;
  text: string;
}

const unitBehind = /^\s*[-–]?\s*\(?\s*((?:[\p{L}]+[./]?\s?){0,2}[\p{L}]+[.²³23]?)/u;
const unitBefore = /([\p{L}]+(?:[./\s][\p{L}]+)?\.?)\s*[:=]?\s*$/u;

/** "4401 to 4520", "12 to PR-88": the word between two ends, and not the tonne that German papers shorten so. */
const toAnother = /^\s*to\s+[\p{L}./-]{0,6}\p{Nd}/iu;

const fromAnother = /\p{Nd}\s*to\s*$/iu;

function unitAfter(rest: string): { unit: string; length: number } | undefined {
  if (toAnother.test(rest)) return undefined;
  const match = unitBehind.exec(rest);
  if (!match) return undefined;
  const lead = match[0].length - match[1]!.length;
  // Longest first: "metric tons", "short tons", "M. T.", then one word, then the Han signs one by one ("公斤净重").
  const words = match[1]!;
  const ends = [...words.matchAll(/[\s./]|$/gu)].map((mark) => mark.index).filter((at) => at > 0);
  if (/^\p{Script=Han}/u.test(words)) ends.push(1, 2, 3);
  for (const end of [...new Set(ends)].sort((a, b) => b - a)) {
    const unit = parseUnit(words.slice(0, end));
    if (unit) return { unit, length: lead + end };
  }
  return undefined;
}

function measured(text: string, mark: DecimalMark): Measured[] {
  const printed = plainNumberText(text);
  const found: Measured[] = [];
  for (const number of findNumbers(printed, mark)) {
    const after = unitAfter(printed.slice(number.end));
    if (after) {
      const end = number.end + after.length;
      if (/^\s*(?:\/|per\b|за\b)\s*\p{L}/iu.test(printed.slice(end))) continue; // a rate: 480 lb/bale
      found.push({ number, unit: after.unit, text: printed.slice(number.start, end) });
      continue;
    }
    const before = unitBefore.exec(printed.slice(0, number.start));
    const word = before?.[1]?.split(/\s/).at(-1);
    const unit = before && (parseUnit(before[1]!) ?? (word ? parseUnit(word) : undefined));
    if (before && unit && !(unit === 't' && fromAnother.test(printed.slice(0, number.start))))
      found.push({ number, unit, text: printed.slice(before.index, number.end) });
  }
  return found;
}

const markedMt = /(?<!\p{L})m\s?[./]\s?t(?!\p{L})/iu;
/** Most tonnes that one paper of a shipment states under "MT" and "mt". */
const mostTonnes = { MT: 300, mt: 100 };

/**
 * Whether "MT" is metric tonnes: trade papers write them so, Turkish and Italian ones shorten metres in the same way, of which there are
 * more than tonnes ("19.5 MT" of paste, "20.150 mt" of cloth). With points or a stroke between the letters it is always tonnes.
 */
function meansTonnes(text: string, value: number): boolean {
  if (markedMt.test(text)) return true;
  if (/(?<!\p{L})MT(?!\p{L})/u.test(text)) return value <= mostTonnes.MT;
  // "1.850 mt" is as many metres as it is tonnes
  return /(?<!\p{L})mt(?!\p{L})/iu.test(text) && value < mostTonnes.mt && !/[.,]\p{Nd}{3}(?!\p{Nd})/u.test(text);
}

/**
 * A weight in kilograms: "1,234.50 KGS", "净重 12.5 吨", "MT 24.350", "22,046 lbs (10,000 kg)" (metric wins). A number without a unit counts in
 * `unitHint` (the column's unit), and is no weight when there is none. Bales are never weights: no bale weight is assumed.
 */
export function parseWeight(text: string, unitHint?: string, mark?: DecimalMark): ParsedWeight | undefined {
  const weights = measured(inOneLanguage(text), mark)
    .map((one) => (one.unit === 'meter' && meansTonnes(one.text, one.number.value) ? { ...one, unit: 't' } : one))
    .filter(({ unit }) => kgPerUnit(unit) !== undefined);
  const made = multiplied(text, weights, mark);
  if (made) return made;
  const best = weights.find(({ unit }) => unit === 'kg') ?? weights.find(({ unit }) => unit === 't') ?? weights[0];
  if (best) return weighed(best.number, best.unit, best.text);
  const numbers = findNumbers(text, mark);
  const known = unitHint === undefined ? undefined : parseUnit(unitHint);
  const hint = known === 'meter' && meansTonnes(unitHint!, numbers[0]?.value ?? 0) ? 't' : known;
  if (hint === undefined || kgPerUnit(hint) === undefined) return undefined;
  if (numbers.length !== 1 || measured(text, mark).length) return undefined;
  return weighed(numbers[0]!, hint, numbers[0]!.text);
}

/** "1.500 cartoni x 13,2 kg", "1,500 ctns x 6 x 2.2 kg": how many there are, with the weight of each. */
const product =
  /(?<![\p{L}\p{Nd}.,])((?:\p{Nd}[\p{Nd}., ]*(?:\s*\p{L}+\.?){0,2}\s*[x×хX*]\s*){1,2})(\p{Nd}[\p{Nd}.,]*\s?\p{L}+\.?)/u;

/** The weight of all where a text gives a count and the weight of one; the sum itself where it stands beside them. */
function multiplied(text: string, weights: readonly Measured[], mark: DecimalMark): ParsedWeight | undefined {
  const [whole, counts, one] = (/[x×хX*]/u.test(text) && product.exec(text)) || [];
  const each = weights.find((w) => one?.startsWith(w.number.text));
  if (!whole || !counts || !each) return undefined;
  let total = each.number.value;
  for (const [printed] of counts.matchAll(/\p{Nd}[\p{Nd}.,]*/gu)) {
    // packages are whole: "1.500" of them are one thousand five hundred
    const count = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u.test(printed)
      ? Number(printed.replace(/[.,]/gu, ''))
      : findNumbers(printed, mark)[0]?.value;
    if (count === undefined || !Number.isInteger(count) || count < 1) return undefined;
    total *= count;
  }
  if (total === each.number.value) return undefined;
  const sum = weights.find((w) => w !== each && w.unit === each.unit);
  if (sum) {
    const near = Math.abs(sum.number.value / total - 1) < 0.005;
    return near ? weighed(sum.number, sum.unit, sum.text) : undefined;
  }
  return weighed({ ...each.number, value: total }, each.unit, whole);
}

/** "18 719,2 кг / kg": a unit in two languages is one. */
const inOneLanguage = (text: string): string =>
  text.replace(/(?<=\p{Nd}\s*)(\p{L}{1,9})\.?\s*\/\s*(\p{L}{1,9})\.?(?!\p{L})/gu, (both, a: string, b: string) =>
    parseUnit(a) !== undefined && parseUnit(a) === parseUnit(b) ? a : both,
  );

function weighed(number: FoundNumber, unit: string, text: string): ParsedWeight {
  const doubts = [
    ...(number.doubt ? [number.doubt] : []),
    ...(unit === 'cwt' ? ['hundredweight read as 100 lb (US); a British one has 112 lb'] : []),
  ];
  const value = Number((number.value * kgPerUnit(unit)!).toFixed(6));
  return { value, unit, text: text.trim(), ...(doubts.length ? { doubt: doubts.join('; ') } : {}) };
}

/** A count or measure as printed, with the code of its unit where one stands beside it: "480 bales", "1,200.5 m", "320包", "500". */
export function parseQuantity(text: string, mark?: DecimalMark): ParsedQuantity | undefined {
  const first = measured(text, mark)[0];
  const doubt = (number: FoundNumber) => (number.doubt ? { doubt: number.doubt } : {});
  if (first) return { value: first.number.value, unit: first.unit, text: first.text.trim(), ...doubt(first.number) };
  const numbers = findNumbers(text, mark);
  const only = numbers.length === 1 ? numbers[0]! : undefined;
  if (!only || /\p{L}{3,}/u.test(plainNumberText(text))) return undefined;
  return { value: only.value, text: only.text, ...doubt(only) };
}

/**
 * A share as a fraction: "38.5 %", "38,5%", "38.5 pct" → 0.385. With `bare` a number without a sign counts too (a column headed "%"), also
 * when it is printed as a fraction already (0.385).
 */
export function parsePercent(
  text: string,
  options: { mark?: DecimalMark; bare?: boolean } = {},
): ParsedQuantity | undefined {
  const printed = plainNumberText(text);
  for (const number of findNumbers(printed, options.mark)) {
    const sign =
      /^\s*(?:%|٪|pct\b|per\s?cent|percent|процент|foiz|фоиз|yüzde|prozent|por\s?ciento|pour\s?cent|per\s?cento|por\s?cento)/iu;
    const behind = sign.exec(printed.slice(number.end));
    const before = /%\s*$/.test(printed.slice(0, number.start));
    if (!behind && !before) continue;
    const value = Number((number.value / 100).toFixed(8));
    return { value, unit: 'percent', text: printed.slice(number.start, number.end + (behind?.[0].length ?? 0)) };
  }
  const numbers = options.bare ? findNumbers(printed, options.mark) : [];
  if (numbers.length !== 1 || /\p{L}/u.test(printed)) return undefined;
  const { value, text: part } = numbers[0]!;
  return { value: value > 1 ? Number((value / 100).toFixed(8)) : value, unit: 'percent', text: part };
}
