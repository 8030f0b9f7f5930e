import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page, Word } from '../../../shared/model/index.ts';
import { closeReaders, readFile } from '../../../shared/read/index.ts';
import { pictureOf } from '../pdf/pictured.ts';

afterAll(closeReaders);

const LINES = [
  { text: 'Certificate No. CO-2024-118832', x: 12, y: 10 },
  { text: 'Country of origin: Turkiye', x: 12, y: 34 },
  { text: 'Net weight 21,840.50 kg', x: 12, y: 58 },
];
const [WIDTH, HEIGHT] = [260, 90];

/** A letter: a digital head and foot around a picture of a certificate. */
async function letter(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 220]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  page.drawText('Aegean Cotton Trading Ltd', { x: 20, y: 195, size: 11, font });
  page.drawText('We enclose the certificate for our invoice INV-2024-0091 of 15 March', {
    x: 20,
    y: 175,
    size: 8,
    font,
  });
  page.drawImage(await pdf.embedPng(pictureOf(LINES, WIDTH, HEIGHT)), { x: 20, y: 60, width: WIDTH, height: HEIGHT });
  page.drawText('Mehmet Demir, export manager', { x: 20, y: 30, size: 8, font });
  return pdf.save();
}

/** A scan with text drawn before it, as some programs for searching scans do. */
async function scan(text: (line: string) => string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([WIDTH, HEIGHT]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const line of LINES) page.drawText(text(line.text), { x: line.x, y: HEIGHT - line.y - 11, size: 12, font });
  page.drawImage(await pdf.embedPng(pictureOf(LINES, WIDTH, HEIGHT)), { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  return pdf.save();
}

const texts = (words: readonly Word[] = []) => words.map((word) => word.text).join(' ');

describe('a picture of a paper in a digital letter', () => {
  it('is read beside the words of the letter, each at its place', { timeout: 60_000 }, async () => {
    const read = await readFile(await letter(), 'letter.pdf');
    const page = read.pages[0];
    expect(page?.reader).toBe('text-layer');
    expect(texts(page?.words)).toContain('invoice INV-2024-0091');
    expect(texts(page?.words)).toMatch(/CO-2024-118832.*Turkiye.*21,840\.50/);
    const number = page?.words.find((word) => word.text.includes('118832'));
    expect(number?.box[1]).toBeCloseTo((220 - 150 + 14) / 220, 1);
    expect(number?.confidence).toBeLessThan(1);
    expect(read.problems).toEqual([]);
  });

  it('is told where OCR is off', async () => {
    const read = await readFile(await letter(), 'letter.pdf', { ocr: false });
    expect(read.problems).toMatchObject([
      { code: 'no-text', page: 1, message: expect.stringMatching(/large picture/) },
    ]);
    expect(texts(read.pages[0]?.words)).not.toContain('118832');
  });

  it('takes from another engine only what stands in the picture', async () => {
    const word = (text: string, y: number): Word => ({ text, box: [0.1, y, 0.2, 0.03], confidence: 0.9 });
    const found: Page = {
      number: 1,
      width: 300,
      height: 220,
      reader: 'textract',
      words: [word('Aegeon', 0.08), word('CO-2024-118832', 0.4), word('Demlr', 0.85)],
      rulings: [],
      confidence: 0.9,
    };
    const read = await readFile(await letter(), 'letter.pdf', {
      readScan: async () => ({ pages: [found], problems: [] }),
    });
    expect(texts(read.pages[0]?.words)).toMatch(/^Aegean Cotton .*manager CO-2024-118832$/);
  });
});

describe('what another engine says of the file as a whole', () => {
  it('stays a problem of the file', async () => {
    const problem = { code: 'too-large' as const, message: 'too many pages' };
    const read = await readFile(await letter(), 'letter.pdf', {
      readScan: async () => ({ pages: [], problems: [problem] }),
    });
    expect(read.problems).toEqual([problem]);
  });
});

describe('the text layer of a scan', () => {
  it('yields to the picture where it gives another number and another origin, and the difference is a mark', {
    timeout: 60_000,
  }, async () => {
    const read = await readFile(
      await scan((line) => line.replace('118832', '998877').replace('Turkiye', 'Uzbekistan')),
      'scan.pdf',
    );
    const page = read.pages[0];
    expect(page?.reader).toBe('ocr');
    expect(texts(page?.words)).toMatch(/CO-2024-118832.*Turkiye/);
    expect(texts(page?.hidden)).toMatch(/998877.*Uzbekistan/);
    expect(read.marks?.differences?.map(({ layer, picture }) => [layer, picture])).toEqual([
      ['CO-2024-998877', 'CO-2024-118832'],
      ['Uzbekistan', 'Turkiye'],
    ]);
    expect(read.notes.join()).toMatch(/differ in 2 places/);
  });
});
