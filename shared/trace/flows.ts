import type { Document, Evidence, Flow, Material } from '../model/index.ts';
import { canWeigh, leastConsignmentKg, unitWeights } from '../trade/packages.ts';
import { isCaption, isWaste } from './captions.ts';
import { foldLot } from './fold.ts';
import { kept } from './kept.ts';

export interface Amount {
  kg: number;
  evidence: Evidence[];
}

/**
 * Kilograms of the flows given. A row that prints the sum of the others of its material (a total line) is not counted twice.
 * Undefined when none of them has a weight.
 */
export function kgOf(flows: readonly Flow[]): Amount | undefined {
  const byMaterial = Map.groupBy(weighed(flows), (flow) => flow.material);
  let kg = 0;
  const evidence: Evidence[] = [];
  for (const rows of byMaterial.values()) {
    const terms = withoutTotal(rows);
    kg += terms.reduce((sum, flow) => sum + flow.kg!, 0);
    evidence.push(...terms.slice(0, 3).map((flow) => flow.evidence));
  }
  return byMaterial.size ? { kg, evidence } : undefined;
}

/** Rows with a weight that they can have: no carried sums, no bales of a kilogram each, no losses among what was made. */
function weighed(flows: readonly Flow[]): Flow[] {
  const own = flows.filter(
    (f) => f.kg !== undefined && f.kg >= leastConsignmentKg && canWeigh(f.material, f.kg, f.bales ?? 0) && !isCount(f),
  );
  const rows = orAll(
    own.filter((f) => f.lot || !isCaption(f.evidence.quote)),
    own,
  );
  return orAll(
    rows.filter((f) => f.direction !== 'out' || !isWaste(f.evidence.quote)),
    rows,
  );
}

/** What is left, or all where nothing is. */
const orAll = <T>(left: T[], all: T[]): T[] => (left.length > 0 ? left : all);

/** Lint comes in bales: less than one bale weighs was the number of bales. */
const isCount = (f: Flow): boolean => f.material === 'lint' && f.bales === undefined && f.kg! < unitWeights.lint!.least;

/** What a record took in from outside: material that a row of the same record gave out before is its own. */
export function takenIn(document: Document, ...materials: Material[]): Flow[] {
  const outs = document.facts.flows.filter((f) => f.direction === 'out' && f.kg !== undefined);
  const into = flowsOf(document, 'in', ...materials);
  const own = (f: Flow): boolean =>
    outs.some((o) => sameLot(o, f)) ||
    (f.kg !== undefined && f.kg >= 100 && outs.some((o) => o.kg === f.kg && o.evidence.quote !== f.evidence.quote));
  return orAll(
    into.filter((f) => !own(f)),
    into,
  );
}

/** What a record gave out in the end: material that a later row of the same record took in again went through its own hands. */
export function givenOut(document: Document, ...materials: Material[]): Flow[] {
  const ins = document.facts.flows.filter((f) => f.direction === 'in');
  const outs = flowsOf(document, 'out', ...materials);
  const again = (f: Flow): boolean =>
    ins.some((i) => {
      if (f.kg === undefined || i.evidence.quote === f.evidence.quote) return false;
      return sameLot(i, f) ? Math.abs(i.kg! - f.kg) <= 0.02 * i.kg! : f.kg >= 100 && i.kg === f.kg;
    });
  return orAll(
    outs.filter((f) => !again(f)),
    outs,
  );
}

const sameLot = (a: Flow, b: Flow): boolean =>
  a.lot !== undefined && b.lot !== undefined && foldLot(a.lot) === foldLot(b.lot);

function withoutTotal(rows: Flow[]): Flow[] {
  const sum = rows.reduce((total, row) => total + row.kg!, 0);
  if (rows.length === 2) {
    const [a, b] = rows as [Flow, Flow];
    const same = a.kg === b.kg && (a.lot === b.lot || !a.lot || !b.lot) && !areRows(a, b);
    return same ? [a.lot ? a : b] : rows;
  }
  const total = rows.find((row) => !row.lot && Math.abs(sum - 2 * row.kg!) <= Math.max(0.5, 0.002 * sum));
  return rows.filter((row) => row !== total);
}

/**
 * "Black | 1,745" and "Ecru | 1,745": rows of one list that name different things are two, though their weights are the same; so are rows
 * of other numbers or days ("901 | 960 | 21-10-2024 | 9,780").
 */
function areRows(a: Flow, b: Flow): boolean {
  const [these, those] = [a, b].map((f) => f.evidence.quote.split(' | ')) as [string[], string[]];
  if (these.length <= 2 || these.length !== those.length) return false;
  if ([a, b].some((f) => isCaption(f.evidence.quote))) return false;
  const differ = (sign: RegExp): boolean =>
    these.some((cell, i) => sign.test(cell) && sign.test(those[i]!) && cell !== those[i]);
  return differ(/\p{L}{2}/u) || differ(/\d/u);
}

/** What a record says to have taken in, given out, lost or kept; the printed total of what it took in is nothing that it gave out. */
export const flowsOf = (document: Document, direction: Flow['direction'], ...materials: Material[]): Flow[] =>
  document.facts.flows.filter(
    (flow) =>
      flow.direction === direction &&
      (materials.length === 0 || materials.includes(flow.material)) &&
      !(direction === 'out' && isIntakeTotal(document, flow)),
  );

const intakes = new WeakMap<Document, Map<Material, { kg: number; rows: number }>>();

/** Kilograms and rows of each material that came in. */
function intakeOf({ facts }: Document): Map<Material, { kg: number; rows: number }> {
  const taken = new Map<Material, { kg: number; rows: number }>();
  for (const f of facts.flows)
    if (f.direction === 'in' && f.kg !== undefined) {
      const { kg, rows } = taken.get(f.material) ?? { kg: 0, rows: 0 };
      taken.set(f.material, { kg: kg + f.kg, rows: rows + 1 });
    }
  return taken;
}

/** An outflow as heavy as all rows of intake of another material together, to the kilogram, is their total under the wrong head. */
function isIntakeTotal(document: Document, flow: Flow): boolean {
  return [...kept(intakes, document, intakeOf)].some(
    ([material, { kg, rows }]) => material !== flow.material && rows > 1 && Math.abs(kg - flow.kg!) < 0.5,
  );
}
