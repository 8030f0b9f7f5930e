import type { Cell, FileRead, Page, Word } from '../../shared/model/index.ts';

/** One printed row: a text set at the left, or texts at given places (0 to 1 of the width). A leading `# ` makes it large, `^ ` centres it. */
export type Row = string | [x: number, text: string][];

const width = 595;
const height = 842;

function wordsAt(text: string, x: number, y: number, size: number): Word[] {
  const words: Word[] = [];
  let left = x * width;
  for (const part of text.split(' ')) {
    const wide = [...part].reduce((w, c) => w + (/\p{Script=Han}/u.test(c) ? size : size * 0.52), 0);
    if (part !== '')
      words.push({ text: part, box: [left / width, y / height, wide / width, size / height], confidence: 0.99 });
    left += wide + size * 0.27;
  }
  return words;
}

/** A page drawn from rows of text, 60 of them at most, in one column. */
export function page(number: number, rows: readonly Row[]): Page {
  const words: Word[] = [];
  let y = 40;
  for (const row of rows) {
    let size = 9;
    if (typeof row === 'string') {
      let text = row;
      let x = 0.07;
      if (text.startsWith('# ')) [size, text] = [16, text.slice(2)];
      if (text.startsWith('^ ')) {
        text = text.slice(2);
        x = 0.5 - ([...text].length * size * 0.27) / width;
      }
      words.push(...wordsAt(text, x, y, size));
    } else for (const [x, text] of row) words.push(...wordsAt(text, x, y, size));
    y += size * 1.45;
  }
  return { number, width, height, reader: 'text-layer', words, rulings: [], confidence: words.length > 0 ? 0.99 : 0 };
}

/** A sheet of a workbook from its rows of cells. */
export function sheet(number: number, title: string, rows: readonly (readonly (string | number)[])[]): Page {
  const columns = Math.max(1, ...rows.map((r) => r.length));
  const cells: Cell[] = [];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === '') return;
      const box: Cell['box'] = [c / columns, r / rows.length, 1 / columns, 1 / rows.length];
      cells.push({ row: r, column: c, rowSpan: 1, columnSpan: 1, text: String(value), box });
    });
  });
  const words = cells.map((c) => ({ text: c.text, box: c.box, confidence: 1 }));
  const grid = { rows: rows.length, columns, cells };
  return { number, width: 800, height: 600, reader: 'sheet', words, rulings: [], grid, title, confidence: 1 };
}

/** A file as the reader hands it on. */
export function file(name: string, pages: Page[], kind: FileRead['kind'] = 'pdf'): FileRead {
  const sha256 = [...name]
    .reduce((h, c) => (h * 31 + c.codePointAt(0)!) % 2 ** 32, 7)
    .toString(16)
    .padStart(64, '0');
  return {
    name,
    sha256: sha256.split('').reverse().join(''),
    bytes: 1000,
    kind,
    pages,
    problems: [],
    notes: [],
    parts: [],
  };
}
