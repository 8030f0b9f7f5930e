import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

/** A country that a record names beside the fibre; a body that put its seal in another country; lots of a scan; a number in two lots. */
const [record, certificate, list, gin] = [
  'spinning-record.pdf',
  'certificate-of-origin.pdf',
  'packing-list.pdf',
  'ginning-record.pdf',
] as const;
const sold = () =>
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-05-01', seller: 'Ege Iplik', countryOfOrigin: 'TR' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23' }],
  });
const mentions = (name: string, ...all: [text: string, context?: string][]): Change => ({
  [`${name} facts.mentions`]: all.map(([text, context], i) => ({
    text,
    context: context ?? 'statement',
    evidence: on(name, text.slice(0, 40), { box: [0.1, 0.1 + i * 0.02, 0.6, 0.012] }),
  })),
});
const beside = 'The yarn resembles cotton of Turkmenistan.';
const said = [
  beside,
  'The yarn does not resemble cotton of Turkmenistan.',
  'The yarn resembles cotton of Turkmenistan?',
  'The hall resembles that of Turkmenistan.',
  'Turkmenistan was blended in.',
  'Blended in: 12 of Turkmenistan.',
  'Topped up from Turkmenistan.',
  'Our yarn goes to Turkmenistan.',
  'Cotton for Turkmenistan and yarn of Uzbekistan.',
  'Cotton exported from Turkmenistan.',
  'It is our policy to test cotton of Turkmenistan.',
  'Our policy names cotton of Turkmenistan.',
  'Cotton of Turkmenistan is refused.',
  'We refuse cotton of Turkmenistan.',
  'Cotton of Turkmenistan is banned here.',
  'Cotton of Turkmenistan: none.',
  'Baumwolle wie aus Turkmenistan.',
  'Cotton like that of TURKMENISTAN',
  'Cotton like the Türkmenistan kind',
  '棉花与土库曼斯坦相似',
  'Fils comme du Turkménistan',
  'Cotton like that of Xinjiang, China.',
  'Cotton like that of China. Yarn like that of Turkmenistan.',
  'Cotton like that of Turkmenistan. Yarn of Turkmenistan.',
];
const sized = (n: number): string => `${beside.slice(0, -1)} ${'y'.repeat(n)}`.slice(0, n);
const long = (n: number): string => `${beside} ${'Yyyy yyy. '.repeat(700)}`.slice(0, n);
const asides: Change[] = [
  ...each(
    [
      {},
      ...['farm-record', 'ginning-record', 'fabric-record', 'garment-record', 'other', 'invoice'].map((type) => ({
        [`${record} type`]: type,
      })),
    ],
    said.map((text) => mentions(record, [text])),
  ),
  ...[499, 500, 501].map((n) => mentions(record, [sized(n)])),
  ...[5999, 6000, 6001].map((n) => mentions(record, [long(n)])),
  ...['text', 'rest', 'goods', 'remark', 'origin'].map((context) => mentions(record, [beside, context])),
  { [`${record} facts.rest`]: [{ text: beside, context: 'rest', evidence: on(record, 'x') }] },
  mentions(record, ['The yarn resembles'], ['cotton of Turkmenistan.']),
  mentions(record, [beside], [said[17]!]),
];

const sealed = () => [
  sold(),
  paper({
    type: 'certificate-of-origin',
    facts: { number: 'C-1', date: '2024-05-01', issuer: 'Chamber of Commerce', countryOfOrigin: 'TR' },
    mentions: [{ text: 'Rosario, 12/05/2024', context: 'issuer' }],
  }),
];
const seals: Change[] = each(
  [
    {},
    ...['Chamber of Commerce', 'Ege Trading House', 'Chamber of Commerce of Izmir', 'Cámara Argentino-Turca'].map(
      (issuer) => ({
        [`${certificate} facts.issuer`]: fact(certificate, issuer),
        [`${certificate} facts.parties`]: [{ role: 'issuer', name: issuer, evidence: on(certificate, issuer) }],
      }),
    ),
    { [`${certificate} facts.issuer`]: undefined, [`${certificate} facts.parties`]: [] },
    { [`${certificate} facts.countryOfOrigin`]: { value: 'TR', evidence: on(certificate, 'TR'), doubt: 'x' } },
    { [`${certificate} facts.countryOfOrigin`]: fact(certificate, 'AR') },
    { [`${certificate} facts.countryOfExport`]: fact(certificate, 'AR') },
  ],
  [
    ['Rosario, 12/05/2024'],
    ['Buenos Aires, Argentina, 12/05/2024'],
    ['Lima, Peru, 12/05/2024'],
    ['Lima, Peru and Quito, Ecuador, 12/05/2024'],
    ['Izmir, Turkey, 12/05/2024'],
    ['Argentina 12/05/2024'],
    ['Camara de Comercio de Lima, 12/05/2024'],
    ['London Chamber of Commerce and Industry, 12/05/2024'],
    ['Buenos Aires, Argentina, 12/05/2024', 'statement'],
  ].map(([text, context]) => mentions(certificate, [text!, context ?? 'issuer'])),
);

const lots = (name: string, value: string[], confidence = 0.99): Change => ({
  [`${name} facts.lots`]: {
    value,
    evidence: on(name, value[0], { confidence }),
    each: value.map((lot) => on(name, lot, { confidence })),
  },
});
const scanned = () => [
  sold(),
  paper({ type: 'packing-list', facts: { number: 'P-1' }, lots: ['KN-4071'] }),
  paper({
    type: 'spinning-record',
    lots: ['KN-4011', 'KN-9933'],
    flows: [
      { direction: 'in', material: 'lint', kg: 400 },
      { direction: 'out', material: 'yarn', kg: 350, lot: 'KN-4011' },
    ],
  }),
];
const scans: Change[] = each(
  ['ocr', 'textract', 'text-layer', 'sheet'].map((reader) => ({ [`${list} reader`]: reader })),
  [0.8, 0.81, 0.85, 0.89, 0.9, 0.91, 0.95, 0.99].flatMap((confidence) => [
    lots(list, ['KN-4071'], confidence),
    lots(list, ['KN-4077'], confidence),
    lots(list, ['KN-4011'], confidence),
    lots(list, ['KN-4071', 'KN-4777'], confidence),
    lots(list, ['KN-401'], confidence),
  ]),
);

type Row = [lot: string | undefined, id: string, to?: string];
const units = (name: string, ...rows: Row[]): Change => ({
  [`${name} facts.units`]: rows.map(([lot, id, to], i) => ({
    id,
    ...(lot ? { lot } : {}),
    ...(to ? { to } : {}),
    evidence: on(name, `${lot} ${id}`, { page: 1 + Math.floor(i / 4), box: [0.1, 0.1 + (i % 4) * 0.1, 0.3, 0.02] }),
  })),
});
const pressed = () => [
  paper({
    type: 'ginning-record',
    units: [
      { id: '501', to: '540', lot: 'K7' },
      { id: '541', to: '580', lot: 'K8' },
    ],
  }),
  paper({
    type: 'packing-list',
    facts: { number: 'P-1' },
    units: [
      { id: '512', lot: 'K7' },
      { id: '513', lot: 'K7' },
      { id: '541', lot: 'K8' },
      { id: '512', lot: 'K8' },
    ],
  }),
  paper({ type: 'ginning-record', name: 'second gin.pdf' }),
];
const twice = (...ids: string[]): Row[] =>
  ids.flatMap((id): Row[] => [
    ['K7', id],
    ['K8', id],
  ]);
const repeats: Change[] = [
  {},
  ...['501', '500', '502', '540', '541', '580', '581'].map((id) => units(list, ...twice(id))),
  units(list, ...twice('512', '513')),
  units(list, ...twice('512', '513', '514', '515')),
  units(list, ...twice('512', '513', '514', '515', '516')),
  units(list, ...twice('545', '513', '550', '515', '516', '517')),
  units(list, ['K8', '512'], ['K7', '512']),
  units(list, ['K8', '545'], ['K7', '545']),
  units(list, ['K7', '512', '513'], ['K8', '512', '513']),
  units(list, ['K7', 'A'], ['K8', 'A']),
  units(list, [undefined, '512'], ['K8', '512']),
  units(list, ['K7', '512'], ['K9', '512']),
  units(list, ['K7', '512'], ['K7', '512']),
  units(list, ['K7', 'GA512'], ['K8', 'GA512']),
  { ...units(list, ...twice('512')), ...units(gin, ['K7', '501', '540']) },
  { ...units(list, ...twice('512')), ...units(gin, ['K7', '501', '540'], ['K8', '501', '540']) },
  { ...units(list, ...twice('512')), ...units(gin, ['K7', '501', '540'], [undefined, '541', '580']) },
  { ...units(list, ...twice('512')), ...units(gin, ['K7', '500', '505'], ['K7', '506', '540'], ['K8', '541', '580']) },
  { ...units(list, ...twice('512')), ...units(gin, ['K7', '512'], ['K7', '513'], ['K8', '541']) },
  { ...units(list, ...twice('512')), ...units(gin, ['K7', '513'], ['K7', '512'], ['K7', '511'], ['K8', '541']) },
  { ...units(list, ...twice('512')), ...units(gin, ['K8', '512'], ['K7', '541']) },
  {
    ...units(list, ...twice('512')),
    ...units(gin, ['K7', '501', '540']),
    ...units('second gin.pdf', ['K8', '541', '580']),
  },
  { ...units(list, ...twice('512')), [`${gin} type`]: 'bale-list' },
  { ...units(list, ...twice('512')), [`${list} type`]: 'ginning-record' },
];

export const besides: Near[] = [
  near('origin.region', 'asides-1', [sold(), paper({ type: 'spinning-record' }, { spinner: 'Ege Iplik' })], asides),
  near('certificate.invalid', 'asides-2', sealed(), seals),
  near('bale.unlisted', 'asides-3', scanned(), scans),
  near('bale.repeated', 'asides-4', pressed(), repeats),
];
