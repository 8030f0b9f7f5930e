import { materialIn } from '../production/direction.ts';
import { seedMaking } from '../production/flow-spec.ts';
import { addRecord, addUnitRows } from '../production/record.ts';
import { baseFacts, type Extractor } from './base.ts';

/** A seed house's certificate or lot record: the lot, where it was produced, and how much of it. */
export const seedRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, []);
  const tomato = context.layout.pages.some((p) =>
    p.lines.slice(0, 200).some((l) => ['tomato', 'tomato-seed'].includes(materialIn(l.text) ?? '')),
  );
  const output = tomato ? 'tomato-seed' : 'cotton-seed';
  addRecord(context, facts, {
    ...seedMaking,
    output,
    named: { cottonSeedWeight: ['out', output], outputWeight: ['out', output] },
  });
  return facts;
};
