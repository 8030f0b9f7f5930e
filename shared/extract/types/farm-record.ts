import type { Material } from '../../model/index.ts';
import { materialIn } from '../production/direction.ts';
import { growing } from '../production/flow-spec.ts';
import { addOwnCountry } from '../production/own-country.ts';
import { addDays, addRecord, addUnitRows } from '../production/record.ts';
import { baseFacts, type Context, type Extractor } from './base.ts';

/** Whether the farm grew cotton or tomatoes: what the paper speaks of more. */
function crop(context: Context): Material {
  const counts = { cotton: 0, tomato: 0 };
  for (const page of context.layout.pages.slice(0, 5)) {
    for (const line of page.lines.slice(0, 200)) {
      const material = materialIn(line.text);
      if (material === 'tomato' || material === 'tomato-seed') counts.tomato += 1;
      else if (material) counts.cotton += 1;
    }
  }
  return counts.tomato > counts.cotton ? 'tomato' : 'seed-cotton';
}

/** A harvest log, weighbridge ticket or grower's record: who grew, where, when it was harvested, and how much. */
export const farmRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, []);
  const output = crop(context);
  addRecord(context, facts, { ...growing, output, named: { ...growing.named, outputWeight: ['out', output] } });
  if (!facts.events.some((e) => e.kind === 'harvest')) addDays(context, facts, 'harvest', ['deliveryDate', 'date']);
  addOwnCountry(facts, 'grow');
  return facts;
};
