import type { Outcome as Of } from '../../../shared/model/index.ts';

/** An outcome as a coloured word. */
export const Outcome = ({ outcome }: { outcome: Of }) => (
  <strong class={`chip ${outcome}`}>{outcome.replace('-', ' ')}</strong>
);
