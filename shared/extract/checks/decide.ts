import type { Doubts, Reading, Spelled } from './spelling.ts';
import { readingsOf } from './spelling.ts';

/** What a check asks of a reading: what it is read as (readings that mean the same are one), or undefined when it does not fit. */
export type Meaning = (texts: string[], readings: readonly Reading[]) => string | undefined;

/**
 * Settles the doubtful characters of some texts that a check ties together: when exactly one combination of their readings fits, each is
 * what that combination says. With `partly`, a character that is the same in all fitting combinations is settled too, and options that
 * occur in none are dropped. With `strict`, no other figure may fit in the place of one either, for what stands there may be none of
 * the engine's own alternatives. True when something was settled.
 */
export function decide(
  doubts: Doubts,
  texts: readonly Spelled[],
  meaning: Meaning,
  why: string,
  { partly = false, strict = false, most = 4096 }: { partly?: boolean; strict?: boolean; most?: number } = {},
): boolean {
  if (texts.every((t) => t.doubts.length === 0)) return false;
  let combined: Reading[][] = [[]];
  for (const text of texts) {
    const readings = readingsOf(text, most);
    if (!readings || combined.length * readings.length > most) return false;
    combined = combined.flatMap((before) => readings.map((reading) => [...before, reading]));
  }
  const fitting = new Map<string, Reading[]>();
  for (const readings of combined) {
    const means = meaning(
      readings.map((r) => r.text),
      readings,
    );
    if (means === undefined) continue;
    const known = fitting.get(means);
    if (!known || likelihood(readings) > likelihood(known)) fitting.set(means, readings);
  }
  if (fitting.size === 0 || (fitting.size > 1 && !partly)) return false;
  if (strict && [...fitting].some(([means, readings]) => hasRival(texts, readings, meaning, means))) return false;
  const open = texts.flatMap((text) => text.doubts);
  const chosen = [...fitting.values()].map((readings) => readings.flatMap((r) => r.chosen));
  let settled = false;
  for (const [i, doubt] of open.entries()) {
    const left = doubt.options.filter((option) => chosen.some((c) => c[i] === option));
    // What was read is only given up for the one reading that fits.
    if (left.length === doubt.options.length || (left.length > 1 && !left.includes(doubt.options[0]!))) continue;
    doubts.narrow(doubt, left, why);
    settled ||= left.length === 1;
  }
  return settled;
}

const likelihood = (readings: readonly Reading[]): number => readings.reduce((p, r) => p * r.confidence, 1);

const figures = [...'0123456789'];

/** Whether one more figure in one doubtful place, which the engine did not name, would fit as well. */
function hasRival(texts: readonly Spelled[], readings: readonly Reading[], meaning: Meaning, means: string): boolean {
  return texts.some((text, t) =>
    text.doubts.some((_, place) => {
      const { chosen } = readings[t]!;
      // Among as many letters several always fit; the engine's own doubt has to be enough there.
      if (!/^\d$/u.test(chosen[place]!.text)) return false;
      return figures.some((sign) => {
        const other = readings.map((r, i) => (i === t ? spellOut(text, chosen, place, sign) : r.text));
        const fits = meaning(other, readings);
        return fits !== undefined && fits !== means;
      });
    }),
  );
}

/** The text with what was chosen in its doubtful places, but for one. */
function spellOut({ parts }: Spelled, chosen: Reading['chosen'], but: number, sign: string): string {
  let place = -1;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      place += 1;
      return place === but ? sign : chosen[place]!.text;
    })
    .join('');
}
