import { crc32 } from 'node:zlib';

/** Pixels of an image as its header says, read without decoding. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Width and height from the header of a PNG, JPEG, WebP, GIF, BMP or AVIF; undefined when the header is broken. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (bytes[0] === 0x89) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (bytes[0] === 0xff) return jpegSize(view);
    if (bytes[0] === 0x47) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (bytes[0] === 0x42) return bitmapSize(view);
    if (bytes[0] === 0x52) return webpSize(view);
    if (view.getUint32(4) === 0x66747970) return avifSize(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Whether an image ends before its own end mark: decoders fill the rest with white and say nothing. */
export function isCut(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89) return buffer.lastIndexOf('IEND') < 0;
  if (bytes[0] === 0xff) return buffer.lastIndexOf(Uint8Array.of(0xff, 0xd9)) < scanOf(buffer);
  // The trailer; some programs add bytes after it.
  if (bytes[0] === 0x47) return buffer.lastIndexOf(0x3b) < bytes.length - 64;
  // The file size that a WebP or BMP states; some BMP writers leave it zero.
  if (bytes[0] === 0x52) return buffer.readUInt32LE(4) + 8 > bytes.length + 1;
  if (bytes[0] === 0x42) return buffer.readUInt32LE(2) > bytes.length;
  return false;
}

/** Where the first scan of a JPEG begins: an end mark before it is that of the small picture in its EXIF. */
function scanOf(file: Buffer): number {
  for (let at = 2; at + 4 <= file.length; at += 2 + file.readUInt16BE(at + 2)) {
    while (file[at] === 0xff && file[at + 1] === 0xff) at += 1;
    if (file[at] !== 0xff) return 0;
    if (file[at + 1] === 0xda) return at;
    if (at + 4 > file.length) break;
  }
  return file.length;
}

/** Whether a PNG holds a part of its picture that does not match its check sum (PNG, third edition, 5.3). */
export function isGarbled(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x89) return false;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= file.length; ) {
    const size = file.readUInt32BE(at);
    const end = at + 8 + size;
    if (end + 4 > file.length) return false;
    const picture = /^(IHDR|PLTE|IDAT)$/.test(file.toString('latin1', at + 4, at + 8));
    if (picture && crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return true;
    at = end + 4;
  }
  return false;
}

/** Frame headers SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC). */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) {
      at += 1;
      continue;
    }
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    // Fill bytes and markers without a length.
    if (marker === 0xff) at += 1;
    else if ((marker >= 0xd0 && marker <= 0xd8) || marker === 0x01) at += 2;
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function bitmapSize(view: DataView): ImageSize {
  if (view.getUint32(14, true) === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

function webpSize(view: DataView): ImageSize | undefined {
  const kind = view.getUint32(12);
  if (kind === 0x56503858) {
    const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (kind === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return undefined;
}

/** The largest of the sizes that an AVIF's boxes state: that of the whole, where it is put together from tiles. */
function avifSize(bytes: Uint8Array): ImageSize | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let best: ImageSize | undefined;
  for (let at = file.indexOf('ispe'); at >= 0; at = file.indexOf('ispe', at + 4)) {
    const size = { width: file.readUInt32BE(at + 8), height: file.readUInt32BE(at + 12) };
    if (!best || size.width * size.height > best.width * best.height) best = size;
  }
  return best;
}
