import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const font = (path: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`);

export const LATIN = font('noto-sans/400Regular/NotoSans_400Regular.ttf');
export const CHINESE = font('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');

/** A PDF made by `draw`, with an A4 page open unless `options` say otherwise. */
export function makePdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 50, info: { Producer: 'test' }, ...options });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
}

/**
 * A PDF written by hand: `objects[0]` is object 1, the catalog. With a right table of contents unless `table` is false.
 */
export function writePdf(objects: string[], { table = true } = {}): Uint8Array {
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  objects.forEach((object, i) => {
    places.push(text.length);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  if (table) {
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
    for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`;
  }
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table ? start : 99999999}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** One page of `content` (PDF operators, /F1 Helvetica), with more entries of the page if wanted. */
export function onePage(content: string, page = '', more: string[] = []): string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  ];
}

export const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
