import * as z from 'zod';
import type { Clock, Table } from '../ports.ts';
import { at, change } from './items.ts';
import { digest } from './keys.ts';

/** What may be read before work stops. Readings of papers and pages of scans are what costs (docs/cost.md). */
export interface Ceilings {
  /** Readings of papers for one bundle, each new upload of a paper counted. */
  bundlePapers: number;
  /** Pages of scans read for one bundle. */
  bundlePages: number;
  /** Pages of scans read for one importer in one month of the calendar (UTC). */
  importerPages: number;
}

/** What a bundle has had read: uploads and scans by digest, so that a message that comes twice counts once. */
const Spent = z.lazy(() => z.object({ papers: z.array(z.string()), scans: z.record(z.string(), z.int()) }));
const Month = z.lazy(() => z.object({ pages: z.int() }));

const short = (text: string): string => digest(text).slice(0, 16);
const say = (n: number): string => n.toLocaleString('en');

/**
 * Counts what is read and says when a ceiling is met: each call returns undefined where the work may be done, else a sentence for the
 * paper's finding. A call repeated for the same upload or scan counts once. The month's count is made before the bundle's: a process
 * that ends between the two counts a scan twice for its importer, never not at all.
 */
export function ceilingsOn(table: Table, clock: Clock, limits: Ceilings) {
  const spent = async (
    importer: string,
    bundle: string,
    fn: (now: z.infer<typeof Spent>) => z.infer<typeof Spent> | undefined,
  ) =>
    change(table, Spent, { pk: at.bundle(importer, bundle), sk: at.spent }, (now) =>
      fn(now ?? { papers: [], scans: {} }),
    );

  return {
    /** `upload`: what tells this upload of the paper from another (file and sequencer). */
    async paper(importer: string, bundle: string, upload: string): Promise<string | undefined> {
      let over = false;
      await spent(importer, bundle, (now) => {
        const known = now.papers.includes(short(upload));
        over = !known && now.papers.length >= limits.bundlePapers;
        return known || over ? undefined : { ...now, papers: [...now.papers, short(upload)] };
      });
      return over
        ? `Not read: ${say(limits.bundlePapers)} uploads were read for this bundle, which is its ceiling. Send the other papers as a bundle of their own, or ask the operator to raise the ceiling (bundlePapers) and upload this one again.`
        : undefined;
    },

    /** `pages`: how many of the scan are to be read. */
    async scan(importer: string, bundle: string, sha256: string, pages: number): Promise<string | undefined> {
      let so = 0;
      let known = false;
      await spent(importer, bundle, (now) => {
        known = short(sha256) in now.scans;
        so = Object.values(now.scans).reduce((sum, n) => sum + n, 0);
        return undefined;
      });
      if (known) return undefined;
      if (so + pages > limits.bundlePages)
        return `Not read: its ${say(pages)} scanned ${pages === 1 ? 'page' : 'pages'} would bring this bundle to ${say(so + pages)}, over its ceiling of ${say(limits.bundlePages)}. Send them as a bundle of their own, or ask the operator to raise the ceiling (bundlePages) and upload the paper again.`;
      const month = clock.now().toISOString().slice(0, 7);
      let before = 0;
      let over = false;
      await change(table, Month, { pk: at.spending(importer), sk: month }, (now) => {
        before = now?.pages ?? 0;
        over = before + pages > limits.importerPages;
        return over ? undefined : { pages: before + pages };
      });
      if (over)
        return `Not read: its ${say(pages)} scanned ${pages === 1 ? 'page' : 'pages'} would bring this importer to ${say(before + pages)} in ${month}, over the ceiling of ${say(limits.importerPages)} a month. Upload it again next month, or ask the operator to raise the ceiling (importerPages).`;
      await spent(importer, bundle, (now) =>
        short(sha256) in now.scans ? undefined : { ...now, scans: { ...now.scans, [short(sha256)]: pages } },
      );
      return undefined;
    },
  };
}
export type Counting = ReturnType<typeof ceilingsOn>;
