import { columnsOf } from '../words.ts';

/** Columns of the terminal's kind, as set in type: a Chinese character is two, a capital a little more than one. */
const widthOf = (text: string) => columnsOf(text) + (text.match(/[A-Z@&%]/g)?.length ?? 0) * 0.25;

/** Breaks a text into at most `most` lines of so many columns, between words where it can; what does not fit ends in "…". */
export function wrapped(text: string, columns: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((w) => pieces(w, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), columns)];
}

/** A word in pieces that each fit a line: Chinese has no spaces to break at, and file names may be long. */
function pieces(word: string, columns: number): string[] {
  const all: string[] = [];
  let piece = '';
  for (const char of word) {
    if (widthOf(piece + char) > columns) {
      all.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...all, piece];
}

function cut(text: string, columns: number): string {
  let kept = '';
  for (const char of text) {
    if (widthOf(`${kept}${char}…`) > columns) return `${kept.trimEnd()}…`;
    kept += char;
  }
  return kept;
}
