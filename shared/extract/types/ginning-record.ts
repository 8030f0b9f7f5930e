import { type Context, pairText } from '../base/context.ts';
import { spokenUnits } from '../base/spoken-units.ts';
import { addBales } from '../base/units.ts';
import { ginning } from '../production/flow-spec.ts';
import { addOwnCountry } from '../production/own-country.ts';
import { withProvenance } from '../production/provenance.ts';
import { addDays, addRecord, addUnitRows } from '../production/record.ts';
import { bales } from '../production/unit-kind.ts';
import { readUsdaRecords } from '../production/usda.ts';
import { baseFacts, type Extractor } from './base.ts';

/** Farms by their names (Portuguese, Spanish, Italian, French, English, Turkish; from memory, high). */
const farm =
  /(?<!\p{L})(?:farms?|farming|fazendas?|s[ií]tio|fincas?|haciendas?|estancias?|ranchos?|ranch|agr[ií]cola|agricoltori|az(?:ienda)?\.? agr\p{L}*|exploitation|çiftliği|growers?|farmers?)(?!\p{L})/iu;
const gin = /(?<!\p{L})(?:gin|gins|ginn\p{L}*|algodoeira|desmotadora|beneficiadora|égren\p{L}*|sgran\p{L}*)(?!\p{L})/iu;

/** "Produtor: Fazenda Santa Clara" beside the bales of a gin is who grew the cotton, not who ginned it. */
const withGrowers = (context: Context): Context => ({
  ...context,
  layout: {
    ...context.layout,
    pairs: context.layout.pairs.map((pair) =>
      pair.field === 'producer' && farm.test(pairText(pair)) && !gin.test(pairText(pair))
        ? { ...pair, field: 'grower' as const }
        : pair,
    ),
  },
});

/**
 * A gin's record, press log, bale list or lot certificate: bales with weights, lot and day; seed cotton in, lint, seed and
 * waste out; the gin with its place, and where the cotton grew when the paper says so.
 */
export const ginningRecord: Extractor = (read) => {
  const context = withProvenance(withGrowers(read));
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, [bales], true);
  if (facts.units.length === 0) {
    facts.units = readUsdaRecords(context);
    const [first] = facts.units;
    if (first) facts.bales = { value: facts.units.map((u) => u.id), evidence: first.evidence };
  }
  if (facts.units.length === 0 && !facts.bales) {
    facts.units = spokenUnits(context);
    addBales(facts, facts.units);
  }
  addRecord(context, facts, ginning);
  if (!facts.events.some((e) => e.kind === 'gin')) addDays(context, facts, 'gin', ['date']);
  addOwnCountry(facts, 'gin');
  return facts;
};
