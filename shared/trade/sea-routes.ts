import type { CountryCode } from '../model/index.ts';
import data from './data/sea-routes.json' with { type: 'json' };

interface Gateway {
  origins: readonly CountryCode[];
  through: readonly CountryCode[];
  mark: string;
}
interface Passage {
  from: readonly CountryCode[];
  days: number;
  mark: string;
}

const gateways = data.gateways as readonly Gateway[];
const passages = data.passages as readonly Passage[];

/** Countries through whose ports goods of an origin usually leave beside its own; undefined where none are on record. */
export const gatewaysOf = (origin: CountryCode): readonly CountryCode[] | undefined => {
  const rows = gateways.filter((g) => g.origins.includes(origin));
  return rows.length ? [...new Set(rows.flatMap((g) => g.through))] : undefined;
};

/** Fewest days from a port of the country to the nearest port of the United States by sea; undefined where none are on record. */
export const fewestDays = (from: CountryCode): number | undefined => passages.find((p) => p.from.includes(from))?.days;

/** Where the rows come from, for the finding. */
export const sourceOfGateways: string = data.sources.gateways;
export const sourceOfPassages: string = data.sources.passages;
