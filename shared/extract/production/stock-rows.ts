import type { Flow } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import type { Column, Segment, Table, TableRow } from '../layout/types.ts';
import { kgPerUnit, parseCurrency, parseQuantity } from '../values/index.ts';
import { cellAt, columnAt, countryReader, weightReader } from './columns.ts';
import type { StepSpec } from './flow-spec.ts';
import { readLot } from './lot.ts';
import { cardRows, cardSide } from './stock-card.ts';

/** The row of a ledger that says what was there before its first day. "Brought forward" alone carries the sum of a page over to the next. */
const opening =
  /^(?:opening|beginning|initial|previous|starting) (?:stock|balance|inventory)\b|^(?:stock|balance) (?:brought forward|b\/f)\b|^balance b\/f|^(?:saldo|existencia|inventario|estoque|giacenza) inicial|^(?:saldo|giacenza) inizial|^stock (?:initial|d'ouverture)|^(?:saldo|stok|persediaan) awal|^tồn (?:kho )?đầu|^anfangsbestand|^(?:dönem başı|devir|açılış) (?:stok|bakiye)|^(?:входящ\p{L}*|начальн\p{L}*) (?:остат|сальдо)|^остат\p{L}* на начало|^期初(?:库存|结存|余额)?|^上(?:期|月)结(?:存|转)/iu;

const headsWeight = /kg|weight|balance|qty|quantity|stock|net|kilo|кг|公斤|千克|重量/iu;
const headsMoney =
  /value|amount|price|rate|cost|valor|importe|montant|valeur|prix|betrag|wert|tutar|стоимост|сумма|цена|金额|价/iu;

/** Whether a cell of the row can hold its weight: money, by its own sign or by what heads it, is none; a unit of weight is one anywhere. */
function mayWeigh(cell: Segment, column: Column | undefined): boolean {
  const head = `${column?.header ?? ''} ${column?.unit ?? ''}`;
  if (parseCurrency(cell.text)) return false;
  if (kgPerUnit(parseQuantity(cell.text)?.unit ?? '') !== undefined) return true;
  return headsWeight.test(head) && !headsMoney.test(head) && !parseCurrency(head);
}

/** The weight that a row of a ledger tells, in kilograms. */
function weightOf(context: Context, table: Table, row: TableRow): number | undefined {
  const weights = row.cells.flatMap((cell, i) => {
    const column = table.columns[i];
    if (!cell || !mayWeigh(cell, column)) return [];
    const read = weightReader(context, column?.unit ?? context.weightUnit)(cell);
    return read ? [read.kg] : [];
  });
  return weights.length === 0 ? undefined : Math.max(...weights);
}

/** The weight of a row of opening stock, in kilograms; undefined where the row is none, or is a part of a mix with its share. */
function stockOf(context: Context, table: Table, row: TableRow): number | undefined {
  if (!row.cells.some((cell) => cell && opening.test(cell.text.trim()))) return undefined;
  if (cellAt(row, columnAt(table, ['share']))) return undefined;
  return weightOf(context, table, row);
}

/** Whether rows of opening stock are told apart from what a step took in: a gin's list carries sums from page to page, and its store of seed cotton is no matter of origin. */
const keepsStock = (spec: StepSpec): boolean => spec.named.openingStock !== undefined && spec.step !== 'gin';

/** Whether a row says what was there before, which the step did not take in again by it. */
export const isStockRow = (context: Context, spec: StepSpec, table: Table, row: TableRow): boolean =>
  keepsStock(spec) && stockOf(context, table, row) !== undefined;

/** What reads the rows of a ledger of the step's raw material as flows. */
function ledgerReader(context: Context, spec: StepSpec, table: Table) {
  const origin = columnAt(table, ['cottonOrigin', 'tomatoOrigin', 'countryOfOrigin', 'growingPlace']);
  const lots = columnAt(table, spec.lotIn);
  const [, material] = spec.named.openingStock!;
  return (row: TableRow, direction: 'in' | 'stock', kg: number): Flow => {
    const country = origin >= 0 ? countryReader()(cellAt(row, origin)) : undefined;
    const lot = readLot(cellAt(row, lots)?.text)?.lot;
    return {
      direction,
      material,
      kg,
      ...(country && { origin: country }),
      ...(lot && /\d/u.test(lot) && { lot }),
      evidence: evidenceOf(context, row),
    };
  };
}

/**
 * The flows of a store's card: what it issued went in, what came or lay there and was not issued is stock. Undefined where the table is
 * no such card.
 */
export function cardFlows(context: Context, spec: StepSpec, table: Table): Flow[] | undefined {
  const card = keepsStock(spec) ? cardRows(context, table) : undefined;
  if (!card) return undefined;
  const flowOf = ledgerReader(context, spec, table);
  const lots = columnAt(table, spec.lotIn);
  return table.rows.flatMap((row) => {
    const side = cardSide(card, lots, row);
    const kg = side && weightOf(context, table, row);
    return side && kg ? [flowOf(row, side, kg)] : [];
  });
}

/** Stock of the step's raw material that a ledger carries over from the time before: its origin, if any, is that of its own row. */
export function stockRows(context: Context, spec: StepSpec): Flow[] {
  if (!keepsStock(spec)) return [];
  return context.layout.tables.flatMap((table) => {
    if (cardRows(context, table)) return [];
    const flowOf = ledgerReader(context, spec, table);
    return table.rows.flatMap((row): Flow[] => {
      const kg = stockOf(context, table, row);
      return kg === undefined ? [] : [flowOf(row, 'stock', kg)];
    });
  });
}
