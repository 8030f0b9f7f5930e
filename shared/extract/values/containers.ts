import { plainWidth } from './fold.ts';
import type { ParsedContainer } from './types.ts';

const pattern = /(?<![A-Z0-9])([A-Z]{3}[UJZ])[\s\-/]{0,2}(\d{3})[\s\-.]?(\d{3})[\s\-/]{0,2}\(?(\d)\)?(?!\d)/g;

/** The ISO 6346 check digit of a four-letter owner code and six serial digits ("MSKU123456" → 5 or the like). */
export function containerCheckDigit(body: string): number {
  let sum = 0;
  for (const [place, sign] of [...body].entries()) {
    const letter = sign.charCodeAt(0) - 65;
    // A = 10, and 11, 22, 33 are skipped (ISO 6346, annex A).
    const value = letter >= 0 ? letter + 10 + Math.floor((letter + 9) / 10) : Number(sign);
    sum += value * 2 ** place;
  }
  return (sum % 11) % 10;
}

/** Container numbers in a text (four letters ending in U, J or Z, seven digits; blanks and hyphens allowed), each once, without blanks. */
export function findContainers(text: string): ParsedContainer[] {
  const found = new Map<string, ParsedContainer>();
  for (const match of plainWidth(text).toUpperCase().matchAll(pattern)) {
    const body = `${match[1]}${match[2]}${match[3]}`;
    const value = body + match[4];
    const checked = containerCheckDigit(body) === Number(match[4]);
    if (found.has(value)) continue;
    found.set(value, {
      value,
      text: match[0],
      checked,
      ...(checked ? {} : { doubt: `the check digit of ${value} does not fit (ISO 6346)` }),
    });
  }
  return [...found.values()];
}
