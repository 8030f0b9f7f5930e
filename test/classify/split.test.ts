import { describe, expect, it } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page, type Row, sheet } from './paper.ts';

const ranges = (pages: Row[][], name = 'packet.pdf') =>
  classifyFile(
    file(
      name,
      pages.map((rows, i) => page(i + 1, rows)),
    ),
  ).map((d) => `${d.type} ${d.first}-${d.last}`);

const invoice = (number: string, mark = ''): Row[] => [
  'SUNRISE TEXTILES PVT LTD',
  '# COMMERCIAL INVOICE',
  `Invoice No: ${number}  Date: 12 Mar 2024 ${mark}`,
  'Buyer: Harbor Apparel',
  [
    [0.07, 'Description'],
    [0.4, 'Qty'],
    [0.55, 'Unit price'],
    [0.75, 'Amount'],
  ],
  [
    [0.07, 'T-shirts'],
    [0.4, '12,000'],
    [0.55, '2.15'],
    [0.75, '25,800.00'],
  ],
];
const packing = (number: string): Row[] => [
  'SUNRISE TEXTILES PVT LTD',
  '# PACKING LIST',
  `Packing list No: ${number}`,
  [
    [0.07, 'Carton no'],
    [0.3, 'Pieces'],
    [0.6, 'Net weight'],
    [0.8, 'Gross weight'],
  ],
  [
    [0.07, '1-50'],
    [0.3, '2400'],
    [0.6, '480.0'],
    [0.8, '520.0'],
  ],
];
const rows = (from: number, count: number): Row[] =>
  Array.from(
    { length: count },
    (_, i): Row => [
      [0.07, String(from + i)],
      [0.3, '221.5'],
      [0.5, '2.0'],
      [0.7, '219.5'],
    ],
  );
const ginHead = (number: string, mark = ''): Row[] => [
  'DELTA GROWERS GIN, INC.',
  '# GIN BALE LIST',
  `Gin code 14842  List No ${number} ${mark}`,
  [
    [0.07, 'Bale No'],
    [0.3, 'Gross weight'],
    [0.5, 'Tare'],
    [0.7, 'Net weight'],
  ],
];

describe('a packet is split by page range', () => {
  it('opens a document at each title of another type', () => {
    expect(ranges([invoice('ST-117'), packing('PL-117'), ginHead('9')])).toEqual([
      'invoice 1-1',
      'packing-list 2-2',
      'ginning-record 3-3',
    ]);
  });

  it('joins a page without a title to the document before', () => {
    expect(ranges([[...ginHead('9'), ...rows(1, 30)], rows(31, 40), rows(71, 40), packing('PL-1')])).toEqual([
      'ginning-record 1-3',
      'packing-list 4-4',
    ]);
  });

  it('joins pages that repeat the title with the same number', () => {
    expect(
      ranges([
        [...ginHead('900'), ...rows(1, 30)],
        [...ginHead('900'), ...rows(31, 30)],
      ]),
    ).toEqual(['ginning-record 1-2']);
  });

  it('parts two invoices by their numbers', () => {
    expect(ranges([invoice('ST-117'), invoice('ST-118')])).toEqual(['invoice 1-1', 'invoice 2-2']);
  });

  it('follows page marks where they restart', () => {
    expect(
      ranges([
        [...ginHead('', 'Page 1 of 2'), ...rows(1, 20)],
        [...ginHead('', 'Page 2 of 2'), ...rows(21, 20)],
        [...ginHead('', 'Page 1 of 1'), ...rows(900, 20)],
      ]),
    ).toEqual(['ginning-record 1-2', 'ginning-record 3-3']);
  });

  it('does not follow page marks that run through the whole packet', () => {
    const mark = (n: number) => `Page ${n} of 3`;
    expect(
      ranges([
        [...invoice('ST-117'), mark(1)],
        [...packing('PL-117'), mark(2)],
        [...rows(1, 20), mark(3)],
      ]),
    ).toEqual(['invoice 1-1', 'packing-list 2-3']);
  });

  it('keeps a list whose second page says that it is carried forward', () => {
    expect(
      ranges([
        [...ginHead('7'), ...rows(1, 30)],
        ['# BALE LIST', 'Brought forward 6,585.0', ...rows(31, 20)],
      ]),
    ).toEqual(['ginning-record 1-2']);
  });

  it('takes blank pages into the range before them', () => {
    expect(ranges([invoice('ST-117'), [], packing('PL-117')])).toEqual(['invoice 1-2', 'packing-list 3-3']);
  });

  it('sets a cover letter apart as other', () => {
    const letter: Row[] = [
      'Harbor Apparel Inc.',
      'Dear Sirs,',
      'Please find enclosed the commercial invoice and the packing list for entry 123.',
    ];
    expect(ranges([letter, invoice('ST-117')])).toEqual(['other 1-1', 'invoice 2-2']);
    expect(ranges([invoice('ST-117'), letter])).toEqual(['invoice 1-1', 'other 2-2']);
  });

  it('joins a page that repeats the title with the number of the first page', () => {
    const first: Row[] = ['Packing list', 'Invoice No. 7781', 'List No. PL-30600', ...rows(1, 20)];
    expect(ranges([first, ['PACKING LIST PL-30600 - PAGE 2', ...rows(21, 20)]])).toEqual(['packing-list 1-2']);
    expect(
      ranges([
        [...ginHead('Z20374'), ...rows(1, 9)],
        ['GIN BALE LIST Z20374', 'Lot No. 900', ...rows(10, 9)],
      ]),
    ).toEqual(['ginning-record 1-2']);
  });

  it('does not take a label of the head for a sign of going on', () => {
    const certificate: Row[] = [
      'Cámara de Comercio de Santiago',
      '^ CERTIFICADO DE ORIGEN',
      'Transporte / Transport',
      'Exportador: Concentrados SpA',
      'País de origen CHILE',
    ];
    expect(ranges([invoice('ST-117'), certificate])).toEqual(['invoice 1-1', 'certificate-of-origin 2-2']);
  });

  it('keeps the terms on the back of an invoice with it', () => {
    expect(
      ranges([
        invoice('ST-117'),
        ['Terms and conditions', '1. Claims must be made within 14 days.', '2. Title passes on payment.'],
      ]),
    ).toEqual(['invoice 1-2']);
  });
});

describe('a workbook', () => {
  const bales = (from: number) => [
    ['Gin code', 'Bale No', 'Net weight'],
    ...Array.from({ length: 12 }, (_, i) => [14842, from + i, 219.5]),
  ];
  it('is one document where its sheets go on with the same list', () => {
    const d = classifyFile(
      file('b.xlsx', [sheet(1, 'Bales 1', bales(1)), sheet(2, 'Bales 2', bales(13))], 'spreadsheet'),
    );
    expect(d.map((x) => [x.type, x.first, x.last])).toEqual([['ginning-record', 1, 2]]);
  });
  it('is parted where a sheet is of another type', () => {
    const inv = [
      ['COMMERCIAL INVOICE'],
      ['Invoice No', 'ST-117'],
      ['Description', 'Qty', 'Unit price', 'Amount'],
      ['T-shirts', 12000, 2.15, 25800],
    ];
    const pl = [['PACKING LIST'], ['Carton no', 'Pieces', 'Net weight', 'Gross weight'], ['1-50', 2400, 480, 520]];
    const d = classifyFile(
      file('b.xlsx', [sheet(1, 'CI', inv), sheet(2, 'PL', pl), sheet(3, 'Gin', bales(1))], 'spreadsheet'),
    );
    expect(d.map((x) => x.type)).toEqual(['invoice', 'packing-list', 'ginning-record']);
  });
});
