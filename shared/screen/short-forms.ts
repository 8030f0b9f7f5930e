import { lazyPattern } from '../lazy.ts';
import { places, region, type Spelling } from './gazetteer.ts';
import type { Candidate } from './place-candidates.ts';
import { simplify } from './tokens.ts';

/** The region and the Corps by what is no name: regiments and divisions by number, initials, codes and short forms. */

const corps = () => places.get('XPCC') ?? places.get(region)!;
const numeral = '(?:\\d{1,3}|[一二三四五六七八九十百零〇]{1,5})';
const divisionAndRegiment = lazyPattern(
  `(?:第|农|兵团|^|[\\s,，])\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?师[\\p{Script=Han}\\s,，]{0,14}?${numeral}\\s?团(?![体队])`,
  'gu',
);
const regimentAlone = lazyPattern(`${numeral}\\s?团\\s?(?=场|轧花|棉花|农场|加工厂|${numeral}连|部)`, 'gu');
/** The whole of a cell: "149团", "149 Tuan" in a column of origins. */
const regimentCell = lazyPattern(`^\\s*第?${numeral}\\s?(?:团场?|[Tt]uan(?:[Cc]hang)?)\\s*$`, 'u');
/** "lint of 149 Tuan": cotton of a regiment. */
const cottonOf = /\b(?:cotton|lint|bales?|gin)\s+(?:(?:of|from|at|by|the)\s+){1,2}$/iu;
const ordinal = '(?:\\d{1,3}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** An ordinal that is no bare figure: "XJ 8 Division Street" is a model or a house. */
const counted = ordinal.replace('(?:st|nd|rd|th)?', '(?:st|nd|rd|th)');
const latinDivision = lazyPattern(`\\b${ordinal}\\s+(?:agricultural\\s+)?division\\b`, 'i');
const latinRegiment = lazyPattern(
  `\\b(?:${ordinal}\\s+(?:regiment|tuan(?:chang)?)|(?:regiment|tuan)\\s+(?:no\\.?\\s*)?\\d{1,3})\\b`,
  'gi',
);

/**
 * Regiments of the Corps by number: with their division they are sure, alone they need China (DOMAIN.md 4.3), but where the text
 * says where goods came from (`ofGoods`).
 */
export function regimentCandidates(text: string, ofGoods: boolean): Candidate[] {
  const place = corps();
  const simple = simplify(text);
  const make = (m: RegExpExecArray | RegExpMatchArray, trust: Spelling['trust']): Candidate => ({
    place,
    words: ['regiment'],
    trust,
    first: -1,
    last: -1,
    start: m.index!,
    end: m.index! + m[0].length,
    text: text.slice(m.index, m.index! + m[0].length),
  });
  if (simple.length !== text.length) return [];
  const whole = ofGoods ? regimentCell().exec(simple) : null;
  if (whole) return [make(whole, 'sure')];
  const sure = (m: RegExpMatchArray) => latinDivision().test(text) || cottonOf.test(text.slice(0, m.index));
  return [
    ...[...simple.matchAll(divisionAndRegiment())].map((m) => make(m, 'sure')),
    ...[...simple.matchAll(regimentAlone())].map((m) => make(m, 'china')),
    ...[...text.matchAll(latinRegiment())].map((m) => make(m, sure(m) ? 'sure' : 'china')),
  ];
}

/** X.U.A.R., X.P.C.C., the region's code of ISO 3166-2 (CN-XJ), and XJ before cotton or tomatoes. */
const initials =
  /\b(?:X\.\s?U\.\s?A\.\s?R|X\.\s?P\.\s?C\.\s?C)\b\.?|(?<![\w-])CN-XJ(?:-\d{4})?(?![\w-])|(?<![\w-]|[Mm]odel |MODEL )XJ(?=[ -](?:(?!no\b)[A-Za-z-]{3,14} ){0,3}(?:cotton(?! candy)|lint|tomato(?:es)?)\b)|(?<![\w-])XJ(?=\s?(?:棉|机采|手摘|番茄|皮棉))|(?<=[:/+]\s?)XJ(?=\s*[:=]?\s*\d{1,2}(?!\d))|(?<=\d\s?%\s?)XJ(?![\w-])|(?<![\w-])XJ(?=\s?\d{1,2}\s?%)|(?<![\w-])XJ(?=[\s-]?[1-5]1(?:2[5-9]|3[0-2])[A-C]?\d?(?![\w-]))|(?<![\w-])XJ(?=\s(?:machine|hand)[ -]picked)/g;

/** A division or regiment of the Corps before or behind its short form: "8th Division, XJ", "XJ (8th Div.)". */
const shortWithUnit = lazyPattern(
  `(?:(?<=\\b${ordinal}\\s+(?:agricultural\\s+)?(?:division|div\\b\\.?|regiment|regt\\b\\.?|tuan)[\\s,(/-]{1,4})XJ(?![\\w-])|(?<![\\w-])XJ(?=[\\s,(/]{1,4}${counted}\\s+(?:agricultural\\s+)?(?:division|div\\b|regiment|regt\\b|tuan)))`,
  'gi',
);
/** The short form as the last part of an address in China: "Aksu, XJ, China", "XJ, P.R.C.". */
const shortInChina =
  /(?<![\w-])XJ(?=[ -]?(?:Prov(?:ince|\.)|Autonomous|U\.?A\.?R)(?!\p{L}))|(?<=(?:^|[,;(]|\b\p{Lu}\p{Ll}+)\s?)XJ(?=\s?[,(]?\s?(?:P\.?\s?R\.?\s?(?:C\b|China)|China\b|CN\b|中国|Chine\b|Çin\b))/gu;

/** The region by its people alone: "Autonomous Region of the Uyghurs". */
const byPeople = /(?<!\p{L})autonomous\s+region\s+of\s+(?:the\s+)?u[iy]gh?urs?(?!\p{L})/giu;

/** The region's and the Corps' initials with points between them, its code, its short form before its goods, with a unit or in China. */
export function initialCandidates(text: string): Candidate[] {
  const found = [initials, shortWithUnit(), shortInChina, byPeople].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...new Map(found.map((m) => [m.index, m])).values()].map((m) => ({
    place: m[0].includes('P') ? corps() : places.get(region)!,
    words: ['xuar'],
    trust: 'sure',
    first: -1,
    last: -1,
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
}

/** "10th Division": with a place of the Corps it is its division. */
export const namesDivision = (text: string): boolean =>
  latinDivision().test(text) || /第?[一二三四五六七八九十]{1,3}师/.test(text);
