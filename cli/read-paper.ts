import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile as readBytes, stat } from 'node:fs/promises';
import type { FileRead, ReadProblem } from '../shared/model/index.ts';
import { limits, type ReadOptions, readFile } from '../shared/read/index.ts';
import type { PaperFile } from './bundle.ts';

/**
 * Reads one paper from disk. What the disk refuses (no permission, a link, a file beyond the limit) is a problem of that paper: the rest
 * of the bundle is judged beside it. The digest of a paper that gave no bytes is that of no bytes.
 */
export async function readPaper({ name, path, link }: PaperFile, options: ReadOptions): Promise<FileRead> {
  if (link)
    return notRead(name, {
      code: 'unsupported',
      message: 'It is a link, which is not followed. Hand in the file itself.',
    });
  try {
    const { size } = await stat(path);
    if (size <= limits.bytes) return await readFile(await readBytes(path), name, options);
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path)) hash.update(piece);
    const message = `The file has ${size} bytes; at most ${limits.bytes} are read. Send it in parts.`;
    return { ...notRead(name, { code: 'too-large', message }), bytes: size, sha256: hash.digest('hex') };
  } catch (cause) {
    const said = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return notRead(name, {
      code: 'no-access',
      message: `The file cannot be opened (${said}). Hand in a copy that can.`,
    });
  }
}

const notRead = (name: string, problem: ReadProblem): FileRead => ({
  name,
  sha256: createHash('sha256').digest('hex'),
  bytes: 0,
  kind: 'unknown',
  pages: [],
  problems: [problem],
  notes: [],
  parts: [],
});
