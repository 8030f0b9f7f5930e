import { at, type Change, each, fact, type Near, near, on } from './near.ts';
import {
  type Box,
  box,
  bundle,
  certificate,
  invoice,
  look,
  looks,
  marks,
  picture,
  report,
  same,
  shapes,
  turned,
  without,
} from './picture-papers.ts';

const heights: Change[] = [
  0.1, 0.2, 0.21, 0.22, 0.221, 0.24, 0.23, 0.84, 0.849, 0.85, 0.851, 0.86, 0.9, 0.94, 0.95, 0.96, 0.75, 0.05,
].flatMap((top) =>
  [
    [0.4, top, 0.2, 0.1],
    [0.3, top, 0.6, 0.1],
    [0.3, top, 0.05, 0.1],
  ].flatMap((b) => [
    { ...marks(invoice, picture(b as Box, 'bb', look)), ...marks(certificate, picture(b as Box, 'bb', look)) },
    { ...marks(invoice, picture(b as Box, 'bb')), ...marks(certificate, picture(b as Box, 'bb', look)) },
  ]),
);
const signedAt = (name: string, b: Box, page = 1): Change => ({
  [`${name} facts.signed`]: fact(name, true, { box: b, page }),
});
const captions: Change[] = [
  // Beside, above and below the picture, whose middle is at 0.5 and 0.55.
  ...[
    0.1, 0.13, 0.14, 0.15, 0.2, 0.24, 0.3, 0.34, 0.341, 0.339, 0.33, 0.36, 0.5, 0.55, 0.6, 0.64, 0.65, 0.66, 0.661,
    0.659, 0.67, 0.7, 0.8,
  ].flatMap((x) =>
    [
      0.1, 0.2, 0.3, 0.37, 0.389, 0.39, 0.391, 0.4, 0.42, 0.45, 0.5, 0.55, 0.6, 0.65, 0.69, 0.7, 0.709, 0.71, 0.711,
      0.75, 0.8,
    ].map((y) => signedAt(certificate, [x, y, 0.1, 0.02])),
  ),
  ...[
    [0.2, 0.55, 0.14, 0],
    [0.2, 0.55, 0.15, 0],
    [0.2, 0.55, 0.1, 0],
    [0.2, 0.55, 0.05, 0],
    [0.45, 0.3, 0.1, 0.09],
    [0.45, 0.3, 0.1, 0.1],
    [0.45, 0.3, 0.1, 0.05],
    [0.45, 0.3, 0.1, 0.01],
    [0.5, 0.55, 0, 0],
  ].map((b) => signedAt(certificate, b as Box)),
  signedAt(certificate, [0.45, 0.6, 0.1, 0.02], 2),
  { [`${certificate} facts.signed`]: undefined },
];
const wide: Change = {
  ...marks(invoice, picture([0.1, 0.5, 0.5, 0.1], 'bb', look)),
  ...marks(certificate, picture([0.1, 0.5, 0.5, 0.1], 'bb', look)),
};
const tall: Change = {
  ...marks(invoice, picture([0.4, 0.3, 0.1, 0.4], 'bb', look)),
  ...marks(certificate, picture([0.4, 0.3, 0.1, 0.4], 'bb', look)),
};
const near1: Change = signedAt(invoice, [0.45, 0.62, 0.1, 0.02]);

const ocr = { [`${invoice} reader`]: 'ocr', [`${certificate} reader`]: 'ocr' };
const scans: Change[] = each(
  [
    ...[
      [1, 1],
      [1, 0.5],
      [0.5, 1],
      [1, 0.55],
      [1, 0.51],
      [1, 0.46],
      [1, 0.49],
      [1, 0.45],
      [0.7, 0.7],
      [0.72, 0.7],
      [0.1, 0.1],
      [1, 0.1],
    ].map(([w, h]) => ({
      ...marks(invoice, picture([0, 0.5, w!, h!], 'cc')),
      ...marks(certificate, picture([0, 0.5, w!, h!], 'cc')),
    })),
    { ...marks(invoice, picture([0, 0, 1, 1], 'cc')), ...marks(certificate, picture([0, 0, 1, 1], 'dd')) },
    {
      ...marks(invoice, picture([0, 0, 1, 1], 'dd'), picture([0, 0, 1, 0.9], 'cc')),
      ...marks(certificate, picture([0, 0, 1, 1], 'ee'), picture([0, 0, 0.9, 1], 'cc')),
    },
    { ...marks(invoice, picture([0, 0, 1, 1], 'cc')), [`${certificate} marks`]: {} },
    { ...marks(invoice, picture([0, 0, 1, 1], 'cc')), [`${certificate} marks`]: undefined },
  ],
  [ocr, { [`${invoice} reader`]: 'ocr' }, { [`${certificate} reader`]: 'ocr' }, {}],
);
const file = (name: string, of: object): Change => ({
  [`${name} marks`]: {
    producer: 'Writer 5',
    creator: 'Desk',
    created: '2024-09-10T08:15:00Z',
    layout: 'abcdefghijklmnopqrst',
    ...of,
  },
});
const files: Change[] = each(
  [{}, { [`${certificate} type`]: 'invoice' }],
  [
    {},
    { producer: 'Other' },
    { creator: 'Other' },
    { producer: undefined },
    { created: '2024-09-10T08:15:01Z' },
    { created: undefined },
    { layout: undefined },
    { layout: 'abcdefghijkl' },
    { layout: '' },
    { layout: 'abcdefghijklXXXXXXXX' },
    { layout: 'abcdefghXXXXXXXXXXXX' },
    { layout: 'abcdefghijklmnopXXXX' },
    { layout: 'efghijklmnopqrstXXXX' },
    { layout: 'bcdefghijklmnopqrstX' },
    { origin: 'ffee' },
    { origin: 'ffee', producer: 'Other' },
    { layout: 'abcd\nfghijklmnopXXXX' },
  ].map((of) => file(certificate, of)),
  [{}, { origin: 'ffee' }, { layout: undefined }, { origin: 'ddee' }].map((of) => file(invoice, of)),
).concat(
  ...[
    '2024-09-10T00:00:00Z',
    '1994-01-01T08:00:00Z',
    '1995-01-01T08:00:00Z',
    '1996-01-01T08:00:00Z',
    '1970-01-01T08:00:00Z',
  ].map((created) =>
    [{}, { origin: 'ffee' }].map((of) => ({
      ...file(invoice, { created, ...of }),
      ...file(certificate, { created, ...of }),
      [`${certificate} type`]: 'invoice',
    })),
  ),
  [
    {
      ...file(invoice, { producer: undefined }),
      ...file(certificate, { producer: undefined }),
      [`${certificate} type`]: 'invoice',
    },
  ],
  [{ ...file(invoice, { layout: '' }), ...file(certificate, { layout: '' }), [`${certificate} type`]: 'invoice' }],
);
const numbers: Change[] = each(
  [
    'AB12345',
    'AB123',
    'AB12',
    'A1234',
    'ABC12',
    'ABCD123',
    'ABCDE1',
    'ABCDEFG',
    '1234',
    '123',
    'ABCDE12',
    'ABCDEF',
  ].flatMap((n) => [
    { [`${certificate} facts.number.value`]: n, [`${invoice} facts.number.value`]: n },
    { [`${certificate} facts.number.value`]: n, [`${invoice} facts.number.value`]: `${n.slice(0, 2)} ${n.slice(2)}` },
    { [`${certificate} facts.number.value`]: n, [`${invoice} facts.number.value`]: `${n}9` },
  ]),
  [
    { [`${invoice} type`]: 'certificate-of-origin' },
    { [`${invoice} type`]: 'lab-report', [`${certificate} type`]: 'lab-report' },
    { [`${certificate} type`]: 'invoice' },
    {},
    { [`${invoice} type`]: 'lab-report' },
    { [`${invoice} type`]: 'certificate-of-origin', [`${invoice} facts.number`]: undefined },
    { [`${invoice} type`]: 'certificate-of-origin', [`${certificate} facts.number`]: undefined },
  ],
);
const party = (name: string, ...of: [role: string, name: string][]): Change => ({
  [`${name} facts.parties`]: of.map(([role, n]) => ({ role, name: n, evidence: on(name, n) })),
});
const makers: Change[] = each(
  [same],
  [
    {},
    party(invoice),
    party(certificate),
    party(certificate, ['issuer', 'Plains Cotton Ltd']),
    party(certificate, ['issuer', 'Bursa Chamber of Commerce'], ['shipper', 'PLAINS COTTON LIMITED']),
    party(invoice, ['seller', 'Plains Cotton Ltd'], ['manufacturer', 'Bursa Chamber of Commerce']),
    party(invoice, ['buyer', 'Plains Cotton Ltd']),
    party(certificate, ['issuer', '棉花有限公司']),
    party(certificate, ['issuer', '棉花有限公司'], ['shipper', 'Delta Mills']),
    ...[
      'issuer',
      'seller',
      'shipper',
      'manufacturer',
      'supplier',
      'gin',
      'spinner',
      'mill',
      'farm',
      'processor',
      'carrier',
      'buyer',
    ].map((role) => party(invoice, [role, 'Plains Cotton Ltd'])),
    ...[
      'packing-list',
      'ginning-record',
      'farm-record',
      'seed-record',
      'spinning-record',
      'fabric-record',
      'garment-record',
      'tomato-processing-record',
      'supplier-statement',
      'lab-report',
      'purchase-order',
      'payment-record',
      'other',
    ].map((type) => ({ [`${invoice} type`]: type })),
  ],
);
const three: Change[] = [
  { ...same, ...marks(report, picture(box, 'cc', look)) },
  { ...same, ...marks(report, picture(box, 'cc', turned(60))) },
  { ...same, ...marks(report, picture([0.4, 0.1, 0.2, 0.1], 'cc', look)) },
  { ...same, ...marks(report, picture(box, 'cc', look)), ...party(report, ['issuer', 'Plains Cotton Ltd']) },
  { ...same, ...marks(report, picture(box, 'cc', look)), ...party(report, ['issuer', '棉花有限公司']) },
  { ...same, [`${report} marks`]: {} },
  {
    ...marks(invoice, picture(box, 'xx', turned(70)), picture(box, 'aa', look)),
    ...marks(certificate, picture([0.1, 0.3, 0.1, 0.1], 'yy', turned(50)), picture(box, 'aa', look)),
  },
  {
    ...marks(invoice, picture(box, 'aa', look)),
    ...marks(report, picture(box, 'aa', look)),
    ...marks(certificate, picture(box, 'bb', turned(60))),
  },
  { ...marks(certificate, picture(box, 'aa', look)), ...marks(report, picture(box, 'aa', look)) },
  { ...same, ...marks(report, picture(box, 'cc', look)), [`${report} type`]: 'other' },
];

export const pictures: Near[] = [
  near('document.altered', 'pictures-1', bundle(), [
    ...each(
      [without],
      [
        same,
        ...each([same, { ...same, ...marks(invoice, picture(box, 'aa', turned(3))) }], looks),
        ...each([same], shapes),
        ...heights,
      ],
    ),
    ...each([without], [same, { ...same, ...near1 }], captions),
    ...each(
      [without],
      [
        { ...wide, ...signedAt(invoice, [0.3, 0.6, 0.1, 0.02]) },
        { ...tall, ...signedAt(invoice, [0.4, 0.5, 0.1, 0.02]) },
      ],
      captions.filter((_, i) => i % 3 === 0),
    ),
    ...each([without], scans),
    ...each([without], files),
    ...each([without], numbers),
    ...each([without], makers),
    ...three,
    ...each([without], [same], at(`${certificate} sha256`, bundle()[0]!.sha256)),
  ]),
];
