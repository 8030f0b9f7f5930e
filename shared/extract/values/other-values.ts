import type { Evidence, IsoDate } from '../../model/index.ts';
import { findDates, parseNumber } from './index.ts';

/** What else a value may be, with how its quote then reads and how likely that is beside what was read. */
export interface OtherValue<T> {
  value: T;
  reads: string;
  /** Likelihood beside that of what was read: 1 is as likely. */
  ratio: number;
}

/** Doubtful characters of one value that are weighed together: more of them leave nothing to compare. */
const mostDoubts = 4;
const mostReadings = 64;

interface PartReading {
  text: string;
  ratio: number;
}

/** All other readings of a part of a quote, likeliest first. */
function readingsOf({ quote, doubtful }: Evidence, from: number, to: number): PartReading[] {
  const open = (doubtful ?? []).filter((d) => d.at >= from && d.at < to);
  if (open.length === 0 || open.length > mostDoubts) return [];
  let readings: PartReading[] = [{ text: '', ratio: 1 }];
  let at = from;
  for (const doubt of open) {
    const before = quote.slice(at, doubt.at);
    const printed = { text: quote[doubt.at] ?? '', ratio: 1 };
    const others = doubt.others.map((o) => ({ text: o.text, ratio: o.confidence / Math.max(doubt.confidence, 1e-6) }));
    readings = readings
      .flatMap((r) =>
        [printed, ...others].map((o) => ({ text: r.text + before + o.text, ratio: r.ratio * Math.min(o.ratio, 1) })),
      )
      .sort((a, b) => b.ratio - a.ratio)
      .slice(0, mostReadings);
    at = doubt.at + 1;
  }
  const read = quote.slice(from, to);
  return readings.map((r) => ({ ...r, text: r.text + quote.slice(at, to) })).filter((r) => r.text !== read);
}

/** Other readings of a text that stands in the quote as it is. */
export function otherTexts(value: string, evidence: Evidence): OtherValue<string>[] {
  const from = evidence.quote.indexOf(value);
  if (from < 0 || value === '') return [];
  return readingsOf(evidence, from, from + value.length)
    .filter((r) => r.text.trim() !== '')
    .map(({ text, ratio }) => ({ value: text, reads: text, ratio }));
}

/** Kilograms in the units that weights are printed in; 1 for what is no weight. */
const factors = [1, 1000, 0.001, 0.45359237, 453.59237, 100, 45.359237, 0.5, 50];

/** Other readings of a number, in the unit of the value: each figure of the quote that stands for it, read otherwise. */
export function otherNumbers(value: number, evidence: Evidence): OtherValue<number>[] {
  const found: OtherValue<number>[] = [];
  for (const match of evidence.quote.matchAll(/\d[\d.,']*/gu)) {
    const printed = parseNumber(match[0].replace(/[.,']+$/u, ''));
    if (!printed || printed.value === 0) continue;
    const factor = factors.find((f) => Math.abs(printed.value * f - value) <= 1e-6 * Math.abs(value));
    if (factor === undefined) continue;
    for (const { text, ratio } of readingsOf(evidence, match.index, match.index + match[0].length)) {
      const other = parseNumber(text.replace(/[.,']+$/u, ''));
      if (other && other.value !== printed.value) found.push({ value: other.value * factor, reads: text, ratio });
    }
  }
  return found;
}

/** Other readings of a day: the days that the quote would name. */
export function otherDates(value: IsoDate, evidence: Evidence): OtherValue<IsoDate>[] {
  const named = (text: string): string[] =>
    findDates(text).flatMap((d) => [d.value, ...(d.alternative ? [d.alternative] : [])]);
  const { quote } = evidence;
  if (quote.length > 400 || !named(quote).includes(value)) return [];
  const found: OtherValue<IsoDate>[] = [];
  for (const { text, ratio } of readingsOf(evidence, 0, quote.length)) {
    const days = named(text);
    if (days.includes(value)) continue;
    for (const day of days) if (!named(quote).includes(day)) found.push({ value: day, reads: day, ratio });
  }
  return found;
}
