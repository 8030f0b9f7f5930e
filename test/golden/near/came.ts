import { paper } from '../../rules/case.ts';
import { type Change, events, fact, flows, type Near, near, on } from './near.ts';

/** Work and papers of goods that were not there yet: a mill and its trucks, a gin and what names its lots. */
const [mill, first, second, gin, list] = [
  'spinning-record.pdf',
  'first truck.pdf',
  'second truck.pdf',
  'ginning-record.pdf',
  'packing-list.pdf',
] as const;
const lots = (name: string, ...value: string[]): Change => ({
  [`${name} facts.lots`]: { value, evidence: on(name, value[0]), each: value.map((lot) => on(name, lot)) },
});
const facts = (name: string, of: Record<string, unknown>): Change =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [`${name} facts.${key}`, fact(name, value)]));

const trucks = () => [
  paper({
    type: 'spinning-record',
    flows: [
      { direction: 'in', material: 'lint', lot: 'VK-61', bales: 60, kg: 13_000 },
      { direction: 'in', material: 'lint', lot: 'VK-62', bales: 40, kg: 9_000 },
      { direction: 'out', material: 'yarn', lot: 'Y-9', kg: 18_000 },
    ],
    units: [{ id: 'UZ10001' }, { id: 'UZ10002' }],
    events: [{ kind: 'spin', from: '2024-01-09', to: '2024-02-20' }],
  }),
  paper({
    type: 'transport-record',
    name: first,
    lots: ['VK-61'],
    facts: { baleCount: 60, netWeight: 13_000 },
    events: [{ kind: 'ship', from: '2024-01-15' }],
  }),
  paper({
    type: 'transport-record',
    name: second,
    lots: ['VK-62'],
    facts: { baleCount: 40, netWeight: 9_000 },
    events: [{ kind: 'load', from: '2024-01-17' }],
  }),
];
const none: Change = {
  [`${first} facts.baleCount`]: undefined,
  [`${second} facts.baleCount`]: undefined,
};
const light: Change = {
  [`${first} facts.netWeight`]: undefined,
  [`${second} facts.netWeight`]: undefined,
};
const sent: Change[] = [
  {},
  ...['2024-01-14', '2024-01-15', '2024-01-16', '2024-01-17'].map((day) => events(mill, ['spin', day, '2024-02-20'])),
  events(mill, ['spin', '2024-01-09']),
  events(mill, ['spin', '2024-01-09', '2024-01-14']),
  events(mill, ['spin', '2024-01-09', '2024-01-15']),
  events(mill, ['spin', '2024-01-09', '2024-01-16']),
  events(mill, ['spin', '2024-01-01', '2024-01-31']),
  events(mill, ['spin', '2024-01-01', '2024-02-20']),
  events(mill, ['spin', '2024-01-09', '2024-02-20'], ['spin', '2024-01-20', '2024-02-21']),
  events(mill, ['weave', '2024-01-09', '2024-02-20']),
  events(mill, ['finish', '2024-01-09', '2024-02-20']),
  events(mill),
  events(first, ['load', '2024-01-15']),
  events(first, ['arrive', '2024-01-15']),
  events(first, ['arrive', '2024-01-05'], ['ship', '2024-01-15']),
  events(first, ['ship', '2024-01-05']),
  events(first, ['ship', '2024-01-09']),
  events(first, ['ship', '2024-01-10']),
  events(first),
  events(second),
  events(second, ['ship', '2024-01-08']),
  { [first]: undefined },
  { [second]: undefined },
  lots(second, 'VK-63'),
  lots(second, 'VK-62', 'VK-63'),
  lots(second, 'VK-61'),
  facts(first, { baleCount: 59 }),
  facts(first, { baleCount: 61 }),
  none,
  light,
  { ...none, ...light },
  { ...none, ...facts(first, { netWeight: 12_560 }) },
  { ...none, ...facts(first, { netWeight: 12_561 }) },
  { ...none, ...facts(first, { netWeight: 12_559 }) },
  { ...none, ...facts(first, { netWeight: 12_580 }) },
  { ...none, ...facts(first, { netWeight: 12_520 }) },
  { ...none, ...facts(first, { netWeight: 13_448 }) },
  { ...none, ...facts(first, { netWeight: 13_449 }) },
  { ...none, ...facts(first, { netWeight: 13_480 }) },
  { ...none, ...facts(first, { netWeight: 13_430 }) },
  { ...none, ...light, ...facts(first, { grossWeight: 13_000 }), ...facts(second, { grossWeight: 9_000 }) },
  { ...none, ...facts(first, { grossWeight: 5_000 }), ...facts(second, { grossWeight: 5_000 }) },
  { ...none, ...light, ...facts(first, { packages: 60 }), ...facts(second, { packages: 40 }) },
  { ...light, ...facts(first, { packages: 5 }), ...facts(second, { packages: 5 }) },
  { ...light, [`${second} facts.baleCount`]: undefined },
  { ...none, [`${second} facts.netWeight`]: undefined },
  {
    ...light,
    ...flows(mill, ['in', 'lint', { lot: 'VK-61' }], ['in', 'lint', { lot: 'VK-62' }]),
    ...facts(first, { baleCount: 1 }),
    ...facts(second, { baleCount: 1 }),
  },
  {
    ...light,
    ...flows(mill, ['in', 'lint', { lot: 'VK-61', bales: 1 }], ['in', 'lint', { lot: 'VK-62' }]),
    ...facts(first, { baleCount: 1 }),
    ...facts(second, { baleCount: 0 }),
  },
  {
    ...light,
    ...flows(mill, ['in', 'lint', { lot: 'VK-61' }], ['in', 'lint', { lot: 'VK-62' }]),
    [`${mill} facts.units`]: [],
    ...facts(first, { baleCount: 0 }),
    ...facts(second, { baleCount: 0 }),
  },
  {
    ...light,
    ...flows(mill, ['in', 'lint', { lot: 'VK-61' }], ['in', 'lint', { lot: 'VK-62' }]),
    [`${mill} facts.units`]: [],
    ...facts(first, { baleCount: 1 }),
    ...facts(second, { baleCount: 0 }),
  },
  flows(mill, ['in', 'lint', { lot: 'VK-61', bales: 60 }], ['in', 'lint', { bales: 40 }]),
  flows(
    mill,
    ['in', 'lint', { lot: 'VK-61', bales: 60 }],
    ['in', 'lint', { lot: 'VK-62', bales: 40 }],
    ['out', 'yarn', { lot: 'VK-62' }],
  ),
  flows(mill, ['in', 'yarn', { lot: 'VK-61', bales: 60 }], ['in', 'yarn', { lot: 'VK-62', bales: 40 }]),
  flows(mill, ['out', 'yarn', { lot: 'Y-9' }]),
  { [`${first} type`]: 'packing-list', [`${second} type`]: 'packing-list' },
  { [`${mill} type`]: 'ginning-record' },
];

const row = (lot: string, date?: string) => ({ lot, kg: 9_000, ...(date ? { date } : {}) });
const named = () => [
  paper({
    type: 'ginning-record',
    flows: [
      { direction: 'out', material: 'lint', ...row('VK-61', '2023-11-04') },
      { direction: 'out', material: 'lint', ...row('VK-62', '2023-11-19') },
    ],
  }),
  paper({ type: 'transport-record', name: first, facts: { date: '2023-11-12' }, lots: ['VK-61', 'VK-62'] }),
  paper({ type: 'packing-list', facts: { number: 'P-1', date: '2024-11-12' }, lots: ['VK-61', 'VK-62'] }),
];
const units = (...all: [id: string, lot?: string | undefined, date?: string][]): Change => ({
  [`${gin} facts.units`]: all.map(([id, lot, date]) => ({
    id,
    ...(lot ? { lot } : {}),
    ...(date ? { date } : {}),
    evidence: on(gin, id),
  })),
});
const writing: Change[] = [
  {},
  ...['2023-11-03', '2023-11-04', '2023-11-05', '2023-11-18', '2023-11-19', '2023-11-20'].flatMap((day) => [
    facts(first, { date: day }),
    facts(list, { date: day }),
    events(first, ['ship', day]),
    events(first, ['load', day]),
    events(first, ['arrive', day]),
  ]),
  events(first, ['load', '2023-11-14'], ['ship', '2023-11-20']),
  events(first, ['load', '2023-11-20'], ['ship', '2023-11-14']),
  events(first, ['ship', '2023-11-14', undefined, 'x']),
  events(gin, ['gin', '2023-11-04', undefined, 'x']),
  { [`${first} facts.date`]: undefined },
  { [`${gin} type`]: 'tomato-processing-record' },
  {
    [`${gin} type`]: 'tomato-processing-record',
    ...flows(gin, ['out', 'paste', row('VK-61', '2023-11-04')], ['out', 'paste', row('VK-62', '2023-11-19')]),
  },
  { [`${gin} type`]: 'spinning-record' },
  flows(gin, ['out', 'lint', row('VK-62', '2023-11-19')], ['out', 'lint', row('VK-62', '2023-11-10')]),
  flows(gin, ['out', 'lint', row('VK-62', '2023-11-10')], ['out', 'lint', row('VK-62', '2023-11-19')]),
  flows(gin, ['out', 'lint', row('VK-62', '2023-11-19')], ['out', 'lint', { ...row('VK-62', '2023-11-19'), kg: 1 }]),
  flows(gin, ['out', 'lint', row('VK-61')], ['out', 'lint', row('VK-62', '2023-11-19')]),
  flows(gin, ['in', 'seed-cotton', row('VK-61', '2023-11-04')], ['out', 'lint', row('VK-62', '2023-11-19')]),
  { ...flows(gin), ...units(['B1', 'VK-61', '2023-11-04'], ['B2', 'VK-62', '2023-11-19']) },
  { ...flows(gin), ...units(['B1', 'VK-61'], ['B2', 'VK-62', '2023-11-19']) },
  { ...flows(gin), ...units(['B1', undefined, '2023-11-30'], ['B2', 'VK-62', '2023-11-19']) },
  lots(first, 'VK-62', 'VK-61'),
  lots(first, 'VK-61'),
  lots(first, 'VK-99'),
  ...['purchase-order', 'invoice', 'bill-of-lading', 'packing-list'].map((type) => ({ [`${first} type`]: type })),
  { [`${first} type`]: 'invoice', ...facts(first, { date: '2023-11-03' }) },
  { [`${first} type`]: 'invoice', ...facts(first, { date: '2023-11-04' }) },
];

export const came: Near[] = [
  near('date.order', 'came-1', trucks(), sent),
  near('date.order', 'came-2', named(), writing),
];
