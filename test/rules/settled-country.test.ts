import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../shared/model/index.ts';
import { isSettledCountry } from '../../shared/rules/settled-country.ts';

/** Words of a scan with the letter at `at` read with these odds, the rest clear unless said. */
const read = (quote: string, at: number, other: string, rest = 0.9): Evidence => ({
  document: 'd',
  page: 1,
  box: [0.1, 0.1, 0.2, 0.02],
  quote,
  confidence: rest * 0.55,
  doubtful: [{ at, confidence: 0.55, others: [{ text: other, confidence: 0.3 }] }],
});

describe('a country with a doubtful letter', () => {
  it.each([
    ['Perou', 1, 'é'],
    ['Tanzanie', 2, 'm'],
    ['Brésil', 2, 'è'],
    ['Turkiye', 1, 'ü'],
    ['Cote d’Ivoire', 1, 'ô'],
    ['Pays: Senegal', 7, 'é'],
  ])('is told for sure where no other letter there names another: %s', (quote, at, other) => {
    expect(isSettledCountry(read(quote, at, other))).toBe(true);
  });

  it.each([
    ['Iran', 3, 'q'],
    ['Niger', 4, 'ria'],
    ['Mali', 3, 'ta'],
    ['Austria', 4, 'ral'],
  ])('is not where one does: %s', (quote, at, other) => {
    expect(isSettledCountry(read(quote, at, other))).toBe(false);
  });

  it('is not where the rest is faint, nothing tells which letter is doubtful, or it names none', () => {
    expect(isSettledCountry(read('Perou', 1, 'é', 0.5))).toBe(false);
    const { doubtful: _, ...faint } = read('Perou', 1, 'é');
    expect(isSettledCountry(faint)).toBe(false);
    expect(isSettledCountry(read('Pexou', 1, 'é'))).toBe(false);
  });
});
