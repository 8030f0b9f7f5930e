import { arithmetic } from './arithmetic.ts';
import { bales } from './bales.ts';
import { certificates } from './certificates.ts';
import { codesOf } from './codes.ts';
import { days } from './days.ts';
import { mass } from './mass.ts';
import type { Near } from './near.ts';
import { numbersOf } from './numbers.ts';
import { partiesOf } from './parties.ts';
import { pictures } from './pictures.ts';
import { prices } from './prices.ts';
import { quantities } from './quantities.ts';
import { regions } from './regions.ts';
import { routes } from './routes.ts';
import { ties } from './ties.ts';
import { trims } from './trims.ts';
import { unitsOf } from './units.ts';

/** Bundles and changes drawn up by hand for the bounds of single rules: `golden:search --asks --stages bounds`. */
export const nears: readonly Near[] = [
  ...bales,
  ...codesOf,
  ...prices,
  ...days,
  ...partiesOf,
  ...routes,
  ...trims,
  ...certificates,
  ...regions,
  ...ties,
  ...quantities,
  ...unitsOf,
  ...numbersOf,
  ...pictures,
  ...arithmetic,
  ...mass,
];
