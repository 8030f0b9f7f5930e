import type { CoveredText } from '../../model/index.ts';
import type { Cover, Drawing } from './drawing.ts';
import type { Edges, Sheet } from './geometry.ts';
import type { Run } from './runs.ts';
import type { Sorted } from './visibility.ts';
import { toBox } from './words.ts';

/** A shape that takes more of the page than this is a ground, no patch. */
const LARGEST_PATCH = 0.3;
const MOST = 50;

/** Text that a patch hides, and the text that stands on the patch in its place. */
export function findCovered({ seen, under }: Sorted, drawing: Drawing, sheet: Sheet): CoveredText[] {
  const patches = new Map<Cover, Run[]>();
  for (const [word, cover] of under) {
    const [left, top, right, bottom] = cover.edges;
    if ((right - left) * (bottom - top) > LARGEST_PATCH * sheet.width * sheet.height) continue;
    const words = patches.get(cover);
    if (words) words.push(word);
    else patches.set(cover, [word]);
  }
  return [...patches].slice(0, MOST).map(([cover, hidden]) => {
    const edges = hidden.map((word) => word.box).reduce(around);
    const over = seen.filter((word) => {
      const order = drawing.order.get(word.style.object);
      // A value that a form shows has no object of its own: it is drawn last.
      return (order === undefined || order > cover.order) && touches(word.box, edges);
    });
    return {
      page: sheet.number,
      box: toBox(over.map((word) => word.box).reduce(around, edges), sheet),
      under: textOf(hidden),
      over: textOf(over),
    };
  });
}

const textOf = (words: readonly Run[]): string => words.map((word) => word.text).join(' ');

const around = (a: Edges, b: Edges): Edges => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Whether a word stands on the place of others, and not beside it. */
function touches(a: Edges, b: Edges): boolean {
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return across > 0 && down > 0.4 * Math.min(a[3] - a[1], b[3] - b[1]);
}
