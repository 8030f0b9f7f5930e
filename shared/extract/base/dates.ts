import type { DatedEvent, DocumentType, EventKind, Fact, Facts, IsoDate } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import type { LabelValue } from '../layout/types.ts';
import { findDates, parseDateRange } from '../values/index.ts';
import { type Context, datePair, evidenceOf, pairText, readDate, readPair, toFact } from './context.ts';
import { ownStep, stepOn } from './two-crafts.ts';

/** The labels of a paper's own date of issue. Due, shipment and print dates are never among them. */
const ownDate: Partial<Record<DocumentType, readonly FieldId[]>> = {
  invoice: ['invoiceDate', 'issueDate', 'date'],
  'packing-list': ['issueDate', 'date'],
  'purchase-order': ['orderDate', 'contractDate', 'issueDate', 'date'],
  'bill-of-lading': ['issueDate', 'date', 'loadingDate', 'shipmentDate'],
  'payment-record': ['paymentDate', 'issueDate', 'date'],
  'transport-record': ['issueDate', 'date', 'loadingDate', 'shipmentDate'],
};

const events: Partial<Record<FieldId, EventKind>> = {
  plantingDate: 'plant',
  harvestDate: 'harvest',
  ginningDate: 'gin',
  classingDate: 'class',
  receivedDate: 'receive',
  openingDate: 'spin',
  spinningDate: 'spin',
  weavingDate: 'weave',
  finishingDate: 'finish',
  sewingDate: 'cut-and-sew',
  productionDate: 'process',
  packingDate: 'pack',
  loadingDate: 'load',
  shipmentDate: 'ship',
  arrivalDate: 'arrive',
  deliveryDate: 'deliver',
  contractDate: 'contract',
  orderDate: 'contract',
  invoiceDate: 'invoice',
  paymentDate: 'pay',
  issueDate: 'issue',
  validUntil: 'expire',
  expiryDate: 'expire',
  dueDate: 'due',
};

/** "Cosecha: 12/03/2023 al 28/04/2023": the label of a crop over the days on which it was picked. */
const pickedOn = (pair: LabelValue): boolean =>
  /(?<!\p{L})(?:cosecha|colheita|récolte|raccolto|harvest)(?!\p{L})/iu.test(pair.label.text) &&
  (pairText(pair).match(/\d+/gu)?.length ?? 0) > 2;

function stepOfPair(type: DocumentType, pair: LabelValue): EventKind | undefined {
  const { field, label } = pair;
  if (field === 'cropYear') return pickedOn(pair) ? 'harvest' : undefined;
  const kind = events[field];
  return kind && stepOn(type, label.text.slice(0, 60), kind);
}

/** A dated label as an event; a span of days keeps both ends. */
export function readEvent(context: Context, kind: EventKind, text: string): Omit<DatedEvent, 'evidence'> | undefined {
  const date = readDate(context, text);
  if (date?.precision === 'day') {
    return { kind, from: date.value, ...(date.doubt ? { doubt: date.doubt } : {}) };
  }
  const range = parseDateRange(text, context.dates);
  if (range) return { kind, from: range.from, to: range.to };
  return undefined;
}

/** Puts date, due date, validity and the dated events of the labels into `facts`. */
export function addDates(context: Context, facts: Facts): void {
  const type = context.document.type;
  const own =
    ownDay(context, ...(ownDate[type] ?? ['issueDate', 'date'])) ??
    datedNumber(context, facts) ??
    // a certificate's day stands where it is certified; another alone on it is that of the invoice
    (type === 'certificate-of-origin' ? undefined : lonelyDate(context));
  if (own) facts.date = own;
  const due = datePair(context, 'dueDate');
  if (due) facts.dueDate = due;
  const until = datePair(context, 'validUntil', 'expiryDate');
  if (until) facts.validUntil = until;
  const seen = new Set<string>();
  const add = (event: DatedEvent) => {
    const key = `${event.kind}|${event.from}|${event.to ?? ''}`;
    if (!seen.has(key)) facts.events.push(event);
    seen.add(key);
  };
  for (const pair of context.layout.pairs) {
    const kind =
      pair.field === 'productionDate' || pair.field === 'period'
        ? (ownStep[type] ?? (pair.field === 'period' ? undefined : 'process'))
        : stepOfPair(type, pair);
    if (!kind) continue;
    const event = readEvent(context, kind, pairText(pair));
    if (event) add({ ...event, evidence: evidenceOf(context, pair.value) });
  }
  const from = datePair(context, 'periodFrom');
  const to = datePair(context, 'periodTo');
  const kind = ownStep[type];
  if (from && to && kind && from.value <= to.value)
    add({ kind, from: from.value, to: to.value, evidence: from.evidence });
  if (own && type === 'invoice') add({ kind: 'invoice', from: own.value, evidence: own.evidence });
}

/** Numbers of other papers, whose day may stand in one box with them ("Invoice No. and date"). */
const cited: Partial<Record<FieldId, DocumentType>> = {
  invoiceNumber: 'invoice',
  contractNumber: 'purchase-order',
  orderNumber: 'purchase-order',
  blNumber: 'bill-of-lading',
};

/** A day behind the small word that ties it to the number before it. */
const ofAnother = /^(?:от|du|vom|del|dated?\s+on|dtd\.?|dt\.?)\s*[:：]?\s*\p{Nd}/iu;

/** The first day of these labels that is the paper's own: one label for the number and the day of another paper is not. */
function ownDay(context: Context, ...fields: FieldId[]): Fact<IsoDate> | undefined {
  const { type } = context.document;
  const others = new Set(
    context.layout.pairs.flatMap((p) => (cited[p.field] && cited[p.field] !== type ? [p.label] : [])),
  );
  // "№ 118 / от 29.01.2024" in the box of a certificate is the day of the invoice
  const citing = (label: string) => type === 'certificate-of-origin' && ofAnother.test(label.trim());
  return readPair(context, fields, (text, pair) => {
    const date = others.has(pair.label) || citing(pair.label.text) ? undefined : readDate(context, text);
    // a month alone is no day of a paper
    return date?.precision === 'day' ? date : undefined;
  });
}

/** The date behind the paper's own number ("PL-77 dated 2 April 2024"). */
function datedNumber(context: Context, facts: Facts): Fact<IsoDate> | undefined {
  const quote = facts.number?.evidence.quote;
  if (!quote || quote === facts.number?.value) return undefined;
  const date = findDates(quote.replace(facts.number!.value, ' '), context.dates);
  return date.length === 1 && date[0]!.precision === 'day'
    ? { value: date[0]!.value, evidence: facts.number!.evidence }
    : undefined;
}

/** A date that stands without a label in the head of page 1 ("Memphis, 3 March 2024"), when it is the only one there. */
function lonelyDate(context: Context): Fact<IsoDate> | undefined {
  const first = context.layout.pages[0];
  const found: Fact<IsoDate>[] = [];
  for (const line of context.layout.prose) {
    if (line.page !== first?.page.number || line.box[1] > 0.4) continue;
    for (const segment of line.segments) {
      if (segment.text.length > 60) continue;
      const dates = findDates(segment.text, context.dates);
      // one day in two languages ("20 февраля 2024 г. / 20 February 2024") is one day
      if (new Set(dates.map((d) => d.value)).size !== 1 || dates[0]!.precision !== 'day') continue;
      if (dates[0]!.text.length < segment.text.length * 0.4) continue;
      found.push(toFact(context, dates[0]!, segment));
    }
  }
  return new Set(found.map((f) => f.value)).size === 1 ? found[0] : undefined;
}
