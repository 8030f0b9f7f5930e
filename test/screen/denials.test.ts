import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/index.ts';
import { isDenied, standingOf } from '../../shared/screen/negation.ts';
import { claimed } from './denials/claimed.ts';
import { denied } from './denials/denied.ts';

const name = /xinjiang|xuar|新疆|синьцзян\p{L}*|шинжон\p{L}*|sincan|shinjon|tân cương|شينجيانغ/iu;
/** The standing of the region's name in a sentence. */
function standing(sentence: string) {
  const found = name.exec(sentence)!;
  return standingOf(sentence, found.index, found.index + found[0].length);
}

describe('a sentence that leaves the region out', () => {
  it.each(denied)('(%s) “%s”', (_, sentence) => {
    // A ban may be told as talk of a rule instead: either way it places nothing.
    const hits = findPlaces(sentence, { context: 'statement' }).filter((m) => m.strength !== 'weak');
    expect(hits).toEqual([]);
  });
});

describe('a sentence that denies something else', () => {
  it.each(claimed)('(%s) “%s” leaves the region in', (_, sentence) => {
    expect(standing(sentence)).not.toBe('denied');
  });
  it('still names the place', () => {
    const silent = claimed.filter(
      ([, s]) => /Xinjiang|新疆|Синьцзян/u.test(s) && findPlaces(s, { context: 'statement' }).length === 0,
    );
    expect(silent).toEqual([]);
  });
});

describe('doubt', () => {
  const rows = [
    'We cannot confirm that no cotton grown in Xinjiang is in the goods.',
    'We do not know whether the cotton was grown in Xinjiang.',
    'There is no guarantee that no cotton produced in Xinjiang was used.',
  ];
  it.each(rows)('is neither claim nor denial: “%s”', (sentence) => {
    expect(findPlaces(sentence, { context: 'statement' })[0]).toMatchObject({ unsure: true });
  });
});

describe('a claim of production', () => {
  it.each([
    ['The cotton was grown in Xinjiang'],
    ['Хлопок выращен в Синьцзян-Уйгурском автономном районе'],
    ['Хлопок собран в Синьцзяне'],
    ['Хлопок происходит из Синьцзяна'],
    ['Our yarn contains Xinjiang cotton'],
    ['使用新疆棉'],
    ['Пахта Шинжонда етиштирилган'],
  ])('is told in “%s”', (sentence) => {
    expect(findPlaces(sentence, { context: 'statement' })[0]).toMatchObject({ strength: 'strong', claimed: true });
  });
});

describe('a party in a sentence', () => {
  const stands = (sentence: string) => {
    const at = sentence.indexOf('Xinjiang Zhongtai');
    return isDenied(sentence, at, at + 'Xinjiang Zhongtai'.length);
  };
  it.each([
    'We do not source from Xinjiang Zhongtai Chemical Co., Ltd. or its affiliates',
    'We have no business relations with Xinjiang Zhongtai Chemical Co., Ltd.',
    'None of our suppliers is owned by Xinjiang Zhongtai Group',
    'We refuse deliveries from Xinjiang Zhongtai Group',
  ])('is left out by “%s”', (sentence) => {
    expect(stands(sentence)).toBe(true);
  });
  it.each([
    'The yarn was bought from Xinjiang Zhongtai Chemical Co., Ltd., freight not included',
    'Not insured: goods of Xinjiang Zhongtai Chemical Co., Ltd.',
    'No pesticides: supplied by Xinjiang Zhongtai Group',
    'We do not buy from anyone but Xinjiang Zhongtai Group',
  ])('is not left out by “%s”', (sentence) => {
    expect(stands(sentence)).toBe(false);
  });
});
