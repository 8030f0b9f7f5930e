import type { Row, RowLayout } from './sheet-of-rows.ts';
import { date, listPapers } from './strange-lists.ts';

/** An invoice of three pages: the head stands on the first alone, sums are carried over, the foot counts the pages. */
const longInvoice: RowLayout = (r) => {
  const no = `TXN/${r.digits(4)}/24`;
  const maker = r.pick(['Kaveri Knits Exports', 'Padma Home Textiles', 'Lotus Garments (Pvt) Ltd']);
  const goods = (n: number, from: number): Row[] =>
    Array.from(
      { length: n },
      (_, i): Row => [
        [0, String(from + i)],
        [
          0.08,
          `${r.pick(['Mens', 'Ladies', 'Boys'])} 100% cotton ${r.pick(['tee', 'polo', 'shirt', 'brief'])} style ${r.digits(4)}`,
        ],
        [0.6, String(r.int(120, 4000))],
        [0.73, r.float(1.1, 7, 2).toFixed(2)],
        [0.86, r.float(900, 20000, 2).toFixed(2)],
      ],
    );
  const head: Row = [
    [0, 'Sr'],
    [0.08, 'Description of goods'],
    [0.6, 'Pcs'],
    [0.73, 'Rate USD'],
    [0.86, 'Amount USD'],
  ];
  const carried = r.float(40000, 90000, 2).toFixed(2);
  const again = r.float(90001, 150000, 2).toFixed(2);
  const foot = (n: number) => r.pick([`Page ${n}/3`, `Page ${n} of 3`]);
  return [
    {
      kind: 'long-invoice',
      type: 'invoice',
      pages: [
        {
          rows: [
            maker,
            '# EXPORT INVOICE',
            `Invoice No. ${no}      Dated ${date(r)}`,
            'Consignee: Cedar Hill Apparel Inc., Raleigh NC',
            head,
            ...goods(26, 1),
            `> Carried over ${carried}`,
          ],
          foot: foot(1),
        },
        {
          rows: [maker, head, `> Brought over ${carried}`, ...goods(30, 27), `> Carried over ${again}`],
          foot: foot(2),
        },
        {
          rows: [
            maker,
            head,
            `> Brought over ${again}`,
            ...goods(6, 57),
            `> TOTAL USD ${r.float(150001, 180000, 2)}`,
            'Bank: State Bank, SWIFT SBININBB',
            'Authorised signatory',
          ],
          foot: foot(3),
        },
      ],
    },
  ];
};

/** Invoices of one page, one template, back to back. */
const threeInvoices: RowLayout = (r) => {
  const maker = r.pick(['HILOS DEL VALLE S.A. DE C.V.', 'Anadolu Tekstil A.S.', 'Blue Nile Spinners PLC']);
  const first = r.int(1000, 8000);
  return Array.from({ length: 3 }, (_, i) => ({
    kind: 'three-invoices',
    type: 'invoice' as const,
    pages: [
      {
        rows: [
          maker,
          '# INVOICE',
          `No: ${first + i}     Date: ${date(r)}`,
          'Sold to: Piedmont Weavers LLC',
          [
            [0, 'Goods'],
            [0.5, 'Kg'],
            [0.65, 'USD/kg'],
            [0.82, 'USD'],
          ] as Row,
          [
            [0, `Cotton yarn Ne ${r.pick([20, 24, 30])} carded`],
            [0.5, String(r.int(900, 9000))],
            [0.65, '3.15'],
            [0.82, String(r.int(3000, 30000))],
          ] as Row,
          `Total USD ${r.int(3000, 30000)}.00`,
          'Payment: 30 days after B/L date',
        ],
      },
    ],
  }));
};

/** Weekly records of a spinning hall: one template, no number, the week tells them apart. */
const weeks: RowLayout = (r) => {
  const mill = r.pick(['NORTHERN SPINNING MILL', 'Delta Yarns Limited', 'Rio Claro Fiacao']);
  const from = r.int(3, 30);
  return Array.from({ length: r.int(4, 12) }, (_, i) => ({
    kind: 'weekly-spinning',
    type: 'spinning-record' as const,
    pages: [
      {
        rows: [
          mill,
          '# Weekly spinning report',
          `Week ${from + i} / 2024        Hall 2        Foreman: ${r.letters(1)}. Osei`,
          [
            [0, 'Mixing lot'],
            [0.25, 'Bales opened'],
            [0.5, 'Lint in kg'],
            [0.72, 'Yarn out kg'],
          ] as Row,
          ...Array.from(
            { length: 6 },
            (_, d): Row => [
              [0, `ML-${r.digits(3)}`],
              [0.25, String(r.int(10, 40))],
              [0.5, String(r.int(2200, 8800))],
              [0.72, String(r.int(1900, 7600) + d)],
            ],
          ),
          'Waste: card 4.1 %, comber 12.0 %',
        ],
      },
    ],
  }));
};

/** Declarations of growers on one form, each of another grower. */
const growers: RowLayout = (r) =>
  r
    .some(['A. Mwale', 'J. Phiri', 'R. Banda', 'S. Zulu', 'C. Tembo', 'M. Lungu', 'P. Sakala'], r.int(3, 5))
    .map((name) => ({
      kind: 'grower-forms',
      type: 'farm-record' as const,
      size: 'LETTER' as const,
      pages: [
        {
          rows: [
            '^ FARMER DECLARATION OF HARVEST - SEED COTTON',
            `Name of farmer: ${name}`,
            `Village: ${r.pick(['Chisekesi', 'Mumbwa', 'Petauke'])}      Season 2023/24`,
            `Area planted: ${r.float(1, 6, 1)} ha     Variety: CDT-II`,
            [
              [0, 'Date picked'],
              [0.35, 'Sacks'],
              [0.6, 'Seed cotton kg'],
            ] as Row,
            ...Array.from(
              { length: r.int(3, 6) },
              (): Row => [
                [0, date(r)],
                [0.35, String(r.int(2, 20))],
                [0.6, String(r.int(80, 1400))],
              ],
            ),
            'I declare that the seed cotton delivered was grown and picked on my own field by my family and hired hands.',
            'Thumb print / signature',
          ],
        },
      ],
    }));

/** Papers of one page and of several, back to back, in layouts that the corpus of bundles does not have. */
export const strangePapers: readonly RowLayout[] = [longInvoice, threeInvoices, weeks, growers, ...listPapers];
