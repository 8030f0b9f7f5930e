import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { type Claim, Verdict } from '../../shared/model/index.ts';
import { indexClaims } from '../../shared/trace/claim-index.ts';
import { claimsOf } from '../../shared/trace/claims.ts';
import { writeDurably } from '../write-durably.ts';
import { outOf } from './digest.ts';

/** A bundle that was judged: of which papers, by what, and which claims of others it was held against. */
export interface Shelved {
  digest: string;
  verdicts: Verdict[];
  against: string;
}

const Kept = z.object({
  schema: z.literal('watched/1'),
  bundles: z.record(z.string(), z.object({ digest: z.string(), ids: z.array(z.string()), against: z.string() })),
});

/** The bundles that were judged, by their names in the folder. */
export class Shelf {
  readonly #shelved = new Map<string, Shelved>();
  readonly #out: string | undefined;

  constructor(out: string | undefined) {
    this.#out = out;
  }

  /** What an earlier watch wrote into the folder for verdicts. Broken or missing: the bundle is judged again. */
  async recall(): Promise<number> {
    if (this.#out === undefined) return 0;
    const text = await readFile(join(this.#out, 'watched.json'), 'utf8').catch(() => '');
    const kept = Kept.safeParse(jsonOf(text));
    for (const [name, { digest, ids, against }] of Object.entries(kept.data?.bundles ?? {})) {
      const verdicts: Verdict[] = [];
      for (const id of ids) {
        const path = join(outOf(this.#out, name, id, ids.length > 1), 'verdict.json');
        const read = jsonOf(await readFile(path, 'utf8').catch(() => ''));
        if (Verdict.safeParse(read).success) verdicts.push(read as Verdict);
      }
      if (verdicts.length === ids.length) this.#shelved.set(name, { digest, verdicts, against });
    }
    return this.#shelved.size;
  }

  get(name: string): Shelved | undefined {
    return this.#shelved.get(name);
  }

  names(): string[] {
    return [...this.#shelved.keys()];
  }

  async put(name: string, shelved: Shelved): Promise<void> {
    this.#shelved.set(name, shelved);
    await this.#keep();
  }

  async remove(name: string): Promise<void> {
    if (this.#shelved.delete(name)) await this.#keep();
  }

  /** Whether another bundle goes by this id: its claims would be taken for this one's own. */
  isTaken(id: string, name: string): boolean {
    return [...this.#shelved].some(
      ([other, { verdicts }]) => other !== name && verdicts.some((v) => v.bundle.id === id),
    );
  }

  /** Claims of other bundles that meet these; `except`: a name whose verdicts are about to be replaced. */
  near(own: readonly Claim[], id: string, further: readonly Claim[], except?: string): Claim[] {
    const all = [...this.#shelved].flatMap(([name, { verdicts }]) =>
      name === except ? [] : verdicts.flatMap(claimsOf),
    );
    return indexClaims([...further, ...all]).near(own, id);
  }

  /** All verdicts, of whichever start. */
  verdicts(): Verdict[] {
    return [...this.#shelved.values()].flatMap(({ verdicts }) => verdicts);
  }

  /** Bundles that meet other claims now than when they were judged. */
  overtaken(further: (id: string) => readonly Claim[]): string[] {
    return this.names().filter((name) => {
      const { verdicts, against } = this.#shelved.get(name)!;
      return againstOf(verdicts, (v) => this.near(claimsOf(v), v.bundle.id, further(v.bundle.id))) !== against;
    });
  }

  async #keep(): Promise<void> {
    if (this.#out === undefined) return;
    const bundles = Object.fromEntries(
      [...this.#shelved].map(([name, { digest, verdicts, against }]) => [
        name,
        { digest, ids: verdicts.map((v) => v.bundle.id), against },
      ]),
    );
    await writeDurably(
      join(this.#out, 'watched.json'),
      `${JSON.stringify({ schema: 'watched/1', bundles }, null, 1)}\n`,
    );
  }
}

/** What verdicts were held against, to be compared later: each claim once, in one order. */
export const againstOf = (verdicts: readonly Verdict[], near: (verdict: Verdict) => readonly Claim[]): string => {
  const claims = verdicts
    .flatMap(near)
    .map(({ bundle, source, prefix, first, last, share }) =>
      JSON.stringify([bundle, source, prefix, first, last, share]),
    );
  return [...new Set(claims)].sort().join(' ');
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
