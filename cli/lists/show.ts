import { type ListSnapshot, listSnapshots } from '../../shared/screen/lists.ts';
import { freshDays } from '../../shared/trade/list-age.ts';
import type { RulesAtHand } from '../rules-at-hand.ts';

export interface Shown {
  from: string;
  lists: (ListSnapshot & { days: number; old: boolean })[];
}

/** The lists in force, with their age on a day. */
export function shownLists({ lists, from }: RulesAtHand, today: string): Shown {
  return {
    from,
    lists: listSnapshots(lists).map((l) => {
      const days = Math.round((Date.parse(today) - Date.parse(l.asOf)) / 86_400_000);
      return { ...l, days, old: days > freshDays(today) };
    }),
  };
}

/** The same for a person. */
export function shownText({ from, lists }: Shown): string {
  return [
    `lists of ${from}`,
    ...lists.flatMap((l) => [
      `  ${l.name} as of ${l.asOf}, ${l.days} days ago${l.old ? ': too old, import it anew' : ''}`,
      `    ${l.names} names${l.missing ? `; ${l.missing} more are known to be on the official list and are not here` : ''}`,
      ...(l.source ? [`    source: ${l.source}`] : []),
      `    sha256 ${l.digest}`,
    ]),
    '',
  ].join('\n');
}
