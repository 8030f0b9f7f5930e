import { syllablesOf } from './name-pinyin.ts';
import { hanPlaceAtStart, isHanPlace } from './name-places.ts';
import type { NameShape } from './name-shape.ts';
import { hanTradeAtEnd, tradesOf } from './name-words.ts';
import { hanStreetAfterPlace } from './namesakes.ts';
import { simplify } from './tokens.ts';

/** Legal forms of Chinese companies, longest first, and what is left of one that was cut off. */
const form =
  /(集团)?(股份有限公司|股.有限公司|股份.限公司|股份有.?公司|有限责任公司|有限责.?公司|控股有限公司|有限公司|有[恨陷很跟眼]?公司|限公司|有限公[同可词]|股份公司|责任公司|总公司|分公司|子公司|公司|总厂|分厂|工厂|厂|集团|控股|股份)$/;
const cutForm = /(股份有限公|股份有限|股份有|有限责任公|有限责任|有限责|有限公|有限|有|股份|责任)$/;
const inner =
  /(?:集团|控股)?(?:股份有限公司|股.有限公司|股份.限公司|有限责任公司|有限公司|有[恨陷很]公司|总公司|分公司|子公司|公司)|集团|控股(?!份)/;

const digits = '一二三四五六七八九';

/** The part of a Chinese company name that is its own: legal forms and brackets gone, simplified characters. */
export function hanCore(name: string): string {
  const plain = simplify(name).replace(/[^\p{Script=Han}\d]/gu, '');
  let core = plain;
  while (form.test(core)) core = core.replace(form, '');
  return core.length < 2 ? plain : core;
}

/** Does a text end in a Chinese legal form? */
export const hanFormed = (text: string): boolean => form.test(text);

/**
 * A Chinese company name in its parts: [place][own word][trade][form], also several times ("中棉集团南宫宏泰棉业有限公司"), with the place
 * in brackets, and with its end cut off.
 */
export function hanShape(name: string): NameShape {
  const plain = simplify(name).replace(/[^\p{Script=Han}\d()]/gu, '');
  const shape: NameShape = {
    places: [],
    trades: [],
    brands: [],
    numbers: [
      ...[...plain.matchAll(/\d+/g)].map((m) => m[0]),
      ...[...plain.matchAll(/第([一二三四五六七八九])(?![一二三四五六七八九十师团])/g)].map(
        (m) => `${digits.indexOf(m[1]!) + 1}`,
      ),
    ],
    softs: [...(/集团|控股/.test(plain) ? ['group'] : []), ...(/站$/.test(plain) ? ['station'] : [])],
    core: [],
    joined: '',
    raw: plain.replace(/[()]/g, ''),
    foreign: false,
    formed: form.test(plain.replace(/\(.*?\)$/, '')),
    open: !form.test(plain),
  };
  const unbracketed = plain.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const place = isHanPlace(inside);
    if (place !== undefined) shape.places.push(place);
    else if (!/^(集团|控股|股份)$/.test(inside)) return inside;
    return '';
  });
  const uncut = unbracketed.replace(/[()]/g, '').replace(form.test(plain) ? /$^/ : cutForm, '');
  for (const part of uncut.split(inner)) if (part) parse(part.replace(form, ''), shape);
  shape.joined = hanCore(shape.raw);
  return shape;
}

/** A trade at the end of a part, one of whose characters a reader took for another (矿亚 for 矿业). */
function misreadTrade(text: string): { length: number; word: string } | undefined {
  for (let length = Math.min(4, text.length - 2); length >= 2; length--) {
    const end = text.slice(-length);
    for (const [at, c] of [...end].entries())
      for (const other of likeCharacters.get(c) ?? []) {
        const word = end.slice(0, at) + other + end.slice(at + 1);
        if (hanTradeAtEnd(word, length) === word) return { length, word };
      }
  }
  return undefined;
}

function parse(part: string, shape: NameShape): void {
  let rest = part.replace(/\d+|第[一二三四五六七八九]/g, '');
  for (let place = hanPlaceAtStart(rest); place !== undefined && rest.length >= place.length; ) {
    const after = rest.slice(place.length);
    if (hanStreetAfterPlace.test(after)) return;
    if (!shape.places.includes(place.id)) shape.places.push(place.id);
    shape.core.push(rest.slice(0, place.length));
    rest = after;
    place = hanPlaceAtStart(rest);
  }
  const trades: string[] = [];
  for (let word = hanTradeAtEnd(rest, 2); word !== undefined; word = hanTradeAtEnd(rest, 2)) {
    trades.unshift(word);
    rest = rest.slice(0, -word.length);
  }
  const misread = rest.length >= 4 ? misreadTrade(rest) : undefined;
  if (misread !== undefined) {
    trades.unshift(misread.word);
    rest = rest.slice(0, -misread.length);
  }
  if (rest.length >= 3 && trades.length === 0) {
    const one = hanTradeAtEnd(rest, 1);
    if (one !== undefined) {
      trades.unshift(one);
      rest = rest.slice(0, -one.length);
    }
  }
  rest = rest.replace(/国际$/, '');
  if (rest.length >= 4) rest = withoutPlace(rest, shape);
  if (rest.length === 1 && trades.length > 0) rest += trades.shift();
  for (const own of rest.split(' ')) {
    if (own === '') continue;
    shape.brands.push({ text: own, sound: syllablesOf(own).join('') });
    shape.core.push(own);
  }
  shape.core.push(...trades);
  for (const word of trades)
    for (const trade of tradesOf(word) ?? []) if (!shape.trades.includes(trade)) shape.trades.push(trade);
}

/** Cuts a place out of the middle or end of an own word ("国投新疆", "克拉玛依哈图"). */
function withoutPlace(own: string, shape: NameShape): string {
  for (let at = 2; at <= own.length - 2; at++) {
    const place = hanPlaceAtStart(own.slice(at));
    if (place === undefined) continue;
    shape.places.push(place.id);
    return `${own.slice(0, at)} ${own.slice(at + place.length)}`.trim();
  }
  return own;
}

/** Characters that a reader takes for one another. */
const alike = new Set([
  ...[
    '疆彊',
    '设没',
    '团囯',
    '团困',
    '末未',
    '己已',
    '土士',
    '日曰',
    '干千',
    '人入',
    '大太',
    '天夫',
    '天无',
    '王玉',
    '银很',
  ],
  ...[
    '棉绵',
    '华毕',
    '泰秦',
    '孚乎',
    '隆降',
    '丰车',
    '宏宠',
    '新断',
    '麻庥',
    '达迖',
    '储诸',
    '农衣',
    '阿啊',
    '昌曷',
    '晨震',
    '业亚',
    '业丛',
    '棉锦',
    '纺访',
    '织炽',
    '织识',
    '服报',
    '技枝',
    '料科',
    '仓仑',
    '矿旷',
    '贸留',
    '食良',
    '糖塘',
    '材村',
    '硅桂',
    '铝侣',
    '流疏',
    '饰怖',
    '衣农',
    '化北',
    '物牧',
    '电申',
    '田由',
    '印卬',
    '太犬',
    '木本',
    '石右',
    '未木',
    '全金',
    '今令',
    '贷货',
    '问间',
    '末木',
  ],
]);
const likeCharacters = new Map<string, string[]>();
for (const [a, b] of [...alike].map((pair) => [pair[0]!, pair[1]!] as const)) {
  likeCharacters.set(a, [...(likeCharacters.get(a) ?? []), b]);
  likeCharacters.set(b, [...(likeCharacters.get(b) ?? []), a]);
}
/** May a reader have taken one character for the other? */
export const areAlike = (a: string, b: string): boolean => alike.has(a + b) || alike.has(b + a);

/** Is a core in a text, as a company's name and not as a street, nor as the start of another company's longer core? */
export function containsCore(text: string, core: string): boolean {
  const at = text.indexOf(core);
  if (at < 0) return false;
  const rest = text.slice(at + core.length);
  if (hanStreetAfterPlace.test(rest)) return false;
  return (
    rest === '' || /^([(（]?集团|股份|有限|责任|总公司|公司|厂|分公司|控股|[,，。;；:：、\d]|省|地址|电话)/.test(rest)
  );
}
