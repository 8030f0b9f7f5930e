import { describe, expect, it } from 'vitest';
import type { Document, Flow } from '../../shared/model/index.ts';
import { flowsOf, givenOut, kgOf, takenIn } from '../../shared/trace/flows.ts';
import { paper } from '../rules/case.ts';

const flow = (quote: string, kg: number | undefined, more: Partial<Flow> = {}): Flow => ({
  direction: 'out',
  material: 'yarn',
  ...(kg === undefined ? {} : { kg }),
  ...more,
  evidence: { document: 'd', page: 1, box: [0, 0, 1, 1], quote, confidence: 1 },
});
const kg = (...flows: Flow[]): number | undefined => kgOf(flows)?.kg;
const record = (...flows: Flow[]): Document => {
  const made = paper({ type: 'spinning-record' });
  made.facts.flows = flows;
  return made;
};
const weights = (flows: Flow[]): (number | undefined)[] => flows.map((f) => f.kg);

describe('kilograms of flows', () => {
  it('count rows with a weight that they can have', () => {
    expect(kg(flow('a', 400), flow('b', 30), flow('c', undefined))).toBe(430);
    expect(kg(flow('a', undefined))).toBeUndefined();
    expect(kg()).toBeUndefined();
    expect(kg(flow('a', 0.5))).toBeUndefined();
    expect(kg(flow('a', 400), flow('b', 1))).toBe(401);
    // ten bales of a kilogram each
    expect(kg(flow('a', 10, { material: 'lint', bales: 10 }), flow('b', 2180, { material: 'lint', bales: 10 }))).toBe(
      2180,
    );
    // a count of bales that was read as their weight
    expect(kg(flow('a', 79, { material: 'lint' }), flow('b', 2180, { material: 'lint' }))).toBe(2180);
    expect(kg(flow('a', 80, { material: 'lint' }), flow('b', 2180, { material: 'lint' }))).toBe(2260);
    expect(kg(flow('a', 79), flow('b', 2180))).toBe(2259);
    expect(kg(flow('a', 79, { material: 'lint', bales: 0 }), flow('b', 2180, { material: 'lint' }))).toBe(2259);
  });

  it('leave out rows that sum up or name a loss, unless there are no others', () => {
    expect(kg(flow('a', 400), flow('Total', 500))).toBe(400);
    expect(kg(flow('Total', 500))).toBe(500);
    expect(kg(flow('Total', 500, { lot: 'L-1' }), flow('b', 400))).toBe(900);
    expect(kg(flow('a', 400), flow('waste', 50))).toBe(400);
    expect(kg(flow('waste', 50))).toBe(50);
    expect(kg(flow('a', 400, { direction: 'in' }), flow('waste', 50, { direction: 'in' }))).toBe(450);
    expect(kg(flow('Total', 500), flow('waste', 50))).toBe(50);
    expect(kg(flow('Total', 500), flow('Total waste', 50))).toBe(500);
  });

  it('count a total of the others once', () => {
    expect(kg(flow('a', 400), flow('b', 600), flow('c', 1000))).toBe(1000);
    expect(kg(flow('a', 400), flow('b', 600), flow('c', 1001))).toBe(1000);
    expect(kg(flow('a', 400), flow('b', 600), flow('c', 1003.8))).toBe(1000);
    expect(kg(flow('a', 400), flow('b', 600), flow('c', 1004.1))).toBe(2004.1);
    expect(kg(flow('a', 50), flow('b', 50), flow('c', 100.5))).toBe(100);
    expect(kg(flow('a', 50), flow('b', 50), flow('c', 100.51))).toBe(200.51);
    expect(kg(flow('a', 400), flow('b', 600), flow('c', 1000, { lot: 'L-1' }))).toBe(2000);
    expect(kg(flow('a', 400), flow('b', 600, { material: 'fabric' }), flow('c', 1000, { material: 'lint' }))).toBe(
      2000,
    );
  });

  it('of two equal rows are one weight, unless they name different things', () => {
    expect(kg(flow('a', 400), flow('b', 400))).toBe(400);
    expect(kg(flow('a', 400), flow('b', 401))).toBe(801);
    expect(kg(flow('a', 400, { lot: 'L-1' }), flow('b', 400, { lot: 'L-2' }))).toBe(800);
    expect(kg(flow('a', 400, { lot: 'L-1' }), flow('b', 400))).toBe(400);
    expect(kg(flow('a', 400), flow('b', 400, { lot: 'L-1' }))).toBe(400);
    expect(kgOf([flow('a', 400), flow('b', 400, { lot: 'L-1' })])?.evidence.map((e) => e.quote)).toEqual(['b']);
    expect(kgOf([flow('a', 400, { lot: 'L-1' }), flow('b', 400)])?.evidence.map((e) => e.quote)).toEqual(['a']);
    expect(kg(flow('Navy | yarn | 400', 400), flow('Ecru | yarn | 400', 400))).toBe(800);
    expect(kg(flow('Navy | 2 | 400', 400), flow('Ecru | 3 | 400', 400))).toBe(800);
    expect(kg(flow('Navy | yarn | 400', 400), flow('Navy | yarn | 400', 400))).toBe(400);
    expect(kg(flow('Navy | 400', 400), flow('Ecru | 400', 400))).toBe(400);
    expect(kg(flow('Navy | yarn | 400', 400), flow('Ecru | 400', 400))).toBe(400);
    // Other numbers are other rows; the same numbers are one row that is said twice.
    expect(kg(flow('2 | 2 | 400', 400), flow('2 | 2 | 400', 400))).toBe(400);
    expect(kg(flow('1 | 2 | 400', 400), flow('2 | 3 | 400', 400))).toBe(800);
    expect(kg(flow('Navy | 2 | 400', 400), flow('5 | 3 | 400', 400))).toBe(800);
    expect(kg(flow('5 | 2 | 400', 400), flow('Navy | 3 | 400', 400))).toBe(800);
    expect(kg(flow('Total | yarn | 400', 400, { lot: 'L-1' }), flow('Ecru | yarn | 400', 400, { lot: 'L-1' }))).toBe(
      400,
    );
    expect(kg(flow('Ecru | yarn | 400', 400, { lot: 'L-1' }), flow('Total | yarn | 400', 400, { lot: 'L-1' }))).toBe(
      400,
    );
  });

  it('show three rows of each material at most', () => {
    const many = [1, 2, 3, 4, 5].map((n) => flow(`row ${n}`, 100 * n, { lot: `L-10${n}` }));
    expect(kgOf(many)?.evidence.map((e) => e.quote)).toEqual(['row 1', 'row 2', 'row 3']);
  });
});

describe('what a record took in from outside', () => {
  const into = (quote: string, weight: number | undefined, more: Partial<Flow> = {}) =>
    flow(quote, weight, { direction: 'in', ...more });

  it('is no material that a row of it gave out: the same lot, or the same weight', () => {
    const bought = into('bought', 900);
    const own = (inflow: Flow, out: Flow) => weights(takenIn(record(bought, inflow, flow('other', 77), out), 'yarn'));
    expect(own(into('a', 400, { lot: 'L-1' }), flow('b', 300, { lot: 'l 1' }))).toEqual([900]);
    expect(own(into('a', 400, { lot: 'L-1' }), flow('b', undefined, { lot: 'L-1' }))).toEqual([900, 400]);
    expect(own(into('a', 400, { lot: 'L-1' }), flow('b', 300, { lot: 'L-2' }))).toEqual([900, 400]);
    expect(own(into('a', 400), flow('b', 400))).toEqual([900]);
    expect(own(into('a', 400), flow('a', 400))).toEqual([900, 400]);
    expect(own(into('a', 100), flow('b', 100))).toEqual([900]);
    expect(own(into('a', 99), flow('b', 99))).toEqual([900, 99]);
    expect(own(into('a', 400), flow('b', 400.5))).toEqual([900, 400]);
    expect(own(into('a', undefined), flow('b', 400))).toEqual([900, undefined]);
  });

  it('is all of it where nothing else is left, and of the materials asked for', () => {
    expect(weights(takenIn(record(into('a', 400), flow('b', 400)), 'yarn'))).toEqual([400]);
    expect(weights(takenIn(record(into('a', 400), into('b', 50, { material: 'lint' })), 'lint'))).toEqual([50]);
    expect(weights(takenIn(record(into('a', 400), into('b', 50, { material: 'lint' }))))).toEqual([400, 50]);
  });
});

describe('what a record gave out in the end', () => {
  const again = (out: Flow, inflow: Flow, ...more: Flow[]) =>
    weights(givenOut(record(flow('sold', 900), out, { ...inflow, direction: 'in' }, ...more), 'yarn'));

  it('is no material that a row of it took in again: the same lot to a fiftieth, or the same weight', () => {
    expect(again(flow('a', 400, { lot: 'L-1' }), flow('b', 400, { lot: 'L1' }))).toEqual([900]);
    expect(again(flow('a', 392, { lot: 'L-1' }), flow('b', 400, { lot: 'L-1' }))).toEqual([900]);
    expect(again(flow('a', 408, { lot: 'L-1' }), flow('b', 400, { lot: 'L-1' }))).toEqual([900]);
    expect(again(flow('a', 391.5, { lot: 'L-1' }), flow('b', 400, { lot: 'L-1' }))).toEqual([900, 391.5]);
    expect(again(flow('a', 391, { lot: 'L-1' }), flow('b', 400, { lot: 'L-1' }))).toEqual([900, 391]);
    expect(again(flow('a', 400, { lot: 'L-1' }), flow('a', 400, { lot: 'L-1' }))).toEqual([900, 400]);
    expect(again(flow('a', 400), flow('b', 400))).toEqual([900]);
    expect(again(flow('a', 100), flow('b', 100))).toEqual([900]);
    expect(again(flow('a', 99), flow('b', 99))).toEqual([900, 99]);
    expect(again(flow('a', 400), flow('b', 401))).toEqual([900, 400]);
    expect(again(flow('a', undefined), flow('b', 400))).toEqual([900, undefined]);
    expect(again(flow('a', undefined, { lot: 'L-1' }), flow('b', 400, { lot: 'L-1' }))).toEqual([900, undefined]);
    expect(again(flow('a', 400), flow('b', undefined))).toEqual([900, 400]);
    expect(again(flow('a', 400), flow('b', 55), flow('c', 400))).toEqual([900, 400, 400]);
    expect(again(flow('a', 400), flow('b', 55), flow('c', 400, { direction: 'in' }))).toEqual([900]);
  });

  it('is all of it where nothing else is left', () => {
    expect(weights(givenOut(record(flow('a', 400), flow('b', 400, { direction: 'in' })), 'yarn'))).toEqual([400]);
  });
});

describe('the total of what was taken in, under the wrong head', () => {
  const out = (total: number, ...taken: Flow[]) =>
    weights(
      flowsOf(
        record(flow('a', 300), flow('total', total), ...taken.map((f) => ({ ...f, direction: 'in' as const }))),
        'out',
        'yarn',
      ),
    );
  const lint = (weight: number | undefined) => flow('lint', weight, { material: 'lint' });

  it('is nothing that was given out', () => {
    expect(out(1000, lint(400), lint(600))).toEqual([300]);
    expect(out(1000.4, lint(400), lint(600))).toEqual([300]);
    expect(out(1000.47, lint(400), lint(600))).toEqual([300]);
    expect(out(1000.5, lint(400), lint(600))).toEqual([300, 1000.5]);
    expect(out(1000, lint(400), lint(600), lint(undefined))).toEqual([300]);
    expect(weights(flowsOf(record(flow('t', 1000), lint(400), lint(600)), 'out', 'yarn'))).toEqual([1000]);
    // one row alone is no total, nor is what was taken in of the same material
    expect(out(1000, lint(1000))).toEqual([300, 1000]);
    expect(out(1000, flow('yarn', 400), flow('yarn', 600))).toEqual([300, 1000]);
  });

  it('stands as intake, and no weight is no total', () => {
    const made = record(
      flow('a', undefined),
      flow('l', 400, { direction: 'in' }),
      flow('m', 600, { direction: 'in' }),
      flow('n', 1000, { direction: 'in', material: 'lint' }),
    );
    expect(weights(flowsOf(made, 'in', 'lint'))).toEqual([1000]);
    expect(weights(flowsOf(made, 'out'))).toEqual([undefined]);
  });
});

describe('a total among rows', () => {
  it('is one that is off by half a kilogram, and none that is off by more', () => {
    expect(kg(flow('a', 50), flow('b', 60.5), flow('c', 110))).toBe(110.5);
    expect(kg(flow('a', 50), flow('b', 60.53), flow('c', 110))).toBe(220.53);
  });

  it('is one that bears a lot, beside the row that it sums up', () => {
    expect(kg(flow('Lot 7 | 8 cones | 1,745', 1745), flow('Total | 9 cones | 1,745', 1745, { lot: '7' }))).toBe(1745);
  });

  it('is what came in only where it stands among what was given out', () => {
    const intake = [500, 600].map((n) => flow(`lint ${n}`, n, { direction: 'in', material: 'lint' }));
    const dye = flow('dye', 1100, { direction: 'in', material: 'other' });
    expect(weights(flowsOf(record(...intake, dye), 'in', 'other'))).toEqual([1100]);
    const unweighed = flow('lint', undefined, { direction: 'in', material: 'lint' });
    expect(flowsOf(record(...intake, unweighed, flow('total', 1100)), 'out')).toEqual([]);
    expect(weights(flowsOf(record(...intake, flow('total', 1100.47)), 'out'))).toEqual([]);
  });
});
