import type { DocumentType, Fact, Facts, Reference } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { bottom, right } from '../layout/geometry.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Segment } from '../layout/types.ts';
import { kindOf } from '../layout/value-kind.ts';
import { findContainers, parseQuantity, splitIdentifiers } from '../values/index.ts';
import { addCitedInvoice } from './cited-invoice.ts';
import { type Context, codePair, evidenceOf, pairText, readCode, readPair } from './context.ts';
import { afterTitle, isTitle } from './title.ts';

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

const lead = /^\s*(?:no|nr|n[°ºo]|num(?:ber)?|номер|号)?[\s.:：#№°º-]*/iu;

/** An invoice by its name: on another paper, what follows is the number of that invoice. */
const invoiceName =
  /^(?:commercial |proforma )?(?:invoice|factur[ae]|fattura|fatura|faktura|rechnung|инвойс|发票)(?!\p{L})/iu;

/** The number beside the title: "INVOICE No. 001", "Facture FA-2017-0010". */
function titleNumber(context: Context): Fact<string> | undefined {
  for (const line of context.layout.pages[0]?.lines.slice(0, 40) ?? []) {
    for (const [i, segment] of line.segments.entries()) {
      const rest =
        afterTitle(segment.text) ?? (afterTitle(`${segment.text} 1`) === '1' ? line.segments[i + 1]?.text : undefined);
      // "FORM ST-2" names the form
      if (rest === undefined || /(?<!\p{L})form\s+\S{1,6}$/iu.test(segment.text)) continue;
      // "Ginning certificate, lot CG-118": the lot, which is no number of the paper
      if (readLabel(rest.replace(/^[\s,;–—-]+/u, ''))?.fields.some((f) => lotFields.has(f))) continue;
      // "Invoice No.: 202163319" on a delivery ticket is the number of another paper
      const named = readLabel(segment.text)?.fields ?? [];
      if (context.document.type !== 'invoice' && (named.includes('invoiceNumber') || invoiceName.test(segment.text)))
        continue;
      const source: Segment = afterTitle(segment.text) === undefined ? line.segments[i + 1]! : segment;
      // "FACTURE DÉFINITIVE N° 0457": words of the title stand before the mark of the number
      const text = rest.replace(/^(?:\p{L}{3,}\s+){1,3}(?=(?:n[°ºo]|no|nr|№|#)[\s.:]*\S*\d)/iu, '').replace(lead, '');
      if (!/\d/u.test(text) || text.split(/\s+/u).length > 4) continue;
      const code = readCode(context, text);
      if (code && /\d/u.test(code.value) && code.value.length >= 3)
        return { value: code.value, evidence: evidenceOf(context, source) };
    }
  }
  return undefined;
}

/** Forms whose number stands at their head behind a bare mark ("No. ABJ4110"), beside the title or above it. */
const markedForms: ReadonlySet<DocumentType> = new Set([
  'certificate-of-origin',
  'bill-of-lading',
  'transport-record',
  'invoice',
]);
const marked = /^(?:no|nr|n|n[°ºo]|№|num(?:ber|ero)?|número|numéro|номер|编号|证书号)\s*[.:：°º]*\s+(\S.*)$/iu;

/** The one number behind a bare mark in the head of page 1, which is no number of a house or of a seal, and not the value of a label. */
function markedNumber(context: Context): Fact<string> | undefined {
  if (!markedForms.has(context.document.type)) return undefined;
  const taken = new Set(
    context.layout.pairs
      .filter((p) => p.field !== 'documentNumber' && kindOf(p.field) === 'code')
      .flatMap((p) => p.value.map((v) => v.box.join())),
  );
  const found = new Map<string, Segment>();
  for (const line of context.layout.pages[0]?.lines ?? []) {
    if (line.box[1] > 0.3) break;
    for (const segment of line.segments) {
      const text = marked.exec(segment.text.trim())?.[1];
      if (
        !text ||
        taken.has(segment.box.join()) ||
        text.split(/\s+/u).length > 5 ||
        (text.match(/\p{Nd}/gu)?.length ?? 0) < 4
      )
        continue;
      const code = readCode(context, text);
      if (code) found.set(code.value, segment);
    }
  }
  const [only] = found;
  return only && found.size === 1 ? { value: only[0], evidence: evidenceOf(context, only[1]) } : undefined;
}

/** The number under these labels; "6. №" over 1 is the head of the column of items. */
function ownCode(context: Context, fields: readonly FieldId[]): Fact<string> | undefined {
  const items = new Set(context.layout.pairs.filter((p) => p.field === 'lineNumber').map((p) => p.label));
  return readPair(context, fields, (text, pair) =>
    items.has(pair.label) && /^\d{1,2}$/u.test(text.trim()) ? undefined : readCode(context, text),
  );
}

/** The number of an air waybill (IATA resolution 600a: three figures of the airline, eight of the waybill), where the paper calls itself one. */
function waybillNumber(context: Context): Fact<string> | undefined {
  if (context.document.type !== 'bill-of-lading') return undefined;
  const segments = context.layout.pages[0]?.lines.flatMap((l) => l.segments) ?? [];
  if (!segments.some((s) => /air\s*way\s*bill|(?<!\p{L})H?M?AWB(?!\p{L})|航空|авианакладн/iu.test(s.text)))
    return undefined;
  const found = new Map(
    segments.flatMap((s) => {
      const match = /^(?:[HM]?AWB\s*(?:no\.?)?[\s:]*)?(\d{3})[-\s](\d{4})\s?(\d{4})$/iu.exec(s.text.trim());
      return match ? [[`${match[1]}-${match[2]}${match[3]}`, s] as const] : [];
    }),
  );
  const [only] = found;
  return only && found.size === 1 ? { value: only[0], evidence: evidenceOf(context, only[1]) } : undefined;
}

/** A series and number of tax offices ("F001-00008471", "001-002-0000447"), or a bare mark with figures. */
const series =
  /^(?:(?:n[°ºo]|no|nro|nr|№|#)[.:\s]*)?[A-Z]{0,2}\d{2,4}(?:-\d{3,8}){1,2}$|^(?:n[°ºo]|nro|№)[.:\s]*\d{3,10}$/iu;

/** The number in the line under the title of an invoice, in the box that tax offices of Latin America prescribe. */
function seriesNumber(context: Context): Fact<string> | undefined {
  if (context.document.type !== 'invoice') return undefined;
  const lines = (context.layout.pages[0]?.lines ?? []).filter((l) => l.box[1] < 0.3);
  const title = lines.flatMap((l) => l.segments).find((s) => isTitle(s.text));
  const under = lines
    .flatMap((l) => l.segments)
    .find((s) => {
      const gap = title ? s.box[1] - bottom(title.box) : -1;
      return title && gap > -0.2 * s.box[3] && gap < 4 * s.box[3] && series.test(s.text.trim()) && overlaps(s, title);
    });
  const code = under && readCode(context, under.text.trim().replace(lead, ''));
  return code && { value: code.value, evidence: evidenceOf(context, under) };
}

const overlaps = (a: Segment, b: Segment): boolean => a.box[0] < right(b.box) && b.box[0] < right(a.box);

/** Puts the paper's own number and the numbers of other papers that it cites into `facts`. */
export function addNumbers(context: Context, facts: Facts): void {
  const type = context.document.type;
  const own = ownNumber[type] ?? otherNumber;
  const number =
    ownCode(context, own.slice(0, -1)) ??
    titleNumber(context) ??
    seriesNumber(context) ??
    waybillNumber(context) ??
    markedNumber(context) ??
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

/** "Lot B12, Hoa Xa Industrial Park": a plot of land in an address. */
const landLot = /^[^\s,]+,\s+\p{L}[\p{L}.' -]{5,}/u;

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
      if (!fields.includes(pair.field) || (kind === 'lot' && landLot.test(pairText(pair)))) continue;
      const parts = splitIdentifiers(pairText(pair));
      // "Lot B7, Hoa Xa Industrial Park" is an address
      if (kind === 'lot' && parts.slice(1).some((p) => /^\p{Lu}\p{L}+\s+\p{L}{2}[^\d]*$/u.test(p.trim()))) continue;
      for (const part of parts) {
        // "23-114, 84 cartons": what the lot holds
        if (kind === 'lot' && parseQuantity(part)?.unit) continue;
        const code = readCode(context, part);
        if (code && /\d/u.test(code.value)) add(kind, kind === 'lot' ? firstCode(code.value) : code.value, pair.value);
      }
    }
    for (const table of context.layout.tables) {
      const at = table.columns.findIndex((c) => c.field !== undefined && fields.includes(c.field));
      if (at < 0) continue;
      const read = new Set<string>();
      for (const row of table.rows) {
        const cell = row.kind === 'row' ? row.cells[at] : undefined;
        if (!cell || read.has(cell.text)) continue;
        read.add(cell.text);
        const code = cell && readCode(context, readLabel(cell.text)?.rest || cell.text);
        if (code && /\d/u.test(code.value) && !(kind === 'seal' && findContainers(code.value).length > 0))
          add(kind, code.value, cell!);
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
  for (const page of context.layout.pages) {
    for (const line of page.lines) {
      for (const segment of line.segments) {
        if (segment.text.length < 11 || !/[A-Z]{3}[UJZ]/u.test(segment.text)) continue;
        for (const c of findContainers(segment.text)) {
          const sure =
            c.checked || labelled.has(segment.text) || /contain|cntr|箱|контейнер|konteyn|contened/iu.test(line.text);
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
