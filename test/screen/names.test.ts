import { describe, expect, it } from 'vitest';
import { listedEntities, screenName } from '../../shared/screen/index.ts';

const level = (text: string, country?: string) => screenName(text, country ? { country } : undefined)[0]?.level;

describe('listed parties', () => {
  it.each([
    ['Changji Esquel Textile Co., Ltd.', 'uflpa:changji-esquel-textile-co-ltd'],
    ['CHANGJI ESQUEL TEXTILE CO LTD', 'uflpa:changji-esquel-textile-co-ltd'],
    ['Textile Changji Esquel', 'uflpa:changji-esquel-textile-co-ltd'],
    ['昌吉溢达纺织有限公司', 'uflpa:changji-esquel-textile-co-ltd'],
    ['昌吉溢達紡織有限公司', 'uflpa:changji-esquel-textile-co-ltd'],
    ['Changji Yida Fangzhi Youxian Gongsi', 'uflpa:changji-esquel-textile-co-ltd'],
    ['Manufacturer: Anhui Xinya New Materials Co., Ltd., Anhui, China', 'uflpa:anhui-xinya-new-materials-co-ltd'],
    ['XINJIANGJUNGGARCOTTONANDLINEN CO LTD', 'uflpa:xinjiang-junggar-cotton-and-linen-co-ltd'],
    ['Hotan Taida Apparel', 'uflpa:hetian-taida-apparel-co-ltd'],
    ['Huafu Fashion Co., Ltd., Shenzhen', 'uflpa:huafu-fashion-co-ltd'],
    ['Esquel Group', 'uflpa:esquel-group'],
    ['XPCC 8th Division 149 Regiment', 'uflpa:xinjiang-production-and-construction-corps'],
    ['第八师石河子市149团', 'uflpa:xinjiang-production-and-construction-corps'],
    ['Xinjiang Production & Construction Corps', 'uflpa:xinjiang-production-and-construction-corps'],
    ['中粮屯河糖业股份有限公司', 'uflpa:cofco-sugar-holding-co-ltd'],
    ['Firemount Group Ltd', 'wro:firemount-group-ltd'],
    ['Agropecuarios Tom S.A. de C.V.', 'wro:agropecuarios-tom'],
  ])('“%s” is %s', (text, id) => {
    expect(
      screenName(text)
        .filter((m) => m.level === 'match')
        .map((m) => m.id),
    ).toContain(id);
  });

  it.each([
    'Esquel Garment Manufacturing (Vietnam) Co., Ltd',
    'Huafu Vietnam Co Ltd',
    'Zhejiang Huafu Color Spinning Co',
    'COFCO International',
    'China Cotton Group Co., Ltd',
    'Xinjiang Cotton Co., Ltd',
    'Xinjiang Textile Co., Ltd.',
    'Hotan',
    'Kashgar Trading',
    'Aksu Tekstil A.S.',
    'Camel Textile Mills',
    'Western Gold Textiles LLC',
    'Shandong Cotton and Linen Co., Ltd',
    'Hebei Food Co., Ltd.',
    'Tomato Industry Ltd',
    'Anhui New Materials Co., Ltd.',
    '兵团',
    'Regiment 12 Royal Army',
    'Apex Textiles (Pvt) Ltd',
    'Century Sunshine Textiles',
    'Giant Garments Ltd',
    'Jinchuan Group',
    'Heze Textile Co., Ltd',
    'Casual Garments LLC',
    'Union Fabrics',
    'Luthai Textile Co., Ltd',
    'Texhong Textile Group',
    'Xinjiang Road Trading Shanghai',
    '江苏纺织有限公司',
    '山东棉麻有限公司',
    '昌吉路小学',
    'Tom Agro Produce',
    'Horticola del Norte',
    'Daqo Textile',
    'Greater Houston Chamber of Commerce',
    'Plains Cotton Ginning Co.',
    'Lone Star Cotton Merchants LLC',
    'Söke Ovası Pamuk San. Tic. A.Ş.',
    'Indorama Kokand Textile',
    'ООО Аксу Текстиль',
  ])('“%s” is nothing', (text) => {
    expect(screenName(text)).toEqual([]);
  });

  it('a slip that makes no other word is a match, one that makes another Chinese name is for review', () => {
    expect(level('Xinjiang Junggar Cotten and Linen Co., Ltd.')).toBe('match');
    expect(level('Nanjing Synergi Textiles Co., Ltd.')).toBe('review');
    expect(level('Nanjing Synerqy Textiles Co., Ltd.')).toBe('match');
    expect(level('Henan Yumain Logistics Co., Ltd.')).toBe('match');
    expect(level('Henan Yunian Logistics Co., Ltd.')).toBe('review');
    expect(level('Hubei Yinfen Cotton Co., Ltd.')).toBe('review');
  });

  it('the same name abroad is for review at most, a common word without its place is nothing', () => {
    expect(level('Synergy Textiles Ltd, Dhaka')).toBeUndefined();
    expect(level('Esquel')).toBe('review');
    expect(level('Camel Group Co., Ltd.', 'TR')).toBe('review');
    expect(level('COFCO Sugar Holding Co., Ltd.', 'TR')).toBe('match');
  });

  it('every name and alias of a row finds its own row', () => {
    const byPattern = /corps|^wro:(xinjiang-uyghur|all-turkmenistan|xinjiang-production)/;
    for (const entity of listedEntities.filter((e) => !byPattern.test(e.id))) {
      for (const name of [entity.name, ...entity.aliases, entity.name_zh, ...entity.name_zh_aliases]) {
        if (name === null) continue;
        expect(
          screenName(name).map((m) => m.id),
          name,
        ).toContain(entity.id);
      }
    }
  });
});

describe('lists other than those shipped', () => {
  const row = {
    id: 'x-1',
    name: 'Kestrel Bay Gin Works Co., Ltd.',
    aliases: [],
    name_zh: '红隼湾轧花厂有限公司',
    name_zh_aliases: [],
    list: 'UFLPA',
    effective_date: '2027-01-01',
    federal_register_citation: null,
    location: 'China',
    sector: 'cotton',
    confidence: 'high',
    notes: null,
  };
  it('names are compared with the lists handed in, and with no others', () => {
    const among = [row];
    expect(screenName('KESTREL BAY GIN WORKS CO LTD', { among })[0]).toMatchObject({ id: 'x-1', level: 'match' });
    expect(screenName('红隼湾轧花厂有限公司', { among })[0]?.id).toBe('x-1');
    expect(screenName('KESTREL BAY GIN WORKS CO LTD')).toEqual([]);
    expect(screenName('Huafu Fashion Co., Ltd.', { among })).toEqual([]);
  });
});

it('a long Chinese name of which a reader lost one character of its trade is still known, one that lost more is not', () => {
  expect(level('南京新一棉纺印染有限公司')).toBe('match');
  expect(screenName('南京新一棉纺印染有限公司')[0]!.id).toBe('uflpa:nanjing-synergy-textiles-co-ltd');
  expect(level('南京新棉印染有限公司')).toBeUndefined();
});
