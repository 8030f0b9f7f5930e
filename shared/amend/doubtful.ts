import { foldText } from '../extract/values/index.ts';
import type { AmendedValue, Evidence } from '../model/index.ts';
import { confidenceFloor } from '../trade/floors.ts';

/**
 * Does the value differ from the text read only in characters of which the reader was unsure? Of a text read below the confidence floor
 * each character is unsure, but its length must be near.
 */
export function withinDoubt({ quote, confidence, doubtful }: Evidence, value: AmendedValue): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const blurred = confidence < confidenceFloor.value;
  if (!blurred && !doubtful?.length) return false;
  const wanted = signs(String(value));
  if (blurred) return Math.abs(signs(quote).length - wanted.length) <= 2 && wanted.length > 0;
  const unsure = new Set(doubtful!.map((d) => d.at));
  const read = [...quote.matchAll(/[\p{L}\p{N}]/gu)].map((m) => ({
    text: foldText(m[0]),
    unsure: unsure.has(m.index),
  }));
  // The value may be the part of the quote that stands between other words: begin and end anywhere.
  let reached = new Set(read.map((_, i) => i));
  for (const sign of wanted) {
    const next = new Set<number>();
    for (const start of reached) {
      for (let i = start; i < read.length; i++) {
        const one = read[i]!;
        if (one.text === sign || one.unsure) next.add(i + 1);
        // an unsure character may be none at all
        if (!one.unsure) break;
      }
    }
    reached = next;
  }
  return reached.size > 0;
}

const signs = (text: string): string[] => [...foldText(text).replace(/[^\p{L}\p{N}]/gu, '')];
