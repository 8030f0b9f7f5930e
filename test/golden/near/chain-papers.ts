import { paper } from '../../rules/case.ts';
import { type Change, fact, on } from './near.ts';

export const [invoice, list, bill, gin, spinner, mill, sewing, farm] = [
  'invoice.pdf',
  'packing-list.pdf',
  'bill-of-lading.pdf',
  'ginning-record.pdf',
  'spinning-record.pdf',
  'fabric-record.pdf',
  'garment-record.pdf',
  'farm-record.pdf',
] as const;
type Row = [direction: string, material: string, kg?: number | undefined, more?: object];
export const flows = (name: string, ...all: Row[]): Change => ({
  [`${name} facts.flows`]: all.map(([direction, material, kg, more], i) => ({
    direction,
    material,
    ...(kg === undefined ? {} : { kg }),
    ...more,
    evidence: on(name, `row ${i} ${kg ?? ''}`),
  })),
});
export const f = (name: string, key: string, value: unknown): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : fact(name, value),
});
export const units = (name: string, n: number, more: object = {}, head = 'UZ100'): Change => ({
  [`${name} facts.units`]: Array.from({ length: n }, (_, i) => ({
    id: `${head}${10 + i}`,
    ...more,
    evidence: on(name, `${head}${10 + i}`),
  })),
});
export const goods = (...all: string[]): Change => ({
  'bundle traced.goods': all.map((material) => ({
    commodity: /tomato|paste/.test(material) ? 'tomato' : 'cotton',
    material,
    description: material,
    evidence: [],
  })),
});

export const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Bursa Konfeksiyon', netWeight: 700 },
    lines: [{ description: 'T-shirts, 100% cotton', hsCode: '6109.10', quantity: 1000, unit: 'pcs' }],
  }),
  paper({ type: 'packing-list', facts: { number: 'P-1', invoiceNumber: 'I-1', netWeight: 700 } }),
  paper({ type: 'bill-of-lading', facts: { number: 'B-1', invoiceNumber: 'I-1', grossWeight: 750 } }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1' },
      flows: [
        { direction: 'in', material: 'seed-cotton', kg: 2500 },
        { direction: 'out', material: 'lint', kg: 1000 },
      ],
    },
    { gin: 'Delta Gin' },
  ),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-1' },
      flows: [
        { direction: 'in', material: 'lint', kg: 1000 },
        { direction: 'out', material: 'yarn', kg: 900, lot: 'Y-1' },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
  paper(
    {
      type: 'fabric-record',
      facts: { number: 'F-1' },
      flows: [
        { direction: 'in', material: 'yarn', kg: 900, lot: 'Y-1' },
        { direction: 'out', material: 'fabric', kg: 850, lot: 'F-9' },
      ],
    },
    { mill: 'Ege Dokuma' },
  ),
  paper(
    {
      type: 'garment-record',
      facts: { number: 'C-1' },
      flows: [
        { direction: 'in', material: 'fabric', kg: 850, lot: 'F-9' },
        { direction: 'out', material: 'garment', kg: 720, quantity: 1000, unit: 'pcs' },
      ],
    },
    { manufacturer: 'Bursa Konfeksiyon' },
  ),
  paper(
    {
      type: 'farm-record',
      facts: { number: 'FA-1' },
      flows: [{ direction: 'out', material: 'seed-cotton', kg: 2500, lot: 'SC-1' }],
    },
    { farm: 'Green Farm' },
  ),
];
export const baled = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Delta Cotton', netWeight: 1000 },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 1000 }],
  }),
  paper({
    type: 'packing-list',
    facts: { number: 'P-1', invoiceNumber: 'I-1' },
    units: Array.from({ length: 5 }, (_, i) => ({ id: `UZ100${10 + i}` })),
  }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1' },
      units: Array.from({ length: 10 }, (_, i) => ({ id: `UZ100${10 + i}`, netKg: 200 })),
      flows: [{ direction: 'out', material: 'lint', kg: 2000 }],
    },
    { gin: 'Delta Gin' },
  ),
];
