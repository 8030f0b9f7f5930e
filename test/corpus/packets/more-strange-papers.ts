import type { Random } from '../world/random.ts';
import type { Row, RowLayout } from './sheet-of-rows.ts';
import { bookPapers, one } from './strange-books.ts';

const lab = (r: Random) => {
  const no = `HVI-${r.digits(5)}`;
  const rows = (from: number): Row[] =>
    Array.from(
      { length: 34 },
      (_, i): Row => [
        [0, String(from + i)],
        [0.25, `4.${r.digits(1)}`],
        [0.45, `1.1${r.digits(1)}`],
        [0.65, `29.${r.digits(1)}`],
        [0.85, `8${r.digits(1)}`],
      ],
    );
  const head: Row = [
    [0, 'Sample'],
    [0.25, 'Mic'],
    [0.45, 'Length'],
    [0.65, 'Strength'],
    [0.85, 'Unif'],
  ];
  return [
    {
      kind: 'lab-repeat',
      type: 'lab-report' as const,
      pages: [1, 2].map((n) => ({
        rows: [
          'Wakefield Cotton Laboratory',
          '# HVI TEST REPORT',
          `Report ${no}   page ${n}`,
          head,
          ...rows(n * 34),
        ] as Row[],
      })),
    },
  ];
};
const russian: RowLayout = (r) => {
  const no = r.digits(3);
  const rows = (from: number): Row[] =>
    Array.from(
      { length: 38 },
      (_, i): Row => [
        [0, String(from + i)],
        [0.35, `2${r.digits(2)},${r.digits(1)}`],
        [0.7, 'Первый'],
      ],
    );
  return [
    {
      kind: 'russian-list',
      type: 'packing-list',
      pages: [
        {
          rows: [
            'СП ООО «Сугд Пахта»',
            '# СПЕЦИФИКАЦИЯ КИП',
            `к инвойсу № ${no} от ${r.int(10, 28)}.01.2024`,
            [
              [0, 'Номер кипы'],
              [0.35, 'Масса нетто, кг'],
              [0.7, 'Сорт'],
            ] as Row,
            ...rows(31000),
          ],
          foot: 'лист 1 из 2',
        },
        { rows: [...rows(31038), 'Итого 76 кип'], foot: 'лист 2 из 2' },
      ],
    },
  ];
};
const spanish: RowLayout = (r) => {
  const no = `PD-${r.digits(4)}`;
  const rows = (from: number): Row[] =>
    Array.from(
      { length: 40 },
      (_, i): Row => [
        [0, String(from + i)],
        [0.3, `2${r.digits(2)}`],
        [0.6, `C${r.int(1, 3)}`],
      ],
    );
  const head: Row = [
    [0, 'Fardo N°'],
    [0.3, 'Kg netos'],
    [0.6, 'Grado'],
  ];
  return [
    {
      kind: 'spanish-gin',
      type: 'ginning-record',
      pages: [1, 2, 3].map((n) => ({
        rows: [
          'Desmotadora Río Bermejo S.R.L.',
          '^ PLANILLA DE DESMOTE',
          `Parte ${no}     Hoja ${n} de 3`,
          head,
          ...rows(n * 40 + 5000),
        ] as Row[],
      })),
    },
  ];
};
const french: RowLayout = (r) => [
  {
    kind: 'french-invoice',
    type: 'invoice',
    pages: [
      {
        rows: [
          'Société Cotonnière du Mouhoun',
          '# FACTURE',
          `Facture n° FA-${r.digits(5)}  du ${r.int(1, 28)} mars 2024`,
          'Client : Piedmont Cotton Importers LLC',
          [
            [0, 'Désignation'],
            [0.5, 'Quantité kg'],
            [0.7, 'Prix USD/kg'],
            [0.85, 'Montant'],
          ],
          [
            [0, 'Coton fibre'],
            [0.5, '19 885'],
            [0.7, '2,05'],
            [0.85, '40 764,25'],
          ],
        ],
        foot: 'Page 1 sur 2',
      },
      {
        rows: [
          'Conditions de règlement : virement à 30 jours',
          'Banque : BOA Bobo-Dioulasso',
          'Origine : Burkina Faso',
          'Signature du responsable export',
        ],
        foot: 'Page 2 sur 2',
      },
    ],
  },
];
const dashed: RowLayout = (r) => {
  const rows = (from: number): Row[] =>
    Array.from(
      { length: 32 },
      (_, i): Row => [
        [0, `D-${from + i}`],
        [0.4, `2${r.digits(2)}.0`],
        [0.7, '31.2'],
      ],
    );
  return [
    {
      kind: 'tomato-dashed',
      type: 'tomato-processing-record',
      pages: [1, 2].map((n) => ({
        rows: [
          ...(n === 1
            ? [
                'Agro Evora Lda',
                '# TOMATO PASTE BATCH RECORD',
                `Batch ${r.digits(6)}   evaporator 2`,
                'Raw tomato intake kg 214 300',
                [
                  [0, 'Drum'],
                  [0.4, 'Net kg'],
                  [0.7, 'Brix'],
                ] as Row,
              ]
            : []),
          ...rows(4000 + n * 32),
        ],
        foot: `2-${n}`,
      })),
    },
  ];
};

/** Papers of one page and of several in layouts that the corpus of bundles does not have. */
export const moreStrangePapers: readonly RowLayout[] = [...bookPapers, lab, russian, spanish, french, dashed];

/** Sheets around the papers: they are of no type, and what they name is no evidence. */
export const around: Record<'letter' | 'index' | 'tab', RowLayout> = {
  letter: one('cover-letter', 'other', (r) => [
    'Cedar Hill Apparel Inc.',
    '480 Mill Street, Raleigh NC',
    `${r.int(1, 28)} June 2024`,
    'U.S. Customs and Border Protection',
    'Re: entry 231-4471882-0, request for information (CBP Form 28)',
    'Dear Sir or Madam,',
    'Please find enclosed the commercial invoice, the packing list, the bill of lading, the certificate of origin,',
    'ginning records, spinning records and weaving records for the above entry.',
    'Sincerely,',
    'Import manager',
  ]),
  index: one('index', 'other', () => [
    '# DOCUMENT INDEX',
    [
      [0, 'Tab'],
      [0.15, 'Document'],
      [0.8, 'Pages'],
    ],
    [
      [0, '1'],
      [0.15, 'Commercial invoice'],
      [0.8, '1-3'],
    ],
    [
      [0, '2'],
      [0.15, 'Packing list'],
      [0.8, '4-5'],
    ],
    [
      [0, '3'],
      [0.15, 'Bill of lading'],
      [0.8, '6'],
    ],
    [
      [0, '4'],
      [0.15, 'Certificate of origin'],
      [0.8, '7'],
    ],
    [
      [0, '5'],
      [0.15, 'Ginning record'],
      [0.8, '8-11'],
    ],
    [
      [0, '6'],
      [0.15, 'Spinning record'],
      [0.8, '12-23'],
    ],
  ]),
  tab: one('tab', 'other', (r) => [
    `# ${r.pick(['TAB C', 'SECTION 4', 'EXHIBIT 7', 'ANNEX II'])}`,
    `^ ${r.pick(['Ginning records', 'Shipping documents', 'Spinning and weaving', 'Commercial documents'])}`,
  ]),
};
