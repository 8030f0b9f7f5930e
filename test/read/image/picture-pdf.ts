import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';

/** A PDF whose pages hold a line of text ("Layer of text") or only a picture of one. */
export async function picturePdf(pages: ('text' | 'picture')[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const kind of pages) {
    const page = pdf.addPage([400, 200]);
    if (kind === 'text') {
      page.drawText('Layer of text', { x: 40, y: 100, size: 14 });
      continue;
    }
    const canvas = createCanvas(800, 400);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 800, 400);
    pen.fillStyle = '#000';
    pen.font = '40px sans-serif';
    pen.fillText('A picture of words', 80, 200);
    page.drawImage(await pdf.embedPng(canvas.toBuffer('image/png')), { x: 0, y: 0, width: 400, height: 200 });
  }
  return pdf.save();
}
