import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';
import { CHINESE, LATIN, makePdf, onePage, writePdf } from './making.ts';

afterAll(closePdf);

const TEXT = [
  'Commercial invoice for raw cotton in bales, shipped from Izmir to Savannah',
  'Manufacturer and exporter: Anadolu Pamuk Sanayi, Organize Sanayi Bolgesi',
  'Country of growth of the cotton: Turkiye; quality Aegean standard one white',
];

/** A page in Helvetica whose file says that each letter is another one: `map` gives the character code told for a byte. */
function mapped(lines: readonly string[], map: (code: number) => number): Uint8Array {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').toUpperCase();
  const chars = Array.from({ length: 95 }, (_, i) => i + 32).map((code) => `<${hex(code, 2)}> <${hex(map(code), 4)}>`);
  const cmap = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${chars.length} beginbfchar ${chars.join(' ')} endbfchar endcmap`;
  const content = lines.map((text, i) => `BT /F1 11 Tf 50 ${760 - i * 24} Td (${text}) Tj ET`).join(' ');
  return writePdf(
    onePage(content, '', [`<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`]).map((object) =>
      object.replace('/WinAnsiEncoding', '/WinAnsiEncoding /ToUnicode 6 0 R'),
    ),
  );
}

const isLetter = (code: number) => (code >= 65 && code < 91) || (code >= 97 && code < 123);
const shifted = (code: number) => (isLetter(code) ? (isLetter(code + 1) ? code + 1 : code - 25) : code);

describe('letters of a text layer', () => {
  it('that are shifted by one are doubted: the page is compared with its picture', async () => {
    const { pictures, imagePages, notes } = await readPdf(mapped(TEXT, shifted));
    expect(pictures).toMatchObject([{ number: 1, need: 'doubted' }]);
    expect(imagePages).toEqual([1]);
    expect(notes.join()).toMatch(/page 1 is doubted/);
  });

  it('that are exchanged so that words look like words are doubted by their widths', async () => {
    // Narrow letters for wide ones: vowels stay, so that the letters make words of a kind.
    const swap: Record<string, string> = {
      l: 'm',
      m: 'l',
      t: 'n',
      n: 't',
      r: 'w',
      w: 'r',
      f: 'd',
      d: 'f',
      i: 'o',
      o: 'i',
      j: 'b',
      b: 'j',
      I: 'M',
      M: 'I',
    };
    const { pictures } = await readPdf(
      mapped(TEXT, (code) => (swap[String.fromCharCode(code)] ?? String.fromCharCode(code)).charCodeAt(0)),
    );
    expect(pictures).toMatchObject([{ need: 'doubted' }]);
  });

  it('that are written as signs are doubted', async () => {
    const { pictures } = await readPdf(mapped(TEXT, (code) => (isLetter(code) ? 33 + (code % 6) : code)));
    expect(pictures).toMatchObject([{ need: 'doubted' }]);
  });

  it('that are written as codes are doubted', async () => {
    const { pictures } = await readPdf(
      mapped(
        ['(cid:12)(cid:44) (cid:9)', '(cid:31)(cid:7) (cid:20)'].map((t) => t.replace(/[()]/g, '\\$&')),
        (c) => c,
      ),
    );
    expect(pictures).toMatchObject([{ need: 'doubted' }]);
  });

  it('that are right are believed: languages, capitals, codes, names, narrow and wide faces', async () => {
    const papers: [string, string[]][] = [
      [
        'turkish',
        [
          'Ticari Fatura: Türkiye menşeli pamuk ipliği, Gaziantep Organize Sanayi Bölgesi',
          'Alıcı: Karadeniz Tekstil Sanayi ve Ticaret Anonim Şirketi, Kahramanmaraş',
        ],
      ],
      [
        'polish',
        [
          'Faktura handlowa: przędza bawełniana, świadectwo pochodzenia',
          'Sprzedawca: Łódzkie Zakłady Przemysłu Bawełnianego, województwo łódzkie',
        ],
      ],
      [
        'vietnamese',
        [
          'Hóa đơn thương mại: sợi bông chải thô, nước xuất xứ Việt Nam',
          'Nhà xuất khẩu: Công ty Cổ phần Dệt may Hòa Thọ, Thành phố Hồ Chí Minh',
        ],
      ],
      [
        'pinyin',
        [
          'ZHEJIANG HUANGSHAN XUZHOU QINGZHOU JIANGXI WUXI',
          'Zhangjiagang Xinzhongyuan Fangzhi Youxian Gongsi, Jiangsu',
        ],
      ],
      [
        'codes',
        [
          'TCNU4471920 MSKU8812003 SAXQ24KJ99 HLXU8123456',
          'GTIN QWXZ7733 JKXQ PBI 14842 3188009 XKJZQ HVI',
          'BX-2023-0117 ZQJ KWX PLT QRT XZV',
        ],
      ],
      [
        'uzbek',
        [
          'Paxta tolasi sifat sertifikati, O‘zbekiston Respublikasi, Farg‘ona viloyati',
          'Qo‘qon tumani paxta tozalash zavodi aksiyadorlik jamiyati',
        ],
      ],
    ];
    for (const [name, lines] of papers) {
      const pdf = await makePdf((page) => {
        page.font(LATIN).fontSize(10);
        for (const text of lines) page.text(text);
      });
      expect([name, (await readPdf(pdf)).pictures]).toEqual([name, []]);
    }
    const made = await PDFDocument.create();
    for (const face of [StandardFonts.Courier, StandardFonts.TimesRomanItalic, StandardFonts.HelveticaBold]) {
      const page = made.addPage();
      const font = await made.embedFont(face);
      for (const [i, text] of TEXT.entries()) page.drawText(text, { x: 40, y: 700 - i * 20, size: 10, font });
    }
    expect((await readPdf(await made.save())).pictures).toEqual([]);
    const chinese = await makePdf((page) =>
      page.font(CHINESE).fontSize(11).text('原产地证明书 新疆维吾尔自治区 中国棉花公证检验证书 批号 65001'),
    );
    expect((await readPdf(chinese)).pictures).toEqual([]);
  });

  it('that are Cyrillic and called Latin by an old program are read as Cyrillic', async () => {
    const bytes = [...'Ñåðòèôèêàò êà÷åñòâà õëîïêà ¹ 118, áðóòòî'].map((sign) => sign.codePointAt(0) as number);
    const text = String.fromCharCode(...bytes);
    const { pages, notes } = await readPdf(writePdf(onePage(`BT /F1 12 Tf 60 700 Td (${text}) Tj ET`)));
    expect(pages[0]?.words.map((word) => word.text).join(' ')).toBe('Сертификат качества хлопка № 118, брутто');
    expect(notes.join()).toMatch(/Windows-1251/);
  });

  it('with diacritics are no Cyrillic', async () => {
    const text = 'Déclaré à la fête: été, où, dénommé, hôtel, Orléans, Besançon';
    const { pages } = await readPdf(writePdf(onePage(`BT /F1 12 Tf 60 700 Td (${text}) Tj ET`)));
    expect(pages[0]?.words[0]?.text).toBe('Déclaré');
  });
});
