import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';
import { classSheet } from '../../../shared/read/records/clamp.ts';
import { recordsPage } from '../../../shared/read/records/index.ts';
import { sheetPage } from '../../../shared/read/sheet/sheet-page.ts';

/** One record of 2005, its columns as published: 1-5 gin, 6-12 bale, 13-20 day, 29-30 colour, 31-32 staple, 33-34 micronaire ... */
const of2005 = (bale: number) =>
  `60115${bale}20230914${'0'.repeat(8)}${'31'}${'36'}${'41'}${'299'}${'3'}${'00'}${'00'}${'31'}${'1'}${'752'}${'088'}${'03'}${'112'}${'812'}${'1'}${'0'}${'0'}-0210`;
/** One of 1994: two columns of blanks less, a day of six digits. */
const of1994 = (bale: number, day: string) =>
  `${`60115${bale}${day}1000120400131 3541 0286400  31 76085 03 108 81`.slice(0, 64).padEnd(64)}10+0105`;

const rowsOf = (text: string): string[][] => {
  const rows: string[][] = [];
  for (const { row, column, text: filled } of recordsPage(text)!.page.grid!.cells) {
    rows[row] ??= [];
    rows[row][column] = filled;
  }
  return rows;
};

describe('records without a head', () => {
  it('classification records of 2005 become a table of bales under their labels', () => {
    const [title, head, first, second] = rowsOf([1119464, 1119465].map(of2005).join('\r\n'));
    expect(title![0]).toContain('2005');
    expect(head!.slice(0, 2)).toEqual(['PBI', 'Date classed']);
    expect(first!.slice(0, 2)).toEqual(['601151119464', '20230914']);
    expect(second![0]).toBe('601151119465');
    expect(first![head!.indexOf('Micronaire (tenths)')]).toBe('41');
    expect(first![head!.indexOf('Length 100ths')]).toBe('112');
    expect(first!.at(-1)).toBe('-0210');
  });

  it('six digits are a day only in the order that makes one of its years', () => {
    expect(rowsOf(of1994(1119464, '101498'))[2]!.slice(0, 2)).toEqual(['601151119464', '1998-10-14']);
    expect(rowsOf(of1994(1119464, '981014'))[2]![1]).toBe('1998-10-14');
    // 3 April 2003 or 4 March 2003: as printed
    expect(rowsOf(of1994(1119464, '030403'))[2]![1]).toBe('030403');
    expect(recordsPage(of1994(1119464, '991399'))).toBeUndefined();
  });

  it('a line that is no record is kept as text, and counted', () => {
    const text = [...Array.from({ length: 9 }, (_, i) => of2005(1119460 + i)), 'end of file, 9 records'].join('\n');
    const { page, note } = recordsPage(text)!;
    expect(note).toContain('9 records. 1 of its lines');
    expect(page.grid!.cells.at(-1)!.text).toBe('end of file, 9 records');
  });

  it('a log of a fibre tester gives its gin, bale and measures', () => {
    const test = (bale: number) =>
      ['B', '60115', bale, 'x', 412, 752, 88, 313, 25, 14, 3, 1120, 818, 296, '', 92, 61, 0, '', '', 0, 1].join('@');
    const [, head, first] = rowsOf([4401, 4402].map(test).join('\n'));
    expect(head!.slice(0, 3)).toEqual(['Gin code', 'Gin bale number', 'Mic (100ths)']);
    expect(first!.slice(0, 3)).toEqual(['60115', '4401', '412']);
  });

  it('of two identifications the one that differs from test to test is the bale', () => {
    const line = (a: string, b: string) =>
      `"${a.padEnd(40)}","${b.padEnd(40)}" 3 0.24 018 29.4 82.1 7.9 30.6 6.1 4.12 0.87 76.2 8.1 000 000 07.5 "21-1" 21.1 65.2 141`;
    const bales = ['00178700000001119400', '00178700000001119401'];
    for (const text of [bales.map((b) => line(b, 'LOTE 451')), bales.map((b) => line('LOTE 451', b))]) {
      expect(
        rowsOf(text.join('\n'))
          .slice(2)
          .map((row) => row.slice(0, 2)),
      ).toEqual(bales.map((b) => [b, 'LOTE 451']));
    }
  });

  it('numbers of other meaning are no records', () => {
    expect(recordsPage('60115111946420231914'.padEnd(67, '0'))).toBeUndefined();
    expect(recordsPage('a@b@c\nd@e@f')).toBeUndefined();
    expect(recordsPage('')).toBeUndefined();
  });

  it('a file of records says how it was read', async () => {
    const bytes = new TextEncoder().encode(`${of2005(1119464)}\r\n${of2005(1119465)}\r\n`);
    const read = await readFile(bytes, 'CLASS01.TXT');
    expect(read.notes.join()).toContain('2 records');
    expect(read.pages[0]!.grid!.cells.filter((cell) => cell.header).map((cell) => cell.text)).toContain('PBI');
  });
});

describe('the class sheet of a gin without a head', () => {
  const sheet = (rows: (string | number)[][]) =>
    classSheet(
      sheetPage(
        { cells: rows.flatMap((row, r) => row.map((text, column) => ({ row: r, column, text: String(text) }))) },
        1,
      ),
    );
  const bale = (number: number, day = '03.11.2023') => [
    41017,
    number,
    118,
    '',
    day,
    '10:21',
    'I',
    'Oliy',
    '',
    '',
    7,
    '',
    'C-6524',
  ];

  it('gets the labels of its columns', () => {
    const { page, note } = sheet([bale(1000), bale(1001)])!;
    const head = page.grid!.cells.filter((cell) => cell.header).map((cell) => cell.text);
    expect(head.slice(0, 4)).toEqual(['Gin code', 'Gin bale number', 'Lot No', 'Date classed']);
    expect(page.grid!.cells.filter((cell) => cell.row === 2)[1]!.text).toBe('1001');
    expect(note).toContain('2 records');
  });

  it('is told from a sheet that has a head, and from other figures', () => {
    expect(sheet([['gin', 'bale', 'lot', '', 'day', 'time'], bale(1000), bale(1001)])).toBeUndefined();
    expect(sheet([bale(1000, '118'), bale(1001, '119')])).toBeUndefined();
  });
});
