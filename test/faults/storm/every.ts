import type { Planned } from './bundles.ts';
import { type Fault, faults } from './faulty.ts';
import { pass } from './run.ts';
import { differing } from './state.ts';
import { calm } from './weather.ts';

export interface Struck {
  call: number;
  fault: Fault;
  differing: string[];
}

/**
 * Strikes each call to the outside in turn, with each kind of fault: every `share`-th of them, the kinds taking turns. Returns how many were
 * tried, and those after which the end was another than in calm weather.
 */
export async function everyCall(
  planned: readonly Planned[],
  { share = 1, say = () => {} }: { share?: number; say?: (line: string) => void } = {},
): Promise<{ tried: number; wrong: Struck[] }> {
  const { state, calls } = await pass(planned, { weather: calm });
  const wrong: Struck[] = [];
  let tried = 0;
  for (let n = 0; n < calls * faults.length; n += share) {
    const fault = faults[n % faults.length]!;
    const call = Math.floor(n / faults.length) + 1;
    const passed = await pass(planned, { weather: calm, nth: { call, fault } });
    tried++;
    const found = differing(state, passed.state);
    if (found.length > 0 || passed.out > 0) wrong.push({ call, fault, differing: found });
    if (tried % 25 === 0) say(`${tried} calls struck, ${wrong.length} ends that differ`);
  }
  return { tried, wrong };
}
