import type { Page } from '../model/index.ts';

type Placed = Pick<Page, 'words'>;
type PlacedWord = Page['words'][number];

const bins = 240;

/** Left edges of the columns of a printed page: between them runs a gutter that next to no word crosses. */
function columnEdges({ words }: Placed): number[] {
  if (words.length < 40) return [0];
  const covered = new Array<number>(bins).fill(0);
  for (const { box } of words)
    for (let i = Math.floor(box[0] * bins); i <= Math.min(bins - 1, Math.floor((box[0] + box[2]) * bins)); i++)
      if (i >= 0) covered[i]!++;
  const usual = [...covered].sort((a, b) => a - b)[Math.floor(bins * 0.7)]!;
  const edges = [0];
  for (let i = Math.floor(bins * 0.2); i < bins * 0.85; i++) {
    if (covered[i]! > usual * 0.08) continue;
    let end = i;
    while (end < bins && covered[end]! <= usual * 0.08) end++;
    const after = covered.slice(end, end + Math.floor(bins * 0.12));
    // A gutter has a column on its other side; the page's margin has none.
    if (after.some((n) => n > usual * 0.5)) edges.push((i + end) / 2 / bins);
    i = end;
  }
  return edges;
}

/** The lines of a printed page, column by column, each from left to right. */
export function linesOf(page: Placed): string[] {
  const edges = columnEdges(page);
  const columnOf = (word: PlacedWord) => edges.findLastIndex((edge) => word.box[0] + word.box[2] / 2 >= edge);
  return edges.flatMap((_, column) => {
    const words = page.words
      .filter((w) => columnOf(w) === column)
      .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
    const lines: PlacedWord[][] = [];
    for (const word of words) {
      const line = lines.at(-1);
      const middle = word.box[1] + word.box[3] / 2;
      const last = line?.[0];
      if (last && middle >= last.box[1] && middle <= last.box[1] + last.box[3]) line.push(word);
      else lines.push([word]);
    }
    return lines.map((line) =>
      line
        .sort((a, b) => a.box[0] - b.box[0])
        .map((w) => w.text)
        .join(' '),
    );
  });
}
