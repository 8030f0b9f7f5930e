import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

/** Sentences on one paper by which goods of others came in, nobody knows their origin, or work was given out: in each language once, denied, asked. */
const [said, invoice] = ['spinning-record.pdf', 'invoice.pdf'] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Ege Iplik', countryOfOrigin: 'TR' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23' }],
  }),
  paper({ type: 'spinning-record', facts: { number: 'S-1' } }, { spinner: 'Ege Iplik' }),
];
type Line = [text: string, context?: string | undefined, label?: string];
const lines = (...all: Line[]): object[] =>
  all.map(([text, context, label], i) => ({
    text,
    context: context ?? 'statement',
    ...(label ? { label } : {}),
    evidence: on(said, text.slice(0, 40), { box: [0.1, 0.1 + i * 0.02, 0.6, 0.012] }),
  }));
const mentions = (...all: Line[]): Change => ({ [`${said} facts.mentions`]: lines(...all) });
const rest = (...all: Line[]): Change => ({
  [`${said} facts.rest`]: lines(...all.map(([t, , l]): Line => [t, 'rest', ...(l ? ([l] as [string]) : [])] as Line)),
});
const types = (...all: string[]): Change[] => all.map((type) => ({ [`${said} type`]: type }));
const each1 = (texts: readonly string[]): Change[] => texts.map((t) => mentions([t]));

const others = 'Comber noil purchased from outside: 210 kg, mixed in.';
const waste = 'Left-over sliver of the previous lot was fed in.';
const lets = 'Should bales lack, seller may replace them with cotton of another origin.';
const admixed = [
  others,
  waste,
  lets,
  'Should bales lack, seller may not replace them with cotton of another origin.',
  'Our sister mill sold 20 bales to other customers, mixed lots.',
  'We could offer 40 bales of yarn from another mill.',
  'Comber noil purchased from outside: mixed in?',
  'No comber noil purchased from outside was mixed in.',
  'Comber noil purchased from outside.',
  '其中掺入兄弟厂的棉纱',
  '其中未掺入兄弟厂的棉纱',
  'Left-over sliver of this lot was fed in.',
  'Left-over sliver of the previous lot was sold.',
  'Sliver of the previous lot was fed in.',
  'The previous lot was fed in.',
  'Left-over sliver was fed in.',
  `${others} ${waste}`,
  `${others} ${others}`,
  `${waste} ${others} Then 12 bales from another mill were added.`,
  `Twelve bales; ${others}`,
];
const longs = [158, 159, 160, 161, 162, 398, 399, 400, 401, 402];
const padded = (text: string): string[] =>
  longs.map((n) => `${text.replace(/[.]$/, '')} ${'x'.repeat(400)}`.slice(0, n));
const makers = ['ginning-record', 'fabric-record', 'garment-record', 'tomato-processing-record', 'farm-record'];
const papersOfSale = ['invoice', 'packing-list', 'purchase-order', 'other', 'supplier-statement', 'bill-of-lading'];

const unknown = 'About 600 kg of the lint was of unknown origin.';
const unknowns = [
  unknown,
  'About 600 kg of the lint was not of unknown origin.',
  'About 600 kg of the lint was of unknown origin?',
  'About 600 kg of the boxes was of unknown origin.',
  'If 600 kg of the lint was of unknown origin.',
  'Stains of unknown origin on the lint.',
  'Bales of unknown origin were never used.',
  'We never use lint of unknown origin.',
  'Our policy: lint of unknown origin is refused.',
  'Lint of unknown origin is refused by policy.',
  'It is our policy that no lint of unknown origin is accepted here.',
  '其中6包棉花来源不明。',
  '其中6包货物来源不明。',
  'لا نعرف منشأ ست بالات من القطن',
  'Six bales of the lint were exchanged for others.',
  'Six bales were exchanged for others of the same lot.',
  'Nine bales are imported; their origin was not declared.',
  'Nine boxes are imported; their origin was not declared.',
  'If nine bales are imported; their origin was not declared.',
  'Nine bales are imported. Their origin was not declared.',
  'Their origin was not declared; nine bales are imported.',
  'Five bales of cotton; then others; their origin was not declared.',
  'Çırçır balyası pamuk; menşei bilinmiyor',
  'Six bales were swapped for others. Six bales were replaced with others.',
  `${unknown} Six bales of cotton arrived without any records.`,
];

const given = 'The knitting was subcontracted to Yilmaz Orme Sanayi in Bursa.';
const givens = [
  given,
  'The knitting was not subcontracted to Yilmaz Orme Sanayi.',
  'The testing was subcontracted to Yilmaz Orme Sanayi.',
  'The knitting was subcontracted to Yilmaz.',
  'The knitting was subcontracted to us.',
  'The knitting was subcontracted to Us And Ours.',
  'The knitting was subcontracted to AB.',
  'The knitting was subcontracted to A B.',
  'The knitting was subcontracted to "AB".',
  'The knitting was subcontracted to M/s. Sri Venkat Knits of Tirupur.',
  'The knitting was subcontracted to Yilmaz Orme Ltd.',
  'The knitting was subcontracted to Yilmaz Orme and',
  'The knitting for a customer was subcontracted to Yilmaz Orme.',
  'Knitting for other orders was subcontracted to Yilmaz Orme.',
  'The knitting was entrusted to Yilmaz Orme in Bursa.',
  'The carton was entrusted to Yilmaz Orme in Bursa.',
  'Entrusted to Yilmaz Orme in Bursa for the knitting.',
  `The knitting ${'x'.repeat(70)} was entrusted to Yilmaz Orme.`,
  `The knitting ${'x'.repeat(78)} entrusted to Yilmaz Orme.`,
  `The knitting ${'x'.repeat(79)} entrusted to Yilmaz Orme.`,
  `The knit ${'x'.repeat(80)} entrusted to Yilmaz Orme.`,
  ...Array.from({ length: 6 }, (_, i) => `The knit ${'x'.repeat(82 + i)} entrusted to Yilmaz Orme.`),
  "Kumaş fason olarak Yılmaz Örme Sanayi'de ördürüldü.",
  'Yılmaz Örme firmasına fason verildi.',
  'Kumaş fason olarak ördürülmedi.',
  '针织外发给绍兴华丰针织厂',
  '未外发给绍兴华丰针织厂',
  '外发给华丰厂',
  'Subcontractor for knitting (1,800 kg): Yilmaz Orme, Bursa',
  'Subcontractor for knitting: none',
  'Subcontractor for knitting: no',
  'Subcontractor for knitting: No Name Knits',
  'Subcontractor for knitting: AB',
  'Subcontractor for knitting: ABC',
  'Subcontractor: – ; The knitting was subcontracted to Demir Orme Sanayi',
  'Subcontractor: none; The knitting was subcontracted to Demir Orme Sanayi',
  'The testing was done. The knitting was subcontracted to Demir Orme Sanayi.',
  'El tejido fue subcontratado a Textiles del Norte S.A.',
  'La tejeduria fue encargada a Textiles del Norte S.A. de Puebla.',
  'Le tricotage a été sous-traité à Tricots Dupont.',
  'La tessitura è stata affidata a Tessitura Rossi.',
  'Gestrickt im Lohn bei Strickerei Bauer.',
  'Крашение передано на фабрику Красный Текстиль.',
  'Вязание выполнено субподрядчиком ООО Трикотаж.',
  'Dệt kim thuê gia công tại Công ty Minh Phát.',
  'Rajutan dimaklunkan ke PT Sinar Rajut.',
  'O tricô foi terceirizado à Malharia Silva.',
  'Knitting was given out to «Demir».',
  'Knitting was given out to Demir Orme S.A.',
  'Knitting was given out to Demir Orme San.',
  'Knitting was given out to Demir Orme Bursa.',
];
const pad = (n: number): string => `${'x'.repeat(n - given.length - 1)} ${given}`;
const sizes = [399, 400, 401, 1999, 2000, 2001].map(pad);

export const toldWords: Near[] = [
  near('origin.blend', 'told-words-1', bundle(), [
    ...each([{}, ...types(...makers, ...papersOfSale)], each1(admixed)),
    ...each1([...padded(others), ...padded(waste)]),
    ...['text', 'rest', 'goods', 'remark', 'origin'].map((context) => mentions([others, context])),
    rest([others]),
    rest([others], [waste]),
    mentions([others], [others, 'text']),
    mentions(['Comber noil purchased from'], ['outside: 210 kg, mixed in.']),
  ]),
  near('origin.blend', 'told-words-2', bundle(), [
    ...each([{}, ...types('ginning-record', ...papersOfSale, 'lab-report', 'bale-list')], each1(unknowns)),
    ...[498, 499, 500, 501].map((n) => mentions([`${'x'.repeat(n - unknown.length - 1)} ${unknown}`])),
    ...each1(padded(unknown)),
    ...['text', 'rest', 'goods', 'remark', 'origin'].map((context) => mentions([unknown, context])),
    rest([unknown]),
    rest([unknown], [unknowns[15]!]),
    mentions([unknown], [unknowns[16]!, 'text']),
    mentions(['The mixing of May.'], ['It took 600 kg of lint'], ['of unknown origin.']),
  ]),
  near('document.missing', 'told-words-3', bundle(), [
    ...each([{}, ...types('fabric-record', 'garment-record')], each1(givens)),
    ...each1(sizes),
    ...['text', 'rest', 'goods', 'remark'].map((context) => mentions([given, context])),
    mentions([given], [givens[9]!]),
    mentions([given], [given, 'text']),
    mentions(['The knitting was subcontracted to'], ['Yilmaz Orme Sanayi in Bursa.']),
    mentions(['The knitting was subcontracted', 'text'], ['to Yilmaz Orme Sanayi.', 'text']),
    ...[
      ['Yilmaz Orme', 'Subcontractor'],
      ['Yilmaz Orme', 'Subcontractor no'],
      ['Yilmaz Orme', 'Subcontractor date'],
      ['Yes: Yilmaz Orme', 'Subcontractor'],
      ['Yes, Yilmaz Orme', 'Subcontractor'],
      ['Yes', 'Subcontractor'],
      ['none', 'Subcontractor'],
      ['', 'Subcontractor'],
      ['Yilmaz Orme; Demir Orme', 'Lohnstrickerei'],
      ['Yilmaz Orme', 'Yarn'],
    ].map(([text, label]) => mentions([text!, 'rest', label!])),
    { ...mentions([given]), [`${said} facts.issuer`]: fact(said, 'Yilmaz Orme Sanayi') },
    { ...mentions([given]), [`${said} facts.issuer`]: fact(said, 'Demir Orme') },
    { ...mentions([given]), [`${invoice} facts.issuer`]: fact(invoice, 'Yilmaz Orme Sanayi') },
    {
      ...mentions([given]),
      [`${invoice} facts.sites`]: [{ step: 'knit', name: 'Yilmaz Orme Sanayi', evidence: on(invoice, 'Yilmaz') }],
    },
    { ...mentions([given]), [`${invoice} facts.sites`]: [{ step: 'knit', evidence: on(invoice, 'Bursa') }] },
    {
      ...mentions([given]),
      [`${said} facts.sites`]: [{ step: 'knit', name: 'Yilmaz Orme Sanayi', evidence: on(said, 'Yilmaz') }],
    },
    {
      ...mentions([given]),
      [`${invoice} facts.parties`]: [{ role: 'other', name: 'Yilmaz Orme Sanayi', evidence: on(invoice, 'Yilmaz') }],
    },
  ]),
];
