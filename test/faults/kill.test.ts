import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killAndCount } from './kill.ts';

it('a system killed in mid-work and started again loses nothing and does nothing twice', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  try {
    const { lost, wrong, feed } = await killAndCount({ folder, kills: 2, bundles: 6 });
    expect({ lost, wrong, feed }).toEqual({ lost: [], wrong: [], feed: { gapless: true, repeated: [] } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
