import type { Document } from '../../model/index.ts';

/** Whether the composition or the intake of a record states a fiber other than cotton. */
export const statesOtherFiber = ({ facts }: Document): boolean =>
  (facts.composition?.value ?? []).some((part) => !/cotton/iu.test(part.name)) ||
  facts.flows.some((f) => f.direction === 'in' && f.material === 'other');
