import { crc32, deflateSync } from 'node:zlib';
import type { Hostile } from './corpus.ts';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

/** A grey PNG that says it is so wide and high, of this packed data. */
function png(width: number, height: number, packed: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]),
  );
}

/** Little-endian TIFF: directories of [tag, type, count, value], and where each says the next one is. */
function tiff(
  directories: readonly { entries: [number, number, number, number][]; next: number }[],
  data = Buffer.alloc(0),
) {
  const parts: Buffer[] = [];
  const head = Buffer.alloc(8);
  head.write('II');
  head.writeUInt16LE(42, 2);
  head.writeUInt32LE(8, 4);
  parts.push(head);
  for (const { entries, next } of directories) {
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    for (const [i, [tag, type, count, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + i * 12);
      directory.writeUInt16LE(type, 4 + i * 12);
      directory.writeUInt32LE(count, 6 + i * 12);
      directory.writeUInt32LE(value, 10 + i * 12);
    }
    directory.writeUInt32LE(next, 2 + entries.length * 12);
    parts.push(directory);
  }
  return new Uint8Array(Buffer.concat([...parts, data]));
}
const strips = (width: number, height: number, compression: number, at: number, bytes: number) =>
  [
    [256, 4, 1, width],
    [257, 4, 1, height],
    [258, 3, 1, 8],
    [259, 3, 1, compression],
    [262, 3, 1, 1],
    [273, 4, 1, at],
    [277, 3, 1, 1],
    [278, 4, 1, height],
    [279, 4, 1, bytes],
  ] as [number, number, number, number][];

/** A JPEG whose head says how large it is, and hardly any data. */
function jpeg(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
      Buffer.from('ffdb004300', 'hex'),
      Buffer.alloc(64, 1),
      Buffer.from('ffc0000b08', 'hex'),
      size,
      Buffer.from('01011100', 'hex'),
      Buffer.from('ffc4001400010000000000000000000000000000000000', 'hex'),
      Buffer.from('ffda0008010100003f00d2', 'hex'),
      Buffer.from('ffd9', 'hex'),
    ]),
  );
}

const expect = ['damaged', 'too-large', 'truncated', 'no-text', 'unsupported', 'time-out'] as const;

export const pictures: readonly Hostile[] = [
  {
    name: 'claims.png',
    why: 'a head of 100,000 by 100,000 dots over twenty bytes',
    make: () => png(100_000, 100_000, deflateSync(Buffer.alloc(20))),
    expect,
  },
  {
    name: 'bomb.png',
    why: 'thirty thousand by thirty thousand dots in 900 KB',
    make: () => png(30_000, 30_000, deflateSync(Buffer.alloc(30_000 * 30_001), { level: 9 })),
    expect,
  },
  {
    name: 'thin.png',
    why: 'a million dots wide and one high',
    make: () => png(1_000_000, 1, deflateSync(Buffer.alloc(1_000_001))),
    expect,
    mayRead: true,
  },
  { name: 'nothing.png', why: 'no dots at all', make: () => png(0, 0, deflateSync(Buffer.alloc(1))), expect },
  { name: 'claims.jpg', why: 'a head of 65,535 by 65,535 dots and no data', make: () => jpeg(65_535, 65_535), expect },
  {
    name: 'claims.tif',
    why: 'a head of a thousand million dots a side',
    make: () => tiff([{ entries: strips(1_000_000_000, 1_000_000_000, 1, 200, 4), next: 0 }]),
    expect,
  },
  {
    name: 'loop.tif',
    why: 'a page whose next page is itself',
    make: () => tiff([{ entries: strips(2, 2, 1, 130, 4), next: 8 }], Buffer.alloc(20)),
    expect,
    mayRead: true,
  },
  {
    name: 'pages.tif',
    why: 'five thousand pages of one dot',
    make: () => {
      const size = 2 + 9 * 12 + 4;
      return tiff(
        Array.from({ length: 5000 }, (_, i) => ({
          entries: strips(1, 1, 1, 8, 1),
          next: i === 4999 ? 0 : 8 + (i + 1) * size,
        })),
      );
    },
    expect,
    mayRead: true,
  },
  {
    name: 'strip.tif',
    why: 'a strip that lies beyond the end',
    make: () => tiff([{ entries: strips(2000, 2000, 5, 4_000_000_000, 4_000_000), next: 0 }]),
    expect,
  },
  {
    name: 'claims.gif',
    why: 'a head of 65,535 by 65,535 dots',
    make: () =>
      new Uint8Array(
        Buffer.from('474946383961ffffffff800000000000ffffff2c00000000ffffffff0002024c01003b'.replace('', ''), 'hex'),
      ),
    expect,
  },
  {
    name: 'claims.bmp',
    why: 'a height of minus two thousand million',
    make: () => {
      const b = Buffer.alloc(58);
      b.write('BM');
      b.writeUInt32LE(58, 2);
      b.writeUInt32LE(54, 10);
      b.writeUInt32LE(40, 14);
      b.writeInt32LE(2_000_000_000, 18);
      b.writeInt32LE(-2_000_000_000, 22);
      b.writeUInt16LE(1, 26);
      b.writeUInt16LE(24, 28);
      return new Uint8Array(b);
    },
    expect,
  },
  {
    name: 'claims.webp',
    why: 'a head of 16,384 by 16,384 dots and no data',
    make: () =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from('RIFF'),
          Buffer.from([30, 0, 0, 0]),
          Buffer.from('WEBPVP8L'),
          Buffer.from([10, 0, 0, 0, 0x2f, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 0, 0]),
        ]),
      ),
    expect,
  },
];
