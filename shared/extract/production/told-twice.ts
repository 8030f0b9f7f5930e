import type { Flow } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import type { Table } from '../layout/types.ts';
import { idsIn, shared } from './same-bales.ts';
import { unitTablesOf } from './units.ts';

export const sameFlow = (f: Flow): string => `${f.direction}|${f.material}`;

/** Kilograms of all these flows; undefined when one has none. */
export const kgOf = (flows: readonly Flow[]): number | undefined =>
  flows.every((f) => f.kg !== undefined) ? flows.reduce((sum, f) => sum + f.kg!, 0) : undefined;

/** Two sums this near are the same amount, told in a summary and row by row. */
const sameShare = 0.005;
/** Lists that share this much of the numbers of the shorter list the same bales. */
const sameIds = 0.9;

export interface TableFlows {
  table: Table;
  flows: Flow[];
}

/** What the tables of one form (a list on a sheet of its own for every lot) tell of one material. */
interface Telling {
  flows: Flow[];
  ids: Set<string>;
  kg: number | undefined;
  lots: number;
}

/** One material as the tables tell it, those with the same columns together; a table whose bales another has listed is left out. */
function tellings(tables: readonly (TableFlows & { ids: Set<string> })[], key: string, dropped: Set<Flow>): Telling[] {
  const forms = new Map<string, Telling>();
  for (const { table, flows, ids } of tables) {
    const own = flows.filter((f) => sameFlow(f) === key);
    if (own.length === 0) continue;
    const form = table.columns.map((c) => c.header).join('|');
    const known = forms.get(form);
    const copied =
      known &&
      (ids.size > 0
        ? shared(ids, known.ids) >= ids.size * sameIds
        : kgOf(own) !== undefined && near(kgOf(own)!, known.kg));
    if (copied) for (const flow of own) dropped.add(flow);
    if (copied) continue;
    const telling = known ?? { flows: [], ids: new Set<string>(), kg: 0, lots: 0 };
    telling.flows.push(...own);
    for (const id of ids) telling.ids.add(id);
    telling.kg = kgOf(telling.flows);
    telling.lots = telling.flows.filter((f) => f.lot).length;
    forms.set(form, telling);
  }
  return [...forms.values()];
}

const near = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) <= sameShare * a;

/** Whether two tellings are of the same goods: the same bales where both number them, else the same amount. */
function same(a: Telling, b: Telling): boolean {
  if (!a.kg || !b.kg) return false;
  if (a.ids.size === 0 || b.ids.size === 0) return near(a.kg, b.kg);
  const [few, many] = a.ids.size < b.ids.size ? [a.ids, b.ids] : [b.ids, a.ids];
  return shared(few, many) >= few.size * sameIds;
}

/** The one of two tellings that says less: of fewer bales, of fewer lots, in fewer rows. */
function lesser(a: Telling, b: Telling): Telling {
  if (a.ids.size > 0 && b.ids.size > 0 && !near(a.kg ?? 0, b.kg)) return (a.kg ?? 0) < (b.kg ?? 0) ? a : b;
  return a.lots < b.lots || (a.lots === b.lots && a.flows.length < b.flows.length) ? a : b;
}

/**
 * The flows of all tables, each amount once: a summary by lot and the list of the bales in it tell the same goods, and so do two
 * lists of the same numbers. Two lists of different bales never do, however near their weights.
 */
export function dropRepeated(context: Context, tables: readonly TableFlows[]): Flow[] {
  const numbered = tables.map((t) => {
    const list = unitTablesOf(context).find((u) => u.table === t.table);
    return { ...t, ids: list ? idsIn(list) : new Set<string>() };
  });
  const dropped = new Set<Flow>();
  for (const key of new Set(tables.flatMap((t) => t.flows.map(sameFlow)))) {
    const told = tellings(numbered, key, dropped);
    for (const [i, a] of told.entries()) {
      for (const b of told.slice(i + 1)) if (same(a, b)) for (const flow of lesser(a, b).flows) dropped.add(flow);
    }
  }
  return tables.flatMap((t) => t.flows).filter((f) => !dropped.has(f));
}
