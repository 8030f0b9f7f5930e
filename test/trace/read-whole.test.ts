import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { balesUnread, partlyRead } from '../../shared/trace/coverage.ts';
import { shortList } from '../../shared/trace/short-lists.ts';
import { bales, type Paper, paper } from '../rules/case.ts';

const list = (more: Partial<Paper>, type: Paper['type'] = 'packing-list'): Document => paper({ type, ...more });
const lint = (kg: number | undefined, count?: number) => ({
  direction: 'out' as const,
  material: 'lint' as const,
  ...(kg === undefined ? {} : { kg }),
  ...(count === undefined ? {} : { bales: count }),
});
const sum = (printed: number, unit: string | undefined, of = 'bales') => ({
  of,
  printed,
  computed: printed,
  ...(unit ? { unit } : {}),
});

describe('a list that was not read whole', () => {
  const part = (more: Partial<Paper>, type?: Paper['type'], quote?: string) => {
    const d = list({ units: bales(1119001, 5), ...more }, type);
    if (quote) d.facts.sums[0]!.evidence.quote = quote;
    const found = partlyRead(d);
    expect(partlyRead(d)).toEqual(found);
    return found && [found.stated, found.read];
  };

  it('states more units than were found', () => {
    expect(part({ facts: { baleCount: 6 } })).toEqual([6, 5]);
    expect(part({ facts: { baleCount: 5 } })).toBeUndefined();
    expect(part({ sums: [sum(7, 'bales')] })).toEqual([7, 5]);
    expect(part({ sums: [sum(7, 'Drum')] })).toEqual([7, 5]);
    expect(part({ sums: [sum(7, 'kg')] })).toBeUndefined();
    expect(part({ sums: [sum(7, undefined)] })).toBeUndefined();
    expect(part({ sums: [sum(1, undefined)] }, undefined, 'Total 1,200 bales')).toEqual([1200, 5]);
    expect(part({ sums: [sum(1, undefined)] }, undefined, 'Total 1,200 kg')).toBeUndefined();
    expect(part({ flows: [lint(500, 4), lint(500, 4)] })).toEqual([8, 5]);
    expect(part({ flows: [lint(500, 9), lint(500)] })).toBeUndefined();
    expect(part({ flows: [{ ...lint(500, 9), direction: 'in' }] })).toBeUndefined();
    expect(part({ flows: [{ ...lint(500, 9), material: 'yarn' }] })).toBeUndefined();
    expect(part({ units: [{ id: '1001', to: '1005' }] })).toBeUndefined();
    expect(part({ units: [{ id: '1001', count: 9 }, { id: '1002' }] })).toEqual([10, 2]);
    expect(part({ units: [], facts: { baleCount: 6 } })).toBeUndefined();
  });

  it('has a row as heavy as many, on the record of a gin', () => {
    const heavy = (netKg: number, type?: Paper['type']) =>
      part({ units: [{ id: '1001', netKg }, { id: '1002' }] }, type ?? 'ginning-record');
    expect(heavy(900)).toEqual([3, 2]);
    expect(heavy(400)).toBeUndefined();
    expect(heavy(401)).toEqual([3, 2]);
    expect(heavy(900, 'packing-list')).toBeUndefined();
    expect(heavy(50)).toBeUndefined();
    expect(part({ units: [{ id: '1001', to: '1004', netKg: 900 }] }, 'ginning-record')).toBeUndefined();
    expect(part({ units: [{ id: '1001', to: '1002', netKg: 900 }] }, 'ginning-record')).toEqual([3, 2]);
  });
});

describe('rows of bales without one number', () => {
  const unread = (more: Partial<Paper>, type?: Paper['type']): number | undefined => balesUnread(list(more, type));
  const lines = (n: number, netWeight: number) => ({ lines: Array.from({ length: n }, () => ({ netWeight })) });
  const flows = (...of: ReturnType<typeof lint>[]): Partial<Paper> => ({ flows: of });

  it('are lines that each weigh what a bale weighs', () => {
    expect(unread(lines(5, 218))).toBe(5);
    expect(unread(lines(4, 218))).toBeUndefined();
    expect(unread(lines(5, 79))).toBeUndefined();
    expect(unread({ lines: [...lines(5, 218).lines, { netWeight: 5 }] })).toBeUndefined();
    expect(unread({ lines: Array.from({ length: 5 }, () => ({ grossWeight: 221 })) })).toBe(5);
    expect(unread(lines(5, 218), 'ginning-record')).toBe(5);
    expect(unread(lines(5, 218), 'invoice')).toBeUndefined();
    expect(unread({ ...lines(5, 218), units: bales(1, 1) })).toBeUndefined();
    expect(unread({})).toBeUndefined();
  });

  it('are rows of lint given out, or numbers that were taken for counts', () => {
    const five = Array.from({ length: 5 }, () => lint(218));
    expect(unread(flows(...five))).toBe(5);
    expect(unread(flows(...five, lint(9000)))).toBeUndefined();
    expect(unread(flows(...five.slice(1), lint(218, 1)))).toBeUndefined();
    expect(unread(flows(...five.map((f) => ({ ...f, direction: 'in' as const }) as never)))).toBeUndefined();
    const counted = [1000, 1001, 1002, 1003, 1004].map((n) => lint(218, n));
    expect(unread(flows(...counted))).toBe(5);
    expect(unread(flows(...counted.slice(1), lint(218, 999)))).toBeUndefined();
    expect(unread(flows(...counted.slice(1), lint(218, 1004)))).toBeUndefined();
  });

  it('are rows of a printed sum that weigh what so many bales weigh', () => {
    expect(unread({ sums: [sum(1090, 'kg', 'the weights of 5 rows')] })).toBe(5);
    expect(unread({ sums: [sum(1090, 'KGS', '5 rows')] })).toBe(5);
    expect(unread({ sums: [sum(1090, 'lb', '5 rows')] })).toBeUndefined();
    expect(unread({ sums: [sum(1090, undefined, '5 rows')] })).toBeUndefined();
    expect(unread({ sums: [sum(5000, 'kg', '5 rows')] })).toBeUndefined();
    expect(unread({ sums: [sum(1090, 'kg', 'all')] })).toBeUndefined();
    expect(unread({ sums: [sum(0, 'kg', '0 rows')] })).toBeUndefined();
  });
});

describe('a short list', () => {
  const short = (more: Partial<Paper>, type?: Paper['type']) => {
    const found = shortList(list(more, type));
    return found && [found.says, found.evidence.length];
  };

  it('says what it shows, states or prints beside what was read', () => {
    expect(short({ lines: Array.from({ length: 5 }, () => ({ netWeight: 218 })) })).toEqual([
      'shows 5 rows of bales, of which no number could be read',
      0,
    ]);
    expect(
      short({ facts: { netWeight: 1090 }, lines: Array.from({ length: 5 }, () => ({ netWeight: 218 })) })![1],
    ).toBe(1);
    expect(short({ sums: [sum(1090, 'kg', '5 rows')] })![1]).toBe(1);
    expect(short({})).toBeUndefined();
    expect(short({ units: bales(1, 3), facts: { baleCount: 1200 } })).toEqual([
      'states 1,200 units, of which the numbers of 3 could be read',
      2,
    ]);
    expect(short({ units: bales(1, 3), sums: [sum(1200, 'bales')] })![1]).toBe(1);
    expect(short({ units: bales(1, 2), facts: { baleCount: 1200 } })).toBeUndefined();
    expect(short({ units: bales(1, 3), facts: { baleCount: 3 } })).toBeUndefined();
  });

  it('prints a weight that the units read cannot make up', () => {
    const of = (netWeight: number, more: Partial<Paper> = {}) =>
      short({ units: bales(1, 3, 100), facts: { netWeight }, ...more });
    expect(of(400)).toEqual(['prints 400 kg net; the 3 units that could be read weigh 300 kg', 2]);
    expect(of(333)).toBeUndefined();
    expect(of(334)).toBeDefined();
    expect(of(300 / 0.9)).toBeUndefined();
    expect(short({ units: bales(1, 3, 100) })).toBeUndefined();
    expect(of(400, { units: [{ id: '1001', to: '1003', netKg: 100 }] })).toBeUndefined();
    expect(of(400, { units: [...bales(1, 3, 100), { id: '9001' }] })).toBeUndefined();
    expect(
      of(1000, {
        units: [
          { id: '1001', netKg: 100 },
          { id: '1001', netKg: 100 },
          { id: '1001', netKg: 100.55 },
        ],
      }),
    ).toEqual(['prints 1,000 kg net; the 3 units that could be read weigh 300.6 kg', 2]);
  });
});
