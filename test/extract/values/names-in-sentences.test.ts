import { describe, expect, it } from 'vitest';
import { findCountries, parseCountry } from '../../../shared/extract/values/index.ts';

const codes = (text: string) => findCountries(text).map(({ value }) => value);

describe('countries in the languages of the papers', () => {
  it.each([
    ['بلد المنشأ: مصر', 'EG'],
    ['جمهورية مصر العربية', 'EG'],
    ['السودان', 'SD'],
    ['ملک: پاکستان', 'PK'],
    ['मूल देश: भारत', 'IN'],
    ['উৎপত্তি দেশ: বাংলাদেশ', 'BD'],
    ['원산지: 베트남', 'VN'],
    ['原産国：エジプト', 'EG'],
    ['Країна походження: Узбекистан', 'UZ'],
    ['Туреччина', 'TR'],
    ['Гърция', 'GR'],
    ['Қытай', 'CN'],
    ['Türkmenistan', 'TM'],
    ['Azərbaycan', 'AZ'],
    ['Hytaý', 'CN'],
    ['ازبکستان', 'UZ'],
  ])('%s is %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it.each([
    ['волокно ввезено из Китая', 'CN'],
    ['пряжа произведена в Индии', 'IN'],
    ['хлопок вырос в Таджикистане', 'TJ'],
    ['куплено в Египте у фермеров', 'EG'],
    ['волокно з Туреччини', 'TR'],
    ['бавовна вирощена в Китаї', 'CN'],
    ['мақта Өзбекстаннан алынды', 'UZ'],
    ['пахта Туркманистондан келтирилган', 'TM'],
    ['Paxta Xitoydan olib kelingan', 'CN'],
    ['Pamuk Özbekistan’dan alınmıştır', 'UZ'],
    ["Elyaf Çin'de üretildi", 'CN'],
    ['القطن مزروع بالصين', 'CN'],
    ['مستورد للسودان', 'SD'],
    ['ألياف والهند', 'IN'],
    ['চীনের তুলা', 'CN'],
    ['중국산 면화', 'CN'],
    ['우즈베키스탄에서 수입', 'UZ'],
    ['トルコの綿花', 'TR'],
  ])('%s names %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it.each([
    ['хлопок, кроме того, сухой'],
    ['ткань джерси 180 г'],
    ['малі партії товару'],
    ['운송 수단: 선박'],
    ['인도 조건 FOB'],
    ['قطر الخيط 2 مم'],
    ['ملابس بنين'],
    ['سپلائی چین کا ریکارڈ'],
    ['टमाटर का रस, मेज पर'],
    ['জার্সি কাপড়'],
    ['груз в кубах'],
  ])('%s names none', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['узбецька бавовна', 'UZ'],
    ['египетски памук', 'EG'],
    ['قطن مصري طويل التيلة', 'EG'],
    ['چینی کپاس', 'CN'],
    ['ভারতীয় তুলা', 'IN'],
  ])('%s is of %s by its adjective', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('an adjective of other things is no origin', () => {
    expect(codes('وزارة الزراعة المصرية للقطاع')).toEqual([]);
    expect(codes('چینی 50 کلو')).toEqual([]);
  });

  it('a name of another meaning is a country where it is all that is said', () => {
    expect(parseCountry('مالي')?.value).toBe('ML');
    expect(parseCountry('인도')?.value).toBe('IN');
  });
});
