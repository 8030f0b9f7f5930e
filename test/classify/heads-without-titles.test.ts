import { expect, test } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page, type Row } from './paper.ts';

const documentsOf = (...rows: Row[]) => classifyFile(file('scan0007.pdf', [page(1, rows)]));
const typeOf = (...rows: Row[]) => documentsOf(...rows)[0]!.type;
const pair = (label: string, value: string): Row => [
  [0.07, label],
  [0.4, value],
];

test.each([
  ['COMMERCIAL INVOICE & PACKING LIST', 'invoice'],
  ['COMMERCIAL INVOICE CUM PACKING LIST', 'invoice'],
  ['PACKING LIST', 'packing-list'],
] as const)('one title for the invoice and its packing list over priced goods is the invoice: %s', (title, type) => {
  const heads = ['Lot', 'Cartons', 'Net kg', 'Gross kg', 'USD/kg', 'USD'];
  const cells = ['TKD-41', '210', '10,500', '10,920', '2.10', '22,050.00'];
  const row = (texts: string[]): Row => texts.map((text, i) => [0.07 + 0.15 * i, text]);
  expect(
    typeOf(
      'RIVERTON YARNS LTD',
      title,
      pair('Invoice no.', 'RY/26/118'),
      pair('Buyer', 'Dale Towels Inc.'),
      row(heads),
      row(cells),
      'Container TGHU6612340',
    ),
  ).toBe(type);
});

test('a lot sheet that names its lot of yarn is a spinner’s record', () => {
  const rows = (first: string): Row[] => [
    'RIVERTON SPINNING LTD. — Bhaluka, Bangladesh',
    first,
    pair('Raw cotton receipt', '19,964 kg, 120 bales'),
    pair('Laydown', '19,964 kg'),
    pair('Ring frames, output', '17,170 kg'),
  ];
  expect(typeOf(...rows('Lot history sheet: yarn lot RS-26-44 (Ne 30/1 combed)'))).toBe('spinning-record');
});

test('a lot history of bales stays a gin’s', () => {
  expect(
    typeOf('RIVERTON GINNERS', 'Lot history 44/26', pair('Seed cotton', '61,200 kg'), pair('Bale no.', '1 to 90')),
  ).toBe('ginning-record');
});

test('a page of labels whose first row is the number of a bill of lading is one', () => {
  const rows: Row[] = [
    pair('Shipper', 'Riverton Spinners LLC'),
    pair('Consignee', 'Lakeside Knitting and Weaving Co.'),
    pair('Port of loading', 'Riga'),
    pair('Container', 'TGHU6612340'),
    pair('Goods', '313 boxes cotton yarn, yarn lot RS-31'),
    pair('Gross weight', '19,374 kg'),
  ];
  expect(typeOf(pair('Bill of lading no.', 'RIX2602114'), ...rows)).toBe('bill-of-lading');
  expect(typeOf(pair('Weaving', '08.12.2025'), ...rows.slice(3), pair('Bill of lading no.', 'RIX2602114'))).toBe(
    'fabric-record',
  );
});

test('a consignment note is one under its name in several languages', () => {
  expect(
    typeOf(
      'CMR МЕЖДУНАРОДНАЯ ТОВАРНО-ТРАНСПОРТНАЯ НАКЛАДНАЯ / INTERNATIONAL CONSIGNMENT NOTE № 5518',
      '1. Отправитель / Sender: RIVERTON LLC, Osh',
      '6. 90 кип / bales, хлопок-волокно',
      'Invoice RV-26/09',
    ),
  ).toBe('transport-record');
});

test('a certificate whose title and number stand in the box beside the exporter is no invoice', () => {
  const rows: Row[] = [
    'RIVERTON DOKUMA A.Ş., DENİZLİ',
    pair('Consignee', 'Country of origin: TÜRKİYE'),
    pair('210 rolls cotton fabric, lot RD-26-7,', 'Gross 8.936 kg'),
    '21.400 m. Invoice RDD2026-44',
    'The undersigned authority certifies that the goods described above originate in the country shown.',
  ];
  const head = (text: string): Row => [
    [0.07, 'Exporter'],
    [0.55, text],
  ];
  expect(typeOf(head('CERTIFICATE OF ORIGIN No: D 6620188'), ...rows)).toBe('certificate-of-origin');
  expect(typeOf(head('Certificate of origin no: D 6620188'), ...rows)).not.toBe('certificate-of-origin');
});

test('an invoice that tells its price in a sentence is one, though it names the gin', () => {
  const rows: Row[] = [
    'LAKESIDE COTTON EXPORTERS LTD',
    'Plot 9, Mwanza, Tanzania',
    'Invoice no. LCE/26/31 Date 28 August 2026',
    '120 bales raw cotton, lot KHM-71, bale numbers KHM/26/101 to KHM/26/220',
  ];
  const gin = 'Origin: Tanzania. Ginner: Kahama Ginners Limited.';
  expect(typeOf(...rows, '22,000 kg at USD 1.70 per kg, CFR Norfolk: USD 37,400.00', gin)).toBe('invoice');
  expect(typeOf(...rows, '22,000 kg in three containers', gin)).not.toBe('invoice');
});

test('sections that name their lot behind a dash are records of their steps', () => {
  const [first] = documentsOf(
    'Riverton Integrated Textiles Ltd',
    'SPINNING RECORD – yarn lot RIT-Y-25',
    pair('Cotton issued', '18,002 kg'),
    pair('Bale opening', '20 November 2025'),
    'WEAVING AND FINISHING RECORD – fabric lot RIT-F-26',
    pair('Yarn used', '15,480 kg'),
    pair('Weaving', '08 December 2025'),
  );
  expect([first!.type, first!.alsoTypes]).toEqual(['fabric-record', ['spinning-record']]);
});

const growers: Row[] = [
  [
    [0.07, 'Grower'],
    [0.4, 'Field location'],
    [0.8, 'Net kg'],
  ],
  [
    [0.07, 'Harris & Sons'],
    [0.4, 'Los Banos, CA'],
    [0.8, '24,280'],
  ],
];

test.each([
  ['LOT PRODUCTION RECORD', 'Fresh tomatoes received 226,070 kg. Paste produced 36,288 kg.', growers],
  ['HOJA DE LOTE – SALSA PARA PIZZA', 'Pasta de tomate: 18.144 kg. Producto terminado: 2.400 cajas.', []],
  ['SCHEDA DI LOTTO – PASSATA', 'Pomodoro fresco: 44.000 kg.', []],
] as const)('%s is a plant’s record', (title, text, table) => {
  expect(typeOf('Riverton Processors', title, text, ...table)).toBe('tomato-processing-record');
});

test('deliveries by grower and field without such a title are a farm’s', () => {
  expect(typeOf('Riverton Growers', 'Deliveries 2025', ...growers)).toBe('farm-record');
});
