/**
 * A text as a cell. Spreadsheets run what begins with = + - @ (also in full width, also behind blanks) and what a tab or a line's end sets
 * free: such a text gets an apostrophe before it, which they show as text (OWASP, "CSV Injection"). Controls become blanks, so that a row
 * is a line.
 */
export function cell(text: string): string {
  const dangerous =
    /^[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2060\ufeff'"]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u.test(text);
  const line = text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();
  const safe = dangerous ? `'${line}` : line;
  return /[",;']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
