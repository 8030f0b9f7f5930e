import type { Deadline, Next, Verdict } from '../model/index.ts';
import type { Order } from '../orders/types.ts';
import { papersToAsk } from './ask.ts';
import { deadlinesOf } from './deadlines.ts';
import { caution, options, shown } from './options.ts';
import { tracksOf } from './tracks.ts';

type Judged = Pick<
  Verdict,
  'findings' | 'statedOrigins' | 'entryDate' | 'entryDateAssumed' | 'outcome' | 'documents' | 'unreadable' | 'chain'
>;

/**
 * What the importer can do: the days that run, the papers to ask for and the ways that the law leaves open on the day of importation.
 * `inForce`: the orders that govern these goods on that day.
 */
export function nextSteps(verdict: Judged, inForce: readonly Order[]): { deadlines: Deadline[]; next: Next } {
  const deadlines = deadlinesOf(verdict, inForce);
  const tracks = tracksOf(verdict, inForce);
  const detained = verdict.documents.some((d) => d.facts.detention !== undefined);
  const fitting = options.filter(
    (o) =>
      o.outcomes.includes(verdict.outcome) &&
      o.from <= verdict.entryDate &&
      (o.to === undefined || verdict.entryDate <= o.to) &&
      (o.track === undefined || tracks[o.track].length > 0) &&
      (o.detained === undefined || o.detained === detained),
  );
  const running = (ids: readonly string[]): string[] => ids.filter((id) => deadlines.some((d) => d.id === id));
  return {
    deadlines,
    next: {
      ask: papersToAsk(verdict),
      options: fitting.map((o) => shown(o, running(o.deadlines))),
      caution,
    },
  };
}
