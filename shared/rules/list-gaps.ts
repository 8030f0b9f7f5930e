import type { Case } from './types.ts';

type Held = NonNullable<Case['lists']>[number];

/** "117 of the 187 names on the UFLPA Entity List are known here; 70 are missing": empty where nothing is known to be missing. */
const gapSays = ({ name, names, missing }: Pick<Held, 'name' | 'names' | 'missing'>): string =>
  names === undefined || missing === undefined || missing === 0
    ? ''
    : `${names} of the ${names + missing} names known to be on the ${name.toUpperCase()} list are in the data; ${missing} are missing, and a party among these is not found.`;

/** What the lists are known to lack, as sentences to set behind what was compared. */
export const gapsOf = (c: Pick<Case, 'lists'>): string =>
  (c.lists ?? [])
    .map(gapSays)
    .filter((said) => said !== '')
    .map((said) => ` ${said}`)
    .join('');
