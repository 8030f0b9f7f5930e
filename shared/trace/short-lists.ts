import type { Document, Evidence } from '../model/index.ts';
import { balesUnread, partlyRead } from './coverage.ts';
import { countOf, unitsOf } from './units.ts';

/** A list of a paper of which fewer units were read than the paper states, in words, with what says so. */
export interface ShortList {
  /** "100 bales are stated, the numbers of 20 were read" */
  says: string;
  evidence: Evidence[];
}

/** Fewer units than these are no list but a remark. */
const leastList = 3;

/** The printed net weight may be this much above that of the rows before rows must be missing: rounding, samples taken, moisture. */
const lighter = 0.9;

/**
 * A bale list that was not read whole: the paper counts more bales than numbers were read of it, prints a net weight that those read cannot
 * make up, or shows rows of bales without one number. Undefined for a list that was read whole and for a paper that lists none.
 */
export function shortList(document: Document): ShortList | undefined {
  const { facts } = document;
  const runs = unitsOf(document);
  if (runs.length === 0) {
    const rows = balesUnread(document);
    const evidence = facts.netWeight?.evidence ?? facts.sums[0]?.evidence;
    return rows === undefined
      ? undefined
      : { says: `shows ${rows} rows of bales, of which no number could be read`, evidence: evidence ? [evidence] : [] };
  }
  // a number that stands twice was read twice
  const read = Math.max(
    countOf(runs),
    runs.reduce((n, r) => n + r.last - r.first + 1, 0),
  );
  if (read < leastList) return undefined;
  const first = runs[0]!.row.evidence;
  const part = partlyRead(document);
  if (part && part.stated > read) {
    const source = facts.baleCount?.value === part.stated ? [facts.baleCount.evidence] : [];
    return {
      says: `states ${say(part.stated)} units, of which the numbers of ${say(read)} could be read`,
      evidence: [...source, first],
    };
  }
  const kg = runs.reduce((sum, r) => sum + (r.row.netKg ?? Number.NaN), 0);
  const printed = facts.netWeight;
  if (!printed || !(kg < lighter * printed.value) || runs.some((r) => r.last > r.first)) return undefined;
  return {
    says: `prints ${say(printed.value)} kg net; the ${say(read)} units that could be read weigh ${say(kg)} kg`,
    evidence: [printed.evidence, first],
  };
}

const say = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 1 });
