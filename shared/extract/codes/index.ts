import type { Evidence, Facts, Page, PageCode, PrintedCode, Word } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { union } from '../layout/geometry.ts';
import { readLabel } from '../layout/labelled.ts';
import { isCreditCode, isGs1 } from '../values/index.ts';
import { groupsBeside } from './beside.ts';
import { isAddress, numbersIn, plainOf } from './contents.ts';
import { gs1Elements } from './gs1.ts';

export { groupsBeside } from './beside.ts';
export { numbersIn, plainOf } from './contents.ts';

/** Share of the characters of two numbers of one length that may differ, beside each other, for the one to be meant as the other. */
const mostApart = 0.25;
/** The same for the paper's own number against one in an address, where nothing else ties the two. */
const mostApartInAddress = 0.5;

/** Adds the codes of the pages, each compared with what is printed beside it. Text in a code is data like any other print. */
export function addCodes(context: Context, facts: Facts): void {
  const codes = context.layout.pages.flatMap(({ page, lines }) =>
    (page.codes ?? []).map((code) => compared(code, page, lines, context, facts)),
  );
  if (codes.length === 0) return;
  facts.codes = codes;
  addBales(context, facts, codes);
}

type Lines = Context['layout']['pages'][number]['lines'];

function compared(code: PageCode, page: Page, lines: Lines, context: Context, facts: Facts): PrintedCode {
  const document = context.document.id;
  const numbers = numbersIn(code.text);
  const evidence: Evidence = { document, page: page.number, box: code.box, quote: code.text, confidence: 1 };
  const read: PrintedCode = { symbology: code.symbology, text: code.text, numbers, evidence };
  if (numbers.length === 0) return read;
  const named = byName(code.text, facts);
  if (named) return { ...read, ...named };
  const groups = groupsBeside(code, lines);
  const same = groups.find((words) => isSame(textOf(words), numbers, code.text));
  if (same) return { ...read, agrees: true, print: evidenceAt(document, page, same) };
  const own = facts.number;
  if (own && numbers.includes(plainOf(own.value))) return { ...read, agrees: true, print: own.evidence };
  if (lines.some((line) => numbers.some((n) => n.length >= 6 && plainOf(line.text).includes(n)))) return read;
  const other = isAddress(code.text) ? undefined : groups.find((words) => isLike(textOf(words), numbers, mostApart));
  if (other) return { ...read, agrees: false, print: evidenceAt(document, page, other) };
  if (own && isAddress(code.text) && isLike(own.value, numbers, mostApartInAddress))
    return { ...read, agrees: false, print: own.evidence };
  return read;
}

/** The fact of a paper that a named field of its code repeats. */
const repeats: readonly (readonly ['number' | 'invoiceNumber', readonly FieldId[]])[] = [
  ['invoiceNumber', ['invoiceNumber']],
  ['number', ['certificateNumber', 'documentNumber']],
];

/**
 * Whether a code of named fields ("No=CC-2024-03320;Invoice=KC-0044") repeats the numbers of its paper: each is held against the fact
 * that its name asks for. A number of another form (letters and figures in other places) tells nothing.
 */
function byName(text: string, facts: Facts): { agrees: boolean; print: Evidence } | undefined {
  let told: { agrees: boolean; print: Evidence } | undefined;
  for (const part of text.split(/[\r\n\t|;]+/u)) {
    const [, name, value] = /^\s*(\p{L}[\p{L}\s.°º']{0,40})[:=]\s*(.*\p{Nd}.*)$/u.exec(part) ?? [];
    const fields = name && value ? (readLabel(`${name.trim()}: ${value}`)?.fields ?? []) : [];
    const key = repeats.find(([, asked]) => asked.some((f) => f === fields[0]))?.[0];
    const fact = key && facts[key];
    if (!fact) continue;
    const [held, printed] = [plainOf(value!), plainOf(fact.value)];
    if (held === printed) told ??= { agrees: true, print: fact.evidence };
    else if (shapeOf(held) === shapeOf(printed)) return { agrees: false, print: fact.evidence };
  }
  return told;
}

const textOf = (words: readonly Word[]): string => words.map((w) => w.text).join(' ');

const isSame = (print: string, numbers: readonly string[], whole: string): boolean => {
  const plain = plainOf(print);
  return numbers.includes(plain) || plain === plainOf(whole);
};

const shapeOf = (plain: string): string => plain.replace(/\p{L}/gu, 'A').replace(/\d/gu, '9');

/** Whether a print is written as one of the numbers, with some characters of others. */
function isLike(print: string, numbers: readonly string[], most: number): boolean {
  const plain = plainOf(print);
  if (plain.length < 5) return false;
  return numbers.some((number) => {
    if (shapeOf(number) !== shapeOf(plain)) return false;
    const apart = [...number].filter((sign, i) => sign !== plain[i]).length;
    return apart <= Math.max(1, Math.floor(most * number.length));
  });
}

const evidenceAt = (document: string, page: Page, words: readonly Word[]): Evidence => ({
  document,
  page: page.number,
  box: union(words.map((w) => w.box)),
  quote: textOf(words),
  confidence: words.reduce((least, w) => Math.min(least, w.confidence), 1),
});

/** A tag or list of bales whose numbers are not printed, or could not be read: then its codes number them. */
function addBales(context: Context, facts: Facts, codes: readonly PrintedCode[]): void {
  const lists = context.document.type === 'ginning-record' || context.document.type === 'packing-list';
  if (!lists || facts.units.length > 0 || facts.bales) return;
  const bales = codes.flatMap((code) => {
    const number = baleIn(code);
    return number && number !== plainOf(facts.number?.value ?? '') ? [{ number, evidence: code.evidence }] : [];
  });
  if (bales.length === 0) return;
  facts.bales = {
    value: bales.map((b) => b.number),
    evidence: bales[0]!.evidence,
    each: bales.map((b) => b.evidence),
  };
}

/** The number of a bale in a code: an SSCC with its identifier 00, a serial, or a plain number that is no other kind of number. */
function baleIn({ text, symbology }: PrintedCode): string | undefined {
  const elements = gs1Elements(text);
  const sscc = elements.find((e) => e.ai === '00');
  if (sscc) return `00${sscc.value}`;
  const serial = elements.find((e) => e.ai === '21' || e.ai === '10');
  if (serial) return serial.value;
  if (elements.length > 0 || /^(?:EAN|UPC)/u.test(symbology)) return undefined;
  const plain = plainOf(text);
  if (isCreditCode(plain) || (/^\d{12,14}$/u.test(plain) && isGs1(plain) && plain.length !== 12)) return undefined;
  return /^[A-Z]{0,6}\d{4,20}$/u.test(plain) ? plain : undefined;
}
