import type { Flow } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import { cellAt, columnAt, countryReader, weightReader } from './columns.ts';
import type { StepSpec } from './flow-spec.ts';

/** The row of a ledger that says what was there before its first day. "Brought forward" alone carries the sum of a page over to the next. */
const opening =
  /^(?:opening|beginning|initial|previous|starting) (?:stock|balance|inventory)\b|^(?:stock|balance) (?:brought forward|b\/f)\b|^balance b\/f|^(?:saldo|existencia|inventario|estoque|giacenza) inicial|^(?:saldo|giacenza) inizial|^stock (?:initial|d'ouverture)|^anfangsbestand|^(?:dönem başı|devir|açılış) (?:stok|bakiye)|^(?:входящ\p{L}*|начальн\p{L}*) (?:остат|сальдо)|^остат\p{L}* на начало|^期初(?:库存|结存|余额)?|^上(?:期|月)结(?:存|转)/iu;

/** Stock of the step's raw material that a ledger carries over from the time before: its origin, if any, is that of its own row. */
export function stockRows(context: Context, spec: StepSpec): Flow[] {
  const named = spec.named.openingStock;
  // A gin's list carries sums from page to page; its store of seed cotton is no matter of origin.
  if (!named || spec.step === 'gin') return [];
  const found: Flow[] = [];
  for (const table of context.layout.tables) {
    const origin = columnAt(table, ['cottonOrigin', 'tomatoOrigin', 'countryOfOrigin', 'growingPlace']);
    for (const row of table.rows) {
      const cells = row.cells.filter((cell) => cell !== undefined);
      if (!cells.some((cell) => opening.test(cell.text.trim()))) continue;
      const weights = row.cells.flatMap((cell, i) => {
        const header = table.columns[i]?.header ?? '';
        if (!cell || !/kg|weight|balance|qty|quantity|stock|net|kilo|кг|公斤|千克|重量/iu.test(header)) return [];
        const read = weightReader(context, table.columns[i]?.unit ?? context.weightUnit)(cell);
        return read ? [read.kg] : [];
      });
      if (weights.length === 0) continue;
      const country = origin >= 0 ? countryReader()(cellAt(row, origin)) : undefined;
      const [direction, material] = named;
      found.push({
        direction,
        material,
        kg: Math.max(...weights),
        ...(country && { origin: country }),
        evidence: evidenceOf(context, row),
      });
    }
  }
  return found;
}
