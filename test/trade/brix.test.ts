import { describe, expect, it } from 'vitest';
import { brixValue, findBrix } from '../../shared/trade/brix.ts';

describe('degrees of Brix', () => {
  it.each([
    ['Concentrado 36/38 Brix', 36, 38],
    ['Tomato paste 36-38 °Bx', 36, 38],
    ['Tomato paste, Brix 37.0', 37, 37],
    ['36%–38% Brix', 36, 38],
    ['паста 36/38 брикс', 36, 38],
    ['糖度 36-38%', 36, 38],
    ['concentrated from 4.8 to 36 Brix', 36, 36],
  ])('are read from “%s” with both ends of a range', (text, least, most) => {
    expect(findBrix(text)).toMatchObject([{ least, most }]);
  });

  it.each(['HB 28-30', 'lot 2024/36', 'Brix Foods Ltd'])('are none in “%s”', (text) => {
    expect(findBrix(text)).toEqual([]);
  });

  it('are what stands under their label, as a figure or a range', () => {
    expect(brixValue('36 - 38')).toMatchObject({ least: 36, most: 38 });
    expect(brixValue('37,5 %')).toMatchObject({ least: 37.5, most: 37.5 });
    expect(brixValue('n/a')).toBeUndefined();
  });
});
