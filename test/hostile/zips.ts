import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Hostile } from './corpus.ts';

const paper = strToU8('COMMERCIAL INVOICE\nInvoice No: 1\n100% cotton T-shirts\n');
const zeros = (mb: number) => new Uint8Array(mb * 1024 * 1024);

interface Entry {
  name: string;
  packed: Uint8Array;
  crc: number;
  size: number;
  /** Where its local header lies; the same place for several is an overlap. */
  at?: number;
}

/** A zip written byte by byte, so that it may lie: entries that share their bytes, sizes that are not. */
function zipOf(entries: readonly Entry[], before: Uint8Array = new Uint8Array()): Uint8Array {
  const parts: Buffer[] = [Buffer.from(before)];
  let at = before.length;
  const directory: Buffer[] = [];
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const fields = Buffer.alloc(16);
    fields.writeUInt32LE(entry.crc >>> 0, 4);
    fields.writeUInt32LE(entry.packed.length, 8);
    fields.writeUInt32LE(entry.size, 12);
    const start = entry.at ?? at;
    if (entry.at === undefined) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(20, 4);
      local.writeUInt16LE(8, 8);
      fields.copy(local, 10);
      local.writeUInt16LE(name.length, 26);
      parts.push(local, name, Buffer.from(entry.packed));
      at += local.length + name.length + entry.packed.length;
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 10);
    fields.copy(central, 12);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(start, 42);
    directory.push(central, name);
  }
  const size = directory.reduce((sum, b) => sum + b.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const entry = (name: string, bytes: Uint8Array, more: Partial<Entry> = {}): Entry => ({
  name,
  packed: deflateRawSync(bytes),
  crc: crc32(bytes),
  size: bytes.length,
  ...more,
});

/** Zip in zip in zip, each layer ten times the one inside. */
function nested(depth: number): Uint8Array {
  let inner: Uint8Array = zipSync({ 'zeros.txt': zeros(4) });
  for (let n = 0; n < depth; n++)
    inner = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${n}-${i}.zip`, inner])));
  return inner;
}

export const zips: readonly Hostile[] = [
  { name: 'nested.zip', why: 'zips in zips in zips', make: () => nested(4), expect: ['unsupported', 'too-large'] },
  {
    name: 'ratio.zip',
    why: '300 MB of zeros in 300 KB, beside a paper',
    make: () => zipSync({ 'zeros.txt': zeros(300), 'invoice.txt': paper }, { level: 9 }),
    expect: ['too-large'],
    reads: 'invoice.txt',
  },
  {
    name: 'overlap.zip',
    why: '400 entries that share the bytes of one, 20 MB each',
    make: () => {
      const first = entry('0.txt', zeros(20));
      return zipOf([first, ...Array.from({ length: 400 }, (_, i) => ({ ...first, name: `${i + 1}.txt`, at: 0 }))]);
    },
    expect: ['too-large', 'damaged'],
  },
  {
    name: 'sizes-lie.zip',
    why: 'an entry that says it has ten bytes and unpacks to 60 MB',
    make: () => zipOf([entry('a.txt', zeros(60), { size: 10 }), entry('invoice.txt', paper)]),
    expect: ['too-large', 'damaged'],
    reads: 'invoice.txt',
  },
  {
    name: 'many.zip',
    why: 'sixty thousand entries',
    make: () => zipOf(Array.from({ length: 60_000 }, (_, i) => entry(`${i}.txt`, strToU8('x')))),
    expect: ['too-large'],
  },
  {
    name: 'slip.zip',
    why: 'names that climb out of the folder, beside a paper',
    make: () => zipSync({ '../../../../tmp/slipped.txt': paper, '/etc/slipped': paper, 'invoice.txt': paper }),
    expect: ['damaged'],
    reads: 'invoice.txt',
  },
  {
    name: 'names.zip',
    why: 'names of control characters, of HTML, of 60,000 characters, and one name twice',
    make: () =>
      zipOf([
        entry('\u0000\u0001\u202Efdp.txt', paper),
        entry('<img src=x onerror=alert(1)>.txt', paper),
        entry(`${'n'.repeat(60_000)}.txt`, paper),
        entry('same.txt', paper),
        entry('same.txt', strToU8('another')),
      ]),
    expect: [],
  },
  {
    name: 'polyglot.pdf',
    why: 'a zip that begins as a PDF',
    make: () => zipOf([entry('invoice.txt', paper)], strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')),
    expect: ['truncated', 'damaged', 'unsupported', 'unknown-type'],
  },
  {
    name: 'polyglot.gif',
    why: 'a zip that begins as a GIF',
    make: () => zipOf([entry('invoice.txt', paper)], strToU8('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;')),
    expect: ['damaged', 'unsupported', 'unknown-type', 'no-text'],
  },
  {
    name: 'no-directory.zip',
    why: 'a zip whose directory is cut off',
    make: () => zipSync({ 'invoice.txt': paper }).subarray(0, 60),
    expect: ['truncated', 'damaged'],
  },
  {
    name: 'bomb.gz',
    why: '800 MB of zeros in a gzip',
    make: () => new Uint8Array(gzipSync(zeros(800), { level: 9 })),
    expect: ['too-large'],
  },
  {
    name: 'layers.gz',
    why: 'a gzip in a gzip in a gzip',
    make: () => new Uint8Array(gzipSync(gzipSync(gzipSync(zeros(60))))),
    expect: ['too-large', 'unsupported', 'unknown-type'],
  },
];
