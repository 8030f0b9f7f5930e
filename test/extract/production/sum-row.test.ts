import { expect, it } from 'vitest';
import type { Segment, TableRow } from '../../../shared/extract/layout/types.ts';
import { isSum } from '../../../shared/extract/production/sum-row.ts';

const row = (...texts: string[]): TableRow => ({
  cells: texts.map((text) => ({ text }) as Segment),
  kind: 'row',
  page: 1,
  box: [0, 0, 1, 0.01],
});

it.each(['Col. total', 'Col.total', 'Grandtotal', 'Sub total', 'Page total', '小计'])(
  '“%s” sums the rows above it, with and without its blank',
  (label) => {
    expect(isSum(row(label, '3,344.3'))).toBe(true);
  },
);

it.each(['440101', 'Lot 12', 'Column 4', 'TOTAL-7781'])('“%s” is no sum', (label) => {
  expect(isSum(row(label, '222.8'))).toBe(false);
});
