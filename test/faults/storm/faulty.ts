import { AsyncLocalStorage } from 'node:async_hooks';
import { type Ports, Retryable } from '../../../shared/ports.ts';

/** What goes wrong with one call to the outside. */
export type Fault =
  /** Refused before anything was done. */
  | 'throttled'
  /** Done, but the answer never came. */
  | 'answer lost'
  /** The process ends before the call, or after it was done. */
  | 'killed before'
  | 'killed after'
  /** The disk takes nothing more. */
  | 'disk full';
export const faults: readonly Fault[] = ['throttled', 'answer lost', 'killed before', 'killed after', 'disk full'];

/** The process ended here, as it were: nothing of this delivery happens any more. */
export class Killed extends Error {
  override name = 'Killed';
}

/** One delivery of a batch: whether its process has ended. */
export interface Life {
  dead: boolean;
}
export const lives = new AsyncLocalStorage<Life>();

const calls = {
  papers: ['get', 'put', 'head'],
  records: ['get', 'put', 'head'],
  table: ['get', 'put', 'delete', 'query'],
  queues: ['send'],
  events: ['publish'],
  pageReader: ['start', 'result'],
} as const;

/** The same ports, each of whose calls `strike` may let fail. Calls outside a delivery (who looks on) are left in peace. */
export function faulty<P extends Ports>(ports: P, strike: (call: string) => Fault | undefined): P {
  const port = <T extends object>(name: keyof typeof calls, inner: T): T => {
    const wrapped = Object.fromEntries(
      calls[name].map((method) => {
        const call = (inner as Record<string, (...given: unknown[]) => Promise<unknown>>)[method]!.bind(inner);
        return [method, (...given: unknown[]) => struck(`${name}.${method}`, () => call(...given), strike)];
      }),
    );
    return new Proxy(inner, {
      get: (target, key) => wrapped[String(key)] ?? Reflect.get(target, key),
    });
  };
  return {
    ...ports,
    papers: port('papers', ports.papers),
    records: port('records', ports.records),
    table: port('table', ports.table),
    queues: port('queues', ports.queues),
    events: port('events', ports.events),
    pageReader: port('pageReader', ports.pageReader),
  };
}

async function struck<T>(
  name: string,
  call: () => Promise<T>,
  strike: (call: string) => Fault | undefined,
): Promise<T> {
  const life = lives.getStore();
  if (!life) return call();
  if (life.dead) throw new Killed(`${name} of a process that is gone`);
  const fault = strike(name);
  switch (fault) {
    case undefined:
      return call();
    case 'throttled':
      throw new Retryable(`${name}: throttled`);
    case 'disk full':
      throw new Error(`${name}: database or disk is full`);
    case 'answer lost':
      await call();
      throw new Retryable(`${name}: socket hang up`);
    case 'killed before':
      life.dead = true;
      throw new Killed(name);
    case 'killed after':
      await call();
      life.dead = true;
      throw new Killed(name);
  }
}
