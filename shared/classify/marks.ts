import type { Face } from './face.ts';
import { tokensOf } from './phrases.ts';

/** "Page 2 of 5" as it stands on a page. */
export interface PageMark {
  number: number;
  of: number | undefined;
}

const pageWord = '(?:page|pg|pag|pagina|página|sheet|seite|blatt|sayfa|стр(?:аница)?|лист|bet|sahifa|p)';
const pageMarks: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(|])${pageWord}\\.?\\s*(?:no\\.?|nr\\.?)?[:：]?\\s*(\\d{1,4})\\s*(?:/|of|de|di|von|из|sur|do|\\||–|-)\\s*(\\d{1,4})`,
    'iu',
  ),
  /第\s*(\d{1,4})\s*[页頁张]\s*[,，/]?\s*[共总]\s*(\d{1,4})\s*[页頁张]/u,
  /[共总]\s*(?<of>\d{1,4})\s*[页頁张]\s*[,，/]?\s*第\s*(?<n>\d{1,4})\s*[页頁张]/u,
  new RegExp(`^\\s*-?\\s*${pageWord}\\.?\\s*[:：]?\\s*(\\d{1,4})\\s*-?\\s*$`, 'iu'),
  /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/u,
  new RegExp(`[-–—(,]\\s*${pageWord}\\.?\\s*(\\d{1,4})\\s*\\)?\\s*$`, 'iu'),
];

/** The page mark of a page; undefined when it has none. */
export function pageMark(face: Face): PageMark | undefined {
  for (const line of [...face.lines.slice(-6).reverse(), ...face.lines.slice(0, 14)]) {
    for (const pattern of pageMarks) {
      const m = pattern.exec(line);
      if (!m) continue;
      const number = Number(m.groups?.n ?? m[1]);
      const of = Number(m.groups?.of ?? m[2]);
      if (number < 1 || (of && number > of)) continue;
      return { number, of: of || undefined };
    }
  }
  return undefined;
}

/** Words that stand on a page only because it goes on from another. */
const carried =
  /brought forward|carried (?:forward|over)|\b[bc]\/f(?:wd)?\b|continued from|\(\s*cont(?:inued|'d|d)?\.?\s*\)|[-–—]\s*(?:continued|cont'd|continuation)\b|^\W*(?:continuation|continuación|continuação|continuazione|fortsetzung|suite|продолжение|devamı|davomi)\b|承前页|承上页|接上页|续页|续表|перенос со? |продолжение таблиц|önceki sayfadan|viene de la|suma anterior|a transportar|^\W*transporte\s*[:：]?\s*[\d.,]+|riporto\s*[:：]?\s*[\d.,]+|report de la page|^\W*à reporter|übertrag|oldingi bet/iu;

/** The page says in its first lines that it goes on from the one before. */
export const isCarriedOn = (face: Face): boolean =>
  face.lines.slice(0, 12).some((l) => l.length < 90 && carried.test(l));

const salutation =
  /^\s*(?:dear\s|to whom it may concern|re\s*[:：]|subject\s*[:：]|уважаем|sayın|estimad|prezad|gentil|egregi|madame|monsieur|sehr geehrte|尊敬的|hurmatli)/iu;

/** The page begins as a letter does. */
export const isLetter = (face: Face): boolean => face.lines.slice(0, 22).some((l) => salutation.test(l));

const ownNumber =
  /(?:\b(?:no|nr|num|number|numero|número|n[°º])\b\.?|№|编号|編號|号码|號碼|номер|raqami|numarası|nummer|ref(?:erence)?\b\.?|号)\s*[.:：#]*\s*([\p{L}\d][\p{L}\d/._-]*\d[\p{L}\d/._-]*)/iu;

/** The first number that the head of a page gives itself ("Invoice No. 17/24"), folded. */
export function headNumber(face: Face, titleLine: number | undefined): string | undefined {
  const near = titleLine === undefined ? [] : face.lines.slice(titleLine, titleLine + 1);
  for (const line of [...near, ...face.lines.slice(0, 20)]) {
    const m = ownNumber.exec(line);
    if (m && /\d{2}/u.test(m[1]!)) return m[1]!.toUpperCase().replace(/[^\p{L}\d]/gu, '');
  }
  return undefined;
}

/** The first words of a page: its letterhead, numbers aside. */
export const letterhead = (face: Face): string =>
  face.lines
    .slice(0, 1)
    .flatMap((l) => tokensOf(l))
    .filter((t) => !/\d/u.test(t))
    .join(' ');

/** Codes with figures in the first lines, folded as `headNumber` folds. */
export const codesOf = (lines: readonly string[]): Set<string> =>
  new Set(
    lines
      .slice(0, 40)
      .flatMap((l) => l.split(/[\s,;:()]+/u))
      .filter((t) => /\d{2}/u.test(t))
      .map((t) => t.toUpperCase().replace(/[^\p{L}\d]/gu, '')),
  );
