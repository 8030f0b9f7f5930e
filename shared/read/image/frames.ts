/** Pictures that a GIF, WebP, PNG or AVIF shows one after the other; 1 for one that does not move. */
export function countFrames(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (file[0] === 0x47) return gifFrames(file);
    if (file[0] === 0x89) return pngFrames(file);
    if (file[0] === 0x52) return webpFrames(file);
    return file.toString('latin1', 4, 12) === 'ftypavis' ? 2 : 1;
  } catch (error) {
    // A file that ends early has as many as were counted: at least the one that is read.
    if (!(error instanceof RangeError)) throw error;
    return 1;
  }
}

/** Blocks of a GIF (GIF89a, 20 to 26): 2C is a picture, 21 an extension; both carry sub-blocks that end with an empty one. */
function gifFrames(file: Buffer): number {
  const table = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let at = 13 + table(file.readUInt8(10));
  let frames = 0;
  const skipBlocks = (): void => {
    while (file.readUInt8(at) !== 0) at += 1 + file.readUInt8(at);
    at += 1;
  };
  while (at < file.length) {
    const kind = file[at];
    if (kind === 0x21) at += 2;
    else if (kind === 0x2c) {
      frames += 1;
      at += 11 + table(file.readUInt8(at + 9));
    } else break;
    skipBlocks();
  }
  return Math.max(1, frames);
}

/** The animation control chunk, which stands before the picture (PNG, third edition, 11.3.6.1). */
function pngFrames(file: Buffer): number {
  for (let at = 8; at + 12 < file.length; at += 12 + file.readUInt32BE(at)) {
    const kind = file.toString('latin1', at + 4, at + 8);
    if (kind === 'acTL') return Math.max(1, file.readUInt32BE(at + 8));
    if (kind === 'IDAT') break;
  }
  return 1;
}

function webpFrames(file: Buffer): number {
  let frames = 0;
  for (let at = 12; at + 8 <= file.length; ) {
    if (file.toString('latin1', at, at + 4) === 'ANMF') frames += 1;
    const size = file.readUInt32LE(at + 4);
    at += 8 + size + (size & 1);
  }
  return Math.max(1, frames);
}
