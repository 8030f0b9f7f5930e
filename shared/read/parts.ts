import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { FileRead } from '../model/index.ts';
import { unpackZip } from './archive/index.ts';
import { limits } from './options.ts';
import { sniff } from './sniff.ts';

/**
 * The bytes of a part of `file` (an entry of a zip, an attachment of a mail or of a PDF), found again by its digest in the bytes of the whole.
 * Undefined when they are not there.
 */
export async function partBytes(bytes: Uint8Array, file: FileRead, part: FileRead): Promise<Uint8Array | undefined> {
  if (file.sha256 === part.sha256) return bytes;
  return find(bytes, part.sha256, 0);
}

async function find(bytes: Uint8Array, sha256: string, depth: number): Promise<Uint8Array | undefined> {
  if (depth > 4) return undefined;
  for (const inner of await contents(bytes)) {
    if (createHash('sha256').update(inner).digest('hex') === sha256) return inner;
    const deeper = await find(inner, sha256, depth + 1);
    if (deeper) return deeper;
  }
  return undefined;
}

async function contents(bytes: Uint8Array): Promise<Iterable<Uint8Array>> {
  switch (sniff(bytes)) {
    case 'zip':
      return zipContents(bytes);
    case 'gzip':
      return [gunzipSync(bytes, { maxOutputLength: limits.unpacked })];
    case 'mail':
      return (await import('./word/mail.ts')).readMail(bytes).attachments.map((attachment) => attachment.bytes);
    case 'pdf':
      return (await (await import('./pdf/index.ts')).readPdf(bytes, { maxPages: 1 })).attachments.map(
        ({ bytes }) => bytes,
      );
    default:
      return [];
  }
}

function* zipContents(bytes: Uint8Array): Generator<Uint8Array> {
  for (const entry of unpackZip(bytes, { left: limits.unpacked }, { problems: [], notes: [] }))
    if (entry.bytes) yield entry.bytes;
}
