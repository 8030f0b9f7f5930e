import type { Page } from '../../model/index.ts';
import { type Enclosure, enclosureOf, type Rulings } from './boxes.ts';
import { bottom, centerY, em, right } from './geometry.ts';
import { inCell, type Piece } from './pieces.ts';

/** What of a page's pieces is asked: their rows, what is drawn, and which of them no label has taken. */
interface Rows {
  page: Page;
  rows: readonly Piece[][];
  rulings: Rulings;
  free: (piece: Piece | undefined) => piece is Piece;
}

/** The first line of a block whose label stands at the middle of its drawn `cell`, beside the line `piece` of the block. */
export function topBeside({ page, rows, free }: Rows, piece: Piece, cell: Enclosure): Piece {
  let top = piece;
  for (let i = piece.line - 1; i >= 0; i--) {
    const [{ box }, row] = [top.segment, rows[i]!];
    const above = row.find((p) => Math.abs(p.segment.box[0] - box[0]) < 0.5 * em(page, box));
    if (!above && row.every((p) => right(p.segment.box) < box[0])) continue;
    if (!free(above) || centerY(above.segment.box) < cell.top || box[1] - bottom(above.segment.box) > 0.9 * box[3])
      break;
    top = above;
  }
  return top;
}

/** The first line of the block that `piece` is of, in the row of the drawn cell of its label: its own cell may have no line above. */
export function topOf({ rows, rulings, free }: Rows, piece: Piece, cell: Enclosure): Piece {
  const own = enclosureOf(piece.segment.box, rulings);
  const [first] = inCell(rows, piece, { ...own, top: Math.max(own.top, cell.top) });
  return free(first) ? first : piece;
}
