import type { Page } from '../../model/index.ts';
import { bottom, em, right } from './geometry.ts';
import type { Piece } from './pieces.ts';
import type { Segment } from './types.ts';

/** The text of a page is set within margins that are alike left and right, give or take this much of its width. */
const marginRoom = 0.02;

/**
 * The line under a value that ran up to the right margin and goes on at the left one, under its label, as word processors break a line with
 * a tab in it. Undefined where the first word of the next line had room beside the value: then its writer ended the line.
 */
export function hangingLine(page: Page, rows: readonly Piece[][], above: Segment, at: number): Piece | undefined {
  if (above.cell || page.grid) return undefined;
  const [piece, ...more] = rows[at]!;
  const row = rows[at - 1]!;
  if (!piece || row.length === 0 || more.length > 0 || piece.labelled || /[:：]/u.test(piece.segment.text))
    return undefined;
  if (right(row.at(-1)!.segment.box) > right(above.box) + 0.001 || bottom(row[0]!.segment.box) < above.box[1])
    return undefined;
  const size = em(page, above.box);
  const left = row[0]!.segment.box[0];
  if (Math.abs(piece.segment.box[0] - left) > 0.6 * size) return undefined;
  if (piece.segment.box[1] - bottom(above.box) > 0.9 * above.box[3]) return undefined;
  const edge = Math.max(1 - left, ...rows.flat().map((p) => right(p.segment.box)));
  const word = piece.segment.words[0]!;
  return right(above.box) + 0.3 * size + word.box[2] > edge - marginRoom ? piece : undefined;
}
