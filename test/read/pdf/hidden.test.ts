import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';
import { onePage, writePdf } from './making.ts';

afterAll(closePdf);

const GREY_PICTURE =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x90\nendstream';
/** Dark and light rows by turns, so that there is ink wherever a word stands. */
const PRINTED = `<< /Type /XObject /Subtype /Image /Width 1 /Height 200 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 200 >>\nstream\n${'\x10\xff'.repeat(100)}\nendstream`;
const PICTURE = 'q 595 0 0 842 0 0 cm /Im Do Q ';

async function read(content: string, picture = GREY_PICTURE) {
  const objects = onePage(content, '', [picture]).map((object) =>
    object.replace('/Resources <<', '/Resources << /XObject << /Im 6 0 R >>'),
  );
  const result = await readPdf(writePdf(objects));
  const page = result.pages[0];
  return {
    ...result,
    words: page?.words.map((word) => word.text) ?? [],
    hidden: page?.hidden?.map((word) => word.text) ?? [],
    confidence: page?.confidence,
  };
}

const shown = 'BT /F1 12 Tf 60 700 Td (shown) Tj ET ';

describe('text that a person cannot see', () => {
  it.each([
    ['in invisible mode', 'BT 3 Tr /F1 12 Tf 60 600 Td (ignore) Tj ET'],
    ['smaller than two points', 'BT /F1 1.2 Tf 60 600 Td (ignore) Tj ET'],
    ['outside the page', 'BT /F1 12 Tf 700 600 Td (ignore) Tj ET'],
    ['white on white', '1 g BT /F1 12 Tf 60 600 Td (ignore) Tj ET'],
    ['white on a white box', '1 g 50 590 200 30 re f BT /F1 12 Tf 60 600 Td (ignore) Tj ET'],
    ['under a box drawn later', 'BT /F1 12 Tf 60 600 Td (ignore) Tj ET 0 g 50 590 200 30 re f'],
    ['under a picture drawn later', `BT /F1 12 Tf 60 600 Td (ignore) Tj ET q 200 0 0 30 50 590 cm /Im Do Q`],
  ])('is kept apart: %s', async (_, content) => {
    const { words, hidden } = await read(`${shown}${content}`);
    expect(words).toEqual(['shown']);
    expect(hidden).toEqual(['ignore']);
  });

  it.each([
    ['white on a dark box', '0 g 50 590 200 30 re f 1 g BT /F1 12 Tf 60 600 Td (seen) Tj ET'],
    ['white on a picture', `q 200 0 0 30 50 590 cm /Im Do Q 1 g BT /F1 12 Tf 60 600 Td (seen) Tj ET`],
    ['on a box drawn before', '0.8 g 50 590 200 30 re f 0 g BT /F1 12 Tf 60 600 Td (seen) Tj ET'],
    ['within a frame drawn later', 'BT /F1 12 Tf 60 600 Td (seen) Tj ET 50 590 200 30 re S'],
  ])('is not taken for text that can be seen: %s', async (_, content) => {
    const { words, hidden } = await read(`${shown}${content}`);
    expect(words).toEqual(['shown', 'seen']);
    expect(hidden).toEqual([]);
  });

  it.each([
    ['in the same font', '/F1 12 Tf 60 600 Td (seen)'],
    ['in a font with codes of its own', '/F2 12 Tf 60 600 Td (abbc)'],
  ])('is not taken for text that can be seen: drawn again over a white box %s', async (_, again) => {
    const content = `${shown}BT /F1 12 Tf 60 600 Td (seen) Tj ET 1 g 50 590 200 30 re f 0 g BT ${again} Tj ET`;
    const objects = onePage(content, '', [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [97 /s /e /n] >> >>',
    ]).map((object) => object.replace('/F1 5 0 R', '/F1 5 0 R /F2 6 0 R'));
    const { pages } = await readPdf(writePdf(objects));
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['shown', 'seen']);
    expect(pages[0]?.hidden).toBeUndefined();
  });

  it('is kept apart: what stood under a box where other text stands now', async () => {
    const { words, hidden } = await read(
      `BT /F1 12 Tf 60 600 Td (Xinjiang) Tj ET 1 g 50 590 200 30 re f 0 g BT /F1 12 Tf 60 600 Td (Turkiye) Tj ET`,
    );
    expect(words).toEqual(['Turkiye']);
    expect(hidden).toEqual(['Xinjiang']);
  });

  it('is kept apart: in a layer that is switched off', async () => {
    const objects = onePage(`${shown}/OC /L BDC BT /F1 12 Tf 60 600 Td (ignore) Tj ET EMC`, '', [
      '<< /Type /OCG /Name (draft) >>',
    ]).map((object) => object.replace('/Resources <<', '/Resources << /Properties << /L 6 0 R >>'));
    objects[0] = '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>';
    const { pages } = await readPdf(writePdf(objects));
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['shown']);
    expect(pages[0]?.hidden?.map((word) => word.text)).toEqual(['ignore']);
  });

  it('is the recognised text of a scan, with less confidence, where the page is a picture and nothing else', async () => {
    const { words, hidden, confidence, imagePages, notes } = await read(
      `${PICTURE}BT 3 Tr /F1 12 Tf 60 600 Td (recognised) Tj ET`,
      PRINTED,
    );
    expect(words).toEqual(['recognised']);
    expect(hidden).toEqual([]);
    expect(confidence).toBe(0.8);
    expect(imagePages).toEqual([]);
    expect(notes.join()).toMatch(/invisible layer over a picture/);
  });

  it('is the recognised text of a scan when it is drawn before the scan that covers it', async () => {
    const { words, pictures } = await read(`BT /F1 12 Tf 60 600 Td (recognised) Tj ET ${PICTURE}`, PRINTED);
    expect(words).toEqual(['recognised']);
    expect(pictures).toMatchObject([{ number: 1, need: 'recognised', recognised: [{ text: 'recognised' }] }]);
  });

  it('is kept apart: an invisible word where the scan shows nothing', async () => {
    const { words, hidden, imagePages } = await read(`${PICTURE}BT 3 Tr /F1 12 Tf 60 600 Td (planted) Tj ET`);
    expect(words).toEqual([]);
    expect(hidden).toEqual(['planted']);
    expect(imagePages).toEqual([1]);
  });

  it('is not trusted where the scan also shows text of its own', async () => {
    const { words, hidden, imagePages } = await read(
      `${PICTURE}${shown}BT 3 Tr /F1 12 Tf 60 600 Td (recognised) Tj ET`,
    );
    expect(words).toEqual(['shown']);
    expect(hidden).toEqual(['recognised']);
    expect(imagePages).toEqual([1]);
  });
});

describe('a page without text', () => {
  it('is an image page when it is a picture', async () => {
    expect((await read(PICTURE)).imagePages).toEqual([1]);
  });

  it('is an image page when its letters are drawn as outlines', async () => {
    const letter = (i: number) =>
      `${60 + (i % 40) * 12} ${700 - Math.floor(i / 40) * 20} m ${62 + (i % 40) * 12} 710 68 710 70 700 c 65 690 62 690 60 700 c f `;
    expect((await read(Array.from({ length: 400 }, (_, i) => letter(i)).join(''))).imagePages).toEqual([1]);
  });

  it('is no image page when it is blank', async () => {
    const { imagePages, problems } = await read('');
    expect(imagePages).toEqual([]);
    expect(problems).toMatchObject([{ code: 'no-text', message: expect.stringMatching(/a blank page/) }]);
  });

  it('in letters, only signs without meaning, is an image page that says so', async () => {
    const map =
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <5A> <E041> endbfrange endcmap';
    const objects = onePage('BT /F1 12 Tf 60 700 Td (NOTHING TO READ) Tj ET', '', [
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    ]).map((object) => object.replace('/WinAnsiEncoding', '/WinAnsiEncoding /ToUnicode 6 0 R'));
    const { pages, imagePages, notes } = await readPdf(writePdf(objects));
    expect(pages[0]?.words).toEqual([]);
    expect(imagePages).toEqual([1]);
    expect(notes.join()).toMatch(/spells nothing/);
  });
});
