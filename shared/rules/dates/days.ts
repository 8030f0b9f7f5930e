import type { DatedEvent, Document, EventKind, Evidence, IsoDate } from '../../model/index.ts';

/** A day or span on a paper. `readings`: the earliest and latest day that it can mean; two of each when the paper leaves it open. */
export interface Dated {
  kind: EventKind;
  document: Document;
  first: IsoDate[];
  last: IsoDate[];
  evidence: Evidence;
}

/** Every dated event of a paper; of a record that names no day for its step, the span of its rows. */
export function daysOf(document: Document): Dated[] {
  const told = document.facts.events.map((event) => ({
    kind: event.kind,
    document,
    first: readings(event.from, event),
    last: lastReadings(event.to ?? event.from, event),
    evidence: event.evidence,
  }));
  const kind = rowsShow[document.type];
  const known = told.some((d) => d.kind === kind || (kind === 'weave' && d.kind === 'knit'));
  const rows = kind && !known ? (ofRows(document, kind) ?? ofSpan(told, kind)) : undefined;
  return rows ? [...told, rows] : told;
}

/**
 * A record that names no day for its step was written after it: its own day, or the day on which its goods were finished, is one that
 * the step that feeds it must come before.
 */
export function writtenAfter(document: Document, days: Dated[]): Dated[] {
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
  'fabric-record': 'weave',
  'garment-record': 'cut-and-sew',
  'tomato-processing-record': 'process',
};

/** Records of a step of which no day of that step was read: nothing that is asked of its day was asked of them. */
export const undated = (documents: readonly Document[], days: readonly Dated[]): Document[] =>
  documents.filter((document) => {
    const kind = rowsShow[document.type];
    const kinds: (EventKind | undefined)[] = kind === 'weave' ? ['weave', 'knit', 'finish'] : [kind];
    return kind !== undefined && !days.some((d) => d.document === document && kinds.includes(d.kind));
  });

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

/** From the receipt of what a step used to its finish: before the one it cannot have begun, after the other it gave nothing more. */
function ofSpan(told: Dated[], kind: EventKind): Dated | undefined {
  const [received, finished] = [
    firstOf(told.filter((d) => d.kind === 'receive')),
    told.find((d) => d.kind === 'finish'),
  ];
  if (!finished) return undefined;
  const start = received ?? finished;
  return { ...finished, kind, first: start.first };
}

/** A date whose day and month the paper leaves open has both readings; neither decides alone. */
export function readings(day: IsoDate, event: Pick<DatedEvent, 'doubt'>): IsoDate[] {
  const [year, month, date] = day.split('-') as [string, string, string];
  return event.doubt && Number(date) <= 12 ? [day, `${year}-${date}-${month}`] : [day];
}

/** As `readings`; a doubtful first of the month may stand for the month as a whole, so its last day is a reading too. */
export function lastReadings(day: IsoDate, event: Pick<DatedEvent, 'doubt'>): IsoDate[] {
  return event.doubt && day.endsWith('-01') ? [...readings(day, event), `${day.slice(0, 7)}-31`] : readings(day, event);
}

/** From the first to the last day of a month: the span of a report, not of a lot. */
export const isReportedMonth = ({ first, last }: Dated): boolean =>
  first.some((d) => d.endsWith('-01')) && last.some((d) => new Date(Date.parse(d) + 86_400_000).getUTCDate() === 1);

/** The first day that it can mean. */
export const earliest = (d: Dated): IsoDate => d.first.toSorted()[0]!;
/** The last day that it can mean. */
export const latest = (d: Dated): IsoDate => d.last.toSorted().at(-1)!;
/** The earliest of several. */
export const firstOf = (days: Dated[]): Dated | undefined =>
  days.reduce<Dated | undefined>((a, b) => (a && earliest(a) <= earliest(b) ? a : b), undefined);
