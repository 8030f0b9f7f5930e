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
  const edges = [0];
  // A running head may cross the gutter; the text of a column never does, however short the column is.
  const crossing = Math.max(2, words.length * 0.004);
  for (let i = Math.floor(bins * 0.15); i < bins * 0.85; i++) {
    if (covered[i]! > crossing) continue;
    let end = i;
    while (end < bins && covered[end]! <= crossing) end++;
    const after = covered.slice(end, end + Math.floor(bins * 0.12));
    // A gutter has a column on its other side; the page's margin has none.
    if (after.filter((n) => n > crossing).length > after.length * 0.6) edges.push((i + end) / 2 / bins);
    i = end;
  }
  return edges;
}

/** Share of the page's height that a running head takes: it goes over all columns. */
const headBand = 0.065;

/** The lines of a printed page, its running head first, then column by column, each from left to right. */
export function linesOf(page: Placed): string[] {
  const edges = columnEdges(page);
  const isHead = (word: PlacedWord) => word.box[1] + word.box[3] / 2 < headBand;
  const columnOf = (word: PlacedWord) => edges.findLastIndex((edge) => word.box[0] + word.box[2] / 2 >= edge);
  const columns = edges.map((_, column) => page.words.filter((w) => !isHead(w) && columnOf(w) === column));
  return [page.words.filter(isHead), ...columns].flatMap(linesOfColumn);
}

function linesOfColumn(words: readonly PlacedWord[]): string[] {
  const lines: PlacedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
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
}
