import { crc32, deflateSync } from 'node:zlib';

/** A PNG from rows of packed samples; each row goes through another of the five filters. */
export function pngFile(
  width: number,
  rows: readonly Uint8Array[],
  { depth = 8, colour = 0, palette }: { depth?: number; colour?: number; palette?: number[] } = {},
): Uint8Array {
  const wide = ({ 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as Record<number, number>)[colour]!;
  const step = Math.max(1, (wide * depth) >> 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([depth, colour, 0, 0, 0], 8);
  const filtered = rows.map((row, y) => filterRow(row, rows[y - 1] ?? new Uint8Array(row.length), step, y % 5));
  const chunks = [pngChunk('IHDR', head)];
  if (palette) chunks.push(pngChunk('PLTE', Buffer.from(palette)));
  chunks.push(pngChunk('IDAT', deflateSync(Buffer.concat(filtered))), pngChunk('IEND', Buffer.alloc(0)));
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]));
}

export function pngChunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** PNG, 9.2: what a filter takes a byte for, from the bytes left, above and between. */
function filterRow(row: Uint8Array, above: Uint8Array, step: number, kind: number): Uint8Array {
  const out = new Uint8Array(row.length + 1);
  out[0] = kind;
  row.forEach((value, i) => {
    const left = i >= step ? row[i - step]! : 0;
    const up = above[i]!;
    const corner = i >= step ? above[i - step]! : 0;
    const guess = left + up - corner;
    const near = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0]!;
    out[i + 1] = value - [0, left, up, (left + up) >> 1, near][kind]!;
  });
  return out;
}
