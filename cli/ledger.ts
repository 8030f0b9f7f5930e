import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Claim } from '../shared/model/index.ts';
import { CommandError } from './command-error.ts';
import { makeFolder } from './make-folder.ts';
import { writeDurably } from './write-durably.ts';

const Entry = z.object({ schema: z.literal('claims/1'), bundle: z.string(), claims: z.array(Claim) });

/** The bales and lots that bundles of earlier calls claimed: one file a bundle, so that a repeat replaces its own claims only. */
export interface Ledger {
  /** Claims of every bundle but this one. */
  othersThan(bundle: string): Claim[];
  all(): Claim[];
  remember(bundle: string, claims: Claim[]): Promise<void>;
}

/**
 * Opens the ledger in `folder`, made if it is not there.
 * @throws CommandError when a file of it is not a claims file: a ledger with a hole would let a bale pass twice.
 */
export async function openLedger(folder: string): Promise<Ledger> {
  await makeFolder('--ledger', folder);
  const entries = new Map<string, Claim[]>();
  for (const name of (await readdir(folder)).filter((n) => n.endsWith('.claims.json')).sort()) {
    const entry = await readEntry(join(folder, name));
    entries.set(entry.bundle, entry.claims);
  }
  return {
    othersThan: (bundle) => [...entries].filter(([id]) => id !== bundle).flatMap(([, claims]) => claims),
    all: () => [...entries.values()].flat(),
    remember: async (bundle, claims) => {
      entries.set(bundle, claims);
      const name = createHash('sha256').update(bundle).digest('hex').slice(0, 16);
      await writeDurably(join(folder, `${name}.claims.json`), JSON.stringify({ schema: 'claims/1', bundle, claims }));
    },
  };
}

async function readEntry(path: string): Promise<z.infer<typeof Entry>> {
  try {
    return Entry.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new CommandError(`${path}: expected a claims file of schema claims/1; restore it from a copy or remove it.`);
  }
}
