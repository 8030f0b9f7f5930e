import type { IsoDate } from '../model/index.ts';
import { orders as shippedOrders } from '../orders/index.ts';
import type { ListedEntity } from '../screen/types.ts';
import type { Change } from './difference.ts';
import type { Joined } from './joined-rows.ts';
import { knownRows, partyKey } from './same-party.ts';
import type { Source, Unparsed } from './types.ts';

const dayBefore = (day: IsoDate): IsoDate => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
/** Does the row stand on its list? */
export const stands = (row: ListedEntity): boolean => row.until === undefined;
/** Two notes as one. */
export const joined = (a: string | null, b: string): string =>
  a === null || a === '' ? b : a.includes(b) ? a : `${a}; ${b}`;
const onceEach = (names: readonly string[]): string[] => [...new Map(names.map((n) => [partyKey(n), n])).values()];

/** Rows that leave the list: those that a whole list does not hold, and those that a notice names. */
export function ended(
  source: Source,
  own: readonly ListedEntity[],
  met: ReadonlySet<string>,
  now: Map<string, ListedEntity>,
  asOf: IsoDate,
  unparsed: Unparsed[],
): ListedEntity[] {
  const removed: ListedEntity[] = [];
  const end = (row: ListedEntity, until: IsoDate, why: string) => {
    const gone = { ...row, until, notes: joined(row.notes, why) };
    now.set(row.id, gone);
    removed.push(gone);
  };
  if (source.whole && source.kind !== 'cbp-table')
    for (const row of own.filter(stands))
      if (!met.has(row.id))
        end(
          now.get(row.id)!,
          asOf,
          `not on the list of ${asOf}; the day on which it was taken off is not in that source`,
        );
  const named = knownRows([...now.values()], []);
  for (const row of source.removals) {
    const found = named.find(row.party);
    if (!found || !stands(now.get(found.row.id)!)) {
      if (!found)
        unparsed.push({ line: row.line, text: row.said, why: 'the source removes it, and the lists do not hold it' });
      continue;
    }
    end(
      now.get(found.row.id)!,
      dayBefore(row.effective ?? asOf),
      `taken off the list${row.citation ? ` by ${row.citation}` : ''}`,
    );
  }
  return removed;
}

/** Makes the corrections of a notice; one on a party that the lists do not hold is put with the unparsed. */
export function correct(source: Source, now: Map<string, ListedEntity>, changed: Change[], unparsed: Unparsed[]): void {
  for (const c of source.corrections) {
    const found = knownRows([...now.values()], []).find({ name: c.of, aliases: [], formerly: [], chinese: [] });
    if (!found) {
      unparsed.push({ line: c.line, text: c.said, why: `corrects ${c.of}, which the lists do not hold` });
      continue;
    }
    const was = now.get(found.row.id)!;
    const what: string[] = [];
    const lost = was.aliases.filter((a) => c.dropAliases.some((d) => partyKey(d) === partyKey(a)));
    const gained = c.addAliases.filter((a) => !was.aliases.some((b) => partyKey(a) === partyKey(b)));
    const isOwn = partyKey(was.name) === partyKey(c.of);
    const renamed = c.name !== undefined && isOwn && c.name !== was.name;
    let aliases = [...was.aliases.filter((a) => !lost.includes(a)), ...gained];
    if (c.name !== undefined && !isOwn) aliases = aliases.map((a) => (partyKey(a) === partyKey(c.of) ? c.name! : a));
    if (lost.length > 0) what.push(`other names taken off: ${lost.join('; ')}`);
    if (gained.length > 0) what.push(`other names added: ${gained.join('; ')}`);
    if (c.name !== undefined && (renamed || !isOwn)) what.push(`${isOwn ? 'name' : 'other name'}: was “${c.of}”`);
    if (what.length === 0) continue;
    const entity = { ...was, ...(renamed ? { name: c.name! } : {}), aliases: onceEach(aliases) };
    now.set(was.id, entity);
    changed.push({ row: entity, what });
  }
}

/** Orders of this version whose party the table dates or ends otherwise: law as data is changed by hand, with its source. */
export function ordersDiffer(rows: readonly Joined[], now: ReadonlyMap<string, ListedEntity>): string[] {
  const byName = knownRows([...now.values()], []);
  return rows.flatMap((row) => {
    const entity = byName.find(row.party)?.row;
    const order = entity && shippedOrders.find((o) => o.kind !== 'statute' && o.entities.includes(entity.id));
    if (!entity || !order) return [];
    const says: string[] = [];
    if (row.effective !== undefined && row.effective !== order.from)
      says.push(
        `${entity.name}: the table says ${row.effective} (line ${row.line}), the order ${order.id} of this version begins on ${order.from} and stays.`,
      );
    if (row.status === 'Inactive' && order.to === undefined)
      says.push(
        `${entity.name}: the table says inactive (line ${row.line}), the order ${order.id} of this version has no end and stays.`,
      );
    return says;
  });
}
