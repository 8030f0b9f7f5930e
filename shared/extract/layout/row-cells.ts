import { union } from './geometry.ts';
import { joinWords } from './join.ts';
import type { Cells } from './special-lines.ts';
import type { Line, Segment, TableRow } from './types.ts';

/** Marks that stand for the value of the row above. */
export const ditto = /^(?:["〃”″“]|["〃”″“!'’‘]{2,3}|,,|-?\s*do\.?\s*-?|ditto|id\.|idem|同上|то же|- ?"? ?-)$/iu;

/** Two lines of one cell as one text: a word that broke at a hyphen is whole again, Han characters join without a space. */
export function append(above: Segment, more: Segment, aspect: number): Segment {
  const words = [...above.words, ...more.words];
  const glue = joinWords([above.words.at(-1)!, { ...more.words[0]!, box: above.words.at(-1)!.box }], aspect).length;
  const tight = glue === above.words.at(-1)!.text.length + more.words[0]!.text.length;
  const hyphen = /\p{L}-$/u.test(above.text) && /^\p{Ll}/u.test(more.text);
  // "TK-24-" over "0511": a number that its narrow cell broke after a dash
  const broken = /[\p{Lu}\p{Nd}][-/]$|\p{L}-$/u.test(above.text) && /^[\p{Lu}\p{Nd}]/u.test(more.text);
  const text = hyphen ? above.text.slice(0, -1) + more.text : above.text + (tight || broken ? '' : ' ') + more.text;
  return {
    ...above,
    text,
    words,
    box: union([above.box, more.box]),
    confidence: Math.min(above.confidence, more.confidence),
  };
}

/** Adds the cells of a line that goes on with a row to that row. */
export function absorb(row: TableRow, cells: Cells, box: Line['box'], aspect: number): void {
  cells.forEach((cell, i) => {
    if (!cell) return;
    const above = row.cells[i];
    row.cells[i] = above ? append(above, cell, aspect) : cell;
  });
  row.box = union([row.box, box]);
}

/** Ditto marks take the value of the row above, with their own place. */
export function fillDittos(rows: TableRow[]): void {
  let above: TableRow | undefined;
  for (const row of rows) {
    if (row.kind !== 'row') continue;
    row.cells.forEach((cell, i) => {
      const source = above?.cells[i];
      if (cell && source && ditto.test(cell.text.trim())) row.cells[i] = { ...cell, text: source.text };
    });
    above = row;
  }
}
