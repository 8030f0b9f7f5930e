import type { Context } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { columnOf, pairsOf } from '../layout/index.ts';
import type { Segment, Table } from '../layout/types.ts';
import { parseNumber, parseRange } from '../values/index.ts';
import { keyOf, spellCell } from './cells.ts';
import { decide } from './decide.ts';
import type { Doubts } from './spelling.ts';

const counts: readonly FieldId[] = ['baleCount', 'drumCount', 'rollCount', 'packages', 'cartons', 'quantity'];
const ends: readonly (readonly [FieldId, FieldId])[] = [
  ['baleFrom', 'baleTo'],
  ['drumFrom', 'drumTo'],
];
const whole: readonly FieldId[] = ['baleNumber', 'drumNumber', 'rollNumber', 'marks'];

const why = 'the count that is printed beside the range';

/** How many numbers a range holds, both ends included; undefined for what is none. */
function sizeOf(first: string, last: string): bigint | undefined {
  const [a, b] = [keyOf(first), keyOf(last)];
  if (!a || !b || a.tail !== b.tail || (b.head !== '' && a.head !== b.head) || b.number < a.number) return undefined;
  return b.number - a.number + 1n;
}

/** Settles the ends and the count of ranges against each other ("60411 to 60506", 96 bales). */
export function settleByRange(context: Context, doubts: Doubts): void {
  for (const table of context.layout.tables) settleRows(context, table, doubts);
  const [range] = pairsOf(context.layout, ...whole);
  const [count] = pairsOf(context.layout, ...counts);
  if (range?.value.length === 1 && count?.value.length === 1)
    settleText(context, range.value[0]!, count.value[0]!, doubts);
}

function settleRows(context: Context, table: Table, doubts: Doubts): void {
  const count = columnOf(table, ...counts);
  if (count < 0) return;
  for (const [from, to] of ends) {
    const [first, last] = [columnOf(table, from), columnOf(table, to)];
    if (first < 0 || last < 0) continue;
    for (const row of table.rows) {
      const cells = [row.cells[first], row.cells[last], row.cells[count]];
      if (row.kind !== 'row' || cells.some((c) => !c || c.words.length === 0)) continue;
      const texts = cells.map((c) => spellCell(c!, doubts));
      decide(doubts, texts, ([a, b, n]) => (fits(context, sizeOf(a!, b!), n!) ? `${a} ${b} ${n}` : undefined), why);
    }
  }
  const column = columnOf(table, ...whole);
  if (column < 0 || column === count) return;
  for (const row of table.rows) {
    const [range, number] = [row.cells[column], row.cells[count]];
    if (row.kind === 'row' && range && number) settleText(context, range, number, doubts);
  }
}

/** A range printed as one text beside its count. */
function settleText(context: Context, range: Segment, count: Segment, doubts: Doubts): void {
  if (range.words.length === 0 || count.words.length === 0) return;
  const texts = [range, count].map((cell) => spellCell(cell, doubts));
  decide(
    doubts,
    texts,
    ([text, number]) => {
      const parsed = parseRange(text!);
      return parsed && fits(context, sizeOf(parsed.first, parsed.last), number!) ? `${text} ${number}` : undefined;
    },
    why,
  );
}

function fits(context: Context, size: bigint | undefined, count: string): boolean {
  const printed = parseNumber(count.replace(/\s*\p{L}+\.?\s*$/u, ''), context.mark);
  return (
    size !== undefined &&
    size > 1n &&
    printed !== undefined &&
    !printed.doubt &&
    BigInt(Math.round(printed.value)) === size
  );
}
