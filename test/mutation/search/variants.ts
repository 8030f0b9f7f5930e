import type { Random } from '../../corpus/world/random.ts';

const countries = [
  'CN',
  'UZ',
  'TM',
  'US',
  'IN',
  'TR',
  'MX',
  'IT',
  'ES',
  'BR',
  'PK',
  'VN',
  'KZ',
  'BD',
  'EG',
  'AU',
  'GR',
  'TJ',
  'HK',
];
const units = ['kg', 'lb', 'pcs', 'drums', 'cartons', 'bales', 'm', 'm2', 't', 'dozen', 'boxes', 'rolls', 'sets', 'MT'];

/** Values a little beside one, by what it is: numbers by one and by shares, days by days and years, ids by a figure, texts in other forms. */
export function variantsOf(kind: string, value: unknown, random: Random): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return numbers(value);
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d\d-\d\d/.test(value)) return days(value);
  if (/^[A-Z]{2}$/.test(value)) return countries.filter((c) => c !== value);
  if (/\.unit$/.test(kind)) return units.filter((u) => u !== value);
  return texts(value, random);
}

function numbers(value: number): number[] {
  const round = (n: number): number => Number(n.toPrecision(7));
  const near = [value + 1, value - 1, value + 0.01, value - 0.01, value + 0.5, value - 0.5];
  const shares = [
    0.1, 0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 1.005, 1.01, 1.02, 1.03, 1.05, 1.1, 1.25, 2, 10, 2.20462, 1000,
    0.001,
  ];
  return [...near, ...shares.map((s) => value * s), 0, 1, -value].map(round).filter((n) => n !== value);
}

function days(value: string): string[] {
  const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return [];
  const moved = [
    -730, -366, -365, -180, -92, -61, -31, -30, -15, -10, -7, -3, -2, -1, 1, 2, 3, 7, 10, 14, 15, 30, 31, 45, 60, 61,
    90, 92, 120, 180, 365, 366, 730,
  ];
  return moved.map((by) => `${new Date(at.getTime() + by * 86_400_000).toISOString().slice(0, 10)}${value.slice(10)}`);
}

function texts(value: string, random: Random): string[] {
  const words = value.split(' ');
  const figure = [...value.matchAll(/\d/g)].map((m) => m.index);
  const changed = (at: number): string =>
    value.slice(0, at) + ((Number(value[at]) + 1 + Math.floor(random.next() * 8)) % 10) + value.slice(at + 1);
  const at = figure[Math.floor(random.next() * figure.length)];
  return [
    ...(at === undefined ? [] : [changed(at), changed(figure.at(-1)!), value.slice(0, at) + value.slice(at + 1)]),
    ...(words.length > 1 ? [words.slice(1).join(' '), words.slice(0, -1).join(' '), words.toReversed().join(' ')] : []),
    value.toUpperCase(),
    value.toLowerCase(),
    `${value}, China`,
    `${value} Xinjiang`,
    `${value}1`,
    `0${value}`,
    value.slice(0, -1),
    value.replace(/[\s-]/g, ''),
    '',
  ].filter((t) => t !== value);
}
