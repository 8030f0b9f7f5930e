import { freshDays } from '../trade/list-age.ts';
import { answer, notApplicable } from './answer.ts';
import { gapsOf } from './list-gaps.ts';
import type { Rule } from './types.ts';

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * 19 USC 1484: reasonable care asks for lists of the day. Their age counts against the entry date, never against a clock: the same verdict
 * comes a year later. A list that was checked after the entry is not old, whenever it is used.
 */
export const listsStale: Rule = {
  id: 'lists.stale',
  requirement:
    'Each list that names were compared with was checked against its source shortly before the entry, or after it.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const lists = c.lists ?? [];
    const limit = freshDays(c.entryDate);
    const old = lists.filter((l) => daysBetween(l.asOf, c.entryDate) > limit);
    const says = lists.map((l) => `${l.name.toUpperCase()} of ${l.asOf}`).join(', ');
    return answer(
      `The lists (${says || 'none'}) were compared with the entry date; they may be ${limit} days older.${gapsOf(c)}`,
      old.map((l) => ({
        message: `The ${l.name.toUpperCase()} list was last checked on ${l.asOf}, ${daysBetween(l.asOf, c.entryDate)} days before the entry of ${c.entryDate}: more than ${limit}. Parties listed since are not known here.`,
        evidence: [],
      })),
    );
  },
};
