import { paper } from '../../rules/case.ts';
import { type Change, each, type Near, near, on } from './near.ts';

const [sewing, mill, list] = ['garment-record.pdf', 'fabric-record.pdf', 'other.pdf'] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Bursa Konfeksiyon' },
    lines: [{ description: 'T-shirts, 100% cotton', hsCode: '6109.10', quantity: 100, unit: 'pcs' }],
  }),
  paper(
    {
      type: 'garment-record',
      facts: { number: 'C-1' },
      flows: [
        { direction: 'in', material: 'fabric', kg: 500, lot: 'FL-0912' },
        { direction: 'out', material: 'garment', kg: 400 },
      ],
    },
    { manufacturer: 'Bursa Konfeksiyon' },
  ),
  paper(
    {
      type: 'fabric-record',
      facts: { number: 'F-1' },
      lots: ['FL-0912'],
      flows: [{ direction: 'out', material: 'fabric', kg: 500, lot: 'FL-0912' }],
    },
    { mill: 'Ege Dokuma', buyer: 'Rib Makers' } as never,
  ),
  paper({ type: 'other', facts: { number: 'O-1' } }),
];
const rows = (name: string, ...quotes: string[]): Change => ({
  [`${name} facts.flows`]: quotes.map((quote) => ({ direction: 'in', material: 'other', evidence: on(name, quote) })),
});
const lines = (name: string, ...quotes: string[]): Change => ({
  [`${name} facts.lines`]: {
    value: quotes.map((q) => ({ description: q, evidence: on(name, q) })),
    evidence: on(name, 'lines'),
  },
});
const mentions = (name: string, ...all: [text: string, context?: string][]): Change => ({
  [`${name} facts.mentions`]: all.map(([text, context]) => ({
    text,
    context: context ?? 'text',
    evidence: on(name, text),
  })),
});
const parts = [
  'Pocketing | 100% cotton',
  'Pocketing | cotton | TR',
  'Pocketing | cotton | China',
  'Pocketing | cotton | Made by Delta Co, Turkey',
  'Pocketing | cotton | Turkey | China',
  'Pocketing | polyester',
  'Pocketing | cotton | polyester',
  'Pocketing | cotton 60% polyester 40%',
  'Pocketing | 100% polyester, no cotton',
  'cotton pocketing',
  'pocketing of cotton',
  'Label: 100% cotton',
  'main label "cotton"',
  'cotton T-shirts with rib collar',
  'Polo shirts, rib',
  'jeans pocketing | cotton',
  'T-shirts with rib',
  'shirts rib | cotton',
  'cotton shirts rib | cotton',
  'x | Pocketing | cotton',
  'cotton | Pocketing',
  'cotton | Pocketing | wool',
  `${'Sewing thread '.repeat(5)}a | cotton`,
  `Sewing thread ${'x'.repeat(46)} | cotton`,
  `Sewing thread ${'x'.repeat(45)} | cotton`,
  `Sewing thread ${'x'.repeat(47)} | cotton`,
  'rib cotton: 100%',
  'rib cotton "soft"',
  'rib of fine cotton',
];
const cited = [
  'FL-0912',
  'FL0912',
  '0912',
  'F912',
  'A12',
  'AB1',
  'AB12',
  '10-20',
  '10.5',
  '120cm',
  '180 gsm',
  'Ne 30',
  '12345',
  '1234',
  'ABC',
  'L-99999',
  'Ege Dokuma',
  'Rib Makers',
  'Ege',
  'Eg',
  'Bursa Konfeksiyon',
  'L-99999 FL-0912',
  '2024-01-05',
  'SITE Mill Co',
  'ABCD',
].map((x) => `Pocketing | cotton | ${x}`);
const known: Change[] = [
  {},
  { [`${mill} type`]: 'supplier-statement' },
  { [`${mill} type`]: 'spinning-record' },
  { [`${mill} type`]: 'ginning-record' },
  {
    [`${mill} facts.sites`]: [
      { step: 'weave', name: 'SITE Mill Co', evidence: on(mill, 'site') },
      { step: 'weave', evidence: on(mill, 'site') },
    ],
  },
  {
    [`${mill} facts.lots`]: {
      value: ['10-20', '10.5', '120cm', '1234', 'ABC', 'A12', 'AB12', '2024-01-05', 'AB1', '0912'],
      evidence: on(mill, 'x'),
      each: ['10-20', '10.5', '120cm', '1234', 'ABC', 'A12', 'AB12', '2024-01-05', 'AB1', '0912'].map((x) =>
        on(mill, x),
      ),
    },
  },
  {
    [`${mill} facts.parties`]: ['buyer', 'consignee', 'seller'].map((role) => ({
      role,
      name: role === 'seller' ? 'Abc' : 'Rib Makers',
      evidence: on(mill, role),
    })),
  },
  { [`${mill} facts.parties`]: [{ role: 'consignee', name: 'Rib Makers', evidence: on(mill, 'x') }] },
  {
    [`${mill} facts.parties`]: [
      { role: 'seller', name: 'ABC', evidence: on(mill, 'x') },
      { role: 'seller', name: 'ABCD', evidence: on(mill, 'x') },
    ],
  },
];
const goods = (...all: [string, string][]): Change => ({
  'bundle traced.goods': all.map(([commodity, material]) => ({
    commodity,
    material,
    description: material,
    evidence: [],
  })),
});
const cloth = (...all: [lot: string | undefined, quote: string, direction?: string, material?: string][]): Change => ({
  [`${sewing} facts.flows`]: all.map(([lot, quote, direction, material]) => ({
    direction: direction ?? 'in',
    material: material ?? 'fabric',
    kg: 10,
    ...(lot ? { lot } : {}),
    evidence: on(sewing, quote),
  })),
});
const bom = 'Bill of materials';
const fill = (n: number): [string, string?][] => Array.from({ length: n }, () => ['text']);

export const trims: Near[] = [
  near('document.missing', 'trims-1', bundle(), [
    ...each(
      parts.map((q) => rows(sewing, q)),
      [
        {},
        goods(['cotton', 'fabric']),
        goods(['tomato', 'garment']),
        goods(['cotton', 'garment'], ['tomato', 'paste']),
      ],
    ),
    ...parts.flatMap((q) => [
      lines(sewing, q),
      mentions(sewing, [q]),
      mentions(sewing, [q, 'goods']),
      rows(sewing, q, q),
    ]),
    ...each(
      cited.map((q) => rows(sewing, q)),
      known,
    ),
    ...[3, 4, 5, 6].flatMap((n) =>
      ['', ' | China'].map((end) =>
        rows(
          sewing,
          ...['Pocketing', 'Lining', 'Thread', 'Main label', 'Piping', 'Drawcord']
            .slice(0, n)
            .map((x) => `${x} | cotton${end}`),
        ),
      ),
    ),
    ...[
      cloth(['FL-0912', 'cotton'], ['FL-0999', 'cotton cloth']),
      cloth(['FL-0912', 'cotton'], ['FL-0999', 'polyester cloth']),
      cloth(['FL-0911', 'cotton'], ['FL-0999', 'cotton cloth']),
      cloth(['FL-0912', 'cotton'], ['FL-0999', 'cotton cloth', 'out']),
      cloth(['FL-0912', 'cotton'], ['FL-0999', 'cotton cloth', 'in', 'yarn']),
      cloth(['FL-0912', 'cotton'], [undefined, 'cotton cloth']),
      cloth(['FL-0912', 'cotton', 'out'], ['FL-0999', 'cotton cloth']),
      cloth(['FL-0912', 'cotton', 'in', 'yarn'], ['FL-0999', 'cotton cloth']),
      cloth(['FL-0912', 'cotton'], ['FL-0999', 'Lining | cotton cloth']),
      cloth(['FL-0912', 'silk'], ['FL-0998', 'cotton 1'], ['FL-0997', 'cotton 2']),
      cloth(['FL-0912', 'cotton 1'], ['FL-0912', 'cotton 2']),
      cloth([undefined, 'Lining | cotton cloth'], ['FL-0999', 'cotton']),
    ],
    ...each(
      ['other', 'purchase-order', 'invoice', 'fabric-record', 'lab-report', 'garment-record'].map((type) => ({
        [`${list} type`]: type,
      })),
      [rows(list, 'Pocketing | cotton')],
      [
        { [`${list} typeEvidence`]: [bom] },
        mentions(list, [bom]),
        mentions(list, [bom], ['other']),
        mentions(list, ['other'], [bom]),
        mentions(list, ...fill(38), [bom]),
        mentions(list, ...fill(39), [bom]),
        mentions(list, ...fill(40), [bom]),
        {},
        mentions(list, ['x']),
        { ...mentions(list, ['y']), [`${list} typeEvidence`]: [bom] },
      ],
    ),
    ...each(
      [rows(sewing, 'Pocketing | cotton | F-77120')],
      [
        {
          [`${list} type`]: 'spinning-record',
          [`${list} facts.lots`]: { value: ['F-77120'], evidence: on(list, 'x') },
        },
        { [`${sewing} facts.lots`]: { value: ['F-77120'], evidence: on(sewing, 'x') } },
        {
          [`${list} type`]: 'supplier-statement',
          [`${list} facts.lots`]: { value: ['F-77120'], evidence: on(list, 'x') },
        },
      ],
    ),
  ]),
];
