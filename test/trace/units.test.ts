import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitRow } from '../../shared/model/index.ts';
import { type Run, runOf, splitId, toRow, UnitSet } from '../../shared/trace/units.ts';
import { seen } from '../rules/case.ts';

const row = (id: string, to?: string): UnitRow => ({ id, ...(to ? { to } : {}), evidence: seen('x') });
const run = (id: string, to?: string): Run => runOf(row(id, to), 'x')!;
const set = (...ids: [string, string?][]): UnitSet => new UnitSet(ids.map(([a, b]) => run(a, b)));

describe('identifiers of units', () => {
  it('are a head and a number', () => {
    expect(splitId('uz-48 / 001001')).toEqual({ prefix: 'UZ', number: 48_001_001, digits: 8 });
    expect(splitId('LOT-A')).toEqual({ prefix: 'LOTA', number: 0, digits: 0 });
    expect(splitId('65140161194'.padEnd(32, '7')).digits).toBe(15);
  });

  it('make no run backwards, across heads, or from a mere word', () => {
    expect(runOf(row('A100', 'A90'), 'x')).toBeUndefined();
    expect(runOf(row('A100', 'B190'), 'x')).toBeUndefined();
    expect(runOf(row('NET'), 'x')).toBeUndefined();
  });

  it('read "1001-1100" as a range and "60115-1119464" as one number', () => {
    expect(toRow('1001-1100', seen('x')).to).toBe('1100');
    expect(toRow('UZ 1001 to UZ 1040', seen('x'))).toMatchObject({ id: 'UZ 1001', to: 'UZ 1040' });
    // groups of digits on both sides: a gin's code, or a season
    expect(toRow('81402 2201911 – 81402 2201960', seen('x'))).toMatchObject({
      id: '81402 2201911',
      to: '81402 2201960',
    });
    expect(toRow('0311 24 550120 - 0311 24 550171', seen('x')).to).toBe('0311 24 550171');
    expect(toRow('81402 2201911 – 81402', seen('x')).to).toBeUndefined();
    expect(toRow('60115-1119464', seen('x')).to).toBeUndefined();
  });
});

describe('a set of units', () => {
  it('finds a bale in a range, and tells what of a range is missing', () => {
    const bales = set(['A1001', 'A1100'], ['A1201', 'A1300']);
    expect(bales.missing(run('a-1050'))).toEqual([]);
    expect(bales.missing(run('A1090', 'A1210'))).toEqual([[1101, 1200]]);
    expect(bales.missing(run('B1050'))).toEqual([[1050, 1050]]);
  });

  it('takes a gin code on one side only for the same bale, either way', () => {
    expect(set(['60115 1119464']).missing(run('1119464'))).toEqual([]);
    expect(set(['1119464']).missing(run('60115 1119464'))).toEqual([]);
    expect(set(['60115 1119464']).missing(run('1119465'))).toHaveLength(1);
    expect(set(['UZ-1001']).missing(run('1001'))).toEqual([]);
  });

  it('does not take a shorter number for the tail of a longer one', () => {
    expect(set(['21001', '21100']).missing(run('1050'))).toHaveLength(1);
    expect(set(['601151119464']).missing(run('464'))).toHaveLength(1);
  });

  it('takes leading zeros for nothing', () => {
    expect(set(['000451']).missing(run('451'))).toEqual([]);
  });

  it('agrees with a plain set of numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1000, max: 1200 }), fc.integer({ min: 0, max: 30 })), { maxLength: 8 }),
        fc.integer({ min: 1000, max: 1200 }),
        fc.integer({ min: 0, max: 40 }),
        (ranges, from, length) => {
          const bales = set(...ranges.map(([a, n]): [string, string] => [`Q${a}`, `Q${a + n}`]));
          const plain = new Set(ranges.flatMap(([a, n]) => Array.from({ length: n + 1 }, (_, i) => a + i)));
          const open = bales.missing(run(`Q${from}`, `Q${from + length}`));
          const missing = open.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i));
          expect(missing).toEqual(Array.from({ length: length + 1 }, (_, i) => from + i).filter((n) => !plain.has(n)));
        },
      ),
    );
  });
});

describe('a set of units', () => {
  it('holds the whole of a range whose second number stands behind it once more', () => {
    expect(set(['AB1005', 'AB1010'], ['AB1006']).missing(run('AB1005', 'AB1010'))).toEqual([]);
  });

  it('knows a number again behind a code from four digits on', () => {
    const long = set(['601150119']);
    expect([long.missing(run('0119')), long.missing(run('119'))]).toEqual([[], [[119, 119]]]);
  });

  it('holds short numbers of one range beside another that passes a round number', () => {
    const long = set(['601150009998', '601150010003'], ['601150020005', '601150020010']);
    expect(long.missing(run('0006', '0008'))).toEqual([]);
  });
});
