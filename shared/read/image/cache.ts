import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Page, ReadProblem } from '../../model/index.ts';

/** What OCR said of one file or page. */
export const OcrResult = z.object({ pages: z.array(Page), problems: z.array(ReadProblem) });
export type OcrResult = z.infer<typeof OcrResult>;

/** Raised when the pipeline reads otherwise than before, so that old results are not used. */
const version = 1;

/** The result kept for these bytes, or what `read` gives, which is then kept. Passing failures are never kept. */
export async function cached(
  folder: string | undefined,
  bytes: Uint8Array,
  what: string,
  read: () => Promise<OcrResult>,
): Promise<OcrResult> {
  if (!folder) return read();
  const digest = createHash('sha256').update(bytes).digest('hex');
  const path = join(folder, `ocr-${version}-${digest}-${what}.json`);
  const kept = await readFile(path, 'utf8').then(parse, () => undefined);
  if (kept) return kept;
  const result = await read();
  if (result.problems.some((problem) => problem.code === 'time-out' || problem.code === 'damaged')) return result;
  await keep(folder, path, result);
  return result;
}

function parse(text: string): OcrResult | undefined {
  try {
    return OcrResult.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that a reader never sees half of it. A folder that cannot be written is no reason to fail. */
async function keep(folder: string, path: string, result: OcrResult): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(aside, JSON.stringify(result));
    await rename(aside, path);
  } catch {
    // Read again next time.
  }
}
