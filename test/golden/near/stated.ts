import { f, flows, gin, invoice, lines, origins, other, sites, spinner, units } from './lots-papers.ts';
import { type Change, each, fact, on } from './near.ts';

export const sale: Change[] = each(
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
export const recorded: Change[] = each(
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
export const china: Change[] = each(
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
