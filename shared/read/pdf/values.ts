import type { Shown } from './annotations.ts';
import { edgesOf, type Sheet } from './geometry.ts';
import type { Run } from './runs.ts';

/**
 * Words for the values of fields and notes that the page does not draw after all (no font for their script): set in one or more lines
 * into the rectangle of the field, as wide as their share of its characters.
 */
export function missingValues(shown: readonly Shown[], words: readonly Run[], sheet: Sheet): Run[] {
  return shown.flatMap(({ text, rectangle }) => {
    const [left, top, right, bottom] = edgesOf(sheet.toView, ...rectangle);
    const inside = words
      .filter(({ box }) => {
        const x = (box[0] + box[2]) / 2;
        const y = (box[1] + box[3]) / 2;
        return x > left && x < right && y > top && y < bottom;
      })
      .map((word) => word.text)
      .join('');
    const letters = (of: string) => of.replace(/\s/gu, '');
    if (letters(inside) !== '' && letters(text).startsWith(inside.slice(0, 4))) return [];
    if (inside.length >= letters(text).length / 2) return [];
    return setInto(text, [left, top, right, bottom]);
  });
}

function setInto(text: string, [left, top, right, bottom]: Run['box']): Run[] {
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  const height = (bottom - top) / lines.length;
  const size = Math.min(height, 12);
  const longest = Math.max(...lines.map((line) => line.length));
  const step = Math.min((right - left) / longest, size * 0.6);
  return lines.flatMap((line, row) => {
    const middle = top + height * (row + 0.5);
    return [...line.matchAll(/\S+/gu)].map((match) => {
      const start = left + match.index * step;
      const end = start + match[0].length * step;
      return setWord(match[0], start, end, middle, size);
    });
  });
}

function setWord(text: string, start: number, end: number, middle: number, size: number): Run {
  return {
    text,
    letters: [...text].length,
    style: {
      object: 0,
      font: 0,
      place: 0,
      angle: 0,
      size,
      em: size,
      baseline: middle,
      mode: 0,
      colour: [0, 0, 0, 255],
    },
    start,
    end,
    box: [start, middle - size / 2, end, middle + size / 2],
    hanFirst: false,
    hanLast: false,
    rightToLeft: false,
    spaceBefore: true,
    spaceAfter: true,
  };
}
