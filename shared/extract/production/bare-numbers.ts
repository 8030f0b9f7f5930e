import type { Context } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { columnOf } from '../layout/index.ts';
import type { Table } from '../layout/types.ts';
import { findNumbers, kgPerUnit, parseUnit } from '../values/index.ts';
import { isSum } from './sum-row.ts';
import { bales } from './unit-kind.ts';

/** Heads that number something without saying what. */
const bareHeads: readonly FieldId[] = ['lineNumber', 'documentNumber', 'referenceNumber'];

/** So many of the numbers of a list differ; a number that stands twice is for the rules to find. */
const different = 0.9;

/**
 * The column of a list whose heading is no known label ("No." alone, or none): figures that are all different, but for one in ten of a
 * longer list, and do not merely count the rows from 1. -1 for none.
 */
export function unnamedColumn(table: Table): number {
  for (const [i, column] of table.columns.entries()) {
    if (column.field && !bareHeads.includes(column.field)) continue;
    const texts = table.rows.flatMap((r) => (!isSum(r) && r.cells[i] ? [r.cells[i].text] : []));
    if (texts.length < 3 || !texts.every((t) => /^[\p{L}\d./-]{3,24}$/u.test(t) && /\d{2}/u.test(t))) continue;
    const counts = texts.filter((t, k) => Number(t) === k + 1).length;
    const repeated = texts.length - new Set(texts).size;
    if (counts < texts.length / 2 && repeated <= Math.max(texts.length > 5 ? 1 : 0, (1 - different) * texts.length))
      return i;
  }
  return -1;
}

/** Whether a title or a sum of the paper names bales: "BALE NUMBERS AND WEIGHTS", "TOTAL: 90 bales". */
const namesBales = (context: Context): boolean =>
  context.layout.pages.some((page) =>
    page.lines.some((line) =>
      line.segments.some(
        (s) => s.text.length <= 80 && s.words.some((w) => parseUnit(w.text.replace(/[^\p{L}]/gu, '')) === 'bale'),
      ),
    ),
  );

/** The column of bare numbers beside weights of one bale each, on a paper that names bales; -1 for none. */
export function bareBales(context: Context, table: Table): number {
  const weight = columnOf(table, 'netWeight', 'weight', 'lintWeight', 'grossWeight');
  if (weight < 0) return -1;
  const at = unnamedColumn(table);
  if (at < 0) return -1;
  const column = table.columns[weight]!;
  const factor = kgPerUnit(parseUnit(column.unit ?? column.header) ?? context.weightUnit ?? 'kg') ?? 1;
  const figures = table.rows.flatMap((r) => {
    const cell =
      isSum(r) || !/^\d/u.test(r.cells[at]?.text.replace(/^\p{L}+/u, '') ?? '') ? undefined : r.cells[weight];
    const value = cell && findNumbers(cell.text)[0]?.value;
    return value ? [value * factor] : [];
  });
  const [low, high] = bales.kilograms;
  const each = figures.filter((kg) => kg >= low && kg <= high).length;
  return each > 2 && each >= different * figures.length && namesBales(context) ? at : -1;
}
