import type { Page } from '../../model/index.ts';
import { officeNames, unpackOffice } from '../archive/index.ts';
import { propertiesIn } from '../archive/properties.ts';
import type { Budget } from '../archive/zip.ts';
import { isUnseen, type Look, within } from '../look.ts';
import { ReadError } from '../problem.ts';
import { xmlText } from '../xml/index.ts';
import { children, localName, parseSafely, type XmlElement, XmlText } from '../xml/parse.ts';
import { type Block, type BlockCell, blocksPage } from './blocks.ts';
import { docxLooks, type LookOf } from './docx-look.ts';
import { odtLooks } from './odt-look.ts';

/** A Word document as one page: header, body, diagrams, footnotes, footer and comments, with real table cells. Throws ReadError. */
export function readDocx(bytes: Uint8Array, budget: Budget): { pages: Page[]; notes: string[] } {
  const files = unpackOffice(
    bytes,
    /^(docProps\/core|word\/(document\d*|header\d*|footer\d*|footnotes|endnotes|comments|styles|(diagrams\/data|charts\/chart)\d*))\.xml$/,
    budget,
  );
  const names = [...files.keys()];
  const body = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  if (!body)
    throw new ReadError('damaged', 'Expected a Word document, found no text part in it. Save it as PDF and send that.');
  const order = [/header/, /document/, /(diagrams|charts)\//, /notes/, /footer/, /comments/];
  const texts = order.flatMap((part) => names.filter((name) => part.test(name)).sort());
  const blocks: Block[] = [];
  const seen = new Set<string>();
  const styleRoot = stylesIn(files.get('word/styles.xml'));
  for (const name of texts) {
    const root = parseSafely(xmlText(files.get(name)!));
    const mine = blocksOf(root, word, docxLooks(styleRoot, root));
    // Headers of first, odd and even pages mostly repeat each other.
    const key = JSON.stringify(mine);
    if (name !== body && seen.has(key)) continue;
    seen.add(key);
    blocks.push(...mine, ...struckOut(root, 'delText'), ...named(root, 'docPr').flatMap(described));
  }
  const core = files.get('docProps/core.xml');
  blocks.push(...propertiesIn(core && xmlText(core)).map((text): Block => ({ kind: 'hidden', text })));
  const pictures = officeNames(bytes).filter((name) => name.startsWith('word/media/')).length;
  const notes = pictures
    ? [`The document holds ${pictures} pictures, which were not read. Send a PDF if they matter.`]
    : [];
  return { pages: blocksPage(trim(blocks)), notes };
}

/** An OpenDocument text as one page. Throws ReadError. */
export function readOdt(bytes: Uint8Array, budget: Budget): { pages: Page[]; notes: string[] } {
  const files = unpackOffice(bytes, /^(content|styles)\.xml$/, budget);
  const content = files.get('content.xml');
  if (!content) throw new ReadError('damaged', 'Expected an OpenDocument text, found no content in it.');
  const root = parseSafely(xmlText(content));
  const blocks = blocksOf(root, open, odtLooks(stylesIn(files.get('styles.xml')), root));
  for (const note of named(root, 'annotation')) walk(note, blocks, { names: open, looks: () => ({}), look: {} });
  blocks.push(...struckOut(root, 'deletion'));
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

/** Where a walk through a text is: the names of its format, and what the text there looks like. */
interface Place {
  names: Names;
  looks: LookOf;
  look: Look;
}

/** The styles part; a text whose styles cannot be read is read without. */
function stylesIn(part: Uint8Array | undefined): XmlElement | undefined {
  try {
    return part && parseSafely(xmlText(part));
  } catch {
    return undefined;
  }
}

function blocksOf(root: XmlElement, names: Names, looks: LookOf): Block[] {
  const blocks: Block[] = [];
  walk(root, blocks, { names, looks, look: {} });
  return blocks;
}

/** All elements of a name, wherever they stand. */
const named = (root: XmlElement, name: string): XmlElement[] =>
  children(root).flatMap((child) => (localName(child) === name ? [child] : named(child, name)));

/** Text that a tracked change took out and that still lies in the file: no part of the paper, and not gone. */
function struckOut(root: XmlElement, name: string): Block[] {
  const text = named(root, name)
    .map((element) => element.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text ? [{ kind: 'hidden', text }] : [];
}

/** What the writer says of a picture to those who do not see it; what a program says of one is left out. */
function described({ attributes }: XmlElement): Block[] {
  const text = [attributes.title, attributes.descr].filter(Boolean).join(' ').replace(/\s+/gu, ' ').trim();
  const own = text.split(' ').length > 2 && !/automatically|automatisch|automáticamente|自动/iu.test(text);
  return own ? [{ kind: 'hidden', text }] : [];
}

const inside = (place: Place, element: XmlElement): Place => {
  const own = place.looks(element);
  return Object.keys(own).length === 0 ? place : { ...place, look: within(place.look, own) };
};

function walk(element: XmlElement, blocks: Block[], around: Place): void {
  const { names } = around;
  const place = inside(around, element);
  for (const child of children(element)) {
    const name = localName(child);
    if (names.skipped.includes(name)) continue;
    if (names.paragraphs.includes(name)) {
      const { seen, hidden } = inline(child, place);
      blocks.push({ kind: 'paragraph', text: seen });
      if (hidden.trim()) blocks.push({ kind: 'hidden', text: hidden.trim() });
      blocks.push(...boxes(child, place));
    } else if (name === names.table) {
      const hidden: string[] = [];
      blocks.push({ kind: 'table', rows: readRows(child, place, hidden) });
      blocks.push(...hidden.map((text): Block => ({ kind: 'hidden', text })));
    } else walk(child, blocks, place);
  }
}

/** Text boxes anchored in a paragraph stand below it. */
function boxes(paragraph: XmlElement, place: Place): Block[] {
  const found: Block[] = [];
  const look = (element: XmlElement): void => {
    for (const child of children(element)) {
      if (place.names.skipped.includes(localName(child))) continue;
      if (localName(child) === 'txbxContent' || localName(child) === 'text-box') walk(child, found, place);
      else look(child);
    }
  };
  look(paragraph);
  return found;
}

function readRows(table: XmlElement, around: Place, hidden: string[]): BlockCell[][] {
  const { names } = around;
  const rows: BlockCell[][] = [];
  const collect = (element: XmlElement, place: Place): void => {
    for (const child of children(element)) {
      const name = localName(child);
      if (name === names.row) rows.push(readCells(child, place, hidden));
      else if (!names.skipped.includes(name) && name !== names.table) collect(child, place);
    }
  };
  collect(table, inside(around, table));
  return joinMerged(rows);
}

function readCells(row: XmlElement, place: Place, hidden: string[]): BlockCell[] {
  const { names } = place;
  const cells: BlockCell[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of children(element)) {
      if (names.cells.includes(localName(child))) cells.push(readCell(child, place, hidden));
      else if (!names.skipped.includes(localName(child))) collect(child);
    }
  };
  collect(row);
  return cells;
}

function readCell(cell: XmlElement, place: Place, hidden: string[]): BlockCell {
  const inner: Block[] = [];
  walk(cell, inner, place);
  const text: string[] = [];
  for (const block of inner)
    if (block.kind === 'hidden') hidden.push(block.text);
    else if (block.kind === 'paragraph') text.push(block.text);
    else text.push(block.rows.map((row) => row.map((c) => c.text).join('\t')).join('\n'));
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

/** The text of a paragraph as a person sees it, and what stands in it unseen. */
function inline(element: XmlElement, around: Place): { seen: string; hidden: string } {
  const text = { seen: '', hidden: '' };
  const { names } = around;
  const read = (one: XmlElement, outer: Place): void => {
    const place = inside(outer, one);
    const heap = isUnseen(place.look) ? 'hidden' : 'seen';
    for (const child of one.children) {
      if (child instanceof XmlText) text[heap] += child.text;
      else if ('name' in child) {
        const name = localName(child as XmlElement);
        if (names.breaks[name] !== undefined) text[heap] += names.breaks[name];
        else if (!names.skipped.includes(name) && name !== 'txbxContent' && name !== 'text-box')
          read(child as XmlElement, place);
      }
    }
  };
  read(element, around);
  return text;
}

/** Runs of empty paragraphs are space, not text: one is kept. */
function trim(blocks: Block[]): Block[] {
  const empty = (block: Block | undefined) => !block || (block.kind === 'paragraph' && !block.text.trim());
  return blocks.filter((block, i) => !(empty(block) && empty(blocks[i - 1])));
}
