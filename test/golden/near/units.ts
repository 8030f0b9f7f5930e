import { paper } from '../../rules/case.ts';
import { at, type Change, each, fact, type Near, near, on } from './near.ts';

const [gin, spinner, invoice, list] = [
  'ginning-record.pdf',
  'spinning-record.pdf',
  'invoice.pdf',
  'packing-list.pdf',
] as const;
type Unit = [id: string, netKg?: number | undefined, more?: object];
const units = (name: string, ...all: Unit[]): Change => ({
  [`${name} facts.units`]: all.map(([id, netKg, more]) => ({
    id,
    ...(netKg === undefined ? {} : { netKg }),
    ...more,
    evidence: on(name, `bale ${id}`),
  })),
});
const run = (head: string, first: number, count: number, digits: number, netKg?: number): Unit[] =>
  Array.from({ length: count }, (_, i) => [`${head}${String(first + i).padStart(digits, '0')}`, netKg]);
const lots = (name: string, ...all: string[]): Change => ({
  [`${name} facts.lots`]: all.length
    ? { value: all, evidence: on(name, all[0]), each: all.map((l) => on(name, l)) }
    : undefined,
});
const used = (name: string, material: string, ...all: string[]): Change => ({
  [`${name} facts.flows`]: all.map((lot) => ({ direction: 'in', material, kg: 100, lot, evidence: on(name, lot) })),
});
const f = (name: string, key: string, value: unknown): Change => ({ [`${name} facts.${key}`]: fact(name, value) });

const lint = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Delta Cotton', netWeight: 800 },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 800 }],
  }),
  paper({
    type: 'packing-list',
    facts: { number: 'P-1', invoiceNumber: 'I-1' },
    units: [{ id: 'UZ10001' }, { id: 'UZ10002' }],
  }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1' },
      units: [
        { id: 'UZ10001', netKg: 200 },
        { id: 'UZ10002', netKg: 200 },
      ],
      flows: [{ direction: 'out', material: 'lint', kg: 400 }],
    },
    { gin: 'Delta Gin' },
  ),
];
const heads: Unit[][] = [
  run('UZ', 10_001, 2, 5),
  run('UZ', 10_002, 2, 5),
  run('UZ', 10_003, 2, 5),
  run('UZ', 10_003, 3, 5),
  run('UZ', 10_003, 5, 5),
  run('U', 1001, 2, 4),
  run('U', 10_001, 2, 5),
  run('', 1001, 3, 4),
  run('', 10_001, 3, 5),
  run('', 1, 3, 1),
  run('', 2, 3, 1),
  run('', 1, 3, 4),
  run('', 1, 3, 5),
  run('', 1, 3, 3),
  [['1'], ['A2']],
  [['1'], ['12345']],
  [['1'], ['1234']],
  [['2'], ['A2']],
  run('AB', 1, 2, 1),
  run('A', 1, 2, 1),
  run('ABC', 1, 2, 1),
  run('A', 1, 2, 5),
  [],
  [['UZ10001', undefined, { to: 'UZ10002' }]],
  [['UZ10001', undefined, { to: 'UZ10009' }]],
  [['UZ10001'], ['UZ10005'], ['UZ10006'], ['UZ10008']],
  run('UZ', 10_003, 9, 5),
  run('UZ', 10_003, 8, 5),
  [
    ['UZ10001'],
    ['UZ20001'],
    ['UZ30001'],
    ['UZ40001'],
    ['UZ50001'],
    ['UZ60001'],
    ['UZ70001'],
    ['UZ80001'],
    ['UZ90001'],
    ['UZ90005'],
  ],
];
const read: Change[] = [
  {},
  f(gin, 'baleCount', 3),
  f(gin, 'baleCount', 4),
  f(gin, 'baleCount', 5),
  f(gin, 'baleCount', 6),
  f(gin, 'baleCount', 8),
  f(gin, 'baleCount', 60),
  { [`${gin} reader`]: 'ocr' },
  { ...f(gin, 'baleCount', 3), [`${gin} reader`]: 'ocr' },
  { ...f(gin, 'baleCount', 3), [`${gin} reader`]: 'textract' },
  { ...f(gin, 'baleCount', 3), [`${gin} reader`]: 'sheet' },
  { ...f(gin, 'baleCount', 4), [`${gin} reader`]: 'ocr' },
];
const made: Change[] = [
  units(gin, ...run('UZ', 10_001, 2, 5, 200)),
  units(gin, ['UZ10001', 200], ['UZ10002', 1000]),
  units(gin, ['UZ10001', 200], ['UZ10002', 1001]),
  units(gin, ['UZ10001', 200], ['UZ10002', 1002]),
  units(gin, ['UZ10001', 1500], ['UZ10002', 1500]),
  units(gin, ['UZ10001'], ['UZ10002', 1500]),
  units(gin, ['UZ10001'], ['UZ10002']),
  units(gin, ['UZ10001', 2000, { to: 'UZ10002' }]),
  units(gin, ['UZ10001', 400, { to: 'UZ10002' }]),
  units(gin),
];

const lotted = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-2', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', netWeight: 900, lot: 'Y3555' }],
  }),
  paper({ type: 'packing-list', facts: { number: 'P-2', invoiceNumber: 'I-2' }, lots: ['Y3555'] }),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-2' },
      lots: ['Y3555'],
      flows: [
        { direction: 'in', material: 'lint', kg: 1000, lot: 'L-77' },
        { direction: 'out', material: 'yarn', kg: 900, lot: 'Y3555' },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-2' },
      lots: ['L-77'],
      flows: [{ direction: 'out', material: 'lint', kg: 1000, lot: 'L-77' }],
    },
    { gin: 'Delta Gin' },
  ),
];
const names = [
  'Y3555',
  'Y3556',
  '3555',
  '555',
  '55',
  'AY3555',
  'ABCY3555',
  '5',
  'Y355',
  'Y3555 49',
  '49 Y3555',
  '49, Y3556',
  'Y3555;Y9',
  'ABC',
  'Y-3555',
  'AB12CD',
  'Z9999',
  '35551',
  '9999',
  'Y35',
  '3',
  'UZ10001',
  'UZ10009',
  'UZ10005',
];
const wide = ['Y4001', 'Y4002', 'Y4003', 'Y4004', 'Y4005', 'Y4006'];
const held: Change[] = [
  {},
  lots(spinner, 'Y3555'),
  lots(spinner, '3555'),
  lots(spinner, '555'),
  lots(spinner, 'XY3555'),
  lots(spinner, 'Y3555', 'Y3556', 'Z1'),
  lots(spinner, '12345'),
  lots(spinner),
  lots(spinner, '55'),
  lots(spinner, 'AB34EF'),
].map((c) => ({
  ...c,
  [`${spinner} facts.flows`]: [],
}));
const opened = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-3', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', netWeight: 900 }],
  }),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-3' },
      units: [{ id: 'UZ10001' }],
      flows: [
        { direction: 'in', material: 'lint', kg: 400 },
        { direction: 'out', material: 'yarn', kg: 350 },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-3' },
      units: [
        { id: 'UZ10001', netKg: 200 },
        { id: 'UZ10002', netKg: 200 },
      ],
      flows: [{ direction: 'out', material: 'lint', kg: 400 }],
    },
    { gin: 'Delta Gin' },
  ),
];
const numbering: Unit[][][] = [3, 4, 5, 6, 7, 8].flatMap((digits) => [
  [run('', 10 ** (digits - 1) + 1, 3, digits), run('', 10 ** (digits - 1) + 5, 3, digits)],
  [run('', 10 ** (digits - 1) + 1, 3, digits), run('', 1, 3, digits)],
  [run('', 10 ** (digits - 1) + 1, 3, digits), run('A', 10 ** (digits - 1) + 5, 3, digits)],
  [run('', 10 ** (digits - 1) + 1, 3, digits), run('', 10 ** digits + 5, 3, digits + 1)],
  [
    run('', 10 ** (digits - 1) + 1, 3, digits),
    [...run('', 10 ** (digits - 1) + 5, 1, digits), ...run('', 10 ** digits + 5, 1, digits + 1)],
  ],
  [
    [...run('', 10 ** (digits - 1) + 1, 3, digits), ...run('', 10 ** digits + 1, 3, digits + 1)],
    [...run('', 10 ** (digits - 1) + 5, 1, digits), ...run('', 10 ** digits + 5, 1, digits + 1)],
  ],
  [run('', 10 ** (digits - 1) + 1, 3, digits), [['5'], ['6'], ['1']]],
  [run('', 1, 3, digits), run('', 7, 3, digits)],
]);
const blind = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-4', seller: 'Delta Cotton' },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 800 }],
    units: [{ id: 'UZ10001' }],
  }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-4' },
      problems: [{ kind: 'unreadable-page', page: 1, message: 'dark' } as never],
      flows: [],
    },
    { gin: 'Delta Gin' },
  ),
  paper({ type: 'packing-list', facts: { number: 'P-4', invoiceNumber: 'I-4' } }),
];
const goods = (...all: string[]): Change => ({
  'bundle traced.goods': all.map((material) => ({
    commodity: /tomato|paste/.test(material) ? 'tomato' : 'cotton',
    material,
    description: material,
    evidence: [on(invoice, material)],
  })),
});

export const unitsOf: Near[] = [
  near('bale.unlisted', 'units-1', lint(), [
    ...each(
      heads.map((h) => units(list, ...h)),
      read,
    ),
    ...each(
      heads.filter((_, i) => i % 2 === 0).map((h) => units(list, ...h)),
      made,
      [{}, f(gin, 'baleCount', 5), { ...f(gin, 'baleCount', 30) }],
    ),
    ...each(
      heads.map((h) => units(list, ...h)),
      heads.slice(0, 20).map((h) => units(gin, ...h)),
    ),
    ...each(
      heads.map((h) => units(list, ...h)),
      [
        { ...units(gin), ...lots(gin, 'L-1') },
        { ...units(gin), [`${gin} type`]: 'tomato-processing-record' },
        units(gin),
      ],
      [{}, goods('paste'), goods('cotton-seed'), goods('yarn'), goods('lint', 'yarn')],
    ),
    ...each(
      [f(list, 'baleCount', 5), f(list, 'baleCount', 100), f(list, 'packages', 50)],
      heads.map((h) => units(list, ...h)),
      [{}, units(gin, ...run('', 1, 3, 1)), { [`${list} type`]: 'invoice' }],
    ),
    ...each(
      [units(list, ...run('', 1, 3, 1)), units(list, ...run('UZ', 10_003, 2, 5))],
      [goods('cotton-seed'), goods('paste'), goods('lint'), goods('yarn')],
      ['seed-record', 'tomato-processing-record', 'ginning-record', 'spinning-record'].map((type) => ({
        [`${gin} type`]: type,
      })),
    ),
  ]),
  near('bale.unlisted', 'units-2', lotted(), [
    ...each(
      names.map((n) => lots(list, n)),
      held,
      [{ [`${invoice} facts.lines.value.0.lot`]: undefined, [`${gin} facts.flows`]: [], ...lots(gin) }],
    ),
    ...each(
      names.map((n) => lots(list, n)),
      [{}, units(gin, ['UZ10001'], ['UZ10005', undefined, { to: 'UZ10009' }])],
      [{}, units(spinner, ['UZ10001'], ['UZ10005', undefined, { to: 'UZ10009' }])],
    ),
    ...[3, 4, 5, 6].flatMap((n) => [
      lots(list, ...wide.slice(0, n)),
      lots(list, ...wide.slice(0, n).map((x) => `A${x}B`)),
      used(spinner, 'lint', ...wide.slice(0, n).map((_, i) => `L-8${i}`)),
    ]),
    ...each(
      names.map((n) => used(spinner, 'lint', n)),
      names.slice(0, 14).map((n) => ({ ...lots(gin, n), [`${gin} facts.flows`]: [] })),
    ),
    ...each(
      ['L-77', 'L-78', 'L-78 77', '77', 'L-77 49', 'UZ10001', 'UZ10009', 'UZ10002', 'L77', 'M77', 'XX1'].map((n) =>
        used(spinner, 'lint', n),
      ),
      [{}, units(gin, ['UZ10001'], ['UZ10005', undefined, { to: 'UZ10009' }])],
    ),
    ...each(
      ['lint', 'yarn', 'fabric', 'paste', 'garment'].flatMap((m) =>
        ['Y3555', 'Y3556', 'L-78'].map((n) => used(spinner, m, n)),
      ),
      [{}],
    ).map((c) => ({ ...c, [`${invoice} type`]: 'invoice' })),
    ...each(
      ['lint', 'yarn', 'fabric', 'paste'].flatMap((m) => ['L-78', 'Y3556'].map((n) => used(list, m, n))),
      [
        'seed-record',
        'farm-record',
        'ginning-record',
        'spinning-record',
        'fabric-record',
        'garment-record',
        'tomato-processing-record',
        'lab-report',
      ].map((type) => ({ [`${list} type`]: type })),
      [{}, { [`${gin} type`]: 'tomato-processing-record' }, { [`${spinner} type`]: 'fabric-record' }],
    ),
    ...each(
      [
        'seed-record',
        'farm-record',
        'ginning-record',
        'fabric-record',
        'garment-record',
        'tomato-processing-record',
        'lab-report',
      ].map((type) => ({ [`${gin} type`]: type })),
      ['L-77', 'L-78'].map((n) => lots(list, n)),
    ),
  ]),
  near('bale.unlisted', 'units-3', opened(), [
    ...each(
      numbering.map(([g, s]) => ({ ...units(gin, ...g!), ...units(spinner, ...s!) })),
      [
        {},
        { ...lots(gin, 'L-77'), ...lots(spinner, 'L-77') },
        { ...lots(gin, 'L-77'), ...lots(spinner, 'L-78') },
        { ...lots(gin, '12377'), ...lots(spinner, '2377', '1') },
      ],
    ),
    ...each(
      [units(gin), {}],
      heads.map((h) => units(spinner, ...h)),
    ),
    ...each(
      [f(gin, 'baleCount', 6), f(gin, 'baleCount', 3)],
      heads.map((h) => units(spinner, ...h)),
    ),
  ]),
  near('bale.unlisted', 'units-4', blind(), [
    {},
    units(gin, ['UZ10001']),
    lots(gin, 'L-1'),
    { [`${gin} problems`]: [] },
    units(invoice),
    { ...units(invoice), ...units(list, ['UZ10001']) },
    { ...units(invoice), ...units(spinner, ['UZ10001']) },
    units(list, ['UZ10001']),
    { ...lots(gin, 'L-1'), ...units(invoice) },
    { ...units(invoice), [`${list} type`]: 'spinning-record', ...units(list, ['UZ10001']) },
    { [`${list} type`]: 'ginning-record' },
    { [`${list} type`]: 'ginning-record', ...units(list, ['UZ10001']) },
    ...at(`${gin} problems`, [], undefined),
  ]),
];
