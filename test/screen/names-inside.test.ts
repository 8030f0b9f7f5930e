import { describe, expect, it } from 'vitest';
import { screenName } from '../../shared/screen/index.ts';

const best = (name: string) => screenName(name)[0];

describe('a listed name inside a longer cell is found, whatever form the head of the cell has', () => {
  it.each([
    ['Rosewood Mills (Hubei Yinfeng Cotton Co., Ltd.)', 'hubei-yinfeng-cotton'],
    ['Rosewood Mills [Jiangsu Yinlong Warehousing and Logistics Co., Ltd.]', 'jiangsu-yinlong'],
    ['Rosewood Mills（Anhui Xinya New Materials Co., Ltd）', 'anhui-xinya'],
    ['Rosewood Mills, Fujian Septwolves Industry Co., Ltd., Fujian', 'septwolves'],
    ['Rosewood Mills and Turpan Esquel Textile', 'turpan-esquel'],
    ['Rosewood & Ninghai Huafu Textile Co., Ltd.', 'ninghai-huafu'],
    ['Rosewood Mills + Hengshui Cotton and Linen Corporation Reserve Library', 'hengshui'],
    ['Rosewood Mills = Zhengzhou Synear Food Co., Ltd.', 'synear'],
    ['Rosewood Mills, agent of Hebei Suguo International Trade Co., Ltd.', 'suguo'],
    ['ROSEWOOD MILLS BY ORDER OF GUANGDONG ESQUEL TEXTILE CO., LTD.', 'guangdong-esquel'],
    ['Rosewood Mills, dyeing plant of Guangdong Esquel Textile Co., Ltd.', 'guangdong-esquel'],
    ['Rosewood Mills Ltd, agent of hebei suguo international trade co ltd', 'suguo'],
    ['Hilados Palma S.L. (antes Xinjiang Tianshan Wool Textile Co., Ltd.)', 'tianshan-wool'],
    ['Tissages Vidal SARL, anciennement Nanjing Synergy Textiles Co., Ltd.', 'synergy'],
    ['Tessitura Neri, già Aksu Huafu Color Spinning Co., Ltd.', 'aksu-huafu'],
    ['Deniz Pamuk, eski adıyla Hubei Yinfeng Cotton Co., Ltd.', 'hubei-yinfeng-cotton'],
    ['Sợi Phương Nam, nhà sản xuất Changji Esquel Textile Co., Ltd.', 'changji-esquel'],
    ['Завод «Рассвет», производитель Huafu Fashion Co., Ltd.', 'huafu-fashion'],
    ['三江贸易 原名Huafu Fashion Co., Ltd.', 'huafu-fashion'],
    ['مصنع الغزل الجديد (Hetian Taida Apparel Co., Ltd.)', 'taida'],
    ['Rosewood Mills via Huafu Fashion Co., Ltd.', 'huafu-fashion'],
  ])('“%s”', (name, id) => expect(best(name), name).toMatchObject({ id: expect.stringContaining(id), level: 'match' }));
});

describe('the owner, partner or licensor of a party is listed, the party is not: for a person to look at', () => {
  it.each([
    ['Rosewood Mills owned by Turpan Esquel Textile Co., Ltd.', 'turpan-esquel'],
    ['Rosewood Mills under licence of COFCO Sugar Holding Co., Ltd.', 'cofco'],
    ['Rosewood Mills, joint venture with Shandong Meijia Group Co., Ltd.', 'meijia'],
    ['Tissages Vidal, filiale de Nanjing Synergy Textiles Co., Ltd.', 'synergy'],
    ['Garnwerk Ost, Tochtergesellschaft der Aksu Huafu Color Spinning Co., Ltd.', 'aksu-huafu'],
    ['Tessitura Neri, controllata da Xinjiang Junggar Cotton and Linen Co., Ltd.', 'junggar'],
    ['PT Benang Jaya, anak perusahaan dari Hetian Taida Apparel Co., Ltd.', 'taida'],
    ['ООО «Рассвет», дочерняя компания Hetian Taida Apparel Co., Ltd.', 'taida'],
    ["Deniz Pamuk, Xinjiang Junggar Cotton and Linen Co., Ltd.'nin iştiraki", 'junggar'],
  ])('“%s”', (name, id) =>
    expect(best(name), name).toMatchObject({ id: expect.stringContaining(id), level: 'review' }),
  );
  it('where the listing reaches subsidiaries the party is listed too', () =>
    expect(best('Silica Nova, a subsidiary of Hoshine Silicon Industry Co., Ltd.')?.level).toBe('match'));
});

describe('a company that the cell sets apart from its party is none of its parties', () => {
  it.each([
    ['Rosewood Mills (not affiliated with Huafu Fashion Co., Ltd.)'],
    ['Rosewood Mills Ltd - no connection with Xinjiang Junggar Cotton and Linen Co., Ltd.'],
    ['Rosewood Mills, competitor of Changji Esquel Textile Co., Ltd.'],
    ['Hilados Palma S.L., sin vínculo con Huafu Fashion Co., Ltd.'],
    ['Garnwerk Ost GmbH, nicht verbunden mit Aksu Huafu Color Spinning Co., Ltd.'],
    ['ООО «Рассвет», не связано с Huafu Fashion Co., Ltd.'],
    ['Deniz İplik A.Ş., Huafu Fashion Co., Ltd. ile bağlantısı yoktur'],
    ['三江贸易有限公司（与华孚时尚股份有限公司无关联）'],
    ['We never buy yarn from Huafu Fashion Co., Ltd.'],
  ])('“%s”', (name) => expect(screenName(name)).toEqual([]));
  it.each([
    ['Rosewood Mills, no longer affiliated with Huafu Fashion Co., Ltd.'],
    ['Rosewood Mills (not affiliated with Esquel Group), Huafu Fashion Co., Ltd.'],
    ['Huafu Fashion Co., Ltd. (no relation to Rosewood Mills)'],
    ['No Limits Apparel, Huafu Fashion Co., Ltd.'],
    ['No. 3 Affiliated Mill / Huafu Fashion Co., Ltd.'],
  ])('“%s” still names one', (name) =>
    expect(
      screenName(name).map((m) => m.id),
      name,
    ).toContain('uflpa:huafu-fashion-co-ltd'),
  );
});

describe('words of a longer name are no name inside it', () => {
  it.each([
    ['Camel Group of Breweries'],
    ['Rosewood Mills, 14 Huafu Fashion Road, Shenzhen'],
    ['Rosewood Mills (Aksu) Ltd. Şti., Antalya'],
    ['Golden Camel and Western Star Garments Ltd'],
    ['Rosewood Mills and Hetian Garments Ltd, Nanyang'],
    ['Lanxi Cotton and Linen Market Service Co., Ltd.'],
    ['Tissages Vidal, filiale de Nanyang Textile Group'],
  ])('“%s”', (name) => expect(screenName(name)).toEqual([]));
  it.each([
    ['Huafu Fashion (Vietnam) Co., Ltd'],
    ['Huafu Fashion (Binh Duong) JSC'],
    ['Huafu Fashion, S.A. de C.V.'],
    ['Huafu Fashion, GmbH'],
  ])('“%s” bears a form or a country of its own', (name) => expect(best(name)?.level).not.toBe('match'));
  it('the first half of a joined name may be more than the listed one', () =>
    expect(best('Huafu Fashion and Design')?.level).not.toBe('match'));
});
