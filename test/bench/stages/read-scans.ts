import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { ocrPages } from '../ocr-pages.ts';
import { closeReaders } from './reading.ts';
import { alone } from './recognition.ts';
import type { Side, Size, Stage } from './stage.ts';

/** Copies of each picture that differ in one pixel, also from those of another size: what was read of a picture is kept, and read no second time. */
const copies = 12;

/** Pictures of print in one file each, one after the other, from the first again when they are at an end: PNG. */
async function pictures(count: number, copy: number, units: number, scale = 1): Promise<Buffer[]> {
  const kinds = (await ocrPages()).filter(({ name }) => /, 200 dpi/.test(name));
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const image = await loadImage(kinds[i % kinds.length]!.png);
      const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
      const pen = canvas.getContext('2d');
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      pen.fillStyle = `rgb(${250 - copy}, ${250 - units}, 250)`;
      pen.fillRect(i, 0, 1, 1);
      return canvas.toBuffer('image/png');
    }),
  );
}

/** Writes the pictures apart too, for who reads pictures only: `<path>-1.png`. */
async function scans({ units }: Size, folder: string): Promise<string> {
  const { PDFDocument } = await import('pdf-lib');
  const path = join(folder, `scan-${units}`);
  for (let copy = 0; copy < copies; copy++) {
    const out = await PDFDocument.create();
    for (const [i, png] of (await pictures(units, copy, units)).entries()) {
      const image = await out.embedPng(png);
      const size: [number, number] = [(image.width * 72) / 200, (image.height * 72) / 200];
      out.addPage(size).drawImage(image, { x: 0, y: 0, width: size[0], height: size[1] });
      if (copy === 0) await writeFile(`${path}-${i + 1}.png`, png);
    }
    await writeFile(`${path}.${copy}.pdf`, await out.save());
  }
  return path;
}

async function images({ units }: Size, folder: string): Promise<string> {
  const path = join(folder, `image-${units}`);
  for (let copy = 0; copy < copies; copy++)
    await writeFile(`${path}.${copy}.png`, (await pictures(1, copy, units, units / 100))[0]!);
  await writeFile(`${path}-1.png`, (await pictures(1, 0, units, units / 100))[0]!);
  return path;
}

/** Our reader with its OCR, each time on another copy. */
const reader = (ending: string): Side => ({
  name: 'ours',
  async load(input) {
    const { readFile: read } = await import('../../../shared/read/index.ts');
    let copy = 0;
    return async () => {
      if (copy === copies) throw new Error(`a picture was asked for more than ${copies} times`);
      const path = `${input}.${copy++}.${ending}`;
      const { pages } = await read(await readFile(path), path);
      if (pages.every((page) => page.words.length === 0)) throw new Error(`${path}: no words`);
    };
  },
});

const tesseract: Side = {
  name: 'native tesseract (eng)',
  command: {
    line: (input) => ['sh', '-c', `for f in "${input}"-*.png; do tesseract "$f" - -l eng --psm 3 >/dev/null; done`],
    start: ['tesseract', '--version'],
  },
};

export const readScan: Stage = {
  name: 'read-scan',
  does: 'A PDF of scanned half pages (lists and certificates, 200 dpi), by the embedded OCR',
  unit: 'page',
  sizes: [
    { label: '1 page', units: 1 },
    { label: '2 pages', units: 2 },
    { label: '3 pages', units: 3 },
  ],
  make: scans,
  own: reader('pdf'),
  peers: [alone('png'), tesseract],
  slow: true,
  clockOnly: true,
  close: closeReaders,
};

export const readImage: Stage = {
  ...readScan,
  name: 'read-image',
  does: 'A picture of a dense bale list as PNG, by the embedded OCR',
  unit: 'percent of the width',
  sizes: [
    { label: '80 dpi', units: 40 },
    { label: '140 dpi', units: 70 },
    { label: '200 dpi', units: 100 },
  ],
  make: images,
  own: reader('png'),
};
