import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeReaders } from '../../shared/read/index.ts';
import { type Planned, plan } from './storm/bundles.ts';
import { everyCall } from './storm/every.ts';
import { type Passed, pass } from './storm/run.ts';
import { differing } from './storm/state.ts';
import { calm, storm } from './storm/weather.ts';

afterAll(closeReaders);

describe('bundles in a storm of faults (npm run faults -- storm has a thousand)', { timeout: 120_000 }, () => {
  let planned: Planned[];
  let still: Passed;
  beforeAll(async () => {
    planned = await plan(12);
    still = await pass(planned, { weather: calm });
  }, 60_000);

  it('come in calm weather to a verdict each, one of two that claim the same bales behind the other', () => {
    const of = (kind: string) => Object.entries(still.state).filter(([name]) => name.startsWith(kind));
    expect(of('verdict ').filter(([, verdict]) => verdict.includes('"outcome"'))).toHaveLength(12);
    expect(
      of('verdict ').filter(([, verdict]) => /bale\.claimed[^}]*"severity": "contradicts"/.test(verdict)),
    ).not.toEqual([]);
    expect(of('revisions ').every(([, n]) => n === '1')).toBe(true);
    expect([...of('judged twice'), ...of('untold'), ...of('feed of ')]).toEqual([]);
    expect([still.dead, still.out]).toEqual([0, 0]);
  });

  it.each([1, 2])('come to the same end, byte for byte save times, whatever strikes (seed %i)', async (seed) => {
    const passed = await pass(planned, { weather: storm, seed });
    expect(Object.keys(passed.struck).length).toBeGreaterThan(3);
    expect(differing(still.state, passed.state)).toEqual([]);
    expect({ out: passed.out, unexplained: passed.unexplained }).toEqual({ out: 0, unexplained: 0 });
    expect(passed.accounts).toBeGreaterThan(2);
  });
});

it('a call to the outside that fails, hangs up or ends the process leaves the end as it is', {
  timeout: 120_000,
}, async () => {
  const { tried, wrong } = await everyCall(await plan(2), { share: 131 });
  expect(tried).toBeGreaterThan(4);
  expect(wrong).toEqual([]);
});
