import type { Amendment } from '../model/index.ts';
import type { Table } from '../ports.ts';
import { all, at, parse, putNew } from './items.ts';

/** The form of an amendment, loaded when the first one is read: a function that starts cold does not wait for it. */
const loadForm = async () => (await import('../model/amendment.ts')).Amendment;

/** Amendments of a bundle's papers: a log of which nothing is changed or removed. */
export function amendmentsOn(table: Table) {
  return {
    /** Every amendment of the bundle, those of a place in their order. */
    async amendments(importer: string, bundle: string): Promise<Amendment[]> {
      const items = await all(table, at.bundle(importer, bundle), 'AMEND#');
      if (items.length === 0) return [];
      const form = (await loadForm()).strip();
      return items.map((item) => parse(form, item));
    },

    /** Notes an amendment as the `n`-th of its place, if none is there yet. Returns the one that stands under that number. */
    async addAmendment(importer: string, bundle: string, amendment: Amendment): Promise<Amendment> {
      const { document, place, n } = amendment;
      const key = { pk: at.bundle(importer, bundle), sk: at.amendment(document, place, n) };
      const form = await loadForm();
      const put = await putNew(table, { ...form.parse(amendment), ...key });
      return parse(form.strip(), put.item);
    },
  };
}
