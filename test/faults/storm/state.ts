import type { LocalPorts } from '../../../local/ports.ts';
import { bundlesOn } from '../../../shared/store/bundles.ts';
import { feedOn } from '../../../shared/store/feed.ts';
import type { Planned } from './bundles.ts';
import { importers } from './bundles.ts';

/** What stands at the end, by name, without what may differ: times, and numbers of revisions where an inbox was judged early. */
export type State = Record<string, string>;

const timeless = (text: string): string =>
  text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'T').replace(/"revision": ?\d+/g, '"revision":n');

/** Verdict, papers, revisions and claims of every bundle, the feeds, and whatever is wrong in itself. */
export async function stateOf(ports: LocalPorts, planned: readonly Planned[]): Promise<State> {
  const bundles = bundlesOn(ports.table, ports.clock);
  const state: State = {};
  for (const { importer, bundle, folder } of planned) {
    const revisions = [];
    for (let n = 1; ; n++) {
      const revision = await bundles.revision(importer, bundle, n);
      if (!revision) break;
      revisions.push(revision);
    }
    const newest = revisions.at(-1);
    const blob = newest && (await ports.records.get(newest.verdict));
    state[`verdict ${bundle}`] = blob ? timeless(new TextDecoder().decode(blob.bytes)) : 'none';
    state[`papers ${bundle}`] = (await bundles.papers(importer, bundle))
      .map((p) => `${p.name} ${p.state}`)
      .sort()
      .join();
    // Papers of an inbox that come late make a revision of their own; an announced bundle is judged once.
    if (folder === undefined) state[`revisions ${bundle}`] = String(revisions.length);
    if (new Set(revisions.map((r) => r.inputs)).size < revisions.length)
      state[`judged twice ${bundle}`] = 'on the same facts';
    if (revisions.some((r) => !r.told)) state[`untold ${bundle}`] = 'yes';
  }
  for await (const { pk, sk, version: _, ...item } of ports.table.scan())
    if (pk.startsWith('CLAIM#')) {
      const { entries } = item as { entries: { bundle: string; first: number; last: number; behind: string[] }[] };
      const ordered = entries.map((e) => `${e.bundle} ${e.first}-${e.last} behind ${[...e.behind].sort().join()}`);
      // Which part of a block holds a range is told by when it came.
      const block = `claims ${pk} ${sk.replace(/\.\d+$/, '')}`;
      state[block] = [...(state[block]?.split('\n') ?? []), ...ordered].sort().join('\n');
    } else if (pk.startsWith('SLOT#')) state[`slot ${pk} ${sk}`] = String((item as { holder?: string }).holder);
  for (const tenant of importers) {
    const { entries } = await feedOn(ports.table, ports.clock).since({ role: 'importer', tenant }, undefined, 10_000);
    if (entries.some((entry, i) => entry.seq !== i + 1)) state[`feed ${tenant}`] = 'has gaps';
    const told = entries.map((e) => `${e.bundle} ${e.revision}`);
    if (new Set(told).size < told.length) state[`feed of ${tenant}`] = 'tells one verdict twice';
    state[`feed ${tenant} names`] = [...new Set(entries.map((e) => e.bundle))].sort().join();
  }
  return state;
}

/** Names under which two states differ. */
export const differing = (a: State, b: State): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
