import type { Piece } from './pieces.ts';
import { kindOf } from './value-kind.ts';

const code = /^[(（]\s*[A-Z\d]{1,12}\s*[)）]$/u;

/** "指运港 (USA309)" over "洛杉矶": customs sets the code of a place in brackets behind its label; the name stands below. */
export function setCodesApart(rows: readonly (readonly Piece[])[]): void {
  for (const row of rows) {
    for (const { labelled, segment, line } of row) {
      if (!labelled || !code.test(labelled.rest) || !labelled.fields.every((f) => kindOf(f) === 'text')) continue;
      const named = [line + 1, line + 2].some((i) =>
        rows[i]?.some(
          (p) =>
            !p.labelled &&
            Math.abs(p.segment.box[0] - segment.box[0]) < 0.006 &&
            p.segment.box[1] - segment.box[1] < 2.8 * segment.box[3] &&
            /\p{L}{2}/u.test(p.segment.text),
        ),
      );
      if (named) labelled.rest = '';
    }
  }
}
