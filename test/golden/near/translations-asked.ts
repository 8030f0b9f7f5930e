import { paper } from '../../rules/case.ts';
import { asksOfTwo, bales, both, f, lines, one, other, rows } from './asked-changes.ts';
import { type Change, each, type NearAsk, near } from './near.ts';

const original = paper({
  type: 'ginning-record',
  name: one,
  language: 'uz',
  languages: ['uz'],
  facts: {
    number: 'G-501',
    date: '2024-03-10',
    netWeight: 20_000,
    grossWeight: 20_400,
    packages: 90,
    baleCount: 90,
    total: 55,
    contractNumber: 'SC-1',
    invoiceNumber: 'I-9',
    orderNumber: 'PO-4',
  },
  hsCodes: ['5201.00.10'],
  containers: ['MSKU1234565'],
  lots: ['LOT-7'],
  lines: [
    { description: 'Paxta', amount: 10 },
    { description: 'Paxta', amount: 20 },
    { description: 'Paxta', amount: 30 },
  ],
  units: [1, 2, 3, 4].map((n) => ({ id: `UZ1000${n}`, netKg: 200 })),
  events: [{ kind: 'ginning', from: '2024-02-01' } as never],
  references: [{ kind: 'other', value: 'R-77' } as never],
});
const english = {
  ...structuredClone(original),
  id: 'otherpdf0000',
  name: other,
  language: 'en',
  languages: ['en'],
  sha256: 'e'.repeat(64),
};
const keys = [
  'date',
  'netWeight',
  'grossWeight',
  'packages',
  'baleCount',
  'total',
  'contractNumber',
  'invoiceNumber',
  'orderNumber',
  'hsCodes',
  'containers',
  'lots',
];
const stripped = (name: string, n: number, more = true): Change => ({
  ...Object.assign({}, ...keys.slice(0, n).map((k) => f(name, k, undefined))),
  ...(more
    ? { [`${name} facts.lines`]: undefined, [`${name} facts.events`]: [], [`${name} facts.references`]: [] }
    : {}),
});
const kinds: Change[] = [
  {},
  { [`${other} type`]: 'other' },
  { [`${other} type`]: 'spinning-record' },
  { [`${other} translation`]: true },
  { [`${other} type`]: 'spinning-record', [`${other} translation`]: true },
  { [`${other} type`]: 'other', [`${other} translation`]: true },
];
const number: Change[] = [
  {},
  f(other, 'number', 'G-999'),
  f(other, 'number', undefined),
  f(one, 'number', undefined),
  { ...f(other, 'number', 'G-999'), ...rows(other, 'references', { kind: 'other', value: 'G 501' }) },
];
const translations: NearAsk = {
  asks: [...asksOfTwo('translationOf'), { ask: 'readsInEnglish', paper: one }, { ask: 'readsInEnglish', paper: other }],
  ...near('translationOf', 'asked-translations', { one: original, other: english }, [
    ...each(
      kinds,
      number,
      [0, 3, 6, 8, 9, 10, 11, 12].map((n) => stripped(other, n)),
    ),
    ...each(
      kinds,
      number,
      [6, 8, 9, 10, 11, 12].map((n) => stripped(one, n)),
    ),
    ...each(
      [{ [`${other} translation`]: true, [`${other} type`]: 'other' }, {}],
      number.slice(1, 3),
      Array.from({ length: 13 }, (_, n) => stripped(other, n, n > 6)),
      [{}, stripped(one, 4, false)],
    ),
    ...keys.flatMap((k, i) => [
      { ...f(other, 'number', 'G-9'), ...stripped(other, i), ...stripped(one, i) },
      { ...f(other, 'number', 'G-9'), ...f(other, k, undefined), ...stripped(other, 12) },
      {
        ...f(other, 'number', 'G-9'),
        ...stripped(one, 12),
        ...(original.facts[k as never] ? { [`${one} facts.${k}`]: original.facts[k as never] } : {}),
      },
    ]),
    ...each(
      [0, 1, 2, 3, 4].map((n) => bales(other, 1, n, 200)),
      [0, 2, 3, 4].map((n) => bales(one, 1, n, 200)),
    ),
    ...each(
      [0, 1, 2, 3].map((n) => lines(other, ...Array.from({ length: n }, () => ({ amount: 3 })))),
      [0, 1, 2, 3].map((n) => lines(one, ...Array.from({ length: n }, () => ({ amount: 3 })))),
      [bales(other, 1, 0)],
    ),
    { [`${other} id`]: original.id },
    ...[0.34, 0.35, 0.36, 0.49, 0.5, 0.51, 0.4, 0.39, 0.385, 0.55, 0.45, 0.315].map((x) =>
      both((n) => ({ [`${n} english`]: x })),
    ),
    ...each(
      [['uz'], ['uz', 'en'], ['en']].map((x) => ({ [`${one} languages`]: x })),
      [1, 2, 3, 4].flatMap((foreign) =>
        [0, 1, 2].map((latin) =>
          rows(
            one,
            'mentions',
            ...Array.from({ length: foreign }, (_, i) => ({
              context: ['goods', 'statement', 'text', 'origin', 'route', 'identifier'][i],
              text: 'Хлопок волокно',
            })),
            ...Array.from({ length: latin }, () => ({ context: 'goods', text: 'Cotton lint' })),
            ...Array.from({ length: latin }, () => ({ context: 'text', text: 'co 12 lint' })),
          ),
        ),
      ),
    ),
    ...['party', 'goods', 'route', 'identifier', 'origin', 'statement', 'text'].flatMap((context) => [
      {
        [`${one} languages`]: ['uz', 'en'],
        ...rows(one, 'mentions', ...[1, 2, 3].map(() => ({ context, text: 'Хлопок' }))),
      },
      {
        [`${one} languages`]: ['uz', 'en'],
        ...rows(one, 'mentions', ...[1, 2, 3].map(() => ({ context, text: 'x', label: 'Хлопок' }))),
      },
      {
        [`${one} languages`]: ['uz', 'en'],
        ...rows(
          one,
          'mentions',
          ...[1, 2, 3, 4].map((n) => ({
            context: 'goods',
            text: n < 4 ? 'Хлопок' : 'Cotton',
            label: n < 4 ? '' : 'Lint',
          })),
        ),
      },
      {
        [`${one} languages`]: ['uz', 'en'],
        ...rows(one, 'mentions', ...[1, 2, 3, 4, 5].map((n) => ({ context, text: n < 5 ? 'Хлопок' : 'Raw cotton' }))),
      },
      {
        [`${one} languages`]: ['uz', 'en'],
        ...rows(
          one,
          'mentions',
          ...[1, 2, 3, 4, 5, 6].map((n) => ({ context, text: n < 6 ? 'Хлопок' : 'Raw cotton' })),
        ),
      },
    ]),
  ]),
};
export const translationsAsked: NearAsk[] = [translations];
