import type { PrintedSum } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Segment } from '../layout/types.ts';
import { findNumbers, kgPerUnit, parseCurrency, parseQuantity } from '../values/index.ts';
import { type Context, evidenceOf } from './context.ts';
import { type RunningSum, runningSum } from './running-sum.ts';

/** A sum that a line between the pages of a list carries on: what it says, of how many units, and in which unit or currency. */
interface Carried {
  kind: 'carried' | 'brought';
  printed: number;
  count: number | undefined;
  gross: boolean;
  /** The unit of weight, or the currency, that stands with the figure. */
  unit: string | undefined;
  money: boolean;
  line: Line;
}

const counted = /^(\p{Nd}{1,6})\s*(\p{L}+)\.?(?=$|[\s:,;–—-])/u;
const gross = /gross|brut|lordo|брутто|毛重/iu;

/** "Carried forward 50 bales: 8,795.0", "Brought forward: 8,795.0 kg", "c/f USD 3,000.00". */
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
  const isCount = unit && kgPerUnit(unit) === undefined;
  const rest = isCount ? label.rest.slice(units[0].length) : label.rest;
  const figures = findNumbers(rest, context.weightMark);
  if (figures.length !== 1 || figures[0]!.doubt) return undefined;
  const currency = parseCurrency(rest) ?? (label.unit ? parseCurrency(label.unit) : undefined);
  const measure = parseQuantity(rest, context.weightMark)?.unit ?? label.unit;
  // a sum of cartons or of metres is added up in no column of weights or of money
  if (!currency && measure && kgPerUnit(measure) === undefined) return undefined;
  return {
    kind,
    printed: figures[0]!.value,
    count: isCount ? Number(units[1]) : undefined,
    gross: gross.test(rest),
    unit: currency ?? measure,
    money: currency !== undefined,
    line,
  };
}

const weights: readonly FieldId[] = ['netWeight', 'weight', 'lintWeight', 'grossWeight', 'seedCottonWeight'];

/** The column that the figure stands in, where the figure is a cell of its own. */
function columnUnder(context: Context, line: Line): FieldId | undefined {
  const figure: Segment | undefined = line.segments.findLast((s) => /\p{Nd}/u.test(s.text));
  if (!figure || figure === line.segments[0]) return undefined;
  const middle = figure.box[0] + figure.box[2] / 2;
  const under = context.layout.tables
    .filter((t) => t.pages.includes(line.page))
    .flatMap((t) => t.columns.filter((c) => c.left <= middle && middle <= c.right));
  return under.length === 1 ? under[0]!.field : undefined;
}

/** The columns that the figure can be a sum of: those of money for a currency, those of weights for a unit of weight. */
function fieldsFor(context: Context, sum: Carried, has: (field: FieldId) => boolean): FieldId[] {
  if (sum.money) return (['amount'] as const).filter(has);
  if (sum.unit) return weights.filter(has);
  const under = columnUnder(context, sum.line);
  const all = ([...weights, 'amount'] as const).filter(has);
  return under && all.includes(under) ? [under] : all;
}

/** Rounding of the rows; weights may have been turned from another unit, which loses a little. */
const slack = ({ field, rows }: { field: FieldId; rows: number }, sum: Carried): number =>
  field === 'amount' ? 0.011 + rows * 0.005 : 0.011 + rows * 0.006 + (sum.unit ? 1e-4 * sum.printed : 0);

/**
 * The sums that stand between the parts of a list ("Carried forward 50 bales: 8,795.0"), outside of its columns, each against the rows
 * above in its own unit. One that does not follow is left out, unless it is certain that all of its rows were read: the line counts
 * them, or the list's own total adds up.
 */
export function carriedSums(context: Context, known: readonly PrintedSum[]): PrintedSum[] {
  const found = new Map<string, PrintedSum>();
  const { tables, pages } = context.layout;
  const lines = pages.flatMap((p) => p.lines).flatMap((line) => readCarried(context, line) ?? []);
  if (lines.length === 0) return [];
  const added = new Set(known.map((s) => `${s.evidence.page}|${s.printed}`));
  const borne = new Set(known.filter((s) => s.printed === s.computed).map((s) => s.computed.toFixed(2)));
  const has = new Set(tables.flatMap((t) => t.columns.flatMap((c) => c.field ?? [])));
  const sums = new Map<FieldId, RunningSum>();
  const sumOf = (field: FieldId): RunningSum => {
    const made = sums.get(field) ?? runningSum(context, field);
    sums.set(field, made);
    return made;
  };
  // a part of a list that begins with what was brought from a page that is not here
  let [base, before] = [0, 0];
  for (const sum of lines) {
    const { line } = sum;
    // in its column it was added up already
    if (added.has(`${line.page}|${sum.printed}`)) continue;
    const fields = fieldsFor(context, sum, (field) => has.has(field));
    const read = fields.flatMap((field) => {
      const above = sumOf(field).above(line, sum.unit);
      return above ? above.parts.flatMap((p) => (p.rows > 0 ? [{ field, unit: above.unit, ...p }] : [])) : [];
    });
    if (read.length === 0) {
      if (sum.kind === 'brought' && fields.length > 0) [base, before] = [sum.printed, sum.count ?? 0];
      continue;
    }
    const counts = ({ rows }: { rows: number }): boolean => sum.count !== undefined && sum.count === rows + before;
    if (sum.count !== undefined && !read.some(counts)) continue;
    const agreeing = read.find((r) => Math.abs(r.total + base - sum.printed) <= slack(r, sum));
    const fitting = sum.count === undefined ? read : read.filter(counts);
    const own = agreeing ?? fitting.find(({ field }) => (field === 'grossWeight') === sum.gross) ?? fitting[0]!;
    const isWhole = counts(own) || borne.has(sumOf(own.field).whole?.toFixed(2) ?? '');
    const told = sum.unit !== undefined || fields.length === 1 || (counts(own) && !fields.includes('amount'));
    if (!agreeing && !(isWhole && told)) continue;
    const computed = agreeing ? sum.printed : Number((own.total + base).toFixed(3));
    const of = `sum ${sum.kind === 'carried' ? 'carried' : 'brought'} forward of ${own.rows} rows`;
    const { unit } = own;
    const key = `${sum.printed}|${computed}`;
    if (found.has(key)) continue;
    const evidence = evidenceOf(context, line.segments);
    found.set(key, { of, printed: sum.printed, computed, ...(unit ? { unit } : {}), evidence });
  }
  return [...found.values()];
}
