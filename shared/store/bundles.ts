import type { Clock, Table } from '../ports.ts';
import { amendmentsOn } from './amendments.ts';
import { headsOn } from './heads.ts';
import { listingOn } from './listing.ts';
import { papersOn, revisionsOn } from './papers.ts';

export { BadCursor } from './cursor.ts';
export { type NewBundle, readersOf } from './heads.ts';
export type { Reader } from './items.ts';
export type { Pointer } from './listing.ts';

/**
 * What the table knows of bundles: heads (heads.ts), papers and revisions (papers.ts), amendments, lists, strays and scan jobs (listing.ts). Every
 * method is one conditional put or a row of them that may be cut off anywhere and called again.
 */
export const bundlesOn = (table: Table, clock: Clock) => ({
  ...headsOn(table, clock),
  ...papersOn(table),
  ...revisionsOn(table),
  ...amendmentsOn(table),
  ...listingOn(table),
});
export type Bundles = ReturnType<typeof bundlesOn>;
