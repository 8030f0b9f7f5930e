import { paper } from '../../rules/case.ts';
import { f, list, rows } from './asked-changes.ts';
import { type Change, each, type NearAsk, near } from './near.ts';

const [field, plant, letter] = ['field.pdf', 'plant.pdf', 'letter.pdf'] as const;
const day = '2024-10-05';
const flows = (name: string, direction: string, material: string, ...all: object[]): Change =>
  rows(name, 'flows', ...all.map((x) => ({ direction, material, ...x })));
const loads = (date: string | undefined, ...kg: number[]): Change =>
  flows(field, 'out', 'seed-cotton', ...kg.map((n) => ({ kg: n, ...(date ? { date } : {}) })));
const taken = (date: string | undefined, ...kg: number[]): Change =>
  flows(plant, 'in', 'seed-cotton', ...kg.map((n) => ({ kg: n, ...(date ? { date } : {}) })));
const farmer = { ...f(field, 'seller', 'Hale Farm'), ...f(plant, 'seller', 'Hale Farm') };
const firms = { ...farmer, ...f(field, 'buyer', 'Delta Gin'), ...f(plant, 'buyer', 'Delta Gin') };
const told = (text: string): Change => rows(letter, 'mentions', { context: 'text', text });
const units = (name: string, ...all: object[]): Change => rows(name, 'units', ...all);

/** What two papers without a number in common share: loads that a plant took in, a weight, a vessel, bales, a number in a text. */
const shared: Change[] = [
  ...each(
    [loads(day, 300, 300), loads(undefined, 300, 300), loads(day, 600), loads(day, 250, 249), loads(day, 250, 250)],
    [
      taken(day, 600),
      taken(undefined, 600),
      taken('2024-10-06', 600),
      taken(undefined, 300, 300),
      taken(day, 300, 300),
      taken(day, 500),
      taken(day, 499),
      {},
    ],
    [{}, farmer],
  ),
  ...[599.4, 599.5, 600.5, 600.6].map((kg) => ({ ...loads(day, 300, 300), ...taken(day, kg) })),
  { ...loads(day, 300, 300), ...taken(day, 600), [`${field} type`]: 'ginning-record' },
  {
    ...flows(field, 'out', 'seed-cotton', { kg: 300, date: day }, { kg: 300, date: day }, { date: day }),
    ...taken(day, 600),
  },
  {
    ...flows(field, 'out', 'tomato', { kg: 300, date: day }, { kg: 300 }),
    ...flows(plant, 'in', 'tomato', { kg: 600, date: day }),
  },
  ...[499, 500, 500.5, 501, 2000].flatMap((kg) =>
    [0, 0.24, 0.25, 0.26, 0.5, 0.99, 1, 1.01, 1.05, 1.1].map((off) => ({
      ...flows(plant, 'out', 'lint', { kg }),
      ...flows(letter, 'in', 'lint', { kg: kg + off }),
      [`${letter} type`]: 'spinning-record',
    })),
  ),
  ...['MV Ada', 'mv ada', 'MV Bela', undefined].flatMap((v) =>
    [{}, farmer, firms].map((c) => ({ ...c, ...f(field, 'vessel', 'MV Ada'), ...f(plant, 'vessel', v) })),
  ),
  ...[20_000, 20_100, 20_101].flatMap((n) =>
    [{}, farmer].flatMap((c) =>
      ['netWeight', 'grossWeight'].map((key) => ({ ...c, ...f(field, key, 20_000), ...f(plant, key, n) })),
    ),
  ),
  ...['UZ101', 'UZ1001', '1001', '101', 'U9'].flatMap((id) => [
    { ...units(field, { id }), ...units(plant, { id }) },
    { ...units(field, { id }), ...units(plant, { id: 'UZ9999' }, { id }) },
    {
      ...units(field, { id, to: id.replace(/\d+$/, (n) => String(Number(n) + 3)) }),
      ...units(plant, { id: `${id}9` }, { id }),
    },
    {
      ...units(field, { id }, { id: 'KG5001', to: 'KG5002' }),
      ...units(plant, { id: 'KG5002' }, { id: 'KG5003' }, { id: '7' }),
    },
  ]),
  { ...units(field, { id: 'UZ1001' }), ...units(plant, { id: '3' }) },
  { ...units(field, { id: '3' }), ...units(plant, { id: '3' }) },
  ...['LOT-771', 'L77', '12345'].flatMap((lot) => [
    { ...list(field, 'lots', lot), ...told(`of ${lot}`) },
    { ...list(field, 'lots', lot), ...told(`of ${lot}`), ...list(letter, 'lots', lot) },
    { ...list(field, 'lots', lot), ...list(plant, 'lots', lot), ...told(`of ${lot}`) },
    { ...rows(field, 'references', { kind: 'other', value: lot }), ...told(`of ${lot}`) },
    {
      ...rows(field, 'references', { kind: 'vessel', value: lot }),
      ...rows(plant, 'references', { kind: 'vessel', value: lot }),
    },
  ]),
  ...['UZ10001 to UZ10003', '10001-10003', 'UZ101-UZ103', 'U10001-U10004', 'bales 10001 to 10003 of LOT-771'].flatMap(
    (text) =>
      [
        { id: 'UZ10001', to: 'UZ10005' },
        { id: '10001', to: '10005' },
        { id: '1001', to: '10005' },
        { id: 'U10001', to: 'U10003' },
        { id: 'UZ101', to: 'UZ105' },
        { id: 'UZ10001' },
      ].flatMap((row) => [
        { ...units(field, row), ...told(text) },
        { ...units(field, row), ...list(field, 'lots', 'LOT-771'), ...told(text) },
        { ...units(field, row), ...units(letter, { id: 'UZ10003' }), ...told(text) },
      ]),
  ),
  ...['lab-report', 'other', 'contract'].flatMap((type) => [
    {
      [`${letter} type`]: type,
      ...list(letter, 'lots', 'LOT-771', 'LOT-772'),
      ...list(field, 'lots', 'LOT-771'),
      ...list(plant, 'lots', 'LOT-772'),
      ...f(field, 'netWeight', 900),
      ...f(plant, 'netWeight', 900),
      ...farmer,
    },
    {
      [`${field} type`]: type,
      ...list(letter, 'lots', 'LOT-771', 'LOT-772'),
      ...list(field, 'lots', 'LOT-771'),
      ...list(plant, 'lots', 'LOT-772'),
      ...told('of LOT-773'),
      ...farmer,
    },
  ]),
  ...[
    [{ name: 'Hale Farm' }, { name: 'Delta Gin' }, { name: 'Third Firm' }, { name: 'Fourth Firm' }],
    [{ name: 'Hale Farm' }, { name: 'Hale Farm Ltd' }],
    [{ name: 'Hale Farm' }, { name: 'Delta Gin' }],
  ].flatMap((all) =>
    ['seller', 'bank', 'carrier', 'issuer'].map((role) => ({
      ...rows(field, 'parties', ...all.map((x) => ({ role, ...x }))),
      ...rows(plant, 'parties', ...all.map((x) => ({ role, ...x }))),
    })),
  ),
  { ...rows(field, 'sites', { step: 'grow', name: 'Hale Farm' }), ...f(plant, 'seller', 'Hale Farm') },
  { ...rows(field, 'sites', { step: 'grow', address: 'Lubbock' }), ...f(plant, 'seller', 'Hale Farm') },
];
const tied: NearAsk = {
  asks: [{ ask: 'linksOf' }],
  ...near(
    'linksOf',
    'asked-ties',
    {
      field: paper({ type: 'farm-record', name: field, facts: { number: 'FR-11345' } }),
      plant: paper({ type: 'ginning-record', name: plant, facts: { number: 'GR-22456' } }),
      letter: paper({ type: 'supplier-statement', name: letter, facts: { number: 'ST-33567' } }),
    },
    shared,
  ),
};
const [bill, second, drums] = ['bill.pdf', 'second.pdf', 'drums.pdf'] as const;
const inFile = (name: string): Change => ({ [`${name} sha256`]: 'f'.repeat(64) });
const behind: Change = { ...inFile(bill), ...inFile(drums) };
/** A list without a number behind an invoice in one file. */
const listed: NearAsk = {
  asks: [{ ask: 'linksOf' }],
  ...near(
    'linksOf',
    'asked-behind',
    {
      bill: paper({ type: 'invoice', name: bill, facts: { number: 'INV-55017' } }),
      second: paper({ type: 'invoice', name: second, facts: { number: 'INV-66028' } }),
      drums: paper({ type: 'packing-list', name: drums }),
    },
    [
      behind,
      inFile(drums),
      { ...behind, ...inFile(second) },
      { ...inFile(second), ...inFile(drums) },
      { ...behind, [`${second} type`]: 'bill-of-lading', ...inFile(second) },
      { ...behind, [`${drums} type`]: 'other' },
      { ...behind, [`${drums} type`]: 'bill-of-lading' },
      { ...behind, ...f(bill, 'number', undefined) },
      { ...behind, ...f(drums, 'number', 'PL-90211') },
      { ...behind, ...rows(drums, 'references', { kind: 'vessel', value: 'MV Ada' }) },
      { ...behind, ...rows(drums, 'references', { kind: 'seal', value: 'SL-1' }) },
      { ...behind, ...rows(drums, 'references', { kind: 'seal', value: 'SL-1' }, { kind: 'vessel', value: 'MV Ada' }) },
    ],
  ),
};
export const tiesAsked: NearAsk[] = [tied, listed];
