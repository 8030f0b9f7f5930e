import type { DocumentType } from '../../../shared/model/index.ts';
import type { Pen } from '../draw/pen.ts';
import type { Random } from '../world/random.ts';

/** One printed row: a text at the left (`# ` large, `^ ` centred, `> ` at the right), or texts at given shares of the width. */
export type Row = string | [x: number, text: string][];

/** A paper of its own making: what it is, and the rows of each of its pages; `foot` stands at the bottom of a page. */
export interface RowPaper {
  kind: string;
  type: DocumentType;
  pages: { rows: Row[]; foot?: string; top?: string }[];
  size?: 'A4' | 'LETTER';
  base?: number;
}

/** A way to make one paper, or several of one template. */
export type RowLayout = (r: Random) => RowPaper[];

/** Draws a paper, page after page. */
export function drawRows(pen: Pen, paper: RowPaper): void {
  const base = paper.base ?? 9;
  paper.pages.forEach(({ rows, foot, top }, i) => {
    if (i === 0) pen.paper({ size: paper.size ?? 'A4', base, margin: 44 });
    else pen.page();
    if (top) pen.at(pen.left, 24, top, { size: 7.5, align: 'right', width: pen.width });
    for (const row of rows) pen.y += drawRow(pen, row, base);
    if (foot) pen.at(pen.left, pen.bottom - 4, foot, { size: 7.5, align: 'center', width: pen.width });
  });
}

function drawRow(pen: Pen, row: Row, base: number): number {
  if (typeof row !== 'string') {
    for (const [x, text] of row) pen.at(pen.left + x * pen.width, pen.y, text, { size: base });
    return base * 1.55;
  }
  const mark = /^([#^>]) (.*)$/su.exec(row);
  const text = mark ? mark[2]! : row;
  const ink =
    mark?.[1] === '#'
      ? { size: base * 1.7, bold: true, align: 'center' as const }
      : mark?.[1] === '^'
        ? { align: 'center' as const, bold: true }
        : mark?.[1] === '>'
          ? { align: 'right' as const }
          : {};
  return pen.at(pen.left, pen.y, text, { size: base, width: pen.width, ...ink }) + base * 0.45;
}
