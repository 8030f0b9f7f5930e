import { findCountries } from '../extract/values/index.ts';
import { lazyPattern } from '../lazy.ts';
import type { Candidate } from './place-candidates.ts';
import { distinctive } from './place-cautions.ts';

/** Ends of Chinese names of counties, cities and prefectures: no other country writes its places so. */
const hanDivision = /(县|縣|市|地区|地區|自治州)$/u;
/** Countries that Chinese texts name beside a place of theirs (哈萨克斯坦阿克苏县). */
const hanAbroad = /斯坦|日本|台湾|臺灣|土耳其|俄罗斯|俄羅斯|蒙古国|蒙古國|越南/u;
const division = /^(county|prefecture|xian|diqu)$/;
const divisionBehind = /^[\s-]+(county|prefecture|xian|diqu)\b/iu;
/** Names that stand on both sides of a border. */
const border = /^(khorgos|khorgas|horgos|huoerguosi|alashankou)$/;
/** Divisions and regiments of the Corps, by number or in pinyin. */
const unit =
  /\b(?:\d{1,3}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:agricultural\s+)?(?:division|div|regiment|tuan)\b|\b(?:nong|di)\s?(?:shi)?(?:yi|er|san|si|wu|liu|qi|ba|jiu|shi)\s?shi\b/iu;

/**
 * Is the name so much the region's own that no country of the paper takes it away: a county written in characters (墨玉县), a name with
 * "County" or "Prefecture" that no other place bears or that stands beside its prefecture, the Corps with one of its divisions?
 */
export function isBeyondDoubt(c: Candidate, stated: readonly Candidate[], text: string): boolean {
  if (/\p{Script=Han}/u.test(c.text)) return c.trust === 'sure' && hanDivision.test(c.text) && !hanAbroad.test(text);
  const corps = /^(x?j?pcc|bingtuan)$/.test(c.words[0]!) || c.words.includes('bingtuan');
  if (corps) return c.words[0] !== 'bingtuan' || unit.test(text);
  if (!c.words.some((w) => division.test(w)) && !divisionBehind.test(text.slice(c.end, c.end + 16))) {
    // "Awat County, Aksu": the prefecture beside its county.
    return stated.some(
      (d) =>
        (d.place.parent === c.place.id && c.place.id !== 'CN-XJ' && isCounty(d, text)) ||
        isCityOf(c, d, text) ||
        isCityOf(d, c, text) ||
        isSister(c, d, text),
    );
  }
  if (c.words.some((w) => distinctive.has(w) && !border.test(w))) return true;
  return stated.some((d) => d.start !== c.start && (isParent(c, d) || isParent(d, c) || isOtherName(c, d)));
}

const isCounty = (d: Candidate, text: string): boolean =>
  d.words.some((w) => division.test(w)) || divisionBehind.test(text.slice(d.end, d.end + 16));
/** "Usu City, Tacheng": a city with its prefecture behind it, which bears another name. */
const isCityOf = (c: Candidate, d: Candidate, text: string): boolean =>
  isParent(c, d) &&
  d.words[0] !== c.words[0] &&
  /^(?:\s*city)?\s*,\s*$/iu.test(text.slice(c.end, d.start)) &&
  (c.words.includes('city') || /^\s*city/iu.test(text.slice(c.end, d.start)));
/** "Shaya and Kuqa": two counties of one prefecture in one breath, one of them known by its name alone. */
const isSister = (c: Candidate, d: Candidate, text: string): boolean =>
  c.place.id !== d.place.id &&
  c.place.parent === d.place.parent &&
  c.place.parent !== 'CN-XJ' &&
  [c, d].some((x) => x.words.some((w) => distinctive.has(w) && !border.test(w))) &&
  /^\s*(?:and|&|,|\/|or)\s*$/u.test(text.slice(Math.min(c.end, d.end), Math.max(c.start, d.start)));
const isParent = (c: Candidate, d: Candidate): boolean => c.place.parent === d.place.id && d.place.id !== 'CN-XJ';
/** "Moyu County Karakax": two names of one county. */
const isOtherName = (c: Candidate, d: Candidate): boolean =>
  c.place.id === d.place.id && c.words.join(' ') !== d.words.join(' ') && d.trust === 'sure';

/** One of several places in one value, with where it begins in it. */
export interface Share {
  text: string;
  start: number;
}

const cut =
  /[;；]|\s[/+]\s|(?<!\p{L})(?=(?:balance|rest|remainder|remaining|the rest|kalan[ıi]?|resto|остал\p{L}*|остат\p{L}*)(?!\p{L}))/giu;
/** Words and signs that give a part of the goods a place of its own. */
const ofGoods =
  /\d\s*%|%\s*\d|[:：]|(?<!\p{L})(balance|rest|remainder|remaining|part|parts|partly|partially|some|also|plus|parte|resto|kalan[ıi]?|остал\p{L}*|остат\p{L}*|част\p{L}*|qolgan\p{L}*|qisman)(?!\p{L})/iu;

/** "with", "plus", "and" of a cell of origin that goes on with another part of the goods. */
const joiner =
  '(?:with|plus|incl(?:uding|\\.)?|and|also|some|mit|und|sowie|avec|et|con|com|y|más|mais|più|e|и|плюс|с добавлением|ve|artı|va|dan|dengan|và|cùng)';
const cutOfOrigin = lazyPattern(`[,，(（]|\\s(?=${joiner}\\s)|(?=[&+])`, 'giu');
const joining = lazyPattern(`^\\s*(?:${joiner}\\s+|[&+]\\s*)+`, 'iu');
const share = /\p{Nd}\s*[%％]|[%％]\s*\p{Nd}/u;
/** The goods themselves in all their forms, and buying. */
const bought =
  /(?<!\p{L})(?:cotton|lint|noils?|comber|waste|fib(?:er|re)s?|bales?|yarn|tomato\p{L}*|paste|purchas\p{L}*|bought|sourced|baumwoll\p{L}*|kämmling\p{L}*|gekauft|coton|blousse\p{L}*|acheté\p{L}*|algod[oó]n|algodão|comprad\p{L}*|cotone|cascam\p{L}*|acquistat\p{L}*|pamu[kğ]\p{L}*|paxta\p{L}*|хлоп\p{L}*|закуплен\p{L}*|kapas|bông)(?!\p{L})|棉/iu;
const from = /^(?:from|ex|aus|von|de|du|da|do|dal|del|di|из|dari|từ)\s/iu;

/**
 * The parts of a cell of origin beyond the first that speak of goods of their own, or are nothing but a name joined on ("Gujarat, with
 * 6 % noil bought in", "Bahia + Korla"). What was moved through or shipped from a place is none.
 */
function partsOfOrigin(text: string): Share[] {
  const cuts = [...text.matchAll(cutOfOrigin())].map((m) => m.index + m[0].length);
  return cuts.flatMap((start, i) => {
    const part = text.slice(start, cuts[i + 1] ?? text.length);
    const own = part.replace(joining(), '');
    const alone =
      own !== part && (/^\p{L}+(?:\s(?:city|county|prefecture))?[\s,.)）(]*$/iu.test(own) || from.test(own));
    if (!/\p{L}{2}/u.test(part) || !(alone || share.test(part) || bought.test(part))) return [];
    return findCountries(part).length > 0 ? [] : [{ text: part, start }];
  });
}

/** A place on a border says nothing of a part of the goods: its namesake lies on the other side. */
export const isBorderPlace = (name: string): boolean => border.test(name.trim().toLowerCase());

/**
 * The further places of a value that gives its goods several ("Kom Hamada, Beheira; balance from Korla"): the country of the paper or
 * of the first of them is not theirs. A part that names a country itself is left to the reading of the whole.
 */
export function furtherShares(text: string, ofOrigin = false): Share[] {
  const cuts = [...text.matchAll(cut)];
  const shares = cuts.flatMap((m, i) => {
    const start = m.index + m[0].length;
    const part = text.slice(start, cuts[i + 1]?.index ?? text.length);
    if (!/\p{L}{2}/u.test(part) || !ofGoods.test(part)) return [];
    return findCountries(part).length > 0 ? [] : [{ text: part, start }];
  });
  return ofOrigin ? [...shares, ...partsOfOrigin(text)] : shares;
}
