import { Mention } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { type Change, each, type Near, near, on } from './near.ts';

const [spinner, letter] = ['spinning-record.pdf', 'other.pdf'] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Ege Iplik', countryOfOrigin: 'TR' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', netWeight: 900 }],
  }),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-1' },
      flows: [
        { direction: 'in', material: 'lint', kg: 400, origin: 'TR' },
        { direction: 'out', material: 'yarn', kg: 350 },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
  paper({ type: 'other', facts: { number: 'X-1' } }),
];
type Said = [text: string, context?: string];
const said = (name: string, key: 'mentions' | 'rest', ...all: Said[]): Change => ({
  [`${name} facts.${key}`]: all.map(([text, context]) => ({
    text,
    context: context ?? 'statement',
    evidence: on(name, text.slice(0, 60)),
  })),
});
const long = (text: string, n: number): string => `${text} ${'a '.repeat(n)}`.slice(0, n);
/** Those of the model, and one that no paper has. */
const contexts = [...Mention.shape.context.options, 'remark'];
const chinese = [
  'Chinese cotton',
  'cotton from China',
  'China cotton',
  '20 % China',
  'cotton of China and Turkey',
  'no Chinese cotton',
  'no cotton from China',
  'Chinese cotton standards',
  'cotton sold to China',
  'machines for Chinese cotton',
  'Cotton of China was used',
  'The UFLPA bans cotton from China',
  '20 % cotton from China, 80 % from Turkey',
  'PRC lint',
  'China fibre',
  'China',
  '20 % Chinese customers',
  'export of cotton to China',
  '15 bales of China',
  'Chinese tomatoes',
  '20 % Chinese spare parts of machines',
  'cotton China machine 20 %',
];
const records: Change[] = [
  ...chinese.flatMap((t) => contexts.map((x) => said(spinner, 'mentions', [t, x]))),
  ...chinese.flatMap((t) => [
    said(spinner, 'rest', [t, 'rest']),
    said(spinner, 'mentions', [t], [t, 'text']),
    said(spinner, 'mentions', [`${t}; Chinese cotton`]),
    said(spinner, 'mentions', ['words of nothing'], ['20 % China cotton'], [t]),
  ]),
  ...[118, 119, 120, 121, 398, 399, 400, 401, 402].flatMap((n) => [
    said(spinner, 'mentions', [long('Chinese cotton', n)]),
    said(spinner, 'mentions', [long('Chinese cotton 20 %', n)]),
    said(letter, 'mentions', [long('20 % of the cotton is from India', n)]),
    said(letter, 'mentions', [`${long('x', n)}. Cotton: 20 % is Chinese cotton`]),
  ]),
];
const letters: Change[] = each(
  [
    '20 % of the cotton is from India',
    'some Indian cotton',
    'some bales came from India, cotton',
    'part of the cotton was replaced with Indian cotton',
    'the cotton, in part, was grown at Nagpur, India',
    '印度棉 20 %',
    '20 % Indian',
    '20 % of the cotton is from India?',
    'no 20 % of the cotton is from India',
    'we never used 20 % cotton from India',
    '20 % of the cotton may be from India',
    '85 percent of Indian cotton',
    '20 % of the cotton from India arrived at the port',
    '20 % of the cotton is from Georgia',
    '20 % of the cotton is from Lubbock, Georgia',
    '20 % of the cotton is from Turkey',
    'India 20 %, cotton Pakistan 30 %',
    'cotton 20 % India and 10 % India',
    '20 % algodón de India',
    'The UFLPA: 20 % of cotton from India',
    'India: 20 % of the bales of cotton',
    'India cotton 20 %',
    'some of the cotton is of the store in India',
    'cotton: a part is from our warehouse in India',
    'tomatoes: 20 % tomatoes from India',
    '20 % of yarn is spun in India of cotton',
  ].flatMap((t) => ['statement', 'text', 'remark', 'goods', 'rest'].map((x) => said(letter, 'mentions', [t, x]))),
  [
    {},
    { [`${letter} type`]: 'supplier-statement' },
    { [`${letter} type`]: 'lab-report' },
    { 'bundle traced.commodities': ['tomato'] },
    {
      'bundle traced.commodities': ['cotton', 'tomato'],
      'bundle traced.statedOrigins': [{ country: 'US', commodity: 'cotton', evidence: [] }],
    },
  ],
);
const quotes: Change[] = [158, 159, 160, 161, 162]
  .map((n) => said(letter, 'mentions', [long('20 % of the cotton is from India', n)]))
  .concat([118, 119, 120, 121, 122].map((n) => said(spinner, 'mentions', [long('Chinese cotton 20 %', n)])));
const shares: Change[] = [
  ...each(
    [
      '12 % of cotton from Turkmenistan',
      '12 % Turkmenistan',
      '%85 ABD, %15 Türkmenistan',
      'cotton from Turkmenistan',
      'no 12 % cotton from Turkmenistan',
      'Turkmenistan not; 12 % cotton of Turkmenistan',
      'Turkmenistan is denied, cotton not from Turkmenistan, 12 % Turkmenistan',
      '12 % cotton of the US, Turkmenistan 5 %',
      'Uzbekistan 5 % and Turkmenistan 12 % of cotton, US 3 %',
      'the UFLPA bans 12 % cotton of Turkmenistan',
      'Turkmenistan: 12 bales of cotton',
      'Turkmen cotton 12 %',
      'cotton 12 % Uzbekistan',
      'Turkmenistan 12 %. cotton',
      '12 % coton du Turkménistan',
    ].flatMap((t) => contexts.map((x) => said(spinner, 'mentions', [t, x]))),
    [{}, { [`${spinner} type`]: 'ginning-record' }, { [`${spinner} type`]: 'fabric-record' }],
  ),
  ...[398, 399, 400, 401, 402].map((n) => said(spinner, 'mentions', [long('12 % of cotton from Turkmenistan', n)])),
  ...[3998, 3999, 4000, 4001].map((n) =>
    said(spinner, 'mentions', [`12 % of cotton from Turkmenistan;${'a;'.repeat(2100)}`.slice(0, n)]),
  ),
  said(spinner, 'rest', ['12 % of cotton from Turkmenistan', 'rest']),
  said(letter, 'rest', ['12 % of cotton from Turkmenistan', 'rest']),
];
export const words: Near[] = [
  near('origin.conflict', 'words-1', bundle(), [...records, ...letters, ...quotes]),
  near('origin.region', 'words-2', bundle(), shares),
];
