import type { DocumentType } from '../../shared/model/index.ts';
import type { Draft } from './bundle.ts';
import { cleanDraft, papersFor } from './clean.ts';
import { dateFaults } from './faults/dates.ts';
import type { Fault } from './faults/fault.ts';
import { lookalikes } from './faults/lookalikes.ts';
import { paperFaults } from './faults/papers.ts';
import { quantityFaults } from './faults/quantities.ts';
import { regionFaults } from './faults/region.ts';
import { signalFaults } from './faults/signals.ts';
import { beforeOrders, otherGoods } from './faults/uncovered.ts';
import { anyOf } from './world/chains.ts';
import { Random } from './world/random.ts';
import type { GoodsKind } from './world/types.ts';

export const faults: Fault[] = [...regionFaults, ...signalFaults, ...paperFaults, ...dateFaults, ...quantityFaults];

const kinds: GoodsKind[] = [
  'lint',
  'lint',
  'lint',
  'yarn',
  'fabric',
  'garment',
  'tomato',
  'paste',
  'paste',
  'sauce',
  'tomato-seed',
];

/** Papers of a bundle in which a fault is planted: all that the goods can have, so that the fault has its place. */
const fullSet = (d: DocumentType[]): DocumentType[] => [
  ...new Set<DocumentType>([...d, 'packing-list', 'bill-of-lading']),
];

/** How papers reach the importer: mostly as files of their makers, some scanned, some all in one. */
const carried = (d: Draft, r: Random): Draft => {
  if (r.chance(0.12)) return { ...d, packet: d.plans.every((p) => p.carrier === 'pdf') };
  for (const p of d.plans)
    if (p.carrier === 'pdf' && r.chance(0.06)) p.carrier = r.pick(['scan', 'scan', 'jpeg', 'png']);
  return d;
};

/** Planted: the fault's own bundle, made from a clean one of the same seed. */
export const faulty = (id: string, seed: number, fault: Fault): Draft => {
  const r = new Random(seed);
  const goods = r.pick(fault.goods);
  const origin = fault.origins ? r.pick(fault.origins) : undefined;
  let s = anyOf(r.fork('world'), goods, origin);
  for (let i = 0; i < 60 && (s.entryDate < (fault.since ?? '') || s.entryDate > (fault.until ?? '9999')); i++)
    s = anyOf(r.fork(`world ${i}`), goods, origin);
  const d = cleanDraft(id, s, r, fullSet(papersFor(s, r)));
  fault.plant(d, r.fork('fault'));
  return carried(
    {
      ...d,
      about: `${fault.id} in ${s.goods} of ${s.origin} from ${s.from}`,
      kind: fault.id,
      outcome: fault.outcome,
      found: fault.rules,
      absent: fault.absent ?? [],
      either: d.either ?? fault.either ?? [],
    },
    r,
  );
};

/** The bundle of a seed: a third clean, some look-alikes and goods that no order covers, the others with a planted fault. */
export const draftOf = (seed: number): Draft => {
  const r = new Random(seed * 7919 + 13);
  const id = `b${seed}`;
  const draw = r.next();
  if (draw < 0.3) {
    const s = anyOf(r.fork('world'), r.pick(kinds));
    return carried(cleanDraft(id, s, r), r);
  }
  if (draw < 0.42) return faulty(id, r.int(1, 2 ** 30), lookalikes[seed % lookalikes.length]!);
  if (draw < 0.47) return r.chance(0.7) ? otherGoods(id, r) : beforeOrders(id, r);
  return faulty(id, r.int(1, 2 ** 30), faults[seed % faults.length]!);
};

/** Seeds to work with, and seeds to look at once before a release. */
export const ranges = { development: [1, 400], heldOut: [10_001, 10_400] } as const;

/** The same for the bundles that are worn as scans: npm run accuracy. */
export const scanRanges = { development: [1, 400], heldOut: [20_001, 20_400] } as const;
