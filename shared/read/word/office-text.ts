import type { Page } from '../../model/index.ts';
import { officeNames, unpackOffice } from '../archive/index.ts';
import type { Budget } from '../archive/zip.ts';
import { ReadError } from '../problem.ts';
import { xmlText } from '../xml/index.ts';
import { children, localName, parseSafely, type XmlElement, XmlText } from '../xml/parse.ts';
import { type Block, type BlockCell, blocksPage } from './blocks.ts';

/** A Word document as one page: header, body, footnotes and footer, with real table cells. Throws ReadError. */
export function readDocx(bytes: Uint8Array, budget: Budget): { pages: Page[]; notes: string[] } {
  const files = unpackOffice(bytes, /^word\/(document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/, budget);
  const names = [...files.keys()];
  const body = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  if (!body)
    throw new ReadError('damaged', 'Expected a Word document, found no text part in it. Save it as PDF and send that.');
  const order = [/header/, /document/, /notes/, /footer/];
  const texts = order.flatMap((part) => names.filter((name) => part.test(name)).sort());
  const blocks: Block[] = [];
  const seen = new Set<string>();
  for (const name of texts) {
    const mine: Block[] = [];
    walk(parseSafely(xmlText(files.get(name)!)), mine, word);
    // Headers of first, odd and even pages mostly repeat each other.
    const key = JSON.stringify(mine);
    if (name !== body && seen.has(key)) continue;
    seen.add(key);
    blocks.push(...mine);
  }
  const pictures = officeNames(bytes).filter((name) => name.startsWith('word/media/')).length;
  const notes = pictures
    ? [`The document holds ${pictures} pictures, which were not read. Send a PDF if they matter.`]
    : [];
  return { pages: blocksPage(trim(blocks)), notes };
}

/** An OpenDocument text as one page. Throws ReadError. */
export function readOdt(bytes: Uint8Array, budget: Budget): { pages: Page[]; notes: string[] } {
  const content = unpackOffice(bytes, /^content\.xml$/, budget).get('content.xml');
  if (!content) throw new ReadError('damaged', 'Expected an OpenDocument text, found no content in it.');
  const blocks: Block[] = [];
  walk(parseSafely(xmlText(content)), blocks, open);
  return { pages: blocksPage(trim(blocks)), notes: [] };
}

/** Names of the elements of one format. */
interface Names {
  paragraphs: string[];
  table: string;
  row: string;
  cells: string[];
  breaks: Record<string, string>;
  /** Elements whose text is not part of the paper as it stands: deleted text, field codes, fall-back copies. */
  skipped: string[];
}

const word: Names = {
  paragraphs: ['p'],
  table: 'tbl',
  row: 'tr',
  cells: ['tc'],
  breaks: { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' },
  skipped: ['del', 'delText', 'instrText', 'Fallback', 'moveFrom', 'pPr', 'rPr'],
};
const open: Names = {
  paragraphs: ['p', 'h'],
  table: 'table',
  row: 'table-row',
  cells: ['table-cell'],
  breaks: { tab: '\t', 'line-break': '\n', s: ' ' },
  skipped: ['tracked-changes', 'annotation', 'automatic-styles', 'font-face-decls'],
};

function walk(element: XmlElement, blocks: Block[], names: Names): void {
  for (const child of children(element)) {
    const name = localName(child);
    if (names.skipped.includes(name)) continue;
    if (names.paragraphs.includes(name))
      blocks.push({ kind: 'paragraph', text: inline(child, names) }, ...boxes(child, names));
    else if (name === names.table) blocks.push({ kind: 'table', rows: readRows(child, names) });
    else walk(child, blocks, names);
  }
}

/** Text boxes anchored in a paragraph stand below it. */
function boxes(paragraph: XmlElement, names: Names): Block[] {
  const found: Block[] = [];
  const look = (element: XmlElement): void => {
    for (const child of children(element)) {
      if (names.skipped.includes(localName(child))) continue;
      if (localName(child) === 'txbxContent' || localName(child) === 'text-box') walk(child, found, names);
      else look(child);
    }
  };
  look(paragraph);
  return found;
}

function readRows(table: XmlElement, names: Names): BlockCell[][] {
  const rows: BlockCell[][] = [];
  const collect = (element: XmlElement): void => {
    for (const child of children(element)) {
      const name = localName(child);
      if (name === names.row) rows.push(readCells(child, names));
      else if (!names.skipped.includes(name) && name !== names.table) collect(child);
    }
  };
  collect(table);
  return joinMerged(rows);
}

function readCells(row: XmlElement, names: Names): BlockCell[] {
  const cells: BlockCell[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of children(element)) {
      if (names.cells.includes(localName(child))) cells.push(readCell(child, names));
      else if (!names.skipped.includes(localName(child))) collect(child);
    }
  };
  collect(row);
  return cells;
}

function readCell(cell: XmlElement, names: Names): BlockCell {
  const inner: Block[] = [];
  walk(cell, inner, names);
  const text = inner.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((c) => c.text).join('\t')).join('\n'),
  );
  const properties = children(cell, 'tcPr')[0];
  const value = (name: string) => children(properties, name)[0]?.attributes['w:val'];
  const merge = children(properties, 'vMerge')[0];
  const span = Number(value('gridSpan') ?? cell.attributes['table:number-columns-spanned'] ?? 1);
  // Word marks cells that go on from above with an empty vMerge: rowSpan 0 until the rows are joined.
  const below = merge && merge.attributes['w:val'] !== 'restart' ? 0 : 1;
  const rowSpan = Number(cell.attributes['table:number-rows-spanned'] ?? below);
  return { text: text.join('\n').trim(), columnSpan: clamp(span), rowSpan: below === 0 ? 0 : clamp(rowSpan) };
}

const clamp = (span: number): number => (Number.isInteger(span) && span > 0 ? Math.min(span, 200) : 1);

/** Folds the continuation cells of Word's vertical merges into the cell that they continue. */
function joinMerged(rows: BlockCell[][]): BlockCell[][] {
  const above = new Map<number, BlockCell>();
  return rows.map((row) => {
    let column = 0;
    const kept: BlockCell[] = [];
    for (const cell of row) {
      const head = above.get(column);
      if (cell.rowSpan === 0 && head) head.rowSpan += 1;
      else {
        if (cell.rowSpan === 0) cell.rowSpan = 1;
        above.set(column, cell);
        kept.push(cell);
      }
      column += cell.columnSpan;
    }
    return kept;
  });
}

function inline(element: XmlElement, names: Names): string {
  let text = '';
  for (const child of element.children) {
    if (child instanceof XmlText) text += child.text;
    else if ('name' in child) {
      const one = child as XmlElement;
      const name = localName(one);
      if (names.breaks[name] !== undefined) text += names.breaks[name];
      else if (!names.skipped.includes(name) && name !== 'txbxContent' && name !== 'text-box')
        text += inline(one, names);
    }
  }
  return text;
}

/** Runs of empty paragraphs are space, not text: one is kept. */
function trim(blocks: Block[]): Block[] {
  const empty = (block: Block | undefined) => !block || (block.kind === 'paragraph' && !block.text.trim());
  return blocks.filter((block, i) => !(empty(block) && empty(blocks[i - 1])));
}
