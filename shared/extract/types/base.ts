import { type Facts, noFacts } from '../../model/index.ts';
import { addSigned } from '../base/closing.ts';
import type { Context } from '../base/context.ts';
import { readCrop } from '../base/crop-year.ts';
import { addDates } from '../base/dates.ts';
import { addComposition } from '../base/fibres.ts';
import { addLines } from '../base/lines.ts';
import { addMentions } from '../base/mentions.ts';
import { addNumbers } from '../base/numbers.ts';
import { addParties } from '../base/parties.ts';
import { addPlaces } from '../base/places.ts';
import { addSums } from '../base/sums.ts';
import { addTotals } from '../base/totals.ts';
import { addUnits } from '../base/units.ts';
import { addWeights } from '../base/weights.ts';

export { readBlock } from '../base/block.ts';
export * from '../base/context.ts';
export { readEvent } from '../base/dates.ts';
export { readComposition } from '../base/fibres.ts';
export { letterhead } from '../base/letterhead.ts';
export { isGoodsTable, toGoodsLine } from '../base/lines.ts';
export { readParties, toParty } from '../base/parties.ts';
export { moneyIn, rowSums } from '../base/totals.ts';
export { readUnits } from '../base/units.ts';
export { blockEvidence, cellOf, columnOf, pairsOf, rowEvidence, segmentEvidence } from '../layout/index.ts';
export type * from '../layout/types.ts';

/** Turns a document laid out into its facts: one file a document type. */
export type Extractor = (context: Context) => Facts;

/** Which parts of the base a type wants; all of them when left out. */
export interface BaseParts {
  /** Goods lines from tables (invoice, order, packing list). */
  lines?: boolean;
  /** Bale, drum, roll and carton rows. */
  units?: boolean;
  /** Money, weights and package counts. */
  totals?: boolean;
}

/**
 * The facts that every type of paper gives alike: number, date, references, parties, places, composition, goods lines, units, totals,
 * sums, signature and mentions. A type's own extractor starts from these and adds or corrects what its paper says in its own way.
 */
export function baseFacts(context: Context, parts: BaseParts = {}): Facts {
  const facts = noFacts();
  addNumbers(context, facts);
  addDates(context, facts);
  addParties(context, facts);
  addPlaces(context, facts);
  addComposition(context, facts);
  if (parts.lines !== false) addLines(context, facts);
  if (parts.units !== false) addUnits(context, facts);
  if (parts.totals !== false) {
    addTotals(context, facts);
    addWeights(context, facts);
  }
  const crop = readCrop(context);
  if (crop) facts.cropYear = crop;
  addSigned(context, facts);
  addSums(context, facts);
  addMentions(context, facts);
  return facts;
}
