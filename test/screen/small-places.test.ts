import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/index.ts';

const strong = (text: string) => findPlaces(text, { context: 'site' }).filter((m) => m.strength !== 'weak');

describe('an address that hides or lends a name of the region', () => {
  it.each([
    'Ke la ma yi shi, You yi lu 4',
    'Tu lu fan shi, Gao chang lu 12',
    'XJ Province, Usu City',
    'Autonomous Region of the Uighurs, Tian Shan Street 3',
    'Kashi City, Guangzhou Textile Park, China',
  ])('is in the region: %s', (text) => {
    expect(strong(text)).not.toEqual([]);
  });

  it.each([
    '天津市河西区新疆社区5号楼',
    '上海市虹口区新疆里12号',
    'Shanshan Village, Fenghua, Zhejiang 315500',
    'Luntai Town, Nantong, Jiangsu',
    'Kashi Textiles, Suzhou Industrial Park, Jiangsu',
    'You can tu lu fan shi if you like',
  ])('is elsewhere, where another province governs a village or a town of the name: %s', (text) => {
    expect(strong(text)).toEqual([]);
  });

  it.each(['新疆阿克苏市新疆社区', 'Shanshan Town, Turpan, Xinjiang'])('%s stays in the region', (text) => {
    expect(strong(text)).not.toEqual([]);
  });
});
