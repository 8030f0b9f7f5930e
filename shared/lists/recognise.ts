import { parse } from 'csv-parse/sync';
import { readCbpTable } from './cbp.ts';
import { readDhsPage, readDhsTable } from './dhs.ts';
import { readNotice } from './federal-register.ts';
import { htmlBlocks } from './html-blocks.ts';
import { plainText } from './listed-cell.ts';
import { sectionsIn } from './sections.ts';
import { columnsOf, type GridRow } from './table-rows.ts';
import { type Source, SourceError } from './types.ts';
import { usDate } from './us-date.ts';

/** Text of a file: UTF-8 or UTF-16 (a spreadsheet's "Unicode text"), or Windows-1252 where it is neither (CBP's table is). */
export function textOf(bytes: Uint8Array): string {
  const wide = wideCoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 by its mark, or by the zero beside each Latin letter. */
function wideCoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1) => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
  const most = start.length * 0.4;
  if (start.length >= 16 && zeros(1) >= most && zeros(0) === 0) return 'utf-16le';
  return start.length >= 16 && zeros(0) >= most && zeros(1) === 0 ? 'utf-16be' : undefined;
}

const isMarkup = (text: string) =>
  /<(?:!doctype|html|body|table|notice|p|div|pre|hd|\?xml)\b/i.test(text.slice(0, 20_000));
/** A notice names its kind or its place in the Register; the DHS page links to notices but has tables. */
const isNotice = (text: string) =>
  /notice regarding the uyghur\s+forced\s+labor|<notice\b|\[?federal register (?:volume|\/ vol)|\[fr doc/i.test(text);
const entityTables = (html: string) =>
  htmlBlocks(html).blocks.some((b) => b.kind === 'table' && b.rows.slice(0, 2).some((r) => columnsOf(r.cells)));

/**
 * Reads an official source by what it is, whatever its name: the page of the DHS Entity List, a notice of the Federal Register (text, page
 * or XML), a table as CSV or pasted text.
 * @throws SourceError that says what was expected and found.
 */
export function readSource(text: string): Source {
  if (text.trim() === '') throw new SourceError('expected an official list, found an empty file.');
  if (text.includes('\u0000'))
    throw new SourceError('expected text, a page, a table or a PDF, found a file of another kind.');
  if (isMarkup(text)) return isNotice(text) && !entityTables(text) ? readNotice(text) : readDhsPage(text);
  if (isNotice(text)) return readNotice(text);
  return readRows(gridOf(text));
}

/** A date that only a day can begin: "21/06/2022". */
const dayFirst = /^\s*(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{2,4}\s*$/;

/**
 * Reads the rows of a table by their columns: CBP's has a status, the Entity List has none.
 * @throws SourceError also where dates begin with the day: the official tables begin with the month, and 3/4/2022 would be another day.
 */
export function readRows(rows: readonly GridRow[]): Source {
  const turned = rows.find((r) => r.cells.some((c) => dayFirst.test(c)));
  if (turned)
    throw new SourceError(
      `expected dates as the official tables write them (6/21/2022, June 21, 2022 or 2022-06-21), found “${turned.cells.find((c) => dayFirst.test(c))!.trim()}” on line ${turned.line}: the day comes first, so that others (3/4/2022) would be read as other days. Save the table with dates as YYYY-MM-DD.`,
    );
  const head = rows.map((r) => columnsOf(r.cells)).find((c) => c !== undefined);
  if (head && (head.has('status') || head.has('kind'))) return readCbpTable(rows);
  if (!head && !rows.some((r) => usDate(r.cells.join(' ')) !== undefined))
    throw new SourceError(
      'expected the DHS Entity List (page or tables), a Federal Register notice on it, or CBP’s table of withhold release orders; found none of these. Its first line: ' +
        `“${plainText(rows[0]?.cells.join(' ') ?? '').slice(0, 80)}”.`,
    );
  return readDhsTable(rows);
}

/** Cells of a CSV or of pasted text, with the line on which each row begins. */
function gridOf(text: string): GridRow[] {
  const first = text
    .split(/\r?\n/)
    .filter((l) => l.trim() !== '')
    .slice(0, 10);
  const heads = (c: string) => first.filter((line) => isHead(line, c));
  // A name with its date, apart by a tab, may be pasted over several lines; a wider table or a quoted one has a row on each.
  const separator =
    [',', ';'].find((c) => heads(c).length > 0) ??
    ['\t', '|'].find((c) => heads(c).some((line) => line.trim().startsWith('"') || line.split(c).length > 2));
  if (separator !== undefined) return csvRows(text, separator);
  return pastedRows(text);
}

const isHead = (line: string, separator: string) =>
  columnsOf(
    line
      .replace(/^\ufeff/, '')
      .split(separator)
      .map((c) => c.trim().replace(/^"|"$/g, '')),
  ) !== undefined;

function csvRows(text: string, delimiter: string): GridRow[] {
  try {
    const found = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      trim: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return found.map(({ record, info }) => ({
      cells: record,
      line: info.lines - record.join('').split('\n').length + 1,
    }));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const cut = /quote not closed|unclosed/i.test(said);
    throw new SourceError(
      `expected a whole table of comma-separated values${cut ? ', found one that is cut off in the middle of a quoted cell' : ''} (${said}).`,
    );
  }
}

/** Pasted rows: cells apart by tabs or wide gaps, or a name with its date at the end of the line. A name may go over several lines. */
function pastedRows(text: string): GridRow[] {
  const rows: GridRow[] = [];
  let open: GridRow | undefined;
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  lines.forEach((raw, i) => {
    const line = raw.trim();
    if (line === '') return;
    const cells = line.split(/\t+|\s{3,}|\s*\|\s*/).filter((c) => c !== '');
    if (columnsOf(cells) || sectionsIn(line).length > 0 || /last updated|as of/i.test(line)) {
      open = undefined;
      rows.push({ cells, line: i + 1 });
      return;
    }
    const date =
      /\s*\(?((?:[A-Z][a-z]+\.? \d{1,2}, \d{4})|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})\)?[*†\d]?\s*$/.exec(line);
    const name = date
      ? line
          .slice(0, date.index)
          .replace(/[\t|,;–-]+\s*$/, '')
          .trim()
      : line;
    if (open) {
      open.cells = date ? [`${open.cells[0]} ${name}`.trim(), date[1]!] : [`${open.cells[0]} ${name}`];
      if (date) open = undefined;
      return;
    }
    const row = { cells: date ? [name, date[1]!] : [name], line: i + 1 };
    rows.push(row);
    // A list pasted without columns goes on until its date comes.
    if (!date) open = row;
  });
  return rows.map((row) =>
    row.cells.length === 1 && !usDate(row.cells[0]!) ? { ...row, cells: [...row.cells, ''] } : row,
  );
}
