import type { Context } from '../base/context.ts';
import type { Line } from '../layout/types.ts';
import { parseDate } from '../values/index.ts';
import { decide } from './decide.ts';
import type { Doubts } from './spelling.ts';

/** Years that a paper of a shipment can name. */
const years = [1995, 2060] as const;
/** Words that a date is printed in at most ("12 de mayo de 2023"). */
const mostWords = 5;
const inFigures = /^\D{0,2}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\D{0,2}$/u;
const inWords =
  /^\D?\d{1,2}(?:st|nd|rd|th|\.)?[\s-]*\p{L}[\p{L}\s.,]{2,14}[\s-]*\d{4}\D?$|^\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}$/u;

/** Settles doubtful characters of dates of which only one reading is a day of the calendar. */
export function settleByDate(context: Context, lines: readonly Line[], doubts: Doubts): void {
  for (const line of lines) {
    const words = line.segments.flatMap((s) => s.words);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) {
        const group = words.slice(from, to);
        if (!group.some((w) => doubts.of(w).length > 0)) continue;
        const spelled = doubts.spell(group);
        if (spelled.text.length > 24 || !/\d/u.test(spelled.text)) continue;
        const pattern = group.length === 1 ? inFigures : inWords;
        decide(doubts, [spelled], ([text]) => dayOf(context, text!, pattern), 'the calendar', { most: 512 });
      }
    }
  }
}

function dayOf(context: Context, text: string, pattern: RegExp): string | undefined {
  if (!pattern.test(text)) return undefined;
  const date = parseDate(text, context.dates);
  if (date?.precision !== 'day') return undefined;
  const year = Number(date.value.slice(0, 4));
  // Two spellings of one day are two readings: a stop too many is no other day, but another text.
  return year >= years[0] && year <= years[1] ? date.value : undefined;
}
