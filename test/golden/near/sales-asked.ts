import { paper } from '../../rules/case.ts';
import { asksOfTwo, bales, both, f, lines, list, one, other, rows } from './asked-changes.ts';
import { at, type Change, type NearAsk, near, on } from './near.ts';

const invoice = (name: string, number: string) =>
  paper({
    type: 'invoice',
    name,
    facts: {
      number,
      date: '2024-03-10',
      seller: 'Delta Cotton',
      buyer: 'Carolina Spinning',
      netWeight: 20_000,
      total: 43_600,
      currency: 'USD',
      contractNumber: 'SC-7781',
    },
    lines: [{ description: 'Raw cotton', quantity: 20_000, unit: 'kg', netWeight: 20_000, amount: 43_600 }],
  });
const two = { one: invoice(one, 'PF-90011'), other: invoice(other, 'CI-55023') };
/** Leaves out what bills the same goods between the same parties, so that one sign stands alone. */
const strangers: Change = {
  [`${other} facts.parties`]: [],
  ...f(other, 'total', 5),
  ...f(other, 'contractNumber', 'SC-9'),
};
const sales: NearAsk = {
  asks: [...asksOfTwo('billsSameSale', 'shared', 'sharedParties'), { ask: 'salesOf' }],
  ...near('billsSameSale', 'asked-sales', two, [
    ...at(`${other} type`, 'packing-list', 'contract'),
    ...at(`${one} type`, 'packing-list'),
    ...[20_009, 20_010, 20_010.5, 20_010.1, 20_011, 19_990, 19_989, 20_012].map((n) => f(other, 'netWeight', n)),
    ...[100.4, 100.5, 100.6, 99.5, 99.4, 101].map((n) => ({
      ...f(one, 'netWeight', 100),
      ...f(other, 'netWeight', n),
    })),
    { ...f(other, 'netWeight', undefined), ...lines(other, { description: 'Raw cotton', quantity: 5 }) },
    { ...f(one, 'netWeight', undefined), ...lines(one, { description: 'Raw cotton', quantity: 5 }) },
    ...['2024-09-25', '2024-09-26', '2024-09-27', '2023-08-24', '2023-08-23', '2023-08-22', '2023-05-05'].map((d) =>
      f(other, 'date', d),
    ),
    f(one, 'date', undefined),
    { ...f(one, 'date', undefined), ...f(other, 'date', '2019-01-01') },
    { ...f(other, 'date', undefined), ...f(one, 'date', '2019-01-01') },
    strangers,
    { [`${other} facts.parties`]: [] },
    f(other, 'total', 5),
    f(other, 'total', undefined),
    f(other, 'contractNumber', 'SC-9'),
    { ...f(other, 'total', 5), ...f(other, 'contractNumber', 'SC-9') },
    { ...both((n) => f(n, 'total', undefined)), ...f(other, 'contractNumber', 'SC-9') },
    {
      ...f(other, 'total', 5),
      ...both((n) => f(n, 'contractNumber', undefined)),
      ...both((n) => f(n, 'orderNumber', 'PO-123')),
    },
    lines(other, { description: 'Raw cotton', quantity: 10_000 }, { description: 'Raw cotton', quantity: 10_000 }),
    lines(other, { description: 'Raw cotton', quantity: 20_001 }),
    lines(other, { description: 'Raw cotton' }),
    { ...lines(other, { quantity: 1 }, { quantity: 2 }), ...lines(one, { quantity: 2 }, { quantity: 1 }) },
    { [`${other} facts.lines`]: undefined, [`${one} facts.lines`]: undefined },
    ...['seller', 'shipper', 'buyer', 'consignee', 'manufacturer'].flatMap((role) =>
      [
        ['seller', 'Delta Cotton'],
        ['buyer', 'Carolina Spinning'],
        ['buyer', 'Plains Mills'],
      ].map(([with_, name]) => ({
        [`${other} facts.parties`]: [
          { role, name: 'Delta Cotton', evidence: on(other, 'Delta Cotton') },
          { role: with_, name, evidence: on(other, name) },
        ],
      })),
    ),
    ...[
      ['LOT-771', 'LOT-771'],
      ['LOT-771', 'LOT-772'],
      ['L77', 'L77'],
      ['L-7', 'L-7'],
      ['L771', 'L771'],
      ['L-771', 'L771'],
    ].flatMap(([x, y]) => [
      { ...strangers, ...list(one, 'lots', x!), ...list(other, 'lots', y!) },
      { ...list(one, 'lots', x!), ...list(other, 'lots', y!) },
      { ...strangers, ...list(one, 'lots', x!), ...lines(other, { description: `Raw cotton ${y}`, quantity: 20_000 }) },
      { ...strangers, ...list(other, 'lots', x!), ...lines(one, { description: `Raw cotton ${y}`, quantity: 20_000 }) },
    ]),
    { ...list(one, 'lots', 'LOT-771', 'LOT-772'), ...list(other, 'lots', 'LOT-772', 'LOT-773') },
    { ...list(one, 'lots', 'LOT-771') },
    ...[
      [1, 1],
      [1, 2],
      [1, 9],
    ].map(([x, y]) => ({ ...bales(one, x!, 3), ...bales(other, y!, 3) })),
    bales(one, 1, 3),
    { ...list(one, 'containers', 'MSKU1234565'), ...list(other, 'containers', 'TGHU7654321') },
    { ...list(one, 'containers', 'MSKU1234565'), ...list(other, 'containers', 'MSKU1234565', 'TGHU7654321') },
    { ...list(one, 'lots', 'LOT-771'), ...list(other, 'containers', 'TGHU7654321') },
    ...['PF-90011', 'PF90011', 'PF-9', 'PF90', 'P9001', 'CI-55023'].flatMap((n) => [
      { ...strangers, ...f(one, 'number', n), ...rows(other, 'references', { kind: 'invoice', value: n }) },
      { ...strangers, ...f(one, 'number', n), ...lines(other, { description: `as per ${n}`, quantity: 20_000 }) },
      { ...strangers, ...f(one, 'number', n), ...rows(other, 'mentions', { context: 'text', text: `Pro-forma ${n}` }) },
    ]),
    {
      ...strangers,
      ...f(one, 'number', undefined),
      ...rows(other, 'references', { kind: 'invoice', value: 'PF-90011' }),
    },
    {
      ...strangers,
      ...f(other, 'number', undefined),
      ...rows(other, 'references', { kind: 'invoice', value: 'PF-90011' }),
    },
    {
      ...strangers,
      ...f(other, 'number', undefined),
      ...rows(one, 'references', { kind: 'invoice', value: 'CI-55023' }),
    },
  ]),
};
export const salesAsked: NearAsk[] = [sales];
