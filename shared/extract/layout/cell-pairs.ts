import type { Box } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { cutAtLabels } from './cut-labels.ts';
import { readLabel } from './labelled.ts';
import type { LabelValue, Segment, Table } from './types.ts';
import { fits, kindOf } from './value-kind.ts';

/** Lists longer than this have no labels in their cells; forms and goods tables are shorter. */
const longest = 60;

/** What a form states once for the whole paper, where its labels stand in a row over their values. */
const stated: ReadonlySet<FieldId> = new Set<FieldId>([
  'invoiceNumber', 'documentNumber', 'packingListNumber', 'blNumber', 'certificateNumber', 'contractNumber', 'orderNumber', 'lcNumber',
  'bookingNumber', 'date', 'invoiceDate', 'issueDate', 'dueDate', 'orderDate', 'contractDate', 'shipmentDate', 'loadingDate', 'portOfLoading',
  'portOfDischarge', 'placeOfReceipt', 'placeOfDelivery', 'finalDestination', 'countryOfOrigin', 'countryOfExport', 'countryOfDestination',
  'vessel', 'voyage', 'incoterm', 'paymentTerms', 'hsCode', 'packages', 'baleCount', 'netWeight', 'grossWeight', 'totalNet', 'totalGross',
  'totalPackages', 'totalBales', 'subtotal', 'tax', 'total', 'amountDue', 'currency',
]); // biome-ignore format: a word list
/** Columns that only a list of goods or units has: its one row speaks for itself. */
const listed: ReadonlySet<FieldId> = new Set<FieldId>([
  'quantity',
  'unitPrice',
  'amount',
  'baleNumber',
  'drumNumber',
  'rollNumber',
]);

/** A head of more words than this is a stack of labels and values ("Place of Issue of B/L ROSARIO Date Issue of B/L"). */
const stacked = 7;

const joining = /^(?:of|and|or|the|in|on|by|for|&|\/|\+|-|de|del|du|des|et|y|e|und|и)$/iu;

/** The label of two words or more that a long head ends in, where another label begins that head. */
function lastLabel(header: string): ReturnType<typeof readLabel> {
  const words = header.split(/\s+/u);
  if (words.length < stacked) return undefined;
  for (let k = 2; k < words.length - 1; k++) {
    if (!/^\p{Lu}/u.test(words[k]!) || joining.test(words[k - 1]!)) continue;
    const label = readLabel(words.slice(k).join(' '));
    if (label?.rest === '' && label.score >= 0.95) return label;
  }
  return undefined;
}

/** A row of labels over a row of values ("Invoice No. | Date | Customer") as pairs; none for a table of goods. */
function formPairs(table: Table): LabelValue[] {
  const rows = table.rows.filter((row) => row.kind === 'row');
  const [row] = rows;
  if (rows.length !== 1 || table.rows.length !== 1 || table.columns.some((c) => c.field && listed.has(c.field)))
    return [];
  return table.columns.flatMap((column, i): LabelValue[] => {
    const cell = row!.cells[i];
    if (!cell) return [];
    const box: Box = [column.left, table.box[1], column.right - column.left, cell.box[3]];
    const last = lastLabel(column.header);
    const label: Segment = { text: last?.label ?? column.header, box, words: [], confidence: 1, page: cell.page };
    // the values of the labels above it are part of such a head: only the last label is that of the cell
    if (last) {
      const field = last.fields.find((f) => stated.has(f) && fits(f, cell.text));
      return field ? [{ field, label, value: [cell], where: 'below', score: 0.9, unit: column.unit }] : [];
    }
    return [column.field, ...(column.also ?? [])].flatMap((field): LabelValue[] =>
      field && stated.has(field) && fits(field, cell.text)
        ? [{ field, label, value: [cell], where: 'below', score: 0.9, unit: column.unit }]
        : [],
    );
  });
}

/**
 * Labels with their values inside the cells of a short table ("GROSS WEIGHT 4,953.0 KGS" in the quantity box of a certificate), and those
 * of a form that is set as a table of one row. They stand behind the pairs outside tables: their score is lower.
 */
export function cellPairs(tables: readonly Table[], aspect: number): LabelValue[] {
  const found: LabelValue[] = [];
  for (const table of tables) {
    if (table.rows.length > longest) continue;
    found.push(...formPairs(table));
    for (const row of table.rows) {
      if (row.kind === 'carried' || row.kind === 'brought') continue;
      for (const [i, cell] of row.cells.entries()) {
        if (!cell || !/\p{L}{3}/u.test(cell.text) || cell.text.length > 400) continue;
        for (const { segment, labelled } of cutAtLabels(cell, aspect)) {
          if (!labelled || labelled.rest === '') continue;
          for (const field of labelled.fields) {
            if (field === table.columns[i]!.field || !fits(field, labelled.rest)) continue;
            if (!labelled.colon && !['figure', 'code', 'date'].includes(kindOf(field))) continue;
            const value = [{ ...segment, text: labelled.rest }];
            const { unit } = labelled;
            found.push({ field, label: segment, value, where: 'same', score: labelled.score * 0.9, unit });
          }
        }
      }
    }
  }
  return found;
}
