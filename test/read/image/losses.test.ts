import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { decodeImage } from '../../../shared/read/image/decode.ts';
import { isCut } from '../../../shared/read/image/header.ts';
import { fromSamples } from '../../../shared/read/image/samples.ts';
import { pngFile } from './png-file.ts';
import { tiffFile } from './tiff-file.ts';

const [width, height] = [40, 24];
/** Grey samples of white paper with a dark mark in its upper left quarter. */
const grey = Uint8Array.from({ length: width * height }, (_, i) =>
  i % width > 3 && i % width < 17 && i / width > 3 && i / width < 10 ? 0 : 255,
);
const rows = Array.from({ length: height }, (_, y) => grey.subarray(y * width, (y + 1) * width));
const page = { width, height, bytes: grey };
/** Share of dark pixels; the mark covers 8 %. */
async function darkness(bytes: Uint8Array): Promise<number> {
  const { rgba } = await decodeImage(bytes).page(1);
  let dark = 0;
  for (let i = 0; i < rgba.length; i += 4) if (rgba[i]! + rgba[i + 1]! + rgba[i + 2]! < 200) dark += 1;
  return dark / (rgba.length / 4);
}
const mark = grey.filter((v) => v === 0).length / grey.length;
const codes = (bytes: Uint8Array): string[] =>
  decodeImage(bytes).problems.map(({ code, page }) => `${code} ${page ?? ''}`.trim());

describe('a picture of which something is lost', () => {
  it('is told where strips of a TIFF lie beyond its end, by page', async () => {
    const file = tiffFile([page, page]);
    expect(codes(file)).toEqual([]);
    expect(codes(file.subarray(0, file.length - 400))).toEqual(['truncated 2']);
  });

  it('is told where the list of pages of a TIFF breaks off: the pages after it are not taken for none', () => {
    const file = tiffFile([page, page]);
    const half = file.subarray(0, Math.floor(file.length / 2) + 20);
    expect(decodeImage(half).pages).toBe(1);
    expect(codes(half)).toEqual(['truncated']);
    const bare = file.slice(0, 60);
    new DataView(bare.buffer).setUint32(4, 5000, true);
    expect(() => decodeImage(bare)).toThrow(/ends before the list/);
  });

  it('is told where a PNG does not match its check sum', () => {
    const file = pngFile(width, rows);
    expect(codes(file)).toEqual([]);
    file[file.length - 30]! ^= 0x55;
    expect(codes(file)).toEqual(['damaged']);
  });

  it('is told where a photo ends early, though the small picture in it has an end mark', () => {
    const jpeg = new Uint8Array(createCanvas(64, 64).toBuffer('image/jpeg', 80));
    const small = Buffer.from([0xff, 0xe1, 0, 8, 1, 2, 0xff, 0xd9, 3, 4]);
    const whole = Buffer.concat([jpeg.subarray(0, 2), small, jpeg.subarray(2)]);
    expect(isCut(whole)).toBe(false);
    expect(isCut(whole.subarray(0, whole.length - 20))).toBe(true);
  });

  it('is told where a GIF lacks its trailer', () => {
    const gif = new Uint8Array([...Buffer.from('GIF89a'), ...new Array(200).fill(1), 0x3b]);
    expect(isCut(gif)).toBe(false);
    expect(isCut(gif.subarray(0, 150))).toBe(true);
  });

  it('is told where it moves: the pictures after the first are not read', () => {
    const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
    const head = [...Buffer.from('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0];
    expect(codes(new Uint8Array([...head, ...frame, ...frame, 0x3b]))).toEqual(['unsupported']);
    expect(codes(new Uint8Array([...head, ...frame, 0x3b]))).toEqual([]);
  });
});

describe('a TIFF that the library unpacks to nothing', () => {
  it('shows its inks where they are packed as JPEG', async () => {
    expect(await darkness(new Uint8Array(Buffer.from(inkJpeg, 'base64')))).toBeCloseTo(mark, 1);
  });

  it('shows its colours where they stand plane after plane', async () => {
    const file = tiffFile([{ ...page, bytes: Buffer.concat([grey, grey, grey]), samples: 3, colours: 2 }]);
    // Three strips, one a plane, instead of one: their places and lengths stand behind the picture.
    const list = Buffer.alloc(24);
    const view = new DataView(file.buffer, file.byteOffset);
    const put = (tag: number, change: (at: number) => void): void => {
      for (let at = 10; at < 10 + 120; at += 12) if (view.getUint16(at, true) === tag) change(at);
    };
    for (let i = 0; i < 3; i += 1) {
      put(273, (at) =>
        list.writeUInt32LE(
          (i === 0 ? view.getUint32(at + 8, true) : 0) || list.readUInt32LE(0) + i * grey.length,
          i * 4,
        ),
      );
      list.writeUInt32LE(grey.length, 12 + i * 4);
    }
    put(273, (at) => [view.setUint32(at + 4, 3, true), view.setUint32(at + 8, file.length, true)]);
    put(279, (at) => [view.setUint32(at + 4, 3, true), view.setUint32(at + 8, file.length + 12, true)]);
    put(274, (at) => [view.setUint16(at, 284, true), view.setUint32(at + 8, 2, true)]);
    expect(await darkness(new Uint8Array(Buffer.concat([file, list])))).toBeCloseTo(mark, 5);
  });

  it('is refused where its packing, or its kind of numbers, is not known: it is not taken for a black page', async () => {
    for (const packing of [2, 34712, 50000, 50001])
      await expect(decodeImage(tiffFile([{ ...page, packing }])).page(1)).rejects.toMatchObject({
        code: 'unsupported',
      });
    const wide = { ...page, bytes: new Uint8Array(grey.length * 4), depth: 32 };
    await expect(decodeImage(tiffFile([wide])).page(1)).rejects.toMatchObject({ code: 'unsupported' });
    const big = tiffFile([page]);
    big[2] = 43;
    expect(() => decodeImage(big)).toThrow(/BigTIFF/);
  });

  it('is drawn together from rows of one or three samples alike', () => {
    const kind = { width, height, depth: 8 };
    const plain = fromSamples(grey, { ...kind, samples: 1, colours: 1 })!;
    const triple = Uint8Array.from({ length: grey.length * 3 }, (_, i) => grey[Math.floor(i / 3)]!);
    const colours = fromSamples(triple, { ...kind, samples: 3, colours: 2 })!;
    expect(Buffer.from(plain.rgba)).toEqual(Buffer.from(colours.rgba));
    expect(fromSamples(grey.subarray(1), { ...kind, samples: 1, colours: 1 })).toBeUndefined();
  });
});

describe('a picture that lets light through', () => {
  it('shows white print on nothing', async () => {
    const clear = rows.map((row) =>
      Uint8Array.from({ length: width * 2 }, (_, i) => (i % 2 ? 255 - row[i >> 1]! : 255)),
    );
    expect(1 - (await darkness(pngFile(width, clear, { colour: 4 })))).toBeCloseTo(mark, 2);
  });
});

/** 40 by 24 pixels, four inks packed as JPEG by libtiff. */
const inkJpeg =
  'SUkqADoCAAD/2P/AABQIABgAKARDEQBNEQBZEQBLEQD/2gAOBEMATQBZAEsAAD8A4/4P/DjR/iB/bP8Aa1zfQ/YfI8v7I6Lnf5mc7lb+4OmO9cf8H/hxo/xA/tn+1rm+h+w+R5f2R0XO/wAzOdyt/cHTHeuP+D/w40f4gf2z/a1zfQ/YfI8v7I6Lnf5mc7lb+4OmO9fP9en/APDOPg//AKCWuf8Af+H/AONV6f8A8M4+D/8AoJa5/wB/4f8A41Xp/wDwzj4P/wCglrn/AH/h/wDjVFfOniXTYdG8Vavpdu0jQWV7NbxtIQWKo5UE4AGcD0FfOniXTYdG8Vavpdu0jQWV7NbxtIQWKo5UE4AGcD0FfOniXTYdG8Vavpdu0jQWV7NbxtIQWKo5UE4AGcD0FFZdZdZdFFFFFdB4Y8beIvB32r+wNQ+x/atnnfuY5N23O376nGNzdPWug8MeNvEXg77V/YGofY/tWzzv3Mcm7bnb99TjG5unrXQeGPG3iLwd9q/sDUPsf2rZ537mOTdtzt++pxjc3T1oroP+F2/EP/oYf/JK3/8AjddB/wALt+If/Qw/+SVv/wDG66D/AIXb8Q/+hh/8krf/AON0Vw9/fXGp6jc395J5l1dSvNM+0Dc7EljgcDJJ6Vw9/fXGp6jc395J5l1dSvNM+0Dc7EljgcDJJ6Vw9/fXGp6jc395J5l1dSvNM+0Dc7EljgcDJJ6UVXqvVeiiiiiiiiiiiiiiiiiiiiiiiiiv/9kACwAAAQMAAQAAACgAAAABAQMAAQAAABgAAAACAQMABAAAAMQCAAADAQMAAQAAAAcAAAAGAQMAAQAAAAUAAAARAQQAAQAAAAgAAAAVAQMAAQAAAAQAAAAWAQMAAQAAABgAAAAXAQQAAQAAADECAAAcAQMAAQAAAAEAAABbAQcAIQEAAMwCAAAAAAAACAAIAAgACAD/2P/bAEMACAYGBwYFCAcHBwkJCAoMFA0MCwsMGRITDxQdGh8eHRocHCAkLicgIiwjHBwoNyksMDE0NDQfJzk9ODI8LjM0Mv/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/Z';
