import type { OpenPdf } from './document.ts';
import { type Engine, readString, withMemory, withText } from './engine.ts';
import type { PdfMetadata } from './types.ts';

/** Who made the file, when, and how often it was saved again. */
export function readMetadata(engine: Engine, pdf: OpenPdf): PdfMetadata {
  const metadata: PdfMetadata = {
    updates: Math.max(0, trailers(engine, pdf) - 1),
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
  return metadata;
}

function entry(engine: Engine, pdf: OpenPdf, key: string): string {
  return withText(engine, key, (name) =>
    readString(engine, (at, size) => engine.pdfium.FPDF_GetMetaText(pdf.handle, name, at, size), 500),
  );
}

/** End marks in the file: one, and one more for each time it was saved on top. A file made for the web has two from the start. */
function trailers(engine: Engine, pdf: OpenPdf): number {
  const { pdfium } = engine;
  const count = pdfium.FPDF_GetTrailerEnds(pdf.handle, 0, 0);
  if (count < 2) return count;
  return withMemory(engine, count * 4, (pointer) => {
    pdfium.FPDF_GetTrailerEnds(pdf.handle, pointer, count);
    const head = Buffer.from(pdf.bytes.buffer, pdf.bytes.byteOffset, Math.min(2048, pdf.bytes.length)).toString(
      'latin1',
    );
    return head.includes('/Linearized') ? count - 1 : count;
  });
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
