import UTIF from 'utif2';
import { ReadError } from '../problem.ts';
import type { Bitmap } from './bitmap.ts';
import { type Held, heldAs } from './held.ts';
import { startShrinking } from './shrink.ts';

/** Bytes of one unpacked page: A0 at 600 dots an inch in black and white has 70 million, 20,000 by 20,000 grey pixels 400 million. */
const mostBytes = 450_000_000;
/** Pixels from which a page is drawn together to working size from its unpacked bytes. */
const large = 24_000_000;

/** A page of a TIFF that is not unpacked yet. */
export interface TiffPage {
  width: number;
  height: number;
  held: Held;
  decode: () => Bitmap;
}

/** The pages of a TIFF, without reduced copies of them. Throws ReadError `damaged`. */
export function tiffPages(bytes: Uint8Array): TiffPage[] {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  let pages: UTIF.IFD[];
  try {
    pages = UTIF.decode(buffer);
  } catch (error) {
    throw new ReadError('damaged', 'Expected a TIFF, found one whose directory cannot be read. Send it again.', error);
  }
  const seen = pages.filter((page) => tag(page, 256) > 0 && tag(page, 257) > 0);
  if (seen.length === 0) throw new ReadError('damaged', 'Expected a TIFF, found no picture in it. Send it again.');
  const real = seen.filter((page) => (tag(page, 254) & 1) === 0);
  return (real.length ? real : seen).map((page) => ({
    width: tag(page, 256),
    height: tag(page, 257),
    held: heldAs(tag(page, 274)),
    decode: () => decode(buffer, page),
  }));
}

const tags = (page: UTIF.IFD, number: number): number[] =>
  Array.from((page[`t${number}`] as ArrayLike<number> | undefined) ?? [], Number);
const tag = (page: UTIF.IFD, number: number): number => tags(page, number)[0] ?? 0;

function decode(buffer: ArrayBuffer, page: UTIF.IFD): Bitmap {
  const [width, height] = [tag(page, 256), tag(page, 257)];
  const samples = tag(page, 277) || 1;
  const depth = tag(page, 258) || 1;
  const unpacked = Math.ceil((width * samples * depth) / 8) * height;
  if (unpacked > mostBytes) {
    const found = `${width} × ${height} pixels of ${samples * depth} bits`;
    throw new ReadError('too-large', `Expected a page that fits into memory, found ${found}. Scan at 300 dpi.`);
  }
  // Where the strips or tiles of the page stand, and how long they are.
  const places = tags(page, 273).length > 0 ? tags(page, 273) : tags(page, 324);
  const lengths = tags(page, 279).length > 0 ? tags(page, 279) : tags(page, 325);
  if (places.every((at) => at >= buffer.byteLength))
    throw new ReadError('truncated', 'The picture of a page is missing: the file ends before it. Send it again.');
  const cut = places.some((at, i) => at + (lengths[i] ?? 0) > buffer.byteLength + 1);
  try {
    UTIF.decodeImage(buffer, page);
    const colours = tag(page, 262);
    const own = width * height > large || colours === 5;
    const bitmap = own ? fromSamples(page, { width, height, samples, depth, colours }) : fromUtif(page);
    if (!bitmap)
      throw new ReadError('unsupported', 'A page of the TIFF is packed in a way that is not read. Send it as PDF.');
    return bitmap;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (cut) throw new ReadError('truncated', 'The file ends inside a page. Send it again.', error);
    throw new ReadError('damaged', 'A page of the TIFF cannot be decoded. Send it again as PDF.', error);
  } finally {
    page.data = new Uint8Array();
  }
}

function fromUtif(page: UTIF.IFD): Bitmap | undefined {
  const rgba = UTIF.toRGBA8(page);
  return rgba.length < page.width * page.height * 4 || page.width === 0
    ? undefined
    : { width: page.width, height: page.height, rgba };
}

interface Kind {
  width: number;
  height: number;
  samples: number;
  depth: number;
  /** 0 white is nought, 1 black is nought, 2 colours, 5 inks (TIFF tag 262). */
  colours: number;
}

/** From the unpacked samples row by row; undefined for kinds that large scans do not have. */
function fromSamples(page: UTIF.IFD, { width, height, samples, depth, colours }: Kind): Bitmap | undefined {
  const known = (colours <= 1 && (depth === 1 || depth === 8)) || (depth === 8 && (colours === 2 || colours === 5));
  const row = Math.ceil((width * samples * depth) / 8);
  const { data } = page;
  if (!known || !data || data.length < row * height || samples < (colours === 5 ? 4 : colours === 2 ? 3 : 1))
    return undefined;
  const shrinking = startShrinking(width, height);
  const rgb = new Uint8Array(width * 3);
  for (let y = 0; y < height; y += 1) {
    const base = y * row;
    for (let x = 0; x < width; x += 1) {
      const at = base + x * samples;
      if (colours === 5) {
        const left = 255 - data[at + 3]!;
        for (let c = 0; c < 3; c += 1) rgb[x * 3 + c] = ((255 - data[at + c]!) * left) / 255;
      } else if (colours === 2) {
        for (let c = 0; c < 3; c += 1) rgb[x * 3 + c] = data[at + c]!;
      } else {
        const value = depth === 1 ? ((data[base + (x >> 3)]! >> (7 - (x & 7))) & 1) * 255 : data[at]!;
        rgb.fill(colours === 0 ? 255 - value : value, x * 3, x * 3 + 3);
      }
    }
    shrinking.row(rgb);
  }
  return shrinking.finish();
}
