import type { Flow } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { f, flows, goods, invoice, maker, type Row, share } from './mass-papers.ts';
import { type Change, each, fact, on } from './near.ts';

export const tomatoes = () => [
  paper(
    {
      type: 'tomato-processing-record',
      facts: { number: 'P-1', brix: 30 },
      flows: [
        { direction: 'in', material: 'tomato', kg: 10_000 },
        { direction: 'out', material: 'paste', kg: 2000 },
      ],
    },
    { processor: 'Sole Rosso' },
  ),
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Sole Rosso' },
    lines: [{ description: 'Tomato paste', hsCode: '2002.90', netWeight: 2000 }],
  }),
];
const none: Change = { [`${maker} facts.brix`]: undefined };
const fresh = (kg: number, more: Partial<Flow> = {}, quote?: string): Change =>
  flows(maker, ['in', 'tomato', 10_000], ['out', 'paste', kg, more, quote]);
const sold = (description: string, hsCode?: string, commodity = 'tomato'): object => ({
  commodity,
  material: 'paste',
  description,
  ...(hsCode ? { hsCode } : {}),
  evidence: [on(invoice!, description)],
});
const made = [
  2000, 2166, 2167, 2171, 2171.1, 2172, 2500, 2708, 2714, 6500, 6502, 6515, 7000, 8900, 9000, 9018, 9018.1, 9100,
  27_000, 27_001, 30_000,
];
export const pastes: Change[] = [
  ...share(10_000, 6.5 / 30).map((kg) => fresh(kg)),
  ...each(
    [none],
    [...made, ...share(10_000, 6.5 / 24)].flatMap((kg) => [
      fresh(kg),
      fresh(kg, { brix: 30 }),
      flows(
        maker,
        ['in', 'tomato', 10_000],
        ['out', 'paste', kg / 2, { brix: 30 }],
        ['out', 'paste', kg / 2, { brix: 36 }],
      ),
      flows(maker, ['in', 'tomato', 10_000], ['out', 'paste', kg / 2, { brix: 30 }], ['out', 'paste', kg / 2]),
    ]),
  ),
  ...[1999, 2000, 2001, 2004, 2005, 3000].flatMap((kg) => [
    flows(maker, ['in', 'tomato', 10_000], ['in', 'paste', kg], ['out', 'paste', 2000]),
    flows(maker, ['in', 'tomato', 1000], ['in', 'paste', kg], ['out', 'paste', 2000]),
  ]),
  ...each(
    [none, {}],
    made.filter((_, i) => i % 2 === 0).map((kg) => fresh(kg)),
    [
      [sold('Tomato paste 28/30 Brix')],
      [sold('Tomato paste 28/30 Brix'), sold('Paste 36/38 Brix')],
      [sold('Paste 36/38 Brix'), sold('Tomato paste 28/30 Brix')],
      [sold('Tomato paste 28/30 Brix'), sold('Passata')],
      [sold('Juice 6.5 Brix')],
      [sold('Juice 6 Brix')],
      [sold('Juice 7 Brix')],
      [sold('Juice 6 Brix'), sold('Paste 30 Brix')],
      [sold('Passata')],
      [],
      [sold('Raw cotton 30 Brix', undefined, 'cotton')],
      [sold('Paste 30 Brix'), sold('Raw cotton', undefined, 'cotton')],
      [sold('whole peeled tomatoes')],
      [sold('whole peeled tomatoes'), sold('Paste')],
      [sold('goods', '2002.10')],
      [sold('goods', '2002.10'), sold('Raw cotton', '5201', 'cotton')],
      [sold('goods', '9920.0210')],
      [sold('Pelati', '2002.90')],
    ].map((all) => goods(...all)),
  ),
  ...each(
    [none],
    [2000, 2600, 8000, 9500].map((kg) => fresh(kg)),
    [goods(sold('Tomato paste 30 Brix'))],
    [{ [`${invoice} type`]: 'tomato-processing-record' }, { [`${invoice} type`]: 'farm-record' }],
  ),
  // The words by which a record is of tomatoes whole or in pieces.
  ...each(
    [{}, none],
    [2000, 8000, 9500].flatMap((kg) => [
      fresh(kg, {}, 'diced tomatoes'),
      fresh(kg, { brix: 30 }),
      flows(maker, ['in', 'tomato', 10_000, {}, 'whole tomatoes in'], ['out', 'paste', kg]),
      {
        ...fresh(kg),
        [`${maker} facts.mentions`]: [
          { text: 'Diced tomatoes in juice', context: 'goods', evidence: on(maker, 'Diced') },
        ],
      },
      {
        ...fresh(kg),
        [`${maker} facts.mentions`]: [
          { text: 'Diced tomatoes in juice', context: 'statement', evidence: on(maker, 'Diced') },
        ],
      },
      {
        ...fresh(kg),
        [`${maker} facts.mentions`]: [
          { text: 'Diced tomatoes in juice', context: 'statement', evidence: on(maker, 'Diced') },
          { text: 'Paste', context: 'goods', evidence: on(maker, 'Paste') },
        ],
      },
      {
        ...fresh(kg),
        [`${maker} facts.lines`]: {
          value: [{ description: 'Diced tomatoes', evidence: on(maker, 'x') }],
          evidence: on(maker, 'x'),
        },
      },
      { ...fresh(kg), [`${maker} facts.lines`]: { value: [{ evidence: on(maker, 'x') }], evidence: on(maker, 'x') } },
      ...[39, 40, 41].map((n) =>
        flows(
          maker,
          ['in', 'tomato', 10_000],
          ...Array.from({ length: n - 1 }, (): Row => ['out', 'paste', kg / (n - 1)]),
          ['out', 'other', 1, {}, 'diced tomatoes'],
        ),
      ),
      flows(maker, ['in', 'tomato', 10_000], ['out', 'paste', kg / 2, { brix: 30 }], ['out', 'paste', kg / 2]),
    ]),
    [goods(sold('Pelati')), goods(sold('Paste'))],
  ),
];
export const blending = () => [
  paper(
    {
      type: 'tomato-processing-record',
      facts: { number: 'K-1' },
      flows: [
        { direction: 'in', material: 'paste', kg: 1000, brix: 30, lot: 'L-1' },
        { direction: 'out', material: 'tomato-product', kg: 5000, brix: 6 },
      ],
    },
    { processor: 'Sauces Ltd' },
  ),
  paper(
    {
      type: 'tomato-processing-record',
      name: 'paste.pdf',
      facts: { number: 'P-2', brix: 28 },
      flows: [
        { direction: 'out', material: 'paste', kg: 1000, lot: 'L-1' },
        { direction: 'in', material: 'tomato', kg: 9000 },
      ],
    },
    { processor: 'Sole Rosso' },
  ),
  paper({
    type: 'farm-record',
    facts: { number: 'F-2', brix: 40 },
    flows: [{ direction: 'out', material: 'paste', kg: 1000, lot: 'L-9' }],
  }),
  paper({
    type: 'invoice',
    facts: { number: 'I-2', seller: 'Sauces Ltd' },
    lines: [{ description: 'Tomato goods', hsCode: '2103.20', netWeight: 5000 }],
  }),
];
const outs = [4000, 5000, 5175, 5640, 5656.36, 5657, 5700, 6000, 7000, 7780, 7781, 7800, 20_000, 40_000];
export const blends: Change[] = [
  ...each(
    outs
      .map((kg) => ({ kg }))
      .flatMap(({ kg }) => [
        ...[{ brix: 30 }, { lot: 'L-1' }, { lot: 'L-9' }, { lot: 'L-7' }, {}, { brix: 0 }].flatMap((more) => [
          flows(maker!, ['in', 'paste', 1000, more], ['out', 'tomato-product', kg, { brix: 6 }]),
          flows(
            maker!,
            ['in', 'paste', 500, more],
            ['stock', 'paste', 500],
            ['out', 'tomato-product', kg, { brix: 6 }],
          ),
          flows(
            maker!,
            ['in', 'paste', 500, more],
            ['in', 'paste', 300, { brix: 20 }],
            ['stock', 'paste', 200],
            ['out', 'paste', kg / 2, { brix: 6 }],
            ['out', 'tomato-product', kg / 2, { brix: 6 }],
          ),
        ]),
        flows(
          maker!,
          ['in', 'paste', 1000, { brix: 30 }],
          ['in', 'tomato', 1000],
          ['out', 'tomato-product', kg, { brix: 6 }],
        ),
        flows(
          maker!,
          ['in', 'paste', 1000, { brix: 30 }],
          ['in', 'tomato', undefined],
          ['out', 'tomato-product', kg, { brix: 6 }],
        ),
        flows(maker!, ['in', 'paste', undefined, { brix: 30 }], ['out', 'tomato-product', kg, { brix: 6 }]),
        flows(maker!, ['in', 'paste', 0, { brix: 30 }], ['out', 'tomato-product', kg, { brix: 6 }]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', undefined, { brix: 6 }]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg, { brix: 0.4 }]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg], ['out', 'paste', 10]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg, {}, 'ketchup']),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }, 'same'], ['out', 'paste', kg, { brix: 6 }, 'same']),
      ]),
    [
      {},
      f(maker, 'brix', 6),
      { [`${maker} typeEvidence`]: ['Ketchup line'] },
      goods(sold('Ketchup')),
      goods(sold('Ketchup', undefined, 'cotton')),
      { [`${maker} facts.mentions`]: [{ text: 'sauce', context: 'text', evidence: on(maker, 'sauce') }] },
    ],
  ),
  ...each(
    outs.flatMap((kg) => [
      flows(maker!, ['in', 'paste', 1000, { lot: 'L-1' }], ['out', 'tomato-product', kg, { brix: 6 }]),
    ]),
    [
      { 'paste.pdf facts.brix': undefined },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '28/30 Brix' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '28-38' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: 'Brix' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 0.5, { quote: 'x' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '30' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '36 °Bx' }) },
      {
        'paste.pdf facts.brix': undefined,
        ...flows('paste.pdf', ['out', 'paste', 500], ['out', 'paste', 1000, { lot: 'L-1', brix: 36 }]),
      },
      { 'paste.pdf type': 'invoice' },
      { 'paste.pdf': undefined },
      flows('paste.pdf', ['out', 'paste', 500], ['out', 'paste', 1000, { lot: 'L 1' }]),
      flows('paste.pdf', ['out', 'paste', 500]),
    ],
  ),
];
