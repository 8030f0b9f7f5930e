import { describe, expect, it } from 'vitest';
import { dateSeason } from '../../shared/rules/date-season.ts';
import { priceLow } from '../../shared/rules/price-low.ts';
import { inSeason, seasonOf } from '../../shared/trade/seasons.ts';
import { paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

const raw = paper({
  type: 'invoice',
  facts: { number: '1' },
  lines: [{ description: 'raw cotton', hsCode: '5201.00' }],
});
const gin = (country: string, kind: 'gin' | 'harvest', from: string, to?: string) =>
  dateSeason.check(
    caseOf([
      raw,
      paper({
        type: 'ginning-record',
        facts: { countryOfOrigin: country },
        events: [{ kind, from, ...(to ? { to } : {}) }],
      }),
    ]),
  );

describe('date.season', () => {
  it('wraps over the end of the year and leaves a month on either side', () => {
    const span = seasonOf('cotton', 'UZ')!.processing;
    expect(inSeason('2024-01-15', span)).toBe(true);
    expect(inSeason('2024-05-15', span)).toBe(true);
    expect(inSeason('2024-08-15', span)).toBe(true);
    expect(inSeason('2024-06-15', span)).toBe(false);
    expect(inSeason('2024-07-15', span)).toBe(false);
  });

  it('warns of an Uzbek ginning in July and an Australian harvest in November', () => {
    expect(gin('UZ', 'gin', '2023-07-03').findings).toHaveLength(1);
    expect(gin('UZ', 'gin', '2023-11-03', '2024-01-20').findings).toEqual([]);
    expect(gin('AU', 'harvest', '2023-11-03').findings).toHaveLength(1);
    expect(gin('AU', 'harvest', '2023-04-03').findings).toEqual([]);
  });

  it('says that it does not apply where the season or the date is not known', () => {
    expect(gin('PH', 'gin', '2023-07-03').state).toBe('not-applicable');
    expect(dateSeason.check(caseOf([raw])).state).toBe('not-applicable');
  });

  it('warns of Italian paste from fresh tomatoes in March, not of paste packed again', () => {
    const sold = paper({ type: 'invoice', lines: [{ description: 'tomato paste', hsCode: '2002.90' }] });
    const plant = (material: 'tomato' | 'paste') =>
      paper({
        type: 'tomato-processing-record',
        facts: { countryOfOrigin: 'IT' },
        events: [{ kind: 'process', from: '2024-03-10' }],
        flows: [{ direction: 'in', material, kg: 10 }],
      });
    expect(dateSeason.check(caseOf([sold, plant('tomato')])).findings).toHaveLength(1);
    expect(dateSeason.check(caseOf([sold, plant('paste')])).findings).toEqual([]);
  });
});

describe('price.low', () => {
  const priced = (line: object, currency = 'USD', date = '2024-01-20') =>
    priceLow.check(
      caseOf([
        paper({
          type: 'invoice',
          facts: { number: '1', date, currency },
          lines: [{ description: 'raw cotton', hsCode: '5201.00', ...line }],
        }),
      ]),
    );

  it('warns of cotton far below the band, by kilogram, pound and ton', () => {
    expect(priced({ unit: 'kg', unitPrice: 0.9 }).findings).toHaveLength(1);
    expect(priced({ unit: 'lb', unitPrice: 0.4 }).findings).toHaveLength(1);
    expect(priced({ unit: 'MT', unitPrice: 900 }).findings).toHaveLength(1);
    expect(priced({ unit: 'kg', unitPrice: 1.9 }).findings).toEqual([]);
    expect(priced({ unit: 'lb', unitPrice: 0.85 }).findings).toEqual([]);
  });

  it('stays silent without currency, weight unit, band, or where amount and price disagree', () => {
    expect(priced({ unit: 'kg', unitPrice: 0.9 }, 'KES').state).toBe('not-applicable');
    expect(priced({ unit: 'bale', unitPrice: 0.9 }).state).toBe('not-applicable');
    expect(priced({ unit: 'kg', unitPrice: 0.9 }, 'USD', '2012-01-01').state).toBe('not-applicable');
    // A price a pound beside kilograms: the amount tells.
    expect(priced({ unit: 'kg', unitPrice: 0.85, quantity: 1000, amount: 1874 }).findings).toEqual([]);
    expect(priceLow.check(caseOf(Object.values(rawCotton()))).findings).toEqual([]);
  });
});
