import type { Document, EventKind } from '../../model/index.ts';
import { foldLot } from '../../trace/fold.ts';
import { UnitSet, unitsOf } from '../../trace/units.ts';
import { countryOf } from '../date-season.ts';
import type { Case } from '../types.ts';
import type { Dated } from './days.ts';

/** Work on one crop or one lot of it; from the spinner on, several are mixed. */
const ofOneCrop: ReadonlySet<EventKind> = new Set(['plant', 'harvest', 'gin', 'class', 'process']);

const lotsOf = ({ facts }: Document): Set<string> =>
  new Set([...(facts.lots?.value ?? []), ...facts.flows.flatMap((f) => f.lot ?? [])].map(foldLot));

/** Two records of one kind with lots or bales of their own, and none in common. */
function ofOtherLots(a: Document, b: Document): boolean {
  if (a.type !== b.type) return false;
  const [these, those] = [lotsOf(a), lotsOf(b)];
  if ([...these].some((lot) => those.has(lot))) return false;
  const [units, others] = [unitsOf(a), unitsOf(b)];
  if (units.length > 0 && others.length > 0) {
    const set = new UnitSet(others);
    return units.every((run) => set.missing(run).length > 0);
  }
  return these.size > 0 && those.size > 0;
}

/**
 * Whether two days of field, gin or plant are those of other crops, of which neither fed the other: the records state other countries, or are of
 * one kind and of other lots. A harvest in one country tells nothing of the ginning in another.
 */
export function ofOtherCrops(c: Case, before: Dated, after: Dated): boolean {
  const [a, b] = [before.document, after.document];
  if (a === b || !ofOneCrop.has(before.kind) || !ofOneCrop.has(after.kind)) return false;
  const commodity = before.kind === 'process' || after.kind === 'process' ? 'tomato' : 'cotton';
  const [here, there] = [countryOf(c, a, commodity), countryOf(c, b, commodity)];
  return (here !== undefined && there !== undefined && here !== there) || ofOtherLots(a, b);
}
