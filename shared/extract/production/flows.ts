import type { Evidence, Flow, Material } from '../../model/index.ts';
import { type Context, evidenceOf, pairText } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { pairsOf } from '../layout/index.ts';
import type { LabelValue, Segment, Table } from '../layout/types.ts';
import { kgPerUnit, parseUnit } from '../values/index.ts';
import { readBalances } from './balance.ts';
import { columnAt, weightReader } from './columns.ts';
import { materialIn } from './direction.ts';
import type { Direction, StepSpec } from './flow-spec.ts';
import { countIn, onlyLot, tableFlows } from './flow-table.ts';
import { withoutGreyCloth } from './grey-cloth.ts';
import { isForOnePiece, isPerPiece } from './per-piece.ts';
import { stockRows } from './stock-rows.ts';
import { dropRepeated, kgOf, sameFlow } from './told-twice.ts';

const weightWord = /weight|^wt|peso|poids|gewicht|重|вес|масс|ağırlı|og'irl|massa/iu;
const sumWord = /\btotal|итого|всего|合计|总|toplam|\bjami|gesamt|\btotale/iu;

/** "产量 Pieces produced 5,000": a label of output whose words count pieces and name no weight. */
function countsPieces(label: string, unit: string | undefined): boolean {
  if (unit !== undefined && kgPerUnit(unit) !== undefined) return false;
  const words = label.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return (
    words.some((word) => parseUnit(word) === 'piece') &&
    !words.some((word) => kgPerUnit(word) !== undefined || weightWord.test(word))
  );
}

/** The code of the unit of a labelled amount: all that stands behind the figure, else that of its label ("Output (m)"). */
function unitOfPair(pair: LabelValue): string | undefined {
  const inLabel = /[(（[]\s*([^()（）\d]{1,10}?)\s*[)）\]]/u.exec(pair.label.text.split(/[:：]/u)[0]!)?.[1];
  const behind = /^[^\p{L}\d]*\d[\d.,' \u00a0]*\s*(\p{L}[\p{L}.]{0,9})\s*$/u.exec(pairText(pair))?.[1];
  // "Seed cotton (modules) 16,500 kg": what stands behind the figure is its unit
  for (const printed of [pair.unit, behind, inLabel]) {
    const unit = printed === undefined ? undefined : parseUnit(printed);
    if (unit && unit !== '%') return unit;
  }
  return undefined;
}

/**
 * "Output (m) 20,150  Output (kg) 9,015": one amount in several units flows once, as the weight. Weights in two units are one amount where
 * they are equal.
 */
function inOneUnit(context: Context, pairs: readonly LabelValue[]): LabelValue[] {
  const told = pairs.map((pair) => {
    const unit = unitOfPair(pair);
    const weighs = unit !== undefined && kgPerUnit(unit) !== undefined;
    return {
      pair,
      unit,
      weighs,
      kg: weighs ? weightReader(context, unit)({ ...pair.value[0]!, text: pairText(pair) })?.kg : undefined,
    };
  });
  const weights = told.filter((t) => t.weighs);
  const kept = weights.find((t) => t.unit === 'kg') ?? weights[0];
  if (!kept) return [...pairs];
  const same = (kg: number | undefined): boolean =>
    weights.some(
      (w) => w.unit === kept.unit && w.kg !== undefined && kg !== undefined && Math.abs(w.kg - kg) <= 0.002 * kg,
    );
  return told
    .filter((t) => t.unit === undefined || t.unit === kept.unit || (t.weighs && !same(t.kg)))
    .map((t) => t.pair);
}

/** Flows that labels tell ("Lint produced: 48,300 kg"). */
function pairFlows(context: Context, spec: StepSpec, told: (value: readonly Segment[]) => boolean): Flow[] {
  const flows: Flow[] = [];
  for (const [field, named] of Object.entries(spec.named) as [FieldId, readonly [Direction, Material]][]) {
    const said = new Set<number>();
    const pairs = inOneUnit(
      context,
      pairsOf(context.layout, field).filter((p) => !told(p.value)),
    );
    // "Line 1 … 4,370   Total pieces 13,112": the total holds the parts
    const totals = pairs.filter((p) => sumWord.test(p.label.text));
    for (const pair of totals.length > 0 ? totals : pairs) {
      if (isPerPiece(pair.label.text)) continue;
      const text = pairText(pair);
      const printed = unitOfPair(pair);
      const counted =
        spec.counted.includes(field) ||
        countsPieces(pair.label.text, pair.unit) ||
        (printed !== undefined && kgPerUnit(printed) === undefined);
      const weight = counted
        ? undefined
        : weightReader(context, pair.unit ?? printed ?? context.weightUnit)({ ...pair.value[0]!, text });
      const quantity = weight ? undefined : countIn(context, text, counted);
      const amount = weight?.kg ?? quantity?.value;
      // The same figure twice is one figure said twice, in the head and in the summary.
      if (amount === undefined || said.has(amount)) continue;
      if (flows.some((f) => sameFlow(f) === `${named[0]}|${named[1]}` && (f.kg ?? f.quantity) === amount)) continue;
      said.add(amount);
      const evidence: Evidence = evidenceOf(context, pair.value);
      const flow: Flow = { direction: named[0], material: named[1], evidence };
      const label = materialIn(pair.label.text);
      if (label && (field === 'inputWeight' || field === 'outputWeight' || field === 'openingStock'))
        flow.material = label;
      if (weight) flow.kg = weight.kg;
      else {
        flow.quantity = quantity!.value;
        const unit = quantity!.unit ?? printed ?? (flow.material === 'garment' ? 'piece' : undefined);
        if (unit) flow.unit = unit;
      }
      const lot = named[0] === 'in' ? onlyLot(context, spec.lotIn, 'in') : onlyLot(context, spec.lotOut, 'out');
      if (lot && named[0] !== 'waste') flow.lot = lot;
      flows.push(flow);
    }
  }
  return flows;
}

/** Rows that list less than the label beside them states are an extract of it: the label stands. */
const extractShare = 0.98;

/**
 * What the step took in, gave out and lost. Where a table tells a flow row by row, a label that states its sum is not counted
 * again; a list of rolls or bales of one lot that falls short of the stated sum gives way to it.
 */
export function readFlows(context: Context, spec: StepSpec): Flow[] {
  // a form in boxes ("Cotton consumed | Yarn produced" over one figure each) says what labels say elsewhere
  const isForm = (table: Table) =>
    table.rows.filter((r) => r.kind === 'row').length === 1 &&
    columnAt(table, [...spec.lotIn, ...spec.lotOut, 'baleNumber', 'baleCount']) < 0;
  let rows = dropRepeated(
    context,
    context.layout.tables
      .filter((t) => !isForm(t))
      .map((table) => ({ table, flows: tableFlows(context, spec, table) }))
      .filter((t) => !isForOnePiece(t.flows)),
  );
  const balance = readBalances(context, spec);
  const said = pairFlows(context, spec, balance.holds);
  for (const form of context.layout.tables.filter(isForm)) {
    for (const flow of tableFlows(context, spec, form))
      if (!said.some((f) => sameFlow(f) === sameFlow(flow))) said.push(flow);
  }
  const labelled = new Set(said.map(sameFlow));
  for (const flow of balance.flows) if (flow.direction === 'waste' || !labelled.has(sameFlow(flow))) said.push(flow);
  for (const key of new Set(said.map(sameFlow))) {
    const listed = rows.filter((f) => sameFlow(f) === key);
    const plain =
      new Set(listed.map((f) => `${f.lot}|${f.origin}`)).size <= 1 && listed.every((f) => f.share === undefined);
    const sum = kgOf(listed);
    const stated = kgOf(said.filter((f) => sameFlow(f) === key));
    if (listed.length > 0 && plain && sum !== undefined && stated !== undefined && sum < stated * extractShare) {
      rows = rows.filter((f) => sameFlow(f) !== key);
    }
  }
  const told = new Set(rows.filter((f) => f.kg !== undefined || f.quantity !== undefined).map(sameFlow));
  const flows = withoutGreyCloth([...rows, ...said.filter((f) => !told.has(sameFlow(f)))]);
  return flows.some((f) => f.direction === 'stock') ? flows : [...flows, ...stockRows(context, spec)];
}
