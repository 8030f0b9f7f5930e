import { describe, expect, it } from 'vitest';
import { partlyRead } from '../../shared/trace/coverage.ts';
import { shortList } from '../../shared/trace/short-lists.ts';
import { paper } from '../rules/case.ts';

describe('a list of bales', () => {
  it('was read whole where its bales weigh nine tenths of the printed weight', () => {
    const weighing = (last: number) =>
      shortList(
        paper({
          type: 'packing-list',
          facts: { netWeight: 1000 },
          units: [200, 200, 200, last].map((netKg, i) => ({ id: `AB${1001 + i}`, netKg })),
        }),
      )?.says;
    expect(weighing(300)).toBeUndefined();
    expect(weighing(299)).toBe('prints 1,000 kg net; the 4 units that could be read weigh 899 kg');
  });
});

describe('a row of a gin list', () => {
  it('holds more than its numbers say where it weighs more than 400 kg and no bales weigh that', () => {
    const row = (netKg: number) =>
      partlyRead(paper({ type: 'ginning-record', units: [{ id: 'AB1001', to: 'AB1006', netKg }] }));
    expect([row(399.5), row(400), row(400.5)]).toEqual([undefined, undefined, { stated: 7, read: 6 }]);
  });
});
