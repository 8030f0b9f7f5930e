import { paper } from '../../rules/case.ts';
import { type Change, fact, on } from './near.ts';

export const [invoice, gin, other, spinner, farm] = [
  'invoice.pdf',
  'ginning-record.pdf',
  'other gin.pdf',
  'spinning-record.pdf',
  'farm-record.pdf',
] as const;
export const f = (name: string, key: string, value: unknown, more: object = {}): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : { ...fact(name, value), ...more },
});
export type Row = [direction: string, material: string, more?: object, quote?: string];
export const flows = (name: string, ...all: Row[]): Change => ({
  [`${name} facts.flows`]: all.map(([direction, material, more, quote], i) => ({
    direction,
    material,
    ...more,
    evidence: on(name, quote ?? `row ${i}`),
  })),
});
export const units = (name: string, ...all: [id: string, more?: object][]): Change => ({
  [`${name} facts.units`]: all.map(([id, more]) => ({ id, ...more, evidence: on(name, id) })),
});
export const lots = (name: string, ...all: string[]): Change => ({
  [`${name} facts.lots`]: all.length ? { value: all, evidence: on(name, all[0]) } : undefined,
});
export const sites = (name: string, ...all: [step: string, more?: object][]): Change => ({
  [`${name} facts.sites`]: all.map(([step, more]) => ({ step, ...more, evidence: on(name, step) })),
});
export const parties = (name: string, ...all: [role: string, name: string][]): Change => ({
  [`${name} facts.parties`]: all.map(([role, n]) => ({ role, name: n, evidence: on(name, n) })),
});
export const lines = (name: string, ...all: object[]): Change => ({
  [`${name} facts.lines`]: {
    value: all.map((l) => ({ ...l, evidence: on(name, JSON.stringify(l)) })),
    evidence: on(name, 'lines'),
  },
});
export const origins = (name: string, ...all: string[]): Change => ({
  [`${name} facts.origins`]: all.length ? { value: all, evidence: on(name, all[0]) } : undefined,
});

export const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', netWeight: 900 }],
  }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1', countryOfOrigin: 'TR' },
      units: [{ id: '10001' }, { id: '10002' }],
      lots: ['L-77'],
      flows: [{ direction: 'out', material: 'lint', kg: 400 }],
    },
    { gin: 'Delta Gin' },
  ),
  paper(
    {
      type: 'ginning-record',
      name: other,
      facts: { number: 'G-2' },
      lots: ['L-88'],
      units: [{ id: 'UZ500001' }],
      flows: [{ direction: 'out', material: 'lint', kg: 400 }],
    },
    { gin: 'Plains Gin' },
  ),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-1' },
      flows: [
        { direction: 'in', material: 'lint', kg: 400, lot: 'L-77', origin: 'TR' },
        { direction: 'out', material: 'yarn', kg: 350 },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
];
