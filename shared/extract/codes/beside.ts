import type { Box, PageCode, Word } from '../../model/index.ts';
import type { Line } from '../layout/types.ts';

/** How far a code's readable line may stand from it: heights of type above and below, and beside it. */
const reachDown = 2.5;
const reachAcross = 3;
/** Words that one number is printed in at most. */
const mostWords = 8;

/** Words in a row beside a code that may be its readable line, in the order of the line. */
export function groupsBeside(code: PageCode, lines: readonly Line[]): Word[][] {
  const groups: Word[][] = [];
  for (const line of lines) {
    const words = line.segments.flatMap((s) => s.words).filter((w) => isBeside(w.box, code.box));
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) groups.push(words.slice(from, to));
  }
  return groups;
}

function isBeside([x, y, w, h]: Box, [left, top, width, height]: Box): boolean {
  const middle = x + w / 2;
  const across = middle > left - reachAcross * h && middle < left + width + reachAcross * h;
  return across && y + h > top - reachDown * h && y < top + height + reachDown * h;
}
