import type { Blobs } from '../../shared/ports.ts';
import type { Claims } from '../../shared/store/claims.ts';

/** What a judge does with claims. */
export type TakingClaims = Pick<Claims, 'take' | 'told'>;

/**
 * A port or store whose code is loaded by `load`, once: by the first call that needs it, or before by `begin`. A function starts without it,
 * and what compiles it runs while the first request waits for the network (keys of tokens, the table).
 */
export interface Late<T> {
  port: T;
  /** Loads it now, without waiting; an error is that of the first call. */
  begin(): void;
}

/** Whatever it is asked for answers by a promise, so that it can be asked for before it is there. */
type Asked<T> = { [K in keyof T]: (...given: never[]) => Promise<unknown> };

/** A port or store with no methods but such as answer by a promise. */
export function late<T extends Asked<T>>(load: () => Promise<T>): Late<T> {
  const { loaded, begin } = onceLoaded(load);
  const port = new Proxy({} as T, {
    // Whoever awaits the port itself must not take it for a promise.
    get: (_, name) =>
      name === 'then' ? undefined : async (...given: never[]) => (await loaded())[name as keyof T](...given),
  });
  return { port, begin };
}

/** Blobs, which list their keys one by one. */
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

function onceLoaded<T>(load: () => Promise<T>): { loaded(): Promise<T>; begin(): void } {
  let known: Promise<T> | undefined;
  const loaded = () => (known ??= load());
  return { loaded, begin: () => void loaded().catch(() => undefined) };
}
