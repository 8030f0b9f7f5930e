import { describe, expect, it } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { documentsOf } from '../../shared/documents.ts';
import type { DocumentType } from '../../shared/model/index.ts';
import { documentMissing } from '../../shared/rules/document-missing.ts';
import { stepsOf } from '../../shared/trace/steps.ts';
import { file, page, type Row, sheet } from './paper.ts';

const row = (label: string, value: string): Row => [
  [0.07, label],
  [0.4, value],
];
const sheetOf = (title: string): Row[] => [
  'Meridian Home Linen Ltd, Karachi, Pakistan',
  `# ^ ${title}`,
  row('Yarn lot used', 'ML-20-118'),
  row('Yarn used (kg)', '9,410.0'),
  row('Fabric lot', 'MF-77'),
  row('Finished fabric (kg)', '8,760.0'),
  row('Pieces finished', '14,000 pcs'),
];
const read = (rows: Row[]) => classifyFile(file('scan0001.pdf', [page(1, rows)]))[0]!;
const kinds = (rows: Row[]): DocumentType[] => {
  const { type, alsoTypes } = read(rows);
  return [...(alsoTypes ?? []), type];
};

describe('a record of several crafts', () => {
  it.each([
    ['TERRY WEAVING, WASHING AND STITCHING REPORT', 'fabric-record', 'garment-record'],
    ['SPINNING & WEAVING PRODUCTION RECORD', 'spinning-record', 'fabric-record'],
    ['针织、染整及缝制生产记录', 'fabric-record', 'garment-record'],
    ['LAPORAN RAJUT DAN JAHIT', 'fabric-record', 'garment-record'],
    ['DOKUMA VE DİKİM RAPORU', 'fabric-record', 'garment-record'],
    ['REGISTRO DE TEJIDO Y CONFECCIÓN', 'fabric-record', 'garment-record'],
    ['YARN AND FABRIC PRODUCTION REPORT', 'spinning-record', 'fabric-record'],
  ] as [string, DocumentType, DocumentType][])('%s counts for each craft that its title names', (title, ...types) => {
    expect(kinds(sheetOf(title))).toEqual(types);
  });

  it.each([
    ['WEAVING PRODUCTION REPORT', 'fabric-record'],
    ['CUTTING, SEWING AND PACKING REPORT', 'garment-record'],
    ['SOCK KNITTING AND BOARDING REPORT', 'garment-record'],
    ['WEAVING REPORT FOR SEWING UNIT 2', 'fabric-record'],
    ['WEAVING REPORT MAY 2024', 'fabric-record'],
    ['SPINNING LOT SHEET', 'spinning-record'],
    ['CRESCENT SPINNING AND WEAVING MILLS LTD', undefined],
  ] as [string, DocumentType | undefined][])('%s names one craft at most', (title, type) => {
    const found = kinds(sheetOf(title));
    expect(found).toHaveLength(1);
    if (type) expect(found).toEqual([type]);
  });

  it('is no letter that encloses the records of several crafts, nor does the letter become one of them', () => {
    const letter: Row[] = [
      'Harlow Apparel Inc., 12 Dock Street, Savannah GA',
      'Dear Sir or Madam,',
      'We send the documents of the shipment:',
      '1. Commercial invoice',
      '2. Bill of lading',
      '3. Spinning records and weaving records',
      'Kind regards,',
      'Import manager',
    ];
    expect(kinds(letter)).toEqual(['other']);
    expect(kinds(letter.filter((l) => !/regards/u.test(String(l))))).toHaveLength(1);
  });

  it('counts for the crafts of its numbered sections, and not for a craft without figures', () => {
    const sections = (second: Row[]): Row[] => [
      'Meridian Home Linen Ltd, Karachi, Pakistan',
      '# ^ DAILY PRODUCTION REPORT',
      'A. WEAVING',
      row('Yarn used (kg)', '9,410.0'),
      'Part B: STITCHING',
      ...second,
    ];
    expect(kinds(sections([row('Pieces stitched', '14,000')]))).toEqual(['fabric-record', 'garment-record']);
    expect(kinds(sections(['see the other report']))).toHaveLength(1);
  });

  const goods = {
    description: 'Towels',
    hsCode: '6302.60',
    commodity: 'cotton',
    material: 'garment',
    steps: ['weave', 'cut-and-sew'],
    needs: [['fabric-record'], ['garment-record']],
    evidence: [],
  };
  const missing = (title: string): string[] => {
    const { documents } = documentsOf(file('one.pdf', [page(1, sheetOf(title))]));
    const { findings } = documentMissing.check({ documents, goods: [goods], open: [] } as never);
    return findings.map((f) => f.message);
  };

  it('leaves no record of those crafts missing, and shows each of their steps with its own inputs', () => {
    expect(missing('WEAVING AND STITCHING REPORT')).toEqual([]);
    expect(missing('WEAVING REPORT')).toEqual([expect.stringContaining('No garment record')]);
    expect(missing('STITCHING REPORT')).toEqual([expect.stringContaining('No fabric record')]);
    const { documents } = documentsOf(file('one.pdf', [page(1, sheetOf('WEAVING AND STITCHING REPORT'))]));
    const steps = stepsOf(documents, [goods] as never);
    expect(steps.map((s) => [s.kind, s.shown, s.inputKg])).toEqual([
      ['weave', true, 9410],
      ['cut-and-sew', true, undefined],
    ]);
  });
});

describe('a record with a section for each of its steps', () => {
  const made = (rows: Row[]) => documentsOf(file('scan0002.pdf', [page(1, rows)])).documents[0]!;
  const spun: Row[] = [
    row('Cotton consumed', '8,200 kg'),
    row('Opening date', '4 March 2023'),
    row('Yarn produced', '7,050 kg'),
  ];
  const woven: Row[] = [
    row('Fabric lot', 'GH-51'),
    row('Weaving date', '2 April 2023'),
    row('Fabric produced', '6,900 kg'),
  ];
  const paper = (first: string, second: string): Row[] => [
    'Meridian Home Linen Ltd, Karachi, Pakistan',
    first,
    ...spun,
    second,
    ...woven,
  ];

  it.each([
    ['YARN SPINNING RECORD No. 23/044', 'FABRIC RECORD'],
    ['Spinning production record (ring)', 'Weaving & finishing record'],
    ['REPORTE DE HILATURA', 'Reporte de tejido y acabado (tela)'],
    ['1. İPLİK / SPINNING RECORD', '2. DOKUMA VE BOYA / FABRIC RECORD'],
    ['SPINNING RECORD – order SO-118 – mixing M-7', 'WEAVING & FINISHING RECORD, job WV-23-09'],
    ['I. Filatura — FL-23-51', 'II. Tessitura e finissaggio — TS-23-77 – ordine 4410'],
    ['RING SPINNING', 'WEAVING AND DYEING'],
  ])('counts for each step headed by a name of its own: %s, %s', (first, second) => {
    const { type, alsoTypes, facts } = made(paper(first, second));
    expect([...(alsoTypes ?? []), type]).toEqual(['spinning-record', 'fabric-record']);
    expect(facts.flows.map((f) => [f.direction, f.material, f.kg])).toEqual(
      expect.arrayContaining([
        ['in', 'lint', 8200],
        ['out', 'yarn', 7050],
        ['out', 'fabric', 6900],
      ]),
    );
    expect(facts.flows).toHaveLength(3);
    expect(facts.events.filter((e) => e.kind === 'weave').map((e) => e.from)).toEqual(['2023-04-02']);
  });

  it('stands on a sheet of a workbook as on a page, and its table may have labels of several lines', () => {
    const rows = [
      ['Kusuma Integrated Textiles, Solapur, India'],
      ['Spinning section'],
      ['Cotton consumed kg', 'Opening date', 'Yarn produced kg'],
      ['8200', '04.03.2023', '7050'],
      [],
      ['Weaving section'],
      ['Fabric lot', 'Weaving date', 'Fabric produced kg'],
      ['GH-51', '02.04.2023', '6900'],
    ];
    const of = documentsOf(file('mill.xlsx', [sheet(1, 'Sheet1', rows)], 'spreadsheet')).documents[0]!;
    expect([...(of.alsoTypes ?? []), of.type]).toEqual(['spinning-record', 'fabric-record']);
    expect(of.facts.flows.map((f) => `${f.direction} ${f.material} ${f.kg}`).sort()).toEqual([
      'in lint 8200',
      'out fabric 6900',
      'out yarn 7050',
    ]);
    const tall = paper('C. SPINNING', 'D. WEAVING').flatMap((r) =>
      r === 'D. WEAVING' ? [r, 'of the', 'order', 'told'] : [r],
    );
    expect(kinds(tall)).toEqual(['spinning-record', 'fabric-record']);
  });

  it('is no stage of a timetable, nor a line of what a firm does', () => {
    const stages: Row[] = [row('Spinning', '4 March 2023'), row('Weaving', '2 April 2023')];
    expect(kinds([...sheetOf('WEAVING REPORT'), ...stages])).toHaveLength(1);
    const [firm, ...rest] = sheetOf('WEAVING REPORT');
    expect(kinds([firm!, 'Spinning · Weaving · Sewing', ...rest])).toHaveLength(1);
    expect(kinds(['SPINNING', 'SEWING', firm!, ...rest])).toHaveLength(1);
  });

  it('is no list of records, one under the other, nor the record of one step that cites another', () => {
    expect(kinds([...sheetOf('WEAVING REPORT'), 'Spinning record No. 12', 'Sewing record No. 15'])).toHaveLength(1);
    expect(kinds([...sheetOf('WEAVING REPORT'), row('Spinning record', 'SP-1277')])).toHaveLength(1);
  });

  it('is told by the step in its title, whatever bales its table lists', () => {
    const bales: Row[] = [
      [
        [0.07, 'Desde'],
        [0.3, 'Hasta'],
        [0.5, 'Pacas'],
        [0.7, 'Peso neto kg'],
      ],
      [
        [0.07, '771200401'],
        [0.3, '771200460'],
        [0.5, '60'],
        [0.7, '13,310'],
      ],
    ];
    expect(kinds(['Hilos del Norte S.A.', '# ^ REPORTE DE PRODUCCIÓN DE HILATURA', ...bales])).toEqual([
      'spinning-record',
    ]);
    expect(kinds(['Chenab Cotton Factory, Khanewal', '# ^ BALE PRESSING LIST', ...bales])).toEqual(['ginning-record']);
    expect(kinds(['Desmotadora del Norte S.A.', '# ^ REPORTE DE DESMOTE', ...bales])).toEqual(['ginning-record']);
  });
});

it('is no record of sewing where "corte" is the picking of a crop that is packed next', () => {
  const rows: Row[] = [
    'Agrícola Río Verde S.P.R., Culiacán, México',
    '# ^ INFORME DE CORTE Y EMPAQUE',
    row('Parcela', 'P-7'),
    row('Fecha de corte', '11/02/2026'),
    row('Tomate saladette, kg', '18,400'),
  ];
  expect(kinds(rows)).toEqual(['farm-record']);
  expect(kinds(sheetOf('INFORME DE CORTE Y CONFECCIÓN'))).toEqual(['garment-record']);
});
