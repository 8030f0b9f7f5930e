import { describe, expect, it } from 'vitest';
import { originMissing } from '../../shared/rules/origin-missing.ts';
import { type Paper, paper } from './case.ts';
import { caseOf, withSites } from './case-of.ts';

const lot = (name: string, number: string, more: Partial<Paper> = {}) =>
  paper({
    type: 'ginning-record',
    name,
    flows: [{ direction: 'out', material: 'lint', kg: 4000, lot: number }],
    ...more,
  });
const spun = (origin?: string) =>
  paper({
    type: 'spinning-record',
    name: 'mixing.pdf',
    flows: [
      { direction: 'in', material: 'lint', kg: 4000, lot: 'TK-801', origin: 'TR' },
      { direction: 'in', material: 'lint', kg: 4000, lot: 'EX-440', ...(origin ? { origin } : {}) },
      { direction: 'out', material: 'yarn', kg: 6800, lot: 'Y-5' },
    ],
  });
const sold = paper({
  type: 'invoice',
  lines: [{ description: 'Cotton yarn Ne 30', hsCode: '5205.12', lot: 'Y-5' }],
});
const known = withSites(lot('turkish.pdf', 'TK-801'), { step: 'gin', name: 'Harran Çırçır', country: 'TR' });
const unknown = withSites(lot('other.pdf', 'EX-440'), { step: 'gin', name: 'Golden Fleece Ginning Works, Yuli' });

const found = (...papers: Parameters<typeof caseOf>[0]) =>
  originMissing.check(caseOf([sold, ...papers])).findings.map(({ message }) => message);

describe('origin.missing: the origin of one lot does not stand for another', () => {
  it('tells the record of a gin of no known country beside one whose country is known', () => {
    expect(found(known, unknown, spun())).toEqual([
      expect.stringMatching(/^other\.pdf names no country.*; Türkiye on turkish\.pdf is the origin of other lots\.$/),
    ]);
  });

  it('passes it when a row for its very lot gives an origin', () => {
    expect(found(known, unknown, spun('EG'))).toEqual([]);
  });

  it('passes a second slip of the same gin, and a second paper of the same bales', () => {
    const slip = withSites(lot('slip 2.pdf', 'EX-440'), { step: 'gin', name: 'HARRAN CIRCIR' });
    expect(found(known, slip, spun())).toEqual([]);
    const bales = { units: [{ id: '60115111', to: '60115140' }] };
    const listed = withSites(lot('turkish.pdf', 'TK-801', bales), {
      step: 'gin',
      name: 'Harran Çırçır',
      country: 'TR',
    });
    expect(found(listed, lot('classing.pdf', 'EX-440', bales), spun())).toEqual([]);
    const short = { units: [{ id: '111', to: '140' }] };
    const numbered = withSites(lot('turkish.pdf', 'TK-801', short), {
      step: 'gin',
      name: 'Harran Çırçır',
      country: 'TR',
    });
    expect(found(numbered, lot('other.pdf', 'EX-440', short), spun())).toHaveLength(1);
  });

  it('passes it where a farm record of its lot or a certificate of the lint tells the country, and leaves a lone gin alone', () => {
    const farm = paper({
      type: 'farm-record',
      facts: { countryOfOrigin: 'EG' },
      flows: [{ direction: 'out', material: 'seed-cotton', kg: 12000, lot: 'EX-440' }],
    });
    expect(found(known, unknown, farm, spun())).toEqual([]);
    expect(found(unknown, spun('TR'))).toEqual([]);
  });
});

describe('origin.missing: a plant’s list of the loads that it took in', () => {
  const fruit = (more: Partial<Paper>) => paper({ type: 'tomato-processing-record', name: 'intake.xlsx', ...more });
  const loads = {
    units: [{ id: 'G-201' }, { id: 'G-202' }],
    flows: [{ direction: 'in', material: 'tomato', kg: 61_000 }],
  } satisfies Partial<Paper>;
  const made = withSites(
    fruit({
      name: 'production.xlsx',
      flows: [
        { direction: 'in', material: 'tomato', kg: 61_000 },
        { direction: 'out', material: 'paste', kg: 9800, lot: 'LC-5' },
      ],
    }),
    { step: 'process', name: 'Benavente', country: 'PT' },
  );
  const paste = paper({ type: 'invoice', lines: [{ description: 'Tomato paste', hsCode: '2002.90', lot: 'LC-5' }] });
  const told = (intake: ReturnType<typeof fruit>) =>
    originMissing
      .check(caseOf([paste, made, withSites(intake, { step: 'process', name: 'Lezíria Concentrados' })]))
      .findings.filter(({ message }) => message.includes('other lots'));

  it('makes no lot whose origin is open', () => {
    expect(told(fruit(loads))).toEqual([]);
  });

  it('is a record of lots once it tells what came out, or numbers drums by their weight', () => {
    expect(
      told(fruit({ ...loads, flows: [...loads.flows, { direction: 'out', material: 'paste', kg: 9000 }] })),
    ).toHaveLength(1);
    expect(told(fruit({ ...loads, units: [{ id: 'D-11', netKg: 236 }] }))).toHaveLength(1);
  });
});
