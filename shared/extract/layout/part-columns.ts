import type { FieldId } from '../labels/fields.ts';
import { headOf, tailOf } from './join.ts';
import { halves, jointCodes, jointFields } from './joint-labels.ts';
import type { Column, Table } from './types.ts';

/** "Gross kg CBM": the label of a weight with that of the room beside it. */
const withRoom =
  /^(.*\S)\s+(?:cbm|m3|m³|cu\.?\s?m\.?|meas(?:urement)?\.?|volume|объ[её]м|体积|尺码)\.?\s*(?:\(\p{L}+3?\))?$/iu;
const weights: ReadonlySet<FieldId> = new Set<FieldId>([
  'grossWeight',
  'netWeight',
  'weight',
  'totalGross',
  'totalNet',
]);
const twoFigures = /^(\p{Nd}[\p{Nd}.,']*(?:\s?kgs?)?)\s+(\p{Nd}[\p{Nd}.,']*(?:\s?(?:cbm|m3|m³))?)$/iu;

/** "118 / 214", and the order with the mark of a style behind it: "PO 4471 ST. TR-440". A stroke without blanks may be of one number. */
const codePair = /^(\S.*?)\s+(?:[/|]\s+|(?:ST(?:YLE)?|ART(?:ICLE)?)\s?(?:NO)?[.:]\s?)(\S.*)$/iu;
function twoCodes(text: string): [string, string] | undefined {
  const [, first, second] = codePair.exec(text.trim()) ?? [];
  if (!first || !second || /\s[/|]\s/u.test(second)) return undefined;
  return [first, second].every((part) => /\p{Nd}/u.test(part)) ? [first, second] : undefined;
}

interface Cut {
  fields: [FieldId | undefined, FieldId | undefined];
  unit: string | undefined;
  cut: (text: string) => [string, string] | undefined;
}

function cutOf(column: Column): Cut | undefined {
  const header = column.header.replace(/^\s*\(?\d{1,2}[.)]\s*/u, '');
  const codes = jointFields(header, jointCodes);
  if (codes?.fields.includes(column.field!)) return { fields: codes.fields, unit: undefined, cut: twoCodes };
  const asked = jointFields(header);
  if (asked?.fields.includes(column.field!))
    return { fields: asked.fields, unit: asked.unit ?? column.unit, cut: halves };
  if (!column.field || !weights.has(column.field) || !withRoom.test(column.header)) return undefined;
  return {
    fields: [column.field, undefined],
    unit: column.unit,
    cut: (text) => {
      const match = twoFigures.exec(text.trim());
      return match ? [match[1]!, match[2]!] : undefined;
    },
  };
}

/**
 * Parts a column whose label asks for two things ("Gross / net weight" over "19,815.7 / 19,650.1", "Gross kg CBM" over "16,657.80 58.100")
 * into two, where every row holds both. Each half keeps its own words and their box; `aspect` is page width ÷ page height.
 */
export function partColumns(table: Table, aspect: number): void {
  for (let i = table.columns.length - 1; i >= 0; i--) {
    const column = table.columns[i]!;
    const how = cutOf(column);
    if (!how || how.fields.some((f) => f && f !== column.field && table.columns.some((c) => c.field === f))) continue;
    const rows = table.rows.filter((row) => row.kind === 'row' && row.cells[i]);
    if (rows.length === 0 || !rows.every((row) => how.cut(row.cells[i]!.text))) continue;
    const [first, second] = how.fields;
    const middle = (column.left + column.right) / 2;
    table.columns.splice(
      i,
      1,
      { header: column.header, field: first, unit: how.unit, left: column.left, right: middle },
      { header: column.header, field: second, unit: how.unit, left: middle, right: column.right },
    );
    for (const row of table.rows) {
      const cell = row.cells[i];
      const both = cell && how.cut(cell.text);
      if (!cell || !both) row.cells.splice(i, 1, cell, undefined);
      else row.cells.splice(i, 1, headOf(cell, both[0]), tailOf(cell, both[1], aspect));
    }
  }
}
