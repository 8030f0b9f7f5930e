import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../shared/model/index.ts';
import { indexClaims } from '../../shared/trace/claim-index.ts';

const claim = fc
  .record({
    bundle: fc.constantFrom('a', 'b', 'c'),
    prefix: fc.constantFrom('', 'L'),
    first: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 0, max: 30 }),
  })
  .map(
    ({ length, ...rest }): Claim => ({
      ...rest,
      last: rest.first + length,
      source: 'gin',
      digits: 5,
      on: '2024-03-01',
    }),
  );

test('the claims of other bundles that meet some numbers are those that a look at each would find, in their order', () => {
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 40 }), fc.array(claim, { minLength: 1, maxLength: 4 }), (all, own) => {
      const meets = (c: Claim) =>
        c.bundle !== 'a' && own.some((o) => o.prefix === c.prefix && o.first <= c.last && c.first <= o.last);
      expect(indexClaims(all).near(own, 'a')).toEqual(all.filter(meets));
    }),
  );
});

test('a long list of claims that meet nothing is not gone through', () => {
  let looked = 0;
  const claims = Array.from({ length: 5_000 }, (_, i): Claim => {
    const made: Claim = {
      bundle: `b${i}`,
      prefix: '',
      source: 'gin',
      first: i * 10,
      last: i * 10 + 9,
      digits: 12,
      on: '2024-03-01',
    };
    const get = (of: Claim, key: string | symbol) => {
      if (key === 'last') looked++;
      return Reflect.get(of, key);
    };
    return new Proxy(made, { get });
  });
  const index = indexClaims(claims);
  looked = 0;
  for (let i = 0; i < 100; i++) index.near([claims[i * 50]!], `b${i * 50}`);
  expect(looked).toBeLessThan(1_000);
});
