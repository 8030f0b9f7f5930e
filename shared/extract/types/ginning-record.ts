import { ginning } from '../production/flow-spec.ts';
import { addOwnCountry } from '../production/own-country.ts';
import { addDays, addRecord, addUnitRows } from '../production/record.ts';
import { bales } from '../production/unit-kind.ts';
import { readUsdaRecords } from '../production/usda.ts';
import { baseFacts, type Extractor } from './base.ts';

/**
 * A gin's record, press log, bale list or lot certificate: bales with weights, lot and day; seed cotton in, lint, seed and
 * waste out; the gin with its place, and where the cotton grew when the paper says so.
 */
export const ginningRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, [bales], true);
  if (facts.units.length === 0) {
    facts.units = readUsdaRecords(context);
    const [first] = facts.units;
    if (first) facts.bales = { value: facts.units.map((u) => u.id), evidence: first.evidence };
  }
  addRecord(context, facts, ginning);
  if (!facts.events.some((e) => e.kind === 'gin')) addDays(context, facts, 'gin', ['date']);
  addOwnCountry(facts, 'gin');
  return facts;
};
