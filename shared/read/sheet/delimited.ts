import { parse } from 'csv-parse/sync';
import type { Page } from '../../model/index.ts';
import { limits } from '../options.ts';
import type { Delimiter } from '../text/delimiter.ts';
import { type SheetCell, sheetPage } from './sheet-page.ts';

/**
 * Delimited text as one page with a grid. Rows may be ragged; stray quotes are text. Cell text is never converted. `cut` says that
 * cells beyond `limits.cells` were left out.
 */
export function delimitedPage(text: string, delimiter: Delimiter): { page: Page; cut: boolean } {
  // "sep=;" tells Excel its delimiter and is no data.
  const body = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const { cells, cut } = readCells(body, delimiter, true) ?? readCells(body, delimiter, false)!;
  return { page: sheetPage({ cells }, 1), cut };
}

/** Cells of all records. Undefined when a quote is opened and never closed: then every quote is text. */
function readCells(
  text: string,
  delimiter: Delimiter,
  quotes: boolean,
): { cells: SheetCell[]; cut: boolean } | undefined {
  const cells: SheetCell[] = [];
  let row = -1;
  let cut = false;
  // Records are taken one by one, so that the file is never held a second time.
  const take = (record: string[]): null => {
    for (let column = 0; column < record.length && !cut; column += 1) {
      const filled = clean(record[column]!);
      if (filled) cells.push({ row, column, text: filled });
    }
    cut = cells.length >= limits.cells;
    row += 1;
    return null;
  };
  const shape = { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'], on_record: take };
  // The parser makes an error, with its stack, of every record that is not as long as the first one: a title line over a table of
  // 100,000 rows cost four seconds. So an empty record as long as most others goes first, and what is left is made without a stack.
  const withHead = `${delimiter.repeat(mostFields(text, delimiter) - 1)}\n${text}`;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    parse(withHead, quotes ? { ...shape, relax_quotes: true } : { ...shape, quote: false });
  } catch (error) {
    if (!quotes) throw error;
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return { cells, cut };
}

/** Lines looked at for the length of most records. */
const looked = 2000;

/** Fields of most lines at the head of the text; quotes do not matter, since it need not be exact. */
function mostFields(text: string, delimiter: Delimiter): number {
  const tally = new Map<number, number>();
  let most = 1;
  for (let from = 0, line = 0; from < text.length && line < looked; line += 1) {
    const end = text.indexOf('\n', from);
    const fields = text.slice(from, Math.min(end < 0 ? text.length : end, from + 10_000)).split(delimiter).length;
    const count = (tally.get(fields) ?? 0) + 1;
    tally.set(fields, count);
    if (count > (tally.get(most) ?? 0)) most = fields;
    from = end < 0 ? text.length : end + 1;
  }
  return most;
}

/** Excel guards numbers against itself as `="00123"`. */
function clean(field: string): string {
  let text = field;
  if (text.charCodeAt(0) === 61 && text.startsWith('="') && text.endsWith('"')) text = text.slice(2, -1);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('\u0000')) text = text.replaceAll('\u0000', '');
  return text.trim();
}
