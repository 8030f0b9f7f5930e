import { SSF } from '@e965/xlsx';
import { unpackOffice } from '../archive/index.ts';
import { propertiesIn } from '../archive/properties.ts';
import type { Budget } from '../archive/zip.ts';
import { ReadError } from '../problem.ts';
import { all, at, children, parseSafely, type XmlElement } from '../xml/parse.ts';
import { mayBeColoured, unseenStyles } from './cell-look.ts';
import { isPointed, numberText } from './cell-text.ts';
import { boxesIn, commentsIn, printedMargins, promptsIn, withRemarks } from './remarks.ts';
import type { SheetCell, SheetContent } from './sheet-page.ts';
import { richText, type StoredCell, scanSheet } from './xlsx-scan.ts';

/** A sheet of a workbook in the order of its tabs. */
export interface BookSheet extends SheetContent {
  title: string;
  /** Not shown to a person who opens the workbook. */
  concealed: boolean;
  /** Formulas whose value was never stored. */
  unset: number;
}

/** A workbook as read, before it is laid out. `cut` names the sheets that went beyond the cells allowed. */
export interface Book {
  sheets: BookSheet[];
  macros: boolean;
  cut: string[];
}

const mainParts =
  /^(xl\/(workbook|sharedStrings|styles)\d*\.xml|xl\/_rels\/.*|xl\/worksheets\/(_rels\/[^/]+\.rels|[^/]+\.xml)|xl\/(comments|threadedComments)(\d*|\/[^/]+)\.xml|xl\/drawings\/[^/]+\.xml|docProps\/core\.xml|_rels\/\.rels|\[Content_Types\]\.xml|xl\/vbaProject\.bin)$/i;

/**
 * Sheets of an .xlsx or .xlsm, read from its parts within the budget. `most` bounds the cells of all sheets; the sheet that goes
 * beyond is cut and named in `cut`. Throws ReadError.
 */
export function readXlsx(bytes: Uint8Array, budget: Budget, most: number): Book {
  const files = unpackOffice(bytes, mainParts, budget);
  const part = (name: string): string | undefined => {
    const file =
      files.get(name) ?? files.get([...files.keys()].find((key) => key.toLowerCase() === name.toLowerCase()) ?? '');
    return file && decodePart(file);
  };
  const bookName = [...files.keys()].find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  const bookXml = bookName && part(bookName);
  if (!bookXml)
    throw new ReadError('damaged', 'Expected a workbook, found no list of sheets in it. Save it again and send it.');
  const book = parseSafely(bookXml);
  const relations = readRelations(part(bookName.replace(/([^/]+)$/, '_rels/$1.rels')));
  const target = (kind: string) => [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const strings = readStrings(part(target('sharedStrings') ?? 'xl/sharedStrings.xml'));
  const stylesXml = part(target('styles') ?? 'xl/styles.xml');
  const styles = stylesXml ? parseSafely(stylesXml) : undefined;
  const formats = styles ? readFormats(styles) : [];
  const unseen = styles ? unseenStyles(styles, formats) : new Set<number>();
  const date1904 = /^(1|true)$/.test(at(book, 'workbookPr')?.attributes.date1904 ?? '');
  const sheets: BookSheet[] = [];
  const cut: string[] = [];
  let left = most;
  for (const entry of all(book, 'sheets/sheet')) {
    const id = Object.entries(entry.attributes).find(([name]) => /^(\w+:)?id$/.test(name) && name !== 'id')?.[1] ?? '';
    const relation = relations.get(id);
    const xml = relation && part(relation.target);
    if (!xml || !relation.type.endsWith('/worksheet')) continue;
    const title = entry.attributes.name ?? '';
    const sheet = readSheet(xml, { strings, formats, unseen: mayBeColoured(xml) ? new Set() : unseen, date1904 }, left);
    left -= sheet.cells.length;
    if (sheet.full) cut.push(title);
    const cells = withRemarks(sheet.cells, [...remarksOf(relation.target, xml, part), ...tellingTitle(title)]);
    const hidden = [...sheet.hidden, ...asHidden(promptsIn(xml))];
    sheets.push({ title, concealed: /hidden/i.test(entry.attributes.state ?? ''), ...sheet, cells, hidden });
  }
  const said = propertiesIn(part('docProps/core.xml'));
  if (sheets[0]) sheets[0].hidden = [...(sheets[0].hidden ?? []), ...asHidden(said)];
  if (sheets.length === 0)
    throw new ReadError('damaged', 'Expected a workbook, found no sheet in it. Save it again and send it.');
  return { sheets, macros: [...files.keys()].some((name) => /vbaProject/i.test(name)), cut };
}

/** Texts without a place of their own that no print shows. */
const asHidden = (texts: readonly string[]): SheetCell[] => texts.map((text) => ({ row: 0, column: 0, text }));

/** The name of a tab that says more than what paper it is. */
const tellingTitle = (title: string): string[] => (title.trim().split(/[\s_]+/u).length > 2 ? [title] : []);

/** What the parts beside a sheet's own say: comments, boxes of text; a part that cannot be read is passed over. */
function remarksOf(target: string, xml: string, part: (name: string) => string | undefined): string[] {
  const found = printedMargins(xml);
  try {
    const relations = readRelations(part(target.replace(/([^/]+)$/, '_rels/$1.rels')), target.replace(/[^/]+$/, ''));
    for (const { type, target: name } of relations.values()) {
      const kind = /\/(comments|threadedComment|drawing)$/.exec(type)?.[1];
      const text = kind && part(name);
      if (text) found.push(...(kind === 'drawing' ? boxesIn(text) : commentsIn(text)));
    }
  } catch {
    return found;
  }
  return found;
}

/** A part as text without namespace prefixes on its elements; refused when it declares a document type. */
function decodePart(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  const head = text.slice(0, 2000);
  if (/<!(DOCTYPE|ENTITY)/i.test(head))
    throw new ReadError('unsupported', 'The workbook declares XML entities, which are refused.');
  const prefix = /<(\w+):(worksheet|sst|styleSheet)[\s>]/.exec(head)?.[1];
  return prefix ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text;
}

/** Relations of a part; their targets are paths from the root, taken from the folder of the part. */
function readRelations(xml: string | undefined, folder = 'xl/'): Map<string, { type: string; target: string }> {
  const found = new Map<string, { type: string; target: string }>();
  if (!xml) return found;
  for (const relation of children(parseSafely(xml))) {
    const { Id = '', Type = '', Target = '' } = relation.attributes;
    const path = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target.replace(/^\.\//, '')}`;
    found.set(Id, { type: Type, target: path.replace(/[^/]+\/\.\.\//g, '') });
  }
  return found;
}

function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  let start = xml.indexOf('<si');
  while (start >= 0) {
    const end = xml.indexOf('>', start);
    if (end < 0) break;
    if (xml.charCodeAt(end - 1) === 47) {
      strings.push('');
      start = xml.indexOf('<si', end);
      continue;
    }
    const close = xml.indexOf('</si>', end);
    if (close < 0) break;
    strings.push(richText(xml.slice(end + 1, close)));
    start = xml.indexOf('<si', close);
  }
  return strings;
}

/** Number formats by cell style. Ids that differ by country of the program (27 to 36, 50 to 58: East Asian dates) are dates. */
function readFormats(root: XmlElement): string[] {
  const own = new Map<number, string>();
  for (const format of all(root, 'numFmts/numFmt'))
    own.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? 'General');
  const builtIn = SSF.get_table() as Record<number, string>;
  return all(root, 'cellXfs/xf').map((style: XmlElement) => {
    const id = Number(style.attributes.numFmtId ?? 0);
    if (own.has(id)) return own.get(id)!;
    if (id >= 32 && id <= 35) return 'h:mm';
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd';
    return builtIn[id] ?? 'General';
  });
}

interface BookContext {
  strings: string[];
  formats: string[];
  /** Cell styles whose text a person does not see. */
  unseen: ReadonlySet<number>;
  date1904: boolean;
}

function readSheet(xml: string, book: BookContext, most: number) {
  const cells: SheetCell[] = [];
  const invisible: SheetCell[] = [];
  let unset = 0;
  let full = false;
  const seen = new Map<string, string>();
  const shape = scanSheet(xml, (stored) => {
    if (stored.value === undefined) {
      unset += 1;
      return true;
    }
    const text = storedText(stored, book, seen);
    const pointed = stored.type === 'n' && isPointed(text) ? { pointed: true } : {};
    if (text && book.unseen.has(stored.style)) invisible.push({ row: stored.row, column: stored.column, text });
    else if (text) cells.push({ row: stored.row, column: stored.column, text, ...pointed });
    else if (stored.type === 'n') invisible.push({ row: stored.row, column: stored.column, text: stored.value });
    full = cells.length >= most;
    return !full;
  });
  spread(cells, shape.merges);
  const isHidden = (cell: SheetCell) =>
    shape.hiddenRows.has(cell.row) ||
    shape.hiddenColumns.some(([from, to]) => cell.column >= from && cell.column <= to);
  const some = shape.hiddenRows.size > 0 || shape.hiddenColumns.length > 0;
  const hidden = [...(some ? cells.filter(isHidden) : []), ...invisible];
  return { cells: some ? cells.filter((cell) => !isHidden(cell)) : cells, hidden, unset, full };
}

/** Gives the first cell of each merged range its spans. */
function spread(
  cells: SheetCell[],
  merges: { row: number; column: number; lastRow: number; lastColumn: number }[],
): void {
  if (merges.length === 0) return;
  const byPlace = new Map(merges.map((merge) => [merge.row * 16384 + merge.column, merge]));
  for (const cell of cells) {
    const merge = byPlace.get(cell.row * 16384 + cell.column);
    if (!merge) continue;
    cell.rowSpan = Math.max(merge.lastRow - merge.row + 1, 1);
    cell.columnSpan = Math.max(merge.lastColumn - merge.column + 1, 1);
  }
}

/** A stored number that is already written as a person would: no more than fifteen digits, no power of ten. */
const shortNumber = /^-?\d{1,11}(\.\d{1,4})?$/;

function storedText(cell: StoredCell, book: BookContext, seen: Map<string, string>): string {
  const value = cell.value!;
  switch (cell.type) {
    case 's':
      return book.strings[Number(value)]?.trim() ?? '';
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.slice(0, 10);
    case 'n': {
      const format = book.formats[cell.style] ?? 'General';
      if (format === 'General' && shortNumber.test(value)) return value;
      const key = `${cell.style}/${value}`;
      const known = seen.get(key);
      if (known !== undefined) return known;
      const text = numberText(Number(value), format, book.date1904);
      if (seen.size < 50_000) seen.set(key, text);
      return text;
    }
    default:
      return value.trim();
  }
}
