import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMonthOrder, findDates, parseDate, parseDateRange } from '../../../shared/extract/values/index.ts';

describe('parseDate reads a day in every common form', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024/03/01', '2024-03-01'],
    ['1st day of March 2024', '2024-03-01'],
    ['the 1st day of the month of March, 2024', '2024-03-01'],
    ['le 1er jour du mois de mars 2024', '2024-03-01'],
    ['1 días del mes de marzo de 2024', '2024-03-01'],
    ['2024.3.1', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['1.3.24', '2024-03-01'],
    ['01.03.2024', '2024-03-01'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['01-MAR-2024', '2024-03-01'],
    ['01MAR2024', '2024-03-01'],
    ['11-Nov-22', '2022-11-11'],
    ['24/Sep/2019', '2019-09-24'],
    ['Sept. 24 2019', '2019-09-24'],
    ['March 1st, 2024', '2024-03-01'],
    ['March 1, 2024', '2024-03-01'],
    ['MAR.01,2024', '2024-03-01'],
    ['1st of March 2024', '2024-03-01'],
    ['1 March 2024', '2024-03-01'],
    ['20 april 2022', '2022-04-20'],
    ['Friday, March 1, 2024', '2024-03-01'],
    ['2024-Mar-01', '2024-03-01'],
    ['1er mars 2024', '2024-03-01'],
    ['12 août 2023', '2023-08-12'],
    ['3 de marzo de 2024', '2024-03-03'],
    ['3 de março de 2024', '2024-03-03'],
    ['3 marzo 2024', '2024-03-03'],
    ['3. März 2024', '2024-03-03'],
    ['1 марта 2024 г.', '2024-03-01'],
    ['«15» сентября 2023 года', '2023-09-15'],
    ['1 Mart 2024', '2024-03-01'],
    ['15 Eylül 2023', '2023-09-15'],
    ['15 EYLÜL 2023', '2023-09-15'],
    ['3 KASIM 2023', '2023-11-03'],
    ['1-mart 2024-yil', '2024-03-01'],
    ['2024-yil 1-mart', '2024-03-01'],
    ['2024 йил 1 март', '2024-03-01'],
    ['2024年3月1日', '2024-03-01'],
    ['2024 年 3 月 1 日', '2024-03-01'],
    ['二〇二四年三月一日', '2024-03-01'],
    ['二〇二三年十二月二十五日', '2023-12-25'],
    ['民國113年3月1日', '2024-03-01'],
    ['ngày 1 tháng 3 năm 2024', '2024-03-01'],
    ['17 Agustus 2023', '2023-08-17'],
    ['1.III.2024', '2024-03-01'],
    ['2024-03-01T10:22:00Z', '2024-03-01'],
    ['25/12/2023 10:22', '2023-12-25'],
    ['Date: 2024-03-01', '2024-03-01'],
    ['２０２４-０３-０１', '2024-03-01'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s → %s', (text, value) => {
    expect(parseDate(text)).toMatchObject({ value, precision: 'day' });
  });
});

it.each([
  ['September 2023', '2023-09-01'],
  ['Sep-23', '2023-09-01'],
  ['09/2023', '2023-09-01'],
  ['2023年9月', '2023-09-01'],
  ['сентябрь 2023', '2023-09-01'],
])('parseDate reads %s as a month', (text, value) => {
  expect(parseDate(text)).toMatchObject({ value, precision: 'month' });
});

it.each([
  '31/02/2024',
  '29 Feb 2023',
  '2024-13-01',
  '1,234.56',
  '217.4',
  'UZ017-000101',
  '60115-1119464',
  '202403011234',
  '113年3月1日',
  '5201.00.90',
  'INV-2023/11/18',
  '45352',
  '1001-1100',
  'May',
  'the 2024 crop',
  '',
  '10.20.30.40',
])('parseDate finds no date in "%s"', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

describe('an ambiguous numeric date', () => {
  it('keeps both readings and says so', () => {
    expect(parseDate('03/04/2024')).toMatchObject({
      value: '2024-04-03',
      alternative: '2024-03-04',
      doubt: expect.any(String),
    });
  });
  it('is settled by the order of the document', () => {
    expect(parseDate('03/04/2024', { order: 'mdy' })).toEqual({
      value: '2024-03-04',
      text: '03/04/2024',
      precision: 'day',
    });
    expect(parseDate('03/04/2024', { order: 'dmy' })?.doubt).toBeUndefined();
  });
  it('is settled by a bound that only one reading keeps', () => {
    expect(parseDate('03/12/2023', { before: '2023-06-30' })).toEqual({
      value: '2023-03-12',
      text: '03/12/2023',
      precision: 'day',
    });
  });
  it('has no other reading when day and month are equal, or when points part it', () => {
    expect(parseDate('04/04/2024')?.doubt).toBeUndefined();
    expect(parseDate('03.04.2024')).toMatchObject({ value: '2024-04-03' });
    expect(parseDate('03.04.2024')?.doubt).toBeUndefined();
  });
});

it('letters in the place of digits are mended with a doubt, and only in what is a date beyond doubt', () => {
  expect(parseDate('2O24-03-0l')).toMatchObject({ value: '2024-03-01', doubt: expect.stringContaining('letters') });
  expect(parseDate('SO/BO')).toBeUndefined();
});

it('the day count of a spreadsheet is a date only when asked for', () => {
  expect(parseDate('45352', { serial: true })?.value).toBe('2024-03-01');
});

describe('findDates', () => {
  it('leaves bale numbers, invoice numbers and bare digit runs alone', () => {
    const text = 'Shipped 15/02/2024, bale 20240301, INV-2023/11/18, 60115-1119464, on March 3, 2024 and 2024年3月5日';
    expect(findDates(text).map(({ value }) => value)).toEqual(['2024-02-15', '2024-03-03', '2024-03-05']);
  });
  it('reads "may" as a month only with a year', () => {
    expect(findDates('goods may 12 cartons')).toEqual([]);
  });
});

describe('dayMonthOrder', () => {
  it.each([
    [['25/12/2023', '03/04/2024'], undefined, 'dmy'],
    [['12/25/2023', '03/04/2024'], undefined, 'mdy'],
    [['03/04/2024', 'March 4, 2024'], undefined, 'mdy'],
    [['03/04/2024'], 'US', 'mdy'],
    [['03/04/2024'], 'UZ', 'dmy'],
    [['03/04/2024'], 'CN', 'ymd'],
    [['03/04/2024'], undefined, undefined],
    [['25/12/2023', '12/25/2023'], 'US', undefined],
  ])('%j from %s → %s', (texts, country, order) => {
    expect(dayMonthOrder(texts, country)).toBe(order);
  });
});

it.each([
  ['15.09.2023 – 30.11.2023', '2023-09-15', '2023-11-30'],
  ['15.09.2023-30.11.2023', '2023-09-15', '2023-11-30'],
  ['from 2023-09-15 to 2023-11-30', '2023-09-15', '2023-11-30'],
  ['2023-09-15/2023-11-30', '2023-09-15', '2023-11-30'],
  ['1–15 March 2024', '2024-03-01', '2024-03-15'],
  ['March 1-15, 2024', '2024-03-01', '2024-03-15'],
  ['15-30.11.2023', '2023-11-15', '2023-11-30'],
  ['Sep 15 to Nov 30, 2023', '2023-09-15', '2023-11-30'],
  ['15 September to 30 November 2023', '2023-09-15', '2023-11-30'],
  ['Nov - Jan 2024', '2023-11-01', '2024-01-31'],
  ['March - May 2024', '2024-03-01', '2024-05-31'],
  ['September 2023', '2023-09-01', '2023-09-30'],
  ['с 15.09.2023 по 30.11.2023', '2023-09-15', '2023-11-30'],
  ['2023年9月15日至11月30日', '2023-09-15', '2023-11-30'],
  ['2023年9月15日至2023年11月30日', '2023-09-15', '2023-11-30'],
  ['du 15/09/2023 au 30/11/2023', '2023-09-15', '2023-11-30'],
  ['3-9 May 2024', '2024-05-03', '2024-05-09'],
  ['3-9 de maio de 2024', '2024-05-03', '2024-05-09'],
  ['3-9 mai 2024', '2024-05-03', '2024-05-09'],
  ['3–9 мая 2024 г.', '2024-05-03', '2024-05-09'],
  ['3-9 Mayıs 2024', '2024-05-03', '2024-05-09'],
  ['3-9-may 2024-yil', '2024-05-03', '2024-05-09'],
  ['3-9 maja 2024', '2024-05-03', '2024-05-09'],
  ['2024年5月3-9日', '2024-05-03', '2024-05-09'],
])('parseDateRange reads %s', (text, from, to) => {
  expect(parseDateRange(text)).toMatchObject({ from, to });
});

it('a span that ends before it starts, and a single day, are no spans', () => {
  expect(parseDateRange('30.11.2023 – 15.09.2023')).toBeUndefined();
  expect(parseDateRange('15.09.2023')).toBeUndefined();
});

const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (number: number) => String(number).padStart(2, '0');

it('a day printed in any style reads back as that day', () => {
  const styles: ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${two(d)}.${two(m)}.${y}`,
    (y, m, d) => `${d} ${english[m - 1]} ${y}`,
    (y, m, d) => `${english[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${two(d)}-${english[m - 1]!.toUpperCase()}-${y}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
  ];
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom(...styles), (date, style) => {
      const text = style(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(parseDate(text)?.value).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

it('no text makes it throw, and what it reads is a day of the calendar', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const value = parseDate(text)?.value;
      if (value) expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value);
      findDates(text);
      parseDateRange(text);
    }),
  );
});

it.each([
  ['7 October – 21 November 2023', '2023-10-07', '2023-11-21'],
  ['19 Dec - 11 Jan 2025', '2024-12-19', '2025-01-11'],
  ['October 7 – November 21, 2023', '2023-10-07', '2023-11-21'],
  ['7 de octubre a 21 de noviembre de 2023', '2023-10-07', '2023-11-21'],
  ['7 Ekim – 21 Kasım 2023', '2023-10-07', '2023-11-21'],
  ['7 октября – 21 ноября 2023 г.', '2023-10-07', '2023-11-21'],
  ['7-oktabr – 21-noyabr 2023-yil', '2023-10-07', '2023-11-21'],
  ['19.12. – 13.01.2025', '2024-12-19', '2025-01-13'],
])('the first day of %s takes the year of the second', (text, from, to) => {
  expect(parseDateRange(text)).toMatchObject({ from, to });
});

it('two digits that no other date follows stay a year', () => {
  expect(parseDateRange('12 Feb 24 - 15 Mar 24')).toMatchObject({ from: '2024-02-12', to: '2024-03-15' });
  expect(findDates('ETD 14-12-23 2024').map((d) => d.value)).toEqual(['2023-12-14']);
  expect(findDates('dated 5 March 24 2024 season').map((d) => d.value)).toEqual(['2024-03-05']);
});

it.each([
  ['picked September 6-23, 2022 and', '2022-09-06', '2022-09-23'],
  ['picked September 24-26, 2022 and', '2022-09-24', '2022-09-26'],
  ['picked Sept. 6th–23rd, 2022 and', '2022-09-06', '2022-09-23'],
  ['picked September 6 to 23, 2022 and', '2022-09-06', '2022-09-23'],
  ['cosecha septiembre 6 al 23 de 2022', '2022-09-06', '2022-09-23'],
  ['picked 6-23 September 2022 and', '2022-09-06', '2022-09-23'],
  ['hasat 6-23 Eylül 2022', '2022-09-06', '2022-09-23'],
  ['сбор 6-23 сентября 2022 г.', '2022-09-06', '2022-09-23'],
  ['terim 2022-yil 6-23-sentabr', '2022-09-06', '2022-09-23'],
  ['采摘 2022年9月6日至23日', '2022-09-06', '2022-09-23'],
  ['picked 6-23.09.2022 and', '2022-09-06', '2022-09-23'],
])('two days of one month in running text are a span of that month: %s', (text, since, value) => {
  expect(findDates(text).map((d) => [d.since, d.value])).toEqual([[since, value]]);
  expect(parseDate(text.replace(/^\S+ | and$/gu, ''))).toBeUndefined();
});

it('two dates with a dash and no blank between them are two dates, and tell their order', () => {
  const values = (text: string) => findDates(text, { order: dayMonthOrder([text]) }).map((d) => d.value);
  expect(values('ginned 09.11.2022-21.11.2022')).toEqual(['2022-11-09', '2022-11-21']);
  expect(values('ginned 09/11/22-09/21/22')).toEqual(['2022-09-11', '2022-09-21']);
  expect(parseDateRange('Sept 27-Oct 4, 2022')).toMatchObject({ from: '2022-09-27', to: '2022-10-04' });
});

it('a second day is never a year, and a dash before the day as well makes it one', () => {
  expect(findDates('September 6-9 and 14-23, 2022').map((d) => d.value)).not.toContain('2009-09-06');
  expect(findDates('SEP-06-22').map((d) => d.value)).toEqual(['2022-09-06']);
  expect(findDates('September 23-2022').map((d) => d.value)).toEqual(['2022-09-23']);
  expect(findDates('September 23-6, 2022').map((d) => d.value)).not.toContain('2022-09-06');
});

it.each([
  ['7 octobre 2022', '2022-10-07'],
  ['7 ottobre 2022', '2022-10-07'],
  ['7 outubro 2022', '2022-10-07'],
  ['7 stycznia 2022', '2022-01-07'],
  ['1er octobre 2022', '2022-10-01'],
  ['7º outubro 2022', '2022-10-07'],
])('the first letters of a month are no ordinal: %s', (text, value) => {
  expect(parseDate(text)?.value).toBe(value);
});
