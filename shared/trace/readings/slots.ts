import { type OtherValue, otherDates, otherNumbers, otherTexts } from '../../extract/values/other-values.ts';
import type { Document, Evidence } from '../../model/index.ts';

type Path = readonly (string | number)[];

/** A value of a paper in which characters are doubtful, and what else it may be, likeliest first. */
export interface Slot {
  document: Document;
  path: Path;
  /** Values of one group are compared with each other: 'number' (any identifier), 'unit', 'netKg' ... */
  group: string;
  value: string | number;
  others: OtherValue<string | number>[];
  evidence: Evidence;
}

const identifiers = ['number', 'invoiceNumber', 'contractNumber', 'orderNumber'] as const;
const lists = ['containers', 'lots'] as const;
const figures = ['netWeight', 'grossWeight', 'baleCount', 'packages', 'total', 'subtotal', 'tax', 'amountDue'] as const;
const days = ['date', 'validUntil', 'dueDate'] as const;

type Kind = 'text' | 'figure' | 'day';
type Told = [path: Path, group: string, kind: Kind, value: string | number | undefined, evidence: Evidence];

/** Everything on a paper that is compared with other papers, with where it stands. */
export function* toldBy({ facts }: Document): Generator<Told> {
  for (const key of identifiers)
    if (facts[key]) yield [[key, 'value'], 'number', 'text', facts[key].value, facts[key].evidence];
  for (const key of lists)
    for (const [i, value] of (facts[key]?.value ?? []).entries())
      yield [[key, 'value', i], 'number', 'text', value, facts[key]!.each?.[i] ?? facts[key]!.evidence];
  for (const [i, value] of (facts.bales?.value ?? []).entries())
    yield [['bales', 'value', i], 'unit', 'text', value, facts.bales!.each?.[i] ?? facts.bales!.evidence];
  for (const key of figures)
    if (facts[key]) yield [[key, 'value'], key, 'figure', facts[key].value, facts[key].evidence];
  for (const key of days) if (facts[key]) yield [[key, 'value'], key, 'day', facts[key].value, facts[key].evidence];
  for (const [i, row] of facts.references.entries())
    yield [['references', i, 'value'], 'number', 'text', row.value, row.evidence];
  for (const [i, row] of facts.units.entries()) {
    yield [['units', i, 'id'], 'unit', 'text', row.id, row.evidence];
    yield [['units', i, 'to'], 'unit', 'text', row.to, row.evidence];
    yield [['units', i, 'lot'], 'number', 'text', row.lot, row.evidence];
    for (const key of ['netKg', 'grossKg', 'tareKg', 'count'] as const)
      yield [['units', i, key], key, 'figure', row[key], row.evidence];
    yield [['units', i, 'date'], 'date', 'day', row.date, row.evidence];
  }
  for (const [i, row] of (facts.lines?.value ?? []).entries()) {
    for (const key of ['lot', 'hsCode'] as const)
      yield [['lines', 'value', i, key], 'number', 'text', row[key], row.evidence];
    for (const key of ['quantity', 'amount', 'unitPrice', 'netWeight', 'grossWeight', 'packages'] as const)
      yield [['lines', 'value', i, key], key, 'figure', row[key], row.evidence];
  }
  for (const [i, row] of facts.flows.entries()) {
    yield [['flows', i, 'lot'], 'number', 'text', row.lot, row.evidence];
    for (const key of ['kg', 'bales', 'quantity'] as const)
      yield [['flows', i, key], key, 'figure', row[key], row.evidence];
    yield [['flows', i, 'date'], 'date', 'day', row.date, row.evidence];
  }
  for (const [i, row] of facts.events.entries()) {
    yield [['events', i, 'from'], 'date', 'day', row.from, row.evidence];
    yield [['events', i, 'to'], 'date', 'day', row.to, row.evidence];
  }
  for (const [i, row] of facts.sums.entries())
    yield [['sums', i, 'printed'], 'sum', 'figure', row.printed, row.evidence];
  for (const [i, row] of facts.mentions.entries())
    if (/\d{4}/u.test(row.text)) yield [['mentions', i, 'text'], 'mention', 'text', row.text, row.evidence];
}

/** The values of a paper with doubtful characters in them. */
export function slotsOf(document: Document): Slot[] {
  if (document.reader !== 'ocr' && document.reader !== 'textract') return [];
  const slots: Slot[] = [];
  for (const [path, group, kind, value, evidence] of toldBy(document)) {
    if (value === undefined || !evidence.doubtful?.length) continue;
    const others = othersOf(kind, value, evidence);
    if (others.length > 0) slots.push({ document, path, group, value, others, evidence });
  }
  return [...slots, ...sumsOf(document, slots)];
}

/** Room for the rounding of a sum. */
const cent = 0.051;

/** Sums of the paper's own rows that would follow if one doubtful figure of the rows were read otherwise. */
function sumsOf(document: Document, slots: readonly Slot[]): Slot[] {
  return document.facts.sums.flatMap(({ printed, computed, evidence }, i) => {
    const apart = printed - computed;
    if (Math.abs(apart) < 1e-9) return [];
    return slots.flatMap(({ path, group, value, others }): Slot[] => {
      if (typeof value !== 'number' || path[0] === 'sums') return [];
      const fitting = others.filter((o) => Math.abs(Number(o.value) - value - apart) <= cent);
      const readings = fitting.map((o) => ({ ...o, value: printed }));
      return readings.length > 0
        ? [{ document, path: ['sums', i, 'computed'], group: `sum of ${group}`, value, others: readings, evidence }]
        : [];
    });
  });
}

function othersOf(kind: Kind, value: string | number, evidence: Evidence): OtherValue<string | number>[] {
  if (typeof value === 'number') return otherNumbers(value, evidence);
  return kind === 'day' ? otherDates(value, evidence) : otherTexts(value, evidence);
}

/** A value put in the place of what was read. */
export interface Change {
  slot: Slot;
  value: string | number;
  /** Evidence that takes the place of the old: what a check settled is no longer doubtful. */
  evidence?: Evidence;
}

/** The papers with some values changed; those without a change are the same objects. */
export function withChanges(documents: readonly Document[], changes: readonly Change[]): Document[] {
  const byDocument = Map.groupBy(changes, (c) => c.slot.document);
  return documents.map((document) => {
    const own = byDocument.get(document);
    if (!own) return document;
    const copy = structuredClone(document);
    for (const { slot, value, evidence } of own) {
      let at = copy.facts as unknown as Record<string | number, unknown>;
      let holder = at;
      for (const step of slot.path.slice(0, -1)) {
        at = at[step] as Record<string | number, unknown>;
        if ('evidence' in at) holder = at;
      }
      at[slot.path.at(-1)!] = value;
      if (evidence) replaceEvidence(holder, slot, evidence);
    }
    return copy;
  });
}

function replaceEvidence(holder: Record<string | number, unknown>, { path }: Slot, evidence: Evidence): void {
  const index = path.at(-1);
  const each = holder.each as Evidence[] | undefined;
  if (typeof index === 'number' && each?.[index]) each[index] = evidence;
  else holder.evidence = evidence;
}
