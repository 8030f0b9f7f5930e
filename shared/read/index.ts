import { createHash } from 'node:crypto';
import type { FileRead } from '../model/index.ts';
import type { Budget } from './archive/zip.ts';
import type { FileType } from './file-type.ts';
import { limits, type ReadOptions } from './options.ts';
import { toProblem } from './problem.ts';
import { closeAll, readers } from './readers.ts';
import type { Reading } from './reading.ts';
import { sniff } from './sniff.ts';
import { advice, kindOf, namesType } from './type-advice.ts';

export type { ReadOptions, Scan, ScanReader } from './options.ts';
export { limits } from './options.ts';
export { partBytes } from './parts.ts';

/**
 * Reads any file into pages of words with boxes. The type is sniffed from the bytes; a name that says otherwise is a note.
 * Never throws for bad content: what cannot be read is among `problems`, and whatever could be read stands beside it. A zip, a mail and
 * a PDF with files inside give `parts`, named `outer/inner`.
 */
export async function readFile(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<FileRead> {
  const budget: Budget = { left: limits.unpacked };
  return readAt(bytes, name, { options, budget, archives: 0, depth: 0, readPart: readAt });
}

/** One file at some depth; readers of containers get at it through `reading.readPart`. */
async function readAt(bytes: Uint8Array, name: string, reading: Reading): Promise<FileRead> {
  const read: FileRead = {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    kind: 'unknown',
    pages: [],
    problems: [],
    notes: [],
    parts: [],
  };
  const most = reading.options.maxBytes ?? limits.bytes;
  if (bytes.length > most) {
    const message = `The file has ${bytes.length} bytes; at most ${most} are read. Send it in parts.`;
    read.problems.push({ code: 'too-large', message });
    return read;
  }
  let type: FileType = 'unknown';
  try {
    type = sniff(bytes);
    read.kind = kindOf[type];
    const named = namesType(name, type);
    if (named) read.notes.push(named);
    const refusal = advice[type];
    if (refusal) read.problems.push(refusal);
    else await readers[type]?.(bytes, read, reading);
  } catch (error) {
    read.problems.push(toProblem(error, `a readable ${type} file`));
  }
  finish(read, reading.options);
  return read;
}

function finish(read: FileRead, options: ReadOptions): void {
  const most = options.maxPages ?? limits.pages;
  if (read.pages.length > most) {
    const message = `The file has ${read.pages.length} pages; the first ${most} were read. Send it in parts.`;
    read.problems.push({ code: 'too-large', message });
    read.pages.length = most;
  }
  read.pages.forEach((page, index) => {
    if (read.kind !== 'pdf' && read.kind !== 'image') page.number = index + 1;
  });
}

/** Ends the workers and sessions that reading started, so that the process can end. */
export async function closeReaders(): Promise<void> {
  await closeAll();
}
