import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceContext } from '../../shared/screen/index.ts';
import { placeStrength } from './strength-of-line.ts';

const hits = (text: string, context: PlaceContext = {}) =>
  findPlaces(text, context).filter((m) => m.strength !== 'weak');

describe('places whose letters hide them', () => {
  it.each([
    ['Cotton of Xinjia ng, China'],
    ['U R U M Q I, China'],
    ['S H I H E Z I, P.R. China'],
    ['Ginned at Wu Jia Qu, China'],
    ['Ku Er Le, China'],
    ['Wujiaqucity, China'],
    ['Kashgarprefecture, China'],
    ['Κоrla, China'],
    ['Хinjiang lint'],
  ])('“%s” is one', (text) => expect(hits(text)).not.toEqual([]));
  it.each([
    ['Xin Jiang, Manager'],
    ['Sold to Ha Mi Trading'],
    ['He Tian Textile'],
    ['we a la er'],
    ['A B C D E cotton'],
    ['a hot an dry summer'],
  ])('“%s” is none', (text) => expect(hits(text)).toEqual([]));
  it('stands in the text where it was printed', () => {
    const [match] = hits('Lint from Kor1a and Xinj iang, China');
    expect(match).toBeDefined();
    expect(hits('Lot 7, Xinj iang, China')[0]).toMatchObject({ text: 'Xinj iang', start: 7 });
  });
});

describe('signs beside a name', () => {
  it.each([
    ['Kashi 844000', 'postal code'],
    ['Hami, 839000', 'postal code'],
    ['六运湖农场棉花加工厂', 'farm of its own name'],
    ['芳草湖农场', 'farm of its own name'],
    ['石河子经济技术开发区北一路', 'zone with a street in it'],
    ['Menşe: Doğu Türkistan', 'the region in Turkish'],
  ])('“%s” is in the region: %s', (text) => expect(hits(text)).not.toEqual([]));
  it.each([['Aksu 07112, Antalya'], ['Altay 656000, Russia'], ['温泉县路12号']])('“%s” is not', (text) =>
    expect(hits(text)).toEqual([]),
  );
});

describe('double denials', () => {
  it.each([
    ['没有掺混，全部使用新疆棉花'],
    ['无混纺，均为新疆长绒棉'],
    ['Without exception all lots were ginned in Korla, Xinjiang.'],
    ['Sans exception, le coton provient de Xinjiang'],
  ])('“%s” affirms', (text) => expect(hits(text, { context: 'statement' })).not.toEqual([]));
  it.each([
    ['全部不使用新疆棉'],
    ['未使用外购纱，不含新疆棉'],
    ['Without exception no lot comes from Xinjiang.'],
    ['The isotope profile is inconsistent with the Xinjiang database.'],
    ['Ratios differ from Xinjiang reference cotton.'],
  ])('“%s” denies', (text) => expect(hits(text, { context: 'statement' })).toEqual([]));
  it('a result that is consistent with the region is a sign of it', () => {
    expect(hits('The isotope profile is consistent with Xinjiang cotton.', { context: 'statement' })).not.toEqual([]);
  });
});

describe('names that only decorate', () => {
  it.each([
    ['Xinjiang Kitchen, 3 Market Street, Manchester'],
    ['Xinjiang lamb kebab seasoning, made in Vietnam'],
    ['Kashgar pattern shawl'],
    ['Hotan ikat cushion'],
    ['Turpan red'],
    ['Khotan green shade 12'],
    ['8 Sinkiang Crescent, Toronto ON'],
    ['25 Turpan Close, Leeds'],
    ['新疆风味羊肉串'],
    ['经霍尔果斯口岸出境'],
    ['出境口岸：阿拉山口'],
  ])('“%s” places nothing', (text) => expect(hits(text)).toEqual([]));
  it.each([
    ['Xinjiang style cotton yarn'],
    ['Xinjiang white cotton'],
    ['Xinjiang Lamb Industry Co., Ltd.'],
    ['Xinjiang Blue Ridge Chemical'],
    ['Korla drive shaft factory, China'],
    ['霍尔果斯市 出口加工厂'],
    ['阿拉山口市棉花仓库'],
  ])('“%s” does', (text) => expect(hits(text)).not.toEqual([]));
  it('an origin is one whatever stands behind it', () => {
    expect(placeStrength('Xinjiang style', { role: 'origin' })).toBe('strong');
  });
});
