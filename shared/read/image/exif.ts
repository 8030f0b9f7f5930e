/** How a camera held its sensor (EXIF and TIFF tag 274): quarter turns clockwise that make the picture upright, after mirroring it. */
export interface Held {
  mirrored: boolean;
  turn: 0 | 90 | 180 | 270;
}

/** The eight values of the tag (TIFF 6.0, "Orientation"). */
const values: readonly Held[] = [
  { mirrored: false, turn: 0 },
  { mirrored: true, turn: 0 },
  { mirrored: false, turn: 180 },
  { mirrored: true, turn: 180 },
  { mirrored: true, turn: 270 },
  { mirrored: false, turn: 90 },
  { mirrored: true, turn: 90 },
  { mirrored: false, turn: 270 },
];

/** What value 1 to 8 of the tag means; anything else is upright. */
export const heldAs = (value: number): Held => values[value - 1] ?? values[0]!;

/** How a JPEG, PNG or WebP says that it was held; upright where it says nothing. */
export function readHeld(bytes: Uint8Array): Held {
  const block = exifBlock(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    return heldAs(block ? orientationIn(block) : 1);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return heldAs(1);
  }
}

function exifBlock(file: Buffer): Buffer | undefined {
  if (file[0] === 0xff) return jpegBlock(file);
  if (file[0] === 0x89) {
    const at = file.indexOf('eXIf');
    return at < 8 ? undefined : file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  }
  if (file[0] === 0x52) {
    const at = file.lastIndexOf('EXIF');
    const block = at < 12 ? undefined : file.subarray(at + 8);
    return block?.toString('latin1', 0, 4) === 'Exif' ? block.subarray(6) : block;
  }
  return undefined;
}

/** The APP1 segment that starts with "Exif" and two zeros; segments stand before the first scan. */
function jpegBlock(file: Buffer): Buffer | undefined {
  let at = 2;
  while (at + 4 < file.length && file[at] === 0xff && file[at + 1] !== 0xda) {
    const length = file.readUInt16BE(at + 2);
    if (file[at + 1] === 0xe1 && file.toString('latin1', at + 4, at + 8) === 'Exif')
      return file.subarray(at + 10, at + 2 + length);
    at += 2 + length;
  }
  return undefined;
}

/** Tag 274 of the first directory of a TIFF structure. Throws RangeError where it ends early. */
function orientationIn(block: Buffer): number {
  const little = block[0] === 0x49;
  const short = (at: number): number => (little ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const directory = little ? block.readUInt32LE(4) : block.readUInt32BE(4);
  const entries = Math.min(short(directory), 200);
  for (let i = 0; i < entries; i += 1) {
    const at = directory + 2 + i * 12;
    if (short(at) === 274) return short(at + 8);
  }
  return 1;
}
