import { at, type Change, each, type Near, near } from './near.ts';
import { heads, numbering } from './unit-numbers.ts';
import {
  blind,
  f,
  gin,
  goods,
  invoice,
  lint,
  list,
  lots,
  lotted,
  opened,
  run,
  spinner,
  units,
  used,
} from './unit-papers.ts';

const read: Change[] = [
  {},
  f(gin, 'baleCount', 3),
  f(gin, 'baleCount', 4),
  f(gin, 'baleCount', 5),
  f(gin, 'baleCount', 6),
  f(gin, 'baleCount', 8),
  f(gin, 'baleCount', 60),
  { [`${gin} reader`]: 'ocr' },
  { ...f(gin, 'baleCount', 3), [`${gin} reader`]: 'ocr' },
  { ...f(gin, 'baleCount', 3), [`${gin} reader`]: 'textract' },
  { ...f(gin, 'baleCount', 3), [`${gin} reader`]: 'sheet' },
  { ...f(gin, 'baleCount', 4), [`${gin} reader`]: 'ocr' },
];
const made: Change[] = [
  units(gin, ...run('UZ', 10_001, 2, 5, 200)),
  units(gin, ['UZ10001', 200], ['UZ10002', 1000]),
  units(gin, ['UZ10001', 200], ['UZ10002', 1001]),
  units(gin, ['UZ10001', 200], ['UZ10002', 1002]),
  units(gin, ['UZ10001', 1500], ['UZ10002', 1500]),
  units(gin, ['UZ10001'], ['UZ10002', 1500]),
  units(gin, ['UZ10001'], ['UZ10002']),
  units(gin, ['UZ10001', 2000, { to: 'UZ10002' }]),
  units(gin, ['UZ10001', 400, { to: 'UZ10002' }]),
  units(gin),
];

const names = [
  'Y3555',
  'Y3556',
  '3555',
  '555',
  '55',
  'AY3555',
  'ABCY3555',
  '5',
  'Y355',
  'Y3555 49',
  '49 Y3555',
  '49, Y3556',
  'Y3555;Y9',
  'ABC',
  'Y-3555',
  'AB12CD',
  'Z9999',
  '35551',
  '9999',
  'Y35',
  '3',
  'UZ10001',
  'UZ10009',
  'UZ10005',
];
const wide = ['Y4001', 'Y4002', 'Y4003', 'Y4004', 'Y4005', 'Y4006'];
const held: Change[] = [
  {},
  lots(spinner, 'Y3555'),
  lots(spinner, '3555'),
  lots(spinner, '555'),
  lots(spinner, 'XY3555'),
  lots(spinner, 'Y3555', 'Y3556', 'Z1'),
  lots(spinner, '12345'),
  lots(spinner),
  lots(spinner, '55'),
  lots(spinner, 'AB34EF'),
].map((c) => ({
  ...c,
  [`${spinner} facts.flows`]: [],
}));
export const unitsOf: Near[] = [
  near('bale.unlisted', 'units-1', lint(), [
    ...each(
      heads.map((h) => units(list, ...h)),
      read,
    ),
    ...each(
      heads.filter((_, i) => i % 2 === 0).map((h) => units(list, ...h)),
      made,
      [{}, f(gin, 'baleCount', 5), { ...f(gin, 'baleCount', 30) }],
    ),
    ...each(
      heads.map((h) => units(list, ...h)),
      heads.slice(0, 20).map((h) => units(gin, ...h)),
    ),
    ...each(
      heads.map((h) => units(list, ...h)),
      [
        { ...units(gin), ...lots(gin, 'L-1') },
        { ...units(gin), [`${gin} type`]: 'tomato-processing-record' },
        units(gin),
      ],
      [{}, goods('paste'), goods('cotton-seed'), goods('yarn'), goods('lint', 'yarn')],
    ),
    ...each(
      [f(list, 'baleCount', 5), f(list, 'baleCount', 100), f(list, 'packages', 50)],
      heads.map((h) => units(list, ...h)),
      [{}, units(gin, ...run('', 1, 3, 1)), { [`${list} type`]: 'invoice' }],
    ),
    ...each(
      [units(list, ...run('', 1, 3, 1)), units(list, ...run('UZ', 10_003, 2, 5))],
      [goods('cotton-seed'), goods('paste'), goods('lint'), goods('yarn')],
      ['seed-record', 'tomato-processing-record', 'ginning-record', 'spinning-record'].map((type) => ({
        [`${gin} type`]: type,
      })),
    ),
  ]),
  near('bale.unlisted', 'units-2', lotted(), [
    ...each(
      names.map((n) => lots(list, n)),
      held,
      [{ [`${invoice} facts.lines.value.0.lot`]: undefined, [`${gin} facts.flows`]: [], ...lots(gin) }],
    ),
    ...each(
      names.map((n) => lots(list, n)),
      [{}, units(gin, ['UZ10001'], ['UZ10005', undefined, { to: 'UZ10009' }])],
      [{}, units(spinner, ['UZ10001'], ['UZ10005', undefined, { to: 'UZ10009' }])],
    ),
    ...[3, 4, 5, 6].flatMap((n) => [
      lots(list, ...wide.slice(0, n)),
      lots(list, ...wide.slice(0, n).map((x) => `A${x}B`)),
      used(spinner, 'lint', ...wide.slice(0, n).map((_, i) => `L-8${i}`)),
    ]),
    ...each(
      names.map((n) => used(spinner, 'lint', n)),
      names.slice(0, 14).map((n) => ({ ...lots(gin, n), [`${gin} facts.flows`]: [] })),
    ),
    ...each(
      ['L-77', 'L-78', 'L-78 77', '77', 'L-77 49', 'UZ10001', 'UZ10009', 'UZ10002', 'L77', 'M77', 'XX1'].map((n) =>
        used(spinner, 'lint', n),
      ),
      [{}, units(gin, ['UZ10001'], ['UZ10005', undefined, { to: 'UZ10009' }])],
    ),
    ...each(
      ['lint', 'yarn', 'fabric', 'paste', 'garment'].flatMap((m) =>
        ['Y3555', 'Y3556', 'L-78'].map((n) => used(spinner, m, n)),
      ),
      [{}],
    ).map((c) => ({ ...c, [`${invoice} type`]: 'invoice' })),
    ...each(
      ['lint', 'yarn', 'fabric', 'paste'].flatMap((m) => ['L-78', 'Y3556'].map((n) => used(list, m, n))),
      [
        'seed-record',
        'farm-record',
        'ginning-record',
        'spinning-record',
        'fabric-record',
        'garment-record',
        'tomato-processing-record',
        'lab-report',
      ].map((type) => ({ [`${list} type`]: type })),
      [{}, { [`${gin} type`]: 'tomato-processing-record' }, { [`${spinner} type`]: 'fabric-record' }],
    ),
    ...each(
      [
        'seed-record',
        'farm-record',
        'ginning-record',
        'fabric-record',
        'garment-record',
        'tomato-processing-record',
        'lab-report',
      ].map((type) => ({ [`${gin} type`]: type })),
      ['L-77', 'L-78'].map((n) => lots(list, n)),
    ),
  ]),
  near('bale.unlisted', 'units-3', opened(), [
    ...each(
      numbering.map(([g, s]) => ({ ...units(gin, ...g!), ...units(spinner, ...s!) })),
      [
        {},
        { ...lots(gin, 'L-77'), ...lots(spinner, 'L-77') },
        { ...lots(gin, 'L-77'), ...lots(spinner, 'L-78') },
        { ...lots(gin, '12377'), ...lots(spinner, '2377', '1') },
      ],
    ),
    ...each(
      [units(gin), {}],
      heads.map((h) => units(spinner, ...h)),
    ),
    ...each(
      [f(gin, 'baleCount', 6), f(gin, 'baleCount', 3)],
      heads.map((h) => units(spinner, ...h)),
    ),
  ]),
  near('bale.unlisted', 'units-4', blind(), [
    {},
    units(gin, ['UZ10001']),
    lots(gin, 'L-1'),
    { [`${gin} problems`]: [] },
    units(invoice),
    { ...units(invoice), ...units(list, ['UZ10001']) },
    { ...units(invoice), ...units(spinner, ['UZ10001']) },
    units(list, ['UZ10001']),
    { ...lots(gin, 'L-1'), ...units(invoice) },
    { ...units(invoice), [`${list} type`]: 'spinning-record', ...units(list, ['UZ10001']) },
    { [`${list} type`]: 'ginning-record' },
    { [`${list} type`]: 'ginning-record', ...units(list, ['UZ10001']) },
    ...at(`${gin} problems`, [], undefined),
  ]),
];
