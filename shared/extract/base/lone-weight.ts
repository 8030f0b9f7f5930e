import type { Fact } from '../../model/index.ts';
import { type Context, evidenceOf, readWeight } from './context.ts';

/** A weight with its unit and nothing else ("18,149.1 KGS"). */
const lone = /^\p{Nd}[\p{Nd}.,' ]*\s?(?:kgs?|kilos?|kgm|lbs?|m\.?t\.?s?|tons?|tonnes?|кг|公斤|吨)\.?$/iu;
const named = /(?<!\p{L})(?:net|nett|neto|netto|нетто|tare|tara|тара|n\.?\s?w)(?!\p{L})|净重|皮重/iu;

/**
 * The weight of the goods on a bill of lading read by OCR whose small labels were lost: the one weight that stands by itself on it. A carrier
 * states what he lifts, so it is held for the gross weight, with a doubt.
 */
export function loneWeight(context: Context): Fact<number> | undefined {
  const found = new Map<number, Fact<number>>();
  for (const { page, lines } of context.layout.pages.slice(0, 3)) {
    if (page.reader !== 'ocr') return undefined;
    for (const line of lines) {
      if (named.test(line.text)) return undefined;
      for (const s of line.segments) {
        const weight = lone.test(s.text) ? readWeight(context, s.text) : undefined;
        if (weight)
          found.set(weight.value, {
            value: weight.value,
            evidence: evidenceOf(context, s),
            doubt: 'no label was read beside it: the only weight on the bill of lading is held for the gross weight',
          });
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
