import type { FieldId } from '../labels/fields.ts';
import type { Line, Segment, Table } from '../layout/types.ts';
import { kgPerUnit, parseCurrency, parseQuantity, parseUnit } from '../values/index.ts';
import { type Context, cellNumber } from './context.ts';
import { figure } from './figure.ts';
import { sure } from './line-products.ts';

/** What stands in one column above a line: the sum of all rows, and of those since the last total, in the unit of the rows. */
export interface Above {
  parts: { total: number; rows: number }[];
  unit: string | undefined;
}

/** The sums of one column down all pages; each row is read once, however many lines ask for what stands above them. */
export interface RunningSum {
  /** The sum above a line in a unit (absent: in that of the rows); undefined where a row was not surely read or the units cannot be set side by side. */
  above(line: Line, unit: string | undefined): Above | undefined;
  /** The sum of all rows, where all were surely read. */
  whole: number | undefined;
}

interface Read {
  page: number;
  middle: number;
  value: number | undefined;
  unit: string | undefined;
  /** A total stands straight above. */
  first: boolean;
}

/** The figure of a cell as printed, with its unit: its own, else that of its column. */
function printedFigure(context: Context, table: Table, column: number, cell: Segment): Pick<Read, 'value' | 'unit'> {
  const { field, unit, header } = table.columns[column]!;
  const plain = figure(context, table, column, cell);
  if (field === 'amount') return { value: plain, unit: parseCurrency(cell.text) ?? parseCurrency(unit ?? header) };
  const headed = weightUnit(unit) ?? weightUnit(header);
  if (plain === undefined || !/\p{L}/u.test(cell.text)) return { value: plain, unit: headed };
  const own = parseQuantity(cell.text, context.weightMark);
  if (cell.confidence < sure || cellNumber(context, cell)) return { value: plain, unit: headed };
  return own?.unit && !own.doubt ? { value: own.value, unit: own.unit } : { value: undefined, unit: undefined };
}

const weightUnit = (text: string | undefined): string | undefined => {
  const unit = text === undefined ? undefined : (parseUnit(text) ?? parseUnit(text.split(/\s+/u).at(-1)!));
  return unit && kgPerUnit(unit) !== undefined ? unit : undefined;
};

/** Reads a column of weights or of money down all tables and adds it up. */
export function runningSum(context: Context, field: FieldId): RunningSum {
  const reads: Read[] = [];
  for (const table of context.layout.tables) {
    const at = table.columns.findIndex((c) => c.field === field);
    let first = true;
    for (const row of at < 0 ? [] : table.rows) {
      if (row.kind !== 'row') {
        first ||= row.kind === 'total';
        continue;
      }
      const cell = row.cells[at];
      const told = cell ? printedFigure(context, table, at, cell) : { value: undefined, unit: undefined };
      reads.push({ page: row.page, middle: row.box[1] + row.box[3] / 2, ...told, first });
      first = false;
    }
  }
  reads.sort((a, b) => a.page - b.page || a.middle - b.middle);
  const sums = [0];
  const starts: number[] = [];
  for (const read of reads) {
    starts.push(read.first ? sums.length - 1 : (starts.at(-1) ?? 0));
    sums.push(sums.at(-1)! + (read.value ?? 0));
  }
  const unsure = reads.findIndex((r) => r.value === undefined);
  const units = new Set(reads.flatMap((r) => r.unit ?? []));
  const unit = [...units][0] ?? (field === 'amount' ? undefined : context.weightUnit);
  return {
    whole: unsure < 0 && units.size <= 1 ? sums.at(-1) : undefined,
    above(line, asked) {
      const end = countBefore(reads, line);
      if ((unsure >= 0 && unsure < end) || units.size > 1) return undefined;
      const factor = factorTo(unit, asked);
      if (factor === undefined) return undefined;
      const since = end > 0 ? starts[end - 1]! : 0;
      const part = (from: number) => ({
        total: Number(((sums[end]! - sums[from]!) * factor).toFixed(3)),
        rows: end - from,
      });
      return { parts: since > 0 ? [part(0), part(since)] : [part(0)], unit: asked ?? unit };
    },
  };
}

/** Rows that begin above the line, by halving: a list of 20,000 rows is asked hundreds of times. */
function countBefore(reads: readonly Read[], line: Line): number {
  let [low, high] = [0, reads.length];
  while (low < high) {
    const at = (low + high) >> 1;
    const read = reads[at]!;
    if (read.page < line.page || (read.page === line.page && read.middle < line.box[1])) low = at + 1;
    else high = at;
  }
  return low;
}

/** What rows in one unit are multiplied by; a side that names none is taken for the other's. */
function factorTo(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined || from === to) return 1;
  const [a, b] = [kgPerUnit(from), kgPerUnit(to)];
  return a === undefined || b === undefined ? undefined : a / b;
}
