import type { Deadline, Document, IsoDate, Outcome, Verdict } from '../model/index.ts';
import type { Order } from '../orders/types.ts';
import { compare } from '../trace/copies.ts';
import { addDays, addMonths } from './calendar.ts';
import { closedOn, workingDayBy } from './holidays.ts';
import { type Tracks, tracksOf } from './tracks.ts';
import { channelOn, type Window, windows } from './windows.ts';

type Judged = Pick<Verdict, 'findings' | 'statedOrigins' | 'entryDate' | 'entryDateAssumed' | 'outcome' | 'documents'>;

/** Goods that nothing stands against, or that no order reaches, owe nobody a proof, until a notice asks for one. */
const open = (outcome: Outcome): boolean => outcome !== 'clear' && outcome !== 'not-covered';

/**
 * The days by which proof must be handed in. The three months of 19 CFR 12.43 run from the date of importation, where a withhold release
 * order is in play; the thirty days of a detention run from each notice in the bundle. The first to pass stands first.
 */
export function deadlinesOf(verdict: Judged, inForce: readonly Order[]): Deadline[] {
  const tracks = tracksOf(verdict, inForce);
  const notices = verdict.documents.filter((d) => d.facts.detention !== undefined);
  const found = windows.flatMap((w) =>
    w.counts === 'notice'
      ? notices.flatMap((d) => ofNotice(w, d, tracks, verdict.entryDate))
      : ofImportation(w, verdict, tracks, notices),
  );
  const once = new Map(found.map((d) => [`${d.id} ${d.from}`, d]));
  return [...once.values()].sort((a, b) => compare(a.until, b.until) || compare(a.id, b.id));
}

/** A window holds for what happened while it was the law. */
const holds = (w: Window, on: IsoDate): boolean => w.from <= on && (w.to === undefined || on <= w.to);

function ofImportation(w: Window, verdict: Judged, tracks: Tracks, notices: readonly Document[]): Deadline[] {
  const { entryDate } = verdict;
  const orders = tracks[w.track];
  const asked = open(verdict.outcome) || notices.some((d) => d.facts.detention!.value.under !== 'uflpa');
  if (orders.length === 0 || !asked || !holds(w, entryDate)) return [];
  const counted = verdict.entryDateAssumed
    ? 'the day of this verdict: no date of entry was given'
    : 'the date of importation, taken from the entry date';
  const unsure = verdict.entryDateAssumed
    ? 'Goods that came in earlier have less time: give the date of importation'
    : undefined;
  return [made(w, entryDate, counted, orders, [], unsure, entryDate)];
}

function ofNotice(w: Window, document: Document, tracks: Tracks, entryDate: IsoDate): Deadline[] {
  const { value, evidence, doubt: read } = document.facts.detention!;
  const early =
    value.date < entryDate ? `The notice is older than the entry of ${entryDate}: it may be of another` : '';
  const doubt = [read, early].filter(Boolean).join('. ') || undefined;
  const orders = tracks[w.track];
  const under = value.under ?? (tracks.uflpa.length > 0 ? 'uflpa' : 'wro');
  if (under !== w.track || entryDate < w.from || !holds(w, value.date)) return [];
  return [
    made(w, value.date, `the day of the notice of detention, ${document.name}`, orders, [evidence], doubt, value.date),
  ];
}

/** A last day on which offices are closed: the earlier day is safe, and no rule is taken for granted that the later one would be in time. */
function onClosedDay(until: IsoDate): string | undefined {
  const why = closedOn(until);
  return (
    why &&
    `${until} is ${why}: whether the next working day would still be in time is not settled here, so hand in by ${workingDayBy(until)}.`
  );
}

function made(
  w: Window,
  from: IsoDate,
  counted: string,
  orders: readonly Order[],
  evidence: Deadline['evidence'],
  unsure: string | undefined,
  on: IsoDate,
): Deadline {
  const until = 'months' in w.length ? addMonths(from, w.length.months) : addDays(from, w.length.days);
  const doubt = [unsure && `${unsure.replace(/\.$/u, '')}.`, w.doubt, onClosedDay(until)].filter(Boolean).join(' ');
  return {
    id: w.id,
    name: w.name,
    law: w.law,
    from,
    counted,
    until,
    submit: w.submit.map((paper, i) => (i === 0 ? `${paper}; ${channelOn(on)}` : paper)),
    orders: orders.map((o) => o.id).sort(),
    ...(doubt ? { doubt } : {}),
    evidence,
  };
}
