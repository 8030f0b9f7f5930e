import type { Flow } from '../../model/index.ts';
import type { TableRow } from '../layout/types.ts';

/** What a row of a table tells to flow. */
interface Told {
  flow: Omit<Flow, 'evidence'>;
  row: TableRow;
}

/**
 * Steps of one table that feed each other: "Knitting … out G-7714", "Dyeing … in G-7714". What comes out of one row and goes into
 * another, by lot or by the very weight in the next row, stays inside the record and is no flow of it.
 */
export function withoutInner(flows: Told[]): Told[] {
  const dropped = new Set<Told['flow']>();
  const outs = flows.filter((f) => f.flow.direction === 'out' && f.flow.kg !== undefined);
  for (const { flow, row } of flows) {
    if (flow.direction !== 'in' || flow.kg === undefined) continue;
    const source = outs.find(
      (o) =>
        o.row !== row &&
        o.row.box[1] <= row.box[1] &&
        !dropped.has(o.flow) &&
        ((flow.lot !== undefined && o.flow.lot === flow.lot) || (o.flow.kg === flow.kg && !(flow.lot && o.flow.lot))),
    );
    if (!source) continue;
    dropped.add(flow);
    dropped.add(source.flow);
  }
  return dropped.size === 0 ? flows : flows.filter((f) => !dropped.has(f.flow));
}
