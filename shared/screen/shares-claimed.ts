import { findCountries } from '../extract/values/index.ts';
import { lazyPattern } from '../lazy.ts';

/**
 * A share, a number of bales or a weight that a sentence gives a place: "30 % Xinjiang cotton", "Australian 70 / Xinjiang 30",
 * "澳棉70%，疆棉30%", "544 kg from our Korla stock". Whatever the verb, it says that the goods hold it.
 */

const figure = '(?<![\\p{Nd}.,])(?!0+(?:[.,]0+)?(?![\\p{Nd}.,]))\\p{Nd}{1,6}(?:[.,\\u00a0 ]\\p{Nd}{1,3})*';
const percent =
  '(?:[%％٪]|(?:percent|per cent|pct|prozent|por ?ciento|por ?cento|pour cent|per ?cento|procent|процент\\p{L}*|yüzde|foiz\\p{L}*|phần trăm|persen|प्रतिशत|फीसदी|शतांश|শতাংশ|퍼센트|بالمئة|في المئة|بالمائة|成)(?!\\p{Ll}))';
const weight =
  '(?:(?:kgs?|kilos?|кг|t|tons?|tonnes?|toneladas?|т|тонн\\p{L}*|bales?|ballen?|balles?|fardos?|pacas?|балл?\\p{L}*|кип\\p{L}*|тюк\\p{L}*|balya\\p{L}*|toy|kiện|bal|किलो|गांठ|গাঁট|কেজি|كجم|كغ|بالة)(?!\\p{L})|公斤|千克|吨|包|俵|キロ|킬로|베일)';
const quarter =
  '(?:(?:a|one|the) (?:half|third|quarter|fifth|tenth)|half|un (?:quart|tiers|dixième|cuarto|tercio|quarto|terço|terzo)|la moitié|la mitad|metade|metà|ein (?:viertel|drittel)|die hälfte|треть|четверть|половина|üçte biri|dörtte biri|yarısı)(?!\\p{L})';
/** What the origin of a thing is called. */
const originOf =
  'origins?|orig[ei]n|origem|origine|herkunft|ursprung|provenien\\p{L}+|proceden\\p{L}+|provenan\\p{L}+|происхожд\\p{L}+|menşei|menşeli|kökenli|nguồn|gốc|xuất|xứ|προέλευσ\\p{L}+|καταγωγ\\p{L}+|منشأ\\p{L}*';
/** The country beside a place of it: "38 balya Çin Kaşgar pamuğu". */
const ofChina =
  'china|chinese|chin[oa]s?|chin[eê]s(?:a|es|as)?|chinois(?:e|es)?|cines[ei]|chinesisch\\p{L}*|çin|китайск\\p{L}*|xitoy|tiongkok|cina|trung quốc';
/** Words between a share and its place: small ones, the cotton, what its origin is called, and where it was kept. */
const link = `(?:[\\s'’(:：=~≈-]|,(?=\\s*(?:${originOf})(?!\\p{Ll}))|(?:of|from|in|the|our|${ofChina}|its|this|that|lot|is|are|was|were|really|actually|about|environ|circa|taken|drawn|added|came|come|cotton|lint|fib(?:re|er)|bales?|de|du|des|d|del|della|dello|dei|da|do|dos|das|la|le|el|les|lo|l|est|es|é|è|coton|algodón|algodão|cotone|fibras?|(?:roh)?baumwolle|aus|von|der|ist|из|от|хлопк\\p{L}*|bông|từ|kapas|dari|asal|pamuk|pamuğu|pamug\\p{L}*|paxta\\p{L}*|dan|con|di|mit|en|em|και|από|βαμβ\\p{L}+|бавовн\\p{L}+|raw|upland|crudo|brut[oe]?|greggi[oa]|${originOf}|कपास|रुई|का|की|के|তুলা|من|قطن|القطن|면화|원면|산|の|は|が|を|で|为|是|的|来自|原棉|棉花)(?!\\p{Ll}))`;

const ahead = lazyPattern(
  `(?:${figure}\\s*(?:${percent}|${weight})|[%％٪]\\s?${figure}|${quarter})(?:['’]?\\p{L}{1,3}(?=\\s))?${link}{0,16}$`,
  'iu',
);
/** What the goods of a place may be called behind it. */
const goods =
  "(?:\\s*(?:cotton|lint|fib(?:re|er)|grown|origin|crop|机采|手采|手摘|长绒|皮|棉花?|原棉|产|産|綿|산|면화|원면|pamuğu|хлопок|kapas|तूला|कपास|का|की|তুলা|['’]?\\p{Ll}{1,3}(?=\\s)|[（(]\\p{L}+[)）]))*";
const behind = lazyPattern(
  `^${goods}[\\s:：=约約は：が、(（-]*(?:${figure}\\s*(?:${percent}|${weight})|[%％٪]\\s?${figure})`,
  'iu',
);
/** A plain number beside a place, as the parts of a blend are set: "Xinjiang 30", "20 Xinjiang", "XJ = 3:1". */
const partBehind = lazyPattern(
  `^${goods}\\s*[:=：]?\\s*${figure}(?=\\s*(?:$|[,;/+，、；.)&:]|(?:as|and|for|in)\\b))`,
  'iu',
);
const partAhead = lazyPattern(`(?:^|[\\s/+,:：，、(])${figure}\\s*$`, 'iu');
const blend =
  /blend|mix(?:ed|ing|ture)?\b|ratio|laydown|composition|recipe|配棉|配比|混|用棉|比例|mezcla|mistura|mélange|miscela|mischung|смес|партия|karışım|harman|aralashma|pha\b|campuran|ブレンド|배합|혼/iu;
/** Of the whole crop of a country or the world: no share of these goods. */
const ofTheWorld =
  /\b(?:world|global(?:ly)?|china['’]s|chinese (?:crop|cotton|output)|national|market|futures|price|index|premium|discount|duty|tariff|quota|mundial|mondial\p{L}*|weltweit\p{L}*|миров\p{L}*|dünya)\b|全国|全球|世界|期货|价格|关税/iu;

/** Does the clause give the place between `start` and `end` a share, a count or a weight of the goods? */
export function claimsShare(before: string, after: string): boolean {
  if (ofTheWorld.test(before) || ofTheWorld.test(after)) return false;
  const [head, tail] = [before.slice(-90), after.slice(0, 60)];
  if (ahead().test(head) || behind().test(tail)) return true;
  if (!partAhead().test(head) && !partBehind().test(tail)) return false;
  const others = findCountries(`${before} ; ${after}`).some((c) => c.value !== 'CN');
  return blend.test(before) || (others && /[/+:]|\p{Nd}/u.test(before + after) && /\p{Nd}/u.test(`${before}`));
}

/** Words that make an exception of what was denied before them. */
const exception =
  /(?<!\p{L})(?:except(?:ing)?|apart from|aside from|other than|save|with the exception of|but only|only in|salvo|excepto|a excepción de|exceto|com exceção de|sauf|excepté|à l['’]exception de|tranne|eccetto|ad eccezione d\p{L}+|außer|ausser|bis auf|mit Ausnahme|кроме|за исключением|не считая|hariç|dışında|bundan mustasno|trừ|ngoại trừ|kecuali|सिवाय|ছাড়া|باستثناء|سوى|ما عدا)(?!\p{L})|除外|を除|제외/iu;
/** A part of the goods: a weight, a count, a lot, a shade. */
const part = lazyPattern(
  `${figure}\\s*(?:${percent}|${weight})|(?<!\\p{L})(?:this|these|that|one|two|three|some|a few) (?:lot|batch|order|shipment|bales?|blend|yarn)|(?<!\\p{L})(?:shade|band|lot|batch|laydown|mixing|bales?|lote|lotto|charge|partij|партии|кип|parti|lô|色号|批)(?!\\p{L})`,
  'iu',
);

/** "No Xinjiang cotton was used except in shade band B, where 544 kg went in": the exception claims what was denied. */
export function claimsException(text: string, end: number): boolean {
  const rest = /^[^.;。；!?\n]*/u.exec(text.slice(end).replace(/(?<=\p{Nd})\.(?=\p{Nd})/gu, ','))![0];
  const made = exception.exec(rest);
  if (!made) return false;
  const said = rest.slice(made.index + made[0].length);
  if (/\b(?:no|none|nobody|nothing|not)\b/iu.test(said.slice(0, 40))) return false;
  return part().test(said) && !findCountries(said).some((c) => c.value !== 'CN');
}
