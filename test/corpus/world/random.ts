/** A seeded source of choices (mulberry32): the same seed makes the same world, byte for byte, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A number from `low` to `high`, rounded to `places` decimals. */
  float(low: number, high: number, places = 2): number {
    const scale = 10 ** places;
    return Math.round((low + this.next() * (high - low)) * scale) / scale;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  /** `count` different members, in random order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    const out: T[] = [];
    while (out.length < count && left.length) out.push(left.splice(Math.floor(this.next() * left.length), 1)[0] as T);
    return out;
  }

  digits(count: number): string {
    let out = String(this.int(1, 9));
    while (out.length < count) out += this.int(0, 9);
    return out;
  }

  letters(count: number): string {
    let out = '';
    while (out.length < count) out += 'ABCDEFGHJKLMNPRSTUVWXYZ'[this.int(0, 22)];
    return out;
  }

  /** A source of its own for a part of the world, so that a change in one part leaves the others as they are. */
  fork(label: string): Random {
    let h = this.#state ^ 0x9e3779b9;
    for (const c of label) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0;
    return new Random(h);
  }
}
