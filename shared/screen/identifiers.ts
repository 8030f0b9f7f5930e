import { lazyPattern } from '../lazy.ts';
import { regionCreditCodes, wrongCreditCodes } from './credit-code.ts';
import { places, region } from './gazetteer.ts';
import {
  customsLabel,
  establishmentLabel,
  licenceLabel,
  lotLabel,
  phoneLabel,
  placeCodeLabel,
  plantLabel,
  plateLabel,
  postalLabel,
  registrationLabel,
  unitAfter,
} from './number-labels.ts';
import { placeOfCode } from './route-codes.ts';
import type { PlaceMatch } from './types.ts';

export { isCreditCode } from './credit-code.ts';

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

/** Area codes by prefecture (DOMAIN.md 3.2). */
const areaCodes: Readonly<Record<string, string>> = {
  '990': 'CN-XJ-6502',
  '991': 'CN-XJ-6501',
  '992': 'CN-XJ-654003',
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
const manufacturerId = lazyPattern(`(?<![A-Z0-9])CN[A-Z]{4,6}\\d{1,4}(${midCities})(?![A-Z0-9])`, 'g');

/** Digits or characters without which a text holds none of the identifiers below. */
const anyMark =
  /8\s?[34](?:\s?\d){4}|9(?:9\d|0[123689])|(?:^|\D)6[56]\d{2}|65(?:[ -]?\d){4}|94\d{2}[ -]?20[0-4]\d|新|X[Ii][Nn]|CN[A-Z]{4}|CN\s?[A-Z]{3}|[0-9A-Z]{2}[ -]?6[5S]/;
/** Whether a text may hold an identifier of the region: a cheap look before the careful one. */
export const mayHoldIdentifier = (text: string): boolean => anyMark.test(text);

export interface Surroundings {
  /** The text names China or is Chinese. */
  china: boolean;
  /** The text names another country, or its party has another one. */
  elsewhere: boolean;
  /** The text names a province of China outside the region. */
  province?: boolean;
  /** The text is an address, a party or a site. */
  address: boolean;
  /** The text is the identifier of a bale or lot. */
  lot: boolean;
}

/**
 * Identifiers in a text that only places in Xinjiang have (DOMAIN.md 3.2): postal codes 83/84, area codes, credit codes, licences,
 * plates, customs declarations, establishment and customs registrations, bale and lot numbers of Chinese public inspection,
 * manufacturer ids. Numbers of persons (resident identity cards) are left out on purpose.
 */
export function findIdentifiers(text: string, around: Surroundings): IdentifierHit[] {
  if (around.lot) return lotNumber(text.trim());
  if (!anyMark.test(text)) return [];
  return [
    ...postalCodes(text, around),
    ...areaCodesIn(text, around),
    ...regionCreditCodes(text).map(({ code, start }) => hit('credit-code', code, start, 'strong')),
    ...wrongCreditCodes(text).map(({ code, start }) => {
      const { match } = hit('credit-code', code, start, 'medium');
      return { match: { ...match, unsure: true as const }, start };
    }),
    ...plates(text),
    ...registrations(text, around),
    ...labelledLots(text),
    ...placeCodes(text),
    ...[...text.matchAll(manufacturerId())].map((m) => hit('mid', m[0], m.index, 'weak')),
  ];
}

const before = (text: string, index: number, length = 28) => text.slice(Math.max(0, index - length), index);

/** "…, 843000, P.R. China": six digits between a place and the country are a postal code in whatever text they stand. */
const beforeCountry =
  /^[\s,，;.]{1,3}(?:the\s)?(?:p\.?\s?r\.?\s?(?:of\s)?c(?:hina)?\b|people['’]?s republic of china|china\b|中国|中华人民共和国)/iu;
const endOfPlace = /\p{L}\.?\s?[,，;]\s?$/u;

function postalCodes(text: string, around: Surroundings): IdentifierHit[] {
  if (around.elsewhere && !around.china) return [];
  const hits: IdentifierHit[] = [];
  for (const m of text.matchAll(/(?<![\d./]|(?<!\bCN ?)-)8\s?[34](?:\s?\d){4}(?![\d/-]|[.,]\d)/g)) {
    const spaced = /\s/.test(m[0]);
    if (unitAfter.test(text.slice(m.index + m[0].length))) continue;
    const head = before(text, m.index);
    if (postalLabel.test(head)) {
      if (!around.elsewhere) hits.push(hit('postal-code', m[0], m.index, around.china ? 'strong' : 'medium'));
      continue;
    }
    const inLine = beforeCountry.test(text.slice(m.index + m[0].length)) && endOfPlace.test(head);
    if (spaced || around.elsewhere || !(around.address || inLine) || phoneLabel.test(head)) continue;
    // In an address of another province six digits are a number of something else.
    if (around.china || /\bCN[ -]?$/.test(head))
      hits.push(hit('postal-code', m[0], m.index, around.province ? 'weak' : 'strong'));
  }
  return hits;
}

function areaCodesIn(text: string, around: Surroundings): IdentifierHit[] {
  const hits: IdentifierHit[] = [];
  for (const m of text.matchAll(
    /(?:(\+|\b00)\s?|(?<![\d+]))86[\s.)-]*\(?0?\)?[\s.-]*\(?(99\d|90[123689])\)?[\s.-]*(\d{3,4}[\s.-]?\d{3,4}|\d[\s.-]\d{3}[\s.-]\d{3})(?!\d)/g,
  )) {
    const international = m[1] !== undefined || around.china || phoneLabel.test(before(text, m.index));
    if (international) hits.push(hit('area-code', m[0], m.index, 'strong', areaCodes[m[2]!]));
  }
  if (around.elsewhere) return hits;
  // The same eleven digits are a mobile number in the Philippines: only China's papers make them an area code.
  for (const m of text.matchAll(/(?<![\d+])\(?0(99\d|90[123689])\)?[\s-]*\d{3}[\s-]?\d{4}(?!\d)/g)) {
    if (/86[\s.)(-]*$/.test(before(text, m.index))) continue;
    hits.push(hit('area-code', m[0], m.index, around.china ? 'strong' : 'weak', areaCodes[m[1]!]));
  }
  return hits;
}

function plates(text: string): IdentifierHit[] {
  const hits: IdentifierHit[] = [];
  for (const m of text.matchAll(
    /(?<!(?![牌号號车車码為为是及和])\p{Script=Han})新\s?[A-HJ-NP-S][\s·•.-]{0,2}(?=[A-HJ-NP-Z]{0,2}\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/gu,
  ))
    hits.push(hit('plate', m[0], m.index, 'medium'));
  for (const m of text.matchAll(
    /(?<![A-Za-z])X(?:IN|in)[\s-]?[A-HJ-NP-S]\s?([·•.]|(?=[\s-]?[A-HJ-NP-Z]?\d))[\s-]?[A-HJ-NP-Z]?\d[A-HJ-NP-Z0-9]{3,4}(?![A-Za-z0-9])/g,
  ))
    if (m[1] !== '' || plateLabel.test(text)) hits.push(hit('plate', m[0], m.index, 'medium'));
  return hits;
}

/** First six digits of a division of the region (GB/T 2260: 6500 to 6543 and the Corps' cities 6590). */
const division = '65(?:0[0-5]|2[1-9]|3[0-2]|4[0-3]|90)\\d{2}';
const licence = lazyPattern(`(?<![\\dA-Za-z])${division}\\d{9}(?![\\dA-Za-z])`, 'g');

/** What numbers of other kinds are called: HS 9403 with a year and a serial may be a firm's own reference. */
const otherNumber =
  /(?:ref(?:erence)?|invoice|order|p\.?o\.?|account|acct|tracking|serial|s\/n)[\s.:#№]*(?:no|nr|number)?[\s.:#№]*$/iu;

const customsStrength = (text: string, at: number): PlaceMatch['strength'] =>
  customsLabel.test(text) ? 'strong' : otherNumber.test(text.slice(0, at)) ? 'weak' : 'medium';

function registrations(text: string, around: Surroundings): IdentifierHit[] {
  const hits: IdentifierHit[] = [];
  // Eighteen digits: the district, the year, export or import, a serial. No other number of trade is made so, whatever stands before it.
  for (const m of text.matchAll(/(?<![\d)]|\d[ -])94\d{2}[ -]?20[0-4]\d[ -]?[01][ -]?\d{9}(?![ -]?\d)/g))
    hits.push(hit('customs-number', m[0], m.index, customsStrength(text, m.index)));
  // The region's plants among the export plants of China, on a pack in any country's hands: no other numbers its plants so.
  for (const m of text.matchAll(/(?<![\d/])65(?:0[0-5]|2[1-9]|3[0-2]|4[0-3]|90)\s?\/\s?[A-Z]?\d{5}(?!\d)/g))
    if (plantLabel.test(before(text, m.index, 40))) hits.push(hit('establishment', m[0], m.index, 'medium'));
  const packed = new Set(hits.map((h) => h.start));
  // Ten and fifteen digits number firms of other countries too.
  if (around.elsewhere && !around.china) return hits;
  if (establishmentLabel.test(text))
    for (const m of text.matchAll(/(?<![\d/])65\d{2}\s?\/\s?[A-Z]?\d{4,5}(?!\d)/g))
      if (!packed.has(m.index)) hits.push(hit('establishment', m[0], m.index, 'medium'));
  if (registrationLabel.test(text))
    for (const m of text.matchAll(/(?<![0-9A-Za-z])65[0-9]{2}[0-9][0-9A-Z]{5}(?![0-9A-Za-z])/g))
      hits.push(hit('establishment', m[0], m.index, 'medium'));
  if (licenceLabel.test(text))
    for (const m of text.matchAll(licence())) hits.push(hit('licence', m[0], m.index, 'medium'));
  return hits;
}

/** Lot numbers in running text, where the words before them say that they are such. */
function labelledLots(text: string): IdentifierHit[] {
  const hits: IdentifierHit[] = [];
  for (const m of text.matchAll(
    /(?<![\d-])(?:6[56]\d{3}[ -]?\d{2}[ -]?\d[ -]?\d{3}|6[56]\d{30})(?!\d|-\d{4}|-\d+-\d)/g,
  ))
    if (lotLabel.test(before(text, m.index, 48)) && isXinjiangLot(m[0].replace(/[ -]/g, '')))
      hits.push(hit('lot-number', m[0].replace(/[ -]/g, ''), m.index, 'strong'));
  return hits;
}

/** A UN/LOCODE behind words that say that goods were taken over there. */
function placeCodes(text: string): IdentifierHit[] {
  return [...text.matchAll(/(?<![A-Z0-9])CN\s?([A-Z]{3})(?![A-Z0-9])/g)].flatMap((m) => {
    const place = placeOfCode(m[1]!);
    return place && placeCodeLabel.test(before(text, m.index)) ? [hit('unlocode', m[0], m.index, 'medium', place)] : [];
  });
}

/** Lot numbers (11 digits) and bale codes (32 digits) of Chinese public inspection: 65 Xinjiang, 66 XPCC, then a year. */
function lotNumber(raw: string): IdentifierHit[] {
  const id = xinjiangLotIn(raw);
  return id ? [hit('lot-number', id, 0, 'strong')] : [];
}

/** The lot number of a Xinjiang gin that an identifier is, printed in groups or with the number of a bale behind it ("65140161194-007"). */
export function xinjiangLotIn(printed: string): string | undefined {
  const first = printed.charCodeAt(0);
  // Another digit than 6 in front: no lot of Xinjiang, whatever follows.
  if (first >= 48 && first <= 57 && first !== 54) return undefined;
  const id = printed
    .trim()
    .replace(/^(\d{11})\s?[-/]\s?\d{1,3}$/, '$1')
    .replace(/[\s-]/g, '');
  return isXinjiangLot(id) ? id : undefined;
}

/** Is this a Chinese lot number or bale code of a gin in Xinjiang (enterprise code 65 or 66, then a year from 2003 on)? */
export function isXinjiangLot(id: string): boolean {
  if (!/^6[56]\d{9}$/.test(id)) return /^6[56]\d{30}$/.test(id);
  const year = Number(id.slice(5, 7));
  return year >= 3 && year <= 40;
}
