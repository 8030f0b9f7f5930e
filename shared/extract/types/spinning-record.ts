import { spinning } from '../production/flow-spec.ts';
import { addCottonNamed } from '../production/named-cotton.ts';
import { addRecord, addUnitRows } from '../production/record.ts';
import { bales } from '../production/unit-kind.ts';
import { baseFacts, type Extractor } from './base.ts';

/** A spinner's record: bales or lots laid down with every origin and share, yarn lots made of them, waste and stock. */
export const spinningRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, [bales]);
  addRecord(context, facts, spinning);
  addCottonNamed(context, facts);
  return facts;
};
