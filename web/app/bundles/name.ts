import type { Bundle } from '../api/types.ts';

/** What a bundle is called: the importer's reference, else its entry number, else the name it came by. */
export const nameOfBundle = ({ id, reference, entryNumber, name }: Bundle): string =>
  reference ?? (entryNumber && `Entry ${entryNumber}`) ?? name ?? `Bundle ${id}`;
