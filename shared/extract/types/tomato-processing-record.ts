import type { Facts } from '../../model/index.ts';
import { evidenceOf, readCode } from '../base/context.ts';
import { pasteUsing, tomatoProcessing } from '../production/flow-spec.ts';
import { readFlows } from '../production/flows.ts';
import { readLot } from '../production/lot.ts';
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

/** "Can code LSZ4318": what a cannery prints on its cans is the lot that it sells. */
function addCanCodes(context: Context, facts: Facts): void {
  for (const { value } of pairsOf(context.layout, 'canCode')) {
    const lot = readLot(readCode(context, value.map((s) => s.text).join(' '))?.value)?.lot;
    if (!lot || lot.length < 4 || !/\d/u.test(lot) || facts.lots?.value.includes(lot)) continue;
    const evidence = evidenceOf(context, value);
    facts.references.push({ kind: 'lot', value: lot, evidence });
    facts.lots ??= { value: [], evidence, each: [] };
    facts.lots.value.push(lot);
    facts.lots.each?.push(evidence);
  }
}

/** A paste plant's, blender's or cannery's record: fruit or paste in, paste drums or canned goods out, with Brix. */
export const tomatoProcessingRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, [drums], true);
  const spec = startsFromPaste(context) ? pasteUsing : tomatoProcessing;
  const taken = new Set(
    readFlows(context, spec).flatMap((f) => (f.direction === 'in' && f.material !== 'other' ? [f.material] : [])),
  );
  addCanCodes(context, facts);
  addRecord(context, facts, taken.has('paste') && !taken.has('tomato') ? pasteUsing : spec);
  const fruit = facts.flows.filter((f) => f.direction === 'in' && f.material !== 'other');
  if (fruit.length > 0 && fruit.every((f) => f.material === 'tomato')) addOwnCountry(facts, 'process');
  return facts;
};
