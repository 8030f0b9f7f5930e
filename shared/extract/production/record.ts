import type { EventKind, Evidence, Facts, Flow, IsoDate, PartyRole, UnitRow } from '../../model/index.ts';
import { type Context, evidenceOf, pairText, readPair } from '../base/context.ts';
import { addBales } from '../base/units.ts';
import type { FieldId } from '../labels/fields.ts';
import { pairsOf } from '../layout/index.ts';
import type { TableRow } from '../layout/types.ts';
import { parsePercent } from '../values/index.ts';
import { addBrix } from './brix.ts';
import { cellAt, columnAt, spanReader } from './columns.ts';
import type { StepSpec } from './flow-spec.ts';
import { tableFlows } from './flow-table.ts';
import { readFlows } from './flows.ts';
import { settleGrouped } from './grouped-figures.ts';
import { dropFalseIssuers } from './head-company.ts';
import { readLot } from './lot.ts';
import { addOwnNumber } from './own-number.ts';
import { isForOnePiece, isPerPiece } from './per-piece.ts';
import { dropSummaries } from './same-bales.ts';
import { addSentLots } from './sent-lots.ts';
import { addSentenceLots } from './sentence-lots.ts';
import { addSites } from './sites.ts';
import { addStepDays } from './step-days.ts';
import { readSums } from './sums.ts';
import { withoutTakenOut } from './taken-out.ts';
import { addTitleLot, addTitleOrder } from './title-lot.ts';
import { addToldFlows } from './told-flows.ts';
import type { UnitKind } from './unit-kind.ts';
import { readUnitPairs, readUnitTables } from './units.ts';

/** Puts the units of these kinds into `facts`, in place of what the base read. `bare`: lists under unknown headings count too. */
export function addUnitRows(context: Context, facts: Facts, kinds: readonly UnitKind[], bare = false): void {
  facts.units = [];
  for (const kind of kinds) {
    const tables = readUnitTables(context, kind, bare && facts.units.length === 0);
    const rows: UnitRow[] = [];
    for (const t of tables) for (const unit of t.units) rows.push(unit);
    const listed = rows.length > 0;
    for (const unit of readUnitPairs(context, kind)) if (!listed) rows.push(unit);
    const kept = withoutTakenOut(context, dropSummaries(rows));
    for (const unit of kept) facts.units.push(unit);
    if (kind.unit === 'bale') addBales(facts, kept);
    for (const sum of readSums(context, kind, tables)) facts.sums.push(sum);
  }
  if (facts.units.length === 0) delete facts.bales;
}

/** First and last day that a column of days shows, as one event ("ginned 3 to 19 October"). */
export function addDays(context: Context, facts: Facts, kind: EventKind, fields: readonly FieldId[]): void {
  const days = spanReader(context);
  for (const table of context.layout.tables) {
    const at = columnAt(table, fields);
    if (at < 0) continue;
    let [from, to]: (IsoDate | undefined)[] = [];
    for (const row of table.rows) {
      const span = row.kind === 'row' ? days(cellAt(row, at)) : undefined;
      if (!span) continue;
      if (!from || span.from < from) from = span.from;
      if (!to || span.to > to) to = span.to;
    }
    const first = table.rows.find((r) => r.kind === 'row' && cellAt(r, at));
    if (!from || !first || facts.events.some((e) => e.kind === kind && e.from === from && (e.to ?? e.from) === to))
      continue;
    facts.events.push({
      kind,
      from,
      ...(to && to !== from ? { to } : {}),
      evidence: evidenceOf(context, first.cells[at]!),
    });
  }
}

const eventColumns: readonly (readonly [EventKind, readonly FieldId[]])[] = [
  ['plant', ['plantingDate']],
  ['harvest', ['harvestDate']],
  ['gin', ['ginningDate']],
  ['class', ['classingDate']],
  ['receive', ['receivedDate']],
  ['spin', ['openingDate', 'spinningDate']],
  ['weave', ['weavingDate']],
  ['finish', ['finishingDate']],
  ['cut-and-sew', ['sewingDate']],
  ['pack', ['packingDate']],
];

/** Whether a weight is the total under a table of what went in. */
function isSumOfInputs(context: Context, spec: StepSpec, { page, quote, box }: Evidence): boolean {
  const isIt = (r: TableRow): boolean =>
    r.kind !== 'row' && r.page === page && r.cells.some((c) => c?.text === quote && c.box[1] === box[1]);
  const table = context.layout.tables.find((t) => t.rows.some(isIt));
  const flows = table ? tableFlows(context, spec, table) : [];
  return flows.some((f) => f.direction === 'in') && flows.every((f) => f.direction !== 'out');
}

/** The net weight of the paper as what came out, where no label or table says what did. */
function addStatedOutput(context: Context, facts: Facts, spec: StepSpec): void {
  const { netWeight, baleCount, lots } = facts;
  if (!netWeight || facts.flows.some((f) => f.direction === 'out' && f.material === spec.output)) return;
  if (facts.flows.some((f) => f.kg === netWeight.value) || isSumOfInputs(context, spec, netWeight.evidence)) return;
  // the sum of a list of what came in
  const taken = facts.flows.filter((f) => f.direction === 'in').reduce((sum, f) => sum + (f.kg ?? 0), 0);
  if (Math.abs(taken - netWeight.value) < 1) return;
  const label = context.layout.pairs.find((p) => p.value.some((v) => v.text === netWeight.evidence.quote))?.label.text;
  if (isPerPiece(label ?? '')) return;
  const flow: Flow = { direction: 'out', material: spec.output, kg: netWeight.value, evidence: netWeight.evidence };
  if (isForOnePiece([flow])) return;
  const [lot] = lots?.value ?? [];
  if (lot && lots?.value.length === 1) flow.lot = lot;
  if (baleCount && spec.output === 'lint') flow.bales = baleCount.value;
  facts.flows.push(flow);
}

/** Steps whose doer is the maker of the goods that the paper records. */
const makers: Partial<Record<StepSpec['step'], readonly PartyRole[]>> = {
  spin: ['spinner', 'manufacturer'],
  weave: ['mill', 'manufacturer'],
  knit: ['mill', 'manufacturer'],
  finish: ['mill', 'manufacturer'],
  'cut-and-sew': ['manufacturer'],
  process: ['processor', 'manufacturer'],
};

/** The spinner of a spinner's record is the maker of what it records, and so on. */
function addMaker(facts: Facts, spec: StepSpec): void {
  if (facts.manufacturer) return;
  for (const role of makers[spec.step] ?? []) {
    const party = facts.parties.find((p) => p.role === role);
    if (!party) continue;
    facts.manufacturer = { value: party.name, evidence: party.evidence };
    return;
  }
}

/** Lots without the words behind them; what stands behind "Lot" in an address ("Lot B12, Hoa Xa Industrial Park") is none. */
function cleanLots(facts: Facts): void {
  for (const reference of facts.references) {
    if (reference.kind === 'lot') reference.value = readLot(reference.value)?.lot ?? reference.value;
  }
  for (const { lot, evidence } of facts.flows) {
    if (!lot || facts.references.some((r) => r.value === lot) || facts.references.length > 2000) continue;
    facts.references.push({ kind: 'lot', value: lot, evidence });
    facts.lots ??= { value: [], evidence, each: [] };
    facts.lots.value.push(lot);
    facts.lots.each?.push(evidence);
  }
  if (!facts.lots) return;
  const each = facts.lots.each;
  const kept = new Map(facts.lots.value.map((v, i) => [readLot(v)?.lot ?? v, each?.[i] ?? facts.lots!.evidence]));
  const [first] = kept.values();
  facts.lots = { value: [...kept.keys()], evidence: first!, ...(each ? { each: [...kept.values()] } : {}) };
}

/** What every production record gives: flows, sites, days of its tables, outturn and Brix. */
export function addRecord(context: Context, facts: Facts, spec: StepSpec): void {
  dropFalseIssuers(context, facts);
  facts.flows = readFlows(context, spec);
  addStatedOutput(context, facts, spec);
  addToldFlows(context, facts, spec);
  settleGrouped(context, facts);
  addSites(context, facts, spec.step);
  addMaker(facts, spec);
  addOwnNumber(context, facts);
  addTitleLot(context, facts);
  addTitleOrder(context, facts);
  cleanLots(facts);
  addSentenceLots(context, facts);
  for (const [kind, fields] of eventColumns) addDays(context, facts, kind, fields);
  addDays(context, facts, spec.event, ['productionDate']);
  addStepDays(context, facts, spec.event);
  addSentLots(context, facts);
  const season = pairsOf(context.layout, 'period').find((p) =>
    /^\D{0,8}(?:19|20)\d{2}\s*(?:[-/–]\s*(?:\d{2}|\d{4}))?\s*$/u.test(pairText(p)),
  );
  if (season && !facts.cropYear)
    facts.cropYear = { value: pairText(season), evidence: evidenceOf(context, season.value) };
  // what a mill makes of a hundred of its cotton or yarn is a yield of its own, and no gin's outturn
  if (spec.step === 'gin' || spec.step === 'grow') addOutturn(context, facts);
  if (spec.step === 'process') addBrix(context, facts);
}

function addOutturn(context: Context, facts: Facts): void {
  const outturn = readPair(context, ['outturn'], (text) => parsePercent(text, { mark: context.mark, bare: true }));
  if (outturn && outturn.value > 0 && outturn.value < 1) facts.outturn = outturn;
}
