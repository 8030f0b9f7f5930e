import { listZip, unzip, type ZipEntry } from './archive/zip.ts';
import type { FileType } from './file-type.ts';
import { sniffText } from './text/sniff-text.ts';

const text = (s: string) => Uint8Array.from(s, (c) => c.charCodeAt(0));

/** Marks at the start of a file: bytes, type, and where they stand. */
const marks: [Uint8Array, FileType, number?][] = [
  [text('\x89PNG\r\n\x1a\n'), 'png'],
  [text('\xff\xd8\xff'), 'jpeg'],
  [text('II*\0'), 'tiff'],
  [text('MM\0*'), 'tiff'],
  [text('II+\0'), 'tiff'],
  [text('MM\0+'), 'tiff'],
  [text('GIF87a'), 'gif'],
  [text('GIF89a'), 'gif'],
  [text('\x1f\x8b\x08'), 'gzip'],
  [text('Rar!\x1a\x07'), 'rar'],
  [text('\0\0\0\x0cjP  '), 'jp2'],
  [text('\xff\x4f\xff\x51'), 'jp2'],
  [text("7z\xbc\xaf'\x1c"), '7z'],
  [text('{\\rtf'), 'rtf'],
];
const heicBrands = /^(heic|heix|hevc|heim|heis|mif1|msf1)$/;

/** The type of a file from its bytes alone: marks, structure, and for text the way it is written. Never throws. */
export function sniff(bytes: Uint8Array): FileType {
  if (isBlank(bytes)) return 'empty';
  for (const [mark, type] of marks) if (startsWith(bytes, mark)) return type;
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) === 'ftyp') {
    // The brand, then those that it is compatible with: a container of either kind may call itself mif1.
    const brands = ascii(8, Math.min(bytes[3] || 12, 64)).match(/.{4}/gs) ?? [];
    if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
    if (heicBrands.test(brands[0] ?? '')) return 'heic';
  }
  if (isBitmap(bytes)) return 'bmp';
  if (startsWith(bytes, text('PK\x03\x04')) || startsWith(bytes, text('PK\x05\x06'))) return sniffZip(bytes);
  if (startsWith(bytes, text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))) return sniffCompound(bytes);
  // Readers accept a PDF header after junk (a mail header, a print job's preamble) within the first 1,024 bytes.
  if (find(bytes, text('%PDF-'), 1024) >= 0) return 'pdf';
  if (isOldWorkbook(bytes)) return 'xls';
  if (isDbf(bytes)) return 'dbf';
  return sniffText(bytes);
}

function isBlank(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let i = start; i < bytes.length; i += 1) {
    const b = bytes[i]!;
    if (b !== 0 && b !== 0x20 && (b < 0x09 || b > 0x0d)) return false;
  }
  return true;
}

function startsWith(bytes: Uint8Array, mark: Uint8Array): boolean {
  return bytes.length >= mark.length && mark.every((b, i) => bytes[i] === b);
}

function find(bytes: Uint8Array, mark: Uint8Array, within: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within)).indexOf(mark);
}

/** "BM", a size that fits, and a known info header: two letters alone would take text that starts with BM. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x42 || bytes[1] !== 0x4d || bytes.length < 26) return false;
  const header = bytes[14]! | (bytes[15]! << 8);
  return [12, 40, 52, 56, 64, 108, 124].includes(header) && bytes[6] === 0 && bytes[7] === 0;
}

/** BIFF 2 to 4 workbooks stand without a container: a BOF record of 4 or 6 bytes. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1]!) && [4, 6].includes(bytes[2]!) && bytes[3] === 0;
}

/** dBASE III/IV, FoxPro: version, a date, and header and record lengths that fit the file. */
function isDbf(bytes: Uint8Array): boolean {
  if (bytes.length < 65 || ![0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(bytes[0]!)) return false;
  const month = bytes[2]!;
  const day = bytes[3]!;
  const header = bytes[8]! | (bytes[9]! << 8);
  const record = bytes[10]! | (bytes[11]! << 8);
  return (
    month <= 12 && day <= 31 && header >= 65 && header <= bytes.length && record > 1 && bytes.indexOf(0x0d, 32) < header
  );
}

function sniffZip(bytes: Uint8Array): FileType {
  let entries: ZipEntry[];
  try {
    entries = listZip(bytes).entries;
  } catch {
    return 'zip';
  }
  const names = entries.map((entry) => entry.name.replace(/\\/g, '/'));
  const has = (name: string) => names.some((one) => one.toLowerCase() === name);
  const starts = (folder: string) => names.some((one) => one.toLowerCase().startsWith(folder));
  // A workbook that was cut off may have lost its list of contents, which some programs write last; its own parts still tell it.
  const cut = (folder: string) =>
    starts(`${folder}/_rels/`) || has(`${folder}/styles.xml`) || starts(`${folder}/theme/`);
  const office = has('[content_types].xml') || has('_rels/.rels') || ['xl', 'word', 'ppt'].some(cut);
  if (has('xl/workbook.bin')) return 'xlsb';
  if (office && starts('xl/')) return 'xlsx';
  if (office && starts('word/')) return 'docx';
  if (office && starts('ppt/')) return 'pptx';
  if (has('content.xml')) {
    const mime = mimeType(bytes, entries);
    if (mime.includes('opendocument.spreadsheet')) return 'ods';
    if (mime.includes('opendocument.text')) return 'odt';
    if (mime.includes('opendocument.')) return 'pptx';
  }
  return 'zip';
}

/** The media type that an OpenDocument file states, in its first entry or its manifest. */
function mimeType(bytes: Uint8Array, entries: ZipEntry[]): string {
  const entry =
    entries.find(({ name }) => name === 'mimetype') ?? entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (!entry) return '';
  try {
    const text = new TextDecoder().decode(unzip(bytes, entry, { left: 1024 * 1024 }));
    return /application\/vnd\.oasis\.[\w.-]+/.exec(text)?.[0] ?? '';
  } catch {
    return '';
  }
}

/** A compound file by the names of its streams, which stand in UTF-16 in its directory. */
function sniffCompound(bytes: Uint8Array): FileType {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string) => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) return 'office-encrypted';
  if (holds('Workbook') || holds('Book')) return 'xls';
  if (holds('WordDocument')) return 'doc';
  if (buffer.includes(Buffer.from('__properties_version1.0', 'utf16le'))) return 'msg';
  if (holds('PowerPoint Document')) return 'pptx';
  return 'unknown';
}
