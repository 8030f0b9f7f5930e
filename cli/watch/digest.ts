import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../bundle.ts';

/** Digest of what a verdict rests on: the names and bytes of the papers, what was said of them, and by what they are judged. */
export async function digestOf(bundles: readonly Bundle[], rest: unknown): Promise<string> {
  const whole = createHash('sha256').update(JSON.stringify(rest));
  for (const { id, about, files } of bundles) {
    whole.update(JSON.stringify([id, about]));
    for (const { name, path, link } of files) {
      const hash = createHash('sha256');
      if (!link) for await (const piece of createReadStream(path)) hash.update(piece);
      whole.update(JSON.stringify([name, link ?? false, hash.digest('hex')]));
    }
  }
  return whole.digest('hex');
}

/** Where the verdict of a bundle goes: a folder of the name under which the bundle stands in the watched folder. */
export const outOf = (out: string, name: string, id: string, several: boolean): string =>
  several ? join(out, name, id.replace(/[^\p{L}\p{N}._-]+/gu, '_')) : join(out, name);
