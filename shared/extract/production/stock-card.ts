import { type Context, readNumber } from '../base/context.ts';
import type { Column, Table, TableRow } from '../layout/types.ts';
import { kgPerUnit, parseUnit } from '../values/index.ts';
import { readLot } from './lot.ts';

/** Heads of the three columns of a store's card: bales that came, that went, and that are left. */
const heads = {
  came: /^(?:in|received?|receipts?|masuk|penerimaan|giri[sş]|giren|entradas?|ingresos?|recebido|entr[ée]es?|carico|zugang|eingang|приход|поступ\p{L}*|kirim|nhập|收入|入库|进库)(?!\p{L})/iu,
  went: /^(?:out|issued?|issues?|used|keluar|pemakaian|çıkış|çıkan|salidas?|egresos?|sa[ií]das?|sorties?|scarico|abgang|ausgang|расход|отпу[щс]\p{L}*|выд\p{L}*|chiqim|xuất|发出|出库|领用)(?!\p{L})/iu,
  left: /^(?:balance|stock|in stock|saldo|sisa|kalan|bakiye|existencias?|solde|giacenza|bestand|остат\p{L}*|qoldiq|tồn|结存|库存|余额)(?!\p{L})/iu,
} as const;

/** What a row of a card tells: `opening` and `closing` rows only what lies there. */
export type CardRow = 'opening' | 'received' | 'issued' | 'closing';

const isWeight = ({ header, unit }: Column): boolean =>
  [unit, ...header.split(/[\s()./[\]]+/u)].some((word) => word && kgPerUnit(parseUnit(word) ?? '') !== undefined);

/**
 * Reads the rows of a store's card, whose weight stands in a column of its own: which way it went is told by the column in which the
 * bales are counted. Undefined where the table is no such card, or none of its rows says that something was issued.
 */
export function cardRows(context: Context, table: Table): Map<TableRow, CardRow> | undefined {
  const at = (head: RegExp) => table.columns.findIndex((c) => head.test(c.header.trim()));
  const [came, went, left] = [at(heads.came), at(heads.went), at(heads.left)];
  if (came < 0 || went < 0 || left < 0 || new Set([came, went, left]).size < 3) return undefined;
  // In kilograms, the columns themselves are what flows.
  if ([came, went].some((i) => isWeight(table.columns[i]!))) return undefined;
  const count = (row: TableRow, i: number) => readNumber(context, row.cells[i]?.text ?? '')?.value ?? 0;
  const told = new Map<TableRow, CardRow>();
  let stood = false;
  for (const row of table.rows) {
    const side = count(row, went) > 0 ? 'issued' : count(row, came) > 0 ? 'received' : stood ? 'closing' : 'opening';
    // Bales that came and went in one row are not told apart.
    if (side === 'issued' && count(row, came) > 0) return undefined;
    told.set(row, side);
    stood = true;
  }
  return [...told.values()].includes('issued') ? told : undefined;
}

/**
 * The side of a row of a card. What came and was not issued lies in the store. Undefined where other rows say the same: closing rows, and
 * what came or lay there of lots that the card issues.
 */
export function cardSide(
  card: ReadonlyMap<TableRow, CardRow>,
  lotAt: number,
  row: TableRow,
): 'in' | 'stock' | undefined {
  const side = card.get(row);
  if (side === 'issued') return 'in';
  if (side === undefined || side === 'closing') return undefined;
  const lotOf = (r: TableRow) => readLot(r.cells[lotAt]?.text)?.lot;
  const lot = lotAt < 0 ? undefined : lotOf(row);
  if (lot === undefined) return side === 'opening' ? 'stock' : undefined;
  return [...card].some(([r, s]) => s === 'issued' && lotOf(r) === lot) ? undefined : 'stock';
}
