import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { decodeImage } from '../../../shared/read/image/decode.ts';
import { countFrames } from '../../../shared/read/image/frames.ts';
import { jpeg2000Pdf } from '../../../shared/read/image/jpeg2000.ts';
import { shrinkPng } from '../../../shared/read/image/png.ts';
import { startShrinking } from '../../../shared/read/image/shrink.ts';
import { closePdf, renderPage } from '../../../shared/read/pdf/index.ts';
import { sniff } from '../../../shared/read/sniff.ts';
import { pngChunk, pngFile } from './png-file.ts';
import { tiffFile } from './tiff-file.ts';

/** A white picture of 40 by 20 with a dark mark in its upper left quarter. */
function marked() {
  const canvas = createCanvas(40, 20);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 40, 20);
  pen.fillStyle = '#000';
  pen.fillRect(4, 3, 12, 5);
  return canvas;
}

/** Which quarter of a bitmap is darkest, and its size. */
async function seen(bytes: Uint8Array, number = 1): Promise<string> {
  const { width, height, rgba } = await decodeImage(bytes).page(number);
  const dark = new Map<string, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const quarter = `${y < height / 2 ? 'upper' : 'lower'} ${x < width / 2 ? 'left' : 'right'}`;
      const at = (y * width + x) * 4;
      if (rgba[at]! + rgba[at + 1]! + rgba[at + 2]! < 200) dark.set(quarter, (dark.get(quarter) ?? 0) + 1);
    }
  }
  const [darkest] = [...dark].sort((a, b) => b[1] - a[1]);
  return `${width}x${height} ${darkest?.[0]}`;
}

/** A JPEG that says how the camera was held. */
function heldJpeg(value: number): Uint8Array {
  const jpeg = marked().toBuffer('image/jpeg', 95);
  const exif = Buffer.from([
    0xff,
    0xe1,
    0,
    34,
    ...Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
    0,
    1,
    1,
    18,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    value,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
}

describe('how a camera was held', () => {
  it('is undone, mirrored pictures too', async () => {
    expect(await seen(heldJpeg(1))).toBe('40x20 upper left');
    expect(await seen(heldJpeg(2))).toBe('40x20 upper right');
    expect(await seen(heldJpeg(3))).toBe('40x20 lower right');
    expect(await seen(heldJpeg(4))).toBe('40x20 lower left');
    expect(await seen(heldJpeg(5))).toBe('20x40 upper left');
    expect(await seen(heldJpeg(6))).toBe('20x40 upper right');
    expect(await seen(heldJpeg(7))).toBe('20x40 lower right');
    expect(await seen(heldJpeg(8))).toBe('20x40 lower left');
  });
});

describe('TIFF', () => {
  const { data } = marked().getContext('2d').getImageData(0, 0, 40, 20);
  const grey = Uint8Array.from({ length: 800 }, (_, i) => data[i * 4]!);
  const page = { width: 40, height: 20, bytes: grey };

  it('reads inks, which are dark where they are much', async () => {
    const bytes = new Uint8Array(Buffer.concat([...grey].map((v) => Buffer.from([0, 0, 0, 255 - v]))));
    expect(await seen(tiffFile([{ ...page, bytes, samples: 4, colours: 5 }]))).toBe('40x20 upper left');
  });

  it('reads 16 bits, the high byte first or last', async () => {
    const wide = (high: number) => Uint8Array.from({ length: 1600 }, (_, i) => (i % 2 === high ? grey[i >> 1]! : 7));
    expect(await seen(tiffFile([{ ...page, bytes: wide(0), depth: 16 }], true))).toBe('40x20 upper left');
    expect(await seen(tiffFile([{ ...page, bytes: wide(1), depth: 16 }]))).toBe('40x20 upper left');
  });

  it('reads one bit a pixel with either colour as nought', async () => {
    const bits = Uint8Array.from({ length: 100 }, (_, i) => {
      const [y, x] = [Math.floor(i / 5), (i % 5) * 8];
      return Array.from({ length: 8 }, (_, b) => (grey[y * 40 + x + b]! > 128 ? 128 >> b : 0)).reduce((a, b) => a + b);
    });
    expect(await seen(tiffFile([{ ...page, bytes: bits, depth: 1 }]))).toBe('40x20 upper left');
    const turned = bits.map((byte) => 255 - byte);
    expect(await seen(tiffFile([{ ...page, bytes: turned, depth: 1, colours: 0 }]))).toBe('40x20 upper left');
  });

  it('gives each of its pages, turned as each says', async () => {
    const file = tiffFile([page, { ...page, orientation: 6 }]);
    expect(decodeImage(file).pages).toBe(2);
    expect(await seen(file, 2)).toBe('20x40 upper right');
  });

  it('refuses a page whose bytes are not in the file, and one that would not fit into memory', async () => {
    const whole = tiffFile([page]);
    await expect(decodeImage(whole.subarray(0, whole.length - 800)).page(1)).rejects.toMatchObject({
      code: 'truncated',
    });
    const huge = tiffFile([{ ...page, width: 25_000, height: 25_000, samples: 3, colours: 2 }]);
    await expect(decodeImage(huge).page(1)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a picture too large to be decoded whole', () => {
  const kinds = [
    { name: 'grey of 1 bit', depth: 1, colour: 0 },
    { name: 'grey of 4 bits', depth: 4, colour: 0 },
    { name: 'grey of 16 bits', depth: 16, colour: 0 },
    { name: 'a palette of 2 bits', depth: 2, colour: 3, palette: [255, 255, 255, 0, 0, 0, 200, 30, 40, 10, 90, 220] },
    { name: 'colours', depth: 8, colour: 2 },
    { name: 'grey with alpha', depth: 8, colour: 4 },
    { name: 'colours with alpha', depth: 8, colour: 6 },
  ];
  for (const { name, ...kind } of kinds) {
    it(`reads a PNG in ${name} row by row as the decoder does whole`, async () => {
      const wide = ({ 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as Record<number, number>)[kind.colour]!;
      const length = Math.ceil((24 * wide * kind.depth) / 8);
      const rows = Array.from({ length: 15 }, (_, y) =>
        Uint8Array.from({ length }, (_, i) => (i * 37 + y * 91 + ((i * y) >> 2)) % 256),
      );
      const file = pngFile(24, rows, kind);
      const whole = await decodeImage(file).page(1);
      const shrunk = await shrinkPng(file);
      expect([shrunk.width, shrunk.height]).toEqual([24, 15]);
      const far = Array.from(shrunk.rgba).reduce((most, v, i) => Math.max(most, Math.abs(v - whole.rgba[i]!)), 0);
      expect(far).toBeLessThanOrEqual(1);
    });
  }

  it('is drawn together by squares of pixels, the last ones smaller', () => {
    const shrinking = startShrinking(9401, 3);
    for (const value of [0, 60, 120]) shrinking.row(new Uint8Array(9401 * 3).fill(value));
    const { width, height, rgba } = shrinking.finish();
    expect([width, height]).toEqual([3134, 1]);
    expect([rgba[0], rgba[3], rgba.at(-4)]).toEqual([60, 255, 60]);
  });

  it('is refused when it is cut short', async () => {
    const file = pngFile(
      24,
      Array.from({ length: 15 }, () => new Uint8Array(24)),
    );
    new DataView(file.buffer).setUint32(20, 4000);
    await expect(shrinkPng(file)).rejects.toMatchObject({ code: 'truncated' });
  });
});

describe('pictures that move', () => {
  const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const delay = [0x21, 0xf9, 4, 0, 0, 0, 0, 0];
  const gif = (frames: number) =>
    new Uint8Array([
      ...Buffer.from('GIF89a'),
      1,
      0,
      1,
      0,
      0x80,
      0,
      0,
      255,
      255,
      255,
      0,
      0,
      0,
      ...Array.from({ length: frames }, () => [...delay, ...frame]).flat(),
      0x3b,
    ]);

  it('are counted in a GIF', () => {
    expect([gif(1), gif(3)].map(countFrames)).toEqual([1, 3]);
    expect(countFrames(gif(3).subarray(0, 40))).toBe(1);
  });

  it('are counted in a PNG, and told', () => {
    const still = Buffer.from(
      pngFile(
        24,
        Array.from({ length: 15 }, () => new Uint8Array(24)),
      ),
    );
    const moving = Buffer.concat([
      still.subarray(0, 33),
      pngChunk('acTL', Buffer.from([0, 0, 0, 12, 0, 0, 0, 0])),
      still.subarray(33),
    ]);
    expect([still, moving].map(countFrames)).toEqual([1, 12]);
    expect(decodeImage(moving).notes.join()).toContain('first of its 12 pictures');
    expect(decodeImage(still).notes).toEqual([]);
  });

  it('are counted in a WebP', () => {
    const chunk = (kind: string) => Buffer.concat([Buffer.from(kind), Buffer.from([3, 0, 0, 0, 9, 9, 9, 0])]);
    const file = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), chunk('VP8X'), chunk('ANMF'), chunk('ANMF')]);
    expect(countFrames(file)).toBe(2);
  });
});

describe('newer and rarer formats', () => {
  it('reads AVIF, and knows it from HEIC by its brands', async () => {
    const avif = new Uint8Array(marked().toBuffer('image/avif'));
    expect(sniff(avif)).toBe('avif');
    expect(await seen(avif)).toBe('40x20 upper left');
    const brands = (text: string) => Buffer.from(`\0\0\0\x18ftyp${text}`, 'latin1');
    expect(sniff(brands('mif1\0\0\0\0heicmif1'))).toBe('heic');
    expect(sniff(brands('mif1\0\0\0\0avifmif1'))).toBe('avif');
  });

  it('reads JPEG 2000 by the decoder of the PDF engine', async () => {
    // 48 by 24 pixels, a black bar in the upper left quarter of white, packed by OpenJPEG.
    const file = new Uint8Array(Buffer.from(jp2, 'base64'));
    expect(sniff(file)).toBe('jp2');
    const image = await renderPage(jpeg2000Pdf(file)!, 1, 72);
    const at = (x: number, y: number) =>
      image.rgba[(Math.round(y * image.height) * image.width + Math.round(x * image.width)) * 4]!;
    expect(at(0.25, 0.25)).toBeLessThan(60);
    expect(at(0.75, 0.75)).toBeGreaterThan(200);
    await closePdf();
  });

  it('reads a JPEG in inks', async () => {
    // 48 by 24 pixels, a black bar in the upper left quarter of white, in four inks.
    expect(await seen(new Uint8Array(Buffer.from(cmyk, 'base64')))).toBe('48x24 upper left');
    expect((await loadImage(Buffer.from(cmyk, 'base64'))).width).toBe(48);
  });
});

const jp2 =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAGAAAADAAAQcHAAAAAAAPY29scgEAAAAAABEAAAFxanAyY/9P/1EAKQAAAAAAMAAAABgAAAAAAAAAAAAAADAAAAAYAAAAAAAAAAAAAQcBAf9SAAwAAAABAAQEBAAB/1wAEEBASEhQSEhQSEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAA8wAB/5PfgDgRPfaGxrcOx9oPfmCx+AKACBInJV1srwxQ81h3CXxQW3/H2hs/AQg+oNAMMcgjc6ggWCuyrgAVD99ouvZIAXHqCrlDYitEPwmPchzp9JiM9v81x8fPwFo+0dg+oTAOQw8fn+jiGoYGOD4e9pGoNsDGP79/F9y7G7SFQnC59Pr9sOsgKUw3FIdJkStI22YZ3H8ReynIH/tht/8ctkMA2o1E3Ea/z8BCfgOw+0JAGRwghBq9dMqG0ee0ilf/f4bP/iolEwarHUg+vHaifAMJtQzc7yxkYBiKAgfEFqW6v/9IAMi//9k=';
const cmyk =
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgAGAAwBAERAAIRAQMRAQQRAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAFBgf/xAAoEAABAgUCBQUBAAAAAAAAAAAAAQMCBAUGERIUExchIkEHUlST0hX/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwDmAF31Auuftj+fsGZZzc8TXxoYlxp04xiJPcoAx3NWvfEpv1ufsAaWxL1qdyVp6SnmJRttuXidRWYIkXKRQp5iXp3KAN6AAAACFc1qSFz7bfvTLe216ODFCmdWM5yi+1ABB5VUH5dS+xv8ACtbdlUy26g5OyL824440rSo9HCqYVUXxCnXtQAaUAAAAAAAAAAAAAP/2Q==';
