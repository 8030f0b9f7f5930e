import type { Party, PartyRole } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import type { LabelValue, Segment } from '../layout/types.ts';
import { endsInLegalForm, readBlock } from './block.ts';
import { type Context, evidenceOf } from './context.ts';

const sections: Partial<Record<FieldId, PartyRole>> = {
  seller: 'seller',
  supplier: 'seller',
  buyer: 'buyer',
  customer: 'buyer',
  importer: 'buyer',
  consignee: 'consignee',
  shipper: 'shipper',
  exporter: 'shipper',
  manufacturer: 'manufacturer',
  producer: 'manufacturer',
  // the one that issues an invoice ("EMISOR") sells
  issuer: 'seller',
};

/** The role of a heading over a part of a form ("DESTINATÁRIO / REMETENTE"): that of its first half. */
function roleOf(segment: Segment, invoice: boolean): PartyRole | undefined {
  const label = readLabel(segment.text) ?? readLabel(segment.text.split('/')[0]!.trim());
  return label?.rest === '' && !label.colon
    ? label.fields.map((f) => (f === 'issuer' && !invoice ? undefined : sections[f])).find((r) => r !== undefined)
    : undefined;
}

/** Labels of a company's registered name. */
export const firmName = /raz[oó]n social|raz[aã]o social|raison sociale|ragione sociale/iu;

/** "4a) Name: …" in box 4 of a form. */
const boxed = /^\(?\d{1,2}\s?[a-z][.)]/u;

/** How far below its heading, in heights of the heading, the first row of a part of a form stands. */
const reach = 4;

/**
 * Parties of forms whose parts have headings of their own and ask for the name inside ("Nome / Razão social" under "Destinatário"). On an
 * invoice who receives the goods of such a form is the buyer, where none is named.
 */
export function addSectionParties(context: Context, parties: Party[]): void {
  const names = context.layout.pairs.filter(
    (p) => p.field === 'name' && (p.where !== 'same' || firmName.test(p.label.text) || boxed.test(p.label.text)),
  );
  if (names.length === 0) return;
  const labels = new Set(context.layout.pairs.map((p) => p.label));
  for (const { lines } of context.layout.pages.slice(0, 2)) {
    for (const line of lines.slice(0, 100)) {
      for (const heading of line.segments) if (!labels.has(heading)) add(context, parties, names, heading);
    }
  }
}

function add(context: Context, parties: Party[], names: readonly LabelValue[], heading: Segment): void {
  const section = roleOf(heading, context.document.type === 'invoice');
  if (!section) return;
  const apart = (p: LabelValue) => Math.abs(p.label.box[0] - heading.box[0]);
  const [name] = names
    .filter(({ label }) => {
      const gap = label.box[1] - heading.box[1];
      const under = gap > 0 && gap < reach * heading.box[3];
      return label.page === heading.page && under && label.box[0] < heading.box[0] + 0.1;
    })
    .sort((a, b) => apart(a) - apart(b));
  const block = name && readBlock(name.value.map((s) => s.text));
  if (!name || !block) return;
  const isBuyer =
    context.document.type === 'invoice' && section === 'consignee' && !parties.some((p) => p.role === 'buyer');
  const role = isBuyer ? 'buyer' : section;
  if (parties.some((p) => p.role === role)) return;
  const beside = (p: LabelValue) => Math.abs(p.label.box[0] - name.label.box[0]);
  const [address] = context.layout.pairs
    .filter(
      (p) =>
        p.field === 'address' &&
        p.label.page === heading.page &&
        p.label.box[1] > name.label.box[1] &&
        p.label.box[1] - name.label.box[1] < 0.08,
    )
    .sort((a, b) => beside(a) - beside(b));
  const lines = [block.name, ...(address ? address.value.map((s) => s.text) : [])];
  const whole = readBlock(lines) ?? block;
  parties.push({
    role,
    name: block.name,
    ...(whole.address ? { address: whole.address } : {}),
    ...(whole.country ? { country: whole.country } : {}),
    evidence: evidenceOf(context, [...name.value, ...(address?.value ?? [])]),
  });
}

/** What stands before the company that a paper is signed for. */
export const signedFor =
  /^(?:for(?: and on behalf of)?|for & on behalf of|signed for|por|pour|per|i\.?\s?a\.)\s*[:：]?\s+(?:m\/s\.?\s+)?(?=\p{Lu})/iu;

/** The company that a paper is signed for ("FOR RAVI SPINNERS LIMITED" over the signature), when it names one only. */
export function signingCompany(context: Context): Omit<Party, 'role'> | undefined {
  const found = new Map<string, Segment>();
  for (const line of context.layout.pages.at(-1)?.lines ?? []) {
    for (const segment of line.segments) {
      const lead = segment.text.length <= 90 ? signedFor.exec(segment.text) : null;
      const name = lead && segment.text.slice(lead[0].length).trim();
      if (name && endsInLegalForm(name)) found.set(name, segment);
    }
  }
  const [only] = found;
  return only && found.size === 1 ? { name: only[0], evidence: evidenceOf(context, only[1]) } : undefined;
}
