import { describe, expect, it } from 'vitest';
import { type NumeralLanguage, numberInWordsAtEnd } from '../../../shared/extract/values/index.ts';

const read = (text: string, language: NumeralLanguage) => numberInWordsAtEnd(text, [language])?.value;

describe('a number in words', () => {
  it.each<[NumeralLanguage, string, number]>([
    ['en', 'SAY: SEVEN HUNDRED AND SIXTY-THREE', 763],
    ['en', 'two thousand three hundred forty-one', 2341],
    ['fr', 'QUATRE CENT QUATRE-VINGT-DOUZE', 492],
    ['fr', 'soit mille deux cents', 1200],
    ['fr', 'soixante et onze', 71],
    ['fr', 'cent vingt-quatre', 124],
    ['es', 'mil ciento veintitrés', 1123],
    ['es', 'cuatrocientas dos', 402],
    ['pt', 'oitocentas e dezesseis', 816],
    ['it', 'QUATTROCENTODODICI', 412],
    ['it', 'duemila trecentoventuno', 2321],
    ['tr', 'DÖRT YÜZ ON İKİ', 412],
    ['tr', 'yalnız yediyüzaltmış', 760],
  ])('%s: %s', (language, text, value) => expect(read(text, language)).toBe(value));

  it.each<[NumeralLanguage, string]>([
    ['en', 'four two'],
    ['en', 'hundred hundred'],
    ['en', 'one thousand two thousand'],
    ['en', 'four twenty hundred six seven'],
    ['en', 'based on'],
    ['en', 'seven and'],
    ['it', 'someone'],
  ])('%s: %s is none', (language, text) => expect(read(text, language)).toBeUndefined());

  it('begins where its first word stands', () => {
    expect(numberInWordsAtEnd('Say and seven hundred and two', ['en'])?.start).toBe(8);
  });
});
