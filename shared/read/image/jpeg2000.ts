/** JPEG 2000 in its container (ISO 15444-1, Annex I) or bare (Annex A): marks at the start. */
export const isJpeg2000 = (bytes: Uint8Array): boolean =>
  starts(bytes, [0, 0, 0, 12, 0x6a, 0x50, 0x20, 0x20]) || starts(bytes, [0xff, 0x4f, 0xff, 0x51]);

const starts = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Width of the page that the picture is put on, in points. */
const across = 595;

/**
 * A JPEG 2000 file as the only picture of a PDF of one page: the PDF engine has a decoder for it. Undefined for other files, and where
 * the header states no size.
 */
export function jpeg2000Pdf(bytes: Uint8Array): Uint8Array | undefined {
  if (!isJpeg2000(bytes)) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOf(file);
  if (!size || size.width === 0 || size.height === 0) return undefined;
  const down = Math.round((across * size.height) / size.width);
  const draw = `q ${across} 0 0 ${down} 0 0 cm /P Do Q`;
  const page = `/MediaBox [0 0 ${across} ${down}] /Resources << /XObject << /P 4 0 R >> >> /Contents 5 0 R`;
  const picture = `/Subtype /Image /Width ${size.width} /Height ${size.height} /Filter /JPXDecode /Length ${file.length}`;
  const objects: (Buffer | string)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [`<< /Type /Page /Parent 2 0 R ${page} >>`],
    [`<< /Type /XObject ${picture} >>\nstream\n`, file, '\nendstream'],
    [`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`],
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Buffer | string): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, i) => {
    places.push(length);
    for (const part of [`${i + 1} 0 obj\n`, ...object, '\nendobj\n']) add(part);
  });
  const table = length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 6\n0000000000 65535 f \n${rows}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** Width and height from the SIZ segment of the code stream: ends less beginnings of the picture on its grid (Annex A.5.1). */
function sizeOf(file: Buffer): { width: number; height: number } | undefined {
  const at = file.indexOf(Uint8Array.of(0xff, 0x4f, 0xff, 0x51));
  if (at < 0 || at + 24 > file.length) return undefined;
  const grid = (i: number): number => file.readUInt32BE(at + 8 + i * 4);
  return { width: grid(0) - grid(2), height: grid(1) - grid(3) };
}
