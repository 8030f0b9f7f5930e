import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { type FileRead, Page, ReadProblem } from '../../shared/model/index.ts';
import type { Blobs } from '../../shared/ports.ts';
import { readersVersion } from '../../shared/read/version.ts';
import { records } from '../../shared/store/keys.ts';

/** What a reader made of a scan. `refused`: the page reader could not take it, so the embedded engine reads it. */
export const ScanRead = z.object({
  schema: z.literal('scan/1'),
  pages: z.array(Page),
  problems: z.array(ReadProblem),
  refused: z.optional(z.string()),
  /** Data for other scripts that was at hand: with more of it a page that could not be read may be. */
  data: z.optional(z.string()),
});
export type ScanRead = z.infer<typeof ScanRead>;

const pack = (value: unknown) => gzipSync(JSON.stringify(value));
const unpack = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'));

/** What was read of scans and files, kept in the records by digest of their bytes: nothing is read twice. */
export const keptIn = (blobs: Blobs, importer: string) => ({
  /** The whole scan, or one page of it. */
  async scan(sha256: string, page?: number): Promise<ScanRead | undefined> {
    const blob = await blobs.get(records.scanned(importer, sha256, page));
    return blob && ScanRead.parse(unpack(blob.bytes));
  },
  async keepScan(sha256: string, read: ScanRead, page?: number): Promise<void> {
    await blobs.put(records.scanned(importer, sha256, page), pack(read), { contentType: 'application/gzip' });
  },
  /** The file as read before; what stands under its key was written here, so its shape is taken as it is. */
  async file(sha256: string): Promise<FileRead | undefined> {
    const blob = await blobs.get(records.file(importer, sha256, readersVersion));
    return blob && (unpack(blob.bytes) as FileRead);
  },
  /** The same by a key that the records list. */
  async at(key: string): Promise<FileRead | undefined> {
    const blob = await blobs.get(key);
    return blob && (unpack(blob.bytes) as FileRead);
  },
  async keepFile(read: FileRead): Promise<void> {
    const key = records.file(importer, read.sha256, readersVersion);
    await blobs.put(key, pack(read), { contentType: 'application/gzip', onlyNew: true });
  },
});
export type Kept = ReturnType<typeof keptIn>;

/** The same bytes under another name: parts of an archive are named after it. */
export function renamed(read: FileRead, name: string): FileRead {
  if (read.name === name) return read;
  const parts = read.parts.map((part) => renamed(part, name + part.name.slice(read.name.length)));
  return { ...read, name, parts };
}
