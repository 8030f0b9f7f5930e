import { paper } from '../../rules/case.ts';
import { type Change, fact, on } from './near.ts';

export const [gin, spinner, invoice, list] = [
  'ginning-record.pdf',
  'spinning-record.pdf',
  'invoice.pdf',
  'packing-list.pdf',
] as const;
export type Unit = [id: string, netKg?: number | undefined, more?: object];
export const units = (name: string, ...all: Unit[]): Change => ({
  [`${name} facts.units`]: all.map(([id, netKg, more]) => ({
    id,
    ...(netKg === undefined ? {} : { netKg }),
    ...more,
    evidence: on(name, `bale ${id}`),
  })),
});
export const run = (head: string, first: number, count: number, digits: number, netKg?: number): Unit[] =>
  Array.from({ length: count }, (_, i) => [`${head}${String(first + i).padStart(digits, '0')}`, netKg]);
export const lots = (name: string, ...all: string[]): Change => ({
  [`${name} facts.lots`]: all.length
    ? { value: all, evidence: on(name, all[0]), each: all.map((l) => on(name, l)) }
    : undefined,
});
export const used = (name: string, material: string, ...all: string[]): Change => ({
  [`${name} facts.flows`]: all.map((lot) => ({ direction: 'in', material, kg: 100, lot, evidence: on(name, lot) })),
});
export const f = (name: string, key: string, value: unknown): Change => ({
  [`${name} facts.${key}`]: fact(name, value),
});

export const lint = () => [
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
export const lotted = () => [
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
export const opened = () => [
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
export const blind = () => [
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
export const goods = (...all: string[]): Change => ({
  'bundle traced.goods': all.map((material) => ({
    commodity: /tomato|paste/.test(material) ? 'tomato' : 'cotton',
    material,
    description: material,
    evidence: [on(invoice, material)],
  })),
});
