import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { closeReaders, partBytes, readFile } from '../../../shared/read/index.ts';
import { closePdf, readPdf, renderPage } from '../../../shared/read/pdf/index.ts';
import { makePdf, onePage, writePdf } from './making.ts';

afterAll(async () => {
  await closePdf();
  await closeReaders();
});

const say = (text: string, x = 60, y = 700) => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET `;
const texts = (page: { words: { text: string }[] } | undefined) => page?.words.map((word) => word.text);

async function withText(text: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.drawText(text, { x: 60, y: 700, size: 12, font: await pdf.embedFont(StandardFonts.Helvetica) });
  return pdf;
}

describe('files inside a PDF', () => {
  it('that are papers are read as parts, whatever their kind; others are noted', async () => {
    const outer = await withText('Cover letter with the papers');
    await outer.attach(await (await withText('Gin record 118')).save(), 'gin.pdf');
    await outer.attach(new TextEncoder().encode('bale,weight\n1001,220.5\n1002,221.5\n'), 'bales.csv');
    await outer.attach(new Uint8Array([0, 1, 0, 0, 0, 12, 0, 128]), 'face.ttf');
    const bytes = await outer.save();
    const read = await readFile(bytes, 'letter.pdf', { ocr: false });
    expect(read.parts.map(({ name, kind }) => [name, kind])).toEqual([
      ['letter.pdf/gin.pdf', 'pdf'],
      ['letter.pdf/bales.csv', 'delimited'],
    ]);
    expect(texts(read.parts[0]?.pages[0])).toEqual(['Gin', 'record', '118']);
    expect(read.notes.join()).toMatch(/face\.ttf.*not read/);
    expect(read.pages).toHaveLength(1);
    const part = read.parts[0];
    expect(part && (await partBytes(bytes, read, part))?.length).toBe(part?.bytes);
  });

  it('make it a portfolio whose cover sheet is no paper', async () => {
    const outer = await withText(
      'For the best experience, open this PDF portfolio in Acrobat X or Adobe Reader X, or later.',
    );
    await outer.attach(await (await withText('Gin record 118')).save(), 'gin.pdf');
    const read = await readFile(await outer.save(), 'papers.pdf', { ocr: false });
    expect(read.pages).toEqual([]);
    expect(read.parts).toHaveLength(1);
    expect(read.problems).toEqual([]);
    expect(read.notes.join()).toMatch(/portfolio/);
  });

  it('are found where they are clipped to a page', async () => {
    const content = 'bale,weight\n1001,220.5\n1002,221.5\n';
    const objects = onePage(say('See the clip'), '/Annots [6 0 R]', [
      '<< /Type /Annot /Subtype /FileAttachment /Rect [300 700 320 720] /FS 7 0 R >>',
      '<< /Type /Filespec /F (list.csv) /UF (list.csv) /EF << /F 8 0 R >> >>',
      `<< /Type /EmbeddedFile /Length ${content.length} /Params << /Size ${content.length} >> >>\nstream\n${content}\nendstream`,
    ]);
    const read = await readFile(writePdf(objects), 'letter.pdf', { ocr: false });
    expect(read.parts.map(({ name }) => name)).toEqual(['letter.pdf/list.csv']);
  });
});

describe('odd pages', () => {
  it('hide what lies outside the crop box', async () => {
    const objects = onePage(`${say('shown')}${say('cropped', 60, 100)}`, '/CropBox [0 400 595 842]');
    const page = (await readPdf(writePdf(objects))).pages[0];
    expect(page).toMatchObject({ width: 595, height: 442 });
    expect(texts(page)).toEqual(['shown']);
    expect(page?.hidden?.map((word) => word.text)).toEqual(['cropped']);
    expect(page?.words[0]?.box[1]).toBeCloseTo((842 - 712) / 442, 1);
  });

  it('are measured in points where their unit is another', async () => {
    const page = (await readPdf(writePdf(onePage(say('shown'), '/UserUnit 2')))).pages[0];
    expect(texts(page)).toEqual(['shown']);
    expect(page?.words[0]?.box[0]).toBeCloseTo(60 / 595, 2);
    expect((page?.width ?? 0) / (page?.height ?? 1)).toBeCloseTo(595 / 842, 2);
  });

  it('are read through forms inside forms', async () => {
    const form = (content: string, resources: string, matrix = '1 0 0 1 0 0') =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [${matrix}] /Resources << ${resources} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
    const objects = onePage('/Fm Do', '', [
      form('/Inner Do', '/XObject << /Inner 7 0 R >>', '1 0 0 1 10 0'),
      form(say('deep'), '/Font << /F1 5 0 R >>', '1 0 0 1 0 -20'),
    ]).map((object) => object.replace('/Resources <<', '/Resources << /XObject << /Fm 6 0 R >>'));
    const page = (await readPdf(writePdf(objects))).pages[0];
    expect(texts(page)).toEqual(['deep']);
    expect(page?.words[0]?.box[0]).toBeCloseTo(70 / 595, 2);
    expect(page?.words[0]?.box[1]).toBeCloseTo((842 - 690) / 842, 1);
  });

  it('stand upright after their own rotation, in words and in pictures', async () => {
    const bytes = writePdf(onePage(say('shown'), '/Rotate 90'));
    const page = (await readPdf(bytes)).pages[0];
    expect(page).toMatchObject({ width: 842, height: 595 });
    expect(page?.words[0]?.box[0]).toBeCloseTo(700 / 842, 1);
    const image = await renderPage(bytes, 1, 36);
    expect([image.width, image.height]).toEqual([421, 298]);
  });

  it('open where the password is empty, and say that they were protected', async () => {
    const bytes = await makePdf((pdf) => pdf.text('shown'), {
      ownerPassword: 'owner',
      permissions: { printing: 'lowResolution' },
    });
    const { pages, notes, problems } = await readPdf(bytes);
    expect(texts(pages[0])).toEqual(['shown']);
    expect(problems).toEqual([]);
    expect(notes.join()).toMatch(/opens without a password/);
  });

  it('that only ask to wait are told as forms that cannot be read', async () => {
    const objects = onePage(
      say('Please wait... If this message is not eventually replaced, your viewer cannot show it.'),
      '',
      ['<< /Length 0 >>\nstream\n\nendstream'],
    );
    objects[0] =
      '<< /Type /Catalog /Pages 2 0 R /NeedsRendering true /AcroForm << /Fields [] /XFA [(template) 6 0 R] >> >>';
    const { problems } = await readPdf(writePdf(objects));
    expect(problems).toMatchObject([{ code: 'unsupported', message: expect.stringMatching(/XFA/) }]);
  });
});

describe('letters that are small drawings (Type 3)', () => {
  const glyph = '500 0 0 0 500 700 d1 0 0 500 700 re f';
  const face = (map: string) => [
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 67 /Widths [500 500 500] /Encoding << /Differences [65 /a1 /a2 /a3] >> /CharProcs << /a1 7 0 R /a2 7 0 R /a3 7 0 R >> ${map} >>`,
    `<< /Length ${glyph.length} >>\nstream\n${glyph}\nendstream`,
  ];
  const page = (map: string, more: string[] = []) =>
    onePage('BT /F2 12 Tf 60 700 Td (ABCABCABC) Tj ET', '', [...face(map), ...more]).map((object) =>
      object.replace('/F1 5 0 R', '/F1 5 0 R /F2 6 0 R'),
    );

  it('are read where the file says what they are', async () => {
    const cmap =
      'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <43> <0058> endbfrange endcmap';
    const objects = page('/ToUnicode 8 0 R', [`<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`]);
    expect(texts((await readPdf(writePdf(objects))).pages[0])).toEqual(['XYZXYZXYZ']);
  });

  it('are read from the picture where it does not', async () => {
    const { imagePages, pages } = await readPdf(writePdf(page('')));
    expect([imagePages, texts(pages[0])]).toEqual([[1], []]);
  });
});
