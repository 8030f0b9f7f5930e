import { type Canvas, createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import type { ReadProblem } from '../../model/index.ts';
import { ReadError } from '../problem.ts';
import { type Bitmap, longest } from './bitmap.ts';
import { countFrames } from './frames.ts';
import { imageSize, isCut, isGarbled } from './header.ts';
import { type Held, heldAs } from './held.ts';
import { shrinkPng } from './png.ts';
import { openTiff, type TiffPage } from './tiff.ts';

/** Most pixels that are decoded at once: the largest sensors of telephones have 108 million, at four bytes each. */
const mostPixels = 120_000_000;
/** Most pixels of a picture that is unpacked row by row, some ten seconds of work. */
const mostRows = 1_000_000_000;
/** A picture smaller than this on a side holds no page. */
const least = 12;

/** An image file whose pages are decoded when they are asked for. */
export interface ImageFile {
  pages: number;
  /** What a reader should know of the file. */
  notes: string[];
  /** What of the file is lost, though its pages are decoded. */
  problems: ReadProblem[];
  /** Decodes a page, counted from 1, upright as its camera held it, at working size at most. Rejects with ReadError. */
  page: (number: number) => Promise<Bitmap>;
}

/** Opens an image file. Throws ReadError: `too-large`, `damaged`, `truncated`, `no-text`. */
export function decodeImage(bytes: Uint8Array): ImageFile {
  const isTiff = (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d);
  if (isTiff) {
    const { pages, cut } = openTiff(bytes);
    const problems: ReadProblem[] = pages.flatMap((page, i) =>
      page.cut ? { code: 'truncated', page: i + 1, message: lacks(`page ${i + 1}`) } : [],
    );
    if (cut) problems.push({ code: 'truncated', message: lacks(`the list of its pages, after page ${pages.length}`) });
    return { pages: pages.length, notes: [], problems, page: async (number) => decodeTiff(pages[number - 1]!) };
  }
  const frames = countFrames(bytes);
  const notes =
    frames > 1 ? [`The picture moves: the first of its ${frames} pictures was read, the others were not.`] : [];
  return { pages: 1, notes, problems: lossesOf(bytes, frames), page: () => decodeSingle(bytes) };
}

const lacks = (what: string): string => `The TIFF ends inside ${what}: what came after is missing. Send it again.`;

/** What decoders say nothing of: they leave the rest white or black. */
function lossesOf(bytes: Uint8Array, frames: number): ReadProblem[] {
  const problems: ReadProblem[] = [];
  if (isCut(bytes)) {
    const message = 'The picture ends before its own end mark, so part of it is missing. Send it again.';
    problems.push({ code: 'truncated', message });
  } else if (isGarbled(bytes)) {
    const message =
      'Part of the picture does not match its own check sums, so that part of it may be lost. Send it again.';
    problems.push({ code: 'damaged', message });
  }
  if (frames > 1) {
    const message = `The picture moves: of its ${frames} pictures only the first can be read. Send each as a picture of its own, or a PDF.`;
    problems.push({ code: 'unsupported', message });
  }
  return problems;
}

async function decodeSingle(bytes: Uint8Array): Promise<Bitmap> {
  const size = imageSize(bytes);
  if (!size) throw new ReadError('damaged', 'Expected an image, found no size in its header. Send it again.');
  const isPng = bytes[0] === 0x89;
  check(size.width, size.height, isPng ? mostRows : mostPixels);
  if (size.width * size.height > mostPixels) return shrinkPng(bytes);
  let image: Awaited<ReturnType<typeof loadImage>>;
  try {
    image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw new ReadError('damaged', 'Expected an image, found one that cannot be decoded. Send it again.', error);
  }
  check(image.width, image.height, mostPixels);
  // The decoder itself turns what a camera held another way.
  return upright(image, heldAs(1));
}

function decodeTiff(page: TiffPage): Bitmap {
  check(page.width, page.height, mostRows);
  const bitmap = page.decode();
  if (!page.held.mirrored && page.held.turn === 0) return bitmap;
  const canvas = createCanvas(bitmap.width, bitmap.height);
  const rgba = new Uint8ClampedArray(bitmap.rgba.buffer, bitmap.rgba.byteOffset, bitmap.width * bitmap.height * 4);
  canvas.getContext('2d').putImageData(new ImageData(rgba, bitmap.width, bitmap.height), 0, 0);
  return upright(canvas, page.held);
}

/** The picture as it was held, on white, no larger than is worked on: scaled while it is drawn, it is not held whole a second time. */
function upright(picture: Canvas | Awaited<ReturnType<typeof loadImage>>, held: Held): Bitmap {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const sideways = held.turn % 180 !== 0;
  const drawn = (paper: string | undefined): Uint8ClampedArray => {
    const canvas = createCanvas(sideways ? height : width, sideways ? width : height);
    const context = canvas.getContext('2d');
    context.fillStyle = paper ?? '#fff';
    if (paper) context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((held.turn * Math.PI) / 180);
    if (held.mirrored) context.scale(-1, 1);
    context.drawImage(picture, -width / 2, -height / 2, width, height);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  };
  const size = sideways ? { width: height, height: width } : { width, height };
  const onWhite = drawn('#fff');
  if (!isEven(onWhite)) return { ...size, rgba: onWhite };
  // White print that lets no light through on nothing is seen on dark paper.
  const onDark = drawn('#000');
  return { ...size, rgba: isEven(onDark) ? onWhite : onDark };
}

/** Whether all pixels are of one colour. */
function isEven(rgba: Uint8ClampedArray): boolean {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength >> 2);
  return pixels.every((pixel) => pixel === pixels[0]);
}

function check(width: number, height: number, most: number): void {
  if (width * height > most || width > 65_535 || height > 65_535) {
    const found = `${width} × ${height} pixels`;
    throw new ReadError('too-large', `Expected at most ${most / 1e6} million pixels, found ${found}. Scan at 300 dpi.`);
  }
  if (width < least || height < least) {
    throw new ReadError('no-text', `The picture has ${width} × ${height} pixels: too few to hold text.`);
  }
}
