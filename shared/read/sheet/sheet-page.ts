import type { Box, Cell, Page, Reader, Word } from '../../model/index.ts';
import { textWidth } from '../text/text-page.ts';
import { closeUp, type Places } from './places.ts';

/** A filled cell before it has a box. Rows and columns count from 0. */
export interface SheetCell {
  row: number;
  column: number;
  text: string;
  rowSpan?: number;
  columnSpan?: number;
  /** The source itself says that the cell heads its column. */
  header?: boolean;
  /** A stored number with three decimals behind a point. */
  pointed?: boolean;
}

export interface SheetContent {
  title?: string | undefined;
  /** In any order; one entry a filled cell, its text trimmed. */
  cells: SheetCell[];
  /** Cells that a person does not see: hidden rows, columns or sheets. */
  hidden?: SheetCell[];
  reader?: Reader;
}

/** Points of one character column and of one text line. */
const charWidth = 6;
const lineHeight = 15;
/** Narrowest and widest column, in characters: longer text wraps in a person's eye. */
const narrowest = 3;
const widest = 60;
/**
 * A sheet as one page: its cells as `grid`, and their words in boxes proportional to column widths and row heights.
 * Runs of more than three empty rows or columns are closed up, so that the page stays as small as its content.
 */
export function sheetPage(sheet: SheetContent, number: number): Page {
  const cells = sheet.cells.filter((cell) => cell.text !== '');
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const hidden = sheet.hidden ?? [];
  const rowAt = closeUp(cells, hidden, 'row');
  const columnAt = closeUp(cells, hidden, 'column');
  const lefts = edges(columnWidths(cells, columnAt));
  const lines = new Map<SheetCell, string[]>();
  const tops = edges(rowHeights(cells, rowAt, columnAt, lefts, lines));
  const columns = columnAt.count;
  const rows = rowAt.count;
  const width = lefts[columns] || 1;
  const height = tops[rows] || 1;
  const words: Word[] = [];
  const gridCells: Cell[] = [];
  for (const cell of cells) {
    const row = rowAt.of(cell.row);
    const column = columnAt.of(cell.column);
    const rowEnd = cell.rowSpan ? rowAt.end(cell.row + cell.rowSpan - 1, row) : row;
    const columnEnd = cell.columnSpan ? columnAt.end(cell.column + cell.columnSpan - 1, column) : column;
    const left = lefts[column]!;
    const top = tops[row]!;
    const wide = lefts[columnEnd + 1]! - left;
    const box: Box = [left / width, top / height, wide / width, (tops[rowEnd + 1]! - top) / height];
    const text = cell.text;
    const set: Cell = { row, column, rowSpan: rowEnd - row + 1, columnSpan: columnEnd - column + 1, text, box };
    if (cell.header) set.header = true;
    if (cell.pointed) set.pointed = true;
    gridCells.push(set);
    const texts = lines.get(cell) ?? [text];
    const step = Math.min(lineHeight / height, box[3] / texts.length);
    for (let i = 0; i < texts.length; i += 1)
      setLine(texts[i]!, box[0], box[1] + i * step, box[2] / wide, step, wide, words);
  }
  const page: Page = {
    number,
    width: width * charWidth,
    height,
    reader: sheet.reader ?? 'sheet',
    words,
    rulings: [],
    grid: { rows, columns, cells: gridCells },
    confidence: words.length ? 1 : 0,
  };
  if (sheet.title) page.title = sheet.title;
  if (hidden.length) {
    page.hidden = hidden.map(({ row, column, text }) => {
      const box: Box = [lefts[columnAt.of(column)]! / width, tops[rowAt.of(row)]! / height, 0, 0];
      return { text, box, confidence: 1 };
    });
  }
  return page;
}

/** Cumulative positions of sizes. */
function edges(sizes: Float64Array): Float64Array {
  const at = new Float64Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i += 1) at[i + 1] = at[i]! + sizes[i]!;
  return at;
}

/** Characters of each column: its longest text within bounds, with one of air on each side, so that words never touch. */
function columnWidths(cells: SheetCell[], columnAt: Places): Float64Array {
  const widths = new Float64Array(columnAt.count).fill(narrowest);
  for (const cell of cells) {
    if ((cell.columnSpan ?? 1) > 1) continue;
    const column = columnAt.of(cell.column);
    // No text is wider than two columns a character: most need no measuring.
    if (cell.text.length * 2 + 2 <= widths[column]!) continue;
    const longest = cell.text.includes('\n')
      ? cell.text.split('\n').reduce((most, line) => Math.max(most, textWidth(line)), 0)
      : textWidth(cell.text);
    widths[column] = Math.max(widths[column]!, Math.min(longest, widest) + 2);
  }
  return widths;
}

/** Points of each row: as many lines as its fullest cell. Cells of several lines are kept in `lines`. */
function rowHeights(
  cells: SheetCell[],
  rowAt: Places,
  columnAt: Places,
  lefts: Float64Array,
  lines: Map<SheetCell, string[]>,
): Float64Array {
  const heights = new Float64Array(rowAt.count).fill(lineHeight);
  for (const cell of cells) {
    const { text } = cell;
    const column = columnAt.of(cell.column);
    const end = cell.columnSpan ? columnAt.end(cell.column + cell.columnSpan - 1, column) : column;
    const room = Math.max(lefts[end + 1]! - lefts[column]! - 2, 1);
    if (!text.includes('\n') && (text.length * 2 <= room || textWidth(text) <= room)) continue;
    const set = text.split('\n').flatMap((line) => wrap(line, room));
    lines.set(cell, set);
    const row = rowAt.of(cell.row);
    if ((cell.rowSpan ?? 1) === 1) heights[row] = Math.max(heights[row]!, set.length * lineHeight);
  }
  return heights;
}

/** A line broken at spaces where it is wider than `room` columns; a single long word stays whole. */
function wrap(line: string, room: number): string[] {
  if (textWidth(line) <= room) return [line];
  const set: string[] = [];
  let current = '';
  for (const piece of line.split(/(\s+)/)) {
    if (current.trim() && textWidth(current + piece) > room && piece.trim()) {
      set.push(current.trimEnd());
      current = '';
    }
    current += piece;
  }
  if (current.trim()) set.push(current);
  return set;
}

/** Words of one line; one that is wider than its cell is set tighter instead of running over. */
function setLine(
  line: string,
  left: number,
  top: number,
  unit: number,
  step: number,
  columns: number,
  words: Word[],
): void {
  const plain = !/\s/.test(line);
  // The width of a line is only needed when it might not fit.
  const tight = line.length * 2 + 2 <= columns ? 1 : Math.min(1, columns / (textWidth(line) + 2));
  const scale = unit * tight;
  if (plain) {
    words.push({
      text: line,
      box: [left + scale, top + step * 0.1, textWidth(line) * scale, step * 0.8],
      confidence: 1,
    });
    return;
  }
  let at = 1;
  for (const [piece] of line.matchAll(/\S+|\s+/g)) {
    const wide = textWidth(piece);
    if (piece.trim()) {
      words.push({ text: piece, box: [left + at * scale, top + step * 0.1, wide * scale, step * 0.8], confidence: 1 });
    }
    at += wide;
  }
}
