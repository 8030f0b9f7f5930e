import type { Page } from '../../model/index.ts';
import { drawnBetween, rulingsAt } from './boxes.ts';
import { bottom, centerY } from './geometry.ts';
import type { Line, Segment } from './types.ts';

const isLabelEnd = ({ text }: Segment): boolean => text.length <= 24 && /\p{L}/u.test(text) && !/\p{Nd}/u.test(text);

/**
 * The last line of a head whose cells are drawn: a narrow column breaks its label over more lines than the others ("Num- / ber of /
 * bales"), and what stands above the drawn line under the head is of the head. `last` where nothing is drawn.
 */
export function lastOfBand(lines: readonly Line[], first: number, last: number, page: Page): number {
  if (page.rulings.length === 0) return last;
  const full = lines.slice(first, last + 1).reduce((a, b) => (b.segments.length > a.segments.length ? b : a));
  let end = last;
  for (let k = last + 1; k < Math.min(lines.length, last + 4); k++) {
    const [line, before] = [lines[k]!, lines[k - 1]!];
    const [top, low] = [line.box[1] + 0.3 * line.box[3], line.box[1] + 0.7 * line.box[3]];
    if (line.segments.length >= full.segments.length || !line.segments.every(isLabelEnd)) break;
    if (line.box[1] - bottom(before.box) > 0.9 * line.box[3] || rulingsAt(page, top, low).length < 3) break;
    if (drawnBetween(page, centerY(before.box), centerY(line.box), full, 0.75)) break;
    end = k;
  }
  const under = lines[end + 1];
  // only a head that a line closes off has a band of its own: else these are the first cells of the first row
  return end > last && under && drawnBetween(page, centerY(lines[end]!.box), centerY(under.box), full, 0.75)
    ? end
    : last;
}
