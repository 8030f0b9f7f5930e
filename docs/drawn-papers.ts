import { readFile } from 'node:fs/promises';
import { toBuffer } from 'bwip-js';
import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

const top = 780;
const leading = 18;

/** A page of Helvetica with the lines of a text, the same bytes each time. */
async function drawn(
  text: string,
  more: (page: PDFPage, font: PDFFont, pdf: PDFDocument) => void | Promise<void>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const day = new Date(Date.UTC(2024, 0, 18));
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const page = pdf.addPage([595, 842]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [i, line] of text.split('\n').entries())
    if (line) page.drawText(line, { x: 60, y: top - i * leading, size: 10, font });
  await more(page, font, pdf);
  return pdf.save();
}

/** The certificate of the cotton papers, its weight covered and written anew. */
export async function patchedCertificate(): Promise<Uint8Array> {
  const text = await readFile(new URL('./rules/papers/cotton/certificate-of-origin.txt', import.meta.url), 'utf8');
  const row = text.split('\n').findIndex((line) => line.startsWith('Gross Weight'));
  const was = text.replace('4,440.0', '3,985.0');
  return drawn(was, (page, font) => {
    const y = top - row * leading;
    page.drawRectangle({ x: 127, y: y - 3, width: 60, height: 13, color: rgb(1, 1, 1) });
    page.drawText('4,440.0 kg', { x: 127, y, size: 10, font });
  });
}

/** A tag of one bale with a bar code of another. */
export async function codedTag(): Promise<Uint8Array> {
  const text =
    'BALE TAG\n\nGin: Harran Circir Sanayi Ltd., 63200 Sanliurfa, Turkiye\nLot No.: K-118\nNet Weight: 218.0 kg\nBale No.: 330707';
  const picture = await toBuffer({ bcid: 'code128', text: '330747', scale: 3, height: 12 });
  return drawn(text, async (page, _font, pdf) => {
    const image = await pdf.embedPng(picture);
    page.drawImage(image, { x: 60, y: top - 5 * leading - 60, width: 150, height: 50 });
  });
}
