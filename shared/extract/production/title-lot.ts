import type { Facts } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import { isTitle } from '../base/title.ts';
import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import { readLot } from './lot.ts';
import { record } from './own-number.ts';

const lots: ReadonlySet<FieldId> = new Set<FieldId>(['lotNumber', 'yarnLot', 'fabricLot', 'seedLot', 'batchNumber']);
const orders: ReadonlySet<FieldId> = new Set<FieldId>(['orderNumber']);
/** A number with letters, dashes or at least three figures, and nothing behind it but the end of the title. */
const code = /^(?:\p{Lu}{1,4} )?(?=\S*\p{Nd})[\p{L}\p{Nd}][\p{L}\p{Nd}./-]+$/u;

const paper = /(?:certificat|note|memo|passport|сертификат|свидетельств|паспорт)\p{L}*[\s–—,|-]*$/iu;

/** The lot behind the name of a record: "Knitting record – fabric lot DK-771" → "DK-771". Undefined for any other line. */
export const lotOfTitle = (text: string): string | undefined => {
  const printed = behindTitle(text, lots);
  return printed === undefined ? undefined : readLot(printed)?.lot;
};

/** The number behind a label of these that ends the title of a record. */
function behindTitle(text: string, fields: ReadonlySet<FieldId>): string | undefined {
  if (text.length > 110 || /[:：]/u.test(text) || !/\p{Nd}/u.test(text)) return undefined;
  const words = text.trim().split(/\s+/u);
  for (let i = 1; i < words.length - 1; i++) {
    const head = words.slice(0, i).join(' ');
    if (/\p{Nd}{3}/u.test(head)) return undefined;
    const label = readLabel(words.slice(i).join(' '));
    if (!label?.fields.some((f) => fields.has(f)) || !code.test(label.rest)) continue;
    if (record.test(head) || paper.test(head) || isTitle(head.replace(/[\s–—,|-]+$/u, ''))) return label.rest;
  }
  return undefined;
}

/** Puts the lot that a record names in its title before the other lots of `facts`. */
export function addTitleLot(context: Context, facts: Facts): void {
  for (const line of context.layout.pages[0]?.lines.slice(0, 12) ?? []) {
    for (const segment of line.segments) {
      const lot = lotOfTitle(segment.text);
      if (!lot) continue;
      if (facts.references.some((r) => r.kind === 'lot' && r.value === lot)) return;
      const evidence = evidenceOf(context, segment);
      facts.references.push({ kind: 'lot', value: lot, evidence });
      facts.lots = {
        value: [lot, ...(facts.lots?.value ?? [])],
        evidence,
        each: [evidence, ...(facts.lots?.each ?? facts.lots?.value.map(() => facts.lots!.evidence) ?? [])],
      };
      return;
    }
  }
}

/** Puts the order that a record names in its title ("Sewing report – order PO-7714") among its references. */
export function addTitleOrder(context: Context, facts: Facts): void {
  if (facts.orderNumber) return;
  for (const line of context.layout.pages[0]?.lines.slice(0, 12) ?? []) {
    for (const segment of line.segments) {
      const value = behindTitle(segment.text, orders);
      if (value === undefined || facts.references.some((r) => r.kind === 'order' && r.value === value)) continue;
      const evidence = evidenceOf(context, segment);
      facts.references.push({ kind: 'order', value, evidence });
      facts.orderNumber = { value, evidence };
      if (facts.number?.value === value) delete facts.number;
      return;
    }
  }
}
