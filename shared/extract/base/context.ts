import type { DocumentType, Evidence, Fact, IsoDate, Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { blockEvidence, layoutDocument, pairsOf, rowEvidence, segmentEvidence } from '../layout/index.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Column, DocumentLayout, LabelValue, Segment, TableRow } from '../layout/types.ts';
import type { DateHints, DecimalMark, Parsed, ParsedDate, ParsedMoney, ParsedWeight } from '../values/index.ts';
import {
  dayMonthOrder,
  decimalMark,
  findCountries,
  findDates,
  findNumbers,
  parseCountry,
  parseDate,
  parseIdentifier,
  parseMoney,
  parseNumber,
  parseWeight,
} from '../values/index.ts';
import { weightMark } from './weight-mark.ts';

/** What an extractor is told of the document that it reads. */
export interface ExtractedDocument {
  id: string;
  type: DocumentType;
  language: string;
}

/** One document laid out, with the ways of writing dates and numbers that hold for all of it. */
export interface Context {
  document: ExtractedDocument;
  layout: DocumentLayout;
  dates: DateHints;
  mark: DecimalMark;
  /** The decimal mark of weights, which may differ ("38.400 kg" beside "30.5 Brix"). */
  weightMark: DecimalMark;
  /** The one unit of weight that the paper names anywhere ("kg"), for weights that are printed without any. */
  weightUnit: string | undefined;
  notes: string[];
  /** No day of the paper tells whether day or month comes first: the order is that of its country. */
  orderOfCountry: boolean;
}

const weightUnits: readonly [RegExp, string][] = [
  [/(?<![\p{L}])kgs?\b|kilo(?:gram)?s?\b|公斤|千克|(?<!\p{L})кг(?!\p{L})/iu, 'kg'],
  [/\blbs?\b|\bpounds?\b/iu, 'lb'],
  [/\b(?:m\.?t\.?s?|tonn?es?|tons)\b|吨|(?<!\p{L})тонн/iu, 't'],
];

/** Papers of makers who work to the order of American buyers and often write dates as those do, month first. */
const madeToOrder: ReadonlySet<DocumentType> = new Set(['spinning-record', 'fabric-record', 'garment-record']);

/** Whether the days of such a paper, in the order of its country by default, may be written month first. */
const mayBeMonthFirst = (order: DateHints['order'], orderOfCountry: boolean, type: DocumentType): boolean =>
  order === 'dmy' && orderOfCountry && madeToOrder.has(type);

/** Lays a document out and settles, once, how it writes dates and numbers. */
export function toContext(pages: readonly Page[], document: ExtractedDocument): Context {
  const layout = layoutDocument(pages);
  const texts: string[] = [];
  for (const page of layout.pages) {
    for (const line of page.lines) {
      if (texts.length > 4000) break;
      for (const s of line.segments) texts.push(s.text);
    }
  }
  const countries = new Set(
    texts.slice(0, 400).flatMap((t) => (t.length < 200 ? findCountries(t).map((c) => c.value) : [])),
  );
  const country = countries.size === 1 ? [...countries][0] : undefined;
  const inPounds =
    texts.some((t) => /(?<!\p{L})lbs?(?!\p{L})/iu.test(t)) &&
    !texts.some((t) => /(?<!\p{L})kgs?(?!\p{L})|кг|公斤/iu.test(t));
  // Papers in pounds alone are American, and so are their days, unless another country stands on them: yarn is sold in pounds in many.
  const american = inPounds && [...countries].every((c) => c === 'US');
  const order = dayMonthOrder(texts, country) ?? (american ? 'mdy' : undefined);
  const orderOfCountry = dayMonthOrder(texts) === undefined;
  const usual = mayBeMonthFirst(order, orderOfCountry, document.type);
  const mark = decimalMark(texts);
  const inSheet = pages[0]?.reader === 'sheet';
  // a sheet that stores its weights as numbers shows their decimals behind a point, in every country
  const pointed = inSheet && pages.some((p) => p.grid?.cells.some((cell) => cell.pointed));
  const named = weightUnits.filter(([pattern]) => texts.some((t) => pattern.test(t))).map(([, unit]) => unit);
  return {
    document,
    layout,
    dates: { order, ...(usual ? { usual } : {}), ...(inSheet ? { serial: true } : {}) },
    mark,
    weightMark: pointed ? mark : weightMark(layout, mark, [document.language], texts.slice(0, 400)),
    weightUnit: named.length === 1 ? named[0] : undefined,
    notes: [],
    orderOfCountry,
  };
}

/** The same document, laid out already, as a paper of another type: with notes of its own. */
export function asType(context: Context, type: DocumentType): Context {
  const { usual: _, ...dates } = context.dates;
  const usual = mayBeMonthFirst(dates.order, context.orderOfCountry, type);
  return {
    ...context,
    document: { ...context.document, type },
    dates: usual ? { ...dates, usual } : dates,
    notes: [],
  };
}

/** Evidence of a segment, of a block of segments, or of a table row. */
export function evidenceOf(context: Context, source: Segment | readonly Segment[] | TableRow): Evidence {
  const id = context.document.id;
  if (Array.isArray(source)) return blockEvidence(id, source as readonly Segment[]);
  return 'cells' in source ? rowEvidence(id, source) : segmentEvidence(id, source as Segment);
}

/** Evidence for words of a text ("EGYPT" behind a label that was read badly): the quote is whole, the confidence that of the words. */
export function evidenceOfWords(context: Context, source: Segment | readonly Segment[], text: string): Evidence {
  const evidence = evidenceOf(context, source);
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = new Set(text.split(/\s+/u).map(plain));
  const segments: readonly Segment[] = Array.isArray(source) ? source : [source as Segment];
  const words = segments.flatMap((s) => s.words).filter((w) => wanted.has(plain(w.text)));
  return words.length === 0 ? evidence : { ...evidence, confidence: Math.min(...words.map((w) => w.confidence)) };
}

/** A fact of a parsed value, with its doubt. */
export function toFact<T>(context: Context, parsed: Parsed<T>, source: Segment | readonly Segment[]): Fact<T> {
  const fact: Fact<T> = { value: parsed.value, evidence: evidenceOf(context, source) };
  if (parsed.doubt) fact.doubt = parsed.doubt;
  return fact;
}

export const pairText = (pair: LabelValue): string => pair.value.map((s) => s.text).join(' ');

/** The first pair of these fields whose value `parse` can read, as a fact; better-matched labels first within a field. */
export function readPair<T>(
  context: Context,
  fields: readonly FieldId[],
  parse: (text: string, pair: LabelValue) => Parsed<T> | undefined,
): Fact<T> | undefined {
  for (const pair of pairsOf(context.layout, ...fields)) {
    const parsed = parse(pairText(pair), pair);
    if (parsed) return toFact(context, parsed, pair.value);
  }
  return undefined;
}

/** A date in a text that should be one; a date in front of other words ("12 May 2023 at Memphis") counts. */
export const readDate = (context: Context, text: string): ParsedDate | undefined =>
  parseDate(text, context.dates) ?? onlyDate(context, text);

/** The one date in a text with other words ("Poti, 6 Nov 2023", "INV-7 dated 3 May 2024"). */
function onlyDate(context: Context, text: string): ParsedDate | undefined {
  const found = text.length <= 120 ? findDates(text, context.dates) : [];
  // the same day twice ("6 de mayo de 2023 (2023-05-06)") is one day
  return new Set(found.map((d) => d.value)).size === 1 ? (found.find((d) => !d.doubt) ?? found[0]) : undefined;
}

/** A weight in kilograms; `unit` is that of the column or label, else the only one that the paper names (said as a doubt). */
export function readWeight(context: Context, text: string, unit?: string): ParsedWeight | undefined {
  const share = /^\P{L}*\p{Nd}\s*%\W*$/u.test(text);
  const own = share ? undefined : parseWeight(text, unit, context.weightMark);
  if (own || share) return own;
  if (!context.weightUnit || !parseNumber(text, context.mark)) return undefined;
  const assumed = parseWeight(text, context.weightUnit, context.weightMark);
  const doubt = `no unit beside the number: read in ${context.weightUnit}, the only unit of weight on the paper`;
  return assumed && { ...assumed, doubt: assumed.doubt ? `${assumed.doubt}; ${doubt}` : doubt };
}

/** One number in a text, which may have a unit or a currency beside it. */
export function readNumber(context: Context, text: string): Parsed<number> | undefined {
  const whole = parseNumber(text, context.mark);
  if (whole) return whole;
  const found = findNumbers(text, context.mark);
  return found.length === 1 ? found[0] : undefined;
}

export const readMoney = (context: Context, text: string): ParsedMoney | undefined => parseMoney(text, context.mark);

export const datePair = (context: Context, ...fields: FieldId[]): Fact<IsoDate> | undefined =>
  readPair(context, fields, (text) => readDate(context, text));
export const weightPair = (context: Context, ...fields: FieldId[]): Fact<number> | undefined =>
  readPair(context, fields, (text, pair) => readWeight(context, text, pair.unit));
export const numberPair = (context: Context, ...fields: FieldId[]): Fact<number> | undefined =>
  readPair(context, fields, (text) => readNumber(context, text));
export const moneyPair = (context: Context, ...fields: FieldId[]): Fact<number> | undefined =>
  readPair(context, fields, (text) => readMoney(context, text) ?? readNumber(context, text));
export const textPair = (context: Context, ...fields: FieldId[]): Fact<string> | undefined =>
  readPair(context, fields, (text) => (/[\p{L}\p{N}]/u.test(text) ? { value: text.trim(), text } : undefined));
export const countryPair = (context: Context, ...fields: FieldId[]): Fact<string> | undefined =>
  readPair(context, fields, (text) => parseCountry(text) ?? onlyCountry(text));

function onlyCountry(text: string): Parsed<string> | undefined {
  const found = findCountries(text);
  return new Set(found.map((c) => c.value)).size === 1 ? found[0] : undefined;
}

/** A day in full ("15.04.2024", "12 February 2024") is no number of a paper, a lot or a seal. */
export const isDay = (context: Context, text: string): boolean =>
  /^\D{0,2}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\D{0,2}$|\p{L}{3}.*\d{4}$|^\d{4}年/u.test(text) &&
  /\d/u.test(text) &&
  parseDate(text, context.dates)?.precision === 'day';

/** "GL240721 JUL. 21, 2024": a number without the day, named with its month, that stands behind it. */
export function withoutDay(context: Context, text: string): string {
  const day = findDates(text, context.dates).find((d) => d.precision === 'day' && /\p{L}{3}/u.test(d.text));
  const at = day ? text.lastIndexOf(day.text) : -1;
  if (!day || !/\p{Nd}\S*[\s,(]+$/u.test(text.slice(0, at)) || /\p{L}|\p{Nd}/u.test(text.slice(at + day.text.length)))
    return text;
  return text.slice(0, at).replace(/[\s,(]+(?:dated?|dtd\.?|dt\.?|of|on|du|vom|от|del)?[\s,(]*$/iu, '');
}

/** "HTS 520100" behind the number of an invoice: a label of its own with its figures. */
const isLabelled = (part: string): boolean => {
  const label = readLabel(part);
  return label !== undefined && /\p{Nd}/u.test(label.rest);
};

/** "BT20240211-07.05.2024": the hyphen before the day in full. */
const gluedDay = /(?<=\d{4})\s?[-–]\s?(?=\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}$)/u;

/** The identifier at the start of a label's value: a date, a place or a second label behind it is not part of it. */
export function readCode(context: Context, text: string): Parsed<string> | undefined {
  // a tax bond or registration of an Indian exporter is the number of no trade paper
  if (/^(?:LUT|ARN|LUT\s*ARN|GSTIN|IEC|CIN|PAN)\b/u.test(text.trim())) return undefined;
  const head = withoutDay(context, text.replace(gluedDay, ' '))
    .split(
      /\s{2,}|[;|]|,\s+(?=\d{1,2}[./-]\d)|(?<=\d)\.\s+(?=\p{Lu}\p{Ll})|,\s+(?=\d{1,2}[\s-]\p{L}{3})|\s(?:dated?|dtd\.?|dt\.?|of|du|vom|от|від|del|-\s*date)\s|\sv\.\s(?=\d)|(?<=\d),\s+(?=\p{L}{4,}(?:\s|$)|EUR\.?\s?1|A\.?TR)|(?<=\d)\s+[–—]\s+(?=\p{L}{4})/iu,
    )[0]!
    .split(/(?<=\d)\s+\/\s+(?=\p{L})/u)
    .filter((part, i) => i === 0 || !isLabelled(part))
    .join(' / ')
    .trim();
  const parsed = parseIdentifier(head);
  if (!parsed || parsed.value.length > 60 || isDay(context, parsed.value)) return undefined;
  let words = parsed.value.split(/\s+/u);
  // "CNC 331 G": a mark that ends in a letter of its own
  if (/^\p{Lu}{1,4} \d{1,6} \p{Lu}$/u.test(parsed.value)) return parsed;
  // a date behind the number is not part of it
  for (const n of [3, 1]) {
    if (
      words.length > n &&
      /\p{L}{3}/u.test(words.slice(-n).join(' ')) &&
      parseDate(words.slice(-n).join(' '), context.dates)
    )
      words = words.slice(0, -n);
  }
  while (words.length > 1 && /^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\)?$/u.test(words.at(-1)!)) words.pop();
  const prose = words.findIndex((w, i) => i > 0 && /^\p{Ll}{2,}$/u.test(w));
  if (prose > 0) words = words.slice(0, prose);
  // "INV 2023 118" is one number, "4471 Memphis Tennessee" is a number and a place
  const digits = words.map((w) => /\d/u.test(w));
  const end = digits.lastIndexOf(true);
  if (
    parseDate(parsed.value, context.dates) &&
    /[/.\s]\d{1,2}[/.\s]\d{2,4}|\p{L}{3,}/u.test(parsed.value) &&
    words.length > 2
  )
    return undefined;
  if (words.length > 1 && digits[0] && end === 0 && words.slice(1).some((w) => w.length > 3)) {
    return { ...parsed, value: words[0]! };
  }
  return words.length > 6
    ? undefined
    : { ...parsed, value: end >= 0 ? words.slice(0, end + 1).join(' ') : parsed.value };
}

/** The number under these labels; a word without a figure ("COMERCIAL" beside "FACTURA") only where none has one. */
export const codePair = (context: Context, ...fields: FieldId[]): Fact<string> | undefined =>
  readPair(context, fields, (text) => figured(readCode(context, text))) ??
  readPair(context, fields, (text) => readCode(context, text));

/** A code that holds a figure. */
export const figured = (code: Parsed<string> | undefined): Parsed<string> | undefined =>
  code && /\p{Nd}/u.test(code.value) ? code : undefined;

/** The value of a table cell as weight, in the unit of its column where the cell names none. */
export const cellWeight = (
  context: Context,
  cell: Segment | undefined,
  column: Column | undefined,
): ParsedWeight | undefined => cell && readWeight(context, cell.text, column?.unit);
export const cellNumber = (context: Context, cell: Segment | undefined): Parsed<number> | undefined =>
  cell && readNumber(context, cell.text);
export const cellDate = (context: Context, cell: Segment | undefined): ParsedDate | undefined =>
  cell && readDate(context, cell.text);
