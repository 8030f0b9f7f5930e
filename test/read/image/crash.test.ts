import { afterAll, describe, expect, it } from 'vitest';
import { ocrProcess } from '../../../shared/read/image/process.ts';
import { closeReaders, readFile } from '../../../shared/read/index.ts';
import { picturePdf } from './picture-pdf.ts';
import { printPage } from './scan.ts';
import { tiffFile } from './tiff-file.ts';

const page = (text: string) => {
  const canvas = printPage([{ text, x: 12, y: 24, size: 12 }], 200, 40, 150);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const bytes = Uint8Array.from({ length: canvas.width * canvas.height }, (_, i) => data[i * 4]!);
  return { width: canvas.width, height: canvas.height, bytes };
};
const textOf = (read: Awaited<ReturnType<typeof readFile>>) =>
  read.pages.map((p) => `${p.number} ${p.words.map((word) => word.text).join(' ')}`);

describe('an OCR process that ends', { timeout: 180_000 }, () => {
  afterAll(closeReaders);

  it('loses the page that it was at, and the pages after it are read by a new one', async () => {
    const killed: (number | undefined)[] = [];
    const read = await readFile(tiffFile(['FIRST 11', 'SECOND 22', 'THIRD 33'].map(page)), 'three.tif', {
      onPicture: (number) => {
        if (number > 1) return;
        killed.push(ocrProcess());
        process.kill(ocrProcess()!, 'SIGKILL');
      },
    });
    const lost = read.problems.map((problem) => problem.page);
    // The signal may come before the second page is begun: then that one is read too.
    expect(textOf(read)).toEqual(['1 FIRST 11', '2 SECOND 22', '3 THIRD 33'].filter((_, i) => !lost.includes(i + 1)));
    expect(lost.every((number) => number === 2)).toBe(true);
    expect(read.problems.every((problem) => problem.code === 'damaged')).toBe(true);
    expect(ocrProcess()).not.toBe(killed[0]);
  });

  it('is replaced for the next page of a PDF, and the same picture is read once', async () => {
    const kept: boolean[] = [];
    const read = await readFile(await picturePdf(['picture', 'picture']), 'two.pdf', {
      onPicture: (_, __, before) => kept.push(before),
    });
    expect(textOf(read)).toEqual(['1 A picture of words', '2 A picture of words']);
    expect(kept).toEqual([false, true]);
  });
});
