import type { Facts, GoodsLine } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { cellOf, columnOf, pairsOf } from '../layout/index.ts';
import type { Column, Segment, Table, TableRow } from '../layout/types.ts';
import {
  findCountries,
  findHs,
  findNumbers,
  parseCountry,
  parseHs,
  parseQuantity,
  parseUnit,
} from '../values/index.ts';
import {
  type Context,
  cellNumber,
  cellWeight,
  evidenceOf,
  pairText,
  readCode,
  readMoney,
  readNumber,
} from './context.ts';
import { isNoLot } from './lot-codes.ts';
import { namedWeights } from './named-weights.ts';
import { rangeOf } from './unit-range.ts';

/** Columns that number single bales, drums or rolls: their table is a list of units, not of goods. */
export const unitColumns: readonly FieldId[] = ['baleNumber', 'baleFrom', 'drumNumber', 'drumFrom', 'rollNumber'];

const goodsWords: readonly FieldId[] = ['description', 'product', 'rawMaterial', 'styleNumber', 'hsCode'];
const goodsFigures: readonly FieldId[] = [
  'quantity', 'amount', 'unitPrice', 'netWeight', 'grossWeight', 'weight', 'packages', 'pieces', 'cartons', 'baleCount', 'drumCount', 'rollCount',
]; // biome-ignore format: a word list

/** Whether the rows of a table are goods lines. */
export function isGoodsTable(table: Table): boolean {
  if (columnOf(table, ...unitColumns) >= 0 && columnOf(table, 'amount', 'unitPrice') < 0) return false;
  const figures = goodsFigures.filter((f) => columnOf(table, f) >= 0).length;
  return (columnOf(table, ...goodsWords) >= 0 && figures > 0) || (columnOf(table, 'amount') >= 0 && figures > 1);
}

/** The tables of goods on a paper; a row of weights, packages and origin below them, set as a form, is none of them. */
export function goodsTables(tables: readonly Table[]): Table[] {
  const goods = tables.filter(isGoodsTable);
  const priced = goods.some(
    (t) =>
      columnOf(t, 'description', 'product', 'styleNumber') >= 0 && columnOf(t, 'amount', 'unitPrice', 'quantity') >= 0,
  );
  if (!priced) return goods;
  return goods.filter(
    (t) => columnOf(t, 'description', 'product', 'rawMaterial', 'styleNumber', 'amount', 'unitPrice', 'quantity') >= 0,
  );
}

const columnFor = (table: Table, ...fields: FieldId[]): Column | undefined => table.columns[columnOf(table, ...fields)];

/** A row of goods as a line; undefined when it names no goods and no figures. */
export function toGoodsLine(context: Context, table: Table, row: TableRow): GoodsLine | undefined {
  const line: GoodsLine = { evidence: evidenceOf(context, row) };
  const cell = (...fields: FieldId[]): Segment | undefined => cellOf(table, row, ...fields);
  const description = cell('description', 'product', 'rawMaterial') ?? unnamedText(table, row);
  if (description) line.description = description.text;
  const hs = cell('hsCode');
  const code = (hs && parseHs(hs.text)) ?? (description && findHs(description.text)[0]);
  if (code) line.hsCode = code.value;
  for (const field of [
    'quantity',
    'pieces',
    'baleCount',
    'drumCount',
    'rollCount',
    'cartons',
    'length',
    'weight',
  ] as const) {
    const quantity = cell(field);
    const parsed = quantity && (parseQuantity(quantity.text, context.mark) ?? cellNumber(context, quantity));
    if (!parsed || line.quantity !== undefined) continue;
    line.quantity = parsed.value;
    const unit =
      ('unit' in parsed ? (parsed.unit as string | undefined) : undefined) ?? unitOf(columnFor(table, field), field);
    if (unit) line.unit = unit;
  }
  const unit = cell('unit');
  if (unit && line.quantity !== undefined) line.unit = parseUnit(unit.text) ?? line.unit ?? unit.text;
  const money = (s: Segment | undefined) => s && (readMoney(context, s.text) ?? readNumber(context, s.text))?.value;
  const stacked = stackedPrice(context, cell('unitPrice'), line.quantity);
  const price = stacked ? stacked[0] : money(cell('unitPrice'));
  if (price !== undefined) line.unitPrice = price;
  const amount = stacked ? stacked[1] : money(cell('amount'));
  if (amount !== undefined) line.amount = amount;
  const origin = cell('countryOfOrigin', 'cottonOrigin', 'tomatoOrigin', 'regionOfOrigin');
  const country = (origin && parseCountry(origin.text)) ?? (description && originIn(description.text));
  if (country) line.origin = country.value;
  addLineWeights(context, table, row, line);
  const packages = cell('packages', 'cartons', 'baleCount', 'drumCount', 'rollCount');
  const count = packages && (parseQuantity(packages.text, context.mark) ?? cellNumber(context, packages));
  const range = packages && rangeOf(packages.text);
  if (range) line.packages = range.count;
  else if (count) line.packages = count.value;
  const lot = cell('lotNumber', 'yarnLot', 'fabricLot', 'batchNumber', 'seedLot');
  const lotCode = lot ? readCode(context, lot.text)?.value : description && lotIn(description.text);
  // "KR/1187/": the rest of a number that its cell broke stands in another line
  if (lotCode && !isNoLot(lotCode) && !/[-/]$/u.test(lotCode)) line.lot = lotCode;
  const style = cell('styleNumber');
  if (style) line.style = style.text;
  const said = line.description !== undefined || line.style !== undefined || line.hsCode !== undefined;
  const figured = line.quantity !== undefined || line.amount !== undefined || line.netWeight !== undefined;
  return said || figured ? line : undefined;
}

/** "8.5000 / 83640.00 / USD" in one cell, under "单价/总价/币制": the price and the amount, where the quantity makes the one of the other. */
function stackedPrice(context: Context, cell: Segment | undefined, quantity: number | undefined): number[] | undefined {
  const found = cell ? findNumbers(cell.text, context.mark).map((n) => n.value) : [];
  const [price, amount] = found;
  if (found.length !== 2 || !quantity || !price || !amount) return undefined;
  return Math.abs(price * quantity - amount) <= 0.005 * amount ? [price, amount] : undefined;
}

/** The weights of a row: what a cell calls gross or net counts as that, in whichever column of weights or quantities it stands. */
function addLineWeights(context: Context, table: Table, row: TableRow, line: GoodsLine): void {
  for (const field of ['netWeight', 'grossWeight', 'weight', 'quantity'] as const) {
    const cell = cellOf(table, row, field);
    if (!cell) continue;
    const column = columnFor(table, field);
    const named = namedWeights(context, cell.text, column?.unit);
    if (named.net) line.netWeight ??= named.net.value;
    if (named.gross) line.grossWeight ??= named.gross.value;
    if (field === 'quantity') {
      const { net } = named;
      if (net) [line.quantity, line.unit] = [net.value, 'kg'];
      continue;
    }
    const own = named.net || named.gross ? undefined : cellWeight(context, cell, column);
    if (own && field === 'grossWeight') line.grossWeight ??= own.value;
    else if (own) line.netWeight ??= own.value;
  }
}

const counted: Partial<Record<FieldId, string>> = {
  pieces: 'piece', baleCount: 'bale', drumCount: 'drum', rollCount: 'roll', cartons: 'carton',
}; // biome-ignore format: one row

const unitOf = (column: Column | undefined, field: FieldId): string | undefined =>
  (column?.unit ? (parseUnit(column.unit) ?? column.unit) : undefined) ?? counted[field];

/** The widest text in a column that no label names, where the table has no description. */
function unnamedText(table: Table, row: TableRow): Segment | undefined {
  if (columnOf(table, 'description', 'product', 'rawMaterial') >= 0) return undefined;
  const cells = row.cells.filter((c, i) => c && !table.columns[i]!.field && (c.text.match(/\p{L}/gu)?.length ?? 0) > 3);
  return cells.reduce<Segment | undefined>(
    (best, c) => (!best || c!.text.length > best.text.length ? c : best),
    undefined,
  );
}

const originWords =
  /(?:origin|origen|origem|origine|ursprung\w*|menşei|происхождени\p{L}*|kelib chiqishi|原产国|原产地|产地)\s*[:：]?\s*(.{2,40})|(?:made in|product of|produce of|grown in)\s+(.{2,40})|\b([\p{Lu}][\p{L} ]{2,25}) origin\b/iu;

const originIn = (text: string): { value: string } | undefined => {
  const match = originWords.exec(text);
  const place = match?.[1] ?? match?.[2] ?? match?.[3];
  return place ? findCountries(place)[0] : undefined;
};

const lotWord =
  /(?<![\p{L}--\p{Script=Han}])(?:lots?|batch|lotes?|lotto|lott|partiya|parti|партия|лот|批号|批次|批號|ロット)\s*(?:no\.?|nr\.?|n[°º]\.?|number|#|№)?(?:\s+(?:de\s+|di\s+|du\s+|of\s+)?(?:fabric|yarn|tela|tejido|hilo|hilado|tecido|malha|fio|tessuto|filato|tissu|fil|kumaş|iplik|ткани|пряжи))?\s*[:：.]?\s*([A-Z0-9][A-Z0-9\/\-]*\d[A-Z0-9\/\-]*)/giv;

/** The lots that a description names, in order. */
const lotsIn = (text: string): string[] => [...text.matchAll(lotWord)].map((match) => match[1]!);
const lotIn = (text: string): string | undefined => lotsIn(text)[0];

/** Puts the goods lines of the tables, or of a described consignment without a table, into `facts`. */
export function addLines(context: Context, facts: Facts): void {
  const lines: GoodsLine[] = [];
  for (const table of goodsTables(context.layout.tables)) {
    for (const row of table.rows) {
      const line = row.kind === 'row' ? toGoodsLine(context, table, row) : undefined;
      if (line) lines.push(line);
    }
  }
  if (lines.length === 0) {
    const line = described(context, facts);
    if (line) lines.push(line);
  }
  if (lines.length === 0) return;
  facts.lines = { value: lines, evidence: lines[0]!.evidence };
  addLots(facts, lines);
}

/** The lots that the descriptions of the goods name, where no label names lots. */
function addLots(facts: Facts, lines: readonly GoodsLine[]): void {
  if (facts.lots) return;
  const named = new Map(
    lines.flatMap((l) =>
      [...(l.lot && /\d/u.test(l.lot) ? [l.lot] : []), ...lotsIn(l.description ?? '')].map(
        (lot) => [lot, l.evidence] as const,
      ),
    ),
  );
  if (named.size === 0) return;
  const each = [...named.values()];
  facts.lots = { value: [...named.keys()], evidence: each[0]!, each };
  for (const [value, evidence] of named) facts.references.push({ kind: 'lot', value, evidence });
}

/** One line for goods that labels describe and no table holds. */
function described(context: Context, facts: Facts): GoodsLine | undefined {
  const pair = pairsOf(context.layout, 'description', 'product')[0];
  if (!pair) return undefined;
  const text = pairText(pair);
  const line: GoodsLine = { description: text, evidence: evidenceOf(context, pair.value) };
  const hs = findHs(text)[0]?.value ?? facts.hsCodes?.value[0];
  if (hs) line.hsCode = hs;
  const origin = originIn(text)?.value;
  if (origin) line.origin = origin;
  const quantity = pairsOf(context.layout, 'quantity')[0];
  const parsed = quantity && parseQuantity(pairText(quantity), context.mark);
  if (parsed) {
    line.quantity = parsed.value;
    if (parsed.unit) line.unit = parsed.unit;
  }
  for (const [field, key] of [
    ['unitPrice', 'unitPrice'],
    ['amount', 'amount'],
  ] as const) {
    const found = pairsOf(context.layout, field)[0];
    const value = found && readMoney(context, pairText(found))?.value;
    if (value !== undefined) line[key] = value;
  }
  return line;
}
