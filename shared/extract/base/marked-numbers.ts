import type { DocumentType, Fact } from '../../model/index.ts';
import { bottom, right } from '../layout/geometry.ts';
import type { Segment } from '../layout/types.ts';
import { kindOf } from '../layout/value-kind.ts';
import { type Context, evidenceOf, readCode } from './context.ts';
import { isTitle } from './title.ts';

/** The mark of a number ("No.", "N°", "№") in front of it. */
export const lead = /^\s*(?:no|nr|n[°ºo]|num(?:ber)?|номер|号)?[\s.:：#№°º-]*/iu;

/** Forms whose number stands at their head behind a bare mark ("No. ABJ4110"), beside the title or above it. */
const markedForms: ReadonlySet<DocumentType> = new Set([
  'ginning-record',
  'lab-report',
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
  'certificate-of-origin',
  'bill-of-lading',
  'transport-record',
  'invoice',
]);
const marked =
  /^(?:\d{1,2}[.)]\s*)?(?:no|nr|n|n[°ºo]|№|num(?:ber|ero)?|número|numéro|номер|编号|证书号)\s*[.:：°º]*\s+(\S.*)$/iu;

/** "A.TR. No F 0118447", "EUR.1 No A 884417": the number that a form of customs prints behind its name. */
const formNumber =
  /^(?:EUR\.?\s?1|EUR[.-]?\s?MED|A\.?\s?TR\.?\s?1?)\s*[.:]?\s*(?:n[o°º]\.?|nr\.?|№)?\s*([A-Z]{0,2}\s?\d{5,9})$/iu;

/** The number of a movement certificate, beside the name of the form. */
export function formsNumber(context: Context): Fact<string> | undefined {
  if (context.document.type !== 'certificate-of-origin') return undefined;
  for (const line of context.layout.pages[0]?.lines ?? []) {
    if (line.box[1] > 0.35) break;
    for (const text of [
      line.segments
        .map((s) => s.text)
        .slice(-2)
        .join(' '),
      ...line.segments.map((s) => s.text),
    ]) {
      const number = formNumber.exec(text.trim())?.[1];
      if (number) return { value: number, evidence: evidenceOf(context, line.segments) };
    }
  }
  return undefined;
}

/** A VAT number of a member state, which a customs form sets behind a bare mark ("N. IT01122330160"). */
const vatNumber =
  /^(?:ATU\d{8}|BE[01]\d{9}|(?:DE|EL|PT|EE|LT)\d{9}|(?:DK|FI|HU|LU|MT|SI)\d{8}|FR[A-Z\d]{2}\d{9}|IT\d{11}|(?:HR|LV)\d{11}|PL\d{10}|SE\d{12}|RO\d{6,10}|BG\d{9,10}|CZ\d{8,10}|SK\d{10}|ES[A-Z\d]\d{7}[A-Z\d]|NL\d{9}B\d{2}|(?:GB|XI)\d{9})$/u;

/** The one number behind a bare mark in the head of page 1, which is no number of a house or of a seal, and not the value of a label. */
export function markedNumber(context: Context): Fact<string> | undefined {
  if (!markedForms.has(context.document.type)) return undefined;
  const taken = context.layout.pairs
    .filter((p) => p.field !== 'documentNumber' && kindOf(p.field) === 'code')
    .flatMap((p) => p.value);
  const isTaken = ({ page, box }: Segment) =>
    taken.some(
      (v) =>
        v.page === page &&
        v.box[0] < box[0] + 0.001 &&
        right(v.box) > right(box) - 0.001 &&
        v.box[1] < box[1] + 0.001 &&
        bottom(v.box) > bottom(box) - 0.001,
    );
  const found = new Map<string, Segment>();
  for (const line of context.layout.pages[0]?.lines ?? []) {
    if (line.box[1] > 0.3) break;
    for (const segment of line.segments) {
      // "No. RK-2024-17 – 3 March 2024 – Contract 88/24": what is set off behind the number is not of it
      const text = marked.exec(segment.text.trim())?.[1]?.split(/\s+[–—|·•]\s+|\s-\s/u)[0];
      if (!text || isTaken(segment) || text.split(/\s+/u).length > 5 || (text.match(/\p{Nd}/gu)?.length ?? 0) < 4)
        continue;
      const code = readCode(context, text);
      if (code && !vatNumber.test(code.value)) found.set(code.value, segment);
    }
  }
  const [only] = found;
  return only && found.size === 1 ? { value: only[0], evidence: evidenceOf(context, only[1]) } : undefined;
}

/** The number of an air waybill (IATA resolution 600a: three figures of the airline, eight of the waybill), where the paper calls itself one. */
export function waybillNumber(context: Context): Fact<string> | undefined {
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

/** Heads of the column of items that a form prints before its own number too ("Sr. No. KCCI-88410/2024"). */
const serial = /^(?:s|sr|sl|ser|serial|sn|sno)[\s./]*(?:no|n|nr|number|#)?[\s.:#]*$/iu;

/** The one serial number in the head of page 1 of a form, which is longer than the number of an item. */
export function serialNumber(context: Context): Fact<string> | undefined {
  if (!markedForms.has(context.document.type)) return undefined;
  const found = new Map<string, Fact<string>>();
  for (const { field, label, value } of context.layout.pairs) {
    const [at] = value;
    if (field !== 'lineNumber' || !at || at.page !== context.layout.pages[0]?.page.number || at.box[1] > 0.3) continue;
    const head = label.text.slice(0, label.text.length - (label.text.endsWith(at.text) ? at.text.length : 0));
    if (!serial.test(head.trim()) || (at.text.match(/\p{Nd}/gu)?.length ?? 0) < 4) continue;
    const code = readCode(context, at.text);
    if (code) found.set(code.value, { value: code.value, evidence: evidenceOf(context, value) });
  }
  const [only] = found.values();
  return only && found.size === 1 ? only : undefined;
}

/** A series and number of tax offices ("F001-00008471", "001-002-0000447"), or a bare mark with figures. */
const series =
  /^(?:(?:n[°ºo]|no|nro|nr|№|#)[.:\s]*)?[A-Z]{0,2}\d{2,4}(?:-\d{3,8}){1,2}$|^(?:n[°ºo]|nro|№)[.:\s]*\d{3,10}$/iu;

/** The number in the line under the title of an invoice, in the box that tax offices of Latin America prescribe. */
export function seriesNumber(context: Context): Fact<string> | undefined {
  if (context.document.type !== 'invoice') return undefined;
  const lines = (context.layout.pages[0]?.lines ?? []).filter((l) => l.box[1] < 0.3);
  const title = lines.flatMap((l) => l.segments).find((s) => isTitle(s.text));
  const under = lines
    .flatMap((l) => l.segments)
    .find((s) => {
      const gap = title ? s.box[1] - bottom(title.box) : -1;
      return title && gap > -0.2 * s.box[3] && gap < 4 * s.box[3] && series.test(behindTitle(s)) && overlaps(s, title);
    });
  const code = under && readCode(context, behindTitle(under).replace(lead, ''));
  return code && { value: code.value, evidence: evidenceOf(context, under) };
}

/** "ELECTRÓNICA N° 2218": the rest of a title that goes on in the line of its number. */
const behindTitle = (s: Segment): string =>
  s.text.trim().replace(/^(?:\p{L}{2,}\s+){1,4}(?=(?:n[°ºo]|nro|nr|№)[.:\s]*\S*\d)/iu, '');

/** Series and folio are one number: "Serie A Folio 4471", "Serie: F001   N° 2218". */
const ofSeries =
  /(?<!\p{L})s[eé]rie\s*[:.]?\s*(?=[A-Z\d]*[A-Z])([A-Z\d]{1,10})\s*[,;|/-]?\s*(?:y\s+)?(?:folio|n[úu]mero|correlativo|n[°ºo]\.?|nro\.?|num\.?|№)\s*[:.#]*\s*(\d{1,12})(?![\p{L}\d-])/iu;

/** The number of an invoice that its series and its folio make together. */
export function folioNumber(context: Context): Fact<string> | undefined {
  if (context.document.type !== 'invoice') return undefined;
  for (const line of context.layout.pages[0]?.lines ?? []) {
    if (line.box[1] > 0.35) break;
    const [, letters, folio] = ofSeries.exec(line.segments.map((s) => s.text).join(' ')) ?? [];
    if (letters && folio) return { value: `${letters} ${folio}`, evidence: evidenceOf(context, line.segments) };
  }
  return undefined;
}

const overlaps = (a: Segment, b: Segment): boolean => a.box[0] < right(b.box) && b.box[0] < right(a.box);
