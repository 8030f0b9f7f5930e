import { describe, expect, it } from 'vitest';
import measured from '../../../shared/read/image/calibration.json' with { type: 'json' };
import { shareRight } from '../../../shared/read/image/calibration.ts';

describe('shareRight', () => {
  it('gives the measured shares, and between them a share between theirs', () => {
    for (const [sure, share] of measured.right) expect(shareRight(sure!)).toBeCloseTo(share!, 6);
    const middle = shareRight(0.85);
    expect(middle).toBeGreaterThan(0.717);
    expect(middle).toBeLessThan(0.884);
  });
  it('never falls while the recogniser gets surer, and stays between 0 and 1', () => {
    let last = 0;
    for (let sure = 0; sure <= 1.001; sure += 0.01) {
      expect(shareRight(sure)).toBeGreaterThanOrEqual(last);
      last = shareRight(sure);
    }
    expect(last).toBeLessThan(1);
  });
});
