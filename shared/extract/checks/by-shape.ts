import type { Table } from '../layout/types.ts';
import { isGs1 } from '../values/index.ts';
import { around, isBetween, isOrdered, sureIn } from './by-sequence.ts';
import { cellsOf } from './cells.ts';
import { decide } from './decide.ts';
import { lookalikesOf } from './lookalikes.ts';
import type { Doubts, Reading, Spelled } from './spelling.ts';

/** Sure cells from which a column has a shape, and from which a character that all of them share must stand in the others too. */
const fewest = 6;
const fewestShared = 10;
/** Share of the sure cells that have the shape. */
const usual = 0.95;

/** "A12-345" → "A99-999": which characters are letters and which figures. */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/gu, '9');

/**
 * Settles doubtful characters by what all other cells of the column have: as many letters and figures in the same places, the same
 * head, and a GS1 check digit where all of them carry one.
 */
export function settleByShape(table: Table, doubts: Doubts): void {
  for (const column of table.columns.keys()) {
    const cells = cellsOf(table, column, doubts);
    const open = cells.filter((c) => !c.sure);
    const sure = cells.filter((c) => c.sure).map((c) => c.spelled.text.trim());
    if (open.length === 0 || sure.length < fewest) continue;
    const shape = shapeIn(sure);
    if (!shape?.includes('9')) continue;
    // Weights that begin alike do so by chance.
    const numbers =
      /9[.,]9/u.test(shape) || /weight|amount|price|count|quantity/iu.test(table.columns[column]!.field ?? '');
    const shared = sure.length >= fewestShared && !numbers ? sharedIn(sure, shape) : new Map<number, string>();
    const checked = /^9{8,20}$/u.test(shape) && sure.length >= fewest && sure.every(holdsGs1);
    const order = sureIn(cells);
    const ordered = isOrdered(order);
    for (const { spelled, row } of open) {
      const [before, after] = around(order, row);
      const placed = ordered && before && after ? ([before, after] as const) : undefined;
      const fits = (text: string): boolean => {
        const plain = text.trim();
        return shapeOf(plain) === shape && [...shared].every(([at, sign]) => plain[at] === sign);
      };
      if (checked)
        decide(
          doubts,
          [spelled],
          ([t]) => (fits(t!) && holdsGs1(t!.trim()) ? t : undefined),
          'the GS1 check digit that all numbers of its column carry',
        );
      else
        decide(
          doubts,
          [spelled],
          ([t], [reading]) => {
            if (!fits(t!)) return undefined;
            // A figure more or less makes another number: only the order of the list can tell which.
            const kept = !countsOtherwise(reading!, spelled) || (placed && isBetween(t!.trim(), ...placed));
            return kept ? t : undefined;
          },
          'the other numbers of its column',
          {
            partly: true,
          },
        );
    }
  }
}

const figures = (text: string): number => text.replace(/\D/gu, '').length;

/** Whether a reading has a figure more or less than what was read; a figure for a letter that looks like it is none more. */
const countsOtherwise = ({ chosen }: Pick<Reading, 'chosen'>, { doubts }: Spelled): boolean =>
  chosen.some((option, i) => {
    const read = doubts[i]!.options[0]!.text;
    return figures(option.text) !== figures(read) && !lookalikesOf(read).includes(option.text);
  });

/** An SSCC may be printed with its application identifier 00. */
const holdsGs1 = (text: string): boolean => isGs1(text.length === 20 ? text.slice(2) : text);

function shapeIn(sure: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of sure) counts.set(shapeOf(text), (counts.get(shapeOf(text)) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return best[1] >= usual * sure.length ? best[0] : undefined;
}

/** Characters that all cells of the shape have in one place. */
function sharedIn(sure: readonly string[], shape: string): Map<number, string> {
  const alike = sure.filter((text) => shapeOf(text) === shape);
  const shared = new Map<number, string>();
  for (const [at, sign] of [...alike[0]!].entries()) if (alike.every((text) => text[at] === sign)) shared.set(at, sign);
  return shared;
}
