import { titlesAsWritten } from '../extract/labels/title-index.ts';
import { findCountries } from '../extract/values/index.ts';
import type { DocumentType } from '../model/index.ts';
import { craftTitle } from './crafts.ts';
import type { Weights } from './evidence.ts';
import type { Face, FaceSegment } from './face.ts';
import { PhraseIndex, tokensOf } from './phrases.ts';
import { stacked } from './stacked-titles.ts';
import { titlePhrases } from './title-phrases.ts';

const index = new PhraseIndex<Weights>();
const known = new Set<string>();
for (const { title, tokens, weights } of titlePhrases) {
  index.add(title, weights, tokens);
  known.add(tokens.join(' '));
}
/** Titles that only the label files have: they speak for one type, a little less than those that were weighed here. */
const labelWeight = 7;
for (const titles of titlesAsWritten) {
  for (const [type, spellings] of Object.entries(titles)) {
    for (const title of spellings) {
      const tokens = tokensOf(title);
      const key = tokens.join(' ');
      if (!known.has(key)) index.add(title, { [type]: labelWeight }, tokens);
      known.add(key);
    }
  }
}

/** Titles that stand anywhere in a run of words, the longest at each place. */
export const titlesIn = (tokens: readonly string[]) => index.find(tokens, true);

/** A title that stands on a page. */
export interface Headline {
  text: string;
  phrase: string;
  weights: Weights;
  /** How much it stands as a title (size, place, alone), 0 to 1. */
  prominence: number;
  line: number;
  /** It begins a line at the head of the page, and the number of a paper follows it ("Export invoice VFE/118/24-25 dated …"). */
  opens?: true;
  /** The records of a mill that it names, where it is one title for several of its steps. */
  crafts?: DocumentType[];
}

/** Words that stand beside a title without being of it. */
const beside = new Set(
  'no nr n number original copy duplicate triplicate page date original/copy the of for and a form и от для de del da di du des la le el et e y ve und fur va'.split(
    ' ',
  ),
);
const numberWord = new Set('no nr number num numero numara номер raqami'.split(' '));
const hasDigit = /\p{N}/u;
const han = /\p{Script=Han}/u;

/** How much of a segment is its title: letters of the title against all letters, numbers and small words aside. */
function coverage(segment: FaceSegment, covered: boolean[]): number {
  let all = 0;
  let title = 0;
  segment.tokens.forEach((t, i) => {
    if (covered[i]) {
      all += t.length;
      title += t.length;
    } else if (!hasDigit.test(t) && !beside.has(t)) all += t.length;
  });
  return all === 0 ? 0 : title / all;
}

/** Words in capitals, and a number of letters and figures behind them. */
const namedTitle =
  /^\p{Lu}{3,}(?:\s\p{Lu}+){0,3}\s(?:№\s?|N[o°º]\.?\s?|#\s?)?(?=\S*\d\S*\d)[\p{Lu}\d][\p{Lu}\d/.-]{3,}$/u;

/** "CERTIFICATE OF ORIGIN No: D 5520187": words in capitals, the word for a number and the number. */
const titleAndNumber =
  /^\p{Lu}{3,}(?:[\s/&]+[\p{Lu}'’]+){1,9}\s+(?:No|NO|Nr|NR|N[°º]|№)\.?\s*[:：]\s*[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}\s/.-]*$/u;

/** "1. Goods consigned from:", "(7) Invoice": the label of a box in a numbered form. */
const numberedBox = /^[(（]?\d{1,2}[.)）]\s*\p{L}/u;

/** "1. Goods consigned from:   CERTIFICATE OF ORIGIN": the title of a form in the cell right of its first box, which names a party. */
function besideBox(segment: FaceSegment, face: Face): boolean {
  if (segment.line > 2 || segment.tokens.length < 2 || !capitals.test(segment.text)) return false;
  const left = face.segments.filter((s) => s.line === segment.line && s.left < segment.left);
  return left.length > 0 && left.every((s) => numberedBox.test(s.text));
}

/** A number or a value follows: the segment is the label of a field, not a title. */
function labelled(segment: FaceSegment, after: string[]): number {
  // in the first lines of a form, beside the box of a party
  if (segment.line < 2 && segment.top < 0.25 && titleAndNumber.test(segment.text)) return 0.85;
  const colon = /[:：]\s*(.*)$/u.exec(segment.text);
  if (colon && (colon[1] ?? '') !== '') return segment.size >= 1.3 ? 0.6 : 0.2;
  if (colon) return 0.3;
  if (segment.isValue) return 0.1;
  // "7. INVOICE   GAJ-26/0902": a box of a numbered form with what stands in it
  if (segment.company > 1 && numberedBox.test(segment.text)) return 0.1;
  // "Factura | AVC-E-2291" in a sheet: a reference to another paper
  if (segment.valued) return 0.3;
  // "INVOICE MDM-2291" at the head of a row of boxes: a title with its number, where headings of a table have none.
  if (segment.first && segment.line < 5 && segment.company >= 2 && namedTitle.test(segment.text)) return 0.85;
  // One of several headings of a table.
  if (segment.company >= 3 && segment.size < 1.22 && !segment.leads) return 0.3;
  if (segment.size >= 1.25 || !after.some((t) => numberWord.has(t) || t === '号' || t === '编')) return 1;
  if (segment.company > 1) return 0.35;
  // "CONTRACT No. 44" in the middle of its line is a title; "Invoice No. 7781" at the margin may be a reference.
  if (Math.abs(segment.center - 0.5) < 0.08) return 1;
  return segment.line < 3 ? 0.75 : 0.6;
}

/** A few words, and then a dash or a bracket. */
const ledBy = /^[\p{L}\p{N}\s'’&./]{4,60}\s[-–—|(/]\s?/u;

/** "4,400 m. Invoice 26-118": what stands behind an amount of goods is cited there. */
const amountAhead = /^\p{Nd}{1,3}[.,]?\p{Nd}{2,}[.,\p{Nd}]*\s*\p{L}{1,9}[.,;]?\s/u;

function prominence(segment: FaceSegment, face: Face, covered: boolean[], end: number): number {
  const isGrid = (face.page.grid?.cells.length ?? 0) > 0;
  const letters = segment.text.replace(/[^\p{L}]/gu, '');
  const size = isGrid && segment.line < 4 && segment.company <= 2 ? 1.3 : segment.size;
  let p = 0.35;
  if (size >= 1.5) p += 0.45;
  else if (size >= 1.22) p += 0.25;
  if (letters !== '' && (letters === letters.toUpperCase() || han.test(letters))) p += 0.15;
  if (segment.top < 0.25 || segment.line < 8) p += 0.15;
  if (Math.abs(segment.center - 0.5) < 0.08) p += 0.15;
  if (segment.company === 1) p += 0.1;
  const share = coverage(segment, covered);
  // "PAYMENT ADVICE - credit to your account": the title leads, a mark parts it from what it says of itself.
  const leads = covered[0] === true && ledBy.test(segment.text) && segment.company === 1 && segment.tokens.length < 16;
  // "CERTIFICATE OF ORIGIN OF THE PEOPLE'S REPUBLIC OF CHINA": of whom it is, in the same capitals
  const ofWhom =
    covered[0] === true &&
    segment.company === 1 &&
    segment.line < 4 &&
    share < 0.85 &&
    capitals.test(segment.text) &&
    /^(?:of|for|de|del|da|do|della|du|des)$/u.test(segment.tokens[covered.lastIndexOf(true) + 1] ?? '') &&
    findCountries(segment.text).length > 0;
  // In running text the name of a paper is a mention of it.
  const whole =
    ofWhom || (leads && share < 0.85)
      ? 0.85
      : share >= 0.85
        ? 1
        : share >= 0.5
          ? 0.8
          : size >= 1.22
            ? 0.6
            : segment.tokens.length < 9
              ? 0.25
              : 0;
  const stands =
    share >= 0.85 && (numberedBeside(segment, face) || besideBox(segment, face))
      ? 0.85
      : labelled(segment, segment.tokens.slice(end));
  return Math.min(1, p) * whole * stands * (amountAhead.test(segment.text) ? 0.3 : 1);
}

const ofDay = /^(?:\p{L}+[.:]?\s)?\d{1,4}[\s./-]+(?:\d{1,2}|\p{L}{3,12})\.?[\s./,-]+\d{2,4}\.?$/u;

const beforeNumber = /^(?:no|nr|n[°º]|№|ref(?:erence)?(?:\s+no)?|serial(?:\s+no)?)[.:\s]+(?=\S*\d)/iu;
/** "FORM B": of which certificates have several. */
const formName = /^form\s\p{L}{1,3}$/iu;

/** "TAX INVOICE / EXPORT INVOICE | NCT-2407 | 18 JUL 2024": a title in capitals with nothing but its number and its day in the line, at the head. */
function numberedBeside(segment: FaceSegment, face: Face): boolean {
  if (!segment.first || segment.line > 4 || segment.top > 0.25 || segment.company < 2 || face.page.grid) return false;
  if (segment.tokens.length < 2 || !capitals.test(segment.text)) return false;
  const others = face.segments
    .filter((s) => s.line === segment.line && s !== segment)
    .map((s) => s.text.trim().replace(beforeNumber, ''))
    .filter((text) => !formName.test(text));
  return others.some((t) => paperNumber.test(t)) && others.every((t) => paperNumber.test(t) || ofDay.test(t));
}

/** A number of letters and figures, or a long one; neither a day nor a weight. */
const paperNumber =
  /^(?=(?:.*\d){2})(?=.*(?:\p{Lu}|\d{5}))(?!\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?$)[\p{Lu}\d][\p{Lu}\d/.-]{3,}$/u;

/** "Commercial invoice | KHS-24-1188", "Export invoice VFE/118/24-25 dated …": words for a paper with its number, first in a line of the head. */
function opens(segment: FaceSegment, to: number, face: Face): boolean {
  if (!segment.first || segment.line > 5 || segment.top > 0.35) return false;
  const [next] = segment.text.replace(/^(?:\p{L}[\p{L}'’-]*[\s:]+)+(?:n[°ºo]\.?|№|#)?[\s:]*/iu, '').split(/\s+/u);
  const beside = face.segments.find((s) => s.line === segment.line && s.left > segment.left);
  // "Bill of lading no. | RIX2602114" as the first row of a page of labels
  const named = segment.line === 0 && to + 1 === segment.tokens.length && numberWord.has(segment.tokens[to]!);
  if (named && beside) return paperNumber.test(beside.text.trim());
  if (to < segment.tokens.length) return paperNumber.test((next ?? '').replace(/[,;]$/u, ''));
  // One word beside a number, below the first line, labels it: "Romaneio | FSB-R12" on the record of a gin names another paper.
  if (segment.tokens.length === 1 && segment.line > 0) return false;
  return beside !== undefined && paperNumber.test(beside.text.trim());
}

/** Words and the mark of a number that end a line: "— No: L 0771882", "COSU6388117740". */
const numbered =
  /\s+[—–|-]?\s*(?:(?:(?:[Ss](?:eri|ERI|erial|ERIAL|érie)|Belge|BELGE)\s+)?(?:[Nn][OoRr]|N|[Nn][°º]|№|Number|NUMBER|Número|Номер|НОМЕР)(?!\p{L})\s*[.:：°º]*\s*[\p{Lu}\p{N}][\p{Lu}\p{N}\s/.-]{0,24}|\p{Lu}{2,6}\d{5,}\S*)$/u;
const parting = /\s[—–|]\s/u;
const capitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

/**
 * "İZMİR TİCARET ODASI — MENŞE ŞAHADETNAMESİ / CERTIFICATE OF ORIGIN — No: L 0771882": a title in capitals between who issues the paper and
 * its number, in a line at the head that holds nothing else.
 */
function titleWithin(segment: FaceSegment): FaceSegment[] {
  const { text, line, company, top } = segment;
  if (line > 3 || top > 0.25 || company > 1 || segment.tokens.length > 22) return [];
  const plain = text.replace(numbered, '');
  const parts = plain.split(parting).map((part) => part.trim());
  if (parts.length === 1 && (plain === text || !/[:：]/u.test(text))) return [];
  return parts
    .filter((part) => capitals.test(part) && !/[:：]/u.test(part))
    .map((part) => ({ ...segment, text: part, tokens: tokensOf(part) }));
}

/** "Packing list / Colli — Invoice 204, lot 7": behind the dash of a line that begins with a title, a paper with its number is one that it cites. */
function isCited({ text, tokens }: FaceSegment, { from, to }: { from: number; to: number }): boolean {
  const dash = /\s[—–|-]\s/u.exec(text);
  if (!dash || from < tokensOf(text.slice(0, dash.index)).length) return false;
  const [next, second] = tokens.slice(to);
  return hasDigit.test(next ?? '') || (numberWord.has(next ?? '') && hasDigit.test(second ?? ''));
}

const entriesOf = (weights: Weights) => Object.entries(weights).sort((a, b) => b[1] - a[1]);

/** Titles on a page, best first: those in its upper half, and larger ones anywhere. */
export function headlines(face: Face): Headline[] {
  const found: Headline[] = [];
  for (const { segment, joint } of [
    ...face.segments.flatMap((s) => [s, ...titleWithin(s)]).map((s) => ({ segment: s, joint: undefined })),
    ...stacked(face),
  ]) {
    if (segment.tokens.length > 22 || (segment.top > 0.5 && segment.size < 1.25)) continue;
    const all = index.find(segment.tokens, true);
    // Of a stack only what runs over the break is new.
    const matches = (joint === undefined ? [...all] : [...all].filter((m) => m.from < joint && m.to > joint)).filter(
      (m, i) => i === 0 || !isCited(segment, m),
    );
    // Three papers named in one line are an enumeration of enclosures; one paper named in three languages is none.
    const named = new Set(matches.map((m) => entriesOf(m.value)[0]?.[0]));
    if (matches.length > 3 || (matches.length === 3 && segment.tokens.length > 8 && named.size > 1)) continue;
    const crafts = craftTitle(segment.tokens);
    // "Spinning lot sheet": of its words a shorter title is made, that of another paper.
    const longest = Math.max(0, ...matches.map((m) => m.to - m.from));
    if (crafts && (crafts.types.length > 1 || crafts.to - crafts.from > longest)) {
      const covered = segment.tokens.map((_, i) => i >= crafts.from && i < crafts.to);
      found.push({
        text: segment.text,
        phrase: crafts.phrase,
        weights: crafts.weights,
        prominence: prominence(segment, face, covered, crafts.to),
        line: segment.line,
        ...(crafts.types.length > 1 && { crafts: crafts.types }),
      });
      continue;
    }
    if (matches.length === 0) continue;
    const covered = segment.tokens.map((_, i) => matches.some((m) => i >= m.from && i < m.to));
    const end = matches.at(-1)!.to;
    const p = prominence(segment, face, covered, end);
    // Of two titles on one line ("Commercial invoice and packing list") the first leads.
    for (const [i, m] of matches.entries()) {
      found.push({
        text: segment.text,
        phrase: m.phrase,
        weights: m.value,
        prominence: p * (i === 0 ? 1 : 0.95),
        line: segment.line,
        ...(i === 0 && m.from === 0 && opens(segment, m.to, face) && { opens: true as const }),
      });
    }
  }
  if (face.page.title) {
    for (const m of index.find(tokensOf(face.page.title), true))
      found.push({ text: face.page.title, phrase: m.phrase, weights: m.value, prominence: 0.5, line: 0 });
  }
  return found.sort((a, b) => b.prominence - a.prominence);
}

/** The kinds that a file's name speaks for; to be used between equals only. */
export function nameWeights(name: string): Weights {
  const weights: Weights = {};
  for (const m of index.find(tokensOf(name.replace(/[_.-]+/gu, ' ')), true)) Object.assign(weights, m.value);
  return weights;
}
