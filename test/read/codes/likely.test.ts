import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { toBuffer } from 'bwip-js/node';
import { expect, test } from 'vitest';
import { mayHoldCode } from '../../../shared/read/codes/likely.ts';

const dpi = 100;
const kinds = {
  code128: '60411',
  code39: '7A',
  code93: 'BALE 7',
  interleaved2of5: '12345670',
  ean13: '5901234123457',
  qrcode: 'B',
  datamatrix: '7',
  pdf417: 'GIN 44',
  azteccode: 'A1',
};

/** A part of a page as it is looked at: drawn at 100 dots an inch, turned by some degrees, on white or tinted paper. */
async function part(kind: string, points: number, degrees: number, paper = '#fff'): Promise<Canvas> {
  const symbol = await loadImage(
    await toBuffer({ bcid: kind, text: kinds[kind as keyof typeof kinds], scale: 3, height: 8 }),
  );
  const scale = (points * dpi) / 72 / Math.min(symbol.width, symbol.height);
  const [w, h] = [symbol.width * scale, symbol.height * scale];
  const side = Math.ceil(Math.hypot(w, h)) + 34;
  const canvas = createCanvas(side, side);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side);
  pen.translate(side / 2, side / 2);
  pen.rotate((degrees * Math.PI) / 180);
  pen.fillStyle = paper;
  pen.fillRect(-w / 2, -h / 2, w, h);
  pen.globalCompositeOperation = 'multiply';
  pen.drawImage(symbol, -w / 2, -h / 2, w, h);
  return canvas;
}

const grey = (canvas: Canvas) => {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const levels = Uint8Array.from(
    { length: width * height },
    (_, i) => (data[i * 4]! + 2 * data[i * 4 + 1]! + data[i * 4 + 2]!) / 4,
  );
  return { width, height, grey: levels };
};

test.each(Object.keys(kinds))(
  'a part that holds a code is looked at, however large and turned it is: %s',
  async (kind) => {
    for (const points of [18, 30, 60, 150])
      for (const degrees of [0, 90, 7, 45]) {
        const seen = mayHoldCode(grey(await part(kind, points, degrees)), dpi);
        expect([points, degrees, seen]).toEqual([points, degrees, true]);
      }
  },
);

test('a code on tinted paper is looked at', async () => {
  for (const paper of ['#ffe14d', '#7fb2e5', '#c8c8c8'])
    expect([paper, mayHoldCode(grey(await part('qrcode', 40, 0, paper)), dpi)]).toEqual([paper, true]);
});

test('a signature, the rim of a seal and an empty part are not', () => {
  const canvas = createCanvas(160, 120);
  const pen = canvas.getContext('2d');
  const clear = () => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 160, 120);
    pen.beginPath();
  };
  clear();
  expect(mayHoldCode(grey(canvas), dpi)).toBe(false);
  pen.lineWidth = 1.6;
  pen.moveTo(10, 70);
  for (let x = 10; x < 140; x += 22) pen.bezierCurveTo(x + 4, 10, x + 12, 10, x + 14, 70);
  pen.stroke();
  expect(mayHoldCode(grey(canvas), dpi)).toBe(false);
  clear();
  pen.arc(80, 60, 55, 0, 2 * Math.PI);
  pen.arc(80, 60, 48, 0, 2 * Math.PI);
  pen.stroke();
  expect(mayHoldCode(grey(canvas), dpi)).toBe(false);
});
