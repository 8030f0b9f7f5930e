import { places, region } from './gazetteer.ts';
import type { PlaceMatch } from './types.ts';

/** An identifier that points into the region, with where it stands in the text. */
export interface IdentifierHit {
  match: PlaceMatch;
  start: number;
}

const hit = (
  how: PlaceMatch['how'],
  text: string,
  start: number,
  strength: PlaceMatch['strength'],
  place = region,
): IdentifierHit => ({
  match: { place, name: places.get(place)?.name_en ?? place, region, text, strength, how },
  start,
});

/** Weights of GB 32100-2015, by place in the code; its alphabet leaves out I, O, S, V, Z. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Is this a unified social credit code (18 characters) with the right check character (GB 32100-2015, modulo 31)? */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  const sum = creditWeights.reduce((total, weight, i) => total + weight * creditAlphabet.indexOf(code[i]!), 0);
  return creditAlphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** Area codes by prefecture (DOMAIN.md 3.2). */
const areaCodes: Readonly<Record<string, string>> = {
  '990': 'CN-XJ-6502',
  '991': 'CN-XJ-6501',
  '993': 'CN-XJ-659001',
  '994': 'CN-XJ-6523',
  '995': 'CN-XJ-6504',
  '996': 'CN-XJ-6528',
  '997': 'CN-XJ-6529',
  '998': 'CN-XJ-6531',
  '999': 'CN-XJ-6540',
  '901': 'CN-XJ-6542',
  '902': 'CN-XJ-6505',
  '903': 'CN-XJ-6532',
  '906': 'CN-XJ-6543',
  '908': 'CN-XJ-6530',
  '909': 'CN-XJ-6527',
};
/** City parts of manufacturer ids that no big city elsewhere shares (DOMAIN.md 3.2, starred ones left out). */
const midCities = 'URU|WUL|KAS|HOT|HET|AKS|AKE|KOR|KUE|YIL|TUR|TUL|HAM|KAR|KEL|ALA|ALE|WUJ|KUY|KUI|BOL|TAC|ATU|ART';

const manufacturerId = new RegExp(`(?<![A-Z0-9])CN[A-Z]{4,6}\\d{1,4}(${midCities})(?![A-Z0-9])`, 'g');

/** Digits or characters without which a text holds none of the identifiers below. */
const anyMark = /8[34]\d{4}|9(?:9\d|0[123689])|65\d{2}|94\d{16}|新|XIN|CN[A-Z]{4}/;
/** Whether a text may hold an identifier of the region: a cheap look before the careful one. */
export const mayHoldIdentifier = (text: string): boolean => anyMark.test(text);

const postalLabel =
  /(post(al)?[\s-]*(code)?|zip(\s*code)?|p\.?\s?c\.?|postcode|邮政编码|邮编|郵編|индекс|posta\s*kodu|code\s*postal|codigo\s*postal|código\s*postal|plz|cap|cep|pochta\s*indeksi)[\s:：.№#-]*$/i;
const unitAfter = /^\s*(kgs?|t|mt|pcs|bales?|usd|cny|rmb|eur|公斤|吨|包|件|元)\b/i;
const customsLabel = /(declaration|报关单|報關單|海关编号|海關編號|预录入|gümrük|декларац|таможен)/i;
const establishmentLabel = /(establishment|registration|备案|備案|卫生注册|注册编号|ciq|gacc)/i;
const plateLabel = /(plate|vehicle|truck|lorry|车牌|車牌|车号|номер\s*(авто|машин|тс)|plaka|matrícula|placa|targa)/i;

export interface Surroundings {
  /** The text names China or is Chinese. */
  china: boolean;
  /** The text names another country, or its party has another one. */
  elsewhere: boolean;
  /** The text is an address, a party or a site. */
  address: boolean;
  /** The text is the identifier of a bale or lot. */
  lot: boolean;
}

/**
 * Identifiers in a text that only places in Xinjiang have (DOMAIN.md 3.2): postal codes 83/84, area codes, credit codes,
 * plates, customs declarations, bale and lot numbers of Chinese public inspection, manufacturer ids.
 */
export function findIdentifiers(text: string, around: Surroundings): IdentifierHit[] {
  const hits: IdentifierHit[] = [];
  // Every identifier below holds at least five digits or the plate's character: most texts are done here.
  if (around.lot) return lotNumber(text.trim());
  if (!anyMark.test(text)) return hits;

  for (const m of text.matchAll(/(?<![\d./-])8[34]\d{4}(?![\d/-])/g)) {
    const labelled = postalLabel.test(text.slice(Math.max(0, m.index - 24), m.index));
    if (unitAfter.test(text.slice(m.index + 6))) continue;
    if (around.elsewhere && !around.china) continue;
    if (labelled && !around.elsewhere) hits.push(hit('postal-code', m[0], m.index, around.china ? 'strong' : 'medium'));
    else if (around.address && around.china && !around.elsewhere)
      hits.push(hit('postal-code', m[0], m.index, 'strong'));
  }
  for (const m of text.matchAll(
    /(?:\+|\b00)\s?86[\s.)-]*\(?0?\)?[\s.-]*\(?(99\d|90[123689])\)?[\s.-]*\d{3,4}[\s.-]?\d{3,4}(?!\d)/g,
  ))
    hits.push(hit('area-code', m[0], m.index, 'strong', areaCodes[m[1]!]));
  if (!around.elsewhere)
    for (const m of text.matchAll(/(?<![\d+])\(?0(99\d|90[123689])\)?[\s-]+\d{7}(?!\d)/g))
      if (around.china) hits.push(hit('area-code', m[0], m.index, 'strong', areaCodes[m[1]!]));
  for (const m of text.matchAll(/(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}65\d{4}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g))
    if (isCreditCode(m[0])) hits.push(hit('credit-code', m[0], m.index, 'strong'));
  for (const m of text.matchAll(/新\s?[A-HJ-NP-S][\s·•.-]?(?=[A-HJ-NP-Z]?\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/g))
    hits.push(hit('plate', m[0], m.index, 'medium'));
  for (const m of text.matchAll(
    /(?<![A-Z])XIN[\s-]?[A-HJ-NP-S]\s?([·•.]|(?=[\s-]?\d))[\s-]?[A-HJ-NP-Z]?\d[A-HJ-NP-Z0-9]{3,4}(?![A-Z0-9])/g,
  ))
    if (m[1] !== '' || plateLabel.test(text)) hits.push(hit('plate', m[0], m.index, 'medium'));
  for (const m of text.matchAll(/(?<!\d)94\d{16}(?!\d)/g))
    if (customsLabel.test(text)) hits.push(hit('customs-number', m[0], m.index, 'strong'));
  for (const m of text.matchAll(/(?<![\d/])65\d{2}\/\d{4,5}(?!\d)/g))
    if (establishmentLabel.test(text)) hits.push(hit('establishment', m[0], m.index, 'medium'));
  for (const m of text.matchAll(manufacturerId)) hits.push(hit('mid', m[0], m.index, 'weak'));
  return hits;
}

/** Lot numbers (11 digits) and bale codes (32 digits) of Chinese public inspection: 65 Xinjiang, 66 XPCC, then a year. */
function lotNumber(id: string): IdentifierHit[] {
  return isXinjiangLot(id) ? [hit('lot-number', id, 0, 'strong')] : [];
}

/** Is this a Chinese lot number or bale code of a gin in Xinjiang (enterprise code 65 or 66, then a year from 2003 on)? */
export function isXinjiangLot(id: string): boolean {
  if (!/^6[56]\d{9}$/.test(id)) return /^6[56]\d{30}$/.test(id);
  const year = Number(id.slice(5, 7));
  return year >= 3 && year <= 40;
}
