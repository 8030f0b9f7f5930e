import type { OpenPdf } from './document.ts';
import { type Engine, readString, withText } from './engine.ts';
import { latin } from './latin.ts';
import type { PdfMetadata } from './types.ts';

/** Who made the file, when, and how often it was saved again. */
export function readMetadata(engine: Engine, pdf: OpenPdf): PdfMetadata {
  const metadata: PdfMetadata = {
    updates: countUpdates(pdf.bytes),
    signatures: Math.max(0, engine.pdfium.FPDF_GetSignatureCount(pdf.handle)),
  };
  for (const [name, key] of [
    ['producer', 'Producer'],
    ['creator', 'Creator'],
    ['title', 'Title'],
  ] as const) {
    const value = entry(engine, pdf, key).trim();
    if (value !== '') metadata[name] = value;
  }
  for (const [name, key] of [
    ['created', 'CreationDate'],
    ['modified', 'ModDate'],
  ] as const) {
    const value = toIso(entry(engine, pdf, key));
    if (value !== undefined) metadata[name] = value;
  }
  const said = [...['Subject', 'Keywords'].map((key) => entry(engine, pdf, key)), ...bookmarks(engine, pdf)];
  const beside = [...new Set(said.map((text) => text.replace(/\s+/gu, ' ').trim()))].filter(
    (text) => text.split(' ').length >= severalWords || /\p{Script=Han}{3}/u.test(text),
  );
  if (beside.length > 0) metadata.beside = beside;
  const origin = originOf(pdf.bytes);
  if (origin !== undefined) metadata.origin = origin;
  return metadata;
}

/** Shorter titles and keywords name the paper and say nothing of the goods. */
const severalWords = 3;
const mostBookmarks = 500;

/** Titles of the outline, in order, of all depths. */
function bookmarks(engine: Engine, pdf: OpenPdf): string[] {
  const { pdfium } = engine;
  const titles: string[] = [];
  const open = [pdfium.FPDFBookmark_GetFirstChild(pdf.handle, 0)];
  while (open.length > 0 && titles.length < mostBookmarks) {
    const mark = open.pop()!;
    if (mark === 0) continue;
    titles.push(readString(engine, (at, size) => pdfium.FPDFBookmark_GetTitle(mark, at, size), 500));
    open.push(
      pdfium.FPDFBookmark_GetNextSibling(pdf.handle, mark),
      pdfium.FPDFBookmark_GetFirstChild(pdf.handle, mark),
    );
  }
  return titles;
}

/** First part of the file identifier in the last trailer, as hex; undefined where it is missing or all zeros. */
function originOf(bytes: Uint8Array): string | undefined {
  const text = latin(bytes);
  const at = text.lastIndexOf('/ID');
  if (at < 0) return undefined;
  const hex = /^\/ID\s*\[\s*<([0-9A-Fa-f\s]{16,128})>/
    .exec(text.slice(at, at + 300))?.[1]
    ?.replace(/\s/g, '')
    .toLowerCase();
  return hex === undefined || /^(.)\1*$/.test(hex) ? undefined : hex;
}

function entry(engine: Engine, pdf: OpenPdf, key: string): string {
  return withText(engine, key, (name) =>
    readString(engine, (at, size) => engine.pdfium.FPDF_GetMetaText(pdf.handle, name, at, size), 500),
  );
}

/** Times the file was saved on top of itself: each leaves an end of its own. A file made for the web has two from the start. */
function countUpdates(bytes: Uint8Array): number {
  const text = latin(bytes);
  const ends = [...text.matchAll(/startxref\s+\d+\s+%%EOF/g)].length;
  return Math.max(0, ends - (text.slice(0, 2048).includes('/Linearized') ? 2 : 1));
}

/** `D:20240131120000+05'00'` (ISO 32000-1, 7.9.4) as ISO 8601. */
export function toIso(text: string): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', utc, sign, zh, zm = '00'] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23)
    return undefined;
  const zone = utc ? 'Z' : sign ? `${sign}${zh}:${zm}` : '';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
