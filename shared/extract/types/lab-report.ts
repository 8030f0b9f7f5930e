import { addCited } from '../production/cited.ts';
import { dropFalseIssuers, headCompany } from '../production/head-company.ts';
import { addDays, addUnitRows } from '../production/record.ts';
import { sentencesOf } from '../production/sentences.ts';
import { addStatedOrigin } from '../production/stated-origin.ts';
import { bales } from '../production/unit-kind.ts';
import { baseFacts, type Extractor } from './base.ts';

/** A laboratory's report: the bales and lots tested, the laboratory, the day, and the origin that it concludes, if any. */
export const labReport: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  dropFalseIssuers(context, facts);
  if (!facts.issuer) headCompany(context, facts);
  addUnitRows(context, facts, [bales]);
  addStatedOrigin(context, facts);
  addCited(facts, sentencesOf(context));
  addDays(context, facts, 'class', ['classingDate']);
  return facts;
};
