import type { Page } from '../../model/index.ts';
import type { Column, Line } from './types.ts';

/** Heights of the drawn horizontal lines that run across a table, top to bottom. */
function rowRulings(page: Page, columns: readonly Column[]): number[] {
  const left = columns[0]!.left;
  const width = columns.at(-1)!.right - left;
  const ys = page.rulings
    .filter((r) => Math.abs(r.y1 - r.y2) < 0.003)
    .filter((r) => Math.min(Math.max(r.x1, r.x2), left + width) - Math.max(Math.min(r.x1, r.x2), left) > 0.75 * width)
    .map((r) => r.y1)
    .sort((a, b) => a - b);
  return ys.filter((y, i) => i === 0 || y - ys[i - 1]! > 0.002);
}

export interface RowBands {
  /** Enough lines are drawn across the table for the space between two of them to say something. */
  ruled: boolean;
  /** Which space between drawn lines a line of text stands in. */
  of: (line: Line) => number;
  /** Whether that space is one row of the table, whose narrow cells break over several lines of text. */
  isRow: (line: Line) => boolean;
}

/**
 * The spaces between the drawn lines of a table. They are its rows where none of them holds two lines that fill half the columns: lines
 * drawn around groups of rows hold many.
 */
export function rowBands(
  lines: readonly Line[],
  columns: readonly Column[],
  page: Page,
  anchors: number,
  filled: (line: Line, at: number) => number,
): RowBands {
  const ys = rowRulings(page, columns);
  const ruled = ys.length >= 4;
  const of = (line: Line): number => ys.filter((y) => y <= line.box[1] + line.box[3] / 2).length;
  if (!ruled || anchors < 3) return { ruled, of, isRow: () => false };
  const full = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const band = of(line);
    if (band > 0 && band < ys.length && filled(line, at) * 2 >= anchors) full.set(band, (full.get(band) ?? 0) + 1);
  }
  const rows = [...full.values()].every((n) => n === 1);
  return { ruled, of, isRow: (line) => rows && full.get(of(line)) === 1 };
}
