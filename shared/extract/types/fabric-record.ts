import type { EventKind, StepKind } from '../../model/index.ts';
import { fabricMaking } from '../production/flow-spec.ts';
import { addRecord, addUnitRows } from '../production/record.ts';
import { rolls } from '../production/unit-kind.ts';
import { baseFacts, type Context, type Extractor } from './base.ts';

const knit = /knit|针织|вязан|трикотаж|örme|malharia|tejido de punto|maglieria|tricot|strick|trikotaj/iu;
const finish =
  /dye(?:ing|d| lot|house)|finishing|bleach|染|整理|印染|крашен|отделк|boyama|terbiye|teñid|tintor|tingiment|tintur|teintur|ennoblissement|färbe|ausrüst|bo'yash/iu;
const weave = /weav|loom|织造|织布|ткач|dokuma|tejedur|tecelagem|tessitur|tissage|weberei|webstuhl|to'quv/iu;

/** "PADMA KNIT COMPOSITE LTD. (Dyeing Unit)": the part of a company that keeps the paper. */
const unitOf = (text: string): string =>
  /(?:ltd|limited|llc|inc|corp|gmbh|s\.?a|s\.?r\.?l|a\.?ş|co)\.?\s*[([–—-]\s*([^)\]]{4,40})/iu.exec(text)?.[1] ?? '';

/** Whether the mill wove, knitted or finished: what the paper says first. */
function stepOf(context: Context): StepKind & EventKind {
  for (const line of context.layout.pages[0]?.lines ?? []) {
    if (finish.test(unitOf(line.text))) return 'finish';
    if (weave.test(line.text)) return 'weave';
    if (knit.test(line.text)) return 'knit';
    if (finish.test(line.text)) return 'finish';
  }
  return 'weave';
}

/** A weaver's, knitter's or finisher's record: yarn (or grey fabric) in, fabric lots and rolls out. */
export const fabricRecord: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false, units: false });
  addUnitRows(context, facts, [rolls]);
  const step = stepOf(context);
  addRecord(context, facts, { ...fabricMaking, step, event: step });
  for (const event of facts.events) if (event.kind === 'weave') event.kind = step === 'knit' ? 'knit' : event.kind;
  return facts;
};
