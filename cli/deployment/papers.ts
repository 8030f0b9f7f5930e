import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Bundle } from '../bundle.ts';
import { CommandError } from '../command-error.ts';
import { paperType } from '../paper-type.ts';

/** A paper to upload. */
export interface PaperToSend {
  name: string;
  path: string;
  size: number;
  type: string;
  sha256: string;
}

/** The papers of a bundle, each with the digest of its bytes. @throws CommandError for a link or a file that cannot be read. */
export async function papersToSend({ files }: Bundle): Promise<PaperToSend[]> {
  const papers: PaperToSend[] = [];
  for (const { name, path, link } of files) {
    if (link)
      throw new CommandError(
        `${name}: expected a file, found a link, which is not followed. Put the file itself in its place.`,
      );
    try {
      const { size } = await stat(path);
      const hash = createHash('sha256');
      for await (const piece of createReadStream(path)) hash.update(piece);
      papers.push({ name, path, size, type: paperType(name), sha256: hash.digest('hex') });
    } catch (cause) {
      throw new CommandError(`${name}: expected a file that can be read (${(cause as Error).message}).`);
    }
  }
  return papers;
}

/**
 * The key under which a deployment knows the bundle again: the same papers under the same names with the same words about them are the same
 * bundle, whenever they are pushed.
 */
export const keyOf = (about: object, papers: readonly PaperToSend[]): string =>
  createHash('sha256')
    .update(JSON.stringify([about, papers.map(({ name, size, type, sha256 }) => [name, size, type, sha256])]))
    .digest('hex');
