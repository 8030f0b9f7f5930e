import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalMark,
  kgPerUnit,
  parseCurrency,
  parseMoney,
  parseNumber,
  parsePercent,
  parseQuantity,
  parseUnit,
  parseWeight,
} from '../../../shared/extract/values/index.ts';

describe('parseNumber reads every grouping', () => {
  it.each([
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234,56', 1234.56],
    ["1'234.56", 1234.56],
    ['1’234.56', 1234.56],
    ['1,23,456.00', 123456],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12 345,6', 12345.6],
    ['1 234 567', 1234567],
    ['1,234', 1234],
    ['0,234', 0.234],
    ['1234.567', 1234.567],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['１，２３４', 1234],
    ['三百二十', 320],
    ['两千零五', 2005],
    ['3.5万', 35000],
    ['(1,234.00)', -1234],
    ['1,234-', -1234],
    ['-5', -5],
    ['−5.25', -5.25],
    ['0', 0],
  ])('%s → %d', (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
  });
  it.each(['', '12 34', '1,2,3', '12.34.56', 'abc', '480 lb', '2024-03-01', '1,23,45', '(5'])(
    '"%s" is no number',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );
  it('leaves three decimals to the mark of the document, and doubts without one', () => {
    expect(parseNumber('1.234', ',')).toEqual({ value: 1234, text: '1.234' });
    expect(parseNumber('36 -')?.value).toBe(36);
    expect(parseNumber('36-')?.value).toBe(-36);
    expect(parseNumber('1.234', '.')).toEqual({ value: 1.234, text: '1.234' });
    expect(parseNumber('1,234', ',')).toEqual({ value: 1.234, text: '1,234' });
    expect(parseNumber('1.234')?.doubt).toContain('1234');
  });
});

it.each([
  [['1,234.56', '5,000'], '.'],
  [['1.234,56', '5.000'], ','],
  [['217,4', '218,1', '5201.00'], ','],
  [['1.234.567'], ','],
  [['1,234', '15.09.2023'], undefined],
  [['1.5', '2,5'], undefined],
  [[], undefined],
])('decimalMark of %j is %s', (texts, mark) => {
  expect(decimalMark(texts)).toBe(mark);
});

it('a number printed in any grouping reads back', () => {
  const groupings: [string, string][] = [
    [',', '.'],
    ['.', ','],
    [' ', ','],
    ["'", '.'],
    ['\u00a0', '.'],
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...groupings), (cents, [group, mark]) => {
      const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
      const text = `${whole}${mark}${String(cents % 100).padStart(2, '0')}`;
      expect(parseNumber(text)?.value).toBeCloseTo(cents / 100, 6);
    }),
  );
});

describe('parseWeight gives kilograms', () => {
  it.each([
    ['1,234.50 KGS', 1234.5],
    ['KGS 1,234.00', 1234],
    ['1234kg', 1234],
    ['12.5 M/T', 12500],
    ['24.350 MTS', 24350],
    ['19.5 MT', 19500],
    ['MT 24.350', 24350],
    ['18.2 mt', 18200],
    ['512.4 M.T.', 512400],
    ['19.958 metric tons', 19958],
    ['480 lbs', 217.724338],
    ['22,046 lbs (10,000 kg)', 10000],
    ['5 quintals', 500],
    ['180 g', 0.18],
    ['净重1234公斤', 1234],
    ['12.5吨', 12500],
    ['100 斤', 50],
    ['2 担', 100],
    ['217,4 кг', 217.4],
    ['20 тонн', 20000],
    ['15 ц', 1500],
    ['217,4 kg', 217.4],
    ['Net Weight: 20,015 KGS', 20015],
    ['500 Kilogramm', 500],
    ['1 short ton', 907.18474],
  ])('%s → %d', (text, kg) => {
    expect(parseWeight(text)?.value).toBeCloseTo(kg, 4);
  });
  it.each(['850 MT', '1.850 mt', '20,150 MT'])('knows no tonnes in what may be metres of cloth: %s', (text) =>
    expect(parseWeight(text)).toBeUndefined(),
  );
  it('takes the unit of the column for a bare number, and only then', () => {
    expect(parseWeight('480', 'lbs')?.value).toBeCloseTo(217.724, 3);
    expect(parseWeight('19.52', 'MT')?.value).toBeCloseTo(19520, 3);
    expect(parseWeight('20150', 'mt')).toBeUndefined();
    expect(parseWeight('480')).toBeUndefined();
    expect(parseWeight('480 kg', 'lbs')?.value).toBe(480);
  });
  it('assumes no weight of a bale and takes no rate for a weight', () => {
    expect(parseWeight('320 bales')).toBeUndefined();
    expect(parseWeight('480 lb/bale')).toBeUndefined();
    expect(parseWeight('5 kantar')).toBeUndefined();
    expect(kgPerUnit('bale')).toBeUndefined();
  });
});

it.each([
  ['KGS', 'kg'],
  ['M/T', 't'],
  ['公斤', 'kg'],
  ['шт.', 'piece'],
  ['кипы', 'bale'],
  ['balya', 'bale'],
  ['pacas', 'bale'],
  ["to'y", 'bale'],
  ['包', 'bale'],
  ['doz', 'dozen'],
  ['fusti', 'drum'],
  ['PCS', 'piece'],
  ['Mtrs', 'meter'],
])('parseUnit knows %s as %s', (text, unit) => {
  expect(parseUnit(text)).toBe(unit);
});

it.each([
  ['480 bales', 480, 'bale'],
  ['1,200.5 m', 1200.5, 'meter'],
  ['320包', 320, 'bale'],
  ['500', 500, undefined],
  ['85 кип', 85, 'bale'],
])('parseQuantity reads %s', (text, value, unit) => {
  expect(parseQuantity(text)).toMatchObject({ value, ...(unit ? { unit } : {}) });
});

it.each([
  ['38.5 %', 0.385],
  ['38,5%', 0.385],
  ['100% cotton', 1],
  ['60 pct', 0.6],
])('parsePercent reads %s as a fraction', (text, value) => {
  expect(parsePercent(text)?.value).toBe(value);
});

it('parsePercent takes a bare number only in a column of shares', () => {
  expect(parsePercent('38.5')).toBeUndefined();
  expect(parsePercent('38.5', { bare: true })?.value).toBe(0.385);
});

describe('parseMoney', () => {
  it.each([
    ['USD 12,345.00', 12345, 'USD'],
    ['12,345.00 USD', 12345, 'USD'],
    ['US$ 12,345.00', 12345, 'USD'],
    ['$0.85/lb', 0.85, 'USD'],
    ['1.234,56 €', 1234.56, 'EUR'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['人民币 1200 元', 1200, 'CNY'],
    ['RMB 3,200.00', 3200, 'CNY'],
    ['1 234,56 руб.', 1234.56, 'RUB'],
    ["5 000 000 so'm", 5000000, 'UZS'],
    ['1.250,00 TL', 1250, 'TRY'],
    ['₹1,23,456.00', 123456, 'INR'],
    ['HK$ 100.00', 100, 'HKD'],
    ['12 345,67 долл. США', 12345.67, 'USD'],
    ['($500.00)', -500, 'USD'],
  ])('%s', (text, value, currency) => {
    expect(parseMoney(text)).toMatchObject({ value, currency });
  });
  it('leaves the currency open where the sign does', () => {
    expect(parseMoney('¥3,200.00')).toEqual({ value: 3200, text: '¥3,200.00' });
    expect(parseMoney('Rs. 1,200/-')).toMatchObject({ value: 1200 });
    expect(parseMoney('Rs. 1,200/-')?.currency).toBeUndefined();
    expect(parseCurrency('¥')).toBeUndefined();
  });
  it('reads a bare amount, and no amount out of words', () => {
    expect(parseMoney('12,345.00')).toEqual({ value: 12345, text: '12,345.00' });
    expect(parseMoney('12 cartons')).toBeUndefined();
  });
});
