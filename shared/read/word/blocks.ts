import type { Page, Word } from '../../model/index.ts';
import { type SheetCell, sheetPage } from '../sheet/sheet-page.ts';
import { textPages } from '../text/text-page.ts';

/** A cell of a flowing document's table. */
export interface BlockCell {
  text: string;
  columnSpan: number;
  rowSpan: number;
}

/** What a flowing document (Word, HTML, mail) is made of, in order; `hidden` is text that a person who opens it does not see. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'hidden'; text: string }
  | { kind: 'table'; rows: BlockCell[][] };

/** All that a person sees of blocks, in order. */
export const textsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flat().map((cell) => cell.text)
      : block.kind === 'paragraph'
        ? [block.text]
        : [],
  );

/**
 * Blocks as one page. Without tables: lines of text. With tables: a grid in which each paragraph spans all columns and each
 * table keeps its cells.
 */
export function blocksPage(blocks: Block[], title?: string): Page[] {
  const shown = blocks.filter((block) => block.kind !== 'hidden');
  if (!shown.some((block) => block.kind === 'table')) {
    const text = shown.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
    const pages = textPages(text.replace(/\f/g, '\n'), title).slice(0, 1);
    const hidden = hiddenWords(blocks);
    if (pages[0] && hidden.length > 0) pages[0].hidden = hidden;
    return pages;
  }
  const columns = Math.max(1, ...blocks.map((block) => (block.kind === 'table' ? tableWidth(block.rows) : 1)));
  const cells: SheetCell[] = [];
  const hidden: SheetCell[] = [];
  let row = 0;
  for (const block of blocks) {
    if (block.kind === 'hidden') hidden.push({ row, column: 0, text: block.text });
    else if (block.kind === 'paragraph') {
      if (block.text.trim()) cells.push({ row, column: 0, columnSpan: columns, text: block.text.trim() });
      row += 1;
    } else {
      row += setTable(block.rows, row, cells) + 1;
    }
  }
  return cells.length ? [sheetPage({ title, cells, hidden }, 1)] : [];
}

/** Hidden lines at the height, of the whole text, at which they stand. */
const hiddenWords = (blocks: readonly Block[]): Word[] =>
  blocks.flatMap((block, i) =>
    block.kind === 'hidden' ? [{ text: block.text, box: [0, i / blocks.length, 0, 0], confidence: 1 }] : [],
  );

const tableWidth = (rows: BlockCell[][]): number =>
  rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + cell.columnSpan, 0),
      ),
    1,
  );

/** Places cells as HTML does: each in the first column that no cell from above spans. Returns the number of rows. */
function setTable(rows: BlockCell[][], top: number, cells: SheetCell[]): number {
  const taken = new Set<string>();
  rows.forEach((line, index) => {
    let column = 0;
    for (const cell of line) {
      while (taken.has(`${index},${column}`)) column += 1;
      if (cell.rowSpan > 1) {
        for (let r = 1; r < Math.min(cell.rowSpan, rows.length - index); r += 1) {
          for (let c = 0; c < cell.columnSpan; c += 1) taken.add(`${index + r},${column + c}`);
        }
      }
      if (cell.text.trim()) {
        const rowSpan = Math.min(cell.rowSpan, rows.length - index);
        cells.push({ row: top + index, column, text: cell.text.trim(), columnSpan: cell.columnSpan, rowSpan });
      }
      column += cell.columnSpan;
    }
  });
  return rows.length;
}
