import { describe, expect, it } from 'vitest';
import { comparableNames, foldName, namesIn, namesNoParty, sameName } from '../../shared/trace/names.ts';

const both = (a: string, b: string): boolean => {
  expect(sameName(b, a), `${b} = ${a}`).toBe(sameName(a, b));
  return sameName(a, b);
};

describe('a name as compared', () => {
  it.each([
    ['Smith & Sons Ltd.', 'smith sons'],
    ['O\'Neil "Gin"', 'oneil ginning'],
    ['X.Q. Cotton', 'xq cotton'],
    ['山东 棉业（集团）有限公司', '山东棉业'],
    ['  ', ''],
  ])('%s is %s', (name, fold) => {
    expect(foldName(name)).toBe(fold);
    expect(foldName(name)).toBe(fold);
  });
});

describe('one party under two names', () => {
  it('is told by a misread letter in seven, no more', () => {
    expect(both('abcdefghijklmnopqrst', 'abcdefghijklmnopqxyz')).toBe(true);
    expect(both('abcdefghijklmnopqrst', 'abcdefghijklmnopwxyz')).toBe(false);
    expect(both('abcdefghijklmnopqrst', 'abcdefghijklmnopq')).toBe(true);
    expect(both('abcdefg', 'abcdefx')).toBe(true);
    expect(both('abcdef', 'abcdex')).toBe(false);
    expect(both('abcdefghijklmnopqrst', 'bacdefghijklmnopqrst')).toBe(true);
  });

  it('is told by the words of the shorter name, each of them in the longer', () => {
    expect(both('Ege Dokuma', 'Tekstil Dokuma Ege Fabrika')).toBe(true);
    expect(both('Ege Dokuma', 'Tekstil Dokuma Fabrika Marmara')).toBe(false);
    expect(both('Egel', 'Tekstil Dokuma Egel')).toBe(true);
    expect(both('Ege', 'Tekstil Dokuma Ege')).toBe(false);
    // a slip of the reader in a word of five letters or more
    expect(both('Plainsman', 'Great Plainsmen Weaving Works')).toBe(true);
    expect(both('Delt Gin', 'Delx Gin Works And Weaving House')).toBe(false);
    expect(both('Abcdefg Gin', 'Abcdefx Gin Works And Weaving')).toBe(true);
    expect(both('Abcde Gin', 'Abcdx Gin Works And Weaving')).toBe(false);
    expect(both('Ege Dokuma', 'Dokuma Ege')).toBe(true);
  });

  it('is not told of numbers that differ', () => {
    expect(both('Fabrika 12 Marmara', 'Fabrika 13 Marmara')).toBe(false);
    expect(both('Fabrika 12 Marmara', 'Fabrika Marmara')).toBe(true);
    expect(both('Fabrika 12 Marmara', '12 Fabrika Marmara Tekstil')).toBe(true);
  });

  it('is told in Han where one name holds the other', () => {
    expect(both('山东棉业', '山东棉业进出口')).toBe(true);
    expect(both('山东棉业', '河北钢铁')).toBe(false);
    expect(both('Fiber', 'Fiberworks Marmara')).toBe(false);
  });

  it('is not told of names that say nothing', () => {
    expect(both('', '')).toBe(true);
    expect(both('', 'Ege Dokuma')).toBe(false);
    expect(both('Ltd', 'Ege Dokuma')).toBe(false);
    expect(both('a', 'b')).toBe(false);
    expect(both('Ege-Dokuma', 'EgeDokuma')).toBe(true);
  });
});

describe('names of different scripts', () => {
  it('cannot be compared', () => {
    expect(comparableNames('山东棉业', 'Shandong')).toBe(false);
    expect(comparableNames('Сугд', 'Sughd')).toBe(false);
    expect(comparableNames('Сугд', 'Сугд Фибер')).toBe(true);
    expect(comparableNames('山东棉业', '河北棉业')).toBe(true);
    expect(comparableNames('Ege', 'Marmara')).toBe(true);
  });

  it.each([
    ['Сугд Фибер / Sughd Fiber', ['Сугд Фибер / Sughd Fiber', 'Сугд Фибер', 'Sughd Fiber']],
    ['山东棉业 (Shandong Cotton)', ['山东棉业 (Shandong Cotton)', '山东棉业', 'Shandong Cotton']],
    ['شركة القطن | Cairo Cotton', ['شركة القطن | Cairo Cotton', 'شركة القطن', 'Cairo Cotton']],
    ['कपास मिल / Kapas Mill', ['कपास मिल / Kapas Mill', 'कपास मिल', 'Kapas Mill']],
    ['कपास मिल / شركة القطن', ['कपास मिल / شركة القطن', 'कपास मिल', 'شركة القطن']],
    ['山东 / Сугд', ['山东 / Сугд', '山东', 'Сугд']],
    ['山 / Sughd', ['山 / Sughd']],
    ['山东 / Ege', ['山东 / Ege']],
    ['山东 / Egel', ['山东 / Egel', '山东', 'Egel']],
    ['Ege Dokuma / Marmara Iplik', ['Ege Dokuma / Marmara Iplik']],
    ['Ege Dokuma', ['Ege Dokuma']],
  ])('%s stands under %j', (name, names) => {
    expect(namesIn(name)).toEqual(names);
  });
});

describe('words in the place of a party', () => {
  it.each(['to order', 'Garanti Bankasi', 'The carrier shall deliver the goods', `${'long '.repeat(30)}`])(
    '%s',
    (text) => {
      expect(namesNoParty(text)).toBe(true);
    },
  );
});
