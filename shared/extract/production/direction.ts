import type { Material } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Table } from '../layout/types.ts';
import { columnAt } from './columns.ts';
import type { Direction, StepSpec } from './flow-spec.ts';

const inward =
  /\b(?:inputs?|consum\w*|issued|used|raw materials?|received|intake|charged|opened|laydown|lay-down|mixing|blend|feed)\b|投入|领用|耗用|原料|配棉|接收|израсходов|расход|сырь|вход|поступ|kullanılan|tüket|hammadde|giriş|consumo|consumid|entrada|materia prima|matéria-prima|utilizad|ingresso|consumat|impiegat|entrée|consomm|matière première|utilis|einsatz|verbrauch|rohstoff|eingang|sarf|xomashyo|kirim/iu;
const outward =
  /\b(?:outputs?|produced|production|yield|finished|packed|filled|delivered)\b|产出|产量|成品|入库|выработ|выпуск|готов|выход|произвед|üretilen|üretim|çıkan|çıktı|producid|producción|salida|produção|produzid|saída|prodott|produzione|uscita|produit|production|sortie|ausstoß|erzeug|produktion|ausgang|ishlab chiqar|tayyor|chiqim/iu;

/** Waste, noils, loss: what goes into neither goods nor stock. */
const lost =
  /\bwaste|\bnoils?\b|\bloss|\bdroppings|\bsweepings|\bfly\b|\bscrap|\boffcuts?|\bcuttings\b|\brejects?\b|落棉|回花|废|损耗|边角|отход|угар|потер|\btelef|\bfire\b|\bzayi|döküntü|\bmerma|desperdici|desecho|resíduo|perda|quebra|\bscart|\bcascam|\bperdit|\bcali\b|déchet|\bperte|abfall|abgang|schwund|verlust|chiqindi|yo'qotish/iu;
export const isLost = (text: string): boolean => lost.test(text) && !/без потерь|loss\s*%/iu.test(text);

/** Short words that say a side only in the label of a column. */
const columnIn = /(?<!\p{L})in(?!\p{L})|投入/iu;
const columnOut =
  /(?<!\p{L})out(?!\p{L})|产出|harvested|cosechad|colhid|raccolt|récolt|geerntet|hasat|terilgan|собран|çıkan/iu;

/** The side that a text names, if it names one only. */
export function sidesOf(text: string, inColumn = false): 'in' | 'out' | undefined {
  const goesIn = inward.test(text) || (inColumn && columnIn.test(text));
  const comesOut = outward.test(text) || (inColumn && columnOut.test(text));
  return goesIn === comesOut ? undefined : goesIn ? 'in' : 'out';
}

/** A weight of its own in a text: "Seed cotton used 50,900 kg". */
const ownWeight = /\d[\d.,' ]*\s*(?:kgs?|lbs?|t|mt|tons?|tonn?es?|кг|тонн?|公斤|千克|吨)(?![\p{L}])/iu;

/**
 * What stands above a table as its heading; a labelled value ("Origin of seed cotton: Chaco"), or a text that gives a weight of its
 * own, is none: it speaks of that weight and not of the rows below.
 */
export const captionOf = (table: Table): string | undefined =>
  table.caption && (/[:：]\s*\S/u.test(table.caption) || ownWeight.test(table.caption) || isFigureLine(table.caption))
    ? undefined
    : table.caption;

/** "Yarn produced kg   3800": the last line of a form over the table, a label with its figure or its day. */
function isFigureLine(caption: string): boolean {
  const parts = caption.split(/\s{2,}|\t/u);
  const figure = /^[\p{Nd}][\p{Nd}.,'’  /-]*(?:\s?[\p{L}%]{1,4}\.?)?$/u;
  if (parts.length > 1 && figure.test(parts.at(-1)!)) return true;
  const label = readLabel(caption);
  return label !== undefined && label.rest !== '' && figure.test(label.rest);
}

/** Columns that say where a row's material came from: what a spinner lays down, never its yarn. */
const ofOrigin: readonly FieldId[] = ['cottonOrigin', 'countryOfOrigin', 'growingPlace', 'regionOfOrigin'];
const baleIds: readonly FieldId[] = ['baleNumber', 'baleFrom'];

/** Whether the rows of a table go into the step or come out of it: what its columns mark, else what its caption says. */
export function directionOf(spec: StepSpec, table: Table): Direction | undefined {
  const caption = captionOf(table) ?? '';
  const says = sidesOf(caption);
  const ownGoods = materialIn(`${caption} ${table.columns.map((c) => c.header).join(' ')}`) === spec.output;
  // bales with the origin of each are bales opened, whatever stands over them
  if (spec.step === 'spin' && !ownGoods && columnAt(table, baleIds) >= 0 && columnAt(table, ofOrigin) >= 0) return 'in';
  // what a plant calls received, by truck or day of the harvest, is what its farms gave
  const ofSeed = /-seed$/u.test(materialIn(`${caption} ${table.columns.map((c) => c.header).join(' ')}`) ?? '');
  if (spec.step === 'grow' && says === 'in' && !ofSeed && columnAt(table, ['harvestDate', 'vehicleNumber']) >= 0)
    return 'out';
  if (says) return says;
  // "Output | Lot | Kg": the label over the names of the goods
  const heads = new Set(table.columns.flatMap((c) => sidesOf(c.header) ?? []));
  if (heads.size === 1) return [...heads][0];
  const ins = spec.marksInput.filter((f) => columnAt(table, [f]) >= 0).length;
  const outs = spec.marksOutput.filter((f) => columnAt(table, [f]) >= 0).length;
  if (ins === outs) return undefined;
  return ins > outs ? 'in' : 'out';
}

const materials: readonly (readonly [Material, RegExp])[] = [
  ['tomato-seed', /tomato seeds?\b|番茄种子|семена томат/iu],
  ['tomato-product', /ketchup|\bsauce|pur[eé]e|passata|peeled|diced|canned tomato|salsa|番茄沙司|кетчуп|соус/iu],
  ['paste', /\bpaste\b|concentrat|番茄酱|томатная паста|salça|pasta de tomate|tomatenmark|concentrado/iu],
  ['tomato', /\btomato|番茄|томат|domates|pomodor|tomate/iu],
  ['cotton-seed', /cotton\s?seeds?\b|棉籽|棉种|семена хлоп|chigit\b|semilla de algodón|çiğit/iu],
  ['seed-cotton', /seed[\s-]cotton|kapas|phutti|籽棉|хлоп\S*-сыр|kütlü|algodón en rama|algodão em caroço|chigitli/iu],
  ['garment', /garment|t-?shirt|shirt|trouser|jean|dress|成衣|服装|одежд|konfeksiyon|prenda/iu],
  ['fabric', /\bfabric|\bcloth\b|denim|面料|坯布|ткан|kumaş|\btela\b|tecido|tessut|tissu|stoff|gazlama/iu],
  ['yarn', /\byarn|纱|пряж|iplik|\bhilo\b|\bfio\b|filat|\bfil\b|garn\b|kalava/iu],
  [
    'lint',
    /\blint\b|raw cotton|cotton (?:fib|bale)|皮棉|原棉|волокн|lif pamuk|mahlıç|fibra|fibre de coton|paxta tolasi/iu,
  ],
];

/** Words that name a material only in the label of a column of weights. */
const shortWords: readonly (readonly [Material, RegExp])[] = [
  ['paste', /\bpasta\b|\bpâte\b/iu],
  ['tomato', /\bfresc[oa]s?\b|\bfresh\b|\bfrais\b|\bfrisch|\btaze\b|свеж|鲜/iu],
];

/** The material that a text names, if it names one; "İplik" has the capital of i that no other alphabet has. */
export const materialIn = (printed: string, inColumn = false): Material | undefined => {
  const text = printed.replaceAll('İ', 'i');
  const named = (lists: typeof materials) => lists.find(([, words]) => words.test(text))?.[0];
  return named(materials) ?? (inColumn ? named(shortWords) : undefined);
};
