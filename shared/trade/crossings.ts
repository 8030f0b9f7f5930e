import { lazy } from '../lazy.ts';
import type { CountryCode } from '../model/index.ts';
import { foldText } from '../trace/fold.ts';
import data from './data/border-crossings.json' with { type: 'json' };

/** A crossing between Xinjiang and a neighbor. */
export interface Crossing {
  place: string;
  /** The neighbor. */
  with: CountryCode;
  names: readonly string[];
  /** Words beside which the name is of another place. */
  elsewhere?: readonly string[];
}

const han = /\p{Script=Han}/u;
const word = (name: string): string =>
  han.test(name) ? name : String.raw`(?<![\p{L}\p{N}])${foldText(name).replace(/[ -]/g, '[ -]?')}(?![\p{L}\p{N}])`;
const any = (names: readonly string[]): RegExp => new RegExp(names.map(word).join('|'), 'u');

const crossings = lazy(() =>
  (data.crossings as readonly Crossing[]).map((c) => ({
    crossing: c,
    named: any(c.names),
    elsewhere: c.elsewhere ? any(c.elsewhere) : undefined,
  })),
);

/** The crossings of the region that a text of a route names. */
export function crossingsIn(printed: string): Crossing[] {
  const text = foldText(printed);
  return crossings()
    .filter((c) => c.named.test(text) && !c.elsewhere?.test(text))
    .map((c) => c.crossing);
}

/** Whether a text names a place of another country that carries the name of a crossing ("Horgos – Röszke"). */
export const isOtherPlace = (printed: string, place: string): boolean => {
  const text = foldText(printed);
  return crossings().some((c) => c.crossing.place === place.replace(/ Port$/, '') && c.elsewhere?.test(text));
};
