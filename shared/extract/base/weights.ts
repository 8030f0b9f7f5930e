import type { DocumentType, Fact, Facts } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { weighed } from '../layout/amount-labels.ts';
import { columnOf, pairsOf } from '../layout/index.ts';
import type { Segment, Table } from '../layout/types.ts';
import { parseQuantity } from '../values/index.ts';
import { carriedPackages, stackedGross } from './carried.ts';
import { takeContainerLines } from './container-lines.ts';
import { type Context, evidenceOf, pairText, readNumber, readPair, readWeight } from './context.ts';
import { loneWeight } from './lone-weight.ts';
import { namedWeights } from './named-weights.ts';
import { stackedSum } from './stacked-sum.ts';
import { rowSums } from './totals.ts';
import { wordedPackages } from './worded-packages.ts';

/** Columns whose one cell may name both weights of the goods. */
const boxes: readonly FieldId[] = ['grossWeight', 'netWeight', 'weight', 'quantity'];

/** Puts net and gross weight and the counts of packages and bales into `facts`. */
export function addWeights(context: Context, facts: Facts): void {
  const weight = (key: 'net' | 'gross', label: FieldId[], ...columns: FieldId[]): Fact<number> | undefined => {
    // a box for the gross weight may hold both weights, each with its name, or the other one alone
    const read = (text: string, unit?: string) => {
      const named = namedWeights(context, text, unit);
      return named.net || named.gross ? named[key] : readWeight(context, text, unit);
    };
    const pairOf = (...fields: FieldId[]) => readPair(context, fields, (text, pair) => read(text, pair.unit));
    const own = pairOf(label[0]!);
    if (own) return own;
    const sums = rowSums(context, 'total', ...columns);
    const parsed = sums.flatMap((s) => {
      const weight = read(s.cell.text, s.table.columns[s.column]?.unit);
      return weight ? [{ weight, cell: s.cell }] : [];
    });
    if (parsed.length > 0) return grandTotal(context, parsed);
    const pair = pairOf(...label.slice(1));
    if (pair) return pair;
    for (const fields of [columns, boxes]) {
      const only = onlyRow(context, ...fields);
      if (!only) continue;
      const unit = only.table.columns[only.column]?.unit;
      const value = fields === columns ? read(only.cell.text, unit) : namedWeights(context, only.cell.text, unit)[key];
      if (value) return fact(context, value, only.cell);
    }
    return undefined;
  };
  const net = weight('net', ['totalNet', 'netWeight'], 'netWeight');
  // a carrier's own "Weight" is what he lifts: the goods with their packing
  const carried = context.document.type === 'bill-of-lading' ? (['weight'] as const) : [];
  const gross =
    weight('gross', ['totalGross', 'grossWeight'], 'grossWeight') ??
    (carried.length > 0 ? (weight('gross', [...carried], ...carried) ?? stackedGross(context)) : undefined);
  const said = net && gross ? undefined : saidWeights(context);
  const lone = !net && !gross && carried.length > 0 ? loneWeight(context) : undefined;
  if (!net && said?.net) facts.netWeight = said.net;
  if (!gross && said?.gross) facts.grossWeight = said.gross;
  if (lone && !said?.net && !said?.gross) facts.grossWeight = lone;
  if (net) facts.netWeight = net;
  if (gross) facts.grossWeight = gross;
  const counted = ['packages', 'cartons', 'baleCount', 'drumCount', 'rollCount'] as const;
  const bales =
    wholeNumber(context, 'totalBales') ??
    sumCount(context, 'baleCount') ??
    wholeNumber(context, 'baleCount') ??
    rowCount(context, 'baleCount') ??
    saidCount(context, 'bale');
  if (bales) facts.baleCount = bales;
  const packages =
    countPair(context, 'totalPackages') ??
    sumCount(context, ...counted) ??
    countPair(context, ...counted) ??
    rowCount(context, ...counted) ??
    (carried.length > 0 ? carriedPackages(context) : undefined) ??
    besideWeights(context) ??
    wordedPackages(context);
  if (packages) {
    facts.packages = packages;
    if (
      !facts.baleCount &&
      /\bbales?\b|\bballes?\b|\bpacas?\b|\bfardos?\b|\bballe\b|\bballen\b|\bbalya\b|кип|тюк|棉包/iu.test(
        packages.evidence.quote,
      )
    ) {
      facts.baleCount = packages;
    }
  } else if (bales) facts.packages = bales;
  takeContainerLines(context, facts);
  if (boxed.has(context.document.type)) takeStackedSums(context, facts);
}

/** Forms whose one box holds the goods of every container, a line each, with their sum below. */
const boxed: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'bill-of-lading',
  'transport-record',
  'certificate-of-origin',
]);

function takeStackedSums(context: Context, facts: Facts): void {
  for (const key of ['netWeight', 'grossWeight'] as const) {
    const sum = stackedSum(context, facts[key] ?? firstCell(context, key), 'weight');
    if (sum) facts[key] = sum;
  }
  for (const key of ['baleCount', 'packages'] as const) {
    const sum = stackedSum(context, facts[key], 'count');
    if (sum) facts[key] = sum;
  }
}

/** The first figure under the heading of a weight. */
function firstCell(context: Context, field: FieldId): Fact<number> | undefined {
  for (const table of context.layout.tables) {
    const column = columnOf(table, field);
    const cell = column < 0 ? undefined : table.rows.map((r) => r.cells[column]).find((c) => c !== undefined);
    if (cell) return { value: 0, evidence: evidenceOf(context, cell) };
  }
  return undefined;
}

const behind =
  /(\p{Nd}[\p{Nd}.,' ]*\s*(?:kgs?|kilos?|lbs?|m\.?t\.?s?|tons?|tonnes?|кг|公斤|千克|吨))\.?\s*(?:(g\.\s?w|gross|brut[oôt]?|lordo|брутто|毛重)|(n\.\s?w|net|nett?o|нетто|净重))(?!\p{L})/iu;

/** "377 cartons of", "96 drums @": what follows is the weight of one of them. */
const ofEach = /\p{Nd}[\p{Nd}.,]*\s*\p{L}{3,}\s*(?:of|[@×x]|à|a|de|di|da|von|zu|je|по|each)\s*$/iu;

/** Weights that are named behind their figure ("12,450.00 KGS G.W."), where each stands once on the paper. */
function saidWeights(context: Context): { net?: Fact<number>; gross?: Fact<number> } {
  const found = { net: new Map<number, Fact<number>>(), gross: new Map<number, Fact<number>>() };
  for (const page of context.layout.pages.slice(0, 5)) {
    for (const line of page.lines.slice(0, 200)) {
      for (const s of line.segments) {
        const match = s.text.length < 200 ? behind.exec(s.text) : null;
        const weight = match && !ofEach.test(s.text.slice(0, match.index)) && readWeight(context, match[1]!);
        if (weight) found[match[2] ? 'gross' : 'net'].set(weight.value, fact(context, weight, s));
      }
    }
  }
  const only = (all: Map<number, Fact<number>>) => (all.size === 1 ? [...all.values()][0] : undefined);
  const [net, gross] = [only(found.net), only(found.gross)];
  return { ...(net ? { net } : {}), ...(gross ? { gross } : {}) };
}

/** The total among several total rows: the one that the others add up to; else, a total a lot, their sum. */
function grandTotal(
  context: Context,
  sums: { weight: { value: number; doubt?: string }; cell: Segment }[],
): Fact<number> {
  const all = sums.reduce((s, p) => s + p.weight.value, 0);
  const most = sums.reduce((m, p) => (p.weight.value > m.weight.value ? p : m));
  const rest = all - most.weight.value;
  const next = Math.max(0, ...sums.filter((p) => p !== most).map((p) => p.weight.value));
  // the grand total stands last and is larger than any lot's
  if (most === sums.at(-1) && sums.length > 1 && most.weight.value > 1.5 * next)
    return fact(context, most.weight, most.cell);
  if (
    sums.length === 1 ||
    Math.abs(rest - most.weight.value) < 0.5 ||
    sums.every((p) => p.weight.value === most.weight.value)
  ) {
    return fact(context, most.weight, most.cell);
  }
  return {
    value: Number(all.toFixed(3)),
    evidence: evidenceOf(
      context,
      sums.map((p) => p.cell),
    ),
    doubt: `the sum of ${sums.length} printed totals, one a lot`,
  };
}

/** A count beside its label: bales are whole, and a weight in their place is none of them ("50 bales: 8,795.0"). */
const wholeNumber = (context: Context, field: FieldId): Fact<number> | undefined =>
  readPair(context, [field], (text) => {
    // "55, P.R. No. 4101 to 4155": the count, and then the numbers
    const counted = text.replace(/^(\p{Nd}{1,4}),\s+(?=\p{L}).*$/su, '$1');
    const read = weighed.test(text.replace(/^[^\p{L}\p{Nd}]+/u, '')) ? undefined : readNumber(context, counted);
    // "8,795.0" is written to a part of a kilogram; "88.00" and "1,25,000" are counts
    const parted = /\p{Nd}[.,]\p{Nd}{3}[.,]\p{Nd}{1,2}(?!\p{Nd})/u.test(text);
    return read && Number.isInteger(read.value) && read.value < numbers && !parted ? read : undefined;
  });

/** No paper lists a million packages: a figure from here on is the number of one of them. */
const numbers = 1_000_000;

const fact = (context: Context, parsed: { value: number; doubt?: string }, cell: Segment): Fact<number> => ({
  value: parsed.value,
  evidence: evidenceOf(context, cell),
  ...(parsed.doubt ? { doubt: parsed.doubt } : {}),
});

/** The cell of a column in tables that hold one row in all: what that row says holds for the paper. */
function onlyRow(context: Context, ...fields: FieldId[]): { table: Table; cell: Segment; column: number } | undefined {
  const found = context.layout.tables.flatMap((table) => {
    const column = columnOf(table, ...fields);
    if (column < 0) return [];
    const rows = table.rows.filter((r) => r.kind === 'row');
    // the lines of one box of a bill of lading are rows here: the one figure among them is that of the goods
    const filled = context.document.type === 'bill-of-lading' ? rows.filter((r) => r.cells[column]) : rows;
    return filled.map((row) => ({ table, cell: row.cells[column], column }));
  });
  const [first] = found;
  return found.length === 1 && first?.cell ? { ...first, cell: first.cell } : undefined;
}

/** "Net weight 980.0 kg, gross weight 1,120.0 kg, 140 cartons": the one count of packages in the lines that tell the weights of the goods. */
function besideWeights(context: Context): Fact<number> | undefined {
  const found = new Map<number, Fact<number>>();
  for (const page of context.layout.pages.slice(0, 5)) {
    for (const { segments, text } of page.lines) {
      if (text.length > 220 || !weightWord.test(text)) continue;
      for (const match of text.matchAll(packed)) {
        const value = parseQuantity(match[0], context.mark)?.value;
        if (value !== undefined && Number.isInteger(value))
          found.set(value, { value, evidence: evidenceOf(context, segments) });
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
const weightWord = /(?:net|gross|neto|bruto|brut|netto|brutto|нетто|брутто|净重|毛重).{0,30}\p{Nd}/iu;
const packed =
  /(?<![\p{Nd}.,/-])\p{Nd}[\p{Nd}.,]*\s*(?:cartons?|ctns?|bales?|drums?|bags?|cases|boxes|packages|pkgs?|cajas|cartones|fardos|pacas|balles|bultos|colis|tambores|kartons?|balya|кип|коробок|箱|包|桶)(?![\p{L}/])/giu;

/** The count that a sum in words names: "Grand total: 24 bales, 5,136 kg net". */
function saidCount(context: Context, unit: string): Fact<number> | undefined {
  for (const pair of pairsOf(context.layout, 'total', 'totalPackages', 'totalQuantity')) {
    for (const part of pairText(pair).split(/[,;:()/]\s+|\s+[–—-]\s+/u)) {
      const parsed = parseQuantity(part.trim(), context.mark);
      if (parsed?.unit === unit && Number.isInteger(parsed.value))
        return { value: parsed.value, evidence: evidenceOf(context, [pair.label, ...pair.value]) };
    }
  }
  return undefined;
}

function countOf(context: Context, text: string): number | undefined {
  const value = (parseQuantity(text, context.mark) ?? readNumber(context, text))?.value;
  return value !== undefined && value < numbers ? value : undefined;
}

function countPair(context: Context, ...fields: FieldId[]): Fact<number> | undefined {
  for (const pair of pairsOf(context.layout, ...fields)) {
    const value = countOf(context, pair.value[0]!.text);
    if (value !== undefined && Number.isInteger(value))
      return { value, evidence: evidenceOf(context, [pair.label, ...pair.value]) };
  }
  return undefined;
}

function sumCount(context: Context, ...fields: FieldId[]): Fact<number> | undefined {
  const last = rowSums(context, 'total', ...fields).at(-1);
  const value = last && countOf(context, last.cell.text);
  return value === undefined ? undefined : { value, evidence: evidenceOf(context, last!.cell) };
}

function rowCount(context: Context, ...fields: FieldId[]): Fact<number> | undefined {
  const only = onlyRow(context, ...fields);
  const value = only && countOf(context, only.cell.text);
  return value === undefined ? undefined : { value, evidence: evidenceOf(context, only!.cell) };
}
