import type { SheetCell } from './sheet-page.ts';
import { richText, unescapeXml } from './xlsx-scan.ts';

/** Texts that a sheet shows beside its cells, each once: what somebody wrote to a cell, boxes of text, the head and foot of the print. */
export type Remarks = readonly string[];

/** Rows left empty between a sheet and its remarks, so that they are no rows of its last table. */
const gap = 3;
/** Remarks of a sheet that are read: more than that no person wrote. */
const most = 2000;

/** The cells of a sheet with its remarks under them, a line each over all its columns. */
export function withRemarks(cells: SheetCell[], remarks: Remarks): SheetCell[] {
  const known = new Set(cells.length < 5000 ? cells.map((cell) => cell.text) : []);
  const said = [...new Set(remarks.map((text) => text.replace(/\s+/gu, ' ').trim()))].filter(
    (text) => /\p{L}/u.test(text) && !known.has(text),
  );
  if (said.length === 0) return cells;
  let [row, column, last] = [-1, Number.POSITIVE_INFINITY, 0];
  for (const cell of cells) {
    row = Math.max(row, cell.row + (cell.rowSpan ?? 1) - 1);
    column = Math.min(column, cell.column);
    last = Math.max(last, cell.column + (cell.columnSpan ?? 1) - 1);
  }
  const left = cells.length > 0 ? column : 0;
  const width = Math.max(last - left + 1, 2);
  return [
    ...cells,
    ...said.slice(0, most).map((text, i) => ({ row: row + gap + i, column: left, columnSpan: width, text })),
  ];
}

/** "[Threaded comment] Your version of Excel allows you to …" stands before what was written, for programs without threads. */
const threadNotice = /^\[[^\]]{3,40}\][\s\S]*?https?:\/\/\S+\s*(?:\p{L}[^:：\n]{0,30}[:：]\s*)?/u;

/** What a comments part of a workbook says (ECMA-376, part 1, 18.7), and one of threads. */
export function commentsIn(xml: string): string[] {
  const texts = blocks(xml, 'comment').map((block) => richText(block).trim());
  const threads = blocks(xml, 'threadedComment').map((block) =>
    blocks(block, 'text')
      .map((text) => unescapeXml(text.replace(/<[^>]*>/g, '')))
      .join(' '),
  );
  return [...texts, ...threads].map((text) => text.replace(threadNotice, ''));
}

/** Paragraphs of the text boxes of a drawing part, each box one text. */
export const boxesIn = (xml: string): string[] =>
  blocks(xml, 'txBody').map((box) =>
    blocks(box, 'p')
      .map((paragraph) => richText(paragraph))
      .join(' '),
  );

/** What a sheet says of a cell while it is filled in (18.3.1.32). */
export function promptsIn(xml: string): string[] {
  const behind = xml.slice(Math.max(xml.lastIndexOf('</sheetData>'), 0));
  if (behind.length > 1_000_000) return [];
  return [...behind.matchAll(/\s(?:prompt|error)="([^"]{3,300})"/gu)].map(([, text]) => unescapeXml(text!));
}

/** Head and foot as the sheet is printed: left, middle and right part by themselves, without page numbers and looks. */
export function printedMargins(xml: string): string[] {
  // They stand behind the rows, of which there may be a hundred thousand.
  const behind = xml.slice(Math.max(xml.lastIndexOf('</sheetData>'), 0));
  if (!/headerFooter/u.test(behind.length < 1_000_000 ? behind : '')) return [];
  return ['oddHeader', 'evenHeader', 'firstHeader', 'oddFooter', 'evenFooter', 'firstFooter']
    .flatMap((name) => blocks(behind, name))
    .flatMap((text) => unescapeXml(text).split(/&[LCR]/u))
    .map((text) =>
      text
        .replace(/&"[^"]*"/gu, '')
        .replace(/&K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})/gu, '')
        .replace(/&\d{1,3}/gu, '')
        .replace(/&[PNDTFAZGBIUSXYEHO](?:[+-]\d+)?/gu, '')
        .replace(/&&/gu, '&'),
    );
}

/** What stands inside the elements of a name, whatever their prefix. */
function blocks(xml: string, name: string): string[] {
  const found: string[] = [];
  for (const [, , inner] of xml.matchAll(new RegExp(`<((?:\\w+:)?${name})(?:\\s[^>]*[^/>])?>([\\s\\S]*?)</\\1>`, 'g')))
    found.push(inner!.replace(/<(\/?)\w+:/g, '<$1'));
  return found;
}
