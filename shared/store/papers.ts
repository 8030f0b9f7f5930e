import type { Table } from '../ports.ts';
import { all, at, change, parse, putNew } from './items.ts';
import { Paper, Revision } from './records.ts';

/** The papers of bundles. */
export function papersOn(table: Table) {
  return {
    /** Every paper of the bundle, by the order of their ids, withdrawn ones too. */
    async papers(importer: string, bundle: string): Promise<Paper[]> {
      return (await all(table, at.bundle(importer, bundle), at.paper(''))).map((item) => parse(Paper, item));
    },

    async paper(importer: string, bundle: string, file: string): Promise<Paper | undefined> {
      const item = await table.get(at.bundle(importer, bundle), at.paper(file));
      return item && parse(Paper, item);
    },

    /**
     * Notes papers that will come (or came); one that is already known stays as it is. Returns those that stand, in the order asked.
     */
    async announce(papers: readonly Paper[]): Promise<Paper[]> {
      const stand: Paper[] = [];
      for (const paper of papers) {
        const item = { ...Paper.parse(paper), pk: at.bundle(paper.importer, paper.bundle), sk: at.paper(paper.file) };
        stand.push(parse(Paper, (await putNew(table, item)).item));
      }
      return stand;
    },

    /**
     * Changes a paper: `fn` gets what stands (undefined: nothing yet) and returns what shall stand, or undefined to leave it; it may be
     * called several times. Returns the paper afterwards.
     */
    updatePaper(
      importer: string,
      bundle: string,
      file: string,
      fn: (paper: Paper | undefined) => Paper | undefined,
    ): Promise<Paper | undefined> {
      return change(table, Paper, { pk: at.bundle(importer, bundle), sk: at.paper(file) }, fn);
    },
  };
}

/** The verdicts of bundles, numbered from 1. A revision never changes, save that its readers were told. */
export function revisionsOn(table: Table) {
  const revision = async (importer: string, bundle: string, n: number): Promise<Revision | undefined> => {
    const item = await table.get(at.bundle(importer, bundle), at.revision(n));
    return item && parse(Revision, item);
  };
  return {
    /** Puts the revision if its number is free. Returns the one that stands under it, and whether that is this one. */
    async addRevision(r: Revision): Promise<{ stands: Revision; added: boolean }> {
      const item = { ...Revision.parse(r), pk: at.bundle(r.importer, r.bundle), sk: at.revision(r.revision) };
      const put = await putNew(table, item);
      return { stands: parse(Revision, put.item), added: put.written };
    },

    revision,

    /** All revisions, oldest first. */
    async revisions(importer: string, bundle: string): Promise<Revision[]> {
      return (await all(table, at.bundle(importer, bundle), 'REV#')).map((item) => parse(Revision, item));
    },

    /** The revision of the highest number, also when the head does not know of it yet. */
    async newestRevision(importer: string, bundle: string): Promise<Revision | undefined> {
      const [item] = await table.query(at.bundle(importer, bundle), { prefix: 'REV#', limit: 1, backwards: true });
      return item && parse(Revision, item);
    },

    /** Notes that the readers of the revision were told; set last. */
    async markTold(importer: string, bundle: string, n: number): Promise<void> {
      await change(table, Revision, { pk: at.bundle(importer, bundle), sk: at.revision(n) }, (r) =>
        r && !r.told ? { ...r, told: true } : undefined,
      );
    },
  };
}
