import { customPinyin, pinyin } from 'pinyin-pro';
import { listedEntities } from '../../../shared/screen/index.ts';
import type { ListedEntity } from '../../../shared/screen/types.ts';
import type { Draw } from './draw.ts';

export interface NameCase {
  text: string;
  kind: string;
  /** Rows that the name is; none for a clean name. */
  ids: readonly string[];
}

/** Rows that are no company, or that have patterns of their own. */
const apart = /corps|xpcc|^wro:(xinjiang-uyghur|all-turkmenistan)/;
export const companies: readonly ListedEntity[] = listedEntities.filter((e) => !apart.test(e.id));

const slug = (id: string) => id.replace(/^\w+:/, '');
/** The rows of one company: on both lists, or a group with its subsidiaries. */
export const rowsOf = (entity: ListedEntity): string[] => {
  const stem = slug(entity.id).slice(0, 22);
  return companies.filter((e) => slug(e.id).slice(0, 22) === stem || e.name === entity.name).map((e) => e.id);
};

const traditional: Record<string, string> = Object.fromEntries(
  '纺紡 织織 业業 团團 责責 华華 东東 兴興 银銀 丰豐 储儲 仓倉 贸貿 实實 矿礦 铜銅 锌鋅 钢鋼 铁鐵 电電 国國 际際 农農 发發 饰飾 达達 伟偉 乌烏 鲁魯 齐齊 疆疆 亚亞 阳陽 时時 孚孚 协協 贵貴 资資 设設 术術 机機 气氣 动動 车車 马馬 龙龍 风風 飞飛 云雲 长長 张張 阴陰 陕陝 苏蘇 杨楊 号號 场場 园園 药藥 镁鎂 锂鋰 鑫鑫 腾騰 众眾 溢溢 麻麻 颗顆 湾灣 宾賓 滨濱 泽澤 汉漢 济濟 连連 广廣 庆慶 总總 库庫 站站 规規 热熱 学學 宝寶 钻鑽 绿綠 鞋鞋 线線 纳納 纬緯 经經 红紅'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
);
/** In traditional characters, as far as the names of the lists need them. */
export const toTraditional = (text: string) => [...text].map((c) => traditional[c] ?? c).join('');

customPinyin({ 喀什: 'kā shí', 绿洲: 'lǜ zhōu' });
const said = (han: string): string[] =>
  pinyin(han.replace(/[^\p{Script=Han}]/gu, ''), { toneType: 'none', type: 'array', v: true });
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const noForm = (name: string) =>
  name.replace(/,?\s*\b(Co\.?,?\s*Ltd\.?|Limited|Ltd\.?|Corporation|Co\.)(?=\s*$|,)/gi, '').replace(/[\s,]+$/, '');
const swapWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bTextiles?\b/, ['Textile', 'Textiles', 'Tex']],
  [/\bGarment\b|\bApparel\b/, ['Garments', 'Clothing', 'Apparel', 'Garment']],
  [/\bTechnology\b/, ['Tech', 'Technologies', 'Technology']],
  [/\bIndustry\b|\bIndustrial\b/, ['Ind.', 'Industries', 'Industrial']],
  [/\bWarehousing\b|\bStorage\b/, ['Warehouse', 'Storage', 'Whse']],
  [/\bTrading\b|\bTrade\b/, ['Trading', 'Trade', 'Trdg']],
  [/\bInternational\b/, ["Int'l", 'Intl', 'International']],
  [/\bManufacturing\b/, ['Mfg', 'Mfg.', 'Manufacture']],
  [/\bDevelopment\b/, ['Dev.', 'Development']],
  [/\bGroup\b/, ['Grp', 'Group']],
  [/\bHetian\b|\bHotan\b/, ['Hotan', 'Hetian', 'Khotan']],
  [/\bAksu\b|\bAkesu\b/, ['Aksu', 'Akesu', 'Aqsu']],
  [/\bKashgar\b/, ['Kashi', 'Kashgar']],
  [/\bYili\b/, ['Ili', 'Yili']],
  [/\bUrumqi\b/, ['Wulumuqi', 'Urumqi']],
  [/\bXinjiang\b/, ['Xinjiang', 'Sinkiang', 'XINJIANG']],
  [/ and /, [' & ', ' and ']],
];
const forms = ['Co., Ltd.', 'CO LTD', 'Company Limited', 'Co.,Ltd', 'Limited', 'LLC', 'Co. Ltd', 'Corp.', 'Inc'];
const misread: readonly (readonly [string, string])[] = [
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
  ['i', 'l'],
  ['m', 'rn'],
  ['d', 'cl'],
  ['s', '5'],
  ['w', 'vv'],
  ['n', 'h'],
  ['e', 'c'],
  ['g', 'q'],
];
const streets = [
  'No. 88 Renmin Road, 830000',
  'Room 1203, 12 Jiefang South Road',
  '15/F Hongda Building, Beijing Road',
  'Add: No. 6 Textile City Rd',
];
const labels = [
  'Manufacturer: ',
  'Shipper: ',
  'M/S ',
  'M/s. ',
  'Seller : ',
  'c/o ',
  'Supplier: ',
  'EXPORTER: ',
  'A/C OF ',
];

/** Ways in which papers write a Latin name, by kind. */
const latin: Readonly<Record<string, (name: string, draw: Draw) => string | undefined>> = {
  exact: (name) => name,
  caps: (name) => name.toUpperCase(),
  lower: (name) => name.toLowerCase().replace(/[.,]/g, ''),
  form: (name, draw) => `${noForm(name)} ${draw.one(forms)}`,
  'no-form': (name) => noForm(name),
  words: (name, draw) => {
    const fits = swapWords.filter(([word]) => word.test(name));
    return fits.length === 0 ? undefined : fits.reduce((n, [word, to]) => n.replace(word, draw.one(to)), name);
  },
  order: (name, draw) =>
    draw
      .shuffle(
        noForm(name)
          .replace(/[(),]/g, ' ')
          .split(/\s+/)
          .filter((w) => !/^(and|of|the)$/.test(w)),
      )
      .join(' '),
  misread: (name, draw) => {
    const at = [...name.matchAll(/\p{L}/gu)].map((m) => m.index).filter((i) => i > 0);
    const fits = at.flatMap((i) => misread.filter(([a]) => name[i]!.toLowerCase() === a).map(([, b]) => ({ i, b })));
    if (fits.length === 0) return undefined;
    const { i, b } = draw.one(fits);
    return name.slice(0, i) + b + name.slice(i + 1);
  },
  typo: (name, draw) => {
    const at = [...noForm(name).matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map((m) => m.index);
    if (at.length < 8) return undefined;
    const i = draw.one(at);
    const way = draw.below(3);
    if (way === 0) return name.slice(0, i) + name.slice(i + 1);
    if (way === 1) return name.slice(0, i) + name[i] + name.slice(i);
    return name.slice(0, i) + name[i + 1]! + name[i]! + name.slice(i + 2);
  },
  cut: (name, draw) => {
    const to = 20 + draw.below(16);
    return name.length > to ? name.toUpperCase().slice(0, to).trim() : undefined;
  },
  fused: (name) =>
    noForm(name)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toUpperCase(),
  'fused-pair': (name, draw) => {
    const words = noForm(name).split(' ');
    if (words.length < 3) return undefined;
    const at = 1 + draw.below(words.length - 1);
    return [...words.slice(0, at - 1), words[at - 1]! + words[at]!, ...words.slice(at + 1)].join(' ');
  },
  address: (name, draw) => `${name}, ${draw.one(streets)}, China`,
  label: (name, draw) => `${draw.one(labels)}${name}`,
  branch: (name, draw) => `${name} ${draw.one(['Aksu', 'Korla', 'Shanghai'])} Branch`,
};

const hanForms = /(集团)?(股份有限公司|有限责任公司|有限公司)$/;
/** Ways in which papers write a Chinese name. */
const chinese: Readonly<Record<string, (name: string, draw: Draw) => string | undefined>> = {
  'zh-exact': (name) => name,
  'zh-traditional': toTraditional,
  'zh-no-form': (name) => (name.replace(hanForms, '').length >= 4 ? name.replace(hanForms, '') : undefined),
  'zh-form': (name, draw) =>
    hanForms.test(name)
      ? name.replace(/(股份有限公司|有限责任公司|有限公司)$/, draw.one(['有限公司', '股份有限公司', '有限责任公司']))
      : undefined,
  'zh-address': (name, draw) =>
    `${name} 地址：${draw.one(['新疆阿克苏市解放路6号', '上海市徐汇区人民路88号', '江苏省南京市中山路1号'])}`,
  'zh-label': (name, draw) => `${draw.one(['生产商：', '卖方:', '供应商：', '发货人:'])}${name}`,
  'zh-spaced': (name) => [...name].join(' '),
  'pinyin-words': (name) => {
    const syllables = said(name);
    const out: string[] = [];
    for (let i = 0; i < syllables.length; i += 2) out.push(capital(syllables.slice(i, i + 2).join('')));
    return syllables.length < 6 ? undefined : out.join(' ');
  },
  'pinyin-syllables': (name) => said(name).map(capital).join(' '),
  'pinyin-fused': (name) => said(name.replace(hanForms, '')).join('').toUpperCase(),
};

/** Names of the lists as papers may write them, `each` of every kind for every name, alias and Chinese name. */
export function positives(draw: Draw, each: number): NameCase[] {
  const cases: NameCase[] = [];
  for (const entity of companies) {
    const ids = rowsOf(entity);
    const add = (kind: string, text: string | undefined) => {
      if (text !== undefined && text.length >= 4) cases.push({ kind, text, ids });
    };
    // A name of one short word, cut or fused or without its form, is nobody's in particular.
    for (const name of [entity.name, ...entity.aliases]) {
      const words = noForm(name).split(/\s+/).length;
      for (const [kind, write] of Object.entries(latin)) {
        const loses = /no-form|order|misread|typo|fused|cut|form|branch/.test(kind);
        if (loses && (words < 3 || noForm(name).length < 14)) continue;
        for (let i = 0; i < each; i++) if (each === 1 || draw.below(3) === 0) add(kind, write(name, draw));
      }
    }
    for (const name of [entity.name_zh, ...entity.name_zh_aliases])
      if (name && name.replace(hanForms, '').length >= 4)
        for (const [kind, write] of Object.entries(chinese)) add(kind, write(name, draw));
  }
  return cases;
}
