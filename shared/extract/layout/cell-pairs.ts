import { readLabel } from './labelled.ts';
import type { LabelValue, Table } from './types.ts';
import { fits, kindOf } from './value-kind.ts';

/** Lists longer than this have no labels in their cells; forms and goods tables are shorter. */
const longest = 60;

/**
 * Labels with their values inside the cells of a short table ("GROSS WEIGHT 4,953.0 KGS" in the quantity box of a certificate). They
 * stand behind the pairs outside tables: their score is lower.
 */
export function cellPairs(tables: readonly Table[]): LabelValue[] {
  const found: LabelValue[] = [];
  for (const table of tables) {
    if (table.rows.length > longest) continue;
    for (const row of table.rows) {
      if (row.kind !== 'row') continue;
      for (const [i, cell] of row.cells.entries()) {
        const label = cell && /\p{L}{3}/u.test(cell.text) && cell.text.length < 300 ? readLabel(cell.text) : undefined;
        if (!cell || !label || label.rest === '') continue;
        for (const field of label.fields) {
          if (field === table.columns[i]!.field || !fits(field, label.rest)) continue;
          if (!label.colon && !['figure', 'code', 'date'].includes(kindOf(field))) continue;
          found.push({
            field,
            label: cell,
            value: [{ ...cell, text: label.rest }],
            where: 'same',
            score: label.score * 0.9,
            unit: label.unit,
          });
        }
      }
    }
  }
  return found;
}
