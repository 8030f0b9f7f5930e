import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../shared/model/index.ts';
import { closePdf, readPdf, renderPage } from '../../../shared/read/pdf/index.ts';
import { onePage, writePdf } from './making.ts';

afterAll(closePdf);

/** "Gin" at 20 points, its baseline at (100, 600) of a page of 595 by 842. */
const CONTENT = 'BT /F1 20 Tf 100 600 Td (Gin) Tj ET';
/** Advances of G, i and n in Helvetica: 778, 222 and 556 thousandths. */
const WIDTH = ((778 + 222 + 556) * 20) / 1000;

const read = async (content: string, page = ''): Promise<Page> => {
  const { pages } = await readPdf(writePdf(onePage(content, page)));
  return pages[0] as Page;
};

const inPoints = ({ width, height, words }: Page, index = 0) => {
  const [left, top, w, h] = words[index]?.box ?? [0, 0, 0, 0];
  return { left: left * width, top: top * height, right: (left + w) * width, bottom: (top + h) * height };
};

/** The box of the dark pixels of a drawn page, in points. */
async function ink(content: string, page = '') {
  const image = await renderPage(writePdf(onePage(content, page)), 1, 144);
  const found = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      if ((image.rgba[(y * image.width + x) * 4] ?? 255) > 128) continue;
      found.left = Math.min(found.left, x / 2);
      found.right = Math.max(found.right, (x + 1) / 2);
      found.top = Math.min(found.top, y / 2);
      found.bottom = Math.max(found.bottom, (y + 1) / 2);
    }
  }
  return found;
}

describe('a box', () => {
  it('spans the advance of the word, and holds its baseline', async () => {
    const page = await read(CONTENT);
    const { left, right, top, bottom } = inPoints(page);
    expect([page.width, page.height]).toEqual([595, 842]);
    expect(left).toBeCloseTo(100, 1);
    expect(right).toBeCloseTo(100 + WIDTH, 1);
    expect(Math.abs(bottom - top - 20)).toBeLessThan(1);
    expect(top).toBeLessThan(842 - 600 - 14);
    expect(bottom).toBeGreaterThan(842 - 600);
  });

  it.each([
    ['', '/Rotate 0'],
    ['', '/Rotate 90'],
    ['', '/Rotate 180'],
    ['', '/Rotate 270'],
    ['', '/CropBox [50 100 400 700]'],
    ['', '/CropBox [50 100 400 700] /Rotate 90'],
    ['', '/CropBox [50 100 400 700] /Rotate 270'],
    ['0 1 -1 0 700 200 cm ', ''],
    ['0.7071 0.7071 -0.7071 0.7071 400 0 cm ', ''],
  ])('covers the ink of its word: %s%s', async (matrix, page) => {
    const content = `${matrix}${CONTENT}`;
    const box = inPoints(await read(content, page));
    const drawn = await ink(content, page);
    expect(box.left).toBeLessThan(drawn.left + 1);
    expect(box.top).toBeLessThan(drawn.top + 1);
    expect(box.right).toBeGreaterThan(drawn.right - 1);
    expect(box.bottom).toBeGreaterThan(drawn.bottom - 1);
    // Nor is it much larger: side bearings and the room above capitals and below the line.
    const room = matrix.startsWith('0.7') ? 14 : 6;
    expect(drawn.left - box.left + (box.right - drawn.right)).toBeLessThan(room + 2);
    expect(drawn.top - box.top + (box.bottom - drawn.bottom)).toBeLessThan(room + 2);
  });

  it('is measured on a page whose corner is not at zero', async () => {
    const moved = 'BT /F1 20 Tf 1100 -400 Td (Gin) Tj ET';
    const objects = onePage(moved).map((object) => object.replace('[0 0 595 842]', '[1000 -1000 1595 -158]'));
    const { pages } = await readPdf(writePdf(objects));
    expect(inPoints(pages[0] as Page).left).toBeCloseTo(100, 1);
    expect(inPoints(pages[0] as Page).right).toBeCloseTo(100 + WIDTH, 1);
  });

  it('of turned text comes after the level text', async () => {
    const page = await read('BT /F1 12 Tf 0 1 -1 0 30 300 Tm (sideways) Tj 1 0 0 1 60 200 Tm (level) Tj ET');
    expect(page.words.map((word) => word.text)).toEqual(['level', 'sideways']);
    const { left, right, top, bottom } = inPoints(page, 1);
    expect(bottom).toBeCloseTo(842 - 300, 0);
    expect(bottom - top).toBeGreaterThan(3 * (right - left));
  });

  it('stands on a page turned to read when all its text runs up the sheet', async () => {
    const row = 'Bale number and net weight of each bale';
    const lines = [1, 2, 3, 4].map((i) => `0 1 -1 0 ${100 + 20 * i} 100 Tm (${row} ${i}) Tj`).join(' ');
    const page = await read(`BT /F1 12 Tf ${lines} ET`);
    expect([page.width, page.height]).toEqual([842, 595]);
    expect(page.words.slice(0, 2).map((word) => word.text)).toEqual(['Bale', 'number']);
    const bytes = writePdf(onePage(`BT /F1 12 Tf ${lines} ET`));
    const image = await renderPage(bytes, 1, 72);
    expect([image.width, image.height]).toEqual([842, 595]);
  });
});

describe('rulings', () => {
  it('are strokes, thin shapes and the edges of boxes, each once', async () => {
    const page = await read(
      '1 w 100 700 m 300 700 l S 100 700 m 300 700 l S 50 600 200 0.8 re f 100 400 200 50 re S 0.9 g 350 400 100 50 re f',
    );
    const level = page.rulings
      .filter((r) => r.y1 === r.y2)
      .map((r) => [r.x1 * 595, r.y1 * 842, r.x2 * 595].map(Math.round));
    const upright = page.rulings
      .filter((r) => r.x1 === r.x2)
      .map((r) => [r.x1 * 595, r.y1 * 842, r.y2 * 842].map(Math.round));
    expect(level).toEqual([
      [100, 142, 300],
      [50, 242, 250],
      [100, 392, 300],
      [350, 392, 450],
      [100, 442, 300],
      [350, 442, 450],
    ]);
    expect(upright).toEqual([
      [100, 392, 442],
      [300, 392, 442],
      [350, 392, 442],
      [450, 392, 442],
    ]);
  });

  it('join dashes and turn with the page', async () => {
    const dashes = Array.from({ length: 40 }, (_, i) => `${100 + 5 * i} 700 m ${103 + 5 * i} 700 l S`).join(' ');
    const page = await read(`1 w ${dashes}`, '/Rotate 90');
    expect(page.rulings).toHaveLength(1);
    expect(page.rulings[0]?.x1).toBe(page.rulings[0]?.x2);
    expect((page.rulings[0]?.x1 ?? 0) * page.width).toBeCloseTo(700, 0);
  });

  it('leave out white lines, curves and a coloured page', async () => {
    const page = await read(
      '1 1 0.9 rg 0 0 595 842 re f 1 1 1 RG 100 700 m 300 700 l S 0 G 100 100 m 150 200 250 200 300 100 c S',
    );
    expect(page.rulings).toEqual([]);
  });
});
