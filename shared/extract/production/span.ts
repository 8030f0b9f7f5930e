import type { Column, Table } from '../layout/types.ts';
import { parseIdentifier, parseRange } from '../values/index.ts';
import { columnAt } from './columns.ts';
import type { UnitKind } from './unit-kind.ts';

/** The two columns that hold the first and the last number of a range. */
export interface SpanColumns {
  from: number;
  to: number;
}

/** The word for a number behind such a word ("Balles du n°", "Bale from no."). */
const number = String.raw`(?:\s*(?:n[°ºo]s?|nr|num|number|№|#|号|номер)\.?)?[^\p{L}\d]*$`;
const ending = (words: string, han: string): RegExp =>
  new RegExp(String.raw`(?:(?<!\p{L})(?:${words})|${han})${number}`, 'iu');
/** Words that end the label of a range's first column and of its last. */
const first = ending(
  'from|start|first|dan|de|du|da|dal|do|dalla|desde|del|inicial|inicio|início|début|von|vom|ab|başlangıç|BAŞLANGIÇ|[iİ]lk|İLK|с|от|дан|od|từ|từ số',
  '起|自|始',
);
const last = ending(
  'to|thru|through|end|last|gacha|à|au|a|al|ao|hasta|final|fin|até|bis|bit[iİ][şŞ]|BİTİŞ|son|по|до|гача|do|đến',
  '止|至|终',
);

/** Columns that can hold numbers of units: not weights, days, counts or places. */
const mayNumber = (c: Column): boolean =>
  c.field === undefined ||
  /^(?:bale|drum)(?:Number|From|To)$|^(?:documentNumber|referenceNumber|lineNumber|periodFrom|periodTo|marks|lotNumber)$/u.test(
    c.field,
  );

/**
 * The columns of a table that number ranges of units: those whose labels say so, or two neighbours whose numbers span in every
 * row as many units as the count beside them says ("PR From | PR To | Bales", "Balle n° de | à | Nb balles").
 */
export function spanColumns(kind: UnitKind, table: Table): SpanColumns | undefined {
  const from = columnAt(table, kind.from);
  const to = columnAt(table, kind.to);
  if (from >= 0 && to >= 0) return { from, to };
  const count = columnAt(table, kind.count);
  const rows = table.rows.filter((r) => r.kind === 'row').slice(0, 200);
  for (const [i, column] of table.columns.entries()) {
    const next = table.columns[i + 1];
    if (!next || i === count || i + 1 === count) continue;
    // a label that says where a range begins, read together with words from elsewhere, may have any field
    const numbered = [...kind.id, ...kind.from].includes(column.field ?? 'description');
    // "Fardo nº | ao nº": the first column may only be called the number
    const said = last.test(next.header) && (numbered || first.test(column.header));
    if (!said && (!mayNumber(column) || !mayNumber(next))) continue;
    let fit = 0;
    let filled = 0;
    for (const row of rows) {
      const [a, b] = [row.cells[i], row.cells[i + 1]].map((c) => c && parseIdentifier(c.text)?.value);
      if (!a || !b) continue;
      filled += 1;
      const range = a === b ? { first: a, count: 1 } : parseRange(`${a} to ${b}`);
      const printed = count < 0 ? undefined : Number(row.cells[count]?.text.replace(/\D/gu, '') || Number.NaN);
      if (range?.first === a && (printed === range.count || (printed === undefined && said))) fit += 1;
    }
    if (filled > 0 && fit * 10 >= filled * 9 && filled * 2 >= rows.length && (said || numbered || fit >= 2))
      return { from: i, to: i + 1 };
  }
  return undefined;
}
