import { type Amendment, Amendment as Schema } from '../model/index.ts';
import type { Table } from '../ports.ts';
import { all, at, parse, putNew } from './items.ts';

/** Amendments of a bundle's papers: a log of which nothing is changed or removed. */
export function amendmentsOn(table: Table) {
  return {
    /** Every amendment of the bundle, those of a place in their order. */
    async amendments(importer: string, bundle: string): Promise<Amendment[]> {
      return (await all(table, at.bundle(importer, bundle), 'AMEND#')).map((item) => parse(Schema.strip(), item));
    },

    /** Notes an amendment as the `n`-th of its place, if none is there yet. Returns the one that stands under that number. */
    async addAmendment(importer: string, bundle: string, amendment: Amendment): Promise<Amendment> {
      const { document, place, n } = amendment;
      const key = { pk: at.bundle(importer, bundle), sk: at.amendment(document, place, n) };
      const put = await putNew(table, { ...Schema.parse(amendment), ...key });
      return parse(Schema.strip(), put.item);
    },
  };
}
