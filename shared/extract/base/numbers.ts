import type { DocumentType, Fact, Facts, Reference } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import type { LabelValue, Segment } from '../layout/types.ts';
import { findContainers, parseQuantity, splitIdentifiers } from '../values/index.ts';
import { addCitedInvoice } from './cited-invoice.ts';
import { type Context, codePair, evidenceOf, figured, pairText, readCode, readPair, withoutDay } from './context.ts';
import { isNoLot, isOfOther, lotsIn, wholeCells } from './lot-codes.ts';
import {
  folioNumber,
  formsNumber,
  lead,
  markedNumber,
  serialNumber,
  seriesNumber,
  waybillNumber,
} from './marked-numbers.ts';
import { behindTitle } from './number-behind.ts';
import { settleScope } from './scope-certificate.ts';
import { afterTitle } from './title.ts';

/** The labels of a paper's own number, by its type, the surest first. */
const ownNumber: Partial<Record<DocumentType, readonly FieldId[]>> = {
  invoice: ['invoiceNumber', 'documentNumber', 'referenceNumber'],
  'packing-list': ['packingListNumber', 'documentNumber'],
  'bill-of-lading': ['blNumber', 'documentNumber'],
  'certificate-of-origin': ['certificateNumber', 'documentNumber', 'referenceNumber'],
  'purchase-order': ['orderNumber', 'contractNumber', 'documentNumber', 'referenceNumber'],
  'ginning-record': [
    'ginRecordNumber',
    'productionRecordNumber',
    'documentNumber',
    'certificateNumber',
    'referenceNumber',
  ],
  'transport-record': ['documentNumber', 'blNumber', 'referenceNumber'],
  'payment-record': ['documentNumber', 'referenceNumber', 'entryNumber'],
  'lab-report': ['documentNumber', 'certificateNumber', 'referenceNumber'],
  // a customs declaration is one of the papers of no type of their own
  other: ['entryNumber', 'documentNumber', 'certificateNumber', 'referenceNumber'],
};
const otherNumber: readonly FieldId[] = [
  'productionRecordNumber',
  'documentNumber',
  'certificateNumber',
  'referenceNumber',
];

const references: readonly (readonly [Reference['kind'], readonly FieldId[]])[] = [
  ['invoice', ['invoiceNumber']],
  ['packing-list', ['packingListNumber']],
  ['contract', ['contractNumber']],
  ['order', ['orderNumber']],
  ['bill-of-lading', ['blNumber', 'bookingNumber']],
  ['certificate', ['certificateNumber']],
  ['ginning-record', ['ginRecordNumber']],
  ['production-record', ['productionRecordNumber']],
  ['letter-of-credit', ['lcNumber']],
  ['seal', ['sealNumber']],
  ['lot', ['lotNumber', 'yarnLot', 'fabricLot', 'seedLot', 'batchNumber']],
  ['style', ['styleNumber']],
  ['other', ['referenceNumber', 'customerNumber', 'entryNumber']],
];

const lotFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'lotNumber',
  'yarnLot',
  'fabricLot',
  'seedLot',
  'batchNumber',
]);

/** An invoice by its name: on another paper, what follows is the number of that invoice. */
const invoiceName =
  /^(?:commercial |proforma )?(?:invoice|factur[ae]|fattura|fatura|faktura|rechnung|инвойс|发票)(?!\p{L})/iu;

/** Labels that are the names of papers: the number behind one is that of its own paper. */
const numberOf: Partial<Record<FieldId, DocumentType>> = {
  orderNumber: 'purchase-order',
  contractNumber: 'purchase-order',
  packingListNumber: 'packing-list',
  blNumber: 'bill-of-lading',
  lcNumber: 'payment-record',
};

/** "COSCO SHIPPING — BILL OF LADING COSU6234", "FATTURA / INVOICE 88/E": what follows a title that is no beginning of its line. */
function afterLaterTitle(text: string, type: DocumentType): string | undefined {
  for (const mark of text.matchAll(/\s[—–|/-]\s/gu)) {
    const titled = text.slice(mark.index + mark[0].length);
    const rest = afterTitle(titled);
    // "No. RK-17 – 3 March 2024 – Contract TEX 88/24": the number of another paper
    const head = readLabel(`${titled.slice(0, titled.length - (rest?.length ?? 0)).trim()} 1`)?.fields ?? [];
    if (head.some((f) => numberOf[f] !== undefined && numberOf[f] !== type)) continue;
    if (rest !== undefined) return rest.replace(/^[—–|-]\s*/u, '');
  }
  return undefined;
}

/** The number beside the title: "INVOICE No. 001", "Facture FA-2017-0010". */
function titleNumber(context: Context): Fact<string> | undefined {
  for (const line of context.layout.pages[0]?.lines.slice(0, 40) ?? []) {
    for (const [i, segment] of line.segments.entries()) {
      const rest =
        afterTitle(segment.text) ??
        (afterTitle(`${segment.text} 1`) === '1' ? line.segments[i + 1]?.text : undefined) ??
        afterLaterTitle(segment.text, context.document.type);
      // "FORM ST-2" names the form
      if (rest === undefined || citation.test(rest) || /(?<!\p{L})form\s+\S{1,6}$/iu.test(segment.text)) continue;
      // "Ginning certificate, lot CG-118": the lot, which is no number of the paper
      if (readLabel(rest.replace(/^[\s,;–—-]+/u, ''))?.fields.some((f) => lotFields.has(f))) continue;
      // "Invoice No.: 202163319" on a delivery ticket is the number of another paper
      const named = readLabel(segment.text)?.fields ?? [];
      if (context.document.type !== 'invoice' && (named.includes('invoiceNumber') || invoiceName.test(segment.text)))
        continue;
      if (named.some((f) => numberOf[f] !== undefined && numberOf[f] !== context.document.type)) continue;
      const source: Segment = segment.text.includes(rest) ? segment : line.segments[i + 1]!;
      // "FACTURE DÉFINITIVE N° 0457": words of the title stand before the mark of the number
      const text = rest.replace(/^(?:\p{L}{3,}\s+){1,3}(?=(?:n[°ºo]|no|nr|№|#)[\s.:]*\S*\d)/iu, '').replace(lead, '');
      // the day behind the number may take as many words as it likes: "№ TK-41/25 от 30 января 2025 г."
      const [own] = text.split(/\s+(?:от|від|dated?|dtd\.?|dt\.?|of|du|vom|del|tarihli)\s+(?=\d)/iu);
      // "Fatura 2025/1140 — 09/06/2025 — FOB Leixões": a line of several things, each behind a dash of its own
      const [first, ...more] = own!.split(
        /(?<=\p{Nd})\s+[—–|·-]\s+(?=\p{L}{3}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]|\p{Nd}{4}-)/u,
      );
      if (!/\d/u.test(first!) || first!.split(/\s+/u).length > 4) continue;
      const code = readCode(context, more.length > 0 ? first! : text);
      if (code && /\d/u.test(code.value) && code.value.length >= 3)
        return { value: code.value, evidence: evidenceOf(context, source) };
    }
  }
  return undefined;
}

/** The number under these labels; "6. №" over 1 is the head of the column of items. */
function ownCode(context: Context, fields: readonly FieldId[]): Fact<string> | undefined {
  const items = new Set(context.layout.pairs.filter((p) => p.field === 'lineNumber').map((p) => p.label));
  const read = (text: string, pair: LabelValue) =>
    items.has(pair.label) && /^\d{1,2}$/u.test(text.trim()) ? undefined : readCode(context, text);
  return readPair(context, fields, (text, pair) => figured(read(text, pair))) ?? readPair(context, fields, read);
}

/** Puts the paper's own number and the numbers of other papers that it cites into `facts`. */
export function addNumbers(context: Context, facts: Facts): void {
  const type = context.document.type;
  const own = ownNumber[type] ?? otherNumber;
  const number =
    formsNumber(context) ??
    folioNumber(context) ??
    ownCode(context, own.slice(0, -1)) ??
    titleNumber(context) ??
    behindTitle(context) ??
    seriesNumber(context) ??
    waybillNumber(context) ??
    markedNumber(context) ??
    serialNumber(context) ??
    codePair(context, own.at(-1)!);
  if (number) facts.number = number;
  const put = (key: 'contractNumber' | 'invoiceNumber' | 'orderNumber', field: FieldId) => {
    const fact = codePair(context, field);
    if (fact) facts[key] = fact;
  };
  put('contractNumber', 'contractNumber');
  put('invoiceNumber', 'invoiceNumber');
  put('orderNumber', 'orderNumber');
  if (type === 'invoice' && number && !facts.invoiceNumber) facts.invoiceNumber = number;
  addReferences(context, facts);
  settleScope(context, facts);
  addCitedInvoice(context, facts);
  for (const [key, kind] of [
    ['invoiceNumber', 'invoice'],
    ['contractNumber', 'contract'],
    ['orderNumber', 'order'],
  ] as const) {
    const cited = facts.references.filter((r) => r.kind === kind);
    if (!facts[key] && cited.length === 1) facts[key] = { value: cited[0]!.value, evidence: cited[0]!.evidence };
  }
  addContainers(context, facts);
}

/** A lot's number is one word, or letters and figures set apart ("HB 4417", "CNC 331 G"); what follows it is its weight or count. */
const firstCode = (text: string): string =>
  /^(?!(?:LOT|LOTE|NO|NR|NRO|N)\s)\p{Lu}{1,4}\s\d{1,6}(?:\s\p{Lu})?$/u.test(text)
    ? text
    : (text.split(/\s+/u).find((w) => /\d/u.test(w)) ?? text);

/** "KX-20, 9,140.5 kg": the weight of the lot, whose comma parts no lots. */
const weighs =
  /\s*[,;，；]\s*\p{Nd}{1,3}(?:[.,'\u00A0\u202F ]?\p{Nd}{3})*(?:[.,]\p{Nd}{1,3})?\s?(?:kgs?|кг|lbs?|mt|tonn?e?s?|т|公斤|千克|吨)(?!\p{L})/giu;

/** "Lot B12, Hoa Xa Industrial Park": a plot of land in an address. */
const landLot =
  /^[^\s,]+,\s+\p{L}[\p{L}.' -]{5,}|^[^\s,]+,?\s+(?:zonas? francas?|parque|pol[ií]gono|manzana|mza?\.|urb\b|urbanizaci|sector|barrio|col(?:onia|\.)|predio|condominio|distrito|avenida|av\.|calle|carretera|rua|rodovia|estrada|free zone|export processing|industrial (?:estate|park|area|zone)|street|road|highway|kawasan|khu c[oô]ng)/iu;

/** Another paper in a list of those that go with the goods: "EUR.1", "сертификат качества UZ-118", "Analysenzertifikat 44". */
const otherPaper =
  /^(?:EUR\.?\s?1|EUR[.-]?MED|A\.?\s?TR|T[12]|CMR|COO|B\/L|[\p{L}-]*(?:certificat|zertifikat|сертификат|паспорт|декларац|sertifika|certifica|packlist|packliste|lieferschein|ursprungs)[\p{L}-]*)(?!\p{L})/iu;

/** The law that a form rests on, named in its title: "(19 CFR 12.43(a))", "Regulation (EU) No 952/2013". */
const citation =
  /(?<!\p{L})(?:C\.?F\.?R|U\.?S\.?C|regulation|directive|règlement|verordnung|регламент)\.?(?!\p{L})|§|(?<!\p{L})art(?:icle|\.)\s*\d/iu;

function addReferences(context: Context, facts: Facts): void {
  const seen = new Set<string>();
  const add = (kind: Reference['kind'], value: string, source: Segment | readonly Segment[]) => {
    const key = `${kind}|${value}`;
    if (seen.has(key) || seen.size > 2000) return;
    seen.add(key);
    facts.references.push({ kind, value, evidence: evidenceOf(context, source) });
  };
  for (const [kind, fields] of references) {
    for (const pair of context.layout.pairs) {
      if (!fields.includes(pair.field)) continue;
      const printed = withoutDay(context, pairText(pair));
      const parts = splitIdentifiers(kind === 'lot' ? printed.replace(weighs, '') : printed);
      if (kind === 'lot' && landLot.test(pairText(pair)) && !isOfOther(parts[1] ?? '', [])) continue;
      // "Lot B7, Hoa Xa Industrial Park" is an address
      if (kind === 'lot' && parts.slice(1).some((p) => /^\p{Lu}\p{L}+\s+\p{L}{2}[^\d]*$/u.test(p.trim()))) continue;
      for (const [n, part] of parts.entries()) {
        // "LOT KR-118, HS 5205.12"
        if (n > 0 && (isOfOther(part, fields) || (kind !== 'lot' && otherPaper.test(part.trim())))) continue;
        // "23-114, 84 cartons": what the lot holds
        if (kind === 'lot' && /^\p{Nd}[\p{Nd}.,]*\s+\p{L}{3}/u.test(part) && parseQuantity(part)?.unit) continue;
        const code = readCode(context, part);
        const value = code && (kind === 'lot' ? firstCode(code.value) : code.value);
        if (kind === 'style' && /^\d{1,2}$/u.test(value ?? '')) continue;
        if (value && /\d/u.test(value) && !(kind === 'lot' && isNoLot(value))) add(kind, value, pair.value);
      }
    }
    for (const table of context.layout.tables) {
      // "Fabric lot | Yarn lot": each column of a row names one
      for (const [at, column] of table.columns.entries()) {
        if (!column.field || !fields.includes(column.field)) continue;
        const read = new Set<string>();
        for (const cells of wholeCells(table.rows.map((row) => (row.kind === 'row' ? row.cells[at] : undefined)))) {
          const text = cells.map((c) => c.text).join('');
          if (read.has(text)) continue;
          read.add(text);
          const plain = readLabel(text)?.rest || text;
          for (const part of kind === 'lot' ? lotsIn(plain) : [plain]) {
            const code = readCode(context, part);
            if (!code || !/\d/u.test(code.value) || (kind === 'lot' && isNoLot(code.value))) continue;
            // "Product no." over 1, 2, 3 counts the rows
            if (kind === 'style' && /^\d{1,2}$/u.test(code.value)) continue;
            if (!(kind === 'seal' && findContainers(code.value).length > 0)) add(kind, code.value, cells);
          }
        }
      }
    }
  }
  const vessel = context.layout.pairs.find((p) => p.field === 'vessel');
  if (vessel) add('vessel', pairText(vessel), vessel.value);
  const lots = facts.references.filter((r) => r.kind === 'lot');
  if (lots.length > 0) {
    facts.lots = { value: lots.map((l) => l.value), evidence: lots[0]!.evidence, each: lots.map((l) => l.evidence) };
  }
}

/** Container numbers anywhere on the paper, each once. A number that only looks like one (wrong check digit, no label) is left out. */
function addContainers(context: Context, facts: Facts): void {
  const found = new Map<string, Segment>();
  const labelled = new Set(
    context.layout.pairs.filter((p) => p.field === 'containerNumber').flatMap((p) => p.value.map((s) => s.text)),
  );
  // "Marks & Nos. / Container No." over a column of marks
  const columns = context.layout.tables.flatMap((t) => {
    const at = t.columns.flatMap((c, i) =>
      /contain|cntr|контейнер|konteyn|contened|箱号/iu.test(c.header) ? [i] : [],
    );
    return t.rows.flatMap((r) => at.flatMap((i) => r.cells[i]?.text ?? []));
  });
  const inColumn = (code: string) => columns.some((text) => text.includes(code));
  for (const page of context.layout.pages) {
    for (const line of page.lines) {
      for (const segment of line.segments) {
        if (segment.text.length < 11 || !/[A-Z]{3}[UJZ]/u.test(segment.text)) continue;
        for (const c of findContainers(segment.text)) {
          const sure =
            c.checked ||
            labelled.has(segment.text) ||
            inColumn(c.text) ||
            /contain|cntr|箱|контейнер|konteyn|contened/iu.test(line.text);
          if (sure && !found.has(c.value)) found.set(c.value, segment);
        }
      }
    }
  }
  if (found.size === 0) return;
  const each = [...found.values()].map((s) => evidenceOf(context, s));
  facts.containers = { value: [...found.keys()], evidence: each[0]!, each };
  [...found.keys()].forEach((value, i) => {
    facts.references.push({ kind: 'container', value, evidence: each[i]! });
  });
}
