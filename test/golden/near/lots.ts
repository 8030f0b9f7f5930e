import { blended, numbered } from './blends.ts';
import {
  bundle,
  f,
  farm,
  flows,
  gin,
  invoice,
  lines,
  lots,
  origins,
  other,
  parties,
  sites,
  spinner,
  units,
} from './lots-papers.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';
import { china, recorded, sale } from './stated.ts';

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
export const lotsOf: Near[] = [
  near('origin.conflict', 'lots-1', bundle(), [...given, ...sale, ...recorded, ...open.slice(0, 30)]),
  near('origin.missing', 'lots-2', bundle(), [...open, ...recorded, ...sale, ...china, ...placed, ...none]),
  near('origin.blend', 'lots-3', bundle(), [...blended, ...numbered]),
  near('bale.unlisted', 'lots-4', bundle(), [...numbered, ...blended.filter((_, i) => i % 7 === 0)]),
  near('mass.exceeds', 'lots-5', bundle(), [...numbered, ...blended.filter((_, i) => i % 7 === 1)]),
];
