import { describe, expect, it } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { documentsOf } from '../../shared/documents.ts';
import { file, page, type Row } from './paper.ts';

const packet = (pages: Row[][]) =>
  file(
    'packet.pdf',
    pages.map((rows, i) => page(i + 1, rows)),
  );
const found = (pages: Row[][]) =>
  classifyFile(packet(pages)).map((d) => `${d.type} ${d.pages.map((p) => p.number).join(',')}`);

const rows = (from: number, count: number): Row[] =>
  Array.from(
    { length: count },
    (_, i): Row => [
      [0.07, String(from + i)],
      [0.4, `21${i % 10}.5`],
      [0.7, 'SM'],
    ],
  );
const head: Row = [
  [0.07, 'Bale'],
  [0.4, 'Net kg'],
  [0.7, 'Grade'],
];
const list = (no: string, from: number): Row[] => [
  'DELTA GROWERS GIN, INC.',
  '# GIN BALE LIST',
  `List No ${no}`,
  head,
  ...rows(from, 30),
];
const invoice: Row[] = [
  'SUNRISE TEXTILES PVT LTD',
  '# COMMERCIAL INVOICE',
  'Invoice No: ST-117',
  'Buyer: Harbor Apparel',
  'Total amount USD 25,800.00',
];
const week = (n: number): Row[] => [
  'NORTHERN SPINNING MILL',
  '# WEEKLY SPINNING REPORT',
  `Week ${n} / 2024   Foreman: A. Osei`,
  [
    [0.07, 'Mixing lot'],
    [0.3, 'Bales opened'],
    [0.5, 'Lint in kg'],
    [0.7, 'Yarn out kg'],
  ],
  ...[1, 2, 3].map(
    (k): Row => [
      [0.07, `ML-${n}${k}`],
      [0.3, `3${k}`],
      [0.5, `${k}800`],
      [0.7, `${k}500`],
    ],
  ),
];
const grower = (name: string, kilograms: string): Row[] => [
  '# FARMER DECLARATION OF HARVEST',
  `Name of farmer: ${name}`,
  'Village: Mumbwa',
  `Seed cotton delivered: ${kilograms} kg`,
  'I declare that the seed cotton was grown on my own field.',
];

describe('pages of one document lie anywhere in a packet', () => {
  it('gathers pages by their marks and puts them in order', () => {
    expect(
      found([
        [...rows(131, 30), 'Page 3 of 3'],
        [...invoice, 'Page 1 of 1'],
        [...list('900', 71), 'Page 1 of 3'],
        [...week(7)],
        [...rows(101, 30), 'Page 2 of 3'],
      ]),
    ).toEqual(['ginning-record 3,5,1', 'invoice 2', 'spinning-record 4']);
  });

  it('gathers them by running numbers where nothing counts them', () => {
    expect(found([list('900', 1), invoice, rows(31, 30)])).toEqual(['ginning-record 1,3', 'invoice 2']);
  });

  it('gathers them by the sum that one hands on to the other', () => {
    const sum = (text: string): Row => [
      [0.07, text],
      [0.7, '6,542.5'],
    ];
    expect(
      found([
        [sum('Brought forward'), ...rows(800, 9)],
        [...list('900', 1), sum('Carried forward')],
        [...list('901', 200), 'Total 30'],
      ]),
    ).toEqual(['ginning-record 2,1', 'ginning-record 3']);
  });

  it.each([
    ['第1页 共2页', '第2页 共2页'],
    ['Page 1/2', 'Page 2/2'],
    ['лист 1 из 2', 'лист 2 из 2'],
    ['Hoja 1 de 2', 'Hoja 2 de 2'],
    ['2-1', '2-2'],
    ['Sheet 1', 'Sheet 2'],
  ])('reads %s as a mark of pages', (one, two) => {
    expect(found([[...rows(500, 20), two], invoice, [...list('900', 1), one]])).toEqual([
      'ginning-record 3,1',
      'invoice 2',
    ]);
  });

  it('puts a file whose every page is counted into that order', () => {
    expect(
      found([
        [...rows(61, 20), 'Page 3 of 3'],
        [...list('900', 1), 'Page 1 of 3'],
        [...rows(31, 30), 'Page 2 of 3'],
      ]),
    ).toEqual(['ginning-record 2,3,1']);
  });

  it('keeps the back of a bill of lading with it when the stack is turned', () => {
    const front: Row[] = [
      '# BILL OF LADING',
      'B/L No. MEDU123456',
      'Shipper: Maluti Mills',
      'Freight prepaid',
      'Page 2 of 9',
    ];
    const back: Row[] = [
      '^ TERMS AND CONDITIONS OF CARRIAGE',
      '1. The Carrier shall be liable between receipt and delivery.',
      '2. General average shall be adjusted to the York-Antwerp Rules.',
      '3. The Carrier shall have a lien on the goods.',
    ];
    expect(found([invoice, front.slice(0, 4), back])).toEqual(['invoice 1', 'bill-of-lading 2,3']);
  });
});

describe('papers of one template are a document each', () => {
  it('parts weekly records by what their heads say', () => {
    expect(found([week(7), week(8), week(9)])).toEqual(['spinning-record 1', 'spinning-record 2', 'spinning-record 3']);
  });

  it('parts declarations of growers by their names', () => {
    expect(found([grower('A. Mwale', '1,200'), grower('J. Phiri', '860')])).toEqual(['farm-record 1', 'farm-record 2']);
  });

  it('does not take the number of a house for the number of the paper', () => {
    const at = (no: string): Row[] => [
      'Körfez İplik A.Ş., Atatürk Cad. No: 17',
      '# INVOICE',
      `Ref: ${no}`,
      'Total 100.00',
    ];
    expect(found([at('KI-2201'), at('KI-2202')])).toEqual(['invoice 1', 'invoice 2']);
  });
});

describe('sheets around the papers', () => {
  const index: Row[] = [
    '# DOCUMENT INDEX',
    '1 Commercial invoice',
    '2 Packing list',
    '3 Bill of lading',
    '4 Certificate of origin',
    '5 Ginning record',
  ];
  it('takes an index and a divider for no paper of the types that they name', () => {
    expect(found([index, invoice, ['# TAB C', '^ Ginning records'], list('900', 1)])).toEqual([
      'other 1',
      'invoice 2',
      'other 3',
      'ginning-record 4',
    ]);
  });
});

describe('copies of pages in one file', () => {
  it('count once, with a note', () => {
    const [document, ...more] = documentsOf(packet([invoice, ['COPY', ...invoice], week(7)])).documents;
    expect([document!.type, document!.pages, document!.notes]).toEqual([
      'invoice',
      [1, 1],
      ['Page 2 is a copy of page 1: it counts once.'],
    ]);
    expect(more.map((d) => d.type)).toEqual(['spinning-record']);
  });

  it('are none where one figure differs', () => {
    const other = invoice.map((row) => (row === 'Total amount USD 25,800.00' ? 'Total amount USD 20,800.00' : row));
    expect(documentsOf(packet([invoice, other])).documents.flatMap((d) => d.notes)).toEqual([]);
  });

  it('are none of the closing pages that many papers share', () => {
    const closing: Row[] = [
      'Payment within thirty days after the date of the bill of lading',
      'Origin of the goods is India as stated',
      'Page 2 of 2',
    ];
    const first = (no: string): Row[] => [
      ...invoice.map((r) => (r === 'Invoice No: ST-117' ? `Invoice No: ${no}` : r)),
      'Page 1 of 2',
    ];
    expect(found([first('ST-1'), closing, first('ST-2'), closing])).toEqual(['invoice 1,2', 'invoice 3,4']);
  });
});

describe('a document whose pages lie apart', () => {
  it('lists them in reading order', () => {
    const [one] = documentsOf(
      packet([[...rows(131, 30), 'Page 2 of 2'], invoice, [...list('900', 101), 'Page 1 of 2']]),
    ).documents;
    expect([one!.pages, one!.pageList, one!.facts.units.length > 0 || one!.facts.bales !== undefined]).toEqual([
      [1, 3],
      [3, 1],
      true,
    ]);
  });
});
