import { type Canvas, createCanvas, type Image, ImageData, loadImage } from '@napi-rs/canvas';
import type { Document, FileRead, Page } from '../model/index.ts';
import { decodeImage } from '../read/image/decode.ts';
import { type Corners, flatten } from '../read/image/flatten.ts';
import { partsOf } from '../read/pages-in.ts';
import { partBytes } from '../read/parts.ts';
import { renderPages } from '../read/pdf/index.ts';
import type { PageImage, PagePlace, PageSource } from './html/index.ts';

/** Resolution of the report's page pictures: small print stays readable at twice the size, a page costs some 100 KB. */
const dpi = 110;
const widest = 1400;

/** A file as read and where its bytes are, fetched only when a page of it is drawn. */
export interface DrawableFile {
  read: FileRead;
  bytes: () => Promise<Uint8Array>;
}

/** Draws the pages that the report shows: pictures of PDF and image pages; sheets and texts are set from their words. */
export async function pagePictures(
  documents: readonly Pick<Document, 'id' | 'sha256'>[],
  files: readonly DrawableFile[],
  wanted: readonly PagePlace[],
): Promise<PageSource> {
  const pictures = new Map<string, PageImage>();
  const pages = new Map<string, Page>();
  const keyOf = (document: string, page: number) => `${document}/${page}`;
  for (const { read: top, bytes: bytesOf } of files) {
    for (const part of [top, ...partsOf(top)]) {
      const places = wanted.filter((w) => documents.some((d) => d.id === w.document && d.sha256 === part.sha256));
      if (places.length === 0) continue;
      const drawn = await picturesOf(part, places, async () => {
        const bytes = await bytesOf();
        return part === top ? bytes : partBytes(bytes, top, part);
      });
      for (const { document, page } of places) {
        const image = drawn.get(page);
        const words = part.pages.find((p) => p.number === page);
        if (image) pictures.set(keyOf(document, page), image);
        else if (words) pages.set(keyOf(document, page), words);
      }
    }
  }
  return { image: (d, p) => pictures.get(keyOf(d, p)), words: (d, p) => pages.get(keyOf(d, p)) };
}

async function picturesOf(
  file: FileRead,
  places: readonly PagePlace[],
  bytesOf: () => Promise<Uint8Array | undefined>,
): Promise<Map<number, PageImage>> {
  const drawn = new Map<number, PageImage>();
  if (file.kind !== 'pdf' && file.kind !== 'image') return drawn;
  const bytes = await bytesOf();
  if (!bytes) return drawn;
  const numbers = [...new Set(places.map((p) => p.page))].sort((a, b) => a - b);
  if (file.kind === 'pdf')
    await renderPages(bytes, numbers, dpi, (number, image) => {
      const canvas = createCanvas(image.width, image.height);
      canvas
        .getContext('2d')
        .putImageData(new ImageData(new Uint8ClampedArray(image.rgba), image.width, image.height), 0, 0);
      drawn.set(
        number,
        asRead(
          canvas,
          1,
          file.pages.find((p) => p.number === number),
        ),
      );
    });
  else {
    const picture = await pictureOfImage(bytes, file.pages[0]);
    if (picture) drawn.set(1, picture);
  }
  return drawn;
}

/** A photo or scan scaled to the report's width; undefined for a format that the canvas cannot decode (its words are shown instead). */
async function pictureOfImage(bytes: Uint8Array, page: Page | undefined): Promise<PageImage | undefined> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => undefined);
  if (!image || image.width === 0) return undefined;
  return asRead(image, Math.min(1, widest / image.width), page);
}

/**
 * A page of an image file (a TIFF has several), upright and straightened as it was read, `widest` pixels wide at most. Rejects with ReadError
 * where it cannot be decoded.
 */
export async function imagePage(
  bytes: Uint8Array,
  number: number,
  page: Page | undefined,
  widest: number,
): Promise<PageImage> {
  const bitmap = await decodeImage(bytes).page(number);
  const whole = createCanvas(bitmap.width, bitmap.height);
  const pixels = new Uint8ClampedArray(
    bitmap.rgba.buffer as ArrayBuffer,
    bitmap.rgba.byteOffset,
    bitmap.width * bitmap.height * 4,
  );
  whole.getContext('2d').putImageData(new ImageData(pixels, bitmap.width, bitmap.height), 0, 0);
  return asRead(whole, Math.min(1, widest / bitmap.width), page);
}

/** The picture turned and straightened as the reader turned and straightened the page, so that boxes fall on their words. */
function asRead(whole: Canvas | Image, scaling: number, page: Page | undefined): PageImage {
  const picture = page?.corners ? flattened(whole, page.corners) : whole;
  const scale = page?.corners ? Math.min(1, widest / picture.width) : scaling;
  const turned = page?.turned ?? 0;
  const [w, h] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const [width, height] = turned % 180 === 0 ? [w, h] : [h, w];
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate(((turned - (page?.lean ?? 0)) * Math.PI) / 180);
  pen.drawImage(picture, -w / 2, -h / 2, w, h);
  return { dataUri: canvas.toDataURL('image/jpeg', 72), width, height };
}

/** The sheet of a photo that was taken at a slant, as the reader flattened it. */
function flattened(picture: Canvas | Image, corners: NonNullable<Page['corners']>): Canvas {
  const { width, height } = picture;
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.drawImage(picture, 0, 0);
  const places = corners.map(([x, y]) => ({ x, y })) as Corners;
  const flat = flatten({ width, height, rgba: pen.getImageData(0, 0, width, height).data }, places);
  const sheet = createCanvas(flat.width, flat.height);
  sheet.getContext('2d').putImageData(new ImageData(Uint8ClampedArray.from(flat.rgba), flat.width, flat.height), 0, 0);
  return sheet;
}
