import type { Document, EventKind, Evidence, IsoDate, Material } from '../../model/index.ts';
import { takenIn } from '../../trace/flows.ts';
import { foldId } from '../../trace/fold.ts';
import { type Run, UnitSet, unitsOf } from '../../trace/units.ts';
import type { RuleFinding } from '../types.ts';
import { type Dated, earliest, firstOf, isReportedMonth } from './days.ts';
import { says } from './says.ts';

/** The step of a record that uses what another made, and the step whose record made it. */
const uses: Readonly<Partial<Record<Document['type'], { kinds: EventKind[]; made: Document['type'] }>>> = {
  'spinning-record': { kinds: ['spin'], made: 'ginning-record' },
  'fabric-record': { kinds: ['weave', 'knit'], made: 'spinning-record' },
  'garment-record': { kinds: ['cut-and-sew'], made: 'fabric-record' },
};

/** A first day of making, with where it stands. */
interface Start {
  day: IsoDate;
  kind: EventKind;
  document: Document;
  evidence: Evidence;
}

/**
 * A step cannot begin before the making of anything that it used began. Work that begins while the rest is still made is honest: only a
 * record all of whose bales or lots are known to the records of their making, every one of them begun later, is against this.
 */
export function begunTooEarly(documents: readonly Document[], days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const document of documents) {
    const use = uses[document.type];
    const begun = use && firstOf(days.filter((d) => d.document === document && use.kinds.includes(d.kind)));
    if (!begun || isReportedMonth(begun)) continue;
    const makers = documents.filter((d) => d.type === use.made);
    const listed = document.type === 'spinning-record' && unitsOf(document).length > 0;
    const made = listed ? ofBales(document, makers, days) : ofLots(document, makers, days);
    const day = begun.first.toSorted().at(-1)!;
    // cloth is dyed between the loom and the cutting table
    const dyed = document.type === 'garment-record' ? dyedFrom(document, makers, days) : undefined;
    const start = dyed && (!made || day >= made.day) ? dyed : made;
    if (!start) continue;
    compared++;
    // A record of which nothing overlaps is the finding of every pair of steps, among which dyeing is none.
    if (day >= start.day || (start !== dyed && begun.last.toSorted().at(-1)! < start.day)) continue;
    findings.push({
      message: `The ${says(begun.kind)} on ${document.name} begins ${day}, before any of what it used was made: its ${says(start.kind)} begins ${start.day} on ${start.document.name}.`,
      evidence: [begun.evidence, start.evidence],
    });
  }
  return compared;
}

const firstStart = (starts: Start[]): Start | undefined =>
  starts.reduce<Start | undefined>((a, b) => (a && a.day <= b.day ? a : b), undefined);

/** The first day on which any of the bales opened was pressed; undefined where one bale's gin or day is not known. */
function ofBales(document: Document, gins: readonly Document[], days: Dated[]): Start | undefined {
  const opened = unitsOf(document);
  const lint = takenIn(document, 'lint');
  if (opened.length === 0 || lint.some((f) => f.lot && !opened.some((run) => isOfLot(run, f.lot!)))) return undefined;
  const stated = Math.max(
    document.facts.baleCount?.value ?? 0,
    lint.reduce((n, f) => n + (f.bales ?? 0), 0),
  );
  if (stated > opened.reduce((n, run) => n + run.last - run.first + 1, 0)) return undefined;
  const pressed = gins.map((gin) => ({ gin, runs: unitsOf(gin) }));
  const all = new UnitSet(pressed.flatMap((p) => p.runs));
  if (opened.some((run) => all.missing(run).length > 0)) return undefined;
  const theirs = pressed.filter(({ runs }) => holdsAny(new UnitSet(runs), opened));
  const starts = theirs.map(({ gin, runs }) => startOf(gin, runs, ['gin'], days));
  return starts.every((s) => s !== undefined) ? firstStart(starts) : undefined;
}

const holdsAny = (set: UnitSet, runs: readonly Run[]): boolean =>
  runs.some((run) => set.missing(run).reduce((n, [a, b]) => n + b - a + 1, 0) < run.last - run.first + 1);

const isOfLot = ({ row }: Run, lot: string): boolean => row.lot === undefined || foldId(row.lot) === foldId(lot);

/** What each record takes in, and the steps whose record made that. */
const taken = {
  'spinning-record': { material: 'lint', kinds: ['gin'] },
  'fabric-record': { material: 'yarn', kinds: ['spin'] },
  'garment-record': { material: 'fabric', kinds: ['weave', 'knit'] },
} as const satisfies Partial<Record<Document['type'], { material: Material; kinds: readonly EventKind[] }>>;

/** The records that made the lots that went in; undefined where one lot or its maker is not known. */
function makersOf(document: Document, makers: readonly Document[]): Document[] | undefined {
  const into = takenIn(document, taken[document.type as keyof typeof taken].material);
  if (into.length === 0 || into.some((f) => f.lot === undefined || foldId(f.lot).length < 3)) return undefined;
  const madeBy = into.map((flow) => makers.filter((m) => lotsGiven(m).has(foldId(flow.lot!))));
  return madeBy.some((list) => list.length === 0) ? undefined : [...new Set(madeBy.flat())];
}

const lotsGiven = ({ facts }: Document): Set<string> =>
  new Set(facts.flows.flatMap((f) => (f.direction === 'out' && f.lot ? [foldId(f.lot)] : [])));

/** The first day on which any of the lots that went in was begun; undefined where one lot's maker or day is not known. */
function ofLots(document: Document, makers: readonly Document[], days: Dated[]): Start | undefined {
  const { kinds } = taken[document.type as keyof typeof taken];
  const starts = makersOf(document, makers)?.map((m) => startOf(m, [], kinds, days));
  return starts?.every((s) => s !== undefined) ? firstStart(starts) : undefined;
}

/**
 * The first day on which any of the cloth that was cut was dyed or finished. A record of several lots may send one of them undyed, and
 * one that names no day of dyeing may have given out grey cloth: both leave it open.
 */
function dyedFrom(document: Document, makers: readonly Document[], days: Dated[]): Start | undefined {
  const mills = makersOf(document, makers);
  if (!mills?.every((m) => m.type === 'fabric-record' && lotsGiven(m).size === 1)) return undefined;
  const starts = mills.map((m) => startOf(m, [], ['finish'], days));
  return starts.every((s) => s !== undefined) ? firstStart(starts) : undefined;
}

/** Words of an end in the label of a day: a day of completion says nothing of the beginning. */
const ofEnd =
  /(?<!\p{L})(?:finish|end(?:ed|ing)?(?!\p{L})|complet|closed|last|until|till|fin(?:al)?(?!\p{L})|termin|conclu|acab|achev|beendet|abgeschlossen|biti[sşr]|tamamla|son(?!\p{L})|оконч|законч|заверш|конец|tuga|yakun|selesai)|完成|结束|完工|终止/iu;

/**
 * The day on which a record's making began: the first day of its units where each has one, else a span, or a single day that is not the
 * day of its end.
 */
function startOf(
  document: Document,
  runs: readonly Run[],
  kinds: readonly EventKind[],
  days: Dated[],
): Start | undefined {
  const dated = runs.filter((run) => run.row.date !== undefined);
  if (runs.length > 0 && dated.length === runs.length) {
    // A day whose month is open has two readings, and the rows keep one.
    if (document.facts.events.some((e) => e.doubt !== undefined)) return undefined;
    const first = dated.reduce((a, b) => (b.row.date! < a.row.date! ? b : a));
    return { day: first.row.date!, kind: 'gin', document, evidence: first.row.evidence };
  }
  const first = firstOf(days.filter((d) => d.document === document && kinds.includes(d.kind)));
  if (!first) return undefined;
  const span = first.first[0] !== first.last[0];
  if (!span && ofEnd.test(first.evidence.quote)) return undefined;
  return { day: earliest(first), kind: first.kind, document, evidence: first.evidence };
}
