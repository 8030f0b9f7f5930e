import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';
import { onePage, writePdf } from './making.ts';
import { pictureOf } from './pictured.ts';

afterAll(closePdf);

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const say = (text: string, y = 700, font = '/F1') => `BT ${font} 12 Tf 60 ${y} Td (${text}) Tj ET `;

/** The file saved on top of itself with new states of some objects (ISO 32000-1, 7.5.6). */
function savedAgain(bytes: Uint8Array, objects: Record<number, string>, size: number): Uint8Array {
  const before = Buffer.from(bytes).toString('latin1');
  const last = [...before.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  let text = before;
  let table = 'xref\n';
  for (const [number, object] of Object.entries(objects)) {
    table += `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `${table}trailer\n<< /Size ${size} /Root 1 0 R /Prev ${last} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A page with a signature field whose signature covers the whole file. The seal itself is not looked at. */
function signed(content: string): Uint8Array {
  const range = '[0000000000 0000000000 0000000000 0000000000]';
  const objects = onePage(content, '/Annots [6 0 R]', [
    '<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /V 7 0 R /Rect [0 0 0 0] /F 132 /P 3 0 R >>',
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange ${range} /Contents <00> >>`,
  ]);
  objects[0] = '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] /SigFlags 3 >> >>';
  const text = Buffer.from(writePdf(objects)).toString('latin1');
  const seal = text.indexOf('<00>');
  const ends = [0, seal, seal + 4, text.length - seal - 4].map((n) => String(n).padStart(10, '0'));
  return Buffer.from(text.replace(range, `[${ends.join(' ')}]`), 'latin1');
}

describe('a file that was saved on top of itself', () => {
  it('tells which words of the page it replaced', async () => {
    const first = writePdf(onePage(`${say('Net weight 21,840 kg')}${say('Origin Uzbekistan', 650)}`));
    const again = savedAgain(first, { 4: stream(`${say('Net weight 21,840 kg')}${say('Origin Turkey', 650)}`) }, 6);
    const { marks, pages } = await readPdf(again);
    expect(pages[0]?.words.map((word) => word.text)).toContain('Turkey');
    expect(marks.updates).toBe(1);
    expect(marks.revised).toMatchObject([{ page: 1, was: 'Uzbekistan', is: 'Turkey' }]);
    expect(marks.revised?.[0]?.box[1]).toBeCloseTo((842 - 660) / 842, 1);
  });

  it('tells words that it added, and none that stayed', async () => {
    const first = writePdf(onePage(say('Net weight')));
    const { marks } = await readPdf(savedAgain(first, { 4: stream(`${say('Net weight')}${say('Approved', 300)}`) }, 6));
    expect(marks.revised).toMatchObject([{ was: '', is: 'Approved' }]);
  });

  it('tells nothing where the pages stayed as they were', async () => {
    const first = writePdf(onePage(say('Net weight')));
    const { marks } = await readPdf(savedAgain(first, { 6: '<< /Producer (tool) >>' }, 7));
    expect(marks.updates).toBe(1);
    expect(marks.revised).toBeUndefined();
  });
});

describe('a signed file', () => {
  it('is as it was signed', async () => {
    const { marks } = await readPdf(signed(say('Total 4,320.00')));
    expect(marks.signatures).toBe(1);
    expect(marks.savedAfterSigning).toBeUndefined();
    expect(marks.revised).toBeUndefined();
  });

  it('tells that it was saved after it was signed, and what changed', async () => {
    const { marks } = await readPdf(savedAgain(signed(say('Total 4,320.00')), { 4: stream(say('Total 9,320.00')) }, 8));
    expect(marks.savedAfterSigning).toBe(true);
    expect(marks.revised).toMatchObject([{ was: '4,320.00', is: '9,320.00' }]);
  });
});

describe('a patch over text', () => {
  it('is told with what is under it and what stands on it', async () => {
    const { marks } = await readPdf(
      writePdf(onePage(`${say('Origin Xinjiang')}1 g 98 695 90 18 re f 0 g BT /F1 12 Tf 98 700 Td (Izmir) Tj ET`)),
    );
    expect(marks.covered).toMatchObject([{ page: 1, under: 'Xinjiang', over: 'Izmir' }]);
  });

  it('is none where the page is drawn on a ground or a shaded row', async () => {
    const { marks } = await readPdf(writePdf(onePage(`0.9 g 50 690 400 20 re f 0 g ${say('Origin Izmir')}`)));
    expect(marks.covered).toBeUndefined();
  });
});

describe('figures in another face', () => {
  const faces = (content: string) =>
    onePage(content, '', [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    ]).map((object) => object.replace('/F1 5 0 R', '/F1 5 0 R /F2 6 0 R /F3 7 0 R'));

  it('are told where they stand within a number', async () => {
    const { marks } = await readPdf(
      writePdf(
        faces(
          `${say('Bales and weights of this lot')}BT /F1 12 Tf 60 650 Td (Weight 21,) Tj /F2 12 Tf (9) Tj /F1 12 Tf (40) Tj ET`,
        ),
      ),
    );
    expect(marks.odd).toMatchObject([{ text: '21,940', font: 'Times', around: 'Helvetica' }]);
  });

  it('are none in the bold cut of the same face, nor where a face sets much of the page', async () => {
    const bold = await readPdf(
      writePdf(faces(`BT /F1 12 Tf 60 650 Td (Weight ) Tj /F3 12 Tf (21) Tj /F1 12 Tf (,940 kg) Tj ET`)),
    );
    expect(bold.marks.odd).toBeUndefined();
    const rows = Array.from(
      { length: 6 },
      (_, i) => `BT /F1 12 Tf 60 ${600 - i * 20} Td (Bale ) Tj /F2 12 Tf (${i}40) Tj /F1 12 Tf ( kg) Tj ET`,
    );
    expect((await readPdf(writePdf(faces(rows.join(' '))))).marks.odd).toBeUndefined();
  });
});

describe('a picture of a signature', () => {
  const signature = (text: string, scale: number) => pictureOf([{ text, x: 10, y: 10, size: 26 }], 160, 60, scale);

  async function withPicture(picture: Buffer, width: number) {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    page.drawText('Signed for the gin', {
      x: 60,
      y: 200,
      size: 11,
      font: await pdf.embedFont(StandardFonts.Helvetica),
      color: rgb(0, 0, 0),
    });
    page.drawImage(await pdf.embedPng(picture), { x: 60, y: 120, width, height: width * 0.375 });
    return (await readPdf(await pdf.save())).marks.pictures?.[0];
  }
  const apart = (a = '', b = '') =>
    [...a].reduce(
      (sum, digit, i) =>
        sum + (Number.parseInt(digit, 16) ^ Number.parseInt(b[i] ?? '0', 16)).toString(2).replace(/0/g, '').length,
      0,
    );

  it('has the same look at another size, and another look for another hand', async () => {
    const one = await withPicture(signature('M. Demir', 3), 160);
    const same = await withPicture(signature('M. Demir', 5), 120);
    const other = await withPicture(signature('A. Karimov', 3), 160);
    expect(one?.look).toHaveLength(64);
    expect(apart(one?.look, same?.look)).toBeLessThanOrEqual(10);
    expect(apart(one?.look, other?.look)).toBeGreaterThan(40);
    expect(one?.digest).not.toBe(other?.digest);
  });
});
