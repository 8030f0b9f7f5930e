import type { Facts, Reference } from '../../model/index.ts';
import { parseNumber } from '../values/index.ts';
import { type Context, evidenceOf, type Segment } from './base.ts';

/** A field of a SWIFT MT message: its tag and its lines ("32A" → "220909USD37644,61"). */
interface Tagged {
  tag: string;
  lines: { text: string; segment: Segment }[];
}

const start = /^:?(\d{2}[A-Z]?)\s*:\s*(.*)$/u;

/** The tagged fields of a SWIFT message, or none when the paper is no such message (no 32A beside 50 or 59). */
function tagged(context: Context): Tagged[] {
  const fields: Tagged[] = [];
  for (const page of context.layout.pages) {
    for (const line of page.lines) {
      for (const segment of line.segments) {
        const match = start.exec(segment.text);
        if (match) fields.push({ tag: match[1]!, lines: [{ text: match[2]!, segment }] });
        else fields.at(-1)?.lines.push({ text: segment.text, segment });
      }
    }
  }
  const has = (pattern: RegExp) => fields.some((f) => pattern.test(f.tag));
  return has(/^32/u) && has(/^5[09]/u) ? fields : [];
}

/** The value behind a spelled-out name of the field ("Ordering Customer: /123" → "/123"). */
const bare = (text: string): string => text.replace(/^[A-Z][\p{L} /'.-]{3,50}:\s*/u, '').trim();

/** Value date, currency and amount in one field (MT103 32A: 6 digits yymmdd, 3 letters, amount with decimal comma). */
const settled = /(\d{2})(\d{2})(\d{2})\s*([A-Z]{3})\s*([\d.,]+)/u;

/** Reads the fields of a SWIFT payment message (MT103: 20, 32A, 50, 59, 70) into `facts`; leaves other papers as they are. */
export function addSwift(context: Context, facts: Facts): void {
  const fields = tagged(context);
  for (const { tag, lines } of fields) {
    const [head] = lines;
    const evidence = evidenceOf(
      context,
      lines.map((l) => l.segment),
    );
    const text = bare(head!.text);
    if (tag === '20') facts.number = { value: text, evidence };
    const match = tag.startsWith('32') ? settled.exec(head!.text) : null;
    if (match) {
      const date = `20${match[1]}-${match[2]}-${match[3]}`;
      const amount = parseNumber(match[5]!.replace(/[.,]$/u, ''), ',');
      facts.date = { value: date, evidence };
      facts.currency = { value: match[4]!, evidence };
      if (amount) facts.total = { value: amount.value, evidence };
      facts.events = [...facts.events.filter((e) => e.kind !== 'pay'), { kind: 'pay', from: date, evidence }];
    }
    const side = tag.startsWith('50') ? 'buyer' : tag.startsWith('59') ? 'seller' : undefined;
    if (side) {
      const body = [{ ...head!, text }, ...lines.slice(1)].filter((l) => l.text !== '' && !l.text.startsWith('/'));
      const [name, ...address] = body.map((l) => l.text.replace(/^\d\//u, ''));
      if (!name) continue;
      facts[side] = { value: name, evidence };
      facts.parties = facts.parties.filter((p) => p.role !== side);
      facts.parties.push({
        role: side,
        name,
        ...(address.length > 0 ? { address: address.join(', ') } : {}),
        evidence,
      });
      facts.mentions.push({ text: name, context: 'party', role: side, evidence });
      if (address.length > 0)
        facts.mentions.push({ text: address.join(', '), context: 'address', role: side, evidence });
    }
    if (tag.startsWith('70')) addCited(facts, lines.map((l) => l.text).join(' '), evidence);
  }
}

const cited: readonly (readonly [Reference['kind'], RegExp])[] = [
  ['invoice', /\binv(?:oice)?s?\.?\s*(?:no\.?|nr\.?|number|#)?\s*[:.]?\s*([A-Z0-9][\w/-]*\d[\w/-]*)/iu],
  ['contract', /\bcontract\s*(?:no\.?|nr\.?|number|#)?\s*[:.]?\s*([A-Z0-9][\w/-]*\d[\w/-]*)/iu],
  ['order', /\b(?:purchase order|order|p\.?o\.?)\s*(?:no\.?|nr\.?|number|#)?\s*[:.]?\s*([A-Z0-9][\w/-]*\d[\w/-]*)/iu],
];

/** Numbers of other papers in the remittance text of a payment. */
export function addCited(facts: Facts, text: string, evidence: Facts['mentions'][number]['evidence']): void {
  for (const [kind, pattern] of cited) {
    const value = pattern.exec(text)?.[1];
    if (!value || facts.references.some((r) => r.kind === kind && r.value === value)) continue;
    facts.references.push({ kind, value, evidence });
    const key = kind === 'invoice' ? 'invoiceNumber' : kind === 'contract' ? 'contractNumber' : 'orderNumber';
    facts[key] ??= { value, evidence };
  }
}
