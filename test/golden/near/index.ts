import { amounts, amountsAsked } from './amounts.ts';
import { arithmetic } from './arithmetic.ts';
import { besides } from './asides.ts';
import { bales } from './bales.ts';
import { begun } from './begun.ts';
import { byWeight } from './by-weight.ts';
import { came } from './came.ts';
import { cameFruit } from './came-fruit.ts';
import { certificates } from './certificates.ts';
import { certificatesAsked } from './certificates-asked.ts';
import { chains } from './chain.ts';
import { codesOf } from './codes.ts';
import { copiesAsked } from './copies-asked.ts';
import { days } from './days.ts';
import { doubtsAsked } from './doubts-asked.ts';
import { faintOnes } from './faint.ts';
import { farmsOf } from './farms.ts';
import { firmsAsked } from './firms-asked.ts';
import { flowsAsked } from './flows-asked.ts';
import { holdings, type Values } from './holdings.ts';
import { identifiersAsked, identifiersCompared } from './identifiers-asked.ts';
import { importedAsked } from './imported-asked.ts';
import { letters } from './letters.ts';
import { linksAsked } from './links-asked.ts';
import { listsAsked } from './lists-asked.ts';
import { lotsOf } from './lots.ts';
import { madeAsked } from './made-asked.ts';
import { mass } from './mass.ts';
import { names } from './names.ts';
import type { Near, NearAsk } from './near.ts';
import { numbersOf } from './numbers.ts';
import { ownWord } from './own-word.ts';
import { pagesAsked } from './pages-asked.ts';
import { partiesOf } from './parties.ts';
import { pictures } from './pictures.ts';
import { prices } from './prices.ts';
import { quantities } from './quantities.ts';
import { readingsAsked } from './readings-asked.ts';
import { regions } from './regions.ts';
import { routes } from './routes.ts';
import { saidAsked } from './said-asked.ts';
import { salesAsked } from './sales-asked.ts';
import { salesGroupedAsked } from './sales-grouped-asked.ts';
import { sharesAsked } from './shares-asked.ts';
import { ties } from './ties.ts';
import { tiesAsked } from './ties-asked.ts';
import { toldWords } from './told-words.ts';
import { translationsAsked } from './translations-asked.ts';
import { trims } from './trims.ts';
import { unitsOf } from './units.ts';
import { valuesAsked } from './values-asked.ts';
import { voyages } from './voyages.ts';
import { words } from './words.ts';

/** Bundles and changes drawn up by hand for the bounds of single rules: `golden:search --asks --stages bounds`. */
export const nears: readonly Near[] = [
  ...words,
  ...names,
  ...voyages,
  ...chains,
  ...begun,
  ...faintOnes,
  ...letters,
  ...lotsOf,
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
  ...toldWords,
  ...came,
  ...cameFruit,
  ...byWeight,
  ...farmsOf,
  ...ownWord,
  ...besides,
  ...amounts,
];

/** The same for questions of plain values. */
export const nearValues: readonly Values[] = [...holdings, ...valuesAsked, ...identifiersAsked, ...amountsAsked];

/** The same for single steps of the tracing. */
export const nearAsks: readonly NearAsk[] = [
  ...salesAsked,
  ...copiesAsked,
  ...translationsAsked,
  ...listsAsked,
  ...flowsAsked,
  ...readingsAsked,
  ...linksAsked,
  ...sharesAsked,
  ...pagesAsked,
  ...certificatesAsked,
  ...doubtsAsked,
  ...firmsAsked,
  ...madeAsked,
  ...saidAsked,
  ...importedAsked,
  ...tiesAsked,
  ...salesGroupedAsked,
  ...identifiersCompared,
];
