import type { DatedEvent, Document, EventKind, Evidence, IsoDate } from '../model/index.ts';
import { consignmentsOf } from '../trace/consignments.ts';
import { unitsOf } from '../trace/units.ts';
import { answer, notApplicable } from './answer.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

export const dateOrder: Rule = {
  id: 'date.order',
  requirement: 'No step is dated before the step that feeds it, and no paper after the event that it must precede.',
  check(c) {
    const findings: RuleFinding[] = [];
    const days = c.documents.flatMap(daysOf);
    let compared = 0;
    const written = c.documents.flatMap((d) => writtenAfter(d, days));
    for (const [before, after] of steps) compared += inOrder(days, before, after, findings, written);
    compared += withinPapers(days, findings);
    compared += shippedAfterMade(c, days, findings);
    compared += certifiedAfterMade(c, days, findings);
    compared += listedAfterMade(c, days, findings);
    compared += arrivedByEntry(c, days, findings);
    return compared
      ? answer(`${compared} pairs of dates compared`, findings)
      : notApplicable('no two dates of the papers must follow each other');
  },
};

/** A day or span on a paper. `readings`: the earliest and latest day that it can mean; two of each when the paper leaves it open. */
interface Dated {
  kind: EventKind;
  document: Document;
  first: IsoDate[];
  last: IsoDate[];
  evidence: Evidence;
}

/** Pairs of which the first always begins before the second ends, whatever the trade: later steps use what earlier ones made. */
const steps: [EventKind, EventKind][] = [
  ['plant', 'harvest'],
  ['harvest', 'gin'],
  ['harvest', 'process'],
  ['gin', 'class'],
  ['gin', 'spin'],
  ['spin', 'weave'],
  ['spin', 'knit'],
  ['weave', 'cut-and-sew'],
  ['knit', 'cut-and-sew'],
  ['spin', 'cut-and-sew'],
  ['gin', 'weave'],
  ['gin', 'knit'],
  ['gin', 'cut-and-sew'],
  ['harvest', 'spin'],
];

const verbs: Readonly<Partial<Record<EventKind, string>>> = {
  plant: 'planting',
  harvest: 'harvest',
  gin: 'ginning',
  class: 'classing',
  receive: 'receipt',
  spin: 'spinning',
  weave: 'weaving',
  knit: 'knitting',
  finish: 'finishing',
  'cut-and-sew': 'cutting and sewing',
  process: 'processing',
  pack: 'packing',
  load: 'loading',
  ship: 'shipment',
  arrive: 'arrival',
  deliver: 'delivery',
  issue: 'issue',
  expire: 'expiry',
};
const says = (kind: EventKind): string => verbs[kind] ?? kind;

function daysOf(document: Document): Dated[] {
  const told = document.facts.events.map((event) => ({
    kind: event.kind,
    document,
    first: readings(event.from, event),
    last: lastReadings(event.to ?? event.from, event),
    evidence: event.evidence,
  }));
  const kind = rowsShow[document.type];
  const rows = kind && !told.some((d) => d.kind === kind) ? ofRows(document, kind) : undefined;
  return rows ? [...told, rows] : told;
}

/**
 * A record that names no day for its step was written after it: its own day, or the day on which its goods were finished, is one that
 * the step that feeds it must come before.
 */
function writtenAfter(document: Document, days: Dated[]): Dated[] {
  const kind = rowsShow[document.type];
  if (!kind || days.some((d) => d.document === document && d.kind === kind)) return [];
  const { date, events } = document.facts;
  const finished = days.find((d) => d.document === document && d.kind === 'finish');
  if (finished) return [{ ...finished, kind }];
  const dated = date && !events.some((e) => e.kind === 'issue' || e.kind === 'contract');
  if (!dated) return [];
  return [
    {
      kind,
      document,
      first: readings(date.value, date),
      last: lastReadings(date.value, date),
      evidence: date.evidence,
    },
  ];
}

/** The step that the dated rows of a record show, where the record names no day for the step as a whole. */
const rowsShow: Readonly<Partial<Record<Document['type'], EventKind>>> = {
  'ginning-record': 'gin',
  'spinning-record': 'spin',
  'garment-record': 'cut-and-sew',
  'tomato-processing-record': 'process',
};

/** From the first to the last day of the listed units, else of what the step gave out. */
function ofRows(document: Document, kind: EventKind): Dated | undefined {
  const { units, flows } = document.facts;
  const dated = units.some((u) => u.date) ? units : flows.filter((f) => f.direction === 'out');
  let [first, last] = [undefined, undefined] as [
    (typeof dated)[number] | undefined,
    (typeof dated)[number] | undefined,
  ];
  for (const row of dated) {
    if (row.date === undefined) continue;
    if (!first || row.date < first.date!) first = row;
    if (!last || row.date > last.date!) last = row;
  }
  return first && last && { kind, document, first: [first.date!], last: [last.date!], evidence: first.evidence };
}

/** A date whose day and month the paper leaves open has both readings; neither decides alone. */
function readings(day: IsoDate, event: Pick<DatedEvent, 'doubt'>): IsoDate[] {
  const [year, month, date] = day.split('-') as [string, string, string];
  return event.doubt && Number(date) <= 12 ? [day, `${year}-${date}-${month}`] : [day];
}

/** As `readings`; a doubtful first of the month may stand for the month as a whole, so its last day is a reading too. */
function lastReadings(day: IsoDate, event: Pick<DatedEvent, 'doubt'>): IsoDate[] {
  return event.doubt && day.endsWith('-01') ? [...readings(day, event), `${day.slice(0, 7)}-31`] : readings(day, event);
}

const earliest = (d: Dated): IsoDate => d.first.toSorted()[0]!;
const latest = (d: Dated): IsoDate => d.last.toSorted().at(-1)!;
const firstOf = (days: Dated[]): Dated | undefined =>
  days.reduce<Dated | undefined>((a, b) => (a && earliest(a) <= earliest(b) ? a : b), undefined);

/** Whether the later thing ends, in every reading, before the earlier one begins. */
const breaks = (before: Dated, after: Dated): boolean => latest(after) < earliest(before);

const finding = (before: Dated, after: Dated): RuleFinding => ({
  message: `The ${says(after.kind)} on ${after.document.name} is dated ${after.last[0]}, before the ${says(before.kind)} of ${before.first[0]} on ${before.document.name}.`,
  evidence: [after.evidence, before.evidence],
});

/** Every dated step of the later kind against the first of the earlier kind in the bundle. */
function inOrder(
  days: Dated[],
  before: EventKind,
  after: EventKind,
  findings: RuleFinding[],
  written: Dated[] = [],
): number {
  const start = firstOf(days.filter((d) => d.kind === before));
  const ends = [...days, ...written].filter((d) => d.kind === after);
  if (!start || ends.length === 0) return 0;
  for (const end of ends) if (breaks(start, end)) findings.push(finding(start, end));
  return ends.length;
}

/** Pairs that hold on one paper, where both dates speak of the same goods. */
const onOnePaper: [EventKind, EventKind][] = [
  ['receive', 'spin'],
  ['receive', 'weave'],
  ['receive', 'knit'],
  ['receive', 'cut-and-sew'],
  ['receive', 'process'],
  ['load', 'arrive'],
  ['ship', 'arrive'],
  ['ship', 'deliver'],
  ['load', 'deliver'],
  ['issue', 'expire'],
];

function withinPapers(days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const own of Map.groupBy(days, (d) => d.document).values()) {
    for (const [before, after] of onOnePaper) compared += inOrder(own, before, after, findings);
  }
  return compared;
}

const making: readonly EventKind[] = ['harvest', 'gin', 'spin', 'weave', 'knit', 'finish', 'cut-and-sew', 'process'];
const leaving: readonly EventKind[] = ['pack', 'load', 'ship'];

/** The consignment leaves after its making begins; a bale that is listed with its day of ginning leaves after that day. */
function shippedAfterMade(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  const starts = making.map((kind) => firstOf(days.filter((d) => d.kind === kind))).filter((d) => d !== undefined);
  for (const { documents, entry } of consignmentsOf(c.documents)) {
    if (!entry) continue;
    const away = days.filter(
      (d) => leaving.includes(d.kind) && documents.includes(d.document) && d.document.type !== 'transport-record',
    );
    for (const end of away) {
      compared += starts.length;
      const late = starts.filter((start) => breaks(start, end)).at(-1);
      if (late) findings.push(finding(late, end));
      else compared += ginnedLater(c, documents, end, findings);
    }
  }
  return compared;
}

function ginnedLater(c: Case, sale: Document[], end: Dated, findings: RuleFinding[]): number {
  const sold = new Set(sale.flatMap((d) => unitsOf(d)).map((run) => run.row.id));
  const dated = c.documents
    .filter((d) => d.type === 'ginning-record')
    .flatMap((d) => d.facts.units.map((unit) => ({ d, unit })));
  const late = dated.filter(({ unit }) => unit.date !== undefined && sold.has(unit.id) && unit.date > latest(end));
  const first = late[0];
  if (first) {
    findings.push({
      message: `Bale ${first.unit.id}${late.length > 1 ? ` and ${late.length - 1} more` : ''} on ${first.d.name} was ginned on ${first.unit.date}, after the ${says(end.kind)} of ${end.last[0]} on ${end.document.name}.`,
      evidence: [first.unit.evidence, end.evidence],
    });
  }
  return dated.length ? 1 : 0;
}

/** A certificate speaks of goods that exist: it is not issued before the last step of their making begins. */
function certifiedAfterMade(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  const starts = making.map((kind) => firstOf(days.filter((d) => d.kind === kind))).filter((d) => d !== undefined);
  if (starts.length === 0) return 0;
  for (const document of c.documents) {
    const issued = document.type === 'certificate-of-origin' ? issueOf(document, days) : undefined;
    if (!issued) continue;
    compared++;
    const late = starts.filter((start) => breaks(start, issued)).at(-1);
    if (late) findings.push(finding(late, issued));
  }
  return compared;
}

function issueOf(document: Document, days: Dated[]): Dated | undefined {
  const event = days.find((d) => d.document === document && d.kind === 'issue');
  const { date } = document.facts;
  if (event || !date) return event;
  return {
    kind: 'issue',
    document,
    first: readings(date.value, date),
    last: lastReadings(date.value, date),
    evidence: date.evidence,
  };
}

/** A paper of sale that lists the bales by number was not written before the first of them was ginned or filled. */
function listedAfterMade(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  const start = firstOf(days.filter((d) => d.kind === 'gin' || d.kind === 'process'));
  if (!start || !c.goods.some((g) => g.material === 'lint' || g.material === 'paste')) return 0;
  const entry = consignmentsOf(c.documents)
    .filter((s) => s.entry)
    .flatMap((s) => s.documents);
  for (const document of entry) {
    const { date } = document.facts;
    const lists = unitsOf(document).length > 0 || document.facts.lines?.value.some((l) => l.lot && l.netWeight);
    if (!date || !lists || (document.type !== 'invoice' && document.type !== 'packing-list')) continue;
    compared++;
    const written: Dated = {
      kind: 'invoice',
      document,
      first: readings(date.value, date),
      last: lastReadings(date.value, date),
      evidence: date.evidence,
    };
    if (!breaks(start, written)) continue;
    findings.push({
      message: `${document.name} is dated ${date.value} and lists goods by number, before the ${says(start.kind)} of ${start.first[0]} on ${start.document.name}.`,
      evidence: [date.evidence, start.evidence],
    });
  }
  return compared;
}

/** Goods cannot be laden after the day on which they were entered. */
function arrivedByEntry(c: Case, days: Dated[], findings: RuleFinding[]): number {
  const laden = days.filter((d) => d.document.type === 'bill-of-lading' && (d.kind === 'ship' || d.kind === 'load'));
  const entry = consignmentsOf(c.documents)
    .filter((s) => s.entry)
    .flatMap((s) => s.documents);
  for (const d of laden) {
    if (!entry.includes(d.document) || earliest(d) <= c.entryDate) continue;
    findings.push({
      message: `The ${says(d.kind)} on ${d.document.name} is dated ${d.first[0]}, after the entry of ${c.entryDate}.`,
      evidence: [d.evidence],
    });
  }
  return laden.length;
}
