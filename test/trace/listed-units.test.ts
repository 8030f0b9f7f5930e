import { describe, expect, it } from 'vitest';
import type { Document, UnitRow } from '../../shared/model/index.ts';
import { countOf, printed, runOf, splitId, toRow, UnitSet, unitsOf } from '../../shared/trace/units.ts';
import { paper, seen } from '../rules/case.ts';

const at = (quote: string) => seen('d', quote);
type Row = Omit<UnitRow, 'evidence'> & { quote?: string };
const listing = (...rows: (Row | string)[]): Document => {
  const made = paper({ type: 'packing-list' });
  made.facts.units = rows.map((r) => {
    const { quote, ...row } = typeof r === 'string' ? { id: r } : r;
    return { ...row, evidence: at(quote ?? row.id) };
  });
  return made;
};
/** Units of a list, as heads and numbers. */
const listed = (...rows: (Row | string)[]): string[] =>
  unitsOf(listing(...rows)).map((u) => `${u.prefix}:${u.first}${u.last === u.first ? '' : `-${u.last}`}`);
const run = (id: string, to?: string) => runOf({ id, ...(to === undefined ? {} : { to }), evidence: at(id) }, 'd');
const set = (...rows: (Row | string)[]): UnitSet => new UnitSet(unitsOf(listing(...rows)));

describe('an identifier', () => {
  it.each([
    ['UZ1001', 'uz', 1001, 4],
    ['60115 1119001', '', 601151119001, 12],
    ['A-0099', 'a', 99, 4],
    ['B/', 'b', 0, 0],
    ['X109', 'x', 109, 3],
    ['1234567890123456', '1', 234567890123456, 15],
    ['900', '', 900, 3],
    ['', '', 0, 0],
  ])('%s is head %s and number %d of %d digits', (id, prefix, number, digits) => {
    const split = splitId(id);
    expect([split.prefix.toLowerCase(), split.number, split.digits]).toEqual([prefix, number, digits]);
  });
});

describe('a range', () => {
  it('goes on from its start, under the same head or none', () => {
    expect([run('UZ1001', 'UZ1005')?.first, run('UZ1001', 'UZ1005')?.last]).toEqual([1001, 1005]);
    expect(run('UZ1001', '1005')?.last).toBe(1005);
    expect(run('UZ1001', 'UZ1001')?.last).toBe(1001);
    expect(run('UZ1001', 'UZ1000')).toBeUndefined();
    expect(run('UZ1001', 'TR1005')).toBeUndefined();
    expect(run('UZ', '5')).toBeUndefined();
    expect(run('bale')).toBeUndefined();
    expect(run('A1B')?.digits).toBe(0);
    expect(run('A1B', 'A1B')).toBeUndefined();
    expect(run('UZ999', 'UZ1001')?.digits).toBe(4);
  });

  it('is read of a text where both ends are alike', () => {
    const ends = (text: string) => [toRow(text, at(text)).id, toRow(text, at(text)).to];
    expect(ends('UZ1001-UZ1005')).toEqual(['UZ1001', 'UZ1005']);
    expect(ends('UZ1001-1005')).toEqual(['UZ1001', '1005']);
    expect(ends('UZ1001-TR1005')).toEqual(['UZ1001-TR1005', undefined]);
    expect(ends('1001-1001')).toEqual(['1001-1001', undefined]);
    expect(ends('1005-1001')).toEqual(['1005-1001', undefined]);
    expect(ends('999-1001')).toEqual(['999-1001', undefined]);
    expect(ends('1001-15')).toEqual(['1001-15', undefined]);
    expect(ends('1000000-1999999')).toEqual(['1000000', '1999999']);
    expect(ends('1000000-2000000')).toEqual(['1000000-2000000', undefined]);
    expect(ends('1001')).toEqual(['1001', undefined]);
  });

  it('prints its numbers as the paper does', () => {
    const row = run('UZ0001', 'UZ0010')!;
    expect([1, 2, 10].map((n) => printed(row, n))).toEqual(['UZ0001', 'UZ0002', 'UZ0010']);
    const coded = run('60115 1119001', '60115 1119010')!;
    expect([coded.first, coded.last].map((n) => printed(coded, n))).toEqual(['60115 1119001', '60115 1119010']);
    expect(printed(run('UZ0007')!, 8)).toBe('UZ0008');
    expect(printed({ ...run('UZ0007')!, digits: 0, last: 9 }, 8)).toBe('UZ');
  });
});

describe('the units that a paper lists', () => {
  it('are its rows, else the bales that it names', () => {
    expect(listed('UZ1001', 'UZ1002')).toEqual(['UZ:1001', 'UZ:1002']);
    const named = paper({ type: 'packing-list' });
    named.facts.bales = { value: ['UZ1001', 'UZ1003-UZ1005'], evidence: at('all'), each: [at('first')] };
    expect(unitsOf(named).map((u) => [u.first, u.last, u.row.evidence.quote])).toEqual([
      [1001, 1001, 'first'],
      [1003, 1005, 'all'],
    ]);
    named.facts.units = [{ id: 'UZ7', evidence: at('UZ7') }];
    expect(unitsOf(structuredClone(named)).map((u) => u.first)).toEqual([7]);
    expect(unitsOf(paper({ type: 'packing-list' }))).toEqual([]);
  });

  it('leave out numbers that a sheet rounded, and weights among numbers', () => {
    expect(listed('1.2E+11', '1001')).toEqual([':1001']);
    expect(listed('1001', '1002', '218.5')).toEqual([':1001', ':1002']);
    expect(listed('1001', '218.5')).toHaveLength(2);
    expect(listed('1001', '1002', '218.5', '219.5')).toHaveLength(4);
    expect(listed('1001', '1002', '1003', '218,25', '219.5')).toHaveLength(3);
    expect(listed('1001', '1002', '218.555')).toHaveLength(3);
  });

  it('leave out grades that head rows of numbers', () => {
    expect(listed('41-4', '1001', '1002', '1003', '1004')).toEqual([':1001', ':1002', ':1003', ':1004']);
    expect(listed('41-4', '1001', '1002', '1003')).toHaveLength(4);
    expect(listed({ id: '41-4', netKg: 218 }, '1001', '1002', '1003', '1004')).toHaveLength(5);
    expect(listed('1001', '1002')).toHaveLength(2);
    expect(listed('41-4', '31-3', ...[1, 2, 3, 4, 5, 6].map((n) => `100${n}`))).toHaveLength(8);
    expect(listed('41-4', '31-3', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `100${n}`))).toHaveLength(7);
  });

  it('leave out captions, by the number and by the row', () => {
    expect(listed('TOTAL 5', '1001')).toEqual([':1001']);
    expect(listed('lot 7', '1001')).toEqual([':1001']);
    expect(listed('2 lot 3', '1001')).toEqual([':1001']);
    expect(listed({ id: '1002', quote: 'carried forward 1002' }, '1001')).toEqual([':1001']);
    expect(listed('bale', '1001')).toEqual([':1001']);
  });

  it('are mended where the number took in more', () => {
    expect(listed('3388798 LOT G8199')).toEqual([':3388798']);
    expect(listed('30 5170001 – 5170030')).toEqual([':5170001-5170030']);
    expect(listed('29 5170001 – 5170030')).not.toEqual([':5170001-5170030']);
    const serial = (more: Partial<Row>) =>
      unitsOf(
        listing({ id: '65244231033', to: '65244231034', lot: '65244231033', quote: '65244231033-034 218', ...more }),
      )[0]!.row;
    expect([serial({}).id, serial({}).to]).toEqual(['65244231033-034', undefined]);
    expect(serial({ lot: 'other' }).to).toBe('65244231034');
    expect(serial({ quote: '65244231039-034 218' }).to).toBe('65244231034');
    expect(serial({ quote: '218' }).to).toBe('65244231034');
    expect(serial({ quote: '1 | 65244231033-034' }).id).toBe('65244231033-034');
  });

  it('leave out a row as heavy as many bales among rows of one', () => {
    const rows = (light: number, ...more: Row[]) => [
      ...Array.from({ length: light }, (_, i): Row => ({ id: `${1001 + i}`, netKg: 218 })),
      ...more,
    ];
    const heavy: Row = { id: '5000', netKg: 9000 };
    expect(listed(...rows(4, heavy))).toHaveLength(4);
    expect(listed(...rows(3, heavy))).toHaveLength(4);
    expect(listed(...rows(7, heavy, { id: '5001', netKg: 9000 }))).toHaveLength(9);
    expect(listed(...rows(8, heavy, { id: '5001', netKg: 9000 }))).toHaveLength(8);
    expect(listed(...rows(4, { id: '5000', netKg: 1600 }))).toHaveLength(5);
    expect(listed(...rows(4, { id: '5000', netKg: 1601 }))).toHaveLength(4);
    expect(listed(...rows(4, { id: '5000', grossKg: 1601 }))).toHaveLength(4);
    expect(listed(...rows(4, { id: '5000', netKg: 218, grossKg: 1601 }))).toHaveLength(5);
    // a range weighs what its bales weigh, and rows without a weight are no light ones
    expect(listed(...rows(4, { id: '5000', to: '5040', netKg: 9000 }))).toHaveLength(5);
    expect(listed(...rows(3, heavy, { id: '6000' }))).toHaveLength(5);
    expect(listed(...rows(3, heavy, { id: '6000', to: '6004', netKg: 1090 }))).toHaveLength(5);
    expect(listed(...rows(5))).toHaveLength(5);
  });
});

describe('a set of units', () => {
  const missing = (of: UnitSet, id: string, to?: string) => of.missing(run(id, to)!);

  it('counts each unit once, ranges that meet as one', () => {
    expect(countOf(unitsOf(listing({ id: '1001', to: '1005' }, { id: '1004', to: '1007' }, '1007', 'UZ1001')))).toBe(8);
    expect([...set({ id: '1005', to: '1006' }, '1001', '1002', { id: '1001', to: '1003' }, 'B7').intervals()]).toEqual([
      ['', 1001, 1003],
      ['', 1005, 1006],
      ['B', 7, 7],
    ]);
    expect([
      ...set({ id: '1001', to: '1003' }, { id: '1001', to: '1009' }, { id: '1002', to: '1004' }).intervals(),
    ]).toEqual([['', 1001, 1009]]);
    expect([...set({ id: '1001', to: '1003' }, '1004').intervals()]).toEqual([['', 1001, 1004]]);
    expect([...set('1004', { id: '1001', to: '1003' }).intervals()]).toEqual([['', 1001, 1004]]);
    expect([...set('1005', { id: '1001', to: '1003' }).intervals()]).toEqual([
      ['', 1001, 1003],
      ['', 1005, 1005],
    ]);
    expect(set('1001', 'UZ1001').size).toBe(2);
  });

  it('tells what of a range it does not hold', () => {
    const of = set({ id: '1003', to: '1005' }, { id: '1008', to: '1009' });
    expect(missing(of, '1001', '1010')).toEqual([
      [1001, 1002],
      [1006, 1007],
      [1010, 1010],
    ]);
    expect(missing(of, '1003', '1005')).toEqual([]);
    expect(missing(of, '1004', '1008')).toEqual([[1006, 1007]]);
    expect(missing(of, '1005', '1006')).toEqual([[1006, 1006]]);
    expect(missing(of, '1007')).toEqual([[1007, 1007]]);
    expect(missing(of, '1009', '1011')).toEqual([[1010, 1011]]);
    expect(missing(of, '2000')).toEqual([[2000, 2000]]);
    expect(missing(set('1', '3', '5', '7', '9'), '1', '9')).toEqual([
      [2, 2],
      [4, 4],
      [6, 6],
      [8, 8],
    ]);
  });

  it('knows a number with and without the code before it', () => {
    const long = set({ id: '60115 1119001', to: '60115 1119010' });
    expect(missing(long, '1119001', '1119010')).toEqual([]);
    expect(missing(long, '1119009', '1119012')).toEqual([[1119011, 1119012]]);
    const short = set({ id: '1119001', to: '1119010' });
    expect(missing(short, '60115 1119001', '60115 1119010')).toEqual([]);
    expect(missing(short, '60115 1119010', '60115 1119011')).toEqual([[601151119011, 601151119011]]);
    // a code has three digits at least, a number four
    expect(missing(set('1231001'), '1001')).toEqual([]);
    expect(missing(set('121001'), '1001')).toEqual([[1001, 1001]]);
    expect(missing(set('123101'), '101')).toEqual([[101, 101]]);
    expect(missing(set('1001'), '1231001')).toEqual([]);
    expect(missing(set('1001'), '121001')).toEqual([[121001, 121001]]);
    expect(missing(set('101'), '123101')).toEqual([[123101, 123101]]);
    // a range that runs over the end of its code is looked for as it stands
    expect(missing(set({ id: '0001', to: '9999' }), '1239999', '1240001')).toEqual([[1239999, 1240001]]);
    expect(missing(set({ id: '1239999', to: '1240001' }), '9999')).toEqual([[9999, 9999]]);
  });

  it('knows a head that ends in another', () => {
    expect(missing(set('UZ1001'), '1001')).toEqual([]);
    expect(missing(set('1001'), 'UZ1001')).toEqual([]);
    expect(missing(set('GIN-UZ-1001'), 'UZ1001')).toEqual([]);
    expect(missing(set('TR1001'), 'UZ1001')).toEqual([[1001, 1001]]);
  });

  it('is comparable with what is written as its own', () => {
    const of = set('UZ1001');
    expect(of.comparable(run('UZ9')!)).toBe(true);
    expect(of.comparable(run('9')!)).toBe(true);
    expect(of.comparable(run('TR9')!)).toBe(false);
    expect(set('60115 1119001').comparable(run('1119001')!)).toBe(true);
    expect(new UnitSet([]).comparable(run('99999')!)).toBe(false);
  });
});

describe('tickets of what came in from the field', () => {
  const record = (material: 'tomato' | 'lint'): Document => {
    const made = paper({ type: material === 'lint' ? 'spinning-record' : 'tomato-processing-record' });
    const rows = ['70112 | 06:20 | 21.400', '70113 | 07:05 | 22.150'];
    made.facts.units = [...rows, 'D-0401 | 235'].map((quote) => ({ id: quote.split(' | ')[0]!, evidence: at(quote) }));
    made.facts.flows = rows.map((quote) => ({ direction: 'in', material, kg: 21_400, evidence: at(quote) }));
    return made;
  };

  it('number nothing that was made of it', () => {
    expect(unitsOf(record('tomato')).map(({ row }) => row.id)).toEqual(['D-0401']);
  });

  it('are told from the batches of a row that says what went in and what came out', () => {
    const made = paper({ type: 'ginning-record' });
    const quote = 'L-31 | 5501 | 5600 | 100 | 47.900 | 16.500';
    made.facts.units = [{ id: '5501', to: '5600', evidence: at(quote) }];
    made.facts.flows = [{ direction: 'in', material: 'seed-cotton', kg: 47_900, evidence: at(quote) }];
    expect(unitsOf(made)).toHaveLength(1);
    const batch = paper({ type: 'tomato-processing-record' });
    batch.facts.units = [{ id: 'D-0501', evidence: at('D-0501 | 1.480 | 235') }];
    batch.facts.flows = (['in', 'out'] as const).map((direction) => ({
      direction,
      material: direction === 'in' ? 'tomato' : 'paste',
      kg: direction === 'in' ? 1480 : 235,
      evidence: at('D-0501 | 1.480 | 235'),
    }));
    expect(unitsOf(batch)).toHaveLength(1);
  });

  it('are told from bales, which keep their numbers where they are opened', () => {
    expect(unitsOf(record('lint')).map(({ row }) => row.id)).toEqual(['70112', '70113', 'D-0401']);
  });
});
