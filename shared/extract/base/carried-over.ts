import type { PrintedSum } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Table, TableRow } from '../layout/types.ts';
import { findNumbers, parseQuantity } from '../values/index.ts';
import { type Context, evidenceOf } from './context.ts';
import { figure } from './figure.ts';

/** A sum that a line between the pages of a list carries on: what it says, of how many units, and which weight where it names one. */
interface Carried {
  kind: 'carried' | 'brought';
  printed: number;
  count: number | undefined;
  gross: boolean;
  line: Line;
}

const counted = /^(\p{Nd}{1,6})\s*(\p{L}+)\.?(?=$|[\s:,;–—-])/u;
const gross = /gross|brut|lordo|брутто|毛重/iu;

/** "Carried forward 50 bales: 8,795.0", "Brought forward: 8,795.0 kg". */
function readCarried(context: Context, line: Line): Carried | undefined {
  if (line.text.length > 120 || line.box === undefined) return undefined;
  const label = readLabel(line.text);
  const kind = label?.fields.includes('carriedForward')
    ? 'carried'
    : label?.fields.includes('broughtForward')
      ? 'brought'
      : undefined;
  if (!kind || !label) return undefined;
  const units = counted.exec(label.rest);
  const unit = units && parseQuantity(units[0])?.unit;
  const rest = unit ? label.rest.slice(units[0].length) : label.rest;
  const figures = findNumbers(rest, context.weightMark);
  if (figures.length !== 1 || figures[0]!.doubt) return undefined;
  return {
    kind,
    printed: figures[0]!.value,
    count: unit ? Number(units[1]) : undefined,
    gross: gross.test(rest),
    line,
  };
}

const weights: readonly FieldId[] = ['netWeight', 'weight', 'lintWeight', 'grossWeight', 'seedCottonWeight'];

const isAbove = (row: TableRow, line: Line): boolean =>
  row.page < line.page || (row.page === line.page && row.box[1] + row.box[3] / 2 < line.box[1]);

/** The figures of one field in the rows above a line; undefined where one of them was not surely read. */
function figuresAbove(context: Context, tables: readonly Table[], field: FieldId, line: Line): number[] | undefined {
  const values: number[] = [];
  for (const table of tables) {
    const at = table.columns.findIndex((c) => c.field === field);
    for (const row of at < 0 ? [] : table.rows) {
      if (row.kind !== 'row' || !isAbove(row, line)) continue;
      const cell = row.cells[at];
      const value = cell && figure(context, table, at, cell);
      if (value === undefined) return undefined;
      values.push(value);
    }
  }
  return values;
}

const total = (values: readonly number[]): number => Number(values.reduce((a, b) => a + b, 0).toFixed(3));

/**
 * The sums that stand between the parts of a list ("Carried forward 50 bales: 8,795.0"), outside of its columns, each against the rows
 * above. Left out where a row above was not surely read, or where the line counts other units than the rows that were.
 */
export function carriedSums(context: Context, known: readonly PrintedSum[]): PrintedSum[] {
  const found: PrintedSum[] = [];
  const { tables, pages } = context.layout;
  // a part of a list that begins with what was brought from a page that is not here
  let [base, before] = [0, 0];
  for (const line of pages.flatMap((p) => p.lines)) {
    const sum = readCarried(context, line);
    // in its column it was added up already
    if (!sum || known.some((s) => s.printed === sum.printed && s.evidence.page === line.page)) continue;
    const fields = weights.filter((f) => tables.some((t) => t.columns.some((c) => c.field === f)));
    const read = fields.flatMap((field) => {
      const values = figuresAbove(context, tables, field, line);
      return values && values.length > 0 ? [{ field, values }] : [];
    });
    if (read.length === 0) {
      if (sum.kind === 'brought' && fields.length > 0) [base, before] = [sum.printed, sum.count ?? 0];
      continue;
    }
    const agrees = read.some(
      ({ values }) => Math.abs(total(values) + base - sum.printed) <= 0.011 + values.length * 0.006,
    );
    const own = read.find(({ field }) => (field === 'grossWeight') === sum.gross) ?? read[0]!;
    if (sum.count !== undefined && sum.count !== own.values.length + before) continue;
    const computed = agrees ? sum.printed : Number((total(own.values) + base).toFixed(3));
    if (found.some((s) => s.printed === sum.printed && s.computed === computed)) continue;
    const of = `sum ${sum.kind === 'carried' ? 'carried' : 'brought'} forward of ${own.values.length} rows`;
    found.push({ of, printed: sum.printed, computed, unit: 'kg', evidence: evidenceOf(context, line.segments) });
  }
  return found;
}
