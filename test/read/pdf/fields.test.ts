import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf, renderPage, renderPages } from '../../../shared/read/pdf/index.ts';
import { onePage, writePdf } from './making.ts';

afterAll(closePdf);

const words = async (bytes: Uint8Array) => (await readPdf(bytes)).pages[0]?.words ?? [];

/** A page with a text field at (100, 700), 200 by 20 points, that holds `value`; its drawn look is left out if wanted. */
async function withField(value: string, { drawn = true } = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.drawText('Seller', { x: 40, y: 705, size: 12 });
  const field = pdf.getForm().createTextField('seller');
  field.addToPage(page, { x: 100, y: 700, width: 200, height: 20 });
  if (drawn) {
    field.setText(value);
    return pdf.save();
  }
  const bytes = await pdf.save();
  const again = await PDFDocument.load(bytes);
  const bare = again.getForm().getTextField('seller').acroField;
  bare.dict.set(PDFName.of('V'), PDFString.of(value));
  for (const widget of bare.getWidgets()) widget.dict.delete(PDFName.of('AP'));
  return again.save({ updateFieldAppearances: false });
}

describe('form fields', () => {
  it('are words where they are drawn', async () => {
    const found = await words(await withField('Tashkent Cotton LLC'));
    expect(found.map((word) => word.text)).toEqual(['Seller', 'Tashkent', 'Cotton', 'LLC']);
    const box = found[1]?.box ?? [0, 0, 0, 0];
    expect(box[0] * 595).toBeGreaterThan(99);
    expect(box[0] * 595).toBeLessThan(110);
    expect((box[1] + box[3] / 2) * 842).toBeGreaterThan(842 - 720);
    expect((box[1] + box[3] / 2) * 842).toBeLessThan(842 - 700);
  });

  it('without a drawn value are drawn as viewers do', async () => {
    const found = await words(await withField('Bukhara Gin', { drawn: false }));
    expect(found.map((word) => word.text)).toEqual(['Seller', 'Bukhara', 'Gin']);
  });

  it('show on the page image too', async () => {
    const image = await renderPage(await withField('XXXXXXXXXX'), 1, 72);
    let dark = 0;
    for (let y = 842 - 719; y < 842 - 701; y++) {
      for (let x = 102; x < 200; x++) if ((image.rgba[(y * image.width + x) * 4] ?? 255) < 128) dark++;
    }
    expect(dark).toBeGreaterThan(50);
  });

  it('that are hidden are not read', async () => {
    const pdf = await PDFDocument.load(await withField('Tashkent Cotton LLC'));
    for (const widget of pdf.getForm().getTextField('seller').acroField.getWidgets()) widget.setFlags(2);
    expect((await words(await pdf.save({ updateFieldAppearances: false }))).map((word) => word.text)).toEqual([
      'Seller',
    ]);
  });
});

describe('typed notes', () => {
  const note = (look: string) =>
    `<< /Type /Annot /Subtype /FreeText /Rect [100 600 300 620] /Contents (Paid in full) /DA (/F1 12 Tf 0 g) ${look} >>`;

  it('are words, with a drawn look or without', async () => {
    const content = 'BT /F1 12 Tf 4 5 Td (Paid in full) Tj ET';
    const look = `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
    const drawn = onePage('', '/Annots [6 0 R]', [note('/AP << /N 7 0 R >>'), look]);
    expect((await words(writePdf(drawn))).map((word) => word.text)).toEqual(['Paid', 'in', 'full']);
    const bare = onePage('', '/Annots [6 0 R]', [note('')]);
    const found = await words(writePdf(bare));
    expect(found.map((word) => word.text)).toEqual(['Paid', 'in', 'full']);
    expect((found[0]?.box[0] ?? 0) * 595).toBeGreaterThan(99);
  });
});

describe('embedded files and active content', () => {
  it('gives back the files inside', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText('face');
    await pdf.attach(new TextEncoder().encode('<Invoice/>'), 'factur-x.xml', { mimeType: 'text/xml' });
    const { attachments } = await readPdf(await pdf.save());
    expect(attachments.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['factur-x.xml', '<Invoice/>'],
    ]);
  });

  it('notes scripts and programs and does not run them', async () => {
    const objects = onePage('BT /F1 12 Tf 60 700 Td (face) Tj ET');
    objects[0] =
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (x.exe) >> >> >>';
    const { notes, problems } = await readPdf(writePdf(objects));
    expect(problems).toEqual([]);
    expect(notes.join()).toMatch(/JavaScript.*not run/);
    expect(notes.join()).toMatch(/starts a program/);
  });

  it('tells who made the file, when, and how often it was saved on top', async () => {
    const pdf = await PDFDocument.create();
    await pdf.embedFont(StandardFonts.Helvetica);
    pdf.addPage().drawText('face');
    pdf.setProducer('A press');
    pdf.setCreationDate(new Date('2024-03-01T10:00:00Z'));
    const bytes = await pdf.save({ useObjectStreams: false });
    const first = (await readPdf(bytes)).metadata;
    expect(first).toMatchObject({ producer: 'A press', created: '2024-03-01T10:00:00Z', updates: 0 });
    const text = Buffer.from(bytes).toString('latin1');
    const start = /startxref\s+(\d+)/.exec(text)?.[1];
    const root = /\/Root (\d+ 0 R)/.exec(text)?.[1];
    const size = /\/Size (\d+)/.exec(text)?.[1];
    const more = `xref\n0 0\ntrailer\n<< /Size ${size} /Root ${root} /Prev ${start} >>\nstartxref\n${text.length}\n%%EOF\n`;
    expect((await readPdf(Buffer.from(text + more, 'latin1'))).metadata.updates).toBe(1);
  });
});

describe('page images', () => {
  it('of a page ten metres wide have bounded pixels', async () => {
    const objects = onePage('0 g 0 0 14000 14000 re f').map((object) =>
      object.replace('[0 0 595 842]', '[0 0 28346 28346]'),
    );
    const image = await renderPage(writePdf(objects), 1, 300);
    expect(image.width * image.height).toBeLessThanOrEqual(24_100_000);
    expect(image.dpi).toBeLessThan(300);
    expect(image.rgba.length).toBe(image.width * image.height * 4);
    // Black in the lower left, white in the upper right.
    expect([...image.rgba.slice(-4 * image.width, -4 * image.width + 4)]).toEqual([0, 0, 0, 255]);
    expect([...image.rgba.slice(4 * image.width - 4, 4 * image.width)]).toEqual([255, 255, 255, 255]);
  });

  it('come one after the other, and one that is not there is told', async () => {
    const objects = onePage('1 0 0 rg 0 0 595 842 re f');
    objects[1] = '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>';
    const seen: unknown[] = [];
    await renderPages(
      writePdf(objects),
      [2, 1, 7],
      36,
      (number, image) => void seen.push([number, image.width, ...image.rgba.slice(0, 4)]),
      (number) => void seen.push(number),
    );
    expect(seen).toEqual([[2, 298, 255, 0, 0, 255], [1, 298, 255, 0, 0, 255], 7]);
  });
});
