import UTIF from 'utif2';
import { ReadError } from '../problem.ts';
import type { Bitmap } from './bitmap.ts';
import { type Held, heldAs } from './held.ts';
import { fromSamples } from './samples.ts';
import { whereCut } from './tiff-chain.ts';
import { inkJpeg, planeByPlane } from './tiff-planes.ts';

/** Bytes of one unpacked page: A0 at 600 dots an inch in black and white has 70 million, 20,000 by 20,000 grey pixels 400 million. */
const mostBytes = 450_000_000;
/** Pixels from which a page is drawn together to working size from its unpacked bytes. */
const large = 24_000_000;
/** Packings that are undone (TIFF 6.0; 8 and 32946 deflate, 32773 PackBits, 32809 ThunderScan): what is left packed would look black or white. */
const packings: ReadonlySet<number> = new Set([1, 3, 4, 5, 6, 7, 8, 32946, 32773, 32809]);

/** A page of a TIFF that is not unpacked yet. */
export interface TiffPage {
  width: number;
  height: number;
  held: Held;
  /** Bytes of its picture lie beyond the end of the file. */
  cut: boolean;
  decode: () => Bitmap;
}

/** The pages of a TIFF, and where its list of pages breaks off. */
export interface TiffFile {
  pages: TiffPage[];
  /** The file ends before the list of its pages does. */
  cut: boolean;
}

/** The pages of a TIFF, without reduced copies of them. Throws ReadError `damaged`, `truncated`, `unsupported`. */
export function openTiff(bytes: Uint8Array): TiffFile {
  const end = whereCut(bytes);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  // The decoder follows a list that leads back for ever: it is ended where it begins to.
  if (end.at === 'endless') new DataView(buffer).setUint32(end.last, 0);
  let pages: UTIF.IFD[];
  try {
    pages = UTIF.decode(buffer);
  } catch (error) {
    throw new ReadError('damaged', 'Expected a TIFF, found one whose directory cannot be read. Send it again.', error);
  }
  const seen = pages.filter((page) => tag(page, 256) > 0 && tag(page, 257) > 0);
  if (seen.length === 0) throw new ReadError('damaged', 'Expected a TIFF, found no picture in it. Send it again.');
  const real = seen.filter((page) => (tag(page, 254) & 1) === 0);
  const kept = (real.length ? real : seen).map((page) => ({
    width: tag(page, 256),
    height: tag(page, 257),
    held: heldAs(tag(page, 274)),
    cut: isCut(buffer, page),
    decode: () => decode(buffer, page),
  }));
  return { pages: kept, cut: end.at !== 'nowhere' };
}

/** Where the strips or tiles of a page stand, and how long they are. */
function stripsOf(page: UTIF.IFD): { places: number[]; lengths: number[] } {
  const tiled = tags(page, 324).length > 0;
  return { places: tags(page, tiled ? 324 : 273), lengths: tags(page, tiled ? 325 : 279) };
}

function isCut(buffer: ArrayBuffer, page: UTIF.IFD): boolean {
  const { places, lengths } = stripsOf(page);
  return places.some((at, i) => at + (lengths[i] ?? 0) > buffer.byteLength + 1);
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
  const { places } = stripsOf(page);
  if (places.every((at) => at >= buffer.byteLength))
    throw new ReadError('truncated', 'The picture of a page is missing: the file ends before it. Send it again.');
  const cut = isCut(buffer, page);
  const packing = tag(page, 259) || 1;
  const colours = tag(page, 262);
  // Numbers with a fraction (339: 3) and of more than 16 bits come from laboratories, not from scanners.
  if (!packings.has(packing) || depth > 16 || tag(page, 339) === 3) throw new ReadError('unsupported', oddlyPacked);
  try {
    const kind = { width, height, samples, depth, colours };
    const asInks = packing === 7 && colours === 5;
    const apart = tag(page, 284) === 2 && samples > 1;
    let data: Uint8Array | undefined;
    if (asInks) data = inkJpeg(new Uint8Array(buffer), page);
    else if (apart) data = planeByPlane(buffer, page);
    else {
      UTIF.decodeImage(buffer, page);
      data = page.data;
    }
    const own = width * height > large || colours === 5 || apart;
    const bitmap = own ? data && fromSamples(data, kind) : fromUtif(page);
    if (!bitmap) throw new ReadError('unsupported', oddlyPacked);
    return bitmap;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (cut) throw new ReadError('truncated', 'The file ends inside a page. Send it again.', error);
    throw new ReadError('damaged', 'A page of the TIFF cannot be decoded. Send it again as PDF.', error);
  } finally {
    page.data = new Uint8Array();
  }
}

const oddlyPacked = 'A page of the TIFF is packed in a way that is not read. Save it as PDF or JPEG and send that.';

function fromUtif(page: UTIF.IFD): Bitmap | undefined {
  const rgba = UTIF.toRGBA8(page);
  return rgba.length < page.width * page.height * 4 || page.width === 0
    ? undefined
    : { width: page.width, height: page.height, rgba };
}
