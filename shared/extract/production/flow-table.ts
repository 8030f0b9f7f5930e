import type { Flow, Material } from '../../model/index.ts';
import { type Context, evidenceOf, pairText, readCode, readNumber } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { pairsOf } from '../layout/index.ts';
import type { Segment, Table, TableRow } from '../layout/types.ts';
import { parsePercent, parseQuantity } from '../values/index.ts';
import { cellAt, columnAt, countryReader, dateReader, weightReader, weightUnitOf } from './columns.ts';
import { directionOf, materialIn } from './direction.ts';
import type { Direction, StepSpec } from './flow-spec.ts';
import { readIds } from './ids.ts';

const plainWeights: readonly FieldId[] = ['netWeight', 'weight', 'quantity'];
const origins: readonly FieldId[] = [
  'cottonOrigin',
  'tomatoOrigin',
  'seedOrigin',
  'countryOfOrigin',
  'growingPlace',
  'regionOfOrigin',
];

/** One weighed (or counted) column of a table of flows. */
interface FlowColumn {
  at: number;
  direction: Direction;
  material: Material;
  /** Its label says what flows, so that a description in the row is not needed. */
  named: boolean;
  counted: boolean;
  unit: string | undefined;
  weight: ReturnType<typeof weightReader>;
}

function columnsOf(context: Context, spec: StepSpec, table: Table): FlowColumn[] {
  const toColumn = (at: number, direction: Direction, material: Material, named: boolean): FlowColumn => {
    const column = table.columns[at];
    const counted = column?.field !== undefined && spec.counted.includes(column.field);
    const unit = column?.field === 'quantity' ? (column.unit ?? undefined) : weightUnitOf(context, table, column);
    return { at, direction, material, named, counted, unit: column?.unit, weight: weightReader(context, unit) };
  };
  const found: FlowColumn[] = [];
  for (const [at, column] of table.columns.entries()) {
    const named = column.field && spec.named[column.field];
    if (named && column.unit !== '%') found.push(toColumn(at, named[0], named[1], true));
  }
  if (found.some((f) => f.direction === 'in' || f.direction === 'out')) return found;
  const direction = directionOf(spec, table);
  const at = columnAt(table, plainWeights);
  if (direction && at >= 0) {
    const said = materialIn(table.caption ?? '');
    found.push(toColumn(at, direction, said ?? (direction === 'in' ? spec.input : spec.output), false));
  }
  if (found.length === 0 && columnAt(table, ['share']) >= 0) found.push(toColumn(-1, 'in', spec.input, false));
  return found;
}

/** Where in a table of flows stands what. */
function placesOf(context: Context, spec: StepSpec, table: Table) {
  const lots = { in: columnAt(table, spec.lotIn), out: columnAt(table, spec.lotOut) };
  return {
    share: columnAt(table, ['share']),
    origin: columnAt(table, origins),
    bales: columnAt(table, ['baleCount']),
    brix: columnAt(table, ['brix']),
    description: columnAt(table, ['description', 'rawMaterial', 'product']),
    ids: columnAt(table, ['baleNumber', 'baleFrom', 'drumNumber', 'drumFrom', 'rollNumber']),
    lots,
    only: {
      in: lots.in < 0 ? onlyLot(context, spec.lotIn) : undefined,
      out: lots.out < 0 ? onlyLot(context, spec.lotOut) : undefined,
    },
    dates: { in: columnAt(table, spec.dateIn), out: columnAt(table, spec.dateOut) },
    day: dateReader(context),
    country: countryReader(),
  };
}

type Told = Omit<Flow, 'evidence'>;

/** What one cell of a row tells to flow; undefined when it tells no amount. */
function toFlow(
  context: Context,
  spec: StepSpec,
  column: FlowColumn,
  row: TableRow,
  at: ReturnType<typeof placesOf>,
): Told | undefined {
  const cell = cellAt(row, column.at);
  const { direction } = column;
  const weight = column.counted ? undefined : column.weight(cell);
  const quantity = weight || !cell ? undefined : countIn(context, cell.text, column.counted);
  const share =
    at.share < 0 || direction !== 'in'
      ? undefined
      : parsePercent(cellAt(row, at.share)?.text ?? '', { bare: true })?.value;
  if (!weight && !quantity && share === undefined) return undefined;
  const into = direction === 'in' || direction === 'stock';
  const described =
    column.named && direction !== 'in' ? undefined : materialIn(cellAt(row, at.description)?.text ?? '');
  const flow: Told = { direction, material: described ?? column.material };
  if (weight) flow.kg = weight.kg;
  else if (quantity) {
    flow.quantity = quantity.value;
    const unit = quantity.unit ?? column.unit ?? (flow.material === 'garment' ? 'piece' : undefined);
    if (unit) flow.unit = unit;
  }
  if (share !== undefined && share <= 1) flow.share = share;
  const lot = cellAt(row, into ? at.lots.in : at.lots.out)?.text ?? (into ? at.only.in : at.only.out);
  if (lot && direction !== 'waste' && /\d/u.test(lot)) flow.lot = lot;
  const date = at.day(cellAt(row, into ? at.dates.in : at.dates.out));
  if (date) flow.date = date;
  const from = into ? at.country(cellAt(row, at.origin)) : undefined;
  if (from) flow.origin = from;
  if (into || column.material === 'lint') {
    const bales =
      at.bales >= 0
        ? readNumber(context, cellAt(row, at.bales)?.text ?? '')?.value
        : idCount(cellAt(row, at.ids), spec);
    if (bales) flow.bales = bales;
  }
  const brix = at.brix < 0 ? undefined : readNumber(context, cellAt(row, at.brix)?.text ?? '')?.value;
  if (brix !== undefined && brix < 100 && direction !== 'waste') flow.brix = brix;
  return flow;
}

/** Rows are kept one by one up to here; longer tables, and lists of bales or rolls, are summed by lot and origin. */
const rowsKept = 400;

/** The flows that a table tells. */
export function tableFlows(context: Context, spec: StepSpec, table: Table): Flow[] {
  const columns = columnsOf(context, spec, table);
  if (columns.length === 0) return [];
  const at = placesOf(context, spec, table);
  const rows = table.rows.filter((r) => r.kind === 'row');
  const sums = at.ids >= 0 || rows.length * columns.length > rowsKept;
  const groups = new Map<string, { flow: Told; row: TableRow }>();
  for (const row of rows) {
    for (const column of columns) {
      const flow = toFlow(context, spec, column, row, at);
      if (!flow) continue;
      const key = sums
        ? `${flow.direction}|${flow.material}|${flow.lot ?? ''}|${flow.origin ?? ''}`
        : String(groups.size);
      const group = groups.get(key);
      if (group) addTo(group.flow, flow);
      else groups.set(key, { flow, row });
    }
  }
  return [...groups.values()].map(({ flow, row }) => {
    for (const part of ['kg', 'quantity', 'share'] as const)
      if (flow[part] !== undefined) flow[part] = Number(flow[part].toFixed(3));
    return { ...flow, evidence: evidenceOf(context, row) };
  });
}

/** Adds a row to the sum of its lot; a weight or count that some row lacks is left out of the sum. */
function addTo(sum: Told, more: Told): void {
  for (const part of ['kg', 'bales', 'quantity', 'share'] as const) {
    if (sum[part] === undefined || more[part] === undefined) delete sum[part];
    else sum[part] += more[part];
  }
  if (more.date && sum.date && more.date < sum.date) sum.date = more.date;
}

/** Units in which a step's material is counted where it is not weighed. */
const countUnits = new Set(
  'piece dozen pair set meter yard carton case drum bin roll bale cone can jar bag module liter gallon'.split(' '),
);

/** A count; without a unit it is one only under a label that counts. */
export function countIn(context: Context, text: string, counted: boolean): ReturnType<typeof parseQuantity> {
  const read = parseQuantity(text, context.mark);
  return read && (read.unit ? countUnits.has(read.unit) : counted) ? read : undefined;
}

function idCount(cell: Segment | undefined, spec: StepSpec): number | undefined {
  if (!cell || (spec.step !== 'spin' && spec.step !== 'gin')) return undefined;
  const n = readIds(cell.text).reduce((sum, id) => sum + (id.count ?? 1), 0);
  return n > 0 ? n : undefined;
}

/** The lot that the paper labels, when it labels one only. */
export function onlyLot(context: Context, fields: readonly FieldId[]): string | undefined {
  for (const field of fields) {
    const codes = new Set(pairsOf(context.layout, field).map((p) => readCode(context, pairText(p))?.value));
    const [only] = codes;
    if (codes.size === 1 && only && /\d/u.test(only)) return only;
  }
  return undefined;
}
