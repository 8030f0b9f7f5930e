import { expect, test } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { documentsOf } from '../../shared/documents.ts';
import { readFile } from '../../shared/read/index.ts';
import { file, page } from './paper.ts';

const typeOf = (...rows: string[]) => classifyFile(file('scan0001.pdf', [page(1, rows)]))[0]!.type;

test.each([
  ['İZMİR TİCARET ODASI — MENŞE ŞAHADETNAMESİ / CERTIFICATE OF ORIGIN — No: L 0771882', 'certificate-of-origin'],
  ['CAMERA DI COMMERCIO DI BARI – CERTIFICATO DI ORIGINE – N. BA 0012841', 'certificate-of-origin'],
  ['FAISALABAD CHAMBER OF COMMERCE — CERTIFICATE OF ORIGIN No. 2024-11870', 'certificate-of-origin'],
] as const)('%s is a title between who issues the paper and its number', (head, type) => {
  expect(
    typeOf(
      head,
      'Consignor: Ege Yatak Tekstil Ltd.',
      'Consignee: Comfort Linen Imports LLC, Cranbury NJ, USA',
      'Country of origin: TÜRKİYE',
      '500 cartons bed linen 100% cotton, HS 6302.21, net 7,800.0 kg, gross 8,450.0 kg',
      'Invoice EYT-2024-771 of 19.08.2024',
    ),
  ).toBe(type);
});

test('a bill of lading behind the name of its carrier', () => {
  expect(
    typeOf(
      'COSCO SHIPPING — BILL OF LADING COSU6388117740',
      'Shipper: Thrace Cotton S.A., Komotini',
      'Invoice TV-24-33 of 12.02.2024',
      'Piraeus to Savannah, 2 containers',
    ),
  ).toBe('bill-of-lading');
});

test('a paper that is sent with others is none of them', () => {
  expect(
    typeOf(
      'COMMERCIAL INVOICE',
      'Attached — certificate of origin — No. 118844',
      'Seller: Thrace Cotton S.A., Komotini',
      'Invoice no: TV-24-33',
      'Amount USD 12,400.00',
    ),
  ).toBe('invoice');
});

const lines = [
  [
    [0.07, 'Description'],
    [0.4, 'HS'],
    [0.5, 'Lot'],
    [0.6, 'Net kg'],
    [0.7, 'USD/kg'],
    [0.85, 'USD'],
  ],
  [
    [0.07, 'Knitted fabric single jersey dyed'],
    [0.4, '6006.22'],
    [0.5, 'KKF-F-771'],
    [0.6, '6,100.0'],
    [0.7, '6.90'],
    [0.85, '42,090.00'],
  ],
] as [number, string][][];

test.each([
  [
    'the name and the number of the paper in cells of one line',
    [
      [0.07, 'Commercial invoice'],
      [0.3, 'KHS-24-1188'],
      [0.5, 'Date'],
      [0.7, '2 December 2024'],
    ],
  ],
  [
    'both in one cell beside others',
    [
      [0.07, 'Commercial Invoice KKF-0771'],
      [0.45, '7 April 2025'],
      [0.65, 'Santa Fe Activewear, NM'],
    ],
  ],
  [
    'both in a sentence',
    'Export invoice VFE/118/24-25 dated 12-12-2024. Buyer: Cape Fear Wadding Inc., Fayetteville, NC',
  ],
] as [string, string | [number, string][]][])('an invoice without a title: %s', (_, opening) => {
  expect(
    classifyFile(
      file('scan0001.pdf', [
        page(1, ['Kelani Knit Fabrics (Pvt) Ltd', 'Biyagama EPZ, Sri Lanka', opening, 'Contract KKF-2.', ...lines]),
      ]),
    )[0]!.type,
  ).toBe('invoice');
});

test('the invoice that another paper cites first does not make an invoice of it', () => {
  const [paper] = classifyFile(
    file('scan0001.pdf', [
      page(1, [
        '# PACKING LIST',
        'Commercial Invoice KKF-0771',
        'Carton 1 to 120, net 6,100.0 kg, gross 6,380.0 kg',
        'Total cartons: 120',
      ]),
    ]),
  );
  expect(paper!.type).toBe('packing-list');
});

test('a certificate of the country that issues it', () => {
  expect(
    typeOf(
      "CERTIFICATE OF ORIGIN OF THE PEOPLE'S REPUBLIC OF CHINA",
      'Exporter: Jiangsu Yancheng Hengtai Home Textile Co., Ltd.',
      'Goods: 200 cartons cotton kitchen towels, HS 6302.91',
      'Invoice: HT24-0903, 2024-09-03',
    ),
  ).toBe('certificate-of-origin');
});

test('one word beside a number, below the first line of a record, labels another paper', async () => {
  const rows = [
    'Fazenda Santo Inácio Algodoeira;Campo Verde - MT, Brasil',
    'Romaneio;FSB-R12',
    'Lote;FSB-12',
    'Safra;2022/23',
    'Origem;Brasil',
    '',
    'Código do fardo;Data;Peso líquido kg',
    '00078911882010772018;21/08/2023;223,1',
    '00078911882010772025;21/08/2023;220,9',
  ];
  const { documents } = documentsOf(await readFile(new TextEncoder().encode(rows.join('\n')), 'r.csv'));
  expect(documents.map((d) => d.type)).toEqual(['ginning-record']);
});
