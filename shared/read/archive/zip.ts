import { inflateRawSync } from 'node:zlib';
import { limits } from '../options.ts';
import { ReadError } from '../problem.ts';

/** One entry of a zip, as its central directory (or, in a cut file, its local header) tells. */
export interface ZipEntry {
  name: string;
  directory: boolean;
  encrypted: boolean;
  link: boolean;
  method: number;
  /** Packed bytes; the unpacked size is never believed. */
  packed: number;
  /** Offset of the local header. */
  offset: number;
}

export interface ZipListing {
  entries: ZipEntry[];
  /** The directory at the end is missing: entries were found one after another from the start. */
  cut: boolean;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endHeader = 0x06054b50;

/** Lists the entries of a zip, at most `limits.entries` + 1 of them. Throws ReadError when no entry can be found. */
export function listZip(bytes: Uint8Array): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const central = end === undefined ? undefined : readCentral(bytes, view, end);
  if (central) return { entries: central, cut: false };
  const local = readLocals(bytes, view);
  if (local.length === 0)
    throw new ReadError('damaged', 'Expected a zip archive, found no entry in it. Send it again.');
  return { entries: local, cut: true };
}

function findEnd(view: DataView): number | undefined {
  // The end record is 22 bytes and a comment of at most 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at -= 1) {
    if (view.getUint32(at, true) === endHeader) return at;
  }
  return undefined;
}

function readCentral(bytes: Uint8Array, view: DataView, end: number): ZipEntry[] | undefined {
  const size = view.getUint32(end + 12, true);
  const stated = view.getUint32(end + 16, true);
  // Bytes before the archive (a self-extractor, mail junk) shift every offset alike. Zip64 archives state 0xffffffff.
  const start = stated === 0xffffffff || size === 0xffffffff ? undefined : end - size;
  if (start === undefined || start < 0) return undefined;
  const shift = start - stated;
  if (shift < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + 46 <= end && view.getUint32(at, true) === centralHeader) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const madeBy = view.getUint8(at + 5);
    const mode = view.getUint32(at + 38, true) >>> 16;
    const name = entryName(nameBytes, flags, extra);
    entries.push({
      name,
      directory: /[/\\]$/.test(name),
      encrypted: (flags & 1) === 1,
      link: madeBy === 3 && (mode & 0xf000) === 0xa000,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true) + shift,
    });
    if (entries.length > limits.entries) break;
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries.length || view.getUint16(end + 10, true) === 0 ? entries : undefined;
}

function readLocals(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && entries.length <= limits.entries) {
    if (view.getUint32(at, true) !== localHeader) break;
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const extraLength = view.getUint16(at + 28, true);
    const data = at + 30 + nameLength + extraLength;
    const name = entryName(bytes.subarray(at + 30, at + 30 + nameLength), flags, new Uint8Array());
    const next = nextLocal(bytes, view, data, (flags & 8) === 0 ? view.getUint32(at + 18, true) : undefined);
    const method = view.getUint16(at + 8, true);
    const entry = { name, directory: /[/\\]$/.test(name), encrypted: (flags & 1) === 1, link: false, method };
    entries.push({ ...entry, packed: Math.min(next, bytes.length) - data, offset: at });
    at = next;
  }
  return entries;
}

function nextLocal(bytes: Uint8Array, view: DataView, data: number, packed: number | undefined): number {
  if (packed !== undefined) return data + packed;
  // Sizes follow the data: the next header tells where it ends; the inflater ignores what trails its stream.
  for (let at = data; at + 4 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
    const signature = view.getUint32(at, true);
    if (signature === localHeader || signature === centralHeader) return at;
  }
  return bytes.length;
}

/** Names are UTF-8 where flagged or valid as such, else GBK where that gives Han throughout, else code page 437. */
function entryName(bytes: Uint8Array, flags: number, extra: Uint8Array): string {
  const unicode = unicodePath(extra);
  if (unicode) return unicode;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (flags & 0x800) return new TextDecoder('utf-8').decode(bytes);
  }
  try {
    const name = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    if (/^[\p{Script=Han}\x20-\x7e\u3000-\u303f\uff00-\uffef·—]+$/u.test(name)) return name;
  } catch {
    // Not GBK either.
  }
  return Array.from(bytes, (b) => (b < 0x80 ? String.fromCharCode(b) : cp437[b - 0x80]!)).join('');
}

const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Info-ZIP's Unicode path field (0x7075): version, CRC of the plain name, then UTF-8. */
function unicodePath(extra: Uint8Array): string | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = extra[at]! | (extra[at + 1]! << 8);
    const size = extra[at + 2]! | (extra[at + 3]! << 8);
    if (id === 0x7075 && size > 5) return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + size));
    at += 4 + size;
  }
  return undefined;
}

/** Bytes that may still be unpacked, shared by all entries of an archive. */
export interface Budget {
  left: number;
}

/**
 * Unpacks one entry within the budget. Up to `floor` bytes any ratio passes: few megabytes harm nobody, and sheets of like rows
 * pack well. Throws ReadError: encrypted, truncated, unsupported, too-large or damaged.
 */
export function unzip(bytes: Uint8Array, entry: ZipEntry, budget: Budget, floor = 1024 * 1024): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.encrypted) {
    throw new ReadError('encrypted', `Entry "${entry.name}" is encrypted. Send it without a password.`);
  }
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localHeader) {
    throw new ReadError('damaged', `Entry "${entry.name}" does not stand where the archive says. Send it again.`);
  }
  const data = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (data + entry.packed > bytes.length) {
    throw new ReadError('truncated', `The archive ends inside "${entry.name}". Send it again.`);
  }
  const packed = bytes.subarray(data, data + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) {
    throw new ReadError(
      'unsupported',
      `Entry "${entry.name}" is packed by method ${entry.method}. Pack it as a plain zip.`,
    );
  }
  const most = Math.min(budget.left, Math.max(floor, packed.length * limits.ratio));
  const unpacked = entry.method === 0 ? packed : inflate(packed, most, entry.name);
  if (unpacked.length > most) throw tooLarge(entry.name);
  budget.left -= unpacked.length;
  return unpacked;
}

const tooLarge = (name: string) =>
  new ReadError('too-large', `Entry "${name}" unpacks to more than is allowed. Send its papers one by one.`);

function inflate(packed: Uint8Array, most: number, name: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name);
    if (code === 'Z_BUF_ERROR') throw new ReadError('truncated', `Entry "${name}" is cut short. Send it again.`, error);
    throw new ReadError('damaged', `Entry "${name}" cannot be unpacked. Send it again.`, error);
  }
}
