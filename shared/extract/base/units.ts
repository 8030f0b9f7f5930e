import type { Evidence, Facts, UnitRow } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { columnOf } from '../layout/index.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Segment, Table, TableRow } from '../layout/types.ts';
import { bareBales } from '../production/bare-numbers.ts';
import { spanColumns } from '../production/span.ts';
import { withoutTakenOut } from '../production/taken-out.ts';
import { bales, drums } from '../production/unit-kind.ts';
import { expandRange, isDay, parseCountry, parseNumberList, parseRange, refersElsewhere } from '../values/index.ts';
import { holdsCompounds } from './compound.ts';
import { type Context, cellDate, cellNumber, cellWeight, evidenceOf, readCode } from './context.ts';
import { spokenUnits } from './spoken-units.ts';
import { rangeOf } from './unit-range.ts';

const single: readonly FieldId[] = ['baleNumber', 'drumNumber', 'rollNumber'];
const starts: readonly FieldId[] = ['baleFrom', 'drumFrom', ...single];
const ends: readonly FieldId[] = ['baleTo', 'drumTo'];
/** Columns that count packages, but hold their numbers when they are printed as ranges ("1-10"). */
const packed: readonly FieldId[] = ['cartons', 'packages', 'marks'];

interface Places {
  from: number;
  /** The column counts or marks packages: what stands in it and is no number or range of them is a mark. */
  packed: boolean;
  to: number;
  count: number;
  lot: number;
  net: number;
  gross: number;
  tare: number;
  date: number;
  origin: number;
}

function placesOf(context: Context, table: Table): Places | undefined {
  const span = spanColumns(bales, table) ?? spanColumns(drums, table);
  let from = span?.from ?? columnOf(table, ...starts);
  let inPacked = false;
  if (from < 0) {
    from = packed.map((f) => columnOf(table, f)).find((i) => i >= 0 && mostlyRanges(table, i)) ?? -1;
    inPacked = from >= 0;
    if (from < 0) from = bareBales(context, table);
    if (from < 0) return undefined;
  }
  return {
    from,
    packed: inPacked,
    to: span?.to ?? columnOf(table, ...ends),
    count: columnOf(table, 'baleCount', 'drumCount', 'rollCount', 'packages', 'cartons', 'pieces', 'quantity'),
    lot: columnOf(table, 'lotNumber', 'yarnLot', 'fabricLot', 'batchNumber'),
    net: columnOf(table, 'netWeight', 'weight', 'lintWeight', 'outputWeight'),
    gross: columnOf(table, 'grossWeight'),
    tare: columnOf(table, 'tareWeight'),
    date: columnOf(
      table,
      'ginningDate',
      'productionDate',
      'packingDate',
      'classingDate',
      'spinningDate',
      'weavingDate',
      'receivedDate',
      'date',
    ),
    origin: columnOf(table, 'countryOfOrigin', 'cottonOrigin', 'tomatoOrigin'),
  };
}

function mostlyRanges(table: Table, column: number): boolean {
  const cells = table.rows
    .slice(0, 50)
    .filter((r) => r.kind === 'row')
    .map((r) => r.cells[column]);
  const ranges = cells.filter((c) => c && rangeOf(c.text)).length;
  return ranges > 0 && ranges * 2 >= cells.filter((c) => c !== undefined).length;
}

const grossWord =
  /^\W*(?:gross|gr\.?\s?w|g\.?\s?w|br(?:utto|uto|üt|ut)(?!\p{L})|lordo|peso (?:bruto|lordo)|poids brut|брутто|毛重)/iu;
const netWord = /^\W*(?:net(?:t?o)?(?!\p{L})|n\.?\s?w|peso net|poids net|нетто|净重|淨重)/iu;

/** A cell that is one plain number needs no reader; lists of 100,000 bales are read this way. */
const plain = /^\d{1,7}(?:\.\d{1,3})?$/u;

function weight(context: Context, table: Table, row: TableRow, column: number, other?: RegExp): number | undefined {
  const cell = column < 0 ? undefined : row.cells[column];
  // "Gross 19,473.1 kg" in a column of weights is not the net weight
  if (!cell || other?.test(cell.text)) return undefined;
  const unit = table.columns[column]!.unit ?? context.weightUnit;
  if (plain.test(cell.text) && unit && /^kgs?$/iu.test(unit) && context.weightMark !== ',') return Number(cell.text);
  return cellWeight(context, cell, table.columns[column])?.value;
}

/** Days repeat down a list: each spelling is read once a document. */
const days = new WeakMap<Context, Map<string, ReturnType<typeof cellDate>>>();

function knownDate(context: Context, cell: Segment | undefined): ReturnType<typeof cellDate> {
  if (!cell) return undefined;
  const known = days.get(context) ?? new Map<string, ReturnType<typeof cellDate>>();
  days.set(context, known);
  if (!known.has(cell.text)) known.set(cell.text, cellDate(context, cell));
  return known.get(cell.text);
}

/** An identifier cell of one word without ornaments is taken as it stands. */
const bare = /^[A-Za-z0-9][A-Za-z0-9/-]*$/u;
/** One without a mark or a blank is no range of two; whatever word or mark stands between two numbers may make one ("1001 à 1100"). */
const oneWord = /^[A-Za-z0-9]+$/u;

function toUnit(
  context: Context,
  table: Table,
  row: TableRow,
  at: Places,
  lot: string | undefined,
  whole: boolean,
): UnitRow | undefined {
  const cell = row.cells[at.from];
  if (!cell || !/\p{Nd}/u.test(cell.text) || isDay(cell.text) || refersElsewhere(cell.text)) return undefined;
  const unit: UnitRow = { id: cell.text, evidence: evidenceOf(context, row) };
  const end = at.to < 0 ? undefined : row.cells[at.to];
  const range = end
    ? rangeOf(`${cell.text}-${end.text}`)
    : !whole && !oneWord.test(cell.text)
      ? rangeOf(cell.text)
      : undefined;
  // "NDC / G94-2411-07" over "Bales 0701 - 0760" in the box of marks: a lot or a shipper's sign, and no package
  if (at.packed && !range && !/^\W*\p{Nd}+\W*$/u.test(cell.text)) return undefined;
  if (range && range.count > 1) Object.assign(unit, { id: range.first, to: range.last });
  else {
    const id = bare.test(cell.text) ? cell.text : readCode(context, cell.text)?.value;
    if (!id) return undefined;
    unit.id = id;
    if (end && end.text !== cell.text && readCode(context, end.text)) unit.to = readCode(context, end.text)!.value;
  }
  if (at.count >= 0 && at.count !== at.from && unit.to !== undefined) {
    const count = cellNumber(context, row.cells[at.count]);
    if (count) unit.count = count.value;
  }
  const lotCell = at.lot < 0 ? undefined : row.cells[at.lot];
  const lotCode = lotCell ? lotCell.text : (row.lot ?? lot);
  if (lotCode) unit.lot = lotCode;
  const net = weight(context, table, row, at.net, grossWord);
  const gross = weight(context, table, row, at.gross, netWord);
  const tare = weight(context, table, row, at.tare);
  if (net !== undefined) unit.netKg = net;
  if (gross !== undefined) unit.grossKg = gross;
  if (tare !== undefined) unit.tareKg = tare;
  const date = at.date < 0 ? undefined : knownDate(context, row.cells[at.date]);
  if (date?.precision === 'day') unit.date = date.value;
  const origin = at.origin < 0 || !row.cells[at.origin] ? undefined : parseCountry(row.cells[at.origin]!.text);
  if (origin) unit.origin = origin.value;
  return unit;
}

/** A cell that lists several numbers ("1234501/02/03", "2101-2150 & 2161-2170") is so many rows; a weight beside it is of all of them. */
function partsOf(unit: UnitRow, text: string): UnitRow[] {
  if (bare.test(text) && !text.includes('/')) return [unit];
  const parts = parseNumberList(text);
  if (parts.length < 2) return [unit];
  const { netKg: _n, grossKg: _g, tareKg: _t, count: _c, to: _to, ...own } = unit;
  return parts.map((part) => ({ ...own, ...part }));
}

const lotWord =
  /(?<!\p{L})(?:lot|lote|lotto|partie|partiya|parti|to['‘’ʻ]?da|партия|批号|批次)\s*(?:no\.?|number|nr\.?|№|#)?\s*[:：.]?\s*([A-Z0-9][A-Z0-9/-]*)/iu;

/** Lot that the heading straight above a list names ("LOT 14 / UZ-2023"). */
function captionLot(context: Context, table: Table): string | undefined {
  if (!table.caption) return undefined;
  const label = readLabel(table.caption);
  // "LOT 121   LOT 122" over two groups of columns names no one lot
  if ((table.caption.match(new RegExp(lotWord.source, 'giu'))?.length ?? 0) > 1) return undefined;
  // "LOT Y3556  51 CARTONS": what follows the number is a count
  if (label?.rest && label.fields.includes('lotNumber')) return readCode(context, label.rest.split(/\s+/u)[0]!)?.value;
  return lotWord.exec(table.caption)?.[1];
}

/** The lot of a row that names one in words and holds no weight. */
function headLot(table: Table, row: TableRow, at: Places): string | undefined {
  const filled = row.cells.filter((c) => c !== undefined);
  if (filled.length > 2 || filled.length * 2 > table.columns.length + 1) return undefined;
  const weighed = [at.net, at.gross].some((i) => i >= 0 && /^[\d.,]+$/u.test(row.cells[i]?.text ?? ''));
  const text = filled.map((c) => c!.text).join(' ');
  return !weighed && /^\p{L}{2}/u.test(text) ? lotWord.exec(text)?.[1] : undefined;
}

/** The rows of every bale, drum, roll or carton list of the paper, and those that a label lists ("Bale Nos.: 1001-1100"). */
export function readUnits(context: Context): UnitRow[] {
  const units: UnitRow[] = [];
  for (const table of context.layout.tables) {
    const at = placesOf(context, table);
    if (!at) continue;
    let lot = at.lot < 0 ? captionLot(context, table) : undefined;
    const whole = at.to < 0 && holdsCompounds(table, at.from);
    for (const row of table.rows) {
      // "LOT 130   50 BALES" between the rows heads those below it
      const head = row.kind === 'row' && at.lot < 0 ? headLot(table, row, at) : undefined;
      if (head) {
        lot = head;
        continue;
      }
      const unit = row.kind === 'row' ? toUnit(context, table, row, at, lot, whole) : undefined;
      if (unit) units.push(...(whole || at.to >= 0 ? [unit] : partsOf(unit, row.cells[at.from]!.text)));
    }
  }
  for (const pair of context.layout.pairs) {
    if (!single.includes(pair.field)) continue;
    for (const segment of pair.value) for (const unit of listed(context, segment)) units.push(unit);
  }
  const from = context.layout.pairs.filter((p) => p.field === 'baleFrom' || p.field === 'drumFrom');
  for (const start of from) {
    const end = context.layout.pairs.find((p) => p.field === (start.field === 'baleFrom' ? 'baleTo' : 'drumTo'));
    const range = end && parseRange(`${start.value[0]!.text}-${end.value[0]!.text}`);
    if (range)
      units.push({ id: range.first, to: range.last, evidence: evidenceOf(context, [...start.value, ...end.value]) });
  }
  return units.length > 0 ? units : spokenUnits(context);
}

function* listed(context: Context, segment: Segment): Generator<UnitRow> {
  const evidence = evidenceOf(context, segment);
  for (const { id, to } of parseNumberList(segment.text)) {
    if (to !== undefined) yield { id, to, evidence };
    else {
      const code = readCode(context, id);
      if (code && /^\S*\d{3,}\S*$/u.test(code.value)) yield { id: code.value, evidence };
    }
  }
}

/** More identifiers than this are kept without evidence of their own: they stand in `units`. */
const eachLimit = 2000;
/** Bales that ranges are written out to at most; a range beyond stays a range. */
const listLimit = 200_000;

/** Puts unit rows and the list of bale identifiers into `facts`. */
export function addUnits(context: Context, facts: Facts): void {
  for (const unit of withoutTakenOut(context, readUnits(context))) facts.units.push(unit);
  const lots = new Map(facts.units.flatMap((u) => (u.lot ? [[u.lot, u.evidence] as const] : [])));
  if (!facts.lots && lots.size > 0 && lots.size <= eachLimit) {
    const each = [...lots.values()];
    facts.lots = { value: [...lots.keys()], evidence: each[0]!, each };
  }
  // "№ кипы с | по | Кип": two columns that span as many as a third counts in bales
  const isBale = context.layout.tables.some(
    (t) =>
      columnOf(t, 'baleNumber', 'baleFrom') >= 0 ||
      bareBales(context, t) >= 0 ||
      (columnOf(t, 'baleCount') >= 0 && spanColumns(bales, t) !== undefined),
  );
  const labelled = context.layout.pairs.some((p) => p.field === 'baleNumber' || p.field === 'baleFrom');
  if (facts.units.length === 0 || !(isBale || labelled)) return;
  addBales(facts, facts.units);
}

/** Makes the list of bale numbers of these units: ranges written out, each number with the row that it stands in. */
export function addBales(facts: Facts, units: readonly UnitRow[]): void {
  if (units.length === 0) return;
  const value: string[] = [];
  const each: Evidence[] = [];
  for (const unit of units) {
    const range = unit.to === undefined ? undefined : { first: unit.id, last: unit.to };
    const ids = range && expandRange(range, listLimit - value.length);
    for (const id of ids ?? [range ? `${unit.id}-${unit.to}` : unit.id]) {
      value.push(id);
      if (each.length <= eachLimit) each.push(unit.evidence);
    }
  }
  facts.bales = { value, evidence: units[0]!.evidence };
  if (value.length <= eachLimit) facts.bales.each = each;
}
