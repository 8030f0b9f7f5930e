import measured from './calibration.json' with { type: 'json' };

/**
 * From how sure the recogniser is of a word, the product of its characters' sureness, to the share of such words that were read right.
 * Measured on `words` words of 27 pages of our own: Latin and Chinese, 100 to 200 dots an inch, fax, grain, compression, blur, shadow,
 * seals, dot matrix and typewriter; pairs rise, and what lies between them is on a straight line.
 */
export function shareRight(sure: number): number {
  const pairs = measured.right;
  const after = pairs.findIndex(([at]) => at! >= sure);
  if (after <= 0) return pairs[after === 0 ? 0 : pairs.length - 1]![1]!;
  const [[from, low], [to, high]] = [pairs[after - 1] as [number, number], pairs[after] as [number, number]];
  return low + ((high - low) * (sure - from)) / (to - from);
}
