import { matchLabel } from '../extract/labels/match-label.ts';
import type { DocumentType, Page } from '../model/index.ts';
import { chooseType, type TypeChoice } from './decide.ts';
import { type Face, faceOf, isFigured, segmentsOf } from './face.ts';
import { type Headline, headlines } from './headline.ts';
import {
  carriedFigures,
  codesOf,
  headNumber,
  isCarriedOn,
  isLetter,
  isMarkLine,
  letterhead,
  type PageMark,
  pageMarksOf,
} from './marks.ts';
import { tokensOf } from './phrases.ts';
import { type Scores, scorePages } from './score.ts';
import { isAround } from './structure.ts';

/** What one page tells of where a document begins and to which it belongs. */
export interface Signs {
  face: Face;
  title: Headline | undefined;
  titleType: DocumentType | undefined;
  marks: PageMark[];
  /** The mark that counts in its document; set once those of the file are known. */
  mark: PageMark | undefined;
  number: string | undefined;
  /** Every code on the page, folded as `number` is. */
  codes: ReadonlySet<string>;
  /** First words, numbers aside. */
  letterhead: string;
  /** Lines above the table or the text, folded, page marks aside. */
  head: string[];
  /** How many things its head names by labels that stand on first pages. */
  labels: number;
  /** Heads of the columns of its first table, folded. */
  columns: string | undefined;
  /** Those of all its tables. */
  lists: ReadonlySet<string>;
  /** Left edges of what stands in rows, in hundredths of the page. */
  edges: number[];
  /** First and last running number in the first column that has them. */
  runs: { first: number; last: number } | undefined;
  carried: boolean;
  figures: { from: Set<string>; on: Set<string> };
  letter: boolean;
  /** A letter, an index or a divider: nothing but a sheet around the papers. */
  around: boolean;
  /** The script of its text; undefined where it has hardly any. */
  script: string | undefined;
  /** Printed terms, as they stand on the back of a paper. */
  terms: boolean;
  scores: Scores;
  choice: TypeChoice;
}

/** A title this prominent opens a document; a fainter one is only a mention. */
const opening = 0.5;

const topOf = (h: Headline | undefined): DocumentType | undefined =>
  h && (Object.entries(h.weights) as [DocumentType, number][]).sort((a, b) => b[1] - a[1])[0]?.[0];

const foldLine = (line: string): string => tokensOf(line).join(' ');

/** The heads of a table's columns stand in the line: short words, and rows of figures below. */
function isHeads(face: Face, line: number): boolean {
  const parts = segmentsOf(face, line);
  const bare = parts.length >= 2 && parts.every((p) => p.text.length < 34 && !/[:：]|\d{2}/u.test(p.text));
  return bare && [line + 1, line + 2, line + 3].filter((k) => isFigured(face, k)).length >= 2;
}

/** The heads of all tables, folded. */
const listsOf = (face: Face): Set<string> =>
  new Set(face.lines.flatMap((line, i) => (isHeads(face, i) ? [foldLine(line)] : [])));

/** Lines above the first table: its heads, or two rows of figures one under the other. */
function headOf(face: Face): { head: string[]; columns: string | undefined } {
  const head: string[] = [];
  const shown = Math.min(face.lines.length, 16);
  for (let i = 0; i < shown; i++) {
    const line = face.lines[i]!;
    if (isHeads(face, i)) return { head, columns: foldLine(line) };
    if (isFigured(face, i) && isFigured(face, i + 1) && isFigured(face, i + 2)) break;
    if (isMarkLine(line)) continue;
    const text = foldLine(line.replace(/\s{2,}\S.{0,24}$/u, (t) => (isMarkLine(t) ? '' : t)));
    if (text !== '') head.push(text);
  }
  return { head, columns: undefined };
}

/** Labels that stand in the head of a first page: who, when, from where to where, under which number. */
const headLabels: ReadonlySet<string> = new Set(
  (
    'documentNumber invoiceNumber packingListNumber blNumber certificateNumber contractNumber orderNumber ginRecordNumber ' +
    'productionRecordNumber date invoiceDate issueDate orderDate period seller buyer billTo shipTo shipper consignee notify manufacturer ' +
    'supplier producer exporter importer gin spinner mill weaver knitter garmentMaker farm grower processor vessel portOfLoading ' +
    'portOfDischarge placeOfReceipt yarnLot fabricLot styleNumber batchNumber'
  ).split(' '),
);

/** How many things the head of the page names by labels of a head. */
function labelsOf(face: Face): number {
  const fields = new Set<string>();
  for (const s of face.segments) {
    if (s.line > 13 || s.top > 0.45 || s.text.length > 60) continue;
    const [match] = matchLabel(s.text);
    if (match && headLabels.has(match.field)) fields.add(match.field);
  }
  return fields.size;
}

/** Left edges that three rows or more share. */
function edgesOf(face: Face): number[] {
  const count = new Map<number, number>();
  for (let i = 0; i < face.lines.length; i++) {
    const parts = segmentsOf(face, i);
    if (parts.length < 3) continue;
    for (const p of parts) {
      const at = Math.round(p.left * 100);
      count.set(at, (count.get(at) ?? 0) + 1);
    }
  }
  return [...count].filter(([, n]) => n >= 3).map(([at]) => at);
}

/** The numbers that run down the first column. */
function runsOf(face: Face): Signs['runs'] {
  const numbers: number[] = [];
  for (let i = 0; i < face.lines.length; i++) {
    const parts = segmentsOf(face, i);
    const m = parts.length >= 2 ? /^\D{0,6}?(\d{1,9})$/u.exec(parts[0]!.text.trim()) : null;
    if (m) numbers.push(Number(m[1]));
  }
  if (numbers.length < 3) return undefined;
  const steps = numbers.slice(1).filter((n, i) => n === numbers[i]! + 1).length;
  return steps >= 0.6 * (numbers.length - 1) ? { first: numbers[0]!, last: numbers.at(-1)! } : undefined;
}

const termsTitle =
  /\b(?:terms (?:and|&) conditions|conditions of (?:carriage|sale|contract)|general conditions|definitions?\b.{0,20}\bcarrier|条款|背面条款|общие условия|condiciones generales|condições gerais|condizioni generali|conditions générales|allgemeine (?:geschäfts)?bedingungen)/iu;
/** A page of numbered clauses under a heading of terms, or of a carrier's clauses without one. */
function isTerms(face: Face): boolean {
  const text = face.lines.slice(0, 4).join(' ');
  const clauses = face.lines.filter((l) => /^\s*(?:\(?\d{1,2}[.)]|§|art(?:icle)?\.?\s*\d)/iu.test(l)).length;
  const carrier = face.lines.filter((l) =>
    /\b(?:the carrier|the merchant|lien|general average|york-antwerp|hague)\b/iu.test(l),
  ).length;
  return (termsTitle.test(text) && clauses >= 2) || (clauses >= 4 && carrier >= 3);
}

const scripts: readonly [string, RegExp][] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['han', /\p{Script=Han}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
];

/** The script that most letters are of; a Chinese sign counts for three letters. */
function scriptOf(face: Face): string | undefined {
  const text = face.lines.slice(0, 60).join(' ');
  const counted = scripts.map(([name, sign]): [string, number] => [
    name,
    (text.match(sign)?.length ?? 0) * (name === 'han' ? 3 : 1),
  ]);
  const sum = counted.reduce((n, [, k]) => n + k, 0);
  const [best] = counted.sort((a, b) => b[1] - a[1]);
  return best && sum >= 60 && best[1] >= 0.8 * sum ? best[0] : undefined;
}

/** Reads of a page what tells of its document. */
export function signsOf(page: Page): Signs {
  const face = faceOf(page);
  const terms = isTerms(face);
  const title = terms ? undefined : headlines(face).find((h) => h.prominence >= opening);
  const scores = scorePages([face]);
  const around = isAround(face);
  return {
    face,
    title,
    titleType: around ? 'other' : topOf(title),
    marks: pageMarksOf(face),
    mark: undefined,
    number: headNumber(face, title?.line),
    codes: codesOf(face.lines),
    letterhead: letterhead(face),
    ...headOf(face),
    lists: listsOf(face),
    labels: labelsOf(face),
    edges: edgesOf(face),
    runs: runsOf(face),
    carried: isCarriedOn(face),
    figures: carriedFigures(face),
    letter: isLetter(face),
    around,
    script: scriptOf(face),
    terms,
    scores,
    choice: chooseType(scores, ''),
  };
}
