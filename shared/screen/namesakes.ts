import type { Mention } from '../model/index.ts';
import { hanOtherProvince } from './countries.ts';
import { namesOtherProvince } from './county-word.ts';
import type { Candidate } from './place-candidates.ts';
import { regionNames } from './place-cautions.ts';
import { isDishOrPattern, smallStreet } from './place-goods.ts';
import type { Token } from './tokens.ts';

/** Goods that carry a place's name wherever they grow or are cut (folded word after the place, or Han characters after it). */
const goodsAfterPlace =
  /^(melons?|cantaloupes?|raisins?|grapes?|pears?|jades?|nephrites?|jujubes?|dates?|apples?|walnuts?|horses?|carpets?|rugs?|kavun\w*|uzum\w*)$/;
export const hanGoodsAfterPlace = /^(瓜|玉|枣|大枣|红枣|香梨|葡萄|苹果|核桃|羊|地毯|马(?=\s|$|玩具))/;
/** 新疆大盘鸡, 新疆菜 name dishes, not origins. */
export const hanDishAfterPlace =
  /^(大盘鸡|菜馆?|拌面|炒米粉|炒面|餐厅|风味|口味|羊肉串|烤肉|烧烤|烤串|调料|美食|料理|籍|人(?!民))/;

const qualities = /^(fragrant|fresh|dried|red|green|sweet|crisp|sun|black|white|seedless|organic|premium)$/;

const directions = /^(east|west|south|north|middle|central|zhong|dong|xi|nan|bei|e|w|s|n|m|\d+(st|nd|rd|th)?)$/;
const streetWord =
  /^(roads?|rd|streets?|st|str|avenues?|ave|av|lanes?|boulevard|blvd|lu|jie|dajie|dadao|xiang|nong|highway|hwy|bridge|square|plaza|building|bldg|house|tower|mansion|hotel|restaurant|cafe|caddesi|cad|cd|sokak|sokagi|sk|mahallesi|mah|bulvari|bulvar|strasse|gasse|weg|ulitsa|kochasi|kocha|ko|улица|ул|проспект|пр|переулок|көшесі|көшеси|көшеcі|кочаси|кӯчаси)$/;
const streetBefore = /^(calle|via|rua|rue|avenida|avda|jalan|jl|شارع|ulitsa|ul|улица|ул|проспект|пр|shosse|шоссе)$/;

/** Chinese: the place name goes on into a street, a house, an eating place. */
export const hanStreetAfterPlace =
  /^[东西南北中]{0,2}[一二三四五六七八九十\d]{0,2}(路|街|大街|大道|巷|弄|胡同|里弄|大桥|大厦|宾馆|饭店|酒店|花园|小区|新村|广场)/;

const bank = /^(airlines?|airways|bank|banks|banco|banca|banque|bankasi|swift|банк|банка|icbc|abc|ccb|citic|spdb)$/;
const branch = /^(branch|subbranch|sub|office|filiali?|филиал\w*|отделение|subesi|agence|sucursal|filiale)$/;
const hanBank = /银行|銀行|信用社/;
const shanxi = /shanxi|yuncheng|山西|运城|新绛|\b0431\d\d\b/i;
const shanxiCounty = /新绛|xinjiang\s+(county|xian)[\s,]+(yuncheng|shanxi)/i;
const close = /^[\s.()'’-]*$/;

/** The words after a place name that are joined to it by nothing but spaces, points and brackets. */
function joinedAfter(c: Candidate, tokens: readonly Token[], text: string): string[] {
  const list: string[] = [];
  let end = c.end;
  for (const token of tokens.slice(c.last + 1, c.last + 6)) {
    if (!close.test(text.slice(end, token.start))) break;
    list.push(token.folded);
    end = token.end;
  }
  return list;
}

/** Does the word after (or before) a place name make it the name of a street or house? `after` are the next folded words. */
export function isStreet(before: string | undefined, after: readonly string[]): boolean {
  if (before !== undefined && streetBefore.test(before)) return true;
  for (const [i, word] of after.slice(0, 4).entries()) {
    // "Korla Building Materials Market" is no building called Korla.
    if (streetWord.test(word))
      return !/^(materials?|company|co|engineering|construction|group)$/.test(after[i + 1] ?? '');
    if (!directions.test(word)) return false;
  }
  return false;
}

/** "Xiang" is a township (乡) or a lane (巷): a lane has a house's number beside it, or a city of another province. */
const isTownship = (c: Candidate, text: string): boolean =>
  !/\d\s*(?:hao)?[\s,，]*$/iu.test(text.slice(0, c.start)) &&
  !/^\s+xiang[\s,，]*(?:no\.?\s*)?\d{1,4}(?!\d)/iu.test(text.slice(c.end)) &&
  !namesOtherProvince(text);

function isGoods(after: readonly string[]): boolean {
  let i = 0;
  while (i < 3 && qualities.test(after[i] ?? '')) i++;
  return goodsAfterPlace.test(after[i] ?? '');
}

/** "MV Xinjiang", "Vessel: M/V “Kashgar”": the name of a ship; "Xinjiang Airlines", "Xinjiang University": of a body that makes nothing. */
const shipBefore =
  /(?:(?<![\p{L}])M\.?\s?\/?\s?V\.?|vessel(?:\s*\/\s*voy(?:age|\.)?)?(?:\s+name)?\s*[:：]|船名\s*[:：]?)\s*["“”'‘«]*\s*$/iu;
const bodyAfter =
  /^\s+(?:\p{Lu}\p{L}+\s+){0,2}(?:airlines?|airways|university|college|football|fc|hotels?|restaurants?)(?!\p{L})/iu;
const hanBodyAfter = /^\p{Script=Han}{0,4}(?:航空|大学|學院|学院|大學|轮(?!台)|號輪|号轮)/u;

const small = /^\s+(?:town|township|zhen|village|cun|subdistrict|jiedao|neighbou?rhood|community)(?!\p{L})/iu;
const hanSmall = /^(?:村|庄|莊|屯|里(?!木)|社区|社區|公寓)/u;

/**
 * A village, a quarter or a town of another province, which stands around it as in an address: "北京市…新疆村", "Shanshan Town, Yuyao, Zhejiang".
 * The gazetteer holds prefectures, counties and cities; the region's own name on the same line undoes it.
 */
function isSmallPlaceElsewhere(c: Candidate, head: string, rest: string): boolean {
  if (/xinjiang|xuar|新疆|新彊/iu.test(`${head} ${rest}`)) return false;
  if (/\p{Script=Han}/u.test(c.text)) return hanSmall.test(rest) && hanOtherProvince.test(head);
  return small.test(rest) && namesOtherProvince(rest);
}

/** Is the word at this place of the text only the name of a street, a fruit, a bank's branch, or another Xinjiang? */
export function isNamesake(
  c: Candidate,
  tokens: readonly Token[],
  text: string,
  context: Mention['context'] | undefined,
): boolean {
  if (c.first >= 0 && tokens[c.first]!.script !== 'han') {
    const after = joinedAfter(c, tokens, text);
    const head = tokens[c.first - 1];
    const before = head && close.test(text.slice(head.end, c.start)) ? head.folded : undefined;
    const township = after[0] === 'xiang' && isTownship(c, text);
    if ((isStreet(before, after) && !township) || isGoods(after) || smallStreet.test(text.slice(c.end))) return true;
    if (context !== 'origin' && context !== 'site' && isDishOrPattern(after)) return true;
    if (c.words[0] === 'xinjiang' && /^(county|xian)$/.test(after[0] ?? '') && shanxi.test(text)) return true;
    if (c.words[0] === 'xinjiang' && /^(subdistrict|jiedao)$/.test(after[0] ?? '')) return true;
    if (c.words[0] === 'xinjiang' && /^[\s,]+yuncheng/i.test(text.slice(c.end))) return true;
  }
  const [head, rest] = [text.slice(0, c.start), text.slice(c.end)];
  if (isSmallPlaceElsewhere(c, head, rest)) return true;
  if (shipBefore.test(head)) return true;
  if (context !== 'site' && context !== 'origin' && (bodyAfter.test(rest) || hanBodyAfter.test(rest))) return true;
  if (c.words.some((w) => regionNames.has(w)) && shanxiCounty.test(text)) return true;
  return context !== 'site' && context !== 'origin' && isBranch(c, tokens, text);
}

/** "Bank of China, Urumqi Branch", 中国银行新疆分行; not the address of a party whose bank stands on the same line. */
function isBranch(c: Candidate, tokens: readonly Token[], text: string): boolean {
  if (
    hanBank.test(text.slice(Math.max(0, c.start - 10), c.start)) ||
    /^[^,，;；]{0,10}(支行|分行|银行|銀行)/.test(text.slice(c.end))
  )
    return true;
  if (c.first < 0) return false;
  const later = tokens.slice(c.last + 1, c.last + 5).map((t) => t.folded);
  const earlier = tokens.slice(Math.max(0, c.first - 5), c.first);
  if (later.slice(0, 3).some((w) => branch.test(w)) && tokens.some((t) => bank.test(t.folded))) return true;
  const near = tokens[c.last + 1];
  if (near && bank.test(near.folded) && !/[,;:|\n]/.test(text.slice(c.end, near.start))) return true;
  // A line that begins with the bank goes on with its address; "…, Xinjiang, Bank: …" has it behind.
  return earlier.some((t) => bank.test(t.folded)) || bank.test(tokens[0]?.folded ?? '');
}
