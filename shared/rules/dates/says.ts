import type { EventKind } from '../../model/index.ts';

/** Events in which goods are made. */
export const making: readonly EventKind[] = [
  'harvest',
  'gin',
  'spin',
  'weave',
  'knit',
  'finish',
  'cut-and-sew',
  'process',
];

const verbs: Readonly<Partial<Record<EventKind, string>>> = {
  plant: 'planting',
  harvest: 'harvest',
  gin: 'ginning',
  class: 'classing',
  receive: 'receipt',
  spin: 'spinning',
  weave: 'weaving',
  knit: 'knitting',
  finish: 'finishing',
  'cut-and-sew': 'cutting and sewing',
  process: 'processing',
  pack: 'packing',
  load: 'loading',
  ship: 'shipment',
  arrive: 'arrival',
  deliver: 'delivery',
  issue: 'issue',
  expire: 'expiry',
};
/** An event as a finding names it. */
export const says = (kind: EventKind): string => verbs[kind] ?? kind;
