import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';
import { CHINESE, LATIN, makePdf, onePage, writePdf } from './making.ts';

afterAll(closePdf);

const texts = async (content: string) => {
  const { pages } = await readPdf(writePdf(onePage(content)));
  return (pages[0]?.words ?? []).map((word) => word.text);
};

describe('words', () => {
  it('are split at spaces and come line by line', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font(LATIN).fontSize(11);
      pdf.text('Total 12.50', 300, 200, { lineBreak: false });
      pdf.text('Bales of lint', 60, 200, { lineBreak: false });
      pdf.text('Heading', 60, 100, { lineBreak: false });
    });
    const { pages, problems } = await readPdf(bytes);
    expect(problems).toEqual([]);
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['Heading', 'Bales', 'of', 'lint', 'Total', '12.50']);
  });

  it('drawn in pieces by kerning are joined', async () => {
    expect(await texts('BT /F1 12 Tf 60 700 Td [(Inv) -100 (oice) -90 ( No) -120 (. 7)] TJ ET')).toEqual([
      'Invoice',
      'No.',
      '7',
    ]);
  });

  it('drawn by several operators at touching places are joined', async () => {
    // "Inv" is 15.34 points wide in Helvetica at 12.
    expect(await texts('BT /F1 12 Tf 60 700 Td (Inv) Tj 15.4 0 Td (oice) Tj 60 0 Td (next) Tj ET')).toEqual([
      'Invoice',
      'next',
    ]);
  });

  it('without space characters are split at gaps as wide as a space', async () => {
    expect(await texts('BT /F1 12 Tf 60 700 Td [(net) -278 (weight) -278 (of) -278 (all) -278 (bales)] TJ ET')).toEqual(
      ['net', 'weight', 'of', 'all', 'bales'],
    );
  });

  it('set letter by letter are one word', async () => {
    expect(await texts('BT /F1 18 Tf 8 Tc 60 700 Td (INVOICE) Tj ET')).toEqual(['INVOICE']);
    expect(await texts('BT /F1 18 Tf 60 700 Td (I N V O I C E) Tj ET')).toEqual(['INVOICE']);
    expect(await texts('BT /F1 18 Tf 60 700 Td (P A C K I N G   L I S T) Tj ET')).toEqual(['PACKING', 'LIST']);
  });

  it('placed character by character with room between are words, numbers and codes', async () => {
    // Widths of Helvetica at 10 points, and 2 points of room after each character; 4.8 more for a space.
    const widths: Record<string, number> = { N: 7.22, o: 5.56, '.': 2.78, I: 2.78, V: 6.67, '-': 3.33 };
    let x = 60;
    const placed = [...'No. INV-2024'].map((sign) => {
      const at = x;
      x += sign === ' ' ? 4.8 : (widths[sign] ?? 5.56) + 2;
      return sign === ' ' ? '' : `BT /F1 10 Tf ${at.toFixed(2)} 700 Td (${sign}) Tj ET `;
    });
    expect(await texts(placed.join(''))).toEqual(['No.', 'INV-2024']);
  });

  it('of one digit in columns stay apart', async () => {
    const row = [...'1234567'].map((digit, i) => `BT /F1 10 Tf ${60 + i * 14} 700 Td (${digit}) Tj ET `);
    expect(await texts(row.join(''))).toEqual([...'1234567']);
  });

  it('that are single letters in a sequence stay apart', async () => {
    expect(await texts('BT /F1 12 Tf 60 700 Td (A B C D E) Tj ET')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(await texts('BT /F1 12 Tf 60 700 Td (I am a farmer) Tj ET')).toEqual(['I', 'am', 'a', 'farmer']);
  });

  it('with a drawn line between them stay apart', async () => {
    const line = '0.5 w 76.2 690 m 76.2 720 l S ';
    expect(await texts(`${line} BT /F1 12 Tf 60 700 Td (Inv) Tj 17 0 Td (oice) Tj ET`)).toEqual(['Inv', 'oice']);
  });

  it('drawn twice for bold letters are read once', async () => {
    expect(await texts('BT /F1 12 Tf 60 700 Td (Seller) Tj 0.4 0 Td (Seller) Tj ET')).toEqual(['Seller']);
  });

  it('carry no marks without ink and no ligatures', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font(LATIN).fontSize(12);
      pdf.text('BALE\u200b-\u200b1001 \ufb01nal o\ufb00er', 60, 100, { lineBreak: false });
    });
    const { pages } = await readPdf(bytes);
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['BALE-1001', 'final', 'offer']);
  });

  it('end where dots or underlines lead on', async () => {
    expect(await texts('BT /F1 12 Tf 60 700 Td (Total.........12.50 Name:________ 1...2) Tj ET')).toEqual([
      'Total',
      '.........',
      '12.50',
      'Name:',
      '________',
      '1...2',
    ]);
  });

  it('that run from right to left are spelled as they are spoken', async () => {
    const map =
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <45> <0628> endbfrange endcmap';
    const objects = onePage('BT /F1 12 Tf 60 700 Td (CBA ED) Tj ET', '', [
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    ]).map((object) => object.replace('/WinAnsiEncoding', '/WinAnsiEncoding /ToUnicode 6 0 R'));
    const { pages } = await readPdf(writePdf(objects));
    expect(pages[0]?.words.map((word) => word.text).sort()).toEqual(['\u0628\u0629\u062a', '\u062b\u062c']);
  });

  it('keep the hyphen at the end of a line', async () => {
    const content = 'BT /F1 12 Tf 60 700 Td (gin INV-2024-) Tj 0 -14 Td (0017 total) Tj ET';
    expect(await texts(content)).toEqual(['gin', 'INV-2024-', '0017', 'total']);
  });

  it('of Chinese are runs, split at gaps wider than half a character', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font(CHINESE).fontSize(12);
      pdf.text('新疆棉花有限公司', 60, 100, { lineBreak: false });
      pdf.text('净重', 60, 130, { lineBreak: false });
      pdf.text('毛重', 60 + 24 + 9, 130, { lineBreak: false });
      pdf.text('单 价', 60, 160, { lineBreak: false });
      pdf.text('商 业 发 票', 60, 190, { lineBreak: false });
      pdf.text('2024 年 3 月 5 日', 60, 220, { lineBreak: false });
    });
    const { pages } = await readPdf(bytes);
    expect(pages[0]?.words.map((word) => word.text)).toEqual([
      '新疆棉花有限公司',
      '净重',
      '毛重',
      '单价',
      '商业发票',
      '2024',
      '年',
      '3',
      '月',
      '5',
      '日',
    ]);
  });

  it('of Chinese without an embedded font are read from the text layer', async () => {
    const content = 'BT /F2 12 Tf 60 700 Td <53D17968> Tj ET';
    const objects = onePage(content, '', [
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [7 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 8 0 R >>',
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ]).map((object) => object.replace('/F1 5 0 R', '/F1 5 0 R /F2 6 0 R'));
    const { pages, imagePages } = await readPdf(writePdf(objects));
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['发票']);
    expect(imagePages).toEqual([]);
  });
});
