import { describe, expect, it } from 'vitest';
import { findCountries, parseCountry } from '../../../shared/extract/values/index.ts';
import { inForce } from '../../../shared/extract/values/places/codes-in-force.ts';
import names from '../../../shared/extract/values/places/country-names.json' with { type: 'json' };

describe('parseCountry', () => {
  it.each([
    ['Uzbekistan', 'UZ'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['Made in P.R. China', 'CN'],
    ["People's Republic of China", 'CN'],
    ['PRC', 'CN'],
    ['UZ', 'UZ'],
    ['IT', 'IT'],
    ['IN', 'IN'],
    ['CHN', 'CN'],
    ['Origin: UZ', 'UZ'],
    ['Country of Origin: Uzbekistan', 'UZ'],
    ['Product of Turkey', 'TR'],
    ['Türkiye Cumhuriyeti', 'TR'],
    ['TÜRKİYE', 'TR'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Republic of Uzbekistan', 'UZ'],
    ["O'zbekiston Respublikasi", 'UZ'],
    ['Oʻzbekiston', 'UZ'],
    ['Узбекистан', 'UZ'],
    ['Республика Узбекистан', 'UZ'],
    ['Ўзбекистон', 'UZ'],
    ['乌兹别克斯坦', 'UZ'],
    ['原产国：美国', 'US'],
    ['中国制造', 'CN'],
    ['印度尼西亚', 'ID'],
    ['印度', 'IN'],
    ['Brasilien', 'BR'],
    ['Estados Unidos', 'US'],
    ['Stati Uniti', 'US'],
    ['Hindistan', 'IN'],
    ['Mısır', 'EG'],
    ['Hong Kong', 'HK'],
    ['Hong Kong, China', 'HK'],
    ['Taiwan, R.O.C.', 'TW'],
    ['Brazilian cotton', 'BR'],
    ['Turkish', 'TR'],
    ['美棉', 'US'],
    ['巴西棉', 'BR'],
    ['澳棉', 'AU'],
    ['узбекский хлопок', 'UZ'],
    ['хлопок узбекского происхождения', 'UZ'],
    ['Jersey', 'JE'],
    ['Viet Nam', 'VN'],
  ])('%s → %s', (text, code) => {
    expect(parseCountry(text)?.value).toBe(code);
  });
  it.each([
    ['Xinjiang, China', 'CN', 'Xinjiang'],
    ['新疆', 'CN', '新疆'],
    ['Mato Grosso, Brazil', 'BR', 'Mato Grosso'],
    ['Texas', 'US', 'Texas'],
    ['Gujarat (India)', 'IN', 'Gujarat'],
    ['Emilia-Romagna, Italia', 'IT', 'Emilia-Romagna'],
    ['Синьцзян', 'CN', 'Синьцзян'],
  ])('%s names a region', (text, value, region) => {
    expect(parseCountry(text)).toMatchObject({ value, region });
  });
  it.each([
    'in',
    'is',
    'to',
    'no',
    'de',
    'it',
    'us',
    '100% cotton jersey',
    'Long Island',
    'FAS Shanghai port terms',
    'cotton',
    '',
    'Bank of China Ltd., 1 Long Street, London',
  ])('"%s" states no country', (text) => {
    expect(parseCountry(text)).toBeUndefined();
  });
  it('says when more than one is named', () => {
    expect(parseCountry('Origin: USA/Brazil')).toMatchObject({ value: 'US', doubt: expect.stringContaining('BR') });
  });
});

it.each([
  ['USA/Brazil', ['US', 'BR']],
  ['US, BR & IN', ['US', 'BR', 'IN']],
  ['60% Brazilian cotton, 40% American cotton', ['BR', 'US']],
  ['Blend of cotton from Uzbekistan and Turkey', ['UZ', 'TR']],
  ['Equatorial Guinea', ['GQ']],
  ['美国、巴西', ['US', 'BR']],
  ['Turkish Airlines', []],
  ['please ship it to us in May', []],
])('findCountries in %s', (text, codes) => {
  expect(findCountries(text).map(({ value }) => value)).toEqual(codes);
});

describe('codes and names of places', () => {
  it('lead every name to a code that is in force, never to a retired one', () => {
    const codes = new Set(Object.values(names).map((code) => code.slice(0, 2)));
    expect([...codes].filter((code) => !inForce.has(code))).toEqual([]);
    expect(codes).not.toContain('RH');
    expect([parseCountry('ZIMBABWE')?.value, parseCountry('Yemen')?.value, parseCountry('Vanuatu')?.value]).toEqual([
      'ZW',
      'YE',
      'VU',
    ]);
  });

  it.each([
    ['3800-120 Vila Franca do Campo', []],
    ['Rua do Brasil 77, Coimbra', []],
    ['18 India Street, Boston', []],
    ['Rue de Turquie 5, Tunis, Tunisie', ['TN']],
    ['Villa Nova, Brasil', ['BR']],
    ['route via Turkey', ['TR']],
  ])('names of streets and towns are no countries: %s', (text, codes) => {
    expect(findCountries(text).map(({ value }) => value)).toEqual(codes);
  });
});
