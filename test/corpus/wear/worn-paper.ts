import PDFDocument from 'pdfkit';
import { raster } from '../draw/scan.ts';
import { Random } from '../world/random.ts';
import { type Quality, recipes, type WornPage, worn } from './qualities.ts';
import type { TrueWord } from './words.ts';

/** A paper as it was sent at a quality. */
export interface WornPaper {
  quality: Quality;
  /** What reached the importer: one PDF, or a photo a page. */
  files: { ext: 'pdf' | 'jpg'; bytes: Buffer }[];
  pages: (WornPage & { words: TrueWord[] })[];
}

/** A PDF whose pages are pictures, each on a page of the given size in points. */
const picturePdf = async (pages: { bytes: Buffer; size: [number, number] }[]): Promise<Buffer> => {
  const day = new Date(0);
  const doc = new PDFDocument({
    autoFirstPage: false,
    info: { Producer: 'scanner', CreationDate: day, ModDate: day },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    doc.on('data', (x: Buffer) => chunks.push(x));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (const { bytes, size } of pages) {
    doc.addPage({ size, margin: 0 });
    doc.image(bytes, 0, 0, { width: size[0], height: size[1] });
  }
  doc.end();
  return done;
};

/**
 * Wears the first `most` pages of a drawn PDF, whose words are `words`, to a quality. The same PDF, quality and seed give the same bytes on one machine.
 */
export const wearPaper = async (
  pdf: Buffer,
  words: TrueWord[][],
  quality: Quality,
  seed: number,
  most = 99,
): Promise<WornPaper> => {
  const recipe = recipes[quality];
  const rasters = (await raster(pdf, recipe.dpi)).slice(0, most);
  const pages = rasters.map((page, i) => {
    const r = new Random(seed).fork(`${quality} ${i}`);
    const print = words[i]!.map((w) => w.box);
    return { ...worn(page, quality, print, r), words: words[i]! };
  });
  const sizes = pages.map(({ picture }, i): [number, number] => {
    const [width, height] = [rasters[i]!.width, rasters[i]!.height].map((d) => (d * 72) / recipe.dpi);
    const lies = picture.canvas.width > picture.canvas.height !== width! > height! && quality === 'turned';
    return lies ? [height!, width!] : [width!, height!];
  });
  const files: WornPaper['files'] =
    recipe.as === 'jpg'
      ? pages.map((p) => ({ ext: 'jpg', bytes: p.bytes }))
      : [{ ext: 'pdf', bytes: await picturePdf(pages.map((p, i) => ({ bytes: p.bytes, size: sizes[i]! }))) }];
  return { quality, files, pages };
};
