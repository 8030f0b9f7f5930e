import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const [invoice, gin, other, spinner, farm] = [
  'invoice.pdf',
  'ginning-record.pdf',
  'other gin.pdf',
  'spinning-record.pdf',
  'farm-record.pdf',
] as const;
const f = (name: string, key: string, value: unknown, more: object = {}): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : { ...fact(name, value), ...more },
});
type Row = [direction: string, material: string, more?: object, quote?: string];
const flows = (name: string, ...all: Row[]): Change => ({
  [`${name} facts.flows`]: all.map(([direction, material, more, quote], i) => ({
    direction,
    material,
    ...more,
    evidence: on(name, quote ?? `row ${i}`),
  })),
});
const units = (name: string, ...all: [id: string, more?: object][]): Change => ({
  [`${name} facts.units`]: all.map(([id, more]) => ({ id, ...more, evidence: on(name, id) })),
});
const lots = (name: string, ...all: string[]): Change => ({
  [`${name} facts.lots`]: all.length ? { value: all, evidence: on(name, all[0]) } : undefined,
});
const sites = (name: string, ...all: [step: string, more?: object][]): Change => ({
  [`${name} facts.sites`]: all.map(([step, more]) => ({ step, ...more, evidence: on(name, step) })),
});
const parties = (name: string, ...all: [role: string, name: string][]): Change => ({
  [`${name} facts.parties`]: all.map(([role, n]) => ({ role, name: n, evidence: on(name, n) })),
});
const lines = (name: string, ...all: object[]): Change => ({
  [`${name} facts.lines`]: {
    value: all.map((l) => ({ ...l, evidence: on(name, JSON.stringify(l)) })),
    evidence: on(name, 'lines'),
  },
});
const origins = (name: string, ...all: string[]): Change => ({
  [`${name} facts.origins`]: all.length ? { value: all, evidence: on(name, all[0]) } : undefined,
});

const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', netWeight: 900 }],
  }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1', countryOfOrigin: 'TR' },
      units: [{ id: '10001' }, { id: '10002' }],
      lots: ['L-77'],
      flows: [{ direction: 'out', material: 'lint', kg: 400 }],
    },
    { gin: 'Delta Gin' },
  ),
  paper(
    {
      type: 'ginning-record',
      name: other,
      facts: { number: 'G-2' },
      lots: ['L-88'],
      units: [{ id: 'UZ500001' }],
      flows: [{ direction: 'out', material: 'lint', kg: 400 }],
    },
    { gin: 'Plains Gin' },
  ),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-1' },
      flows: [
        { direction: 'in', material: 'lint', kg: 400, lot: 'L-77', origin: 'TR' },
        { direction: 'out', material: 'yarn', kg: 350 },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
];
const given: Change[] = each(
  [
    ...['L-77', 'L-78', 'L77', '77', 'LL', 'AB', 'ABC', 'AB1', 'A12', 'A1'].flatMap((lot) => [
      {
        ...flows(spinner, ['in', 'lint', { kg: 400, lot, origin: 'US' }]),
        ...lots(gin, 'L-77', 'ABC', 'AB1', 'A12', 'A1', 'LL', '77', '78'),
      },
      { ...lines(invoice, { description: 'yarn', lot, origin: 'US' }), ...lots(gin, lot) },
      { ...flows(spinner, ['out', 'lint', { kg: 400, lot, origin: 'US' }]), ...lots(gin, lot) },
      { ...units(spinner, ['X1', { lot, origin: 'US' }]), ...lots(gin, lot) },
      { ...units(spinner, ['X1', { lot }]), ...lots(gin, lot) },
      {
        ...flows(spinner, ['in', 'lint', { kg: 400, lot, origin: 'US' }]),
        ...lots(gin),
        ...units(gin, ['10001', { lot }]),
      },
      {
        ...flows(spinner, ['in', 'lint', { kg: 400, lot, origin: 'US' }]),
        ...lots(gin),
        ...flows(gin, ['out', 'lint', { kg: 400, lot }]),
      },
      {
        ...flows(spinner, ['in', 'lint', { kg: 400, lot, origin: 'US' }]),
        ...lots(gin),
        ...flows(gin, ['in', 'seed-cotton', { kg: 400, lot }]),
      },
    ]),
    ...['10001', '10003', '0001', '001', '1001', '10001-1', 'UZ500001'].flatMap((id) => [
      { ...units(spinner, [id, { origin: 'US' }]), ...units(gin, ['10001'], ['001'], ['1001'], ['12'], ['0001']) },
      units(spinner, [id, { origin: 'TR' }]),
      units(spinner, [id]),
    ]),
    ...[2, 3, 4, 5, 6]
      .map((n) =>
        units(
          spinner,
          ...['10001', '10002', '10003', '10004', '10005', '10006']
            .slice(0, n)
            .map((id): [string, object] => [id, { origin: 'US' }]),
        ),
      )
      .map((c) => ({ ...c, ...units(gin, ['10001', { to: '10009' }]) })),
  ],
  [
    {},
    lots(other, 'L-77', 'ABC', 'AB1'),
    { ...origins(gin, 'TR', 'US') },
    f(gin, 'countryOfOrigin', undefined),
    { [`${spinner} type`]: 'farm-record' },
    { [`${spinner} type`]: 'ginning-record' },
    { [`${spinner} type`]: 'packing-list' },
    f(other, 'countryOfOrigin', 'UZ'),
  ],
);
const open: Change[] = each(
  [
    {},
    f(gin, 'countryOfOrigin', undefined),
    f(other, 'countryOfOrigin', 'UZ'),
    parties(other, ['gin', 'Delta Gin']),
    parties(other, ['issuer', 'Delta Gin']),
    parties(other, ['processor', 'Delta Gin']),
    parties(other, ['seller', 'Delta Gin']),
    parties(other),
    sites(other, ['gin', { name: 'Delta Gin' }]),
    sites(other, ['process', { name: 'Delta Gin' }]),
    sites(other, ['grow', { name: 'Delta Gin' }]),
    sites(other, ['gin']),
    sites(other, ['gin', { name: 'Plains' }], ['gin', { name: 'Delta Gin' }]),
    {
      ...parties(other),
      ...sites(other, ['gin', { name: 'Delta Gin' }]),
      ...sites(gin, ['gin', { name: 'Delta Gin' }]),
    },
    units(other, ['10001']),
    units(other, ['10001'], ['20001']),
    { ...units(other, ['100001']), ...units(gin, ['100001']) },
    { ...units(other, ['99999'], ['100001']), ...units(gin, ['100001']) },
    { ...units(other, ['1000001']), ...units(gin, ['1000001']) },
    { ...units(other, ['100003']), ...units(gin, ['100001']) },
    { ...units(other, ['99999']), ...units(gin, ['99999']) },
    flows(spinner, ['in', 'lint', { kg: 5, lot: 'L-88', origin: 'US' }]),
    flows(spinner, ['in', 'lint', { kg: 5, lot: 'L-88' }]),
    units(spinner, ['UZ500001', { origin: 'US' }]),
    { ...lots(farm), ...lots(other, '88'), ...flows(spinner, ['in', 'lint', { kg: 5, lot: '88', origin: 'US' }]) },
    { ...lots(other, 'LL'), ...flows(spinner, ['in', 'lint', { kg: 5, lot: 'LL', origin: 'US' }]) },
    { ...lots(other, 'LLL'), ...flows(spinner, ['in', 'lint', { kg: 5, lot: 'LLL', origin: 'US' }]) },
    { ...lots(other, 'L88'), ...flows(spinner, ['in', 'lint', { kg: 5, lot: 'L88', origin: 'US' }]) },
    { ...lots(other, 'L8'), ...flows(spinner, ['in', 'lint', { kg: 5, lot: 'L8', origin: 'US' }]) },
    units(other, ['UZ500001', { origin: 'UZ' }]),
    { ...units(other, ['UZ500001', { lot: 'L-88', origin: 'UZ' }]) },
    { ...units(other), ...flows(other, ['out', 'lint', { kg: 5 }]) },
    { ...units(other), ...flows(other, ['out', 'lint', {}]) },
    { ...units(other), ...flows(other, ['out', 'lint', { lot: 'L-1' }]) },
    { ...units(other), ...flows(other, ['in', 'lint', { kg: 5 }]) },
    { ...units(other), ...flows(other, ['out', 'cotton-seed', { kg: 5 }]) },
    { ...units(other), ...flows(other) },
    { ...units(other), ...flows(other, ['out', 'cotton-seed', { kg: 5 }], ['out', 'lint', { kg: 5 }]) },
    {
      [`${other} facts.contractNumber`]: fact(other, 'C-9914'),
      [`${spinner} facts.contractNumber`]: fact(spinner, 'C-9914'),
    },
    {
      [`${other} facts.contractNumber`]: fact(other, 'C-9914'),
      [`${invoice} facts.contractNumber`]: fact(invoice, 'C-9914'),
      ...f(invoice, 'countryOfOrigin', 'US'),
      ...lines(invoice, { description: 'Raw cotton', hsCode: '5201.00' }),
    },
    { [`${other} facts.contractNumber`]: fact(other, 'C-9914'), [`${gin} facts.contractNumber`]: fact(gin, 'C-9914') },
    { [`${spinner} type`]: 'ginning-record', ...flows(spinner, ['out', 'lint', { kg: 5 }]) },
    sites(other, ['spin', {}]),
    {
      ...sites(other, ['spin', {}]),
      ...flows(other, ['in', 'seed-cotton', { kg: 1 }], ['out', 'lint', { kg: 5 }], ['out', 'lint', { kg: 6 }]),
    },
    ...['tomato-processing-record'].flatMap((type) => [
      {
        [`${gin} type`]: type,
        [`${other} type`]: type,
        ...flows(gin, ['out', 'paste', { kg: 5 }]),
        ...flows(other, ['out', 'paste', { kg: 5 }]),
        'bundle traced.commodities': ['tomato'],
        'bundle traced.goods': [
          { commodity: 'tomato', material: 'paste', description: 'Tomato paste', hsCode: '2002.90', evidence: [] },
        ],
      },
    ]),
  ],
  [{}, { [`${spinner} type`]: 'payment-record' }, { [invoice]: undefined }],
);
const sale: Change[] = each(
  [
    f(invoice, 'countryOfOrigin', 'US'),
    f(invoice, 'countryOfOrigin', 'TR'),
    {
      ...f(invoice, 'countryOfOrigin', 'US'),
      ...f(spinner, 'countryOfOrigin', 'UZ'),
      [`${spinner} type`]: 'certificate-of-origin',
      [`${spinner} facts.invoiceNumber`]: fact(spinner, 'I-1'),
    },
    {
      ...f(invoice, 'countryOfOrigin', 'US', { doubt: 'x' }),
      ...f(spinner, 'countryOfOrigin', 'UZ'),
      [`${spinner} type`]: 'certificate-of-origin',
      [`${spinner} facts.invoiceNumber`]: fact(spinner, 'I-1'),
    },
    {
      ...origins(invoice, 'US', 'IN'),
      ...f(spinner, 'countryOfOrigin', 'UZ'),
      [`${spinner} type`]: 'certificate-of-origin',
      [`${spinner} facts.invoiceNumber`]: fact(spinner, 'I-1'),
    },
    {
      ...origins(invoice, 'US'),
      ...f(invoice, 'countryOfOrigin', 'US'),
      ...origins(spinner, 'UZ'),
      [`${spinner} type`]: 'certificate-of-origin',
      [`${spinner} facts.invoiceNumber`]: fact(spinner, 'I-1'),
    },
    {
      [`${invoice} facts.origins`]: { value: ['US'], evidence: on(invoice, 'US'), doubt: 'x' },
      ...f(spinner, 'countryOfOrigin', 'UZ'),
      [`${spinner} type`]: 'certificate-of-origin',
      [`${spinner} facts.invoiceNumber`]: fact(spinner, 'I-1'),
    },
    {
      ...f(invoice, 'countryOfOrigin', 'US'),
      ...f(spinner, 'countryOfOrigin', 'UZ'),
      [`${spinner} type`]: 'certificate-of-origin',
    },
    {
      ...f(invoice, 'countryOfOrigin', 'US'),
      ...f(spinner, 'countryOfOrigin', 'UZ'),
      [`${spinner} type`]: 'packing-list',
      [`${spinner} facts.invoiceNumber`]: fact(spinner, 'I-1'),
    },
    ...['US', 'TR'].map((x) => ({
      ...lines(invoice, { description: 'Raw cotton', hsCode: '5201.00', origin: x }),
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'lint', description: 'Raw cotton', hsCode: '5201.00', evidence: [] },
      ],
    })),
    { ...lines(invoice, { description: 'Raw cotton' }), ...f(invoice, 'countryOfOrigin', 'US') },
    {
      ...lines(invoice, {}),
      ...f(invoice, 'countryOfOrigin', 'US'),
      [`${invoice} facts.mentions`]: [{ text: 'raw cotton in bales', context: 'goods', evidence: on(invoice, 'x') }],
    },
    {
      ...lines(invoice, {}),
      ...f(invoice, 'countryOfOrigin', 'US'),
      [`${invoice} facts.mentions`]: [{ text: 'raw cotton in bales', context: 'text', evidence: on(invoice, 'x') }],
    },
    { ...lines(invoice, { hsCode: '5201.00' }, { hsCode: '5205.23' }), ...f(invoice, 'countryOfOrigin', 'US') },
    { ...lines(invoice, { hsCode: '5201.00' }, { hsCode: '9999' }), ...f(invoice, 'countryOfOrigin', 'US') },
    { ...lines(invoice, { hsCode: '2002.90' }), ...f(invoice, 'countryOfOrigin', 'US') },
    { ...origins(invoice, 'US', 'IN'), ...lines(invoice, { hsCode: '5201.00' }) },
    {
      [`${invoice} facts.origins`]: {
        value: ['US', 'IN'],
        evidence: on(invoice, 'US'),
        each: [on(invoice, 'a'), on(invoice, 'b')],
      },
      ...lines(invoice, { hsCode: '5201.00' }),
    },
  ],
  [
    {},
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'garment', description: 'Tops, 100% cotton', evidence: [] },
      ],
    },
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'lint', description: 'Tops, 100% cotton', evidence: [] },
      ],
    },
    {
      'bundle traced.goods': [{ commodity: 'cotton', material: 'lint', description: 'Raw cotton lint', evidence: [] }],
    },
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'lint', description: 'Raw cotton lint', evidence: [] },
        { commodity: 'cotton', material: 'yarn', description: 'x', evidence: [] },
      ],
    },
    { 'bundle traced.commodities': ['cotton', 'tomato'] },
  ],
);
const recorded: Change[] = each(
  [
    f(gin, 'countryOfOrigin', 'US'),
    origins(gin, 'TR', 'US'),
    { ...f(gin, 'countryOfOrigin', 'US'), ...sites(gin, ['gin', { country: 'UZ' }]) },
    { ...f(gin, 'countryOfOrigin', 'US'), ...units(gin, ['1', { origin: 'US' }], ['2', { origin: 'UZ' }]) },
    { ...f(gin, 'countryOfOrigin', 'US'), ...units(gin, ['1', { origin: 'UZ' }]) },
    { ...origins(gin, 'TR'), ...sites(gin, ['gin', { country: 'UZ' }]) },
    ...['plant', 'grow', 'gin', 'process', 'spin'].map((s) => ({
      ...f(gin, 'countryOfOrigin', undefined),
      ...sites(gin, [s, { country: 'US' }]),
    })),
    ...['grow', 'gin'].map((s) => sites(spinner, [s, { country: 'US' }])),
    { ...f(gin, 'countryOfOrigin', undefined), ...sites(gin, ['gin', { address: 'Main St, Lubbock, TX 79401' }]) },
    {
      ...f(gin, 'countryOfOrigin', undefined),
      ...sites(gin, ['gin', { address: 'Vila Franca de Xira, Portugal', country: 'US' }]),
    },
    { ...f(gin, 'countryOfOrigin', undefined), ...sites(gin, ['gin', { name: 'Hebei gin' }]) },
    { ...f(gin, 'countryOfOrigin', undefined), ...sites(gin, ['gin', { name: 'gin', address: 'Hebei' }]) },
    {
      ...f(gin, 'countryOfOrigin', undefined),
      ...sites(gin, ['gin', { name: 'gin', address: 'Shandong', country: 'US' }]),
    },
    { ...f(gin, 'countryOfOrigin', undefined), ...sites(gin, ['gin', { address: 'Georgia', country: 'US' }]) },
    flows(gin, ['in', 'seed-cotton', { kg: 5, origin: 'US' }], ['out', 'lint', { kg: 2 }]),
    origins(spinner, 'US', 'TR'),
    origins(spinner, 'US'),
    { [`${spinner} type`]: 'supplier-statement', ...origins(spinner, 'US') },
    { [`${spinner} type`]: 'supplier-statement', ...f(spinner, 'countryOfOrigin', 'US') },
    { [`${spinner} type`]: 'supplier-statement', ...flows(spinner), ...origins(spinner, 'US') },
    flows(spinner, ['in', 'yarn', { kg: 5, origin: 'US' }]),
    flows(spinner, ['in', 'tomato', { kg: 5, origin: 'US' }]),
  ],
  [
    {},
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'lint', description: 'Raw cotton', hsCode: '5201.00', evidence: [] },
      ],
    },
    { 'bundle traced.commodities': ['cotton', 'tomato'] },
    { [`${gin} type`]: 'tomato-processing-record', 'bundle traced.commodities': ['tomato'] },
    { [`${gin} type`]: 'farm-record' },
  ],
);
const china: Change[] = each(
  [
    { ...f(gin, 'countryOfOrigin', 'CN'), ...flows(spinner) },
    { ...f(gin, 'countryOfOrigin', undefined), ...flows(spinner, ['in', 'lint', { kg: 5, origin: 'CN' }]) },
    { ...f(gin, 'countryOfOrigin', 'CN'), ...f(other, 'countryOfOrigin', 'CN'), ...flows(spinner) },
    {
      ...f(gin, 'countryOfOrigin', undefined),
      ...flows(spinner, ['in', 'lint', { kg: 5, origin: 'CN' }], ['in', 'lint', { kg: 5, origin: 'US' }]),
    },
  ],
  [
    {},
    sites(gin, ['gin', { name: 'Hebei' }]),
    sites(gin, ['gin', { address: 'Hebei' }]),
    sites(gin, ['gin', { name: 'x', address: 'Hebei' }]),
    sites(gin, ['gin', { address: 'Hebei', name: 'Shan' }]),
    sites(spinner, ['spin', { name: 'Hebei' }]),
    ...['site', 'address', 'origin', 'issuer', 'party', 'statement', 'text', 'goods'].map((context) => ({
      [`${gin} facts.mentions`]: [{ text: 'Hebei province', context, evidence: on(gin, 'x') }],
    })),
    ...['site', 'text'].map((context) => ({
      [`${spinner} facts.mentions`]: [{ text: 'Hebei province', context, evidence: on(spinner, 'x') }],
    })),
    { [`${gin} facts.mentions`]: [{ text: 'Aksu, Xinjiang', context: 'site', step: 'gin', evidence: on(gin, 'x') }] },
    { 'bundle traced.commodities': ['tomato'] },
    {
      'bundle traced.commodities': ['tomato'],
      [`${gin} type`]: 'tomato-processing-record',
      [`${other} type`]: 'tomato-processing-record',
    },
  ],
);
const placed: Change[] = each(
  [{ ...f(gin, 'countryOfOrigin', undefined), ...flows(spinner), [other]: undefined }],
  ['origin', 'site', 'party', 'goods', 'statement'].flatMap((context) =>
    [undefined, 'gin', 'farm', 'supplier', 'spinner', 'seller'].flatMap((role) =>
      [undefined, 'grow', 'gin', 'spin', 'plant'].flatMap((step) =>
        [invoice, gin, spinner].map((name) => ({
          [`${name} facts.mentions`]: [
            {
              text: context === 'statement' ? 'cotton grown in Aksu, Xinjiang' : 'Aksu, Xinjiang',
              context,
              ...(role ? { role } : {}),
              ...(step ? { step } : {}),
              evidence: on(name, 'x'),
            },
          ],
        })),
      ),
    ),
  ),
);
const none: Change[] = each(
  [{ ...f(gin, 'countryOfOrigin', undefined), ...flows(spinner) }],
  [
    {},
    f(invoice, 'countryOfOrigin', 'TR'),
    { 'bundle traced.goods': [] },
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'yarn', description: '', evidence: [on(invoice, 'a'), on(invoice, 'b')] },
      ],
    },
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'yarn', description: 'y'.repeat(81), evidence: [on(invoice, 'a')] },
      ],
    },
    { 'bundle traced.goods': [{ commodity: 'cotton', material: 'yarn', description: 'y'.repeat(80), evidence: [] }] },
    { 'bundle traced.commodities': ['tomato'] },
    { [gin]: undefined, [other]: undefined },
    {
      'bundle traced.commodities': ['tomato'],
      [`${gin} type`]: 'tomato-processing-record',
      ...flows(gin, ['out', 'paste', { kg: 5 }]),
    },
  ],
  [{}, f(invoice, 'countryOfOrigin', 'TR'), { [other]: undefined }],
);
const in2 = (a: object, b: object, ...more: object[]): Row[] => [a, b, ...more].map((x): Row => ['in', 'lint', x]);
const blended: Change[] = each(
  [
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100 })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, lot: 'L-88' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, lot: 'L-99' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' }, { kg: 100, origin: 'IN' })),
    flows(spinner, ...in2({ kg: 400 }, { kg: 100 })),
    flows(spinner, ['in', 'lint', { kg: 400, origin: 'TR' }]),
    ...[2, 3, 4, 5].map((n) =>
      flows(
        spinner,
        ...in2(
          { kg: 400, origin: 'TR' },
          { kg: 101.4 },
          ...Array.from({ length: n - 1 }, (_, i) => ({ kg: 90 + i, lot: `L-${90 + i}` })),
        ),
      ),
    ),
    ...[0.955, 0.96, 0.965, 0.9695, 0.97, 0.9705, 0.98, 0.9, 0.88, 1, 1.05, 0.5, 0].flatMap((whole) => [
      flows(spinner, ...in2({ share: whole / 2, origin: 'TR' }, { share: whole / 2, origin: 'TR' })),
      flows(spinner, ...in2({ share: Math.max(whole - 0.1234, 0), origin: 'TR' }, { share: Math.min(whole, 0.1234) })),
    ]),
    flows(spinner, ...in2({ share: 0.5, origin: 'TR' }, { kg: 5, origin: 'TR' })),
    flows(
      spinner,
      ...in2(
        { share: 0.25, origin: 'TR' },
        { share: 0.25, origin: 'TR' },
        { share: 0.25, origin: 'TR' },
        { share: 0.05, origin: 'TR' },
      ),
    ),
    flows(
      spinner,
      ['in', 'lint', { share: 0.5, origin: 'TR' }],
      ['in', 'lint', { share: 0.3, origin: 'TR' }, 'polyester'],
      ['in', 'other', { share: 0.2 }, 'polyester'],
    ),
    ...[500, 501, 501.1, 499, 498.9, 499.5, 502, 505].flatMap((n) => [
      flows(spinner, ...in2({ kg: 400, origin: 'TR', lot: 'A-1' }, { kg: 100, origin: 'TR', lot: 'A-2' }, { kg: n })),
      flows(
        spinner,
        ...in2({ kg: 400, origin: 'TR', lot: 'A-1' }, { kg: 100, origin: 'TR', lot: 'A-2' }, { kg: n, lot: 'A-3' }),
      ),
    ]),
    flows(spinner, ...in2({ kg: 500, origin: 'TR' }, { kg: 500 })),
    flows(spinner, ...in2({ kg: 0, origin: 'TR' }, { kg: 0 }, { kg: 0 })),
    flows(spinner, ...in2({ origin: 'TR' }, {})),
    flows(
      spinner,
      ['in', 'lint', { kg: 400, origin: 'TR' }],
      ['in', 'lint', { kg: 100 }],
      ['in', 'lint', { kg: 500 }, 'Total'],
    ),
    flows(spinner, ...in2({ kg: 400, origin: 'TR', lot: 'A-1' }, { share: 0.2 }, { kg: 400 })),
  ],
  [
    {},
    f(gin, 'countryOfOrigin', undefined),
    f(other, 'countryOfOrigin', 'UZ'),
    { ...units(other), ...lots(other), ...flows(other, ['out', 'lint', { kg: 5, lot: 'L-99' }]) },
    { ...lots(other), ...units(other, ['UZ500001', { lot: 'L-99' }]) },
    { ...lots(other, 'L-99'), [`${other} type`]: 'tomato-processing-record' },
    { ...lots(other, 'L-99'), [`${other} type`]: 'farm-record' },
    { ...lots(spinner, 'L-99') },
    units(spinner, ['10001', { origin: 'TR' }]),
    units(spinner, ['99991', { origin: 'US' }], ['99992']),
    units(spinner, ['9999991', { origin: 'US' }], ['9999992']),
    units(spinner, ['10001']),
    { 'bundle traced.commodities': ['tomato'] },
    { [`${spinner} type`]: 'fabric-record' },
    { [gin]: undefined },
    {
      [gin]: undefined,
      [other]: undefined,
      [`${invoice} facts.sites`]: [{ step: 'grow', country: 'TR', evidence: on(invoice, 'x') }],
    },
    {
      [`${invoice} type`]: 'spinning-record',
      ...flows(invoice, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' })),
    },
  ],
);
const numbered: Change[] = each(
  [
    ['10001', '10002'],
    ['10003', '11000'],
    ['11001', '11002'],
    ['11003', '9001'],
    ['UZ500002', 'UZ501001'],
    ['UZ501000', 'UZ501002'],
    ['910001', '910002'],
    ['A10001', 'A10002'],
  ]
    .flatMap(([a, b]) => [{ a, b }])
    .flatMap(({ a, b }) => [
      units(spinner, [a!, { origin: 'TR' }], [b!, { origin: 'US' }]),
      units(spinner, [a!, { origin: 'TR' }], [b!]),
      units(spinner, [a!, { origin: 'US' }], [b!, { origin: 'US' }]),
      units(spinner, [a!], [b!]),
    ]),
  [
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100 })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR', lot: 'L-77' }, { kg: 100, origin: 'US', lot: 'L-88' })),
    flows(spinner, ['in', 'lint', { kg: 400, origin: 'US' }]),
  ],
  [{}, f(other, 'countryOfOrigin', 'US'), f(gin, 'countryOfOrigin', undefined)],
);
export const lotsOf: Near[] = [
  near('origin.conflict', 'lots-1', bundle(), [...given, ...sale, ...recorded, ...open.slice(0, 30)]),
  near('origin.missing', 'lots-2', bundle(), [...open, ...recorded, ...sale, ...china, ...placed, ...none]),
  near('origin.blend', 'lots-3', bundle(), [...blended, ...numbered]),
  near('bale.unlisted', 'lots-4', bundle(), [...numbered, ...blended.filter((_, i) => i % 7 === 0)]),
  near('mass.exceeds', 'lots-5', bundle(), [...numbered, ...blended.filter((_, i) => i % 7 === 1)]),
];
