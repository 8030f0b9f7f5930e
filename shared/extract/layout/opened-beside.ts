import { takes } from './paper-name.ts';
import type { Piece } from './pieces.ts';
import { kindOf } from './value-kind.ts';

/** ": Weifang …": a text set apart from its label together with its colon. */
const opened = /^[:：]\s*[\p{L}\p{Nd}]/u;

/**
 * The labels, known or not, whose value stands beside them and begins with their colon, as forms print it whose colons are set under
 * each other. The value of such a label is that of its own row.
 */
export function openedBeside(rows: readonly Piece[][]): ReadonlySet<Piece> {
  const found = new Set<Piece>();
  for (const row of rows)
    for (const [k, piece] of row.entries()) {
      const label = row[k - 1];
      if (!label || !opened.test(piece.segment.text)) continue;
      // ": lot 12, A Mills Ltd., 4,100 kg" beside "Yarn used": the value of a label, whatever word it begins with
      if (piece.labelled && !isValueOf(label, piece)) continue;
      piece.labelled = undefined;
      found.add(label);
      if (label.labelled?.rest === '') label.labelled.colon = true;
    }
  return found;
}

const isValueOf = ({ labelled }: Piece, { segment }: Piece): boolean =>
  labelled?.rest === '' &&
  kindOf(labelled.fields[0]!) === 'figure' &&
  takes(labelled, segment.text.replace(/^[:：]\s*/u, ''));

const boxNumber = /^\(?(\d{1,2})\s?[a-z]?[.)]\)?\s*\p{Lu}/u;

/** "7. Number and kind of packages" beside "6. Marks": the heading of the next box, not the value of this one. */
export const isNextBox = (label: string, text: string): boolean => {
  const [own, next] = [boxNumber.exec(label)?.[1], boxNumber.exec(text)?.[1]];
  return own !== undefined && next !== undefined && Number(next) > Number(own) && Number(next) < Number(own) + 5;
};
