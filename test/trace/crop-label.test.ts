import { describe, expect, it } from 'vitest';
import { cropLabel, cropOf, sameCrop, yearOf } from '../../shared/trace/crop-year.ts';
import { paper } from '../rules/case.ts';

const says = (text: string | undefined): string | undefined => {
  const label = cropLabel(text);
  return label && (label.first === label.last ? `${label.first}` : `${label.first}-${label.last}`);
};

describe('the crop that a text names', () => {
  it.each([
    ['2024 crop', '2024'],
    ['campagna 2024', '2024'],
    ['season 24/25', '2024-2025'],
    ['2024年产季', '2024'],
    ['2023-2024', '2023-2024'],
    ['2023/24', '2023-2024'],
    ['1999/00', '1999-2000'],
    ['1999–2000', '1999-2000'],
    ['13/14', '2013-2014'],
    ['crop 2023, and again 2023', '2023'],
    ['12/13', undefined],
    ['2023/25', undefined],
    ['2023-2025', undefined],
    ['1923-2024', undefined],
    ['2023-1924', undefined],
    ['2023/22', undefined],
    ['2012 crop', '2012'],
    ['2023 and 2024', undefined],
    ['01.02.2023', undefined],
    ['2023-04-05', undefined],
    ['new crop', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (text, crop) => {
    expect(says(text)).toBe(crop);
  });
});

describe('the year of a season as printed', () => {
  it.each([
    ['crop 2023', 2023],
    ['2023-2024', 2023],
    ['22/23', 2022],
    ['99/00', 2099],
    ['98/99', 2098],
    ['09 - 10', 2009],
    ['22/24', undefined],
    ['22/22', undefined],
    ['1823', undefined],
    [undefined, undefined],
  ])('%s: %s', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  it('is that of the papers where those that say one agree', () => {
    const of = (...years: (string | undefined)[]) =>
      cropOf(
        years.map((cropYear) =>
          paper({ type: 'ginning-record', facts: { ...(cropYear ? { cropYear } : {}) } as never }),
        ),
      );
    expect(of('2023', '2023/24', undefined)).toBe(2023);
    expect(of('2023', '2024')).toBeUndefined();
    expect(of(undefined)).toBeUndefined();
    expect(of('2023', undefined)).toBe(2023);
  });
});

describe('a bale number of two crops', () => {
  it.each([
    [undefined, 2023, 5, true],
    [2023, undefined, 5, true],
    [2023, 2023, 5, true],
    [2022, 2023, 10, false],
    [2022, 2023, 11, true],
    [2012, 2023, 11, true],
    [2022, 2026, 12, true],
    [2026, 2022, 12, true],
    [2022, 2027, 12, false],
    [2027, 2022, 12, false],
    [2012, 2023, 13, true],
  ])('%s and %s, of %d digits: %s', (a, b, length, same) => {
    expect(sameCrop(a, b, length)).toBe(same);
  });
});
