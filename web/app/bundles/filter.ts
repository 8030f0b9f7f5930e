import type { Bundle } from '../api/types.ts';

/** What of the list is shown; empty: all. */
export interface Filter {
  state: string;
  outcome: string;
}

export const passes = ({ state, outcome }: Filter, bundle: Bundle): boolean =>
  (state === '' || bundle.state === state) && (outcome === '' || bundle.latest?.outcome === outcome);

export const isSet = ({ state, outcome }: Filter): boolean => state !== '' || outcome !== '';
