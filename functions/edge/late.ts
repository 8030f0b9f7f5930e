import type { Blobs, Events, Queues } from '../../shared/ports.ts';
import type { Claims } from '../../shared/store/claims.ts';

/** What a judge does with claims. */
export type TakingClaims = Pick<Claims, 'take' | 'told'>;

/**
 * Ports whose clients are loaded by `load`, once: by the first call that needs them, or before by `begin`. A function starts without them,
 * and what compiles them runs while the first request waits for the network (keys of tokens, the table).
 */
export interface Late<T> {
  port: T;
  /** Loads it now, without waiting; an error is that of the first call. */
  begin(): void;
}

export function lateBlobs(load: () => Promise<Blobs>): Late<Blobs> {
  const { loaded, begin } = onceLoaded(load);
  const port: Blobs = {
    put: async (...given) => (await loaded()).put(...given),
    get: async (...given) => (await loaded()).get(...given),
    head: async (...given) => (await loaded()).head(...given),
    async *list(prefix) {
      yield* (await loaded()).list(prefix);
    },
    delete: async (...given) => (await loaded()).delete(...given),
    presignPost: async (...given) => (await loaded()).presignPost(...given),
    presignGet: async (...given) => (await loaded()).presignGet(...given),
  };
  return { port, begin };
}

export function lateQueues(load: () => Promise<Queues>): Late<Queues> {
  const { loaded, begin } = onceLoaded(load);
  return { port: { send: async (...given) => (await loaded()).send(...given) }, begin };
}

export function lateEvents(load: () => Promise<Events>): Late<Events> {
  const { loaded, begin } = onceLoaded(load);
  return { port: { publish: async (...given) => (await loaded()).publish(...given) }, begin };
}

/** Claims on a table; they know when two names are one, which takes the reading of every script. */
export function lateClaims(load: () => Promise<TakingClaims>): Late<TakingClaims> {
  const { loaded, begin } = onceLoaded(load);
  const port: TakingClaims = {
    take: async (...given) => (await loaded()).take(...given),
    told: async (...given) => (await loaded()).told(...given),
  };
  return { port, begin };
}

function onceLoaded<T>(load: () => Promise<T>): { loaded(): Promise<T>; begin(): void } {
  let known: Promise<T> | undefined;
  const loaded = () => (known ??= load());
  return { loaded, begin: () => void loaded().catch(() => undefined) };
}
