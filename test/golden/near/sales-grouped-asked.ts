import type { Document } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { f, lines, list, rows } from './asked-changes.ts';
import { type Change, type NearAsk, near } from './near.ts';

const [shirts, yarn, cert, loose] = ['shirts.pdf', 'yarn.pdf', 'certificate.pdf', 'loose.pdf'] as const;
const parties = (name: string, of: Readonly<Record<string, string>>): Change => ({
  ...rows(name, 'parties', ...Object.entries(of).map(([role, n]) => ({ role, name: n }))),
  [`${name} facts.seller`]: undefined,
  [`${name} facts.buyer`]: undefined,
});
const goods = (name: string, description: string, hsCode?: string): Change =>
  lines(name, { description, ...(hsCode ? { hsCode } : {}) });
const told = (name: string, text: string, context = 'goods'): Change => rows(name, 'mentions', { context, text });
const none = (name: string): Change => ({ [`${name} facts.lines`]: undefined });
const steel = goods(shirts, 'steel wire', '7217.10');
const sides = ['Lima Apparel', 'Andes Yarn', 'Acme Imports', 'Nobody Trading'] as const;

/** Two sales, a certificate and a paper without a number: what belongs to which sale, and which crosses the border. */
const changes: Change[] = [
  ...sides.flatMap((from) =>
    sides.flatMap((to) => [
      parties(loose, { seller: from, buyer: to }),
      parties(cert, { seller: from, buyer: to }),
      { ...parties(loose, { seller: from, buyer: to }), [yarn]: undefined },
      { ...parties(loose, { shipper: from, consignee: to }), [yarn]: undefined, [cert]: undefined },
      { ...parties(cert, { shipper: from, consignee: to }), [yarn]: undefined, [loose]: undefined },
      parties(loose, { shipper: from, consignee: to }),
      parties(yarn, { seller: from, buyer: to }),
      { ...parties(cert, { shipper: from, consignee: to }), ...list(cert, 'hsCodes', '5205.12') },
      { ...parties(cert, { seller: from, consignee: to }), ...list(cert, 'hsCodes', '5205.12'), [yarn]: undefined },
      { ...parties(cert, { shipper: from, buyer: to }), ...list(cert, 'hsCodes', '5205.12'), [yarn]: undefined },
      { ...parties(loose, { manufacturer: from, buyer: to }) },
      { ...parties(yarn, { seller: from, buyer: to }), ...steel },
    ]),
  ),
  ...sides.flatMap((name) => [
    parties(loose, { seller: name }),
    { ...parties(loose, { seller: name }), [yarn]: undefined },
    { ...parties(loose, { consignee: name }), [yarn]: undefined },
    {
      ...parties(loose, { buyer: name }),
      ...f(loose, 'netWeight', 900),
      ...f(shirts, 'netWeight', 900),
      [yarn]: undefined,
    },
    parties(loose, { consignee: name }),
    { ...parties(cert, { seller: name }), ...list(cert, 'hsCodes', '5205.12') },
    parties(shirts, { seller: 'Lima Apparel', buyer: 'Acme Imports', manufacturer: name }),
    {
      ...parties(shirts, { seller: 'Nobody Trading', buyer: 'Acme Imports', manufacturer: name }),
      ...parties(yarn, { seller: 'Andes Yarn', buyer: name }),
    },
    {
      ...parties(shirts, { shipper: 'Lima Apparel', consignee: 'Acme Imports' }),
      ...parties(cert, { manufacturer: 'Lima Apparel', buyer: name }),
      ...list(cert, 'hsCodes', '5205.12'),
    },
    {
      ...parties(loose, { mill: name, buyer: 'Acme Imports' }),
      ...parties(yarn, { seller: 'Andes Yarn', buyer: name }),
      ...goods(yarn, 'cotton yarn'),
    },
  ]),
  ...['5201.00', '5205.12', '5208.21', '6109.10', '0702.00', '8471.30', 'ART-12'].flatMap((code) => [
    list(cert, 'hsCodes', code),
    { ...list(cert, 'hsCodes', code), [yarn]: undefined },
    {
      ...none(cert),
      [`${cert} facts.hsCodes`]: undefined,
      ...lines(cert, { hsCode: code, description: 'raw cotton' }),
    },
    { ...none(yarn), ...list(yarn, 'hsCodes', code) },
    { ...none(shirts), ...list(shirts, 'hsCodes', code) },
    { ...none(yarn), ...list(yarn, 'hsCodes', code, '5201.00') },
    { ...goods(yarn, 'steel wire'), ...list(yarn, 'hsCodes', code) },
    { ...goods(yarn, 'cotton yarn', code), ...list(shirts, 'hsCodes', '5201.00') },
  ]),
  ...['raw cotton', 'cotton yarn', 'cotton t-shirts', 'seed cotton', 'steel', 'art. 2207 100% cotton'].flatMap(
    (text) => [
      told(cert, text),
      told(cert, text, 'text'),
      { ...goods(cert, text), [yarn]: undefined },
      goods(yarn, text),
      goods(shirts, text),
      { ...goods(yarn, text), ...steel },
      { ...none(yarn), ...none(shirts), ...told(yarn, text) },
      { ...goods(shirts, text), ...goods(yarn, text) },
    ],
  ),
  steel,
  { ...steel, ...goods(yarn, 'glass') },
  { ...steel, ...none(yarn) },
  { ...steel, [yarn]: undefined },
  { ...none(shirts), ...none(yarn) },
  { ...steel, [`${yarn} type`]: 'packing-list' },
  { ...none(shirts), [yarn]: undefined },
  { [yarn]: undefined, [shirts]: undefined },
  { [`${loose} type`]: 'certificate-of-origin', ...list(loose, 'hsCodes', '5205.12') },
  {
    [`${loose} type`]: 'certificate-of-origin',
    ...list(loose, 'hsCodes', '5205.12'),
    ...rows(loose, 'references', { kind: 'certificate', value: 'CO-9001' }),
    ...list(cert, 'hsCodes', '5205.12'),
  },
  { ...rows(loose, 'references', { kind: 'certificate', value: 'CO-9001' }), ...list(cert, 'hsCodes', '5205.12') },
  ...['contractNumber', 'orderNumber'].flatMap((key) =>
    [shirts, yarn].map((name) => ({ ...f(loose, key, 'SC-5512'), ...f(name, key, 'SC-5512') })),
  ),
  ...[shirts, yarn].flatMap((name) => [
    { ...f(loose, 'netWeight', 900), ...f(name, 'netWeight', 900) },
    {
      ...f(loose, 'netWeight', 900),
      ...f(name, 'netWeight', 900),
      ...parties(loose, { seller: 'Nobody Trading', buyer: 'Acme Imports' }),
    },
    { ...f(loose, 'netWeight', 900), ...f(name, 'netWeight', 900), ...steel },
    {
      ...f(loose, 'netWeight', 900),
      ...f(name, 'netWeight', 900),
      ...parties(loose, { seller: 'Lima Apparel', buyer: 'Acme Imports' }),
    },
    {
      ...f(loose, 'netWeight', 900),
      ...f(name, 'netWeight', 900),
      ...parties(loose, { seller: 'Andes Yarn', buyer: 'Lima Apparel' }),
    },
    {
      ...f(loose, 'contractNumber', 'SC-5512'),
      ...f(name, 'contractNumber', 'SC-5512'),
      ...f(loose, 'netWeight', 900),
      ...f(name === shirts ? yarn : shirts, 'netWeight', 900),
      ...parties(loose, { seller: 'Lima Apparel', buyer: 'Acme Imports' }),
    },
    { ...rows(loose, 'references', { kind: 'invoice', value: name === shirts ? 'INV-5501' : 'Y-22055' }) },
    {
      [`${loose} type`]: 'invoice',
      ...rows(loose, 'references', { kind: 'invoice', value: name === shirts ? 'INV-5501' : 'Y-22055' }),
      ...goods(loose, 'raw cotton'),
    },
    {
      [`${loose} type`]: 'invoice',
      ...rows(loose, 'references', { kind: 'invoice', value: name === shirts ? 'INV-5501' : 'Y-22055' }),
      ...goods(loose, 'steel wire', '7217.10'),
    },
  ]),
  {
    ...parties(shirts, { seller: 'Lima Apparel', buyer: 'Acme Imports' }),
    ...parties(yarn, { seller: 'Acme Imports', buyer: 'Nobody Trading' }),
    [`${loose} type`]: 'invoice',
    ...parties(loose, { seller: 'Nobody Trading', buyer: 'Lima Apparel' }),
  },
  {
    ...parties(shirts, { seller: 'Lima Apparel', buyer: 'Acme Imports' }),
    ...parties(yarn, { seller: 'Acme Imports', buyer: 'Nobody Trading' }),
    [`${cert} type`]: 'invoice',
    ...parties(cert, { seller: 'Nobody Trading', buyer: 'Lima Apparel' }),
  },
  ...[yarn, shirts].flatMap((name) => {
    const old = name === yarn ? shirts : yarn;
    const number = name === yarn ? 'INV-5501' : 'Y-22055';
    return ['2024-03-01', '2024-03-05', '2024-03-09'].flatMap((date) => [
      {
        ...f(name, 'seller', 'Lima Apparel'),
        ...f(old, 'seller', 'Lima Apparel'),
        ...f(name, 'date', '2024-03-05'),
        ...f(old, 'date', date),
        ...told(name, `This invoice replaces invoice ${number}`, 'statement'),
      },
      {
        ...f(name, 'seller', 'Lima Apparel'),
        ...f(old, 'seller', 'Lima Apparel'),
        [`${loose} type`]: 'invoice',
        ...f(loose, 'number', 'L-77123'),
        ...f(loose, 'seller', 'Lima Apparel'),
        ...told(loose, `This invoice replaces invoice ${number}`, 'statement'),
        ...f(name, 'date', date),
      },
    ]);
  }),
];
const papers = (): Record<string, Document> => ({
  shirts: paper({
    type: 'invoice',
    name: shirts,
    facts: { number: 'INV-5501', seller: 'Lima Apparel', buyer: 'Acme Imports' },
    lines: [{ description: 'cotton t-shirts', hsCode: '6109.10' }],
  }),
  yarn: paper({
    type: 'invoice',
    name: yarn,
    facts: { number: 'Y-22055', seller: 'Andes Yarn', buyer: 'Lima Apparel' },
    lines: [{ description: 'cotton yarn', hsCode: '5205.12' }],
  }),
  cert: paper({ type: 'certificate-of-origin', name: cert, facts: { number: 'CO-9001' } }),
  loose: paper({ type: 'packing-list', name: loose }),
});
const grouped = (name: string, order: readonly string[]): NearAsk => {
  const all = papers();
  return {
    asks: [{ ask: 'consignmentsOf' }],
    ...near('consignmentsOf', name, Object.fromEntries(order.map((key) => [key, all[key]!])), changes),
  };
};
export const salesGroupedAsked: NearAsk[] = [
  grouped('asked-grouped', ['shirts', 'yarn', 'cert', 'loose']),
  grouped('asked-grouped-backwards', ['loose', 'cert', 'yarn', 'shirts']),
];
