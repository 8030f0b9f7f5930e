import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as z from 'zod';
import { Page, ReadProblem } from '../../model/index.ts';
import { readersMark } from './mark.ts';

/** What OCR said of one file or page. */
export const OcrResult = z.object({
  pages: z.array(Page),
  problems: z.array(ReadProblem),
  notes: z.optional(z.array(z.string())),
});
export type OcrResult = z.infer<typeof OcrResult>;

/** A result, and whether it was kept from before, in this run or an earlier one. */
export interface Kept {
  result: OcrResult;
  kept: boolean;
}

/** Bytes that a folder holds at most; the results used longest ago go first. A dense page takes some 10 KB. */
export const mostKept = 256 * 1024 * 1024;
/** Results of this run that are held in memory. */
const mostHeld = 300;
/** Results written between two looks at the size of the folder. */
const between = 200;

const held = new Map<string, Promise<OcrResult>>();
let written = 0;

/**
 * The result kept under a content digest, or what `read` gives, which is then kept: in memory for this run, and in `folder` where one is
 * named. The same content asked for again while it is read waits for that reading. Passing failures are never kept.
 */
export async function keptOr(
  folder: string | undefined,
  digest: string,
  read: () => Promise<OcrResult>,
): Promise<Kept> {
  const key = `ocr-${readersMark()}-${digest}`;
  const before = held.get(key);
  if (before) return { result: await before, kept: true };
  let kept = true;
  const result = (async () => {
    const found = await fromFolder(folder, key);
    if (found) return found;
    kept = false;
    const made = await read();
    if (made.problems.some(isPassing)) held.delete(key);
    else await toFolder(folder, key, made);
    return made;
  })();
  held.set(key, result);
  for (const oldest of held.keys()) {
    if (held.size <= mostHeld) break;
    held.delete(oldest);
  }
  result.catch(() => held.delete(key));
  return { result: await result, kept };
}

/** Failures of the day: another time the same bytes may be read. */
const isPassing = ({ code }: ReadProblem): boolean => code === 'time-out' || code === 'damaged';

const Pointer = z.object({ same: z.string() });

/** The digest that was noted under a name, for what costs time to be made: the picture of a page of a PDF. */
export async function notedDigest(folder: string | undefined, name: string): Promise<string | undefined> {
  const found = folder && (await fileIn(folder, `ocr-${readersMark()}-${name}`));
  return found ? Pointer.safeParse(found).data?.same : undefined;
}

/** Notes it. */
export const noteDigest = (folder: string | undefined, name: string, digest: string): Promise<void> =>
  toFolder(folder, `ocr-${readersMark()}-${name}`, { same: digest });

async function fromFolder(folder: string | undefined, key: string): Promise<OcrResult | undefined> {
  return folder === undefined ? undefined : OcrResult.safeParse(await fileIn(folder, key)).data;
}

async function fileIn(folder: string, key: string): Promise<unknown> {
  const path = join(folder, `${key}.json.gz`);
  try {
    const value = JSON.parse(String(await promisify(gunzip)(await readFile(path))));
    const now = new Date();
    await utimes(path, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that a reader never sees half of it. A folder that cannot be written is no reason to fail. */
async function toFolder(folder: string | undefined, key: string, value: unknown): Promise<void> {
  if (folder === undefined) return;
  const path = join(folder, `${key}.json.gz`);
  const aside = `${path}.${process.pid}.part`;
  try {
    if (written++ % between === 0) {
      await mkdir(folder, { recursive: true });
      await makeRoom(folder);
    }
    await writeFile(aside, await promisify(gzip)(JSON.stringify(value)));
    await rename(aside, path);
  } catch {
    // Read again next time.
  }
}

/** Removes what was used longest ago until a fifth of the room is free; nothing while all fits. Touches only files of this cache. */
export async function makeRoom(folder: string, most = mostKept): Promise<void> {
  const files = [];
  for (const name of await readdir(folder)) {
    if (!/^ocr-.*\.json(\.gz)?(\.\d+\.part)?$/.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found) files.push({ path, size: found.size, used: found.mtimeMs });
  }
  let total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= most) return;
  for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
    if (total <= most * 0.8) break;
    await rm(path, { force: true });
    total -= size;
  }
}

/** A digest of content, in parts. */
export function digestOf(...parts: (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** A result of a page that was read as another's number: its page, and its problems, which name it first. */
export function renumbered({ pages, problems, notes }: OcrResult, number: number): OcrResult {
  return {
    pages: pages.map((page) => ({ ...page, number })),
    problems: problems.map((problem) => ({
      ...problem,
      message: problem.message.replace(/^Page \d+\b/, `Page ${number}`),
      page: number,
    })),
    ...(notes && { notes }),
  };
}
