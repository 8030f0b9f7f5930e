import { paper } from '../../rules/case.ts';
import { type Change, each, type Near, near, on } from './near.ts';

/** A gin and a spinner that meet in a weight: what bears it out, and what does not. */
const [gin, mill] = ['ginning-record.pdf', 'spinning-record.pdf'] as const;
const lint = { material: 'lint', kg: 21_407.5 } as const;
const weighed = () => [
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'BG-771', countryOfOrigin: 'AU' },
      units: [{ id: '31550101', netKg: 228 }],
      flows: [{ direction: 'out', ...lint }],
    },
    { gin: 'Burdekin Ginnery' },
  ),
  paper(
    {
      type: 'spinning-record',
      lots: ['KN-40-7'],
      references: [{ kind: 'lot', value: 'KN-40-7' }],
      flows: [
        { direction: 'in', ...lint },
        { direction: 'out', material: 'yarn', kg: 18_300, lot: 'KN-40-7' },
      ],
    },
    { spinner: 'Mahaweli Yarns Ltd' },
  ),
  paper(
    {
      type: 'invoice',
      facts: { number: 'MY-9', date: '2026-02-03' },
      lines: [{ description: '100% cotton yarn', hsCode: '5205.23', quantity: 18_300, unit: 'kg', lot: 'KN-40-7' }],
      references: [{ kind: 'lot', value: 'KN-40-7' }],
    },
    { seller: 'Mahaweli Yarns Ltd' },
  ),
];
const says = (name: string, text: string, context = 'statement', label?: string): Change => ({
  [`${name} facts.${context === 'rest' ? 'rest' : 'mentions'}`]: [
    { text, context, ...(label ? { label } : {}), evidence: on(name, text.slice(0, 40)) },
  ],
});
const line = (description: string | undefined, quote: string): Change => ({
  [`${mill} facts.lines`]: {
    value: [{ ...(description ? { description } : {}), evidence: on(mill, quote) }],
    evidence: on(mill, 'lines'),
  },
});
const party = (name: string, role: string, of: string): Change => ({
  [`${name} facts.parties`]: [{ role, name: of, evidence: on(name, of) }],
});
const sites = (name: string, ...all: [step: string, of?: string][]): Change => ({
  [`${name} facts.sites`]: all.map(([step, of]) => ({
    step,
    ...(of ? { name: of } : {}),
    evidence: on(name, `site ${step}`),
  })),
});
const unit = (id: string, more: object = {}, quote = 'row'): object => ({ id, ...more, evidence: on(mill, quote) });
const rows = (n: number): object[] => Array.from({ length: n }, (_, i) => unit(`77${i}`));
const ginKept = 'Cotton of Burdekin Ginnery was opened';
const named: Change[] = [
  {},
  ...['BG-771', 'bale 31550101', '3155', '20260203', '12345', '123456', 'BG-772'].flatMap((text) => [
    says(mill, text),
    { ...says(mill, text), ...says(gin, text) },
  ]),
  says(mill, 'BG-771', 'rest'),
  says(mill, 'of the gin', 'rest', 'BG-771'),
  { [`${mill} facts.rest`]: undefined },
  line('Cotton BG-771', 'x'),
  line('Cotton', 'BG-771'),
  line(undefined, 'BG-771'),
  line(undefined, 'x'),
  { [`${mill} facts.references`]: [{ kind: 'contract', value: 'BG-771', evidence: on(mill, 'x') }] },
  party(mill, 'other', 'Burdekin Ginnery'),
  party(mill, 'other', 'BG-771'),
  { [`${mill} facts.units`]: [unit('31550101')] },
  { [`${mill} facts.units`]: [unit('1', { lot: 'BG-771' })], ...says(gin, 'BG-771') },
  { [`${mill} facts.units`]: [unit('1', {}, 'row 31550101')] },
  ...[299, 300, 301].map((n) => ({ [`${mill} facts.units`]: [...rows(n), unit('31550101')] })),
  { ...says(gin, 'site spin-500'), [`${mill} facts.sites`]: [{ step: 'spin', evidence: on(mill, 'spin-500') }] },
  {
    ...says(gin, 'row-9001'),
    [`${mill} facts.flows`]: [
      { direction: 'in', ...lint, evidence: on(mill, 'row-9001') },
      { direction: 'out', material: 'yarn', kg: 18_300, lot: 'KN-40-7', evidence: on(mill, 'x') },
    ],
  },
  says(mill, ginKept),
  says(mill, ginKept.toUpperCase()),
  says(mill, 'Cotton of Burdekin was opened'),
  says(gin, 'Sold to Mahaweli Yarns'),
  says(gin, 'Sold to Mahaweli Yarns Ltd of Colombo'),
  ...['gin', 'spinner', 'mill', 'manufacturer', 'issuer', 'seller'].map((role) => ({
    ...party(gin, role, 'Burdekin Ginnery'),
    ...says(mill, ginKept),
  })),
  ...['gin', 'ship', 'grow', 'spin'].map((step) => ({
    ...party(gin, 'seller', 'Nobody'),
    ...sites(gin, [step, 'Burdekin Ginnery']),
    ...says(mill, ginKept),
  })),
  { ...party(gin, 'seller', 'Nobody'), ...sites(gin, ['gin'], ['ship', 'Burdekin Ginnery']), ...says(mill, ginKept) },
  { ...party(gin, 'seller', 'Nobody'), ...says(mill, ginKept) },
  ...[
    'Nola',
    'Nola S',
    'Nolas',
    'Nolasa',
    'Nolasax',
    'Abc Defgh',
    'Abcd Efg',
    'Cotton Gin',
    'General Cotton',
    'General Trading',
    'Delta Cotton - Burdekin Ginnery',
    'Delta Cotton, Burdekin',
    'Cotton Gin (Burdekin)',
    '新疆棉',
    '绍兴棉业',
    '绍兴华丰棉业',
    '棉花厂',
    '华丰',
  ].flatMap((of) => [
    { ...party(gin, 'gin', of), ...says(mill, `Cotton of ${of} was opened`) },
    { ...party(gin, 'gin', of), ...says(mill, `其中${of}的棉花`) },
    { ...party(gin, 'gin', of), ...says(mill, `Cotton of x${of.replace(/ .*/, '')} was opened`) },
  ]),
  {
    [`${gin} facts.parties`]: [
      { role: 'gin', name: 'Plains Ginnery', evidence: on(gin, 'x') },
      { role: 'gin', name: 'Burdekin Ginnery', evidence: on(gin, 'x') },
    ],
    ...says(mill, ginKept),
  },
  { ...says(mill, 'Nothing'), [`${mill} facts.rest`]: [{ text: ginKept, context: 'rest', evidence: on(mill, 'x') }] },
  ...each(
    [{}, { [`${gin} reader`]: 'sheet' }],
    [{}, { [`${mill} reader`]: 'sheet' }],
    [{}, { [`${gin} id`]: 'workbook0000#1', [`${mill} id`]: 'workbook0000#2' }],
  ),
  ...each(
    ['ginning-record', 'spinning-record', 'fabric-record', 'garment-record'].map((type) => ({ [`${gin} type`]: type })),
    ['ginning-record', 'spinning-record', 'fabric-record', 'garment-record'].map((type) => ({
      [`${mill} type`]: type,
    })),
    ['lint', 'yarn', 'fabric'].map((material) => ({
      [`${gin} facts.flows.0.material`]: material,
      [`${mill} facts.flows.0.material`]: material,
    })),
  ),
];

export const byWeight: Near[] = [near('document.untied', 'by-weight-1', weighed(), named, '2026-03-01')];
