/** A mutant's code was reached so often that it runs in circles. */
export class Endless extends Error {}

/** What the instrumented code asks: which mutant is awake. One for a process, as `globalThis.__mutation`. */
export class Switch {
  /** The mutant that is awake, 0: none. */
  a = 0;
  /** How often the original of each place was reached. */
  readonly h: Uint32Array;
  /** How often the mutant that is awake may still be reached. */
  left = 0;
  readonly #caches: { clear(): void; size: number; file: string }[] = [];
  readonly #constants: { file: string; from: number; to: number; make: () => void }[] = [];

  constructor(mutants: number) {
    this.h = new Uint32Array(mutants + 1);
  }

  hit<T>(value?: T): T | undefined {
    if (--this.left < 0) throw new Endless();
    return value;
  }

  cache<T extends object>(made: T, file: string): T {
    const cache = made instanceof WeakMap ? new Forgetful() : made;
    this.#caches.push(Object.assign(cache as unknown as Forgetful, { file }));
    return cache as unknown as T;
  }

  /** A value that is made when it is first asked for: it is made anew for each mutant. */
  lazy<T>(make: () => () => T, file: string): () => T {
    let own = make();
    const clear = (): void => {
      own = make();
    };
    this.#caches.push({ clear, size: 0, file });
    return () => own();
  }

  /** A constant of a module that holds the places `from` to `to`: it can be made again with a mutant awake. */
  again(file: string, from: number, to: number, make: () => void): void {
    this.#constants.push({ file, from, to, make });
  }

  /** Makes the constant that holds a place again, and those behind it in its module; false when no constant holds it. */
  remake(place: number): boolean {
    const at = this.#constants.findIndex((c) => c.from <= place && place <= c.to);
    const first = this.#constants[at];
    if (!first) return false;
    for (const c of this.#constants.slice(at)) if (c.file === first.file) c.make();
    return true;
  }

  /** The same function, which keeps its answers by what it was asked. */
  memo<A extends unknown[], R>(of: (...given: A) => R): (...given: A) => R {
    const known = new Map<string, R>();
    return (...given) => {
      const key = JSON.stringify(given);
      const answer = known.get(key) ?? of(...given);
      if (known.size < 3000 && key.length < 500_000) known.set(key, answer);
      return answer;
    };
  }

  /** All modules are loaded: what is filled by now is data, the rest is cache. */
  loaded(): void {
    const caches = this.#caches.filter((c) => c.size === 0);
    this.#caches.length = 0;
    this.#caches.push(...caches);
  }

  /** Wakes one mutant, with nothing remembered from the last; `files`: only caches of these files can hold something of it. */
  wake(mutant: number, left: number, files?: ReadonlySet<string>): void {
    for (const cache of this.#caches) if (!files || files.has(cache.file)) cache.clear();
    this.a = mutant;
    this.left = left;
  }
}

/** A WeakMap that can be emptied. */
class Forgetful {
  #inner = new WeakMap<object, unknown>();
  readonly size = 0;
  file = '';
  get(key: object): unknown {
    return this.#inner.get(key);
  }
  has(key: object): boolean {
    return this.#inner.has(key);
  }
  set(key: object, value: unknown): this {
    this.#inner.set(key, value);
    return this;
  }
  delete(key: object): boolean {
    return this.#inner.delete(key);
  }
  clear(): void {
    this.#inner = new WeakMap();
  }
}
