import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/index.ts';
import { reachedBy, tilesOf } from '../../shared/screen/tiled.ts';

const placesIn = (text: string) => findPlaces(text, { context: 'statement' });
/** Goods, firms and Latin letters with no comma: words that are parts of each other, cut in millions of ways. */
const run = '本公司棉花棉纱线棉制品纱线面料织物中国国内地区Cotton Yarn'.repeat(12);

describe('a clause of hundreds of characters around a place', () => {
  it('states the place where nothing denies it', () => {
    expect(placesIn(`棉花产自新疆${run}号`)).not.toEqual([]);
    expect(placesIn(`${run}号 新疆棉`)).not.toEqual([]);
  });
  it('leaves the place out where a denial stands at its other end', () => {
    expect(placesIn(`不使用${run}新疆棉`)).toEqual([]);
    expect(placesIn(`新疆${run}除外`)).toEqual([]);
  });
});

describe('runs of tiles', () => {
  it('end wherever some cut of the words ends', () => {
    const tiles = tilesOf('棉|棉纱|纱线', /\d/u);
    expect(reachedBy('棉纱线7', tiles, [0])).toEqual([true, true, true, true, true]);
    expect(reachedBy('棉线', tiles, [0])).toEqual([true, true, false]);
  });
});
