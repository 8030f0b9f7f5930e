import { fold, simplify } from './tokens.ts';

const corpsNames =
  /\bx\s?j?pcc\b|\bxinjian(g)? production( and | & | )?construction (corps|corporation|group)|\bxinjiang (shengchan jianshe )?bingtuan\b|\bxinjiang (construction )?corps\b|\bchina xinjian group\b|синьцзянск\S* производственно.строительн\S* корпус|\bproduktions- und aufbaukorps\b.*xinjiang|\bxinjiang.*(produktions- und (auf)?baukorps)|corps? de production et de construction du xinjiang|cuerpo de produccion y construccion de xinjiang|corpo de producao e construcao de xinjiang|corpo di produzione e costruzione (dello|di) xinjiang|(sincan|xinjiang) uretim ve insaat (kolordusu|birlikleri)/;
const numbered =
  /(\d{1,3})\s?(st|nd|rd|th)?\s+(regiment|division)\b|\b(regiment|division)\s+(no\.?\s*)?(\d{1,3})\b|\b(\d{1,3})\s?tuan\b/;
const regional =
  /xinjiang|bingtuan|xpcc|xuar|shihezi|aral|alar|tumxuk|wujiaqu|tiemenguan|kokdala|shuanghe|huyanghe|kunyu|beitun|tacheng|aksu|korla/;
const number = '[一二三四五六七八九十百零〇\\d]{1,5}';
const hanCorps = new RegExp(
  `新疆(维吾尔自治区)?(生产)?建设兵团|新疆兵团|兵团(农|第)?${number}(师|团)|农${number}师|第?${number}师[^，,。;；]{0,12}?第?${number}[团场]|建工师`,
);
const hanNumberedUnit = new RegExp(`第?${number}(师|团场?)`);
const hanRegional =
  /新疆|兵团|石河子|阿拉尔|图木舒克|五家渠|铁门关|可克达拉|双河|胡杨河|昆玉|北屯|新星市|白杨市|阿克苏|库尔勒/;

/**
 * Is the text the name of the Xinjiang Production and Construction Corps or of one of its divisions and regiments (兵团 alone, or
 * "Regiment 12" without a sign of the region, is not)? The orders reach the Corps with its subordinate and affiliated entities.
 * Returns the matched words.
 */
export function corpsIn(text: string): string | undefined {
  const latin = fold(text.normalize('NFKC')).replace(/\s+/g, ' ');
  const named = corpsNames.exec(latin);
  if (named) return named[0];
  const unit = numbered.exec(latin);
  if (unit && regional.test(latin)) return unit[0];
  const han = simplify(text).replace(/\s+/g, '');
  const corps = hanCorps.exec(han);
  if (corps && !/(黑龙江|内蒙古|广州|云南)生产建设兵团/.test(han)) return corps[0];
  const hanUnit = hanNumberedUnit.exec(han);
  return hanUnit && hanRegional.test(han) ? hanUnit[0] : undefined;
}

/** The listed rows of the Corps: the UFLPA row and the WRO of 30 November 2020. */
export const corpsRows: ReadonlySet<string> = new Set([
  'uflpa:xinjiang-production-and-construction-corps',
  'wro:xinjiang-production-and-construction-corporation-xpcc-and-its-subordin',
]);
