import { groupsBeside, numbersIn, plainOf } from '../codes/index.ts';
import type { PageLayout } from '../layout/types.ts';
import { decide } from './decide.ts';
import type { Doubts } from './spelling.ts';

/** Settles doubtful characters of the number that is printed beside a bar code by what the code holds. */
export function settleByCode({ page, lines }: PageLayout, doubts: Doubts): void {
  for (const code of page.codes ?? []) {
    const numbers = new Set([...numbersIn(code.text), plainOf(code.text)]);
    for (const words of groupsBeside(code, lines)) {
      if (!words.some((w) => doubts.of(w).length > 0)) continue;
      const meaning = ([text]: string[]): string | undefined =>
        numbers.has(plainOf(text!)) ? plainOf(text!) : undefined;
      if (decide(doubts, [doubts.spell(words)], meaning, 'the bar code beside it')) break;
    }
  }
}
