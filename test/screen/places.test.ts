import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceContext } from '../../shared/screen/index.ts';

type Row = [text: string, context: PlaceContext['context'] | undefined, country?: string];
const find = ([text, context, country]: Row) =>
  findPlaces(text, { ...(context ? { context } : {}), ...(country ? { country } : {}) }).filter(
    (m) => m.strength !== 'weak',
  );

describe('places of the region in a text', () => {
  const rows: Row[] = [
    ['Aksu Prefecture, Xinjiang, China', undefined],
    ['No. 5 Xinhua Road, Korla, Xinjiang 841000', 'address'],
    ['新疆阿克苏地区阿瓦提县', 'address'],
    ['Awat County, Aksu, China', 'site'],
    ['Урумчи, СУАР, Китай', 'address'],
    ['хлопок выращен в Синьцзяне', 'statement'],
    ['The cotton was grown in Aksu, Xinjiang.', 'statement'],
    ['شىنجاڭ ئاقسۇ', undefined],
    ['XINJIANGCOTTON CO LTD', 'party'],
    ['Aksu, China', 'origin'],
    ['Shihezi city, 8th division 149团', 'address'],
    ['新彊棉花', undefined],
    ['烏魯木齊市天山區', 'address'],
    ['新疆維吾爾自治區昌吉市', 'address'],
    ['Kashi, Xinjiang', undefined],
    ['Hotan', 'origin'],
    ['巴州库尔勒市', 'address'],
    ['棉花产自喀什', 'statement'],
    ['Sincan Uygur Özerk Bölgesi, Çin', 'origin'],
    ['Yining City, Ili, P.R.China', 'address'],
    ['Lop County, Hotan', 'address'],
    ['Tân Cương, Trung Quốc', undefined],
    ['XJ cotton 3128B', 'goods'],
    ['Not grown in Turkey but in Xinjiang', 'statement'],
    ['Ginned at Shihezi, Xinjiang; the supplier does not use forced labor', 'statement'],
    ['12/F, Urumqi Road 20, Urumqi, China', 'address'],
    ['Wujiaqu', 'site'],
    ['Xinjiang pamuğu', 'goods'],
    ['Algodón de Xinjiang', 'goods'],
  ];
  it.each(rows)('finds one in “%s”', (...row) => {
    expect(find(row)).not.toEqual([]);
  });

  it('names the place that was found', () => {
    expect(findPlaces('阿克苏地区', { context: 'origin' })[0]).toMatchObject({ place: 'CN-XJ-6529', how: 'name' });
    expect(findPlaces('Shihezi, Xinjiang').map((m) => m.place)).toEqual(['CN-XJ-659001', 'CN-XJ']);
  });
});

describe('namesakes', () => {
  const rows: Row[] = [
    ['Xinjiang Road 12, Shanghai, China', 'address'],
    ['新疆路12号, 青岛', 'address'],
    ['上海市乌鲁木齐中路200号', 'address'],
    ['Wulumuqi Middle Road, Shanghai', 'address'],
    ['Shandong, Xinjiang Road 5, Qingdao 266000', 'address'],
    ['Yiwu, Zhejiang, China', 'address'],
    ['Yiwu, China', 'address'],
    ['Aksu, Antalya, Türkiye', 'address'],
    ['Aksu, Pavlodar, Kazakhstan', 'address'],
    ['Aksu Tekstil San. ve Tic. A.Ş.', 'party', 'TR'],
    ['Altay Textile, Istanbul', 'party'],
    ['Altai Krai, Russia', 'address'],
    ['Altay, Mongolia', 'address'],
    ['Hami melon seeds', 'goods'],
    ['哈密瓜', 'goods'],
    ['Korla pears', 'goods'],
    ['Xinjiang County, Yuncheng, Shanxi', 'address'],
    ['山西省运城市新绛县', 'address'],
    ['Bank of China, Xinjiang Branch', 'text'],
    ['Bank of China Urumqi', 'bank'],
    ['仓库车间', 'address'],
    ['位于田家庵区', 'address'],
    ['Kurla West, Mumbai 400070', 'address'],
    ['Khorgos, Kazakhstan', 'address'],
    ['ИП Или', 'party'],
    ['Aral Sea region, Uzbekistan', 'site'],
    ['Maytag washer', 'goods'],
    ['Qinghe County, Xingtai, Hebei, China', 'address'],
    ['浙江省义乌市新源路8号', 'address'],
    ['和田制作所 東京', 'party'],
    ['创新和发展', 'text'],
    ['福建省长汀县河田镇', 'address'],
    ['Baicheng, Jilin, China', 'address'],
    ['Shuanghe Town, Jilin, China', 'address'],
    ['Sincan, Ankara', 'address'],
    ['Kashi Vishwanath Cotton Ginning, Akola, India', 'party'],
    ['Manas, Kyrgyzstan', 'address'],
    ['Lop Buri, Thailand', 'address'],
    ['Tacheng Town, Nanchang, Jiangxi, China', 'address'],
    ['Fukang Subdistrict, Shijiazhuang, Hebei, China', 'address'],
    ['Tianshan Street, Shijiazhuang', 'address'],
    ['Xinjiangkou Town, Songzi, Hubei', 'address'],
    ['Shandong Binzhou ginning factory, Binzhou, Shandong, China', 'site'],
    ['Toshkent viloyati, Oqqo‘rg‘on tumani', 'site'],
    ['Şanlıurfa, Harran ovası', 'site'],
  ];
  it.each(rows)('are no places of the region: “%s”', (...row) => {
    expect(find(row)).toEqual([]);
  });
});

describe('denials', () => {
  const rows: Row[] = [
    ['This cotton is not from Xinjiang', 'statement'],
    ['free of XUAR cotton', 'statement'],
    ['Xinjiang-free cotton', 'goods'],
    ['cotton excluding Xinjiang origin', 'goods'],
    ['no cotton, yarn or fabric from Xinjiang is used', 'statement'],
    [
      'The supplier confirms that none of the cotton originates in the Xinjiang Uyghur Autonomous Region (XUAR)',
      'statement',
    ],
    ['We do not source from Xinjiang, XPCC or any listed entity', 'statement'],
    ['不使用新疆棉花', 'statement'],
    ['非新疆棉', 'goods'],
    ['Ürünlerimizde Sincan Uygur pamuğu kullanılmamıştır', 'statement'],
    ['Xinjiang pamuğu içermez', 'statement'],
    ['Хлопок не из Синьцзяна', 'statement'],
    ['no contiene algodón de Xinjiang', 'statement'],
    ['não contém algodão de Xinjiang', 'statement'],
    ['non contiene cotone dello Xinjiang', 'statement'],
    ['ne contient pas de coton du Xinjiang', 'statement'],
    ['enthält keine Baumwolle aus Xinjiang', 'statement'],
    ['Tomaten stammen nicht aus Xinjiang', 'statement'],
    ['Xinjiang paxtasi ishlatilmagan', 'statement'],
    ['Uyghur Forced Labor Prevention Act: goods from Xinjiang are presumed made with forced labor', 'statement'],
  ];
  it.each(rows)('are no places of the region: “%s”', (...row) => {
    expect(find(row)).toEqual([]);
  });

  it('do not reach into the next sentence or past a “but”', () => {
    expect(find(['We do not use child labor. The cotton was grown in Korla, Xinjiang.', 'statement'])).not.toEqual([]);
    expect(find(['It was not grown in India, but in Xinjiang.', 'statement'])).not.toEqual([]);
  });

  it('are not read into “No. 12” of an address', () => {
    expect(find(['No. 12 Xinjiang Industrial Park, Korla', 'site'])).not.toEqual([]);
  });
});

describe('names that only look like a place of the region', () => {
  it.each([
    ['Vessel / Voyage: M/V "XINJIANG" 22W', 'text'],
    ['MV XINJIANG', 'route'],
    ['Xinjiang University School of Textiles', 'text'],
    ['China Southern Airlines Xinjiang Branch', 'party'],
    ['XJ-9 pump spare part', 'goods'],
  ] as const)('%s is none', (text, context) => {
    expect(findPlaces(text, { context })).toEqual([]);
  });

  it.each([
    ['100 MT Xinjiang cotton', 'goods'],
    ['Origin: CN-XJ', 'origin'],
    ['疆棉', 'goods'],
    ['East Turkestan', 'origin'],
    ['XJ machine-picked cotton 3128B', 'goods'],
  ] as const)('%s is one', (text, context) => {
    expect(findPlaces(text, { context }).map((m) => m.strength)).toEqual(['strong']);
  });

  it('the English count of a yarn denies nothing', () => {
    expect(findPlaces('Yarn Ne 30/1 Xinjiang cotton', { context: 'goods' })).toHaveLength(1);
  });

  it('a regiment without an ordinal is one where the gin is Chinese', () => {
    expect(findPlaces('150 Regiment Gin', { context: 'site', country: 'CN' }).map((m) => m.strength)).toContain(
      'medium',
    );
  });
});
