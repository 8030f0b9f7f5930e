import { paper } from '../../rules/case.ts';
import { type Change, fact, type Near, near, on } from './near.ts';

/** A certificate on which no body stands, with the words of one in each place. */
const certificate = 'certificate-of-origin.pdf';
const certified = () => [
  {
    ...paper({
      type: 'certificate-of-origin',
      facts: { number: 'C-1', date: '2024-05-01', issuer: 'Ege Trading House', countryOfOrigin: 'TR' },
      mentions: [{ text: 'Mehmet Demir, manager', context: 'issuer' }],
    }),
  },
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-05-01', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23' }],
  }),
];
const body = 'Chamber of Commerce of Izmir';
const bureau = 'Bureau of Standards';
const own = 'Declaration of origin: we, the exporter, declare';
const mention = (text: string, context: string, more: object = {}): Change => ({
  [`${certificate} facts.mentions`]: [
    { text: 'Mehmet Demir, manager', context: 'issuer', evidence: on(certificate, 'Mehmet') },
    { text, context, ...more, evidence: on(certificate, text) },
  ],
});
const words: Change[] = [body, bureau, own, 'affidavit', 'no words'].flatMap((text) => [
  { [`${certificate} facts.issuer`]: fact(certificate, text) },
  mention(text, 'statement'),
  mention(text, 'statement', { role: 'issuer' }),
  mention(text, 'statement', { role: 'seller' }),
  mention('x', 'statement', { label: text }),
  { [`${certificate} facts.rest`]: [{ text, context: 'rest', evidence: on(certificate, 'x') }] },
  { [`${certificate} facts.rest`]: [{ text: 'x', label: text, context: 'rest', evidence: on(certificate, 'x') }] },
  { [`${certificate} typeEvidence`]: [text] },
  ...['signed', 'number', 'date'].map((name) => ({
    [`${certificate} facts.${name}`]: {
      value: name === 'date' ? '2024-05-01' : name === 'signed' ? true : 'C-1',
      evidence: on(certificate, text),
    },
  })),
  ...['issuer', 'seller'].flatMap((role) => [
    { [`${certificate} facts.parties`]: [{ role, name: text, evidence: on(certificate, 'x') }] },
    { [`${certificate} facts.parties`]: [{ role, name: 'Ege', address: text, evidence: on(certificate, 'x') }] },
    { [`${certificate} facts.parties`]: [{ role, name: 'Bureau', address: 'of', evidence: on(certificate, 'x') }] },
  ]),
]);
const nobodys: Change[] = [
  {},
  ...words,
  { [`${certificate} facts.issuer`]: undefined },
  { [`${certificate} facts.issuer`]: undefined, [`${certificate} facts.mentions`]: [] },
  { [`${certificate} facts.countryOfOrigin`]: undefined },
  ...[0.84, 0.85, 0.86, 0.77, 0.9, 0.93, 0.94].map((confidence) => ({ [`${certificate} confidence`]: confidence })),
  { [`${certificate} problems`]: [{ kind: 'faint', message: 'x' }] },
  ...[79, 80, 81, 82].flatMap((n) => [
    { [`${certificate} facts.issuer`]: fact(certificate, `Ege ${'x'.repeat(n - 4)}`) },
    {
      [`${certificate} facts.issuer`]: undefined,
      [`${certificate} facts.mentions`]: [
        { text: `Ege ${'x'.repeat(n - 4)}`, context: 'issuer', evidence: on(certificate, 'Ege') },
      ],
    },
  ]),
  {
    [`${certificate} facts.issuer`]: undefined,
    [`${certificate} facts.mentions`]: [
      { text: 'Somebody', context: 'statement', evidence: on(certificate, 'Somebody') },
      { text: 'Mehmet Demir', context: 'issuer', evidence: on(certificate, 'Mehmet') },
    ],
  },
  { [`${certificate} facts.signed`]: undefined },
];

export const ownWord: Near[] = [near('certificate.invalid', 'own-word-1', certified(), nobodys)];
