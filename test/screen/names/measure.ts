import { screenName } from '../../../shared/screen/index.ts';
import type { NameCase } from './positives.ts';

export interface Figures {
  /** Of the listed names those that are a match of one of their rows, and those found at all. */
  matched: number;
  found: number;
  positives: number;
  /** Of the clean names those with a match, and those with a match or a review. */
  falseMatches: number;
  falseAlerts: number;
  negatives: number;
  /** Listed names whose score lies above every clean name's. */
  aboveAll: number;
  byKind: Map<string, { n: number; match: number; any: number }>;
  wrong: string[];
}

/** Screens every case and counts, each kind by itself. */
export function measure(cases: readonly NameCase[]): Figures {
  const figures: Figures = {
    matched: 0,
    found: 0,
    positives: 0,
    falseMatches: 0,
    falseAlerts: 0,
    negatives: 0,
    aboveAll: 0,
    byKind: new Map(),
    wrong: [],
  };
  const scores: number[] = [];
  let highestClean = 0;
  for (const { text, kind, ids } of cases) {
    const matches = screenName(text);
    const own = ids.length === 0 ? matches : matches.filter((m) => ids.includes(m.id));
    const best = own[0];
    const row = figures.byKind.get(kind) ?? { n: 0, match: 0, any: 0 };
    figures.byKind.set(kind, row);
    row.n++;
    if (best?.level === 'match') row.match++;
    if (best) row.any++;
    if (ids.length === 0) {
      figures.negatives++;
      if (best?.level === 'match') figures.falseMatches++;
      if (best) figures.falseAlerts++;
      if (best) figures.wrong.push(`${best.level} ${best.score} ${best.name}  [${kind}] ${text}`);
      highestClean = Math.max(highestClean, best?.score ?? 0);
    } else {
      figures.positives++;
      if (best?.level === 'match') figures.matched++;
      else figures.wrong.push(`${best ? `review ${best.score}` : 'nothing'}  [${kind}] ${text}`);
      if (best) figures.found++;
      scores.push(best?.score ?? 0);
    }
  }
  figures.aboveAll = scores.filter((s) => s > highestClean).length;
  return figures;
}
export const precision = (f: Figures): number => f.matched / (f.matched + f.falseMatches || 1);
export const recall = (f: Figures): number => f.matched / (f.positives || 1);
export const f1 = (f: Figures): number => (2 * precision(f) * recall(f)) / (precision(f) + recall(f) || 1);
