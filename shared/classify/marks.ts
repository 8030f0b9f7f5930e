import { lazyPattern } from '../lazy.ts';
import { type Face, isFigured } from './face.ts';
import { tokensOf } from './phrases.ts';

/** "Page 2 of 5" as it stands on a page. */
export interface PageMark {
  number: number;
  of: number | undefined;
}

const pageWord =
  '(?:page|pages|pg|pag|pág|página|pagina|sheet|sheet\\s*no|seite|blatt|sayfa|sahife|стр(?:аница)?|лист|аркуш|сторінка|bet|sahifa|varaq|folha|fls?|hoja|foglio|folio|feuillet|feuille|trang|halaman|hal|lembar|strona|str|σελ(?:ίδα)?|صفحة|صفحه|p)';
const between = '(?:/|of|de|di|von|из|із|з|sur|do|z|dari|van|din|/\\s*of|από|من|\\||–|-)';
const pageMarks: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(|[])${pageWord}\\.?\\s*(?:no\\.?|nr\\.?|n[°º]|№)?[:：]?\\s*(\\d{1,4})\\s*${between}\\s*(?:${pageWord}\\.?\\s*)?(\\d{1,4})(?![\\d./-])`,
    'iu',
  ),
  /第\s*(\d{1,4})\s*[页頁张張]\s*[,，/、]?\s*[共总總全]\s*(\d{1,4})\s*[页頁张張]?/u,
  /[共总總全]\s*(?<of>\d{1,4})\s*[页頁张張]\s*[,，/、]?\s*(?:之)?第\s*(?<n>\d{1,4})\s*[页頁张張]?/u,
  /第\s*(\d{1,4})\s*[页頁张張]/u,
  new RegExp(`^\\s*[-–—(]?\\s*${pageWord}\\.?\\s*(?:no\\.?|nr\\.?|n[°º]|№)?[:：]?\\s*(\\d{1,4})\\s*[-–—)]?\\s*$`, 'iu'),
  /^\s*[([]?\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*[)\]]?\s*$/u,
  new RegExp(`[-–—(,]\\s*${pageWord}\\.?\\s*(\\d{1,4})\\s*\\)?\\s*$`, 'iu'),
  /^\s*[-–—]\s*(\d{1,3})\s*[-–—]\s*$/u,
  /\b(?<of>\d{1,3})\s+pages?\b.{0,8}\bpage\s+(?<n>\d{1,3})\b/iu,
];
/** A mark among other texts of its line: "Report 117   page 2". */
const besides = lazyPattern(`(?:^|\\s{2})${pageWord}\\.?\\s*[:：]?\\s*(\\d{1,3})\\s*$`, 'iu');
/** "2-1" alone on a line: of two, the first, as offices of China, Japan and Korea count; which figure is which shows on its neighbours. */
const dashed = /^\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*$/u;

const markIn = (line: string): PageMark | undefined => {
  for (const pattern of pageMarks) {
    const m = pattern.exec(line);
    if (!m) continue;
    const number = Number(m.groups?.n ?? m[1]);
    const of = Number(m.groups?.of ?? m[2]);
    if (number < 1 || (of && number > of)) continue;
    return { number, of: of || undefined };
  }
  const beside = besides().exec(line);
  if (beside && Number(beside[1]) > 0) return { number: Number(beside[1]), of: undefined };
  const pair = dashed.exec(line);
  if (!pair) return undefined;
  const [of, number] = [Number(pair[1]), Number(pair[2])];
  return number >= 1 && number <= of && of > 1 ? { number, of } : undefined;
};

/** The page marks of a page, those at its foot first: its own, and those that a fax or a binder gave it. */
export function pageMarksOf(face: Face): PageMark[] {
  const found: PageMark[] = [];
  for (const line of [...face.lines.slice(-6).reverse(), ...face.lines.slice(0, 14)]) {
    if (line.length > 160) continue;
    const mark = markIn(line);
    if (mark && !found.some((f) => f.number === mark.number && f.of === mark.of)) found.push(mark);
  }
  return found;
}

/** A line that holds nothing but the page's mark. */
export const isMarkLine = (line: string): boolean => line.trim().length < 24 && markIn(line) !== undefined;

/** Words that stand on a page only because it goes on from another. */
const carried =
  /(?:brought|carried|b(?:r(?:ough)?t)?\.?) (?:forward|fwd|over|down)\b|\b[bc]\s?\/\s?f(?:wd)?\b|continued from|\(\s*cont(?:inued|inuation|'d|d|inúa|in\.)?\.?\s*\)|[-–—,]\s*(?:continued|cont'd|continuation)\b|\bcontinuation sheet\b|^\W*(?:continued|continuation|continuación|continuação|continuazione|fortsetzung|suite|продолжение|продовження|devamı|davomi|lanjutan|tiếp theo|συνέχεια|продължение)\b|承前页|承上页|承上頁|接上页|接上頁|续页|續頁|续表|續表|перенос со? |продолжение таблиц|önceki sayfadan|nakli yekün|viene de la|suma anterior|suma y sigue|a transportar|^\W*transporte\s*[:：]?\s*[\d.,]+|riporto\s*[:：]?\s*[\d.,]+|report de la page|^\W*(?:à reporter|report)\s*[:：]?\s*[\d., ]+$|übertrag|oldingi bet|z przeniesienia/iu;

/** The page says in its first lines that it goes on from the one before. */
export const isCarriedOn = (face: Face): boolean =>
  face.lines.slice(0, 12).some((l) => l.length < 90 && carried.test(l) && !/carried (?:forward|over)/iu.test(l)) ||
  face.lines.slice(0, 4).some((l) => l.length < 90 && carried.test(l));

const figure = /\d[\d.,\s’']*\d/gu;
const figuresOn = (lines: readonly string[]): Set<string> =>
  new Set(
    lines
      .filter((l) => l.length < 120 && carried.test(l))
      .flatMap((l) => l.match(figure) ?? [])
      .map((f) => f.replace(/\D/gu, ''))
      .filter((f) => f.length >= 3),
  );

/** Sums that a page takes over from the one before, and those that it hands on. */
export const carriedFigures = (face: Face): { from: Set<string>; on: Set<string> } => ({
  from: figuresOn(face.lines.slice(0, 14)),
  on: figuresOn(face.lines.slice(-8)),
});

const salutation =
  /^\s*(?:dear\s|to whom it may concern|re\s*[:：]|subject\s*[:：]|уважаем|шановн|sayın|estimad|prezad|gentil|egregi|madame|monsieur|sehr geehrte|尊敬的|敬启者|hurmatli|kính gửi|dengan hormat)/iu;

/** The page begins as a letter does. */
export const isLetter = (face: Face): boolean => face.lines.slice(0, 22).some((l) => salutation.test(l));

const numberWord =
  /(?:\b(?:no|nr|num|number|numero|número|n[°º])\b\.?|№|编号|編號|号码|號碼|номер|raqami|numarası|nummer|ref(?:erence)?\b\.?|号)/iu;
const ownNumber = lazyPattern(
  `${numberWord.source}\\s*[.:：#]*\\s*([\\p{L}\\d][\\p{L}\\d/._-]*\\d[\\p{L}\\d/._-]*)(?!\\S*\\s+\\p{L}{2,})`,
  'iu',
);
/** A label alone, with its number in the row below. */
const emptyLabel = lazyPattern(`${numberWord.source}\\s*[.:：#]*\\s*$`, 'iu');
const code = /^[\p{L}\d][\p{L}\d/._-]*\d[\p{L}\d/._-]*$/u;
/** Numbers of the house, not of the paper. */
const ofTheHouse =
  /\b(?:tel|phone|fax|mob|vat|gst(?:in)?|tin|ntn|reg(?:istration|d)?|lic(?:en[cs]e)?|cnpj|cuit|ruc|rfc|nif|p\.?\s?o\.? box|iban|account|a\/c|inn|инн|кпп|огрн|edrpou|єдрпоу|mersis|iec|cin|pan|survey|plot|street|road|cadde(?:si)?|sok(?:ak)?)\b|路|街/iu;
/** Bare figures of a few places are house numbers as often as numbers of papers, unless the line is the label and its number. */
const telling = (found: string, line: string): boolean =>
  /\d{3}/u.test(found) || /\d[/-]\d|\p{L}.*\d\d|\d\d.*\p{L}/u.test(found) || (/\d{2}/u.test(found) && line.length < 24);

/** The first number that the head of a page gives itself ("Invoice No. 17/24"), folded: the one nearest its title. */
export function headNumber(face: Face, titleLine: number | undefined): string | undefined {
  const first = titleLine === undefined ? [] : [titleLine, titleLine + 1, titleLine + 2];
  const rows = [...first, ...Array.from({ length: 20 }, (_, i) => i)].filter((i) => face.lines[i] !== undefined);
  for (const i of rows) {
    const parts = face.segments.filter((s) => s.line === i);
    for (const [k, part] of parts.entries()) {
      const m = ownNumber().exec(part.text);
      if (m && telling(m[1]!, part.text) && !ofTheHouse.test(part.text)) return foldCode(m[1]!);
      if (m || !emptyLabel().test(part.text) || ofTheHouse.test(part.text)) continue;
      const beside = parts[k + 1]?.text ?? '';
      // over rows of figures it heads a column of numbers: none of them is that of the paper
      if (parts.length > 2 && isFigured(face, i + 1) && isFigured(face, i + 2)) continue;
      const below =
        face.segments.find((s) => s.line > i && s.line < i + 3 && Math.abs(s.left - part.left) < 0.03)?.text ?? '';
      for (const text of [beside, below]) if (code.test(text) && telling(text, '')) return foldCode(text);
    }
  }
  return undefined;
}

/** The first words of a page: its letterhead, numbers aside. */
export const letterhead = (face: Face): string =>
  (face.lines.find((l) => !isMarkLine(l)) === undefined ? [] : [face.lines.find((l) => !isMarkLine(l))!])
    .flatMap((l) => tokensOf(l))
    .filter((t) => !/\d/u.test(t))
    .join(' ');

export const foldCode = (text: string): string => text.toUpperCase().replace(/[^\p{L}\d]/gu, '');

/** Codes with figures in the first lines, folded as `headNumber` folds. */
export const codesOf = (lines: readonly string[]): Set<string> =>
  new Set(
    lines
      .slice(0, 40)
      .flatMap((l) => l.split(/[\s,;:()]+/u))
      .filter((t) => /\d{2}/u.test(t))
      .map(foldCode),
  );
