import type { Box, Cell, Page, Reader, Word } from '../../model/index.ts';
import { textWidth } from '../text/text-page.ts';

/** A filled cell before it has a box. Rows and columns count from 0. */
export interface SheetCell {
  row: number;
  column: number;
  text: string;
  rowSpan?: number;
  columnSpan?: number;
}

export interface SheetContent {
  title?: string | undefined;
  /** In any order; one entry a filled cell. */
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
/** Empty rows or columns kept between filled ones: formatting alone can put a cell at row 1,048,576. */
const gap = 3;

/**
 * A sheet as one page: its cells as `grid`, and their words in boxes proportional to column widths and row heights.
 * Runs of more than three empty rows or columns are closed up, so that the page stays as small as its content.
 */
export function sheetPage(sheet: SheetContent, number: number): Page {
  const reader = sheet.reader ?? 'sheet';
  const cells = sheet.cells.filter((cell) => cell.text.trim() !== '');
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const hidden = sheet.hidden ?? [];
  const rowAt = closeUp([...rowsOf(cells), ...rowsOf(hidden)]);
  const columnAt = closeUp([...columnsOf(cells), ...columnsOf(hidden)]);
  const rows = rowAt.count;
  const columns = columnAt.count;
  const tops = edges(rows, lineHeights(cells, rowAt.of));
  const lefts = edges(columns, columnWidths(cells, columnAt.of));
  const width = Math.max(lefts[columns]!, 1);
  const height = Math.max(tops[rows]!, 1);
  const words: Word[] = [];
  const gridCells: Cell[] = [];
  for (const cell of cells) {
    const row = rowAt.of(cell.row);
    const column = columnAt.of(cell.column);
    const rowEnd = rowAt.end(cell.row + (cell.rowSpan ?? 1) - 1, row);
    const columnEnd = columnAt.end(cell.column + (cell.columnSpan ?? 1) - 1, column);
    const box: Box = [
      lefts[column]! / width,
      tops[row]! / height,
      (lefts[columnEnd + 1]! - lefts[column]!) / width,
      (tops[rowEnd + 1]! - tops[row]!) / height,
    ];
    const text = cell.text.trim();
    gridCells.push({ row, column, rowSpan: rowEnd - row + 1, columnSpan: columnEnd - column + 1, text, box });
    setWords(text, box, (lefts[columnEnd + 1]! - lefts[column]!) | 0, lineHeight / height, words);
  }
  const page: Page = {
    number,
    width: width * charWidth,
    height: height,
    reader,
    words,
    rulings: [],
    grid: { rows, columns, cells: gridCells },
    confidence: words.length ? 1 : 0,
  };
  if (sheet.title) page.title = sheet.title;
  if (hidden.length) {
    page.hidden = hidden.flatMap((cell) => {
      const top = tops[Math.min(rowAt.of(cell.row), rows - 1)]! / height;
      const left = lefts[Math.min(columnAt.of(cell.column), columns - 1)]! / width;
      const text = cell.text.trim();
      return text ? [{ text, box: [left, top, 0, 0] as Box, confidence: 1 }] : [];
    });
  }
  return page;
}

const rowsOf = (cells: SheetCell[]) => cells.map((cell) => cell.row);
const columnsOf = (cells: SheetCell[]) => cells.map((cell) => cell.column);

interface Places {
  count: number;
  /** New index of a filled old one. */
  of: (old: number) => number;
  /** New index of the last row or column of a span, never before `from`. */
  end: (old: number, from: number) => number;
}

function closeUp(used: number[]): Places {
  const filled = [...new Set(used)].sort((a, b) => a - b);
  const places = new Map<number, number>();
  let next = 0;
  let previous = -1;
  for (const old of filled) {
    next += previous < 0 ? 0 : Math.min(old - previous, gap + 1);
    if (previous < 0) next = 0;
    places.set(old, next);
    previous = old;
  }
  const count = filled.length ? next + 1 : 0;
  return {
    count,
    of: (old) => places.get(old) ?? 0,
    end: (old, from) => {
      // A span may end on an empty row or column: it covers the filled ones up to there.
      let low = 0;
      let high = filled.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (filled[middle]! <= old) low = middle;
        else high = middle - 1;
      }
      const last = filled[low] ?? old;
      return last > old ? from : Math.min(Math.max(places.get(last)! + Math.min(old - last, gap), from), count - 1);
    },
  };
}

/** Cumulative positions: `sizes` of the filled, the least size for the empty. */
function edges(count: number, sizes: Float64Array | number[]): Float64Array {
  const at = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) at[i + 1] = at[i]! + (sizes[i] || 1);
  return at;
}

function lineHeights(cells: SheetCell[], of: (old: number) => number): number[] {
  const heights: number[] = [];
  for (const cell of cells) {
    const row = of(cell.row);
    const lines = cell.text.includes('\n') && (cell.rowSpan ?? 1) === 1 ? cell.text.trim().split('\n').length : 1;
    heights[row] = Math.max(heights[row] ?? 0, lines * lineHeight);
  }
  for (let i = 0; i < heights.length; i += 1) heights[i] ??= lineHeight;
  return heights;
}

function columnWidths(cells: SheetCell[], of: (old: number) => number): number[] {
  const widths: number[] = [];
  for (const cell of cells) {
    const column = of(cell.column);
    if ((cell.columnSpan ?? 1) > 1) continue;
    const longest = cell.text.includes('\n')
      ? Math.max(...cell.text.split('\n').map((line) => textWidth(line)))
      : textWidth(cell.text);
    // One column of air on each side, so that words of neighbouring cells never touch.
    widths[column] = Math.max(widths[column] ?? narrowest, Math.min(longest, widest) + 2);
  }
  for (let i = 0; i < widths.length; i += 1) widths[i] ??= narrowest;
  return widths;
}

/** Words of a cell, line below line; a line longer than the cell is set tighter instead of running over. */
function setWords(text: string, box: Box, columns: number, line: number, words: Word[]): void {
  const [left, top, width, height] = box;
  const plain = !text.includes('\n');
  if (plain && !/\s/.test(text)) {
    const share = Math.min(textWidth(text), Math.max(columns - 2, 1)) / Math.max(columns, 1);
    words.push({
      text,
      box: [left + width / Math.max(columns, 1), top + line * 0.1, width * share, line * 0.8],
      confidence: 1,
    });
    return;
  }
  const lines = plain ? [text] : text.split('\n');
  const step = lines.length * line > height * 1.001 ? height / lines.length : line;
  lines.forEach((one, index) => {
    const unit = width / Math.max(textWidth(one) + 2, columns, 1);
    let at = 1;
    for (const [piece] of one.matchAll(/\S+|\s+/g)) {
      const wide = textWidth(piece);
      if (piece.trim()) {
        const box: Box = [left + at * unit, top + (index + 0.1) * step, wide * unit, step * 0.8];
        words.push({ text: piece, box, confidence: 1 });
      }
      at += wide;
    }
  });
}
