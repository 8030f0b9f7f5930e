import type { Document, Evidence, Flow, Lot, Material, Step } from '../model/index.ts';
import { makerOf } from '../trade/needs.ts';
import { compare } from './copies.ts';
import { foldId } from './fold.ts';
import { type Run, unitsOf } from './units.ts';

const kinds: Readonly<Record<Material, Lot['kind']>> = {
  'cotton-seed': 'seed-lot',
  'seed-cotton': 'cotton-lot',
  lint: 'cotton-lot',
  yarn: 'yarn-lot',
  fabric: 'fabric-lot',
  garment: 'garment-lot',
  'tomato-seed': 'seed-lot',
  tomato: 'consignment',
  paste: 'drum-lot',
  'tomato-product': 'product-lot',
  other: 'consignment',
};

const madeBy: Readonly<Partial<Record<Document['type'], Material>>> = {
  'ginning-record': 'lint',
  'spinning-record': 'yarn',
  'fabric-record': 'fabric',
  'garment-record': 'garment',
  'tomato-processing-record': 'paste',
};

interface Draft extends Lot {
  makers: Set<string>;
  takers: Set<string>;
}

/**
 * The lots of the chain: units of the production records (consecutive ones as one range) and every lot that a flow or a list
 * names, with the steps that gave it out and took it in. Fills `inputs` and `outputs` of the steps.
 */
export function lotsOf(documents: readonly Document[], steps: Step[], shipped: Material | undefined): Lot[] {
  const drafts = new Map<string, Draft>();
  const stepOf = new Map(steps.flatMap((step) => step.documents.map((id) => [id, step] as const)));
  for (const document of documents) {
    const material = madeBy[document.type] ?? shipped;
    if (!material) continue;
    const step = stepOf.get(document.id);
    const maker = document.type === makerOf[material];
    for (const lot of rangesOf(document, material))
      add(drafts, lot, maker ? step : undefined, maker ? undefined : step);
    for (const flow of document.facts.flows) {
      if (!flow.lot) continue;
      add(
        drafts,
        ofFlow(flow),
        flow.direction === 'out' ? step : undefined,
        flow.direction === 'in' ? step : undefined,
      );
    }
    for (const [i, id] of (document.facts.lots?.value ?? []).entries()) {
      const evidence = document.facts.lots!.each?.[i] ?? document.facts.lots!.evidence;
      add(drafts, draft(kinds[material], material, id, evidence), maker ? step : undefined, undefined);
    }
  }
  return [...drafts.values()].map(({ makers, takers, ...lot }, i) => {
    lot.id = `lot-${i + 1}`;
    for (const step of steps) {
      if (makers.has(step.id)) step.outputs.push(lot.id);
      if (takers.has(step.id) && !makers.has(step.id)) step.inputs.push(lot.id);
    }
    return lot;
  });
}

const draft = (kind: Lot['kind'], material: Material, identifier: string, evidence: Evidence): Lot => ({
  id: '',
  kind,
  material,
  identifier: identifier.trim(),
  evidence: [evidence],
});

function ofFlow(flow: Flow): Lot {
  const lot = draft(kinds[flow.material], flow.material, flow.lot!, flow.evidence);
  if (flow.bales !== undefined) lot.count = flow.bales;
  if (flow.kg !== undefined) lot.kg = flow.kg;
  if (flow.origin) lot.origin = flow.origin;
  return lot;
}

function add(drafts: Map<string, Draft>, lot: Lot, maker: Step | undefined, taker: Step | undefined): void {
  const key = `${lot.material} ${foldId(lot.identifier)}`;
  const known = drafts.get(key);
  const at = known ?? { ...lot, makers: new Set<string>(), takers: new Set<string>() };
  if (known) {
    known.kg ??= lot.kg;
    known.count ??= lot.count;
    known.origin ??= lot.origin;
    if (known.evidence.length < 6) known.evidence.push(...lot.evidence);
  } else drafts.set(key, at);
  if (maker) at.makers.add(maker.id);
  if (taker) at.takers.add(taker.id);
}

/** Units of a paper as ranges of consecutive numbers, in order of number; the weight of a range is known when all of its rows have one. */
function rangesOf(document: Document, material: Material): Lot[] {
  const runs = [...unitsOf(document)].sort(
    (a, b) => compare(a.prefix, b.prefix) || a.first - b.first || a.last - b.last,
  );
  const lots: Lot[] = [];
  let open: Run[] = [];
  const close = (): void => {
    if (open.length) lots.push(ofRuns(open, material));
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (
      !last ||
      run.prefix !== last.prefix ||
      run.first > last.last + 1 ||
      run.row.origin !== last.row.origin ||
      run.row.lot !== last.row.lot
    )
      close();
    open.push(run);
  }
  close();
  return lots;
}

function ofRuns(runs: Run[], material: Material): Lot {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const count = runs.reduce((n, run) => n + run.last - run.first + 1, 0);
  const identifier = count === 1 ? first.row.id : `${first.row.id}–${last.row.to ?? last.row.id}`;
  const bales = material === 'lint';
  const lot = draft(
    bales ? (count > 1 ? 'bale-range' : 'bale') : kinds[material],
    material,
    identifier,
    first.row.evidence,
  );
  lot.count = count;
  if (last !== first) lot.evidence.push(last.row.evidence);
  if (runs.every((run) => run.row.netKg !== undefined)) {
    lot.kg = Math.round(runs.reduce((sum, run) => sum + run.row.netKg!, 0) * 1000) / 1000;
  }
  if (first.row.origin) lot.origin = first.row.origin;
  return lot;
}
