import { afterAll, expect, test } from 'vitest';
import type { Page } from '../../../shared/model/index.ts';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';
import { onePage, writePdf } from './making.ts';

afterAll(closePdf);

const text = 'BT /F1 10 Tf 100 300 Td (Signature) Tj ET';
const read = async (content: string): Promise<Page> =>
  (await readPdf(writePdf(onePage(`${text} ${content}`)))).pages[0]!;

test.each([
  ['a signature drawn with curves', '1 w 120 330 m 140 370 160 290 180 340 c 190 350 200 330 230 345 c S'],
  [
    'a signature drawn with short strokes',
    '120 330 m 125 345 l 131 329 l 140 350 l 146 331 l 155 352 l 166 333 l 180 349 l S',
  ],
  [
    'a round stamp',
    '200 340 m 200 351 191 360 180 360 c 169 360 160 351 160 340 c 160 329 169 320 180 320 c 191 320 200 329 200 340 c S',
  ],
])('%s is ink', async (_, content) => {
  const { ink, width, height } = await read(content);
  expect(ink).toHaveLength(1);
  const [x, y, w, h] = ink![0]!;
  expect(x * width).toBeGreaterThan(115);
  expect((x + w) * width).toBeLessThan(235);
  expect(y * height).toBeGreaterThan(842 - 375);
  expect((y + h) * height).toBeLessThan(842 - 285);
});

test.each([
  ['text', ''],
  ['a box', '100 320 200 60 re S'],
  ['a line to sign on', '100 310 m 300 310 l S'],
  [
    'a box with round corners',
    '110 320 m 290 320 l 296 320 300 324 300 330 c 300 370 l 300 376 296 380 290 380 c 110 380 l 104 380 100 376 100 370 c 100 330 l 100 324 104 320 110 320 c S',
  ],
  ['a curve in white', '1 G 120 330 m 140 370 160 290 180 340 c S'],
])('%s is no ink', async (_, content) => {
  expect((await read(content)).ink).toBeUndefined();
});
