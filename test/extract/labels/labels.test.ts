import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldIds, matchHeader, matchLabel, titleOf } from '../../../shared/extract/labels/index.ts';
import { languages } from '../../../shared/extract/labels/languages.ts';
import { expandBraces, readLabels } from '../../../shared/extract/labels/spellings.ts';

describe('matchLabel reads label and value of one text', () => {
  it.each([
    ['Invoice No.: INV-1', 'invoiceNumber', 'INV-1'],
    ['Invoice No. INV-1', 'invoiceNumber', 'INV-1'],
    ['INVOICE NO', 'invoiceNumber', ''],
    ['Inv. No. : 77/2024', 'invoiceNumber', '77/2024'],
    ['P.O. No. 77', 'orderNumber', '77'],
    ['B/L No. : MSC1', 'blNumber', 'MSC1'],
    ['L/C No: LC77', 'lcNumber', 'LC77'],
    ['H.S. Code 5201.00', 'hsCode', '5201.00'],
    ['N.W.', 'netWeight', ''],
    ['G. W. : 1,234 KGS', 'grossWeight', '1,234 KGS'],
    ['Nett Wt. 217.4', 'netWeight', '217.4'],
    ['Net Weight (kg): 1234', 'netWeight', '1234'],
    ['1. Exporter (name, address, country)', 'exporter', ''],
    ['2. Goods consigned to (Consignee’s name, address, country)', 'consignee', ''],
    ['3. Means of transport and route', 'route', ''],
    ['3. Means of transport and route (as far as known)', 'route', ''],
    ['8. Number and kind of packages; description of goods', 'description', ''],
    ['10. Number and date of invoices', 'invoiceNumber', ''],
    ['Box 4: Country of origin', 'countryOfOrigin', ''],
    ['2 Consignee', 'consignee', ''],
    ['(5) Notify Party', 'notify', ''],
    ['① Shipper', 'shipper', ''],
    ['Country of Origin Uzbekistan', 'countryOfOrigin', 'Uzbekistan'],
    ['Port of Loading: Karachi', 'portOfLoading', 'Karachi'],
    ['Date', 'date', ''],
    ['Date 12/03/2024', 'date', '12/03/2024'],
    ['Total: 77,000.00', 'total', '77,000.00'],
    ['**Seller:** ABC Ltd', 'seller', 'ABC Ltd'],
    ['Seller ABC Trading Co., Ltd', 'seller', 'ABC Trading Co., Ltd'],
    ['Shipper/Exporter', 'shipper', ''],
    ['From bale No. 1001', 'baleFrom', '1001'],
    ['Gin code: 60115', 'ginCode', '60115'],
    ['Crop year 2023/24', 'cropYear', '2023/24'],
    ['Lot 5', 'lotNumber', '5'],
    ['Origin USA', 'countryOfOrigin', 'USA'],
    ['Vessel MSC ANNA', 'vessel', 'MSC ANNA'],
    ['TOTAL USD 77,000', 'total', 'USD 77,000'],
    ['Freight: Collect', 'freight', 'Collect'],
    ['Gin Turnout % 38.5', 'outturn', '% 38.5'],
    ['Page 1 of 3', 'pageOf', '1 of 3'],
    ['To: ABC Ltd', 'buyer', 'ABC Ltd'],
    ['Bale\u200b Number: 5', 'baleNumber', '5'],
    ['ＩＮＶＯＩＣＥ　ＮＯ．', 'invoiceNumber', ''],
    ['发票号码：INV-1', 'invoiceNumber', 'INV-1'],
    ['发票号 INV-1', 'invoiceNumber', 'INV-1'],
    ['发票号 Invoice No.: INV-1', 'invoiceNumber', 'INV-1'],
    ['Invoice No. 发票号', 'invoiceNumber', ''],
    ['Invoice No. / 发票号: INV-1', 'invoiceNumber', 'INV-1'],
    ['原产国：乌兹别克斯坦', 'countryOfOrigin', '乌兹别克斯坦'],
    ['净重1234公斤', 'netWeight', '1234公斤'],
    ['轧花厂', 'gin', ''],
    ['批号: 65140161194', 'lotNumber', '65140161194'],
    ['Exporter / Экспортер:', 'exporter', ''],
    ['Грузоотправитель: ООО «Пахта»', 'shipper', 'ООО «Пахта»'],
    ['Страна происхождения товара: Узбекистан', 'countryOfOrigin', 'Узбекистан'],
    ['Контракт № 12/2024', 'contractNumber', '12/2024'],
    ['Вес нетто, кг', 'netWeight', ''],
    ['Menşe Ülkesi: Türkiye', 'countryOfOrigin', 'Türkiye'],
    ['MENŞE ÜLKESİ', 'countryOfOrigin', ''],
    ['ALICI: X A.Ş.', 'buyer', 'X A.Ş.'],
    ['Número de pacas: 85', 'baleCount', '85'],
    ['País de origen: España', 'countryOfOrigin', 'España'],
    ['Numero fattura: 12', 'invoiceNumber', '12'],
    ["Paese d'origine: Italia", 'countryOfOrigin', 'Italia'],
    ['Peso líquido: 20.000 kg', 'netWeight', '20.000 kg'],
    ["Pays d'origine : Bénin", 'countryOfOrigin', 'Bénin'],
    ['Rechnungsnummer: 471102', 'invoiceNumber', '471102'],
    ['Rechnungs-Nr. 471102', 'invoiceNumber', '471102'],
    ["To'da raqami: 101", 'lotNumber', '101'],
    ['Toʻda raqami: 101', 'lotNumber', '101'],
    ['Тўда рақами: 101', 'lotNumber', '101'],
    ['Số hợp đồng: 12', 'contractNumber', '12'],
  ])('%s', (text, field, rest) => {
    const matches = matchLabel(text);
    expect(matches.map((match) => match.field)).toContain(field);
    expect(matches.find((match) => match.field === field)?.rest).toBe(rest);
  });
});

it.each([
  ['lnvoice Number: 7', 'invoiceNumber'],
  ['InvoiceNo: 7', 'invoiceNumber'],
  ['Counlry of Origin: US', 'countryOfOrigin'],
  ['GrossWeight', 'grossWeight'],
  ['Consiqnee:', 'consignee'],
])('forgives a slip of the reader in %s', (text, field) => {
  expect(matchLabel(text)[0]).toMatchObject({ field });
  expect(matchLabel(text)[0]!.score).toBeLessThan(1);
});

it.each([
  'The seller shall deliver the goods in March',
  'Seller shall deliver',
  'Country of origin is stated on the label',
  'COUNTRY OF ORIGIN MUST BE SHOWN',
  'Net of tax',
  'Net income rose',
  'To the best of our knowledge',
  'From the field to the shelf',
  'Date palms',
  'Total eclipse',
  'No. 5 Industrial Road',
  '12 cartons',
  '217.4',
  'UZ017-000101',
  'Cotton grown in the USA',
  'Invoice and packing list are attached',
  'Port operations were delayed',
  'Supplier Statement',
  'Origin tracing is required',
  '买方应当在收到货物后付款',
  'Товар был отгружен в срок',
  '',
  '   ',
])('"%s" is no label', (text) => {
  expect(matchLabel(text)).toEqual([]);
});

describe('matchHeader reads heads of columns', () => {
  it.each([
    ['Net Wt. (kgs)', 'netWeight', 'kgs'],
    ['N. W. KG', 'netWeight', 'KG'],
    ['Gross Weight Lbs', 'grossWeight', 'Lbs'],
    ['Net Weight, lb', 'netWeight', 'lb'],
    ['Amount USD', 'amount', 'USD'],
    ['Amount (US$)', 'amount', undefined],
    ['Unit Price', 'unitPrice', undefined],
    ['Price per kg', 'unitPrice', 'kg'],
    ['From', 'baleFrom', undefined],
    ['Bale No.', 'baleNumber', undefined],
    ['Qty', 'quantity', undefined],
    ['KGS', 'weight', 'KGS'],
    ['USD', 'amount', 'USD'],
    ['净重(公斤)', 'netWeight', '公斤'],
    ['毛重 Gross Weight (KG)', 'grossWeight', 'KG'],
    ['包号 Bale No.', 'baleNumber', undefined],
    ['Цена, долл.', 'unitPrice', 'долл'],
    ['Масса нетто, кг', 'netWeight', 'кг'],
    ['№ кипы', 'baleNumber', undefined],
    ['Наименование товара', 'description', undefined],
    ['Description\nof goods', 'description', undefined],
    ['Birim Fiyat', 'unitPrice', undefined],
    ['Peso neto (kg)', 'netWeight', 'kg'],
    ['Lordo kg', 'grossWeight', 'kg'],
    ['HS Code', 'hsCode', undefined],
    ['Toy raqami', 'baleNumber', undefined],
  ])('%s', (text, field, unit) => {
    const match = matchHeader(text).find((one) => one.field === field);
    expect(match).toBeDefined();
    if (unit) expect(match!.unit).toBe(unit);
  });
  it.each(['217.4', 'UZ017-000101', 'white long staple carded goods of mill', ''])('"%s" is no head', (text) => {
    expect(matchHeader(text)).toEqual([]);
  });
});

it.each([
  ['COMMERCIAL INVOICE', 'invoice'],
  ['商业发票 COMMERCIAL INVOICE', 'invoice'],
  ['I N V O I C E', 'invoice'],
  ['Packing List', 'packing-list'],
  ['BILL OF LADING FOR OCEAN TRANSPORT OR MULTIMODAL TRANSPORT', 'bill-of-lading'],
  ['CERTIFICATE OF ORIGIN', 'certificate-of-origin'],
  ['Сертификат происхождения', 'certificate-of-origin'],
  ['Ginning Record', 'ginning-record'],
  ['Paxta tolasi sifat sertifikati', 'lab-report'],
  ['FATTURA', 'invoice'],
  ['装箱单', 'packing-list'],
  ['Çeki Listesi', 'packing-list'],
  ['Registro di produzione', 'tomato-processing-record'],
])('titleOf %s is %s', (text, type) => {
  expect(titleOf(text)[0]).toMatchObject({ type });
});

it('a title inside a sentence scores low', () => {
  expect(titleOf('Please send the commercial invoice together with your payment by Friday')[0]!.score).toBeLessThan(
    0.4,
  );
});

it('every label of every language is found as itself', () => {
  const known = new Set<string>(fieldIds);
  const lost: string[] = [];
  for (const { language, labels } of languages) {
    for (const [field, spellings] of Object.entries(labels)) {
      expect(known.has(field)).toBe(true);
      for (const spelling of spellings) {
        // what is measured of a fibre heads columns only
        const found = field === 'fibreTest' ? matchHeader(spelling) : matchLabel(`${spelling}:`);
        const fields = found.map((match) => match.field as string);
        if (!fields.includes(field)) lost.push(`${language} ${field}: ${spelling}`);
      }
    }
  }
  expect(lost).toEqual([]);
});

it('a label file with an unknown field is refused by name', () => {
  expect(() => readLabels('invoiceNumer: invoice no')).toThrow('invoiceNumer');
  expect(expandBraces('{invoice,inv} {no,}')).toEqual(['invoice no', 'invoice', 'inv no', 'inv']);
});

it('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      matchLabel(text);
      matchHeader(text);
      titleOf(text);
    }),
  );
});
