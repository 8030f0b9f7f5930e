import { plain } from './clean.ts';

/**
 * Rows as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheet programs read every script). A cell that such a program could take for a
 * formula starts with an apostrophe (OWASP, "CSV injection"); numbers stay numbers.
 */
export const toCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = plain(value);
  const safe = /^[=+\-@|%\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\n\r;']/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
