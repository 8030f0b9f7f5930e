import type { IsoDate } from '../model/index.ts';
import type { Order } from '../orders/index.ts';
import type { ListInfo, Lists } from '../screen/lists.ts';
import type { ListedEntity } from '../screen/types.ts';
import { correct, ended, ordersDiffer, stands } from './endings.ts';
import { joinedRows } from './joined-rows.ts';
import { orderOfRow } from './order-of-row.ts';
import { madeNew, updated } from './row-of-source.ts';
import { knownRows } from './same-party.ts';
import type { Source, Unparsed } from './types.ts';

/** A row that the source makes otherwise, and what is other about it. */
export interface Change {
  row: ListedEntity;
  what: string[];
}

/** What a source makes of the lists: shown before it counts. */
export interface Difference {
  list: 'UFLPA' | 'WRO';
  source: string;
  /** The day of the source, and the day of the list with it. */
  of: IsoDate;
  asOf: IsoDate;
  /** The source holds the whole list. */
  whole: boolean;
  added: ListedEntity[];
  /** Rows that have left the list; they stay, with the last day of their listing. */
  removed: ListedEntity[];
  changed: Change[];
  kept: number;
  unparsed: Unparsed[];
  disagreements: string[];
  /** Names on the list before and after, and names that are known to be missing after. */
  before: number;
  after: number;
  missing: number | undefined;
}

export interface Applied {
  lists: Lists;
  difference: Difference;
}

/**
 * What `lists` become by a source. Rows keep their ids when they are the same party; a row that the whole list no longer holds ends on
 * `asOf`, one that a notice removes on the day before the notice takes effect. The first day of a listing is the earliest that is known:
 * an update of an entry is no new listing. Chinese names, which DHS does not publish, stay.
 */
export function applySource(lists: Lists, given: Source, about: { asOf: IsoDate; from: string }): Applied {
  const held = lists.lists?.find((l) => l.name === given.list)?.asOf ?? lists.asOf;
  const older = given.whole && about.asOf < held;
  const source = older ? { ...given, whole: false } : given;
  const own = lists.entities.filter((e) => e.list === source.list);
  const disagreements = [...source.disagreements];
  if (older)
    disagreements.push(
      `The source is of ${about.asOf}, older than the lists at hand (${held}): names that it holds are added, and nothing is taken off the list.`,
    );
  const unparsed = [...source.unparsed];
  const rows = joinedRows(source.rows);
  const known = knownRows(
    own,
    rows.map((r) => r.party.name),
  );
  const taken = new Set(lists.entities.map((e) => e.id));
  const now = new Map(own.map((e) => [e.id, e]));
  const met = new Set<string>();
  const added: ListedEntity[] = [];
  const changed: Change[] = [];
  const newOrders: Order[] = [];
  let kept = 0;

  for (const row of rows) {
    const found = known.find(row.party);
    if (found && !met.has(found.row.id)) {
      met.add(found.row.id);
      const { entity, what } = updated(found, row, source, about, disagreements);
      if (found.how === 'spelling')
        what.push(`taken for the same party: its name differs by a letter or two from “${found.row.name}”`);
      now.set(entity.id, entity);
      if (what.length > 0) changed.push({ row: entity, what });
      else kept++;
      continue;
    }
    const entity = madeNew(row, source, about, taken);
    taken.add(entity.id);
    now.set(entity.id, entity);
    added.push(entity);
    const order = source.list === 'WRO' ? orderOfRow(entity, row) : undefined;
    if (order) newOrders.push(order);
  }

  const removed = ended(source, own, met, now, about.asOf, unparsed);
  correct(source, now, changed, unparsed);
  if (source.list === 'WRO') {
    disagreements.push(...ordersDiffer(rows, now));
    const absent = own.filter((e) => !met.has(e.id) && stands(e)).map((e) => e.name);
    // A row that is gone from CBP's table says nothing of its order, which ends by a notice.
    if (source.whole && absent.length > 0)
      disagreements.push(
        `The table lacks ${absent.length} rows that the lists hold, which stay: ${absent.join('; ')}.`,
      );
  }
  const entities = [...lists.entities.filter((e) => e.list !== source.list), ...now.values()];
  const before = own.filter(stands).length;
  const after = [...now.values()].filter(stands).length;
  const info = infoAfter(lists, source, about, added.length, removed.length, after);
  const infos = [...(lists.lists ?? []).filter((l) => l.name !== source.list), info].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const orders = [...(lists.orders ?? []).filter((o) => !newOrders.some((n) => n.id === o.id)), ...newOrders];
  return {
    lists: {
      asOf: infos.length > 1 ? infos.map((l) => l.asOf).sort()[0]! : lists.asOf,
      lists: infos,
      entities,
      ...(orders.length > 0 ? { orders } : {}),
    },
    difference: {
      list: source.list,
      source: about.from,
      of: about.asOf,
      asOf: info.asOf,
      whole: source.whole,
      added,
      removed,
      changed,
      kept,
      unparsed,
      disagreements,
      before,
      after,
      missing: info.named === undefined ? undefined : Math.max(0, info.named - after),
    },
  };
}

/** A whole list says how many names there are; a notice later than the lists adds its own to the number that was known. */
function infoAfter(
  lists: Lists,
  source: Source,
  about: { asOf: IsoDate; from: string },
  added: number,
  removed: number,
  after: number,
): ListInfo {
  const before = lists.lists?.find((l) => l.name === source.list);
  const held = before?.asOf ?? lists.asOf;
  if (source.whole) return { name: source.list, asOf: about.asOf, source: about.from, named: after };
  const later = about.asOf > held;
  const named = before?.named === undefined ? undefined : Math.max(after, before.named + (later ? added - removed : 0));
  const from = [before?.source, about.from].filter(Boolean).join('; ');
  return {
    name: source.list,
    asOf: later ? about.asOf : held,
    source: from,
    ...(named === undefined ? {} : { named }),
  };
}
