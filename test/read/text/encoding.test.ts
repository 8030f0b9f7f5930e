import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/read/text/encoding.ts';
import { encode } from './encode.ts';

const samples: [string, string, string][] = [
  ['gb18030', 'Chinese', '棉包号,毛重(公斤),净重\n新疆生产建设兵团第八师,227.5,225.1\n供应商声明：原产地 中国\n'],
  ['gb18030', 'one Chinese cell among ASCII', 'Bale No,Origin\nA1,中国\nA2,中国\n'],
  ['windows-1251', 'Russian', 'Номер кипы;Вес нетто, кг\n1001;218,4\nХлопковое волокно, урожай 2023 года\n'],
  ['windows-1251', 'capital Russian', 'ИНВОЙС №;ТОЛА;ХЛОПОК\nПАХТА;УЗБЕКИСТОН;БУХОРО\n'],
  ['koi8-r', 'Russian of Unix systems', 'Номер кипы;Вес нетто\nХлопковое волокно, урожай 2023 года из Туркменистана\n'],
  ['ibm866', 'Russian of DOS systems', 'Номер кипы;Вес нетто\nХлопковое волокно, урожай 2023 года из Туркменистана\n'],
  [
    'windows-1252',
    'French',
    'Numéro de facture;Désignation;Quantité\n12;Coton cardé, qualité supérieure;5\nSociété générale à Besançon\n',
  ],
  ['windows-1252', 'German', 'Rechnungsempfänger: Müller Söhne, Straße 5, Größe\n'],
  [
    'windows-1254',
    'Turkish',
    'Şanlıurfa çırçır fabrikası;balya ağırlığı\nİzmir Ticaret Borsası, pamuk lifi, ürün yılı\n',
  ],
  ['windows-1250', 'Polish', 'Łódź, ulica Żółta, bawełna zgrzebna, ilość paczek, wartość\n'],
  ['big5', 'traditional Chinese', '原產地證明書\n棉花 重量 公斤\n發票號碼 日期 台灣紡織公司\n'],
  ['shift_jis', 'Japanese', '原産地証明書\nトマトペースト 数量 ドラム缶\n請求書番号と日付のある書類です\n'],
  ['euc-kr', 'Korean', '원산지 증명서\n면화 중량 킬로그램\n송장 번호 및 날짜\n'],
];

describe('decodeText', () => {
  for (const [encoding, language, text] of samples) {
    it(`reads ${language} in ${encoding}`, () => {
      expect(decodeText(encode(text, encoding)).text).toBe(text);
    });
  }

  it('reads UTF-8 with and without a mark', () => {
    const text = 'Balya №;Ağırlık\n新疆;5';
    expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
    expect(decodeText(new TextEncoder().encode(`\ufeff${text}`)).text).toBe(text);
  });

  it('reads UTF-16 of both orders with and without a mark', () => {
    const text = 'Bale No\tNet kg\r\n棉包号\t225\r\n';
    const le = new Uint8Array(Buffer.from(text, 'utf16le'));
    const be = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    expect(decodeText(le).text).toBe(text);
    expect(decodeText(be).text).toBe(text);
    expect(decodeText(Uint8Array.from([0xff, 0xfe, ...le])).text).toBe(text);
    expect(decodeText(Uint8Array.from([0xfe, 0xff, ...be])).text).toBe(text);
  });

  it('keeps UTF-8 that is cut inside a character, and counts the loss', () => {
    const bytes = new TextEncoder()
      .encode('原产地证明书，新疆维吾尔自治区棉花公司供应商声明书及装箱单')
      .subarray(0, -1);
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.lost).toBe(1);
  });
});
