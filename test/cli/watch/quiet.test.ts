import { describe, expect, it } from 'vitest';
import type { Found } from '../../../cli/watch/found.ts';
import { quietAfter } from '../../../cli/watch/quiet.ts';

const standing = (stamps: Record<string, string>, underWay?: string) =>
  new Map<string, Found>(
    Object.entries(stamps).map(([name, stamp]) => [name, { path: name, stamp, ...(underWay && { underWay }) }]),
  );

describe('a bundle is judged', () => {
  it('once nothing in it changed for as long as was said', () => {
    const quiet = quietAfter(3000);
    expect(quiet.look(standing({ a: '1' }), 0)).toEqual({ ready: [], next: 3000 });
    expect(quiet.look(standing({ a: '2' }), 2900)).toEqual({ ready: [], next: 3000 });
    expect(quiet.look(standing({ a: '2' }), 5900).ready).toEqual(['a']);
  });

  it('once in a state, and again in the next', () => {
    const quiet = quietAfter(0);
    expect(quiet.look(standing({ a: '1' }), 0).ready).toEqual(['a']);
    quiet.done('a', '1', 0);
    expect(quiet.look(standing({ a: '1' }), 9e9)).toEqual({ ready: [], next: undefined });
    expect(quiet.look(standing({ a: '2' }), 9e9).ready).toEqual(['a']);
  });

  it('again when it changed while it was judged', () => {
    const quiet = quietAfter(10);
    quiet.look(standing({ a: '1' }), 0);
    quiet.look(standing({ a: '2' }), 20);
    quiet.done('a', '1', 25);
    expect(quiet.look(standing({ a: '2' }), 30).ready).toEqual(['a']);
  });

  it('not while a file of it is on its way, and once more after an error', () => {
    const quiet = quietAfter(0);
    expect(quiet.look(standing({ a: '1' }, 'x.pdf.part'), 99)).toEqual({ ready: [], next: undefined });
    quiet.look(standing({ b: '1' }), 0);
    quiet.done('b', '1', 0, 60_000);
    expect(quiet.look(standing({ b: '1' }), 59_000)).toEqual({ ready: [], next: 1000 });
    expect(quiet.look(standing({ b: '1' }), 60_000).ready).toEqual(['b']);
  });
});
