import { pasteUsing, tomatoProcessing } from '../production/flow-spec.ts';
import { readFlows } from '../production/flows.ts';
import { addOwnCountry } from '../production/own-country.ts';
import { addRecord, addUnitRows } from '../production/record.ts';
import { drums } from '../production/unit-kind.ts';
import { baseFacts, type Context, columnOf, type Extractor, pairsOf } from './base.ts';

const fresh =
  /fresh tomato|raw tomato|tomatoes received|tomato intake|鲜番茄|свежи\S* томат|taze domates|tomate fresco|tomate in natura|pomodoro fresco|tomates? fraîche|frische tomaten|yangi pomidor/iu;

/** A plant that starts from paste and not from fresh fruit. */
function startsFromPaste(context: Context): boolean {
  const uses =
    pairsOf(context.layout, 'pasteConsumed').length > 0 ||
    context.layout.tables.some((t) => columnOf(t, 'pasteConsumed') >= 0);
  const takesFruit =
    pairsOf(context.layout, 'tomatoReceived').length > 0 ||
    context.layout.tables.some((t) => columnOf(t, 'tomatoReceived') >= 0) ||
    context.layout.pages.some((p) => p.lines.slice(0, 200).some((l) => fresh.test(l.text)));
  return uses && !takesFruit;
}

/** A paste plant's, blender's or cannery's record: fruit or paste in, paste drums or canned goods out, with Brix. */
export const tomatoProcessingRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, [drums], true);
  const spec = startsFromPaste(context) ? pasteUsing : tomatoProcessing;
  const taken = new Set(
    readFlows(context, spec).flatMap((f) => (f.direction === 'in' && f.material !== 'other' ? [f.material] : [])),
  );
  addRecord(context, facts, taken.has('paste') && !taken.has('tomato') ? pasteUsing : spec);
  const fruit = facts.flows.filter((f) => f.direction === 'in' && f.material !== 'other');
  if (fruit.length > 0 && fruit.every((f) => f.material === 'tomato')) addOwnCountry(facts, 'process');
  return facts;
};
