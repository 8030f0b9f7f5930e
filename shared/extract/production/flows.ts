import type { Evidence, Flow, Material } from '../../model/index.ts';
import { type Context, evidenceOf, pairText, readCode, readNumber } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { pairsOf } from '../layout/index.ts';
import type { Segment, Table } from '../layout/types.ts';
import { parsePercent, parseQuantity } from '../values/index.ts';
import { cellAt, columnAt, countryReader, dateReader, weightReader, weightUnitOf } from './columns.ts';
import { directionOf, materialIn } from './direction.ts';
import type { Direction, StepSpec } from './flow-spec.ts';
import { readIds } from './ids.ts';

const plainWeights: readonly FieldId[] = ['netWeight', 'weight', 'quantity'];
const sameFlow = (f: Flow): string => `${f.direction}|${f.material}`;

/** One weighed (or counted) column of a table of flows. */
interface FlowColumn {
  at: number;
  direction: Direction;
  material: Material;
}

function columnsOf(spec: StepSpec, table: Table): FlowColumn[] {
  const found: FlowColumn[] = [];
  table.columns.forEach((column, at) => {
    const named = column.field && spec.named[column.field];
    if (named) found.push({ at, direction: named[0], material: named[1] });
  });
  if (found.some((f) => f.direction === 'in' || f.direction === 'out')) return found;
  const direction = directionOf(spec, table);
  const at = columnAt(table, plainWeights);
  if (!direction || at < 0) return found;
  const caption = materialIn(table.caption ?? '');
  const material = direction === 'in' ? spec.input : spec.output;
  return [...found, { at, direction, material: caption ?? material }];
}

/** Rows are kept one by one up to here; longer tables (a list of bales consumed) are summed by lot and origin. */
const rowsKept = 400;

/** The flows that a table tells, row by row. */
function tableFlows(context: Context, spec: StepSpec, table: Table): Flow[] {
  const columns = columnsOf(spec, table);
  const share = columnAt(table, ['share']);
  const origin = columnAt(table, [
    'cottonOrigin',
    'tomatoOrigin',
    'seedOrigin',
    'countryOfOrigin',
    'growingPlace',
    'regionOfOrigin',
  ]);
  if (columns.length === 0 && share < 0) return [];
  if (columns.length === 0) columns.push({ at: -1, direction: 'in', material: spec.input });
  const at = {
    bales: columnAt(table, ['baleCount']),
    brix: columnAt(table, ['brix']),
    description: columnAt(table, ['description', 'rawMaterial', 'product']),
    ids: columnAt(table, ['baleNumber', 'baleFrom', 'drumNumber', 'drumFrom']),
  };
  const lots = { in: columnAt(table, spec.lotIn), out: columnAt(table, spec.lotOut) };
  const dates = { in: columnAt(table, spec.dateIn), out: columnAt(table, spec.dateOut) };
  const day = dateReader(context);
  const country = countryReader();
  const read = columns.map((c) => weightReader(context, unitOf(context, table, c.at)));
  const flows: Flow[] = [];
  for (const row of table.rows) {
    if (row.kind !== 'row') continue;
    columns.forEach((column, i) => {
      const cell = cellAt(row, column.at);
      const counted = spec.counted.includes(table.columns[column.at]?.field as FieldId);
      const weight = counted ? undefined : read[i]!(cell);
      const quantity = weight || !cell ? undefined : parseQuantity(cell.text, context.mark);
      const part =
        share < 0 || column.direction !== 'in'
          ? undefined
          : parsePercent(cellAt(row, share)?.text ?? '', { bare: true })?.value;
      if (!weight && !quantity && part === undefined) return;
      const into = column.direction === 'in' || column.direction === 'stock';
      const described = materialIn(cellAt(row, at.description)?.text ?? '');
      const flow: Flow = { direction: column.direction, material: column.material, evidence: evidenceOf(context, row) };
      if (described && !(spec.named[table.columns[column.at]?.field as FieldId] && column.direction !== 'in'))
        flow.material = described;
      if (weight) flow.kg = weight.kg;
      if (quantity && !weight) {
        flow.quantity = quantity.value;
        const unit =
          quantity.unit ??
          table.columns[column.at]?.unit ??
          (counted && flow.material === 'garment' ? 'piece' : undefined);
        if (unit) flow.unit = unit;
      }
      if (part !== undefined && part <= 1) flow.share = part;
      const lot = cellAt(row, into ? lots.in : lots.out) ?? cellAt(row, into ? -1 : lots.in);
      if (lot && /\d/u.test(lot.text)) flow.lot = lot.text;
      const date = day(cellAt(row, into ? dates.in : dates.out));
      if (date) flow.date = date;
      const from = into ? country(cellAt(row, origin)) : undefined;
      if (from) flow.origin = from;
      if (into || column.material === 'lint') {
        const bales =
          readNumber(context, cellAt(row, at.bales)?.text ?? '')?.value ?? idCount(cellAt(row, at.ids), spec);
        if (bales !== undefined) flow.bales = bales;
      }
      const brix = readNumber(context, cellAt(row, at.brix)?.text ?? '')?.value;
      if (brix !== undefined && brix < 100 && column.direction !== 'waste') flow.brix = brix;
      flows.push(flow);
    });
  }
  return flows.length > rowsKept || (at.ids >= 0 && flows.length > 1) ? summed(flows) : flows;
}

function unitOf(context: Context, table: Table, at: number): string | undefined {
  const column = table.columns[at];
  return column?.field && plainWeights.includes(column.field) && column.field !== 'quantity'
    ? weightUnitOf(context, table, column)
    : (column?.unit ?? weightUnitOf(context, table, column));
}

function idCount(cell: Segment | undefined, spec: StepSpec): number | undefined {
  if (!cell || (spec.step !== 'spin' && spec.step !== 'gin')) return undefined;
  const n = readIds(cell.text).reduce((sum, id) => sum + (id.count ?? 1), 0);
  return n > 0 ? n : undefined;
}

/** Rows of one lot, material and origin as one flow; a weight or count that some row lacks is left out. */
function summed(flows: readonly Flow[]): Flow[] {
  const groups = new Map<string, Flow>();
  for (const f of flows) {
    const key = [f.direction, f.material, f.lot ?? '', f.origin ?? ''].join('|');
    const g = groups.get(key);
    if (!g) {
      groups.set(key, { ...f });
      continue;
    }
    for (const part of ['kg', 'bales', 'quantity', 'share'] as const) {
      if (g[part] === undefined || f[part] === undefined) delete g[part];
      else g[part] = Number((g[part] + f[part]).toFixed(3));
    }
    if (f.date && g.date && f.date < g.date) g.date = f.date;
  }
  return [...groups.values()];
}

/** Flows that labels tell ("Lint produced: 48,300 kg"). */
function pairFlows(context: Context, spec: StepSpec): Flow[] {
  const flows: Flow[] = [];
  for (const [field, named] of Object.entries(spec.named) as [FieldId, readonly [Direction, Material]][]) {
    const said = new Set<number>();
    for (const pair of pairsOf(context.layout, field)) {
      const text = pairText(pair);
      const counted = spec.counted.includes(field);
      const weight = counted
        ? undefined
        : weightReader(context, pair.unit ?? context.weightUnit)({ ...pair.value[0]!, text });
      const quantity = weight ? undefined : parseQuantity(text, context.mark);
      const amount = weight?.kg ?? quantity?.value;
      // The same figure twice is one figure said twice, in the head and in the summary.
      if (amount === undefined || said.has(amount)) continue;
      said.add(amount);
      const evidence: Evidence = evidenceOf(context, pair.value);
      const flow: Flow = { direction: named[0], material: named[1], evidence };
      const label = materialIn(pair.label.text);
      if (label && (field === 'inputWeight' || field === 'outputWeight' || field === 'openingStock'))
        flow.material = label;
      if (weight) flow.kg = weight.kg;
      else {
        flow.quantity = quantity!.value;
        const unit = quantity!.unit ?? (flow.material === 'garment' ? 'piece' : undefined);
        if (unit) flow.unit = unit;
      }
      const lot = lotOf(context, named[0] === 'in' ? spec.lotIn : spec.lotOut);
      if (lot && named[0] !== 'waste') flow.lot = lot;
      flows.push(flow);
    }
  }
  return flows;
}

/** The lot that the paper labels, when it labels one only. */
function lotOf(context: Context, fields: readonly FieldId[]): string | undefined {
  for (const field of fields) {
    const codes = new Set(pairsOf(context.layout, field).map((p) => readCode(context, pairText(p))?.value));
    const [only] = codes;
    if (codes.size === 1 && only && /\d/u.test(only)) return only;
  }
  return undefined;
}

/**
 * What the step took in, gave out and lost. Where a table tells a flow row by row, a label that states its sum is not counted
 * again.
 */
export function readFlows(context: Context, spec: StepSpec): Flow[] {
  const rows = context.layout.tables.flatMap((table) => tableFlows(context, spec, table));
  const told = new Set(rows.filter((f) => f.kg !== undefined || f.quantity !== undefined).map(sameFlow));
  return [...rows, ...pairFlows(context, spec).filter((f) => !told.has(sameFlow(f)))];
}
