import { alone, bundle, f, gin, other, parties, type Unit, units } from './bale-papers.ts';
import { type Change, each, type Near, near } from './near.ts';
import { counts, shapes, weights } from './numberings.ts';

const one: Unit[][] = [
  [['10'], ['10']],
  [
    ['10', { lot: 'A' }],
    ['10', { lot: 'B' }],
  ],
  [
    ['10', { lot: 'A' }],
    ['10', { lot: 'A' }],
  ],
  [['10'], ['10', { lot: 'A' }]],
  [
    ['12345', { lot: 'A' }],
    ['12345', { lot: 'B' }],
  ],
  [
    ['1234', { lot: 'A' }],
    ['1234', { lot: 'B' }],
  ],
  [
    ['123456', { lot: 'A' }],
    ['123456', { lot: 'B' }],
  ],
  [
    ['U10', { lot: 'A' }],
    ['U10', { lot: 'B' }],
  ],
  [
    ['U1234567', { lot: 'A' }],
    ['U1234567', { lot: 'B' }],
  ],
  [
    ['U10', { to: 'U20' }],
    ['U15', { to: 'U25' }],
  ],
  [
    ['U10', { to: 'U20' }],
    ['U20', { to: 'U25' }],
  ],
  [
    ['U10', { to: 'U20' }],
    ['U21', { to: 'U25' }],
  ],
  [['U10', { to: 'U20' }], ['U15']],
  [
    ['U10', { to: 'U20' }],
    ['U12', { to: 'U13' }],
    ['U18', { to: 'U22' }],
  ],
  [['U10', { to: 'U10' }], ['U10']],
  [['U10'], ['U10', { to: 'U10' }]],
  [
    ['U10', { to: 'U20' }],
    ['U10', { to: 'U15' }],
  ],
  [
    ['U10', { to: 'U15' }],
    ['U10', { to: 'U20' }],
    ['U18', { to: 'U19' }],
  ],
  [
    ['U10', { netKg: 200 }],
    ['U10', { netKg: 201 }],
  ],
  [
    ['U10', { netKg: 200 }],
    ['U10', { netKg: 200 }],
  ],
  [['U10', { netKg: 200 }], ['U10']],
  [['U1A', { netKg: 200 }], ['U1A']],
  [['A1B'], ['C1D']],
  [['A1B'], ['A1B']],
  [['U10'], ['V10']],
  [['V10'], ['U10'], ['V10'], ['U9']],
  ...[3, 4, 5, 6].map((n): Unit[] => Array.from({ length: 2 * n }, (_, i): Unit => [`U${10 + (i % n)}`])),
  [['U12'], ['U11'], ['U12'], ['U10'], ['U11']],
];
const ids = [
  '10',
  '1234',
  '12345',
  '123456',
  'A1',
  'AB1',
  'ABC1',
  'U10',
  'U12345',
  '12345678',
  '123456789',
  '1234567890',
  'AB123456',
  'AB1234567',
  'UZ1234',
  'UZ123456',
  'UZ1234567',
  '',
  'A1B',
];
const roles = ['gin', 'processor', 'spinner', 'manufacturer', 'issuer', 'seller', 'shipper', 'buyer'];
const types = [
  'ginning-record',
  'spinning-record',
  'tomato-processing-record',
  'invoice',
  'packing-list',
  'bill-of-lading',
];
const two: Change[] = [
  ...each(
    types.map((type) => ({ [`${gin} type`]: type, [`${other} type`]: type })),
    ids.map((id) => ({ ...units(gin, [id, { netKg: 200 }]), ...units(other, [id, { netKg: 200 }]) })),
    [
      {},
      parties(gin),
      parties(other, ['gin', 'Northern Gin'], ['seller', 'Northern Cotton'], ['spinner', 'N'], ['processor', 'P']),
    ],
  ),
  ...each(
    types.map((type) => ({ [`${gin} type`]: type, [`${other} type`]: type })),
    roles.flatMap((r) => [
      { ...parties(gin, [r, 'Delta Gin']), ...parties(other, [r, 'Delta Gin']) },
      {
        ...parties(gin, [r, 'Delta Gin'], ['issuer', 'Ones Works']),
        ...parties(other, [r, 'Delta Gin'], ['issuer', 'Twos Mill']),
      },
      { ...parties(gin, [r, 'Delta Gin']), ...parties(other, [r, 'Northern Mill']) },
    ]),
  ),
  ...each(
    [
      {},
      f(other, 'number', 'G-1'),
      f(other, 'number', 'g 1'),
      f(other, 'number', undefined),
      f(gin, 'number', undefined),
    ],
    [
      {},
      units(other, ['UZ10001']),
      { ...units(other, ['UZ10001', { grossKg: 5 }]), ...units(gin, ['UZ10001', { grossKg: 5 }]) },
      units(other, ['UZ10001', { grossKg: 210 }]),
      { ...units(other, ['UZ10001']), ...units(gin, ['UZ10001']) },
    ],
    [{}, { [`${gin} type`]: 'spinning-record', [`${other} type`]: 'spinning-record' }],
  ),
  ...each(
    ['2023/24', '2022/23', undefined].map((x) => f(gin, 'cropYear', x)),
    ['2023/24', '2024/25', undefined].map((x) => f(other, 'cropYear', x)),
    [
      {},
      { ...units(gin, ['1234567']), ...units(other, ['1234567']) },
      { ...units(gin, ['UZ1234567890']), ...units(other, ['UZ1234567890']) },
    ],
  ),
  ...each(
    one.slice(9, 20).map((u) => units(gin, ...u)),
    one.slice(9, 20).map((u) => units(other, ...u)),
  ),
  ...each(
    [
      [['U10', { to: 'U20' }], ['U30']],
      [['U10'], ['U20'], ['U30']],
      [['U20', { to: 'U20' }]],
      [['V1'], ['U10']],
      [['U05'], ['U20'], ['W3']],
    ].map((u) => units(gin, ...(u as Unit[]))),
    [
      [['U20', { to: 'U30' }]],
      [
        ['U5', { to: 'U10' }],
        ['U20', { to: 'U40' }],
      ],
      [['U20']],
      [['W3'], ['U30']],
      [['T1'], ['V1']],
    ].map((u) => units(other, ...(u as Unit[]))),
  ),
];
export const bales: Near[] = [
  near('bale.repeated', 'bales-1', bundle(), [
    ...each(
      one.map((u) => units(gin, ...u)),
      [alone],
    ),
    ...two,
  ]),
  near('bale.format', 'bales-2', bundle(), [
    ...shapes,
    ...weights,
    ...counts,
    ...each([{ 'bundle traced.commodities': [] }, { 'bundle traced.commodities': ['tomato'] }], [alone]),
  ]),
];
