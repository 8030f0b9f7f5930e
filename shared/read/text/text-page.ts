import type { Page, Word } from '../../model/index.ts';

/** Notional size of one character cell in points: 10 point monospace on 12 point lines. */
const charWidth = 6;
const lineHeight = 12;
/** Lines of one page where the text has no form feeds. */
const linesOfPage = 100_000;

/**
 * Plain text as pages, one a form feed: words boxed by line and character column, so that columns set with spaces stay
 * aligned. Wide (CJK) characters take two columns and a tab runs to the next multiple of 8.
 */
export function textPages(text: string, title?: string): Page[] {
  const pages: Page[] = [];
  for (const sheet of text.replace(/\r\n?/g, '\n').split('\f')) {
    const lines = sheet.split('\n');
    while (lines.length && !lines.at(-1)!.trim()) lines.pop();
    for (let from = 0; from < lines.length; from += linesOfPage) {
      pages.push(textPage(lines.slice(from, from + linesOfPage), pages.length + 1, title));
    }
  }
  return pages;
}

function textPage(lines: string[], number: number, title: string | undefined): Page {
  const set: { text: string; line: number; column: number; columns: number }[] = [];
  let widest = 80;
  lines.forEach((line, row) => {
    let column = 0;
    let at = 0;
    for (const match of line.matchAll(/\S+|\s/g)) {
      const piece = match[0];
      at = column;
      if (piece === '\t') column = (Math.floor(column / 8) + 1) * 8;
      else column += textWidth(piece);
      if (piece.trim()) set.push({ text: piece, line: row, column: at, columns: column - at });
    }
    widest = Math.max(widest, column);
  });
  const rows = Math.max(lines.length, 1);
  const words: Word[] = set.map((w) => ({
    text: w.text,
    box: [w.column / widest, (w.line + 0.1) / rows, w.columns / widest, 0.8 / rows],
    confidence: 1,
  }));
  return {
    number,
    width: widest * charWidth,
    height: rows * lineHeight,
    reader: 'text-layer',
    words,
    rulings: [],
    ...(title ? { title } : {}),
    confidence: words.length ? 1 : 0,
  };
}

/** Columns that a string takes in a monospaced setting: 2 for a wide character, 0 for a combining mark, else 1. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const c of text) {
    const code = c.codePointAt(0)!;
    if (/\p{M}/u.test(c)) continue;
    width += isWide(code) ? 2 : 1;
  }
  return width;
}

/** East Asian wide and full-width blocks (Unicode UAX #11, the blocks that trade papers use). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
