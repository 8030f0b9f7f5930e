import type { Material } from '../../model/index.ts';
import { type Context, readNumber } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import type { Column, Table } from '../layout/types.ts';
import { kgPerUnit, parseUnit } from '../values/index.ts';
import { columnAt, weightReader, weightUnitOf } from './columns.ts';
import { captionOf, directionOf, isLost, materialIn, sidesOf } from './direction.ts';
import type { Direction, StepSpec } from './flow-spec.ts';
import { greyCloth } from './grey-cloth.ts';
import { isPerPiece } from './per-piece.ts';
import { isSum } from './sum-row.ts';

/** One weighed (or counted) column of a table of flows. */
export interface FlowColumn {
  at: number;
  direction: Direction | undefined;
  material: Material;
  /** Its label says what flows, so that a description in the row is not needed. */
  named: boolean;
  counted: boolean;
  unit: string | undefined;
  weight: ReturnType<typeof weightReader>;
}

const plainWeights: readonly FieldId[] = ['netWeight', 'weight', 'quantity'];
/** Weights that are of packing, of one unit on average, or of an area: never the amount that flows. */
const besides: readonly FieldId[] = ['grossWeight', 'tareWeight', 'averageWeight', 'yieldPerArea', 'grammage'];

/** A unit of weight at the start or end of a label that stands for something else ("Issued kg", "Kg cosechados"). */
function unitIn(column: Column): string | undefined {
  const words = column.header
    .replace(/[()（）[\]]/gu, ' ')
    .trim()
    .split(/[\s.]+/u);
  return [column.unit, words.at(-1), words[0]].find((w) => w && kgPerUnit(parseUnit(w) ?? '') !== undefined);
}

/** Most cells of a column are figures, so that it can hold amounts; "CL-2388" is a lot. */
function holdsFigures(context: Context, table: Table, at: number): boolean {
  const cells = table.rows.filter((r) => !isSum(r)).flatMap((r) => (r.cells[at] ? [r.cells[at].text] : []));
  const figures = cells
    .slice(0, 60)
    .filter(
      (t) =>
        /^\D{0,6}\d[\d.,' \u00a0]*\s*\p{L}{0,12}\.?(?:\s+\p{L}{2,12}(?:\s*\/\s*\p{L}{2,12})?)?$/u.test(t) &&
        !/\p{L}[-/]\d/u.test(t) &&
        readNumber(context, t),
    );
  return figures.length * 2 >= Math.min(60, cells.length);
}

const can = (spec: StepSpec, direction: Direction, material: Material): boolean =>
  direction === 'waste' ||
  direction === 'stock' ||
  (direction === 'in' ? spec.inputs : spec.outputs).includes(material);

/** The side on which a material stands in this step, where it can stand on one only. */
export function sideOfMaterial(spec: StepSpec, material: Material): 'in' | 'out' | undefined {
  if (spec.input === spec.output) return undefined;
  if (material === spec.input) return 'in';
  if (material === spec.output) return 'out';
  const [goesIn, comesOut] = [spec.inputs.includes(material), spec.outputs.includes(material)];
  return goesIn === comesOut ? undefined : goesIn ? 'in' : 'out';
}

/** "Pieces cut | Pieces sewn | Pieces packed": the stages of the same pieces, of which the last came out. */
const isStage = (spec: StepSpec, table: Table, at: number, figures: readonly boolean[]): boolean => {
  const { field } = table.columns[at]!;
  return (
    field !== undefined &&
    spec.counted.includes(field) &&
    table.columns.some((c, i) => i > at && c.field === field && figures[i] && !isLost(c.header))
  );
};

/** A column of cloth as it left the loom or the knitting machine. */
const isGrey = (table: Table, f: FlowColumn, material: Material | undefined): boolean =>
  f.direction === 'out' && f.material === (material ?? f.material) && greyCloth.test(table.columns[f.at]?.header ?? '');

const ownUnit = (column: Column | undefined): string | undefined => column?.unit && parseUnit(column.unit);

/** A label with a unit of its own that weighs nothing ("Output m"): the unit of its neighbours is not its. */
function isCount(column: Column): boolean {
  const unit = ownUnit(column);
  return unit !== undefined && unit !== '%' && kgPerUnit(unit) === undefined;
}

/**
 * "Output m | Output kg", "Input bales | Input kg", "Yarn kg | Yarn lb": one amount in several units flows once, as the weight. Columns of the
 * same unit are amounts of their own.
 */
function dropOtherUnits(table: Table, found: FlowColumn[]): void {
  for (const f of [...found]) {
    const column = table.columns[f.at]!;
    const alike = found.filter((o) => o.direction === f.direction && table.columns[o.at]!.field === column.field);
    const units = alike.flatMap((o) => ownUnit(table.columns[o.at]) ?? []);
    const kept = units.includes('kg') ? 'kg' : units.find((u) => kgPerUnit(u) !== undefined);
    const own = ownUnit(column);
    if (kept && own && own !== kept) found.splice(found.indexOf(f), 1);
  }
}

/** The columns of a table that tell amounts, with what they say flows and which way. */
export function flowColumns(context: Context, spec: StepSpec, table: Table): FlowColumn[] {
  const toColumn = (
    at: number,
    direction: Direction | undefined,
    material: Material,
    named: boolean,
    counted = false,
  ): FlowColumn => {
    const column = table.columns[at];
    if (column && isCount(column)) counted = true;
    const unit =
      column?.field === 'quantity' ? column.unit : ((column && unitIn(column)) ?? weightUnitOf(context, table, column));
    return { at, direction, material, named, counted, unit: column?.unit, weight: weightReader(context, unit) };
  };
  const found: FlowColumn[] = [];
  const told = (direction: Direction) => found.some((f) => f.direction === direction);
  const figures = table.columns.map((c, at) => !isPerPiece(c.header) && holdsFigures(context, table, at));
  for (const [at, column] of table.columns.entries()) {
    const named = column.field && spec.named[column.field];
    if (named && isStage(spec, table, at, figures)) continue;
    if (named && column.unit !== '%' && figures[at])
      found.push(toColumn(at, named[0], named[1], true, spec.counted.includes(column.field!)));
  }
  dropOtherUnits(table, found);
  // "Issued kg | Yarn kg", "Tomate kg | Pasta kg": what flows stands in the label, the unit beside it
  for (const [at, column] of table.columns.entries()) {
    if (found.some((f) => f.at === at) || !figures[at] || !unitIn(column)) continue;
    if (column.field && (besides.includes(column.field) || plainWeights.includes(column.field))) continue;
    const material = materialIn(column.header, true);
    const side = sidesOf(column.header, true) ?? (material && sideOfMaterial(spec, material));
    if (!side || (material && !can(spec, side, material))) continue;
    // "Grey fabric kg | Finished fabric kg": what was finished came out, not what it was made of
    const grey = side === 'out' && !isLost(column.header) ? found.findIndex((f) => isGrey(table, f, material)) : -1;
    if (grey >= 0) found.splice(grey, 1);
    if (told(side)) continue;
    found.push(toColumn(at, side, material ?? (side === 'in' ? spec.input : spec.output), true));
  }
  if (spec.counted.includes('pieces') && !found.some((f) => f.counted)) {
    // "Cut pcs | Sewn pcs | Packed pcs": the last stage is what came out
    const at = table.columns.findLastIndex(
      (c, i) => figures[i] && parseUnit(c.unit ?? /\S+$/u.exec(c.header)?.[0] ?? '') === 'piece',
    );
    if (at >= 0) found.push(toColumn(at, 'out', spec.output, true, true));
  }
  const plain = columnAt(table, plainWeights);
  const generic =
    plain >= 0
      ? plain
      : table.columns.findIndex(
          (c, i) =>
            figures[i] &&
            !found.some((f) => f.at === i) &&
            !besides.includes(c.field ?? 'weight') &&
            unitIn(c) !== undefined,
        );
  if (told('in') || told('out')) {
    // "Bale from | Bale to | Seed cotton kg | Net kg": the plain weight is of the other side, which other columns mark
    const other = told('in') ? 'out' : 'in';
    const marks = other === 'in' ? spec.marksInput : spec.marksOutput;
    const weighed = found.some((f) => f.direction === other && !f.counted);
    if (
      !weighed &&
      generic >= 0 &&
      figures[generic] &&
      !found.some((f) => f.at === generic) &&
      columnAt(table, marks) >= 0
    )
      found.push(toColumn(generic, other, other === 'in' ? spec.input : spec.output, true));
    return found;
  }
  const direction = directionOf(spec, table);
  if (generic >= 0 && figures[generic]) {
    const said = materialIn(captionOf(table) ?? '');
    const own = direction && said && can(spec, direction, said) ? said : direction === 'in' ? spec.input : spec.output;
    found.push(toColumn(generic, direction, own, false));
  }
  if (found.length === 0 && columnAt(table, ['share']) >= 0) found.push(toColumn(-1, 'in', spec.input, false));
  return found;
}
