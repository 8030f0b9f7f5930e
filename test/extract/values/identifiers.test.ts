import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containerCheckDigit,
  expandRange,
  findContainers,
  findHs,
  gs1CheckDigit,
  hsDigits,
  isCreditCode,
  isGs1,
  parseHs,
  parseIdentifier,
  parseRange,
  printRunKey,
  runKey,
  sameIdentifier,
  splitIdentifiers,
} from '../../../shared/extract/values/index.ts';

it.each([
  ['No. : INV-2023/118', 'INV-2023/118'],
  ['#INV03051', 'INV03051'],
  ['№ 45/УЗ', '45/УЗ'],
  ['  L-101. ', 'L-101'],
  ['号: ZJ2024001', 'ZJ2024001'],
  ['N° 12', '12'],
  ['(A-7)', 'A-7'],
  ['Nordic-5', 'Nordic-5'],
])('parseIdentifier cleans %s', (text, value) => {
  expect(parseIdentifier(text)?.value).toBe(value);
});

it.each(['', '--', 'to be advised', 'No.:'])('"%s" holds no identifier', (text) => {
  expect(parseIdentifier(text)).toBeUndefined();
});

it('one identifier is the same in other marks, but not with other zeros', () => {
  expect(sameIdentifier('INV-2023/118', 'inv 2023 118')).toBe(true);
  expect(sameIdentifier('INV-001', 'INV-1')).toBe(false);
  expect(sameIdentifier('', '-')).toBe(false);
});

describe('parseRange', () => {
  it.each([
    ['0311 24 550120 – 0311 24 550171', 52],
    ['81402 2201911 to 81402 2201960', 50],
    ['Bales 81402 2201911 – 81402 2201960', 50],
  ])('takes groups of digits on both sides for one number each: %s', (text, count) => {
    expect(parseRange(text)).toMatchObject({ count });
  });
  it.each(['12 500 – 12 700', '81402 2201911 – 81403 2201960', '81402 2201911 – 2201'])(
    'no run in groups: %s',
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );
  it.each([
    ['1001-1100', '1001', '1100', 100],
    ['1001 – 1100', '1001', '1100', 100],
    ['1001 to 1100', '1001', '1100', 100],
    ['from 1001 to 1100', '1001', '1100', 100],
    ['No. 1001~1100', '1001', '1100', 100],
    ['1001-100', '1001', '1100', 100],
    ['10001-150', '10001', '10150', 150],
    ['UZ017-000101/000200', 'UZ017-000101', 'UZ017-000200', 100],
    ['UZ017-000101 - UZ017-000200', 'UZ017-000101', 'UZ017-000200', 100],
    ['UZ017-000101-UZ017-000200', 'UZ017-000101', 'UZ017-000200', 100],
    ['A101-A200', 'A101', 'A200', 100],
    ['1001至1100', '1001', '1100', 100],
    ['с 1001 по 1100', '1001', '1100', 100],
    ['1001 dan 1100 gacha', '1001', '1100', 100],
    ["231401'den 231490'a kadar", '231401', '231490', 90],
    ["231401'den 231490'a", '231401', '231490', 90],
    ['231401-dən 231490-dək', '231401', '231490', 90],
    ['231401-ден 231490-ға дейін', '231401', '231490', 90],
    ['№ 231401 дан 231490 гача', '231401', '231490', 90],
    ['аз 231401 то 231490', '231401', '231490', 90],
    ['自1至90号', '1', '90', 90],
    ['Bales 1 to 40', '1', '40', 40],
    ['60115 1119464 - 60115 1119563', undefined, undefined, undefined],
    ['601151119464-601151119563', '601151119464', '601151119563', 100],
  ])('%s', (text, first, last, count) => {
    if (first === undefined) expect(() => parseRange(text)).not.toThrow();
    else expect(parseRange(text)).toEqual({ first, last, count });
  });
  it.each(['INV-2023-118', '2023-24', '2023/118', '1100-1001', '17-000101', 'L-101', '1001', '', '217.4', 'A-1 - B-9'])(
    '"%s" is no run',
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );
});

it('a run printed with any prefix reads back with its count, and expands to it', () => {
  const prefix = fc.constantFrom('', 'UZ017-', 'A', 'GIN 5/', 'PBI');
  fc.assert(
    fc.property(
      prefix,
      fc.integer({ min: 100000, max: 899999 }),
      fc.integer({ min: 1, max: 400 }),
      (head, from, more) => {
        if (head.includes(' ')) return;
        const range = parseRange(`${head}${from} - ${head}${from + more}`);
        expect(range).toEqual({ first: `${head}${from}`, last: `${head}${from + more}`, count: more + 1 });
        expect(expandRange(range!, 500)?.at(-1)).toBe(`${head}${from + more}`);
      },
    ),
  );
});

it('a range beyond the limit is not expanded', () => {
  expect(expandRange({ first: '1', last: '1000' }, 100)).toBeUndefined();
});

it('run keys hold numbers of any size without loss', () => {
  const sscc = '00078912345610000019';
  expect(runKey(sscc)).toMatchObject({ prefix: '', digits: 20, number: 78912345610000019n });
  expect(printRunKey(runKey(sscc)!)).toBe(sscc);
  expect(runKey('ABC')).toBeUndefined();
});

it.each([
  ['L-101, L-102 & L-105', ['L-101', 'L-102', 'L-105']],
  ['L-101; L-102 and L-105', ['L-101', 'L-102', 'L-105']],
  ['批号 A1、A2和A3', ['批号 A1', 'A2', 'A3']],
  ['L-101/L-102/L-103', ['L-101', 'L-102', 'L-103']],
  ['INV-2023/118', ['INV-2023/118']],
  ['1001-1100, 1201-1300', ['1001-1100', '1201-1300']],
  ['EXP-E-3310', ['EXP-E-3310']],
  ['L-101 e L-105', ['L-101', 'L-105']],
])('splitIdentifiers of %s', (text, parts) => {
  expect(splitIdentifiers(text)).toEqual(parts);
});

describe('tariff codes', () => {
  it.each([
    ['5201', '5201'],
    ['5201.00', '5201.00'],
    ['520100', '5201.00'],
    ['HS CODE: 6109.10.0012', '6109.10.0012'],
    ['6109 10 00', '6109.10.00'],
    ['5201 00 900 0', '5201.00.9000'],
    ['2002.90.8050', '2002.90.8050'],
    ['ТН ВЭД 5201009000', '5201.00.9000'],
    ['税号：52010000', '5201.00.00'],
  ])('parseHs reads %s', (text, code) => {
    expect(parseHs(text)?.value).toBe(code);
  });
  it.each(['2021', '2024', '1234.56', '9999.00', '7701', '12', '+998 71 200 1234', 'cotton', '52010', '00.00'])(
    '"%s" is no tariff code',
    (text) => {
      expect(parseHs(text)).toBeUndefined();
    },
  );
  it('a lost leading zero is put back with a doubt', () => {
    expect(parseHs('709200010')).toMatchObject({ value: '0709.20.0010', doubt: expect.any(String) });
  });
  it('finds codes in a text where label or groups leave no doubt, and no amounts or dates', () => {
    expect(
      findHs('HTS 5201.00 and 6109.10.0012, USD 5201.00, 2023.11.15, Tel 5208 1234').map(({ value }) => value),
    ).toEqual(['5201.00', '6109.10.0012']);
    expect(findHs('Total 5201.00')).toEqual([]);
  });
  it('reads twelve digits, and six and six as two codes', () => {
    expect(parseHs('5209.42.00.00.11')?.value).toBe('5209.42.000011');
    expect(findHs('GTIP 5209.42.00.00.11').map((c) => c.value)).toEqual(['5209.42.000011']);
    expect(findHs('HS 200210 210320').map((c) => c.value)).toEqual(['2002.10', '2103.20']);
  });
  it('hsDigits keeps digits only', () => {
    expect(hsDigits('6109.10.0012')).toBe('6109100012');
  });
});

describe('containers', () => {
  it('are found in any spacing with their check digit', () => {
    expect(
      findContainers('CSQU3054383, csqu 305438-3 / MSKU 123456 5').map(({ value, checked }) => [value, checked]),
    ).toEqual([
      ['CSQU3054383', true],
      ['MSKU1234565', true],
    ]);
  });
  it('a wrong check digit is said', () => {
    expect(findContainers('CSQU3054384')[0]).toMatchObject({ checked: false, doubt: expect.stringContaining('6346') });
  });
  it('no other letters or longer digits are containers', () => {
    expect(findContainers('ABCD1234567 CSQU30543831 XCSQU3054383')).toEqual([]);
  });
  it('one changed digit is nearly always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999999 }), fc.integer({ min: 0, max: 5 }), (serial, place) => {
        const digits = String(serial).padStart(6, '0');
        const other = digits.slice(0, place) + ((Number(digits[place]) + 1) % 10) + digits.slice(place + 1);
        const raw = (text: string) => containerCheckDigit(`TGHU${text}`);
        // Sums of 10 modulo 11 print as 0, so that one pair of sums shares its digit.
        expect(raw(digits) !== raw(other) || raw(digits) === 0).toBe(true);
      }),
    );
  });
});

it('check signs of credit codes and GS1 numbers', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true);
  expect(isCreditCode('91350100M000100Y44')).toBe(false);
  expect(isCreditCode('9135010000100Y43')).toBe(false);
  expect(gs1CheckDigit('629104150021')).toBe(3);
  expect(isGs1('6291041500213')).toBe(true);
  expect(isGs1('6291041500214')).toBe(false);
});
