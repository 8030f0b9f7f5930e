import { describe, expect, it } from 'vitest';
import { findPlaces, namesOtherProvince } from '../../shared/screen/index.ts';

const found = (text: string) => findPlaces(text, { context: 'address' }).filter((m) => m.strength !== 'weak');

describe('"Xian" and "Xiang" behind the name of a place of the region', () => {
  it.each([
    'Hejing Xian, China',
    'Yuli Xian 841500, China',
    'Golden Field Foods, Bohu Xian 841400, tel. 0996-6620011',
    'Zhaosu-Xian, P.R. China',
    'Hoshoot Xian, 841200, China',
    'Heshuo Xiang, China',
  ])('are its county and its township: %s', (text) => {
    expect(found(text)).not.toEqual([]);
    expect(namesOtherProvince(text)).toBe(false);
  });

  it.each([
    "Hejing Trading, Xi'an, China",
    'Hejing, Xian, China',
    'Yuli Textile Building, Xian 710075, China',
    'Yuli Xian City, China',
    'Heshuo Xian, Shaanxi, China',
  ])('are the city of Xi’an, or leave the name to another province: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(namesOtherProvince(text)).toBe(true);
  });

  it.each(['12 Heshuo Xiang, China', 'Kashgar Xiang 7, China', 'Turpan Xiang, Jinan, China'])(
    'are a lane with a house’s number or in a city elsewhere: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
