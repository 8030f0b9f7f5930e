import { deflateSync } from 'node:zlib';
import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../world/random.ts';
import { noiseOf } from './grain.ts';

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const b of bytes) c = table[(c ^ b) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};
const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};

/** A PNG of one bit a dot. `black[y * width + x]` is 1 where there is ink. */
export const bitPng = (black: Uint8Array, width: number, height: number): Buffer => {
  const stride = Math.ceil(width / 8);
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (!black[y * width + x]) rows[y * (stride + 1) + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The page as a fax machine sends it: one bit a dot, ragged edges, specks of the line, a row lost here and there. */
export const faxed = (canvas: Canvas, r: Random): Buffer => {
  const { width, height } = canvas;
  const d = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const black = new Uint8Array(width * height);
  const middle = r.int(150, 185);
  const noise = noiseOf(r);
  for (let i = 0, n = 0; i < black.length; i++) {
    // A prime step keeps the draws of one row from standing under those of the last.
    n = (n + 7919) & 65_535;
    const level = 0.3 * d[i * 4]! + 0.59 * d[i * 4 + 1]! + 0.11 * d[i * 4 + 2]!;
    black[i] = level + noise[n]! * 30 < middle ? 1 : 0;
  }
  const specks = Math.round(width * height * 0.0002);
  for (let i = 0; i < specks; i++) black[r.int(0, black.length - 2)] = 1;
  // A lost row is shown as the one before it.
  for (let i = 0; i < 4; i++) {
    const y = r.int(1, height - 1);
    black.copyWithin(y * width, (y - 1) * width, y * width);
  }
  return bitPng(black, width, height);
};
