import { expect, it } from 'vitest';
import { toBox } from '../../../shared/read/pdf/words.ts';

it('a place that is no number, as a damaged file may give it, is an edge of the page', () => {
  const sheet = { width: 100, height: 200 } as Parameters<typeof toBox>[1];
  expect(toBox([Number.NaN, Number.NaN, Number.NaN, Number.NaN], sheet)).toEqual([0, 0, 0, 0]);
  expect(toBox([50, 50, 300, 100], sheet)).toEqual([0.5, 0.25, 0.5, 0.25]);
});
