import { garmentMaking } from '../production/flow-spec.ts';
import { addPartRows } from '../production/part-rows.ts';
import { addRecord, addUnitRows } from '../production/record.ts';
import { baseFacts, type Extractor } from './base.ts';

/** A garment maker's record: fabric lots cut, pieces sewn by style. */
export const garmentRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, []);
  addRecord(context, facts, garmentMaking);
  addPartRows(context, facts);
  return facts;
};
