import type { Page, Ruling, Word } from '../../shared/model/index.ts';

/** Size of one character cell of a drawn page, in points. */
const cell = { width: 5, height: 12, text: 9 };

const wide = /[ᄀ-ᅟ⺀-鿿가-힣＀-￯]/u;

/**
 * A page drawn as text: every character stands in its cell (Chinese ones take two), `|` is a drawn vertical line, a row of
 * `-` and `+` a horizontal one. `skew` tilts the words by that many radians.
 */
export function drawPage(text: string, options: { number?: number; skew?: number; confidence?: number } = {}): Page {
  const rows = text
    .replace(/^\n/u, '')
    .replace(/\n\s*$/u, '')
    .split('\n');
  const columns = Math.max(...rows.map((r) => [...r].reduce((n, c) => n + (wide.test(c) ? 2 : 1), 0)), 80);
  const width = (columns + 4) * cell.width;
  const height = Math.max((rows.length + 4) * cell.height, width);
  const { number = 1, skew = 0, confidence = 1 } = options;
  const words: Word[] = [];
  const rulings: Ruling[] = [];
  const uprights = new Map<number, { from: number; to: number }>();
  const close = (x: number) => {
    const u = uprights.get(x);
    if (u) rulings.push({ x1: x / width, y1: u.from / height, x2: x / width, y2: u.to / height });
    uprights.delete(x);
  };
  rows.forEach((row, i) => {
    const top = (i + 2) * cell.height;
    if (/^[\s+-]*---[\s+-]*$/u.test(row)) {
      const y = (top + cell.height / 2) / height;
      for (const run of row.matchAll(/[+-]{3,}/gu)) {
        const x1 = ((run.index + 2.5) * cell.width) / width;
        rulings.push({ x1, y1: y, x2: x1 + ((run[0].length - 1) * cell.width) / width, y2: y });
      }
      for (const u of uprights.values()) u.to = top + cell.height / 2;
      return;
    }
    const here = new Set<number>();
    let at = 0;
    let word = '';
    let start = 0;
    const flush = () => {
      if (word !== '') {
        const x = (start + 2) * cell.width;
        const y = top + (cell.height - cell.text) / 2 + skew * x;
        const w = (at - start) * cell.width;
        words.push({ text: word, box: [x / width, y / height, w / width, cell.text / height], confidence });
      }
      word = '';
    };
    for (const c of row) {
      if (c === '|') {
        flush();
        here.add((at + 2.5) * cell.width);
      } else if (c === ' ') flush();
      else {
        if (word === '') start = at;
        word += c;
      }
      at += wide.test(c) ? 2 : 1;
    }
    flush();
    for (const x of here) {
      const u = uprights.get(x) ?? { from: top - cell.height / 2, to: top };
      u.to = top + cell.height * 1.5;
      uprights.set(x, u);
    }
    for (const x of [...uprights.keys()]) if (!here.has(x)) close(x);
  });
  for (const x of [...uprights.keys()]) close(x);
  return { number, width, height, reader: 'text-layer', words, rulings, confidence };
}
