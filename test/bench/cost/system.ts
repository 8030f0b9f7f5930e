import type { QueueHandlers } from '../../../local/runner.ts';
import { type FunctionName, functions } from '../../../shared/topology.ts';
import { running } from '../../local/client.ts';
import { type Counts, counted, noCounts } from './counted.ts';

/** The embedded system, whose requests and the time of whose functions are added to `counts`. It is ended by `end`. */
export async function countingSystem() {
  const counts = noCounts();
  const timed =
    <A extends unknown[], R>(name: FunctionName, call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      counts['lambda.request']++;
      if (name === 'api') counts['api.request']++;
      const began = performance.now();
      try {
        return await call(...given);
      } finally {
        const { architecture, memory } = functions[name];
        counts[architecture] += ((performance.now() - began) / 1000) * (memory / 1024);
      }
    };
  const system = await running({
    between: {
      world: (world) => ({ ...world, ports: counted(world.ports, counts) }),
      handlers: (handlers) =>
        Object.fromEntries(
          Object.entries(handlers).map(([name, handler]) => [name, timed(name as FunctionName, handler)]),
        ) as QueueHandlers,
      api: (api) => timed('api', api),
    },
  });
  /** What was counted while `work` went on. */
  const during = async (work: () => Promise<unknown>): Promise<Counts> => {
    const before = { ...counts };
    await work();
    return Object.fromEntries(Object.entries(counts).map(([k, n]) => [k, n - before[k as keyof Counts]])) as Counts;
  };
  return { ...system, during };
}
