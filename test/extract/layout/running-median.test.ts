import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '../../../shared/extract/layout/geometry.ts';
import { RunningMedian } from '../../../shared/extract/layout/running-median.ts';

it('The running median is the median of all counts so far', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), (counts) => {
      const running = new RunningMedian();
      expect(running.value()).toBe(median([]));
      for (const [i, count] of counts.entries()) {
        running.add(count);
        expect(running.value()).toBe(median(counts.slice(0, i + 1)));
      }
    }),
  );
});
