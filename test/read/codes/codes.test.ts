import { createCanvas, loadImage } from '@napi-rs/canvas';
import { toBuffer } from 'bwip-js';
import { expect, test } from 'vitest';
import { findCodes } from '../../../shared/read/codes/on-picture.ts';

/** A page at 150 dots an inch with codes below each other and lines of figures beside them. */
async function picture(codes: readonly [bcid: string, text: string][], rotate: 'N' | 'R' = 'N') {
  const canvas = createCanvas(1240, 1754);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = '18px sans-serif';
  for (let y = 60; y < 1700; y += 26) context.fillText(`${60411 + y}   219.5   222.0   2.5`, 700, y);
  for (const x of [680, 800, 920, 1040, 1160]) context.fillRect(x, 40, 2, 1660);
  let y = 60;
  for (const [bcid, text] of codes) {
    const image = await loadImage(await toBuffer({ bcid, text, scale: 2, height: 12, rotate }));
    context.drawImage(image, 80, y);
    y += image.height + 60;
  }
  return canvas;
}

const onPaper: [string, string][] = [
  ['code128', '60411'],
  ['gs1-128', '(00)078912345600000018'],
  ['gs1-128', '(01)07891234560001(3103)021950(21)60411'],
  ['code39', 'LOT-123'],
  ['itf14', '15400141288763'],
  ['ean13', '4006381333931'],
  ['qrcode', 'https://verify.example.org/c?no=24C3101A0045'],
  ['datamatrix', 'UZ017-000101'],
  ['pdf417', 'CERT 24C3101A0045'],
  ['azteccode', 'A12345'],
];

test('codes of every kind that stands on bales and certificates are read, each where it stands', async () => {
  const found = await findCodes(await picture(onPaper));
  expect(found.map((c) => [c.symbology, c.text])).toEqual(
    expect.arrayContaining([
      ['Code128', '60411'],
      ['GS1-128', '(00)078912345600000018'],
      ['GS1-128', '(01)07891234560001(3103)021950(21)60411'],
      ['Code39', 'LOT-123'],
      ['ITF', '15400141288763'],
      ['EAN13', '4006381333931'],
      ['QRCode', 'https://verify.example.org/c?no=24C3101A0045'],
      ['DataMatrix', 'UZ017-000101'],
      ['PDF417', 'CERT 24C3101A0045'],
      ['Aztec', 'A12345'],
    ]),
  );
  expect(found).toHaveLength(onPaper.length);
  const [left, top, width, height] = found.find((c) => c.text === '60411')!.box;
  expect(left).toBeCloseTo(80 / 1240, 1);
  expect(top).toBeCloseTo(60 / 1754, 1);
  expect(width).toBeGreaterThan(height);
});

test('figures and rules of a table are no codes', async () => {
  expect(await findCodes(await picture([]))).toEqual([]);
});

test('a code that stands upright is read', async () => {
  const found = await findCodes(await picture([['code128', '60411']], 'R'));
  expect(found.map((c) => c.text)).toEqual(['60411']);
});
