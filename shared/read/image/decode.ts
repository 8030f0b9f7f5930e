import { createCanvas, loadImage } from '@napi-rs/canvas';
import UTIF from 'utif2';
import { ReadError } from '../problem.ts';
import type { Bitmap } from './bitmap.ts';
import { imageSize } from './header.ts';

/** Most pixels that are decoded: A3 at 600 dots an inch. Each takes four bytes. */
const mostPixels = 72_000_000;
/** A picture smaller than this on a side holds no page. */
const least = 12;

/**
 * Pages of an image file, decoded one after the other. Sizes are checked in the header first. Throws ReadError: `too-large`,
 * `damaged`, `truncated`.
 */
export async function* decodeImage(bytes: Uint8Array): AsyncGenerator<Bitmap> {
  const isTiff = (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d);
  if (isTiff) yield* decodeTiff(bytes);
  else yield await decodeSingle(bytes);
}

async function decodeSingle(bytes: Uint8Array): Promise<Bitmap> {
  const size = imageSize(bytes);
  if (!size) throw new ReadError('damaged', 'Expected an image, found no size in its header. Send it again.');
  check(size.width, size.height);
  let image: Awaited<ReturnType<typeof loadImage>>;
  try {
    image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw new ReadError('damaged', 'Expected an image, found one that cannot be decoded. Send it again.', error);
  }
  check(image.width, image.height);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, rgba: context.getImageData(0, 0, image.width, image.height).data };
}

function* decodeTiff(bytes: Uint8Array): Generator<Bitmap> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  let pages: UTIF.IFD[];
  try {
    pages = UTIF.decode(buffer);
  } catch (error) {
    throw new ReadError('damaged', 'Expected a TIFF, found one whose directory cannot be read. Send it again.', error);
  }
  const of = (page: UTIF.IFD, tag: number): number => Number((page[`t${tag}`] as number[] | undefined)?.[0] ?? 0);
  const seen = pages.filter((page) => of(page, 256) > 0 && of(page, 257) > 0);
  // Reduced copies (thumbnails) of another page are no pages.
  const real = seen.filter((page) => (of(page, 254) & 1) === 0);
  for (const page of real.length ? real : seen) {
    check(of(page, 256), of(page, 257));
    let rgba: Uint8Array;
    try {
      UTIF.decodeImage(buffer, page);
      rgba = UTIF.toRGBA8(page);
    } catch (error) {
      throw new ReadError('damaged', 'A page of the TIFF cannot be decoded. Send it again as PDF.', error);
    }
    if (rgba.length < page.width * page.height * 4 || page.width === 0) {
      throw new ReadError('unsupported', 'A page of the TIFF is packed in a way that is not read. Send it as PDF.');
    }
    yield { width: page.width, height: page.height, rgba };
    page.data = new Uint8Array();
  }
  if (seen.length === 0) throw new ReadError('damaged', 'Expected a TIFF, found no picture in it. Send it again.');
}

function check(width: number, height: number): void {
  if (width * height > mostPixels || width > 30_000 || height > 30_000) {
    const found = `${width} × ${height} pixels`;
    throw new ReadError(
      'too-large',
      `Expected at most ${mostPixels / 1e6} million pixels, found ${found}. Scan at 300 dpi.`,
    );
  }
  if (width < least || height < least) {
    throw new ReadError('no-text', `The picture has ${width} × ${height} pixels: too few to hold text.`);
  }
}
