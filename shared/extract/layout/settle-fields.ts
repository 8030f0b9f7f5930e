import type { FieldId } from '../labels/fields.ts';
import { findCountries, findNumbers, parseCountry, parseUnit } from '../values/index.ts';
import { settleBales, settleCounted, settleRuns } from './bale-heads.ts';
import { otherFields } from './header-label.ts';
import type { Column, Segment } from './types.ts';

/** Labels of sums over a column of rows mean the figure of each row. */
export const ofTotals: Partial<Record<FieldId, FieldId>> = {
  totalNet: 'netWeight',
  totalGross: 'grossWeight',
  totalPackages: 'packages',
  totalBales: 'baleCount',
  totalQuantity: 'quantity',
};

/** A tariff code with its dots ("5201.00.90"); lots are not numbered so. */
const isTariff = (text: string): boolean => /^\d{4}\.\d{2}(?:\.\d{2,4}){0,3}$/u.test(text.trim());

const is = (c: Column | undefined, ...fields: Column['field'][]): boolean =>
  c !== undefined && fields.includes(c.field);

/**
 * Settles column labels that mean different things by their neighbours and cells: "Total" heads the amounts, "Amount" before the price is
 * the quantity, a second "Price" at the end is the amount, "Item" over words is the description, "Net" over money is no weight.
 */
export function settleFields(columns: Column[], sample: readonly (readonly (Segment | undefined)[])[]): void {
  // lines under an item and the sums below say nothing of what the columns hold
  const full = sample.filter((row) => row.filter((c) => c !== undefined).length * 2 > columns.length);
  const cells = full.length > 0 ? full : sample;
  settleItem(columns, cells);
  for (const column of columns) {
    const also = column.field
      ? otherFields(column.header, column.field).filter((f) => !columns.some((c) => is(c, f)))
      : [];
    if (also.length > 0) column.also = also;
  }
  const texts = (i: number) => cells.flatMap((row) => (row[i] ? [row[i].text] : []));
  // "FOB US$/PC": money a unit
  for (const column of columns)
    if (perUnit.test(column.header) && (!column.field || is(column, 'amount', 'total', 'incoterm')))
      column.field = 'unitPrice';
  const price = columns.findIndex((c) => is(c, 'unitPrice'));
  const amount = columns.findIndex((c) => is(c, 'amount'));
  const total = columns.findLastIndex((c) => is(c, 'total', 'subtotal', 'totalNet', 'totalGross'));
  const none = (...fields: Column['field'][]) => !columns.some((c) => is(c, ...fields));
  if (total >= 0 && amount >= 0 && price > amount && total > price && none('quantity')) {
    columns[amount]!.field = 'quantity';
    columns[total]!.field = 'amount';
  } else if (total >= 0 && amount < 0 && price >= 0) columns[total]!.field = 'amount';
  const prices = columns.flatMap((c, i) => (is(c, 'unitPrice') ? [i] : []));
  if (prices.length > 1 && none('amount')) columns[prices.at(-1)!]!.field = 'amount';
  for (const column of columns) {
    const plain = column.field && ofTotals[column.field];
    if (plain && none(plain)) column.field = plain;
  }
  settleAmount(columns, cells);
  settlePerPackage(columns);
  // "No. of Pieces RCP" of an air waybill: its pieces are packages
  for (const column of columns)
    if (is(column, 'pieces') && /(?<!\p{L})RCP(?!\p{L})/u.test(column.header)) column.field = 'packages';
  settleUnitNumbers(columns, cells);
  settleCounted(columns, cells);
  settleBales(columns, cells);
  settleRuns(columns, cells);
  for (const [i, column] of columns.entries()) {
    // "Partida" is a batch or an item of the tariff; a line of words below the rows says nothing of it
    const codes = texts(i).filter((t) => /\p{Nd}/u.test(t));
    if (is(column, 'batchNumber', 'lotNumber') && none('hsCode') && codes.length > 0 && codes.every(isTariff))
      column.field = 'hsCode';
  }
  settleRange(columns, texts);
  for (const [i, column] of columns.entries()) {
    const all = texts(i);
    if (all.length === 0) continue;
    const share = (pattern: RegExp) => all.filter((t) => pattern.test(t)).length / all.length;
    // "United" over "States", "Uzbeki-" over "stan": a narrow column breaks the names that it holds
    const broken = () => wholeText(sample.flatMap((row) => (row[i] ? [row[i].text] : [])));
    if (
      is(column, 'countryOfOrigin') &&
      !all.some((t) => parseCountry(t) ?? findCountries(t)[0]) &&
      findCountries(broken()).length === 0
    )
      column.field = undefined;
    if (
      is(column, 'lineNumber', 'documentNumber') &&
      none('description', 'rawMaterial', 'product') &&
      share(/^(?!\S*\d\S*$).*\p{L}{3}/u) > 0.6
    )
      column.field = 'description';
    if (is(column, 'carrier', 'documentNumber') && i === 0 && isCounting(all)) column.field = 'lineNumber';
    if (/weight/iu.test(column.field ?? '') && share(/[€$£¥]|\b(?:USD|EUR|GBP|CNY|INR)\b/u) > 0.5)
      column.field = undefined;
  }
}

/** Lines of a column as one text; a word that broke at a hyphen is whole again. */
const wholeText = (lines: readonly string[]): string => lines.join(' ').replace(/(?<=\p{L})-\s(?=\p{Ll})/gu, '');

const perUnit =
  /(?:\$|€|£|¥|(?<!\p{L})(?:US?D?|EUR|GBP|CNY|RMB|INR|PKR|TRY|TL|BRL|MXN))\s*(?:\/|per\s|por\s|par\s)\s*(?:pcs?|piece|pza|un|unit|unidad|kgs?|kilo|mt|ton|tonne|t|lbs?|m|mtr|meter|yds?|yard|doz|dz|sets?|prs?|pair|carton|ctn|box|caja|drum|bale)\.?(?!\p{L})/iu;

/** "Item" over 000010, 000020 numbers the lines where another column names the goods. */
function settleItem(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  for (const [i, column] of columns.entries()) {
    if (!is(column, 'description', 'product')) continue;
    const texts = cells.flatMap((row) => (row[i] && /\p{Nd}/u.test(row[i].text) ? [row[i].text] : []));
    const numbers = texts.length > 0 && texts.every((t) => /^\d{1,6}[.)]?$/u.test(t.trim()));
    const named = columns.some((c, k) => k !== i && wordsIn(cells, k) && !is(c, 'marks', 'unit'));
    if (numbers && named) column.field = 'lineNumber';
  }
}

/** Whether most cells of a column are words of some length. */
function wordsIn(cells: readonly (readonly (Segment | undefined)[])[], i: number): boolean {
  const texts = cells.flatMap((row) => (row[i] ? [row[i].text] : []));
  return texts.filter((t) => (t.match(/\p{L}/gu)?.length ?? 0) > 5).length * 2 > texts.length;
}

/** "From | To | Bales": numbers of bales, where a column counts these; days and places stay as they are. */
function settleRange(columns: Column[], texts: (i: number) => string[]): void {
  const from = columns.findIndex((c) => is(c, 'periodFrom'));
  const to = columns.findIndex((c) => is(c, 'periodTo'));
  const unit = columns.some((c) => is(c, 'baleCount'))
    ? 'bale'
    : columns.some((c) => is(c, 'drumCount'))
      ? 'drum'
      : undefined;
  if (from < 0 || to < 0 || !unit) return;
  const ids = [...texts(from), ...texts(to)].filter((t) => /\p{Nd}/u.test(t));
  if (ids.length === 0 || !ids.every((t) => /^[A-Z]{0,4}[-/]?\d{1,20}$/iu.test(t))) return;
  columns[from]!.field = `${unit}From`;
  columns[to]!.field = `${unit}To`;
}

/** Line numbers: 1, 2, 3 or 10, 20, 30. */
const isCounting = (texts: readonly string[]): boolean => {
  const numbers = texts.map((t) => Number(t.replace(/\.$/u, '')));
  const step = numbers[0]!;
  return (step === 1 || step === 10) && numbers.filter((n, i) => n === step * (i + 1)).length * 2 > numbers.length;
};

/** Names a column without a known label the amount when in every row it is the product of quantity and unit price. */
function settleAmount(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  const q = columns.findIndex((c) => is(c, 'quantity', 'pieces', 'netWeight'));
  const p = columns.findIndex((c) => is(c, 'unitPrice'));
  if (q < 0 || p < 0 || columns.some((c) => is(c, 'amount'))) return;
  const value = (s: Segment | undefined) => (s ? findNumbers(s.text)[0]?.value : undefined);
  for (const [i, column] of columns.entries()) {
    if (column.field && !is(column, 'total', 'subtotal')) continue;
    const rows = cells.filter(
      (row) => value(row[q]) !== undefined && value(row[p]) !== undefined && value(row[i]) !== undefined,
    );
    const fit = rows.filter(
      (row) => Math.abs(value(row[q])! * value(row[p])! - value(row[i])!) <= 0.01 * Math.abs(value(row[i])!),
    );
    if (rows.length > 0 && fit.length * 2 > rows.length) {
      column.field = 'amount';
      return;
    }
  }
}

/** "Pieces per carton", "PCS/CTN", "每箱数量": what one package holds is no quantity of the row. */
const perPackage =
  /(?:(?<!\p{L})(?:per|pro|por|par|je|each|в|на|a)\s+|\/\s*|each\s+)(?:carton|ctn|crtn|box|case|cs|pack(?:age)?|pkg|bag|bale|roll|drum|pallet|polybag|caja|bulto|fardo|paca|saco|colis|balle|carton|karton|kiste|pezzo|collo|cartone|caixa|коробк\p{L}*|кип\p{L}*|ящик\p{L}*|место|koli|çuval|balya|thùng)s?(?!\p{L})|每[箱件包袋]|\/[箱件包袋]/iu;
const counts: readonly FieldId[] = [
  'pieces',
  'quantity',
  'totalQuantity',
  'cartons',
  'packages',
  'rollCount',
  'drumCount',
  'baleCount',
];
const weighed: readonly FieldId[] = ['netWeight', 'grossWeight', 'weight'];

function settlePerPackage(columns: Column[]): void {
  for (const column of columns) {
    if (!column.field || !perPackage.test(column.header)) continue;
    const { field } = column;
    // a list of packages one by one names what each weighs so
    const twice =
      weighed.includes(field) && columns.some((c) => c !== column && c.field === field && !perPackage.test(c.header));
    if (counts.includes(field) || twice) {
      column.field = undefined;
      delete column.also;
    }
  }
}

const numbersOf: Readonly<Record<string, FieldId>> = { bale: 'baleNumber', drum: 'drumNumber', roll: 'rollNumber' };

/** "Tambor" over T24-0118, T24-0119 ...: the noun of a package over codes that are all different heads their numbers. */
function settleUnitNumbers(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  for (const [i, column] of columns.entries()) {
    const field = column.field ? undefined : numbersOf[parseUnit(column.header.trim()) ?? ''];
    if (!field || columns.some((c) => c.field === field)) continue;
    const texts = cells.flatMap((row) => (row[i] ? [row[i].text.trim()] : []));
    const codes = texts.filter((t) => /^[\p{Lu}\d][\p{Lu}\d/-]*\d{2,}[\p{Lu}\d/-]*$/u.test(t));
    if (texts.length > 2 && codes.length === texts.length && new Set(texts).size === texts.length) column.field = field;
  }
}
