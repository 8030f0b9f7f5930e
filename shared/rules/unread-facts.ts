import type { Document, Fact, GoodsLine } from '../model/index.ts';
import { unitsOf } from '../trace/units.ts';

type Holds = (d: Document) => boolean;

const weighed: Holds = (d) =>
  Boolean(d.facts.grossWeight ?? d.facts.netWeight) ||
  d.facts.flows.some((flow) => flow.kg !== undefined) ||
  (d.facts.lines?.value ?? []).some((line) => line.netWeight !== undefined || line.grossWeight !== undefined) ||
  d.facts.units.some((unit) => unit.netKg !== undefined || unit.grossKg !== undefined);
const counted: Holds = (d) =>
  Boolean(d.facts.baleCount ?? d.facts.packages ?? d.facts.lots) || unitsOf(d).length > 0 || weighed(d);
const billed: Holds = (d) => Boolean(d.facts.total) || (d.facts.lines?.value.length ?? 0) > 0;

/** What every paper of a kind states, so that a scan on which it was not found was not read, in the words of the finding. */
const stated: Partial<Record<Document['type'], readonly (readonly [what: string, holds: Holds])[]>> = {
  invoice: [['neither lines of goods nor a total', billed]],
  'packing-list': [['no weight, count or package', counted]],
  'bill-of-lading': [['no weight', weighed]],
  'ginning-record': [['no bale, lot, count or weight', counted]],
};

/**
 * What a scan must state but was not found on it. Nothing for papers with a text layer: these say what they say, and what they lack is
 * what the paper lacks.
 */
export function unreadFacts(document: Document): string[] {
  if (document.reader !== 'ocr' && document.reader !== 'textract') return [];
  return (stated[document.type] ?? []).filter(([, holds]) => !holds(document)).map(([what]) => what);
}

/** A line that bears a figure of what was sold. */
const figured = (line: GoodsLine): boolean =>
  line.amount !== undefined || line.quantity !== undefined || line.unitPrice !== undefined;

/**
 * The total of an invoice of which no line of goods was read, whatever its reader: nothing can be added up to it, so that a total that
 * was changed would pass unseen. Undefined where a copy of the same invoice gives the lines.
 */
export function unaddedTotal(document: Document, others: readonly Document[]): Fact<number> | undefined {
  const { total, lines, number } = document.facts;
  if (document.type !== 'invoice' || !total || lines?.value.some(figured)) return undefined;
  const isCopy = (d: Document): boolean =>
    d.type === 'invoice' && number !== undefined && d.facts.number?.value === number.value;
  return others.some((d) => isCopy(d) && d.facts.lines?.value.some(figured)) ? undefined : total;
}
