import { stripTypeScriptTypes } from 'node:module';
import { expect, it } from 'vitest';
import { lazy } from '../../shared/lazy.ts';
import { instrument } from './instrument.ts';
import { Switch } from './switch.ts';

const source = `
const known = new Map();
const limit = lazy(() => 2 + 1);
const isLong = (n) => n > limit();
`;

it('forgets between two mutants what a module keeps, also values that are made when they are first asked for', () => {
  const { code, mutants } = instrument(source, 'one.ts', 1);
  const mutation = new Switch(mutants.length);
  const body = stripTypeScriptTypes(code).replace('const __m = globalThis.__mutation;', '');
  const isLong = new Function('__m', 'lazy', `${body}; return isLong;`)(mutation, lazy) as (n: number) => boolean;
  mutation.loaded();
  const wake = (what: string, to: string): void =>
    mutation.wake(mutants.find((m) => m.what === what && m.to === to)?.number ?? 0, 100);
  expect(isLong(4)).toBe(true);
  wake('number', '3');
  expect([isLong(4), isLong(5)]).toEqual([false, true]);
  wake('arithmetic', '2 - 1');
  expect(isLong(2)).toBe(true);
  mutation.wake(0, 0);
  expect([isLong(3), isLong(4)]).toEqual([false, true]);
});
