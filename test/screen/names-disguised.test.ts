import { describe, expect, it } from 'vitest';
import { relatedParties, screenName } from '../../shared/screen/index.ts';
import { pinyinOfWade } from '../../shared/screen/wade-giles.ts';

const best = (name: string) => screenName(name)[0];
const is = (name: string, id: string) =>
  expect(best(name), name).toMatchObject({ id: expect.stringContaining(id), level: 'match' });

describe('names in letters that hide them', () => {
  it('Cyrillic and Greek letters inside Latin words are the Latin ones they look like', () => {
    is('Bаotou Meikе Silicon Energy Co., Ltd.', 'baotou-meike');
    is('Κunshan Pantum; Zhuhai Pаntum Electrοnics Co., Ltd.', 'zhuhai-pantum');
    is('Нoshine Silicon Industry (Shanshan) Co., Ltd.', 'hoshine');
  });
  it('letters set apart are one word, with two spaces between words or one throughout', () => {
    is('H U A F U  F A S H I O N  C O  L T D', 'huafu-fashion');
    is('C A M E L  G R O U P', 'camel-group');
    is('B A O T O U M E I K E S I L I C O N E N E R G Y', 'baotou-meike');
  });
  it('pinyin with digits for tones is read without them', () => {
    is('Chang1ji2 Yi4da2 Fang3zhi1 You3xian4 Gong1si1', 'changji-esquel');
    is('Xin1 Jiang1 Zhong1 Tai4 Hua4 Xue2', 'zhongtai');
  });
  it('codes of letters and digits are no tones', () => {
    expect(best('An1 Building B2 Unit C3')).toBeUndefined();
  });
});

describe('Wade–Giles', () => {
  it.each([
    ["Ch'ang-chi I-ta Fang-chih Yu-hsien Kung-ssu", 'changji-esquel'],
    ["Hsin-chiang Chung-t'ai Hua-hsüeh", 'zhongtai'],
    ['Hsinchiang Chungtai Huahsueh Kufen Yuhsien Kungssu', 'zhongtai'],
    ["Sinkiang Sheng-ch'an Chien-she Ping-t'uan", 'xinjiang-production-and-construction'],
  ])('“%s” is a listed name', (name, id) => is(name, id));
  it.each([
    ['Chung Hsing Textile Co., Ltd., Taipei'],
    ['Tainan Hsieh-hsing Fang-chih'],
    ['Hsin Tung Yang Foods'],
    ['Shih-hua Mei-shu'],
  ])('“%s” is none', (name) => expect(screenName(name)).toEqual([]));
  it('is read only where every word is made of its syllables and one is no Pinyin', () => {
    expect(pinyinOfWade("T'ien-chin", () => false)).toBe('tianjin');
    expect(pinyinOfWade("T'ien-chin Cotton Brokers", () => false)).toBeUndefined();
    expect(pinyinOfWade('Hua Fu', () => false)).toBeUndefined();
    expect(pinyinOfWade('Kiangsu Hsü-chou', () => false)).toBe('kiangsu xuzhou');
  });
});

describe('words of trades', () => {
  it.each([
    ['Aksu Huafu Hilatura de Color S.A.', 'match'],
    ['Turpan Esquel Tessile Co.', 'match'],
    ['To the order of Camel Group Co., Ltd.', 'match'],
    ['Zhuhai Ninestar Information Sci. & Tech. Co., Ltd.', 'match'],
    ['Western Gold Hami Gold Min. Co.', 'match'],
    ['Xinjiang Zijin Nonferr. Metals Co.', 'match'],
    ['新疆金宝矿亚有限责任公司', 'match'],
    ['Xinjang Tengxiang Magnesium Products Co., Ltd.', 'match'],
    ['Zhuha Pantum Electronics Co., Ltd.', 'match'],
  ])('“%s”: %s', (name, level) => expect(best(name)?.level, name).toBe(level));
});

describe('parents, sisters and near names', () => {
  it.each([
    ['Shuangliang Eco-Energy Systems Co., Ltd.'],
    ['中国宝武钢铁集团有限公司'],
    ['JA Solar Holdings'],
    ['甘肃亚盛实业(集团)股份有限公司'],
  ])('“%s” is related, not listed', (name) => {
    expect(screenName(name)).toEqual([]);
    expect(relatedParties(name)).toContainEqual(expect.objectContaining({ how: 'parent' }));
  });
  it('a name without the town of the listed company is for a person to look at', () => {
    expect(best('Meike Silicon Energy Co., Ltd.')?.level).toBe('review');
    expect(best('Tengxiang Magnesium Products Co., Ltd.')?.level).toBe('review');
  });
  it('the listed daughter stays listed, beside its parent too', () => {
    is('Donghai JA Solar Technology Co., Ltd.', 'donghai-ja-solar');
    is('JA Solar Technology, Donghai', 'donghai-ja-solar');
    expect(relatedParties('Donghai JA Solar Technology Co., Ltd.')).toEqual([]);
  });
  it('a company with the own word of listed ones is related to them', () => {
    expect(relatedParties('Esquel Enterprises Lanka (Pvt) Ltd').map((r) => r.how)).toContain('shares its own word');
    expect(relatedParties('Bright Star Weaving Mills, Lahore')).toEqual([]);
  });
  it.each([
    ['Changji Yude Textile Co., Ltd.'],
    ['Guangdong Yide Textile Co., Ltd.'],
    ['江苏金隆仓储物流有限公司'],
    ['昌吉溢美纺织有限公司'],
  ])('“%s” is another company', (name) => expect(screenName(name)).toEqual([]));
});
