import type { FieldId } from '../labels/fields.ts';
import { readLabel } from './labelled.ts';
import type { Line, Segment, TableRow } from './types.ts';

const kinds: Partial<Record<FieldId, TableRow['kind']>> = {
  subtotal: 'subtotal',
  total: 'total',
  totalNet: 'total',
  totalGross: 'total',
  totalPackages: 'total',
  totalBales: 'total',
  totalQuantity: 'total',
  amountDue: 'total',
  carriedForward: 'carried',
  broughtForward: 'brought',
};

/** Fields of the sums under a table; a line that begins with one of them is no row of goods. */
export const sumFields: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(Object.keys(kinds) as FieldId[]),
  'tax',
  'taxRate',
  'freight',
  'insurance',
  'discount',
  'deposit',
]);

const statistic =
  /^(?:average|avg\.?|mean|s\.?d\.?|std\.?(?: dev\.?)?|min(?:imum)?|max(?:imum)?|cv ?%?|среднее|平均|最大|最小|标准差)\b/iu;

/** "LOT 965/22 TOTAL", "Partiya 14 jami:": the sum of what the number names. */
const endsInTotal =
  /^\p{L}[^:：]*\p{Nd}\S*\s*[-–:]?\s*(?:sub-?\s?total|total[ei]?|итого|всего|toplam[ıi]?|jami|gesamt|summe|合计|小计)\s*[:：]?$/iu;

/** "Total 76 tambores", "TOTAL 40 BALES": the word for a sum with what it counts behind it, in any language that prints it so. */
const countedTotal =
  /^(?:grand\s+|gran\s+)?(?:totals?|total[ei]s?|totaux|итого|всего|разом|усього|toplam|jami|gesamt|summe|suma|razem|σύνολο|celkem|合计|总计|合計|共计|합계)\s*[:：]?\s*\p{Nd}[\p{Nd}.,:\s]*\p{L}{0,14}\.?$/iu;

/** "TOTALES", "Totaux:", "Cộng", "Jumlah": the word for a sum in its plural, or where it also heads columns, alone before its figures. */
const bareTotal =
  /^(?:grand\s+|gran\s+)?(?:totals|total[ei]s?|totais|totaux|(?:tổng\s*)?cộng(?:\s+cộng)?|tổng|jumlah|soma|somma|মোট|মো\s?ট|योग|कुल(?: योग)?|المجموع|الإجمالي|razem|suma|celkem|ukupno)\s*[:：]?$/iu;

/** "T0TAL", "T0TAL5": a nought that a scan read for the letter between letters. */
const withLetters = (text: string): string => text.replace(/(?<=\p{L})0(?=\p{L})/gu, 'O');

/** What kind of row these cells make, by the label that its first filled cells carry. */
export function rowKind(cells: readonly (Segment | undefined)[]): TableRow['kind'] | 'sum' {
  let seen = 0;
  for (const cell of cells) {
    if (!cell) continue;
    seen += 1;
    // a sum's label in front of its figure, wherever the row begins: "80 bales | net wt. 12,951 kgs | 12,951 | TOTAL | 26,550"
    if (seen > 3 && (cell.text.length > 25 || readLabel(cell.text)?.rest !== '')) continue;
    if (!/\p{L}/u.test(cell.text) || cell.text.length > 60) continue;
    const text = withLetters(cell.text.replace(/^[*=\s-]+/u, ''));
    if (statistic.test(text)) return 'sum';
    if (seen === 1 && endsInTotal.test(text)) return 'subtotal';
    if (seen === 1 && (countedTotal.test(text) || bareTotal.test(text))) return 'total';
    const label = readLabel(text);
    if (!label) continue;
    // "Total cotton bags" names goods; "Total 120 bales" and "Total:" are sums
    if (label.rest !== '' && !label.colon && !/^[\d(（/.,%$€£¥-]|^[A-Z]{3}\b|^\p{L}{1,8}$/u.test(label.rest)) continue;
    const field = label.fields.find((f) => kinds[f]);
    if (field) return kinds[field]!;
    // "Items total   90,420.00"
    if (seen === 1 && label.rest === '' && label.fields.includes('amount')) return 'subtotal';
    if (label.fields.some((f) => sumFields.has(f)) && (label.colon || label.rest === '' || seen === 1)) return 'sum';
  }
  // "250 bags | NET WT. 11,340.00 KGS GROSS WT. 11,590.00 KGS": the weights of all the goods, under the goods
  const first = cells.find((c) => c && /\p{L}{3}/u.test(c.text) && !counted.test(c.text));
  const label = first && readLabel(first.text);
  return label?.fields.some((f) => weights.has(f)) && weighed.test(label.rest) ? 'sum' : 'row';
}

const weights: ReadonlySet<FieldId> = new Set<FieldId>(['netWeight', 'grossWeight']);
const weighed = /^\p{Nd}[\p{Nd}.,' ]*\s*(?:kgs?|lbs?|m\.?t\.?s?|tons?|tonnes?|кг|公斤|千克|吨)(?!\p{L})/iu;
const counted = /^\p{Nd}[\p{Nd}.,\s]*\p{L}+\.?$/u;

/** A line of nothing but labels with their figures ("Total bales: 12   Total net weight: 2,624.4 kg"): pairs, no row. */
export const isPairLine = (line: Line): boolean =>
  line.segments.every((s) => {
    // "Total bales 60   Total kgs 13,608   Average 226.8"
    if (line.segments.length > 1 && s !== line.segments[0] && statistic.test(s.text) && /\p{Nd}$/u.test(s.text))
      return true;
    const label = readLabel(s.text);
    if (!label || !/\p{Nd}/u.test(label.rest)) return false;
    // "GROSS WEIGHT 9,130.4 KG   TARE 80.0 KG   NET WEIGHT 9,050.4 KG"
    return (
      label.colon ||
      (line.segments.length > 1 && label.score >= 0.95 && /^\p{Nd}[\p{Nd}.,' ]*\p{L}{0,4}\.?$/u.test(label.rest))
    );
  });
