import { createCanvas, loadImage } from '@napi-rs/canvas';
import { toBuffer } from 'bwip-js';
import PDFDocument from 'pdfkit';
import { afterAll, expect, test } from 'vitest';
import { closeReaders, readFile } from '../../../shared/read/index.ts';

afterAll(closeReaders);

/** A PDF of one page: what `draw` puts on it, under a line of text. */
async function pdf(draw: (doc: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 40 });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  doc.fontSize(11).text('GIN BALE LIST  Record No: GR-118  Bale 148423188008', 40, 60);
  draw(doc);
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

/** The dark squares of a code, drawn one by one as many programs do. */
async function drawSquares(doc: PDFKit.PDFDocument, code: { bcid: string; text: string }, left: number, top: number) {
  const image = await loadImage(await toBuffer({ ...code, scale: 1, height: 10 }));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const { data } = canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
  return () => {
    const rows = code.bcid === 'qrcode' ? image.height : 1;
    const size = code.bcid === 'qrcode' ? 2.5 : 1.1;
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < image.width; x++)
        if (data[(y * image.width + x) * 4 + 3]! > 128 && data[(y * image.width + x) * 4]! < 128)
          doc.rect(left + x * size, top + y * size, size, rows === 1 ? 40 : size).fill('#000');
  };
}

test('a code that stands on a digital page as a picture is read, with its place on the page', async () => {
  const image = await toBuffer({ bcid: 'code128', text: '148423188008', scale: 3, height: 12 });
  const file = await readFile(await pdf((doc) => doc.image(image, 100, 200, { width: 200 })), 'list.pdf');
  const [code] = file.pages[0]!.codes!;
  expect(code).toMatchObject({ symbology: 'Code128', text: '148423188008' });
  expect(code!.box[0]).toBeCloseTo(100 / 595, 1);
  expect(code!.box[1]).toBeGreaterThan(190 / 842);
  expect(code!.box[1]).toBeLessThan(280 / 842);
});

test('codes drawn of bars and squares are read', async () => {
  const bars = { bcid: 'code128', text: '148423188008' };
  const squares = { bcid: 'qrcode', text: 'https://verify.example.org/c?no=24C3101A0045' };
  const draws: (() => void)[] = [];
  const holder: { doc?: PDFKit.PDFDocument } = {};
  const proxy = new Proxy({} as PDFKit.PDFDocument, {
    get: (_, key) => Reflect.get(holder.doc!, key).bind(holder.doc),
  });
  draws.push(await drawSquares(proxy, bars, 60, 200), await drawSquares(proxy, squares, 60, 400));
  const bytes = await pdf((doc) => {
    holder.doc = doc;
    for (const draw of draws) draw();
  });
  const file = await readFile(bytes, 'list.pdf');
  expect(file.pages[0]!.codes?.map((c) => c.text).sort()).toEqual([bars.text, squares.text]);
});

test('a page without pictures and bars is not drawn for codes', async () => {
  const file = await readFile(await pdf(() => {}), 'list.pdf');
  expect(file.pages[0]).not.toHaveProperty('codes');
});

test('a code on a picture is read beside the words that OCR reads', async () => {
  const canvas = createCanvas(900, 260);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 900, 260);
  context.fillStyle = '#000';
  context.font = '34px sans-serif';
  context.fillText('BALE 148423188008', 40, 60);
  context.drawImage(
    await loadImage(await toBuffer({ bcid: 'code128', text: '148423188008', scale: 3, height: 12 })),
    40,
    90,
  );
  const file = await readFile(canvas.toBuffer('image/png'), 'tag.png');
  expect(file.pages[0]!.words.map((w) => w.text).join(' ')).toContain('148423188008');
  expect(file.pages[0]!.codes).toMatchObject([{ symbology: 'Code128', text: '148423188008' }]);
}, 60_000);
