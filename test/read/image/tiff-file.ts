/** A page of a TIFF to write: its tags beside size, place and length of its only strip, and its bytes. */
export interface TiffPage {
  width: number;
  height: number;
  bytes: Uint8Array;
  /** Bits of each sample. */
  depth?: number;
  samples?: number;
  /** 0 white is nought, 1 black is nought, 2 colours, 5 inks. */
  colours?: number;
  /** 1 none, 4 fax group 4, 5 LZW. */
  packing?: number;
  orientation?: number;
}

/** A TIFF of uncompressed (or ready packed) pages; `big` writes the high byte first. */
export function tiffFile(pages: readonly TiffPage[], big = false): Uint8Array {
  const parts: Uint8Array[] = [
    Uint8Array.from(big ? [0x4d, 0x4d, 0, 42, 0, 0, 0, 8] : [0x49, 0x49, 42, 0, 8, 0, 0, 0]),
  ];
  let offset = 8;
  pages.forEach((page, index) => {
    const { width, height, bytes, depth = 8, samples = 1, colours = 1, packing = 1, orientation = 1 } = page;
    const count = 10;
    const size = 2 + count * 12 + 4 + 8;
    const directory = new DataView(new ArrayBuffer(size));
    const little = !big;
    directory.setUint16(0, count, little);
    // Depths of several samples do not fit into the tag: they stand behind the directory.
    for (let i = 0; i < samples; i += 1) directory.setUint16(size - 8 + i * 2, depth, little);
    const tags: [tag: number, kind: number, count: number, value: number][] = [
      [256, 4, 1, width],
      [257, 4, 1, height],
      [258, 3, samples, samples > 2 ? offset + size - 8 : depth],
      [259, 3, 1, packing],
      [262, 3, 1, colours],
      [273, 4, 1, offset + size],
      [274, 3, 1, orientation],
      [277, 3, 1, samples],
      [278, 4, 1, height],
      [279, 4, 1, bytes.length],
    ];
    tags.forEach(([tag, kind, many, value], i) => {
      const at = 2 + i * 12;
      directory.setUint16(at, tag, little);
      directory.setUint16(at + 2, kind, little);
      directory.setUint32(at + 4, many, little);
      if (kind === 3 && many === 1) directory.setUint16(at + 8, value, little);
      else directory.setUint32(at + 8, value, little);
    });
    offset += size + bytes.length;
    directory.setUint32(2 + count * 12, index + 1 < pages.length ? offset : 0, little);
    parts.push(new Uint8Array(directory.buffer), bytes);
  });
  return new Uint8Array(Buffer.concat(parts));
}
