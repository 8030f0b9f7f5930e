import china from './data/china-places.json' with { type: 'json' };

/** Spellings of the region's places in company names, brought to the first (folded; Chinese without endings). */
const regionSpellings: readonly (readonly string[])[] = `
  xinjiang xingjiang xinjang xinjian sinkiang shinjang hsinchiang hsinkiang xj xuar 新疆
  hotan hetian khotan hoten xoten 和田
  aksu akesu aqsu 阿克苏
  yili ili ile 伊犁
  kashgar kashi kaxgar 喀什
  urumqi wulumuqi urumchi 乌鲁木齐
  turpan tulufan turfan 吐鲁番
  lop luopu 洛浦
  korla kuerle 库尔勒
  bayingolin bayinguoleng bazhou 巴音郭楞 巴州
  yanqi karashahr karasahr qarasheher 焉耆
  shanshan piqan 鄯善
  hami kumul qumul 哈密
  karamay kelamayi qaramay 克拉玛依
  altay aletai 阿勒泰
  shihezi 石河子
  changji sanji 昌吉
  bortala boertala 博尔塔拉 博州
  tacheng tarbagatay qoqek 塔城
  kizilsu kezilesu qizilsu 克孜勒苏
  habahe kaba 哈巴河
  fuyun koktokay 富蕴
  wuqia ulugqat 乌恰
  yining ghulja gulja kulja 伊宁
  kuytun kuitun 奎屯
  wujiaqu 五家渠
  tumxuk tumushuke 图木舒克
  alar alaer aral 阿拉尔
  tiemenguan 铁门关
  kokdala kekedala 可克达拉
  shuanghe 双河
  huyanghe 胡杨河
  kunyu 昆玉
  beitun 北屯
  kuqa kuche 库车
  xayar shaya 沙雅
  awat awati 阿瓦提
  shache yarkand yarkant 莎车
  yecheng kargilik 叶城
  bachu maralbexi maralbeshi 巴楚
  jiashi payzawat 伽师
  manas manasi 玛纳斯
  hutubi qutubi 呼图壁
  fukang 阜康
  wusu usu 乌苏
  shawan 沙湾
  bole 博乐
  jinghe 精河
  luntai bugur 轮台
  yuli lopnur 尉犁
  hejing 和静
  hoxud heshuo 和硕
  bohu 博湖
  artux atushi 阿图什
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
/** Counties and towns whose names begin names of the lists, in Latin letters. */
const counties =
  'donghai:jiangsu ninghai:zhejiang huangmei:hubei xiaochi:hubei xinye:henan linxi:hebei juye:shandong nanling:anhui shuangliu:sichuan wugang:henan nanhai:guangdong shunde:guangdong xiaoshan:zhejiang keqiao:zhejiang dongtai:jiangsu wujiang:jiangsu mongolia:innermongolia guizhou:guizhou hk:hongkong hongkong:hongkong macau:macau xizang:tibet yuncheng:shanxi';

/** Spellings of provinces and cities before Hanyu Pinyin, as old companies keep them, with the modern one. */
const oldSpellings =
  'peking:beijing tientsin:tianjin nanking:nanjing canton:guangzhou kwangtung:guangdong chekiang:zhejiang kiangsu:jiangsu hopei:hebei hopeh:hebei shantung:shandong honan:henan hupeh:hubei hupei:hubei szechwan:sichuan szechuan:sichuan fukien:fujian anhwei:anhui kiangsi:jiangxi shensi:shaanxi shansi:shanxi kansu:gansu chinghai:qinghai tsinghai:qinghai kwangsi:guangxi kweichow:guizhou hangchow:hangzhou soochow:suzhou foochow:fuzhou amoy:xiamen tsingtao:qingdao tsinan:jinan chengchow:zhengzhou mukden:shenyang dairen:dalian changchow:changzhou wusih:wuxi ningpo:ningbo chungking:chongqing chengtu:chengdu sian:xian paoting:baoding paotow:baotou paotou:baotou liaoning:liaoning heilungkiang:heilongjiang kirin:jilin hofei:hefei yangchow:yangzhou hsuchow:xuzhou nantung:nantong kiangyin:jiangyin chuhai:zhuhai tungkuan:dongguan pinchou:binzhou chengchou:zhengzhou';

/** Where a place lies: the place itself, the province and, of the region, Xinjiang. */
const provincesOf = new Map<string, Set<string>>();
const placeOf = new Map<string, string>();
const hanPlaces = new Map<string, string>();
const hanCounties = new Map<string, string>();
const addTo = (id: string, province: string) => provincesOf.set(id, (provincesOf.get(id) ?? new Set()).add(province));

for (const spellings of regionSpellings) {
  const id = spellings[0]!;
  addTo(id, 'xinjiang');
  for (const spelling of spellings) (/\p{Script=Han}/u.test(spelling) ? hanPlaces : placeOf).set(spelling, id);
}
for (const { province, cities, counties: small } of china.provinces) {
  const [han, name] = province.split(':') as [string, string];
  for (const pair of [province, ...cities.split(' ')]) {
    const [place, latin] = pair.split(':') as [string, string];
    if (!latin || hanPlaces.has(place)) continue;
    // A reading may be that of two places: what they share is the spelling.
    const id = latin;
    hanPlaces.set(place, id);
    if (!placeOf.has(latin)) placeOf.set(latin, id);
    addTo(id, name);
  }
  placeOf.set(name, name);
  hanPlaces.set(han, name);
  for (const county of small.split(' ')) if (!hanPlaces.has(county)) hanCounties.set(county, name);
}
for (const pair of counties.split(' ')) {
  const [name, province] = pair.split(':') as [string, string];
  placeOf.set(name, name === 'mongolia' ? 'innermongolia' : name);
  addTo(placeOf.get(name)!, province);
}
for (const pair of oldSpellings.split(' ')) {
  const [old, modern] = pair.split(':') as [string, string];
  placeOf.set(old, modern);
}
for (const [han, id] of [
  ['香港', 'hongkong'],
  ['澳门', 'macau'],
  ['新野', 'xinye'],
  ['巨野', 'juye'],
  ['宁海', 'ninghai'],
  ['黄梅', 'huangmei'],
  ['东海', 'donghai'],
  ['临西', 'linxi'],
  ['南陵', 'nanling'],
]) {
  hanPlaces.set(han!, id!);
  if (!provincesOf.has(id!)) addTo(id!, id!);
}
/** A basin and small cities whose spelling is sooner a company's own word. */
for (const word of ['junggar', 'zhungeer', 'xinyi', 'sanhe', 'dongfang', 'xinxing', 'ruian', 'linglong'])
  placeOf.delete(word);
for (const word of ['东方', '新一', '新星', '双河']) hanPlaces.delete(word);

const elsewhere = new Set(
  `
  vietnam viet turkiye turkey bangladesh pakistan mauritius malaysia thailand cambodia indonesia lanka srilanka usa uk
  japan kazakhstan uzbekistan egypt ethiopia kenya india korea taiwan philippines italy italia spain germany deutschland
  france mexico brasil brazil jordan madagascar myanmar laos nepal russia rossiya kyrgyzstan tajikistan turkmenistan
  azerbaijan georgia iran iraq greece portugal europe america canada australia africa singapore dubai uae emirates
  dhaka chittagong karachi lahore faisalabad istanbul izmir denizli bursa adana antalya gaziantep hanoi saigon danang nang taipei taichung
  jakarta bandung surabaya phnom penh colombo cairo alexandria mumbai delhi tirupur ludhiana coimbatore ahmedabad
  tashkent samarkand fergana namangan andijan bukhara almaty astana shymkent bishkek osh dushanbe ashgabat texas
  california york carolina london moscow tokyo osaka seoul nairobi addis ababa milano torino barcelona porto
  turquie turquia узбекистан казахстан россия турция pavlodar chimkent kokand serbia poland hungary romania
`
    .trim()
    .split(/\s+/),
);
/** Is the word a country or great city outside China? */
export const isElsewhere = (word: string): boolean => elsewhere.has(word);

/** The one spelling of a place word in company names, or undefined. */
export const placeWord = (word: string): string | undefined => placeOf.get(word);
/** Every place word in Latin letters, for words misread. */
export const placeWords = (): IterableIterator<string> => placeOf.keys();

export type Nearness = 'same' | 'within' | 'other';
/** Are two places the same, one in the other, or apart? */
export function nearness(a: string, b: string): Nearness {
  if (a === b) return 'same';
  if (provincesOf.get(a)?.has(b) || provincesOf.get(b)?.has(a)) return 'within';
  return 'other';
}

const ending = /^(维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|特别行政区|省|市|地区|区|县|旗|州|盟)/;
/** The place that a Chinese text begins with, its ending taken too: a county counts by its ending alone. */
export function hanPlaceAtStart(text: string): { id: string; length: number } | undefined {
  for (let length = Math.min(5, text.length); length >= 2; length--) {
    const word = text.slice(0, length);
    const id = hanPlaces.get(word);
    const tail = ending.exec(text.slice(length))?.[0] ?? '';
    if (id !== undefined) return { id, length: length + tail.length };
    const province = hanCounties.get(word);
    if (province !== undefined && /^[县区旗]/.test(tail)) return { id: province, length: length + tail.length };
  }
  return undefined;
}
/** Is the whole of a Chinese text a place, with or without its ending? */
export const isHanPlace = (text: string): string | undefined => {
  const found = hanPlaceAtStart(text);
  return found && found.length === text.length ? found.id : (hanPlaces.get(text) ?? undefined);
};
