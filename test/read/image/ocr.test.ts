import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../shared/model/index.ts';
import { closeReaders, readFile } from '../../../shared/read/index.ts';
import { grain, type Print, printPage, stamp, turn } from './scan.ts';

// No data of tesseract: what there is on this machine decides nothing here.
process.env.OCR_DATA = '';

const rows = Array.from({ length: 5 }, (_, i) => [`${1119464 + i * 7}`, `2023-10-${11 + i}`, (218.4 + i).toFixed(1)]);
const list: Print[] = [
  { text: 'BALE LIST BX-2023-0117', x: 20, y: 30, size: 13 },
  ...rows.flatMap((row, i) => row.map((text, c) => ({ text, x: 20 + c * 100, y: 60 + i * 20 }))),
];
const print = () => printPage(list, 330, 170);
const png = (canvas: Canvas) => new Uint8Array(canvas.toBuffer('image/png'));
const wanted = ['BALE', 'LIST', 'BX-2023-0117', ...rows.flat()];
const read = async (canvas: Canvas) => (await readFile(png(canvas), 'scan.png')).pages[0]!;
const sorted = (page: Page) => page.words.map((word) => word.text).sort();

/** Whether the words of each row stand on one height, below those of the row before. */
function rowsAreStraight(page: Page): boolean {
  const middle = (text: string) => {
    const { box } = page.words.find((word) => word.text === text)!;
    return box[1] + box[3] / 2;
  };
  return rows.every((row, i) => {
    const heights = row.map(middle);
    const next = rows[i + 1];
    const level = Math.max(...heights) - Math.min(...heights) < 0.03;
    return level && (!next || Math.max(...heights) < Math.min(...next.map(middle)));
  });
}

describe('OCR', { timeout: 180_000 }, () => {
  afterAll(closeReaders);

  it('reads numbers and dates of a noisy, leaning scan and straightens its rows', async () => {
    const scan = turn(print(), 1.5);
    grain(scan, 35);
    const page = await read(scan);
    expect(sorted(page)).toEqual(wanted.toSorted());
    expect(page.lean).toBeCloseTo(1.5, 0);
    expect(rowsAreStraight(page)).toBe(true);
    expect(page.confidence).toBeGreaterThan(0.9);
  });

  it('reads a page that lies on its side', async () => {
    const page = await read(turn(print(), 90));
    expect(page.turned).toBe(270);
    expect(page.width).toBeGreaterThan(page.height);
    expect(sorted(page)).toEqual(wanted.toSorted());
    expect(rowsAreStraight(page)).toBe(true);
  });

  it('reads a page that stands on its head', async () => {
    const page = await read(turn(print(), 180));
    expect(page.turned).toBe(180);
    expect(sorted(page)).toEqual(wanted.toSorted());
  });

  it('reads print under a red seal, and print that is red itself', async () => {
    const scan = printPage([...list, { text: 'No. 0098761234', x: 200, y: 30, size: 11, colour: '#c81e1e' }], 330, 170);
    stamp(scan, 300, 220, 90);
    const page = await read(scan);
    expect(sorted(page)).toEqual([...wanted, 'No.', '0098761234'].sort());
  });

  it('reads Chinese and gives the rules of a table', async () => {
    const scan = printPage(
      [
        { text: '原产地证明书', x: 100, y: 30, size: 16 },
        { text: '毛重227.5公斤', x: 20, y: 70 },
        { text: '新疆生产建设兵团', x: 170, y: 70 },
      ],
      330,
      100,
    );
    const context = scan.getContext('2d');
    context.fillStyle = '#222';
    for (const y of [100, 160]) context.fillRect(30, y, 620, 2);
    for (const x of [30, 335, 648]) context.fillRect(x, 100, 2, 62);
    const page = await read(scan);
    const text = page.words.map((word) => word.text).join('');
    for (const part of ['原产地证明书', '227.5', '公斤', '新疆生产建设兵团']) expect(text).toContain(part);
    expect(page.rulings.filter((r) => r.y1 === r.y2)).toHaveLength(2);
    expect(page.rulings.filter((r) => r.x1 === r.x2)).toHaveLength(3);
  });

  it('does not pass off a script that it cannot read as text', async () => {
    const lines = [
      'Сертификат происхождения товара',
      'Хлопковое волокно, урожай 2023 года',
      'Вес нетто 218 400 кг, Узбекистан',
    ];
    const found = await readFile(
      png(
        printPage(
          lines.map((text, i) => ({ text, x: 20, y: 40 + i * 24 })),
          300,
          120,
        ),
      ),
      'ru.png',
    );
    expect(found.pages[0]!.words).toEqual([]);
    expect(found.problems).toMatchObject([{ code: 'unsupported', page: 1 }]);
  });

  it('reads the pages of a TIFF, a blank one without a problem, and keeps them by content', async () => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'ocr-'));
    const pages = [print(), printPage([], 330, 170)].map((canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return { width: canvas.width, height: canvas.height, rgba: data };
    });
    const bytes = tiff(pages);
    const seen: number[] = [];
    const found = await readFile(bytes, 'scan.tif', { cacheDir, onPage: (page) => seen.push(page) });
    expect(found.problems).toEqual([]);
    expect(found.pages.map((page) => page.words.length)).toEqual([wanted.length, 0]);
    expect(seen).toEqual([1, 2]);
    expect(await readdir(cacheDir)).toHaveLength(1);
    expect((await readFile(bytes, 'scan.tif', { cacheDir })).pages).toEqual(found.pages);
  });

  it('takes a header that promises 20,000 by 20,000 pixels for no page', async () => {
    const bytes = png(printPage([], 20, 20, 72));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 20_000);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, 20_000);
    // the check sum of the changed header tells as well
    expect((await readFile(bytes, 'big.png')).problems).toMatchObject([{ code: 'damaged' }, { code: 'truncated' }]);
  });

  it('gives a typed problem for a picture that is cut short', async () => {
    const found = await readFile(png(print()).subarray(0, 300), 'cut.png');
    expect(found.problems).toMatchObject([{ code: 'truncated' }, { code: 'no-text' }]);
  });

  it('leaves pictures alone when OCR is off', async () => {
    const found = await readFile(png(print()), 'scan.png', { ocr: false });
    expect(found.pages).toEqual([]);
    expect(found.problems).toMatchObject([{ code: 'no-text' }]);
  });
});

/** A TIFF of several uncompressed grey pages. */
function tiff(pages: { width: number; height: number; rgba: Uint8ClampedArray }[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let offset = 8;
  pages.forEach(({ width, height, rgba }, index) => {
    const tags = [
      256,
      width,
      257,
      height,
      258,
      8,
      259,
      1,
      262,
      1,
      273,
      offset + 114,
      277,
      1,
      278,
      height,
      279,
      width * height,
    ];
    const directory = new DataView(new ArrayBuffer(114));
    directory.setUint16(0, 9, true);
    for (let i = 0; i < 9; i += 1) {
      directory.setUint16(2 + i * 12, tags[i * 2]!, true);
      directory.setUint16(4 + i * 12, 4, true);
      directory.setUint32(6 + i * 12, 1, true);
      directory.setUint32(10 + i * 12, tags[i * 2 + 1]!, true);
    }
    offset += 114 + width * height;
    directory.setUint32(110, index + 1 < pages.length ? offset : 0, true);
    parts.push(
      new Uint8Array(directory.buffer),
      Uint8Array.from({ length: width * height }, (_, i) => rgba[i * 4]!),
    );
  });
  return new Uint8Array(Buffer.concat([Uint8Array.of(0x49, 0x49, 42, 0, 8, 0, 0, 0), ...parts]));
}
