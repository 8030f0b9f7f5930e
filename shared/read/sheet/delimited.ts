import { parse } from 'csv-parse/sync';
import type { Page } from '../../model/index.ts';
import type { Delimiter } from '../text/delimiter.ts';
import { type SheetCell, sheetPage } from './sheet-page.ts';

/** Delimited text as one page with a grid. Rows may be ragged; stray quotes are text. Cell text is never converted. */
export function delimitedPage(text: string, delimiter: Delimiter): Page {
  const cells: SheetCell[] = [];
  // "sep=;" tells Excel its delimiter and is no data.
  const body = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  records(body, delimiter).forEach((record, row) => {
    record.forEach((field, column) => {
      const filled = clean(field);
      if (filled) cells.push({ row, column, text: filled });
    });
  });
  return sheetPage({ cells }, 1);
}

function records(text: string, delimiter: Delimiter): string[][] {
  const shape = { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
  try {
    return parse(text, { ...shape, relax_quotes: true });
  } catch {
    // A quote that is opened and never closed: read every quote as text.
    return parse(text, { ...shape, quote: false });
  }
}

/** Excel guards numbers against itself as `="00123"`. */
function clean(field: string): string {
  let text = field;
  if (text.charCodeAt(0) === 61 && text.startsWith('="') && text.endsWith('"')) text = text.slice(2, -1);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('\u0000')) text = text.replaceAll('\u0000', '');
  return text.trim();
}
