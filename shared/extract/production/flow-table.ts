import type { CountryCode, Flow, Material } from '../../model/index.ts';
import { brixValue } from '../../trade/brix.ts';
import { freshBrix } from '../../trade/yields.ts';
import { holdsCompounds } from '../base/compound.ts';
import { type Context, evidenceOf, pairText, readCode, readNumber } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { pairsOf } from '../layout/index.ts';
import type { Segment, Table, TableRow } from '../layout/types.ts';
import { parsePercent, parseQuantity, parseRange, parseUnit } from '../values/index.ts';
import { cellAt, columnAt, countryReader, dateReader } from './columns.ts';
import { isLost, materialIn, sidesOf } from './direction.ts';
import { fedMaterial, isFedCotton, isMixing } from './fed-fibre.ts';
import { type FlowColumn, flowColumns, sideOfMaterial } from './flow-columns.ts';
import type { StepSpec } from './flow-spec.ts';
import { isGroupedCount } from './grouped-figures.ts';
import { readIds } from './ids.ts';
import { withoutInner } from './inner-flows.ts';
import { readLot } from './lot.ts';
import { describedOrigins } from './named-cotton.ts';
import { spanColumns } from './span.ts';
import { cardFlows, isStockRow } from './stock-rows.ts';
import { isSum } from './sum-row.ts';
import { bales as baleKind } from './unit-kind.ts';

const origins: readonly FieldId[] = [
  'cottonOrigin',
  'tomatoOrigin',
  'seedOrigin',
  'countryOfOrigin',
  'growingPlace',
  'regionOfOrigin',
];

/** The column of lots that go in or come out: by its label, or by a label that says so ("Lot in", "Output lot"). */
function lotColumn(table: Table, fields: readonly FieldId[], side: 'in' | 'out'): number {
  const said = table.columns.findIndex(
    (c) =>
      /\blots?\b|\bbatch|\blote|\blotto|\bparti|партия|批号|缸号/iu.test(c.header) && sidesOf(c.header, true) === side,
  );
  if (said >= 0) return said;
  const at = columnAt(table, fields);
  return at >= 0 && sidesOf(table.columns[at]!.header, true) === (side === 'in' ? 'out' : 'in') ? -1 : at;
}

/** Where in a table of flows stands what. */
function placesOf(context: Context, spec: StepSpec, table: Table) {
  const lots = { in: lotColumn(table, spec.lotIn, 'in'), out: lotColumn(table, spec.lotOut, 'out') };
  const unitIs = (unit: string) =>
    table.columns.findIndex(
      (c) =>
        parseUnit(c.unit ?? '') === unit && (c.field === undefined || c.field === 'quantity' || c.field === 'packages'),
    );
  const bales = columnAt(table, ['baleCount']);
  const span = spec.step === 'gin' || spec.step === 'spin' ? spanColumns(baleKind, table) : undefined;
  const ids = columnAt(table, ['baleNumber', 'baleFrom', 'drumNumber', 'drumFrom', 'rollNumber']);
  const described = columnAt(table, ['description', 'rawMaterial', 'product']);
  return {
    share: columnAt(table, ['share']),
    origin: columnAt(table, origins),
    bales: bales >= 0 ? bales : unitIs('bale'),
    span,
    brix: columnAt(table, ['brix']),
    description: described >= 0 ? described : wordColumn(table),
    words: table.columns.flatMap((c, i) => (c.field && describing.has(c.field) ? [i] : [])),
    whole: ids >= 0 && holdsCompounds(table, ids),
    ids,
    lots,
    mixed: isMixing(table),
    delivered: columnAt(table, deliveries) >= 0,
    only: {
      in: lots.in < 0 ? onlyLot(context, spec.lotIn, 'in') : undefined,
      out: lots.out < 0 ? onlyLot(context, spec.lotOut, 'out') : undefined,
    },
    dates: { in: columnAt(table, spec.dateIn), out: columnAt(table, spec.dateOut) },
    day: dateReader(context),
    country: countryReader(),
  };
}

/** Columns of a list of loads as they came from the fields. */
const deliveries: readonly FieldId[] = ['grower', 'farm', 'farmLocation', 'vehicleNumber'];

/** Columns whose cells say what the material of a row is. */
const describing: ReadonlySet<FieldId> = new Set(['description', 'rawMaterial', 'product', 'variety', 'grade']);
/** Materials that grew: a country in their description is where. */
const grown: ReadonlySet<Material> = new Set(['lint', 'seed-cotton', 'tomato']);

/** The one country that the cells describing the raw material of a row name. */
function describedOrigin(row: TableRow, at: ReturnType<typeof placesOf>): CountryCode | undefined {
  const texts = [...new Set([at.description, ...at.words])].flatMap((i) => cellAt(row, i)?.text ?? []);
  const named = new Set(texts.flatMap(describedOrigins));
  return named.size === 1 ? [...named][0] : undefined;
}

type Told = Omit<Flow, 'evidence'>;

/** The first column whose cells are words: "Output | Lot | Kg" over "Yarn Ne 20/1 | AK-2411 | 8,900". */
function wordColumn(table: Table): number {
  const rows = table.rows.filter((r) => !isSum(r)).slice(0, 40);
  return table.columns.findIndex((c, i) => {
    if (c.field && !['outputWeight', 'inputWeight', 'variety', 'grade'].includes(c.field)) return false;
    const texts = rows.flatMap((r) => (r.cells[i] ? [r.cells[i].text] : []));
    return texts.length > 0 && texts.filter((t) => /\p{L}{3}|\p{Script=Han}{2}/u.test(t)).length * 2 > texts.length;
  });
}

/** The side and material of one row: what it is called ("Usable waste", "Cotton yarn") over what its column is. */
function sideOf(
  spec: StepSpec,
  column: FlowColumn,
  name: string,
  known: boolean,
  mixed: boolean,
): Pick<Told, 'direction' | 'material'> | undefined {
  const { direction, material } = column;
  if (column.named && direction !== 'in') return direction && { direction, material };
  const fed = spec.step === 'spin' && direction === 'in';
  const cotton = fed && isFedCotton(name, mixed);
  if (!column.named && isLost(name) && !(cotton && mixed)) return { direction: 'waste', material: 'other' };
  const said = fed ? fedMaterial(materialIn(name)) : materialIn(name);
  if (cotton && !said) return { direction, material };
  if (direction === 'out') return { direction, material: said && spec.outputs.includes(said) ? said : material };
  if (direction) {
    // "Sewing | PH-B-744 | 12,266 kg": the name of the step is no name of what it took in
    if (column.named && said === spec.output && !spec.inputs.includes(said)) return { direction, material };
    if (said) return { direction, material: said };
    return { direction, material: name !== '' && known ? 'other' : material };
  }
  const own = said && sideOfMaterial(spec, said);
  return own && { direction: own, material: said };
}

/** Bales lighter or heavier than any press makes show that a count or a code was read as their weight. */
const possibleBale = (kg: number, bales: number): boolean => {
  const [low, high] = baleKind.possible;
  return kg / bales >= low && kg / bales <= high;
};

/** What one cell of a row tells to flow; undefined when it tells no amount. */
function toFlow(
  context: Context,
  spec: StepSpec,
  column: FlowColumn,
  row: TableRow,
  at: ReturnType<typeof placesOf>,
  known: boolean,
): Told | undefined {
  const cell = cellAt(row, column.at);
  const side = sideOf(spec, column, cellAt(row, at.description)?.text ?? '', known, at.mixed);
  if (!side) return undefined;
  const { direction } = side;
  const read = column.counted ? undefined : column.weight(cell);
  // a hundred thousand tons in one row: the number of a bale under the label of a weight
  const weight = read && read.kg < 1e8 ? read : undefined;
  const quantity = weight || !cell ? undefined : countIn(context, cell.text, column.counted);
  const share =
    at.share < 0 || direction !== 'in'
      ? undefined
      : parsePercent(cellAt(row, at.share)?.text ?? '', { bare: true })?.value;
  if (!weight && !quantity && share === undefined) return undefined;
  const into = direction === 'in' || direction === 'stock';
  const flow: Told = { ...side };
  if (weight) flow.kg = weight.kg;
  else if (quantity) {
    flow.quantity = quantity.value;
    const unit = quantity.unit ?? column.unit ?? (flow.material === 'garment' ? 'piece' : undefined);
    if (unit) flow.unit = unit;
  }
  if (share !== undefined && share <= 1) flow.share = share;
  const own = readLot(cellAt(row, into ? at.lots.in : at.lots.out)?.text);
  const lot = own?.lot ?? (into ? at.only.in : at.only.out);
  if (lot && direction !== 'waste' && /\d/u.test(lot)) flow.lot = lot;
  const date = at.day(cellAt(row, into ? at.dates.in : at.dates.out));
  if (date) flow.date = date;
  const from = into
    ? (at.country(cellAt(row, at.origin)) ?? (grown.has(flow.material) ? describedOrigin(row, at) : undefined))
    : undefined;
  if (from) flow.origin = from;
  if (flow.material === 'lint') {
    const bales =
      at.bales >= 0
        ? readNumber(context, cellAt(row, at.bales)?.text ?? '')?.value
        : at.span
          ? spanCount(cellAt(row, at.span.from), cellAt(row, at.span.to))
          : at.whole
            ? Number(cellAt(row, at.ids) !== undefined)
            : idCount(cellAt(row, at.ids), spec);
    if (bales) flow.bales = bales;
  }
  if (flow.material === 'lint' && flow.bales && flow.kg !== undefined && !possibleBale(flow.kg, flow.bales))
    delete flow.kg;
  const brix = at.brix < 0 ? undefined : brixValue(cellAt(row, at.brix)?.text ?? '');
  // under the title of a paste record a list of growers holds fruit, which is as weak as no paste is
  if (brix && flow.material === 'paste' && brix.most <= freshBrix.most && (direction === 'in' || at.delivered)) {
    flow.material = 'tomato';
    flow.direction = 'in';
  }
  if (brix && direction !== 'waste') flow.brix = flow.direction === 'out' ? brix.least : brix.most;
  return flow;
}

function spanCount(from: Segment | undefined, to: Segment | undefined): number | undefined {
  return from && to ? parseRange(`${from.text} to ${to.text}`)?.count : undefined;
}

/** Rows are kept one by one up to here; longer tables, and lists of bales or rolls, are summed by lot and origin. */
const rowsKept = 400;

/** The flows that a table tells. */
export function tableFlows(context: Context, spec: StepSpec, table: Table): Flow[] {
  const card = cardFlows(context, spec, table);
  if (card) return card;
  const columns = flowColumns(context, spec, table);
  if (columns.length === 0) return [];
  const at = placesOf(context, spec, table);
  const rows = table.rows.filter((r) => !isSum(r) && !isStockRow(context, spec, table, r));
  const known = rows.slice(0, rowsKept).some((r) => materialIn(cellAt(r, at.description)?.text ?? ''));
  const sums = at.ids >= 0 || rows.length * columns.length > rowsKept;
  const groups = new Map<string, { flow: Told; row: TableRow }>();
  for (const row of rows) {
    for (const column of columns) {
      const flow = toFlow(context, spec, column, row, at, known);
      if (!flow) continue;
      const key = sums
        ? `${flow.direction}|${flow.material}|${flow.lot ?? ''}|${flow.origin ?? ''}`
        : String(groups.size);
      const group = groups.get(key);
      if (group) addTo(group.flow, flow);
      else groups.set(key, { flow, row });
    }
  }
  return withoutInner([...groups.values()]).map(({ flow, row }) => {
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

const digitsOf = (text: string): string => /\d[\d.,]*/u.exec(text)?.[0] ?? '';

/** A count; without a unit it is one only under a label that counts. */
export function countIn(context: Context, text: string, counted: boolean): ReturnType<typeof parseQuantity> {
  const read = parseQuantity(text, isGroupedCount(context, digitsOf(text)) ? ',' : context.mark);
  return read && (read.unit ? countUnits.has(read.unit) : counted) ? read : undefined;
}

function idCount(cell: Segment | undefined, spec: StepSpec): number | undefined {
  if (!cell || (spec.step !== 'spin' && spec.step !== 'gin')) return undefined;
  const n = readIds(cell.text).reduce((sum, id) => sum + (id.count ?? 1), 0);
  return n > 0 ? n : undefined;
}

/** "Lot B12, Hoa Xa Industrial Park": a plot of land, no lot of goods. */
const isAddress = (text: string): boolean => /^[^\s,]+,\s+\p{L}[\p{L}.' -]{5,}/u.test(text);

/** Words of the lots of what a step makes. */
const ofGoods =
  /(?<!\p{L})(?:product|finished|final|output|goods|garment|style|apparel|packed|ürün|mamul|prodotto|produit|finito|fini|acabado|terminado|изделий|продукции|mahsulot|sản phẩm|thành phẩm|wyrob)|成品|成衣|产品/iu;

/** The lot that the paper labels, when it labels one only. */
export function onlyLot(context: Context, fields: readonly FieldId[], side?: 'in' | 'out'): string | undefined {
  for (const field of fields) {
    const codes = new Set(
      pairsOf(context.layout, field)
        // a run of drums is no lot, and "Product lot" is never that of what went in
        .filter((p) => !isAddress(pairText(p)) && !parseRange(pairText(p)))
        .filter((p) => !(side === 'in' && ofGoods.test(p.label.text)))
        .map((p) => readLot(readCode(context, pairText(p))?.value)?.lot),
    );
    const [only] = codes;
    if (codes.size === 1 && only && /\d/u.test(only)) return only;
  }
  return undefined;
}
