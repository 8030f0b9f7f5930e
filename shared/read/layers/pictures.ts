import type { FileRead, Page, ReadProblem } from '../../model/index.ts';
import { placePages, readBitmap, readPicturePages } from '../image/index.ts';
import type { ReadOptions } from '../options.ts';
import { type PageImage, type PagePicture, renderPage } from '../pdf/index.ts';
import { mergePage, mergePart } from './merge.ts';
import { overlap } from './turn.ts';

/** Dots an inch at which pictures among text are drawn for OCR. */
const DPI = 200;
/** A picture that takes this share of a page is a paper: what cannot be read of it is missed. */
const LARGE = 0.2;

const shareOf = ({ areas }: PagePicture): number => areas.reduce((sum, area) => sum + area[2] * area[3], 0);

/** Says of pictures that are not read, because OCR is off, what is missing. */
export function pictureProblems(pictures: readonly PagePicture[], read: FileRead): void {
  for (const picture of pictures) {
    const { number: page, need } = picture;
    if (need === 'recognised') continue;
    if (need === 'doubted' || (need === 'parts' && shareOf(picture) < LARGE)) {
      const what = need === 'doubted' ? 'Its letters were' : 'A picture on it was';
      read.notes.push(`Page ${page} is not compared with its picture. ${what} not read: OCR is off.`);
    } else if (need === 'parts') {
      const message = `Page ${page} holds a large picture with print, which was not read: OCR is off.`;
      read.problems.push({ code: 'no-text', page, message });
    } else
      read.problems.push({ code: 'no-text', page, message: `Page ${page} is a picture without text, and OCR is off.` });
  }
}

/** Reads the pictures of a PDF that are worth it and puts what they say beside, or in place of, the text layer of their pages. */
export async function readPictures(
  bytes: Uint8Array,
  pictures: readonly PagePicture[],
  read: FileRead,
  options: ReadOptions,
): Promise<void> {
  if (options.readScan) {
    const { name, sha256 } = read;
    const pages = pictures.map((picture) => picture.number);
    const scan = await options.readScan({ name, sha256, bytes, kind: 'pdf', pages });
    const found = scratch(read);
    placePages(scan, pages, found);
    for (const picture of pictures) take(picture, found, read);
    read.problems.push(...found.problems.filter((problem) => problem.page === undefined));
  } else {
    const whole = pictures.filter(({ need }) => need !== 'parts');
    const found = scratch(read);
    if (whole.length > 0)
      await readPicturePages(
        bytes,
        whole.map(({ number }) => number),
        found,
        options,
      );
    for (const picture of whole) take(picture, found, read);
    for (const picture of pictures) if (picture.need === 'parts') await readParts(bytes, picture, read, options);
    read.problems.push(...found.problems.filter((problem) => problem.page === undefined));
  }
  read.pages.sort((a, b) => a.number - b.number);
}

const scratch = (read: FileRead): FileRead => ({ ...read, pages: [], problems: [], notes: [], parts: [] });

/** Takes one page of what OCR found. Where a text layer holds its own, a page that OCR could not read is no problem. */
function take(picture: PagePicture, found: FileRead, read: FileRead): void {
  const page = found.pages.find(({ number }) => number === picture.number);
  const problems = found.problems.filter((problem) => problem.page === picture.number);
  const unread = problems.some(({ code }) => code === 'unsupported');
  if (page && picture.need === 'parts') takeAreas(picture, page, read);
  else if (page) mergePage(read, page, picture, unread);
  const layered = picture.need === 'recognised' || picture.need === 'doubted';
  if (!layered && picture.need !== 'parts') read.problems.push(...problems);
  else if (picture.need === 'parts') read.problems.push(...missed(picture, problems, read));
  else
    read.notes.push(
      ...problems.map(({ message }) => `The text layer of page ${picture.number} could not be compared: ${message}`),
    );
}

/** Of a whole page that another engine read, only what lies in the pictures among the text. */
function takeAreas({ number, areas }: PagePicture, page: Page, read: FileRead): void {
  const inside = page.words.filter(({ box }) => areas.some((area) => overlap(box, area) > 0.5));
  mergePart(read, number, { ...page, words: inside, rulings: [] }, [0, 0, 1, 1]);
}

async function readParts(bytes: Uint8Array, picture: PagePicture, read: FileRead, options: ReadOptions): Promise<void> {
  const { number } = picture;
  // Without the text of its layer, which is known: what stands on a filled-in form does not run into it.
  const drawn = await renderPage(bytes, number, DPI, true).catch(() => undefined);
  if (!drawn) return;
  for (const area of picture.areas) {
    const crop = cropOf(drawn, area);
    const result = await readBitmap(crop, number, options.cacheDir);
    for (const page of result.pages) mergePart(read, number, page, crop.area);
    read.problems.push(...missed(picture, result.problems, read));
  }
  options.onPage?.(number, read.pages.length);
}

/** Problems of pictures among text that matter: a drawing without print is none, and a small picture is told in a note. */
function missed(picture: PagePicture, problems: readonly ReadProblem[], read: FileRead): ReadProblem[] {
  const real = problems
    .filter(({ code }) => code !== 'no-text')
    .map((problem) => ({ ...problem, page: picture.number }));
  if (shareOf(picture) >= LARGE) return real;
  read.notes.push(...real.map(({ message }) => `A picture on page ${picture.number} was not read: ${message}`));
  return [];
}

/** The pixels of a part of a drawn page, and the place that they take up on it. */
function cropOf({ width, height, rgba }: PageImage, [left, top, w, h]: PagePicture['areas'][number]) {
  const x = Math.floor(left * width);
  const y = Math.floor(top * height);
  const across = Math.max(1, Math.min(width, Math.ceil((left + w) * width)) - x);
  const down = Math.max(1, Math.min(height, Math.ceil((top + h) * height)) - y);
  const out = new Uint8ClampedArray(across * down * 4);
  for (let row = 0; row < down; row++) {
    const from = ((y + row) * width + x) * 4;
    out.set(rgba.subarray(from, from + across * 4), row * across * 4);
  }
  const area: [number, number, number, number] = [x / width, y / height, across / width, down / height];
  return { width: across, height: down, rgba: out, area };
}
