import { paper } from '../../rules/case.ts';
import { type Change, each, type Near, near, on } from './near.ts';

const letter = 'other.pdf';
const bundle = () => [
  paper({ type: 'invoice', facts: { number: 'I-1', seller: 'Delta Cotton' } }),
  paper({ type: 'other', facts: { number: 'X-1' } }),
];
const said = (...all: [text: string, context?: string][]): Change => ({
  [`${letter} facts.mentions`]: all.map(([text, context]) => ({
    text,
    context: context ?? 'statement',
    evidence: on(letter, text.slice(0, 40)),
  })),
});
const asks = 'Please remove the country of origin from the list';
const texts = [
  asks,
  `${asks}?`,
  `Do not ${asks.toLowerCase()}`,
  `We did not ${asks.toLowerCase()}`,
  `We never asked anyone to ${asks.toLowerCase()}`,
  'Please remove the price and the origin',
  'Please remove the price of origin charges',
  'Do not show the gin record to customs',
  'Never send the bale list to the auditors',
  'Replace the gin record with another, the real one stays here',
  'Change the origin, it was actually grown elsewhere',
  'Nothing was said. Please hide the origin',
  'If you hide the origin',
  'hide the Chinese text',
  'x',
  '不要给海关看',
  '删除原产地',
  '把原产地删掉',
  '没有删除原产地',
  'Hide the origin; and send all',
];
const longs = [499, 500, 501].map((n) => `${'Hide the origin '.padEnd(n - 1, 'x')}y`.slice(0, n));
const heads = [158, 159, 160, 161].map((n) => `Hide the origin ${'x'.repeat(200)}`.slice(0, n));
const many = Array.from({ length: 6 }, (_, i) => `Please hide the origin of lot ${i}`);
export const letters: Near[] = [
  near('document.altered', 'letters-1', bundle(), [
    ...each(
      [...texts, ...longs, ...heads].map((t) => said([t])),
      [
        {},
        ...['supplier-statement', 'purchase-order', 'payment-record', 'lab-report'].map((type) => ({
          [`${letter} type`]: type,
        })),
      ],
    ),
    ...['statement', 'text', 'remark', 'rest', 'goods', 'origin', 'route'].map((context) => said([asks, context])),
    ...[1, 2, 3, 4, 5, 6].map((n) => said(...many.slice(0, n).map((t): [string] => [t]))),
    said([asks], [asks, 'text']),
    said([` ${asks} `], [asks, 'text']),
    said([`${asks}. ${asks}`]),
    said(['words', 'goods'], [asks]),
    said([`${asks}. Then we met. ${many[0]}`]),
  ]),
];
