import { lazy, lazyPattern } from '../lazy.ts';
import gazetteer from './data/xinjiang-gazetteer.json' with { type: 'json' };
import { fold, simplify } from './tokens.ts';

const region = '(?:xinjiang|xinjian|xingjiang|xinjang|sinkiang|hsinchiang|xuar|uyghur autonomous region|xj)';
const produce = '(?:production|prod|producing|productive)';
const construct = '(?:and )?(?:construction|constr|const|constrution|building)';
const corps = '(?:corps?|corporation|corpn|crops|group|army|military corps)';
/** The Corps' name in the languages of the papers, folded, with punctuation as spaces. */
const corpsNames = lazyPattern(
  [
    'x ?j?pcc|x p c c|xpc c',
    `${region} (?:s )?${produce} ${construct} ${corps}`,
    `${produce} ${construct} ${corps} (?:of|in) (?:the )?${region}`,
    `${region} (?:sheng ?chan jian ?she )?bing ?tuan|${region} construction corps|${region} corps`,
    'sheng ?chan jian ?she bing ?tuan',
    'china xin ?jian group|china new construction group',
    `corps de production et (?:de )?construction (?:du|de) ${region}`,
    `cuerpo de produccion y construccion de ${region}`,
    `corpo de producao e construcao (?:de|do) ${region}`,
    `corpo (?:di|per la) produzione e (?:di |la )?costruzione (?:dello|di|del) ${region}`,
    `${region} produktions und (?:auf)?baukorps|produktions und (?:auf)?baukorps(?: von| in)? ${region}`,
    `(?:sincan|dogu turkistan|${region}) uretim ve insaat (?:kolordusu|birlikleri|birligi|korpusu)`,
    `${region} productie en (?:op)?bouwkorps|(?:korpus|korps) produksi dan (?:konstruksi|pembangunan) ${region}`,
    `korpus produkcyjno budowlany (?:w )?${region}|${region} korpus produkcyjno budowlany`,
    '(?:binh doan|quan doan|tap doan(?= san)) (?:san xuat (?:va )?xay dung )?tan cuong',
    'bingtuan (?:xinjiang|group|corps|di)',
    '신장 ?(?:위구르 ?자치구 ?)?생산 ?건설 ?병단|신강 ?생산 ?건설 ?병단',
    '(?:فيلق|هيية|قوات) (?:شينجيانغ|سنجان|تشينجيانغ) للانتاج والبناء|(?:فيلق|هيية) الانتاج والبناء (?:في |ب)?(?:شينجيانغ|سنجان)',
    'бинтуан\\S* (?:\\d{1,2} ?(?:я|и|ая)? )?(?:дивизи\\S*|полк\\S*)',
    'синьцзянск\\S* производственно строительн\\S* корпус\\S*|производственно строительн\\S* корпус\\S* (?:синьцзян\\S*|суар)|спск',
    'shinjon ishlab chiqarish|shinjang ishlepchiqirish',
  ]
    .map((name) => `(?<![\\p{L}\\p{N}])(?:${name})(?![\\p{L}\\p{N}])`)
    .join('|'),
  'u',
);
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth';
const numbered = lazyPattern(
  `(?<![\\p{L}\\p{N}])(?:(?:\\d{1,3} ?(?:st|nd|rd|th)?|${ordinals}) (?:agricultural |construction engineering |agri )?(?:regiment|regt|rgt|division|div|tuan)|(?:regiment|regt|division|div) (?:no )?\\d{1,3}|\\d{1,3} ?tuan|di ?(?:yi|er|san|si|wu|liu|qi|ba|jiu|shi)(?:yi|er|san|si)? ?shi|${ordinals.replace(/\w+/g, 'agricultural $&')} division|дивизи\\S* \\d{1,2}|\\d{1,2} ?(?:я|й)? (?:дивизи\\S*|полк\\S*))(?![\\p{L}\\p{N}])`,
  'u',
);
const regional =
  /xinjiang|sinkiang|bingtuan|xuar|\bxj\b(?! ?\d)|shihezi|\baral\b|\balar\b|alaer|tumxuk|tumushuke|wujiaqu|tiemenguan|kokdala|kekedala|shuanghe|huyanghe|kunyu|beitun|tacheng|aksu|akesu|korla|kuerle|kuytun|kuitun|urumqi|hotan|kashgar|kashi|hami|синьцзян|шихэцзы|арал|бинтуан|суар/;
/** Numbered divisions and regiments that gin, grow or can are units of the Corps; those of an army are not. */
const trade =
  /(?<!\p{L})(?:gin|gins|ginned|ginning|ginnery|cotton|lint|yahua|mianhua|mianma|tomato|tomatoes|paste|yarn|spinning|хлоп\S*|джин\S*|томат\S*|pamuk|cirpir|algodon|coton)(?!\p{L})/u;
const soldiers =
  /(?<![\p{L}\p{N}])(?:army|royal|infantry|cavalry|artillery|rifles?|guards?|airborne|marines?|museum|uniforms?|military|battalion|veterans?|football|league|engineers|road|street|rd|st)(?!\p{L})/u;
const division = /(?<!\p{L})(?:division|div|shi|дивизи\S*)(?!\p{L})/u;
const regiment = /(?<!\p{L})(?:regiment|regt|rgt|tuan|полк\S*)(?!\p{L})/u;
const number = '[一二三四五六七八九十百零〇\\d]{1,5}';
const hanCorps = lazyPattern(
  `新疆(维吾尔自治区)?生[产産]建[设設没][兵乒][团囯团困団圑闭]|新疆(维吾尔自治区)?(生产)?建设兵团|新疆兵团|(?<!黑龙江生产建设|内蒙古生产建设|广州军区生产建设|云南生产建设)兵团(农|第)?${number}(师|团)|农${number}师|第?${number}师[^，,。;；]{0,12}?第?${number}[团场]|兵团[第]?${number}[师团]|建工师`,
);
const hanNumberedUnit = lazyPattern(`第?${number}(师|团场?)(?![范傅长生父资])`);
const hanRegional =
  /新疆|兵团|石河子|阿拉尔|图木舒克|五家渠|铁门关|可克达拉|双河市|胡杨河|昆玉|北屯|新星市|白杨市|阿克苏|库尔勒|乌鲁木齐|奎屯|哈密|和田|喀什/;
const otherCorps = /(黑龙江|内蒙古|广州|云南)(军区)?生产建设兵团/;

/** State farms of the Corps with a name of their own: a few are like no other, the rest need a sign of the region. */
const farms = lazy(() =>
  gazetteer
    .filter((e) => e.kind === 'xpcc_regiment' && /Farm|Pasture/.test(e.name_en))
    .flatMap((e) => e.names.filter((n) => !n.includes('(')))
    .map((name) => simplify(fold(name))),
);
const ownFarms = /^(fangcaohu|liuyunhu|naomaohu|beitashan|tudunzi|gongqingtuan|芳草湖|六运湖|淖毛湖|北塔山|土墩子)/;

/**
 * Is the text the name of the Xinjiang Production and Construction Corps or of one of its divisions, regiments and state farms (兵团
 * alone, or "Regiment 12" without a sign of the region, is not)? The orders reach the Corps with its subordinate and affiliated
 * entities. Returns the matched words, folded.
 */
export function corpsIn(text: string): string | undefined {
  const latin = fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ \b(and|&)\b /g, ' and ');
  const named = corpsNames().exec(latin);
  if (named) return named[0].trim();
  const unit = numbered().exec(latin);
  if (unit) {
    const near = around(latin, unit, 60);
    if (regional.test(near)) return unit[0].trim();
    const both = division.test(near) && regiment.test(near) && (near.match(numbers())?.length ?? 0) >= 2;
    if (both && trade.test(near) && !soldiers.test(near)) return unit[0].trim();
  }
  const near = latin.length <= cell && regional.test(latin);
  const farm = farmIn(latin, (name) => near || ownFarms.test(name));
  if (farm) return farm[0];
  if (!/\p{Script=Han}/u.test(text)) return undefined;
  const han = simplify(text).replace(/\s+/g, '').replace(/[産]/g, '产').replace(/[設]/g, '设').replace(/[団]/g, '团');
  const corpsName = hanCorps().exec(han);
  if (corpsName && !otherCorps.test(han)) return corpsName[0];
  const hanUnit = hanNumberedUnit().exec(han);
  if (hanUnit && hanRegional.test(around(han, hanUnit, 25))) return hanUnit[0];
  return farmIn(han, (name) => ownFarms.test(name) || (han.length <= cell && hanRegional.test(han)))?.[0];
}

const numbers = lazyPattern(`\\d{1,3}|${ordinals}`, 'gu');
/** Letters of a cell: in a longer text the region may be named in another sentence. */
const cell = 160;
const around = (text: string, { index, 0: found }: RegExpExecArray, by: number): string =>
  text.slice(Math.max(0, index - by), index + found.length + by);

function farmIn(text: string, enough: (name: string) => boolean): [string] | undefined {
  if (!/farm|nongchang|pasture|ranch|场/.test(text)) return undefined;
  const name = farms().find((farm) => text.includes(farm) && enough(farm));
  return name === undefined ? undefined : [name];
}

/** The listed rows of the Corps: the UFLPA row and the WRO of 30 November 2020. */
export const corpsRows: ReadonlySet<string> = new Set([
  'uflpa:xinjiang-production-and-construction-corps',
  'wro:xinjiang-production-and-construction-corporation-xpcc-and-its-subordin',
]);
