import type { Evidence, UnitRow } from '../../model/index.ts';
import { holdsCompounds } from '../base/compound.ts';
import { type Context, evidenceOf, pairText, readCode, readNumber } from '../base/context.ts';
import { pairsOf } from '../layout/index.ts';
import type { Segment, Table, TableRow } from '../layout/types.ts';
import { kgPerUnit, parseIdentifier, parseRange, plainWidth } from '../values/index.ts';
import { unnamedColumn } from './bare-numbers.ts';
import { cellAt, columnAt, countryReader, dateReader, weightReader, weightUnitOf } from './columns.ts';
import { tellGinsApart } from './gins-apart.ts';
import { readIds, type UnitId } from './ids.ts';
import { readLot } from './lot.ts';
import { numberedBeside, numberedColumn, numbersAt } from './numbered-beside.ts';
import { spanColumns } from './span.ts';
import { isSum } from './sum-row.ts';
import type { UnitKind } from './unit-kind.ts';

/** The units of one table: its rows, and whether every row with a figure was read without doubt. */
export interface UnitTable {
  table: Table;
  units: UnitRow[];
  sure: boolean;
}

/** Rows of a table whose identifiers stand in the column at `ids`. Subtotals and amounts carried over are no units. */
function readTable(context: Context, kind: UnitKind, table: Table, ids: number): UnitTable {
  const span = spanColumns(kind, table);
  const numbered = numberedColumn(table, kind) === ids;
  const at = {
    count: numbered ? -1 : columnAt(table, kind.count),
    lot: columnAt(table, kind.lot),
    date: columnAt(table, kind.date),
    net: columnAt(table, kind.net),
    gross: columnAt(table, ['grossWeight']),
    tare: columnAt(table, ['tareWeight']),
    origin: columnAt(table, ['cottonOrigin', 'tomatoOrigin', 'countryOfOrigin']),
    gin: columnAt(table, ['ginCode']),
  };
  const unitOf = (i: number) => weightUnitOf(context, table, table.columns[i]) ?? guessUnit(context, kind, table, i);
  const net = weightReader(context, unitOf(at.net));
  const gross = weightReader(context, unitOf(at.gross));
  const tare = weightReader(context, unitOf(at.tare));
  const day = dateReader(context);
  const country = countryReader();
  const lot = lotOf(context, kind, table);
  const whole = !span && holdsCompounds(table, ids);
  const units: UnitRow[] = [];
  let sure = true;
  for (const row of table.rows) {
    if (row.kind !== 'row') continue;
    if (isSum(row)) continue;
    const read = span
      ? spanOf(cellAt(row, span.from), cellAt(row, span.to))
      : span || ids !== at.lot
        ? whole
          ? wholeId(cellAt(row, ids))
          : (numbered ? numbersAt : readIds)(plainWidth(cellAt(row, ids)?.text ?? '').trim())
        : (readLot(cellAt(row, ids)?.text)?.ids ?? []);
    const printedCount = readNumber(context, cellAt(row, at.count)?.text ?? '')?.value;
    const found = asCounted(read, printedCount);
    if (found.length === 0) {
      if (net(cellAt(row, at.net))) sure = false;
      continue;
    }
    const evidence = evidenceOf(context, row);
    if (evidence.confidence < 0.85) sure = false;
    const rowLot = readLot(cellAt(row, at.lot)?.text)?.lot ?? lot;
    const date = day(cellAt(row, at.date));
    const origin = country(cellAt(row, at.origin));
    const gin = cellAt(row, at.gin)?.text;
    const weights =
      found.length === 1
        ? { net: net(cellAt(row, at.net)), gross: gross(cellAt(row, at.gross)), tare: tare(cellAt(row, at.tare)) }
        : {};
    if (found.length === 1) dropUnlikely(kind, found[0]!, printedCount, weights);
    if (weights.net?.doubt || weights.gross?.doubt || (at.net >= 0 && !weights.net)) sure = false;
    for (const one of found) {
      const unit: UnitRow = { id: one.id, evidence };
      if (one.to) unit.to = one.to;
      const count = one.to ? (found.length === 1 ? (printedCount ?? one.count) : one.count) : undefined;
      if (count !== undefined) unit.count = count;
      if (rowLot) unit.lot = rowLot;
      const grossKg = weights.gross?.kg;
      const tareKg = weights.tare?.kg;
      if (weights.net) unit.netKg = weights.net.kg;
      if (grossKg !== undefined) unit.grossKg = grossKg;
      if (tareKg !== undefined) unit.tareKg = tareKg;
      if (date) unit.date = date;
      if (origin) unit.origin = origin;
      if (gin) unit.ginCode = gin;
      units.push(unit);
    }
  }
  return { table, units: tellGinsApart(units), sure };
}

/** "901-1020" beside a count of 120: a run whose last number has more digits than its first, which alone may be a number with a hyphen. */
function asCounted(found: UnitId[], count: number | undefined): UnitId[] {
  const [one] = found;
  const ends = found.length === 1 && !one!.to ? /^(\d{1,6})\s?-\s?(\d{1,6})$/u.exec(one!.id) : null;
  if (!ends || ends[1]!.length >= ends[2]!.length) return found;
  if (!count || count < 2 || Number(ends[2]) - Number(ends[1]) + 1 !== count) return found;
  return [{ id: ends[1]!, to: ends[2]!, count }];
}

interface RowWeights {
  net?: { kg: number } | undefined;
  gross?: { kg: number } | undefined;
  tare?: { kg: number } | undefined;
}

/** No bale weighs 30 kg and no drum 0.2: a figure that would make them do so stands in another column, or counts something else. */
function dropUnlikely(kind: UnitKind, one: UnitId, printed: number | undefined, weights: RowWeights): void {
  const count = one.to ? (printed ?? one.count) : 1;
  const [low, high] = kind.possible;
  const possible = (kg: number) => !count || (kg / count >= low && kg / count <= high);
  if (weights.net && !possible(weights.net.kg)) delete weights.net;
  if (weights.gross && !possible(weights.gross.kg)) delete weights.gross;
}

function wholeId(cell: Segment | undefined): UnitId[] {
  const id = cell && /\d/u.test(cell.text) ? parseIdentifier(cell.text)?.value : undefined;
  return id ? [{ id }] : [];
}

function spanOf(from: Segment | undefined, to: Segment | undefined): UnitId[] {
  const first = from && parseIdentifier(from.text)?.value;
  const last = to && parseIdentifier(to.text)?.value;
  if (!first || !/\d/u.test(first)) return [];
  if (!last || last === first) return [{ id: first }];
  const range = parseRange(`${first} to ${last}`);
  return [range ? { id: range.first, to: range.last, count: range.count } : { id: first, to: last }];
}

/** A lot that holds for a whole table: the one that its caption names, or the only one that the paper labels. */
function lotOf(context: Context, kind: UnitKind, table: Table): string | undefined {
  const named =
    table.caption &&
    /(?:\blot|\bpartiya|\bto'?da|批号|партия)\W*(?:no\.?|№|n[°º])?\s*[:.]?\s*([\w/-]*\d[\w/-]*)/iu.exec(
      table.caption,
    )?.[1];
  if (named) return named;
  const lots = new Set(pairsOf(context.layout, ...kind.lot).map((p) => readCode(context, pairText(p))?.value));
  return lots.size === 1 ? [...lots][0] : undefined;
}

/** Where no unit is printed anywhere: kilograms or pounds, whichever makes the mean weight that of such a unit; said in a note. */
function guessUnit(context: Context, kind: UnitKind, table: Table, at: number): string | undefined {
  if (at < 0) return undefined;
  const figures: number[] = [];
  for (const row of table.rows) {
    const cell = row.kind === 'row' ? row.cells[at] : undefined;
    const value = cell && readNumber(context, cell.text)?.value;
    if (value) figures.push(value);
    if (figures.length >= 50) break;
  }
  if (figures.length < 3) return undefined;
  const mean = figures.reduce((a, b) => a + b, 0) / figures.length;
  const [low, high] = kind.kilograms;
  const unit = ['kg', 'lb'].find((u) => mean * kgPerUnit(u)! >= low && mean * kgPerUnit(u)! <= high);
  const note = `No unit of weight is printed: read in ${unit}, which makes a ${kind.unit} ${Math.round(mean * kgPerUnit(unit ?? 'kg')!)} kg.`;
  if (unit && !context.notes.includes(note)) context.notes.push(note);
  return unit;
}

/** The lists that were read of a document, kept for its flows. */
const tablesRead = new WeakMap<Context, UnitTable[]>();
export const unitTablesOf = (context: Context): readonly UnitTable[] => tablesRead.get(context) ?? [];

/** Lists of units of a document, table by table. `bare`: lists whose number column has no known heading count too. */
export function readUnitTables(context: Context, kind: UnitKind, bare: boolean): UnitTable[] {
  const found = context.layout.tables.flatMap((table) => {
    let ids = spanColumns(kind, table)?.from ?? columnAt(table, [...kind.id, ...kind.from]);
    // bales listed behind their lot: "SK-77 (0722300410 – 0722300457)"
    const lots = columnAt(table, kind.lot);
    if (ids < 0 && lots >= 0 && table.rows.some((r) => readLot(cellAt(r, lots)?.text)?.ids.length)) ids = lots;
    if (ids < 0) ids = numberedColumn(table, kind);
    if (ids < 0 && bare && (table.columns.length === 1 || columnAt(table, [...kind.net, 'grossWeight']) >= 0))
      ids = unnamedColumn(table);
    if (ids < 0) return [];
    const read = readTable(context, kind, table, ids);
    return read.units.length > 0 ? [read] : [];
  });
  tablesRead.set(context, [...(tablesRead.get(context) ?? []), ...found]);
  return found;
}

/** Units that stand beside a label ("Bale numbers: 1001-1100"), or between two ("From bale … to bale …"). */
export function readUnitPairs(context: Context, kind: UnitKind): UnitRow[] {
  const units: UnitRow[] = [];
  const add = (found: UnitId[], source: readonly Segment[]) => {
    const evidence: Evidence = evidenceOf(context, source);
    for (const one of found) units.push({ ...one, evidence });
  };
  for (const pair of pairsOf(context.layout, ...kind.id)) {
    const text = pairText(pair)
      .replace(/\(\s*\d+\s*\p{L}+\s*\)\s*$/u, '')
      .trim();
    const found = readIds(text).filter((u) => u.id.length >= 3 || u.to);
    if (found.length > 0 && found.length <= 2000) add(found, pair.value);
  }
  const from = pairsOf(context.layout, ...kind.from);
  const to = pairsOf(context.layout, ...kind.to);
  for (const [i, first] of from.entries()) {
    const last = to[i];
    if (last) add(spanOf(first.value[0], last.value[0]), [...first.value, ...last.value]);
    else
      add(
        readIds(pairText(first)).filter((u) => u.to),
        first.value,
      );
  }
  return units.length > 0 ? units : numberedBeside(context, kind);
}

export type { TableRow };
