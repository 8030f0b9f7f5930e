import { describe, expect, it } from 'vitest';
import { type PartLine, pointing, silent } from './addresses/by-part.ts';
import { placeStrength } from './strength-of-line.ts';

const decides = ([text, role, country]: PartLine) => {
  const strength = placeStrength(text, { role, country });
  return strength === 'strong' || strength === 'medium';
};

describe('how strongly a line points into the region', () => {
  it.each(pointing)('is enough to decide for “%s” (%s, %s)', (...line) => {
    expect(decides(line)).toBe(true);
  });
  it.each(silent)('is nothing, or a weak sign, for “%s” (%s, %s)', (...line) => {
    expect(decides(line)).toBe(false);
  });
});
