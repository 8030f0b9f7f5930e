import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Point } from '../wear/picture.ts';
import type { Quality } from '../wear/qualities.ts';
import { trueWords } from '../wear/words.ts';
import { wearPaper } from '../wear/worn-paper.ts';

/** A word of a page and the corners of its box in the picture of the page, from the top left, clockwise, as fractions. */
export interface SeenWord {
  text: string;
  corners: readonly [Point, Point, Point, Point];
}

export interface SeenPage {
  words: SeenWord[];
  /** Width over height of the picture. */
  aspect: number;
  /** Corners in the picture of what is stamped or printed over the page and is not its own text. */
  foreign: (readonly [Point, Point, Point, Point])[];
}

/** A paper as it was sent, with what stands on it. */
export interface Sent {
  ext: 'pdf' | 'jpg';
  bytes: Buffer;
  pages: SeenPage[];
}

/** Digest of the sources of folders: what they made is used again only while they are the same. */
const codeDigest = (...folders: string[]): string => {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of readdirSync(new URL(folder, import.meta.url)).sort())
      if (file.endsWith('.ts')) hash.update(readFileSync(new URL(`${folder}${file}`, import.meta.url)));
  return hash.digest('hex').slice(0, 12);
};

const wearDigest = codeDigest('../wear/');

const corners = ([x, y, w, h]: Place, to: (p: Point) => Point): SeenWord['corners'] => [
  to([x, y]),
  to([x + w, y]),
  to([x + w, y + h]),
  to([x, y + h]),
];

const made = async (pdf: Buffer, quality: Quality, seed: number, pages: number): Promise<Sent> => {
  const paper = await wearPaper(pdf, await trueWords(pdf), quality, seed, pages);
  return {
    ext: paper.ext,
    bytes: paper.bytes,
    pages: paper.pages.map(({ picture, words, aspect }) => ({
      aspect,
      words: words.map(({ text, box }) => ({ text, corners: corners(box, picture.toPicture) })),
      foreign: picture.foreign.map((place) => corners(place, picture.toPicture)),
    })),
  };
};

/** The paper worn to a quality, from the folder of what was worn before, or made and kept there. */
export const sent = async (
  pdf: Buffer,
  quality: Quality,
  seed: number,
  pages: number,
  folder: string,
): Promise<Sent> => {
  const name = createHash('sha256').update(pdf).update(`${quality} ${seed} ${pages} ${wearDigest}`).digest('hex');
  const path = join(folder, `sent-${name.slice(0, 32)}`);
  try {
    const kept = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Omit<Sent, 'bytes'>;
    return { ...kept, bytes: readFileSync(`${path}.${kept.ext}`) };
  } catch {
    const fresh = await made(pdf, quality, seed, pages);
    const { bytes, ...rest } = fresh;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${fresh.ext}`, bytes);
    writeFileSync(`${path}.part`, JSON.stringify(rest));
    renameSync(`${path}.part`, `${path}.json`);
    return fresh;
  }
};
