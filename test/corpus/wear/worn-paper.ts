import PDFDocument from 'pdfkit';
import { raster } from '../draw/scan.ts';
import { Random } from '../world/random.ts';
import { type Quality, recipes, type WornPage, worn } from './qualities.ts';
import type { TrueWord } from './words.ts';

/** A paper as it was sent at a quality. */
export interface WornPaper {
  quality: Quality;
  /** What reached the importer: a PDF of pictures, or a photo where one page was photographed. */
  ext: 'pdf' | 'jpg';
  bytes: Buffer;
  /** `aspect`: width over height as the paper is seen, whatever its dots are. */
  pages: (WornPage & { words: TrueWord[]; aspect: number })[];
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
  const worns = rasters.map((page, i) => {
    const r = new Random(seed).fork(`${quality} ${i}`);
    const print = words[i]!.map((w) => w.box);
    return { ...worn(page, quality, print, r), words: words[i]! };
  });
  const sizes = worns.map(({ picture }, i): [number, number] => {
    const [width, height] = [rasters[i]!.width, rasters[i]!.height].map((d) => (d * 72) / recipe.dpi);
    // A photo has its own shape; a scan turned on its side that of the paper turned.
    if (recipe.as === 'jpg') return [(picture.canvas.width * 842) / picture.canvas.height, 842];
    const lies = quality === 'turned' && picture.canvas.width > picture.canvas.height !== width! > height!;
    return lies ? [height!, width!] : [width!, height!];
  });
  const pages = worns.map((page, i) => ({ ...page, aspect: sizes[i]![0] / sizes[i]![1] }));
  // One page is sent as the photo it is; several are put into a PDF by the phone.
  if (recipe.as === 'jpg' && pages.length === 1) return { quality, ext: 'jpg', bytes: pages[0]!.bytes, pages };
  const bytes = await picturePdf(pages.map((p, i) => ({ bytes: p.bytes, size: sizes[i]! })));
  return { quality, ext: 'pdf', bytes, pages };
};
