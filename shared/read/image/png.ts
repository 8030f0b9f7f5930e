import { createInflate } from 'node:zlib';
import { ReadError } from '../problem.ts';
import type { Bitmap } from './bitmap.ts';
import { startShrinking } from './shrink.ts';

interface Head {
  width: number;
  height: number;
  depth: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha. */
  colour: number;
  palette: Buffer | undefined;
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A PNG too large to be decoded whole: its rows are unpacked one by one and drawn together to working size. Throws ReadError `too-large`
 * for an interlaced one, whose rows do not come in order, and `damaged`.
 */
export async function shrinkPng(bytes: Uint8Array): Promise<Bitmap> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { head, data } = chunksOf(file);
  const wide = channels[head.colour]!;
  const step = Math.max(1, (wide * head.depth) >> 3);
  const length = Math.ceil((head.width * wide * head.depth) / 8);
  const shrinking = startShrinking(head.width, head.height);
  const plain = head.colour === 0;
  const rgb = new Uint8Array(head.width * (plain ? 1 : 3));
  let row = Buffer.alloc(length + 1);
  let before = Buffer.alloc(length + 1);
  let filled = 0;
  let rows = 0;
  const inflate = createInflate();
  for (const chunk of data) inflate.write(chunk);
  inflate.end();
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      for (let at = 0; at < piece.length && rows < head.height; ) {
        const taken = piece.copy(row, filled, at, at + length + 1 - filled);
        filled += taken;
        at += taken;
        if (filled <= length) continue;
        unfilter(row, before, step);
        if (plain) toGrey(row.subarray(1), head, rgb);
        else toRgb(row.subarray(1), head, rgb);
        shrinking[plain ? 'grey' : 'row'](rgb);
        [row, before, filled] = [before, row, 0];
        rows += 1;
      }
      if (rows === head.height) break;
    }
  } catch (error) {
    throw new ReadError('damaged', 'Expected a PNG, found one that cannot be unpacked. Send it again.', error);
  }
  if (rows < head.height) {
    const found = `${rows} rows of ${head.height}`;
    throw new ReadError('truncated', `Expected a whole PNG, found ${found}. Send it again.`);
  }
  return shrinking.finish();
}

function chunksOf(file: Buffer): { head: Head; data: Buffer[] } {
  const data: Buffer[] = [];
  const head: Head = {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    depth: file.readUInt8(24),
    colour: file.readUInt8(25),
    palette: undefined,
  };
  if (file[28] !== 0)
    throw new ReadError(
      'too-large',
      `The picture has ${head.width} × ${head.height} pixels and is interlaced. Scan at 300 dpi.`,
    );
  const fine = channels[head.colour] !== undefined && [1, 2, 4, 8, 16].includes(head.depth);
  if (!fine) throw new ReadError('damaged', 'Expected a PNG, found an unknown kind of pixels. Send it again.');
  for (let at = 8; at + 12 <= file.length; ) {
    const size = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + size);
    if (kind === 'PLTE') head.palette = content;
    if (kind === 'IDAT') data.push(content);
    at += 12 + size;
  }
  return { head, data };
}

/** Undoes a row's filter (PNG, 9.2), in place; the first byte names it. `step` is the bytes of a pixel. */
function unfilter(row: Buffer, before: Buffer, step: number): void {
  const kind = row[0];
  if (kind === 0) return;
  for (let i = 1; i < row.length; i += 1) {
    const left = i > step ? row[i - step]! : 0;
    const up = before[i]!;
    if (kind === 1) row[i] = row[i]! + left;
    else if (kind === 2) row[i] = row[i]! + up;
    else if (kind === 3) row[i] = row[i]! + ((left + up) >> 1);
    else row[i] = row[i]! + paeth(left, up, i > step ? before[i - step]! : 0);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** One row without colours in one byte a pixel. */
function toGrey(row: Uint8Array, { width, depth }: Head, grey: Uint8Array): void {
  if (depth >= 8) {
    const bytes = depth >> 3;
    for (let x = 0; x < width; x += 1) grey[x] = row[x * bytes]!;
    return;
  }
  const top = (1 << depth) - 1;
  const scale = 255 / top;
  for (let x = 0, at = 0; x < width; x += 1, at += depth) {
    grey[x] = ((row[at >> 3]! >> (8 - depth - (at & 7))) & top) * scale;
  }
}

/** One row in three bytes a pixel, on white where it lets through. */
function toRgb(row: Uint8Array, { width, depth, colour, palette }: Head, rgb: Uint8Array): void {
  const wide = channels[colour]!;
  const bytes = depth === 16 ? 2 : 1;
  const top = (1 << Math.min(depth, 8)) - 1;
  const sample = (index: number): number => {
    if (depth >= 8) return row[index * bytes]!;
    const at = index * depth;
    return (row[at >> 3]! >> (8 - depth - (at & 7))) & top;
  };
  for (let x = 0; x < width; x += 1) {
    const at = x * wide;
    const alpha = colour >= 4 ? sample(at + wide - 1) / 255 : 1;
    for (let c = 0; c < 3; c += 1) {
      let value: number;
      if (colour === 3) value = palette?.[sample(at) * 3 + c] ?? 0;
      else value = sample(at + (wide >= 3 ? c : 0)) * (255 / top);
      rgb[x * 3 + c] = value * alpha + 255 * (1 - alpha);
    }
  }
}
