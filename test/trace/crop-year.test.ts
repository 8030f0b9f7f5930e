import { describe, expect, it } from 'vitest';
import { sameCrop, yearOf } from '../../shared/trace/crop-year.ts';

describe('the crop of a bale', () => {
  it('is the first year of the season as printed', () => {
    expect(yearOf('2023/24')).toBe(2023);
    expect(yearOf('Crop 2022-2023')).toBe(2022);
    expect(yearOf('23/24')).toBe(2023);
    expect(yearOf('2021')).toBe(2021);
    expect(yearOf('12/15')).toBeUndefined();
    expect(yearOf('new crop')).toBeUndefined();
  });

  it('lets a United States number come again after five years, and not before', () => {
    expect(sameCrop(2022, 2022, 12)).toBe(true);
    expect(sameCrop(2022, 2026, 12)).toBe(true);
    expect(sameCrop(2022, 2027, 12)).toBe(false);
  });

  it('lets the plain serials of a gin begin anew each season', () => {
    expect(sameCrop(2022, 2023, 6)).toBe(false);
    expect(sameCrop(2022, undefined, 6)).toBe(true);
  });

  it('never lets a number come again that holds its season', () => {
    expect(sameCrop(2018, 2024, 20)).toBe(true);
  });
});
