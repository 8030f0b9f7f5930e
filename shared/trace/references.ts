import type { Document, DocumentType, Evidence, Reference } from '../model/index.ts';
import { foldId, foldLot } from './fold.ts';
import { kept } from './kept.ts';

export type ReferenceKind = Reference['kind'];

/** A number that stands on a paper: its own (`own`) or that of another paper, lot or container. */
export interface Cited {
  kind: ReferenceKind;
  /** Folded, as compared. */
  id: string;
  printed: string;
  own: boolean;
  evidence: Evidence;
}

/** Under which kind other papers cite a paper of this type. */
export const kindOfOwn: Readonly<Partial<Record<DocumentType, ReferenceKind>>> = {
  invoice: 'invoice',
  'packing-list': 'packing-list',
  'purchase-order': 'order',
  'bill-of-lading': 'bill-of-lading',
  'certificate-of-origin': 'certificate',
  'ginning-record': 'ginning-record',
  'farm-record': 'production-record',
  'seed-record': 'production-record',
  'spinning-record': 'production-record',
  'fabric-record': 'production-record',
  'garment-record': 'production-record',
  'tomato-processing-record': 'production-record',
};

const known = new WeakMap<Document, Cited[]>();

/** Every number on a paper, its own first, each once per kind. */
export const citedOn = (document: Document): Cited[] => kept(known, document, readNumbers);

function readNumbers(document: Document): Cited[] {
  const { facts } = document;
  const all: Cited[] = [];
  const seen = new Set<string>();
  const add = (kind: ReferenceKind, printed: string | undefined, evidence: Evidence | undefined, own = false): void => {
    if (!printed || !evidence) return;
    const id = kind === 'lot' ? foldLot(printed) : foldId(printed);
    if (!id || seen.has(`${kind} ${id}`)) return;
    seen.add(`${kind} ${id}`);
    all.push({ kind, id, printed: printed.trim(), own, evidence });
  };
  add(kindOfOwn[document.type] ?? 'other', facts.number?.value, facts.number?.evidence, true);
  add('invoice', facts.invoiceNumber?.value, facts.invoiceNumber?.evidence);
  add('contract', facts.contractNumber?.value, facts.contractNumber?.evidence);
  add('order', facts.orderNumber?.value, facts.orderNumber?.evidence);
  for (const [i, box] of (facts.containers?.value ?? []).entries()) {
    add('container', box, facts.containers!.each?.[i] ?? facts.containers!.evidence);
  }
  for (const reference of facts.references) add(reference.kind, reference.value, reference.evidence);
  for (const [i, lot] of (facts.lots?.value ?? []).entries())
    add('lot', lot, facts.lots!.each?.[i] ?? facts.lots!.evidence);
  for (const line of facts.lines?.value ?? []) {
    add('lot', line.lot, line.evidence);
    add('style', line.style, line.evidence);
  }
  for (const flow of facts.flows) add('lot', flow.lot, flow.evidence);
  for (const unit of facts.units) if (unit.lot) add('lot', unit.lot, unit.evidence);
  return all;
}

/** Kinds that tie two papers when they share one; a vessel or a loose number does not. */
export const ties: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>([
  'invoice',
  'packing-list',
  'contract',
  'order',
  'bill-of-lading',
  'certificate',
  'ginning-record',
  'production-record',
  'letter-of-credit',
  'container',
  'seal',
  'lot',
  'style',
]);

/** Kinds that name one consignment and no other. */
export const ofConsignment: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'certificate',
  'container',
  'seal',
]);

/** The key under which two papers meet: a long number by itself (the kinds of labels differ), a short one with its kind. */
export const keyOf = (cited: Cited): string =>
  cited.id.length >= 6 && /\d/.test(cited.id) ? cited.id : `${cited.kind} ${cited.id}`;

/** Numbers that two papers share, of the kinds asked for. */
export function shared(a: Document, b: Document, kinds: ReadonlySet<ReferenceKind> = ties): [Cited, Cited][] {
  const other = new Map<string, Cited>();
  for (const cited of citedOn(b)) if (kinds.has(cited.kind)) other.set(keyOf(cited), cited);
  const found: [Cited, Cited][] = [];
  for (const cited of citedOn(a)) {
    const match = kinds.has(cited.kind) ? other.get(keyOf(cited)) : undefined;
    if (match) found.push([cited, match]);
  }
  return found;
}
