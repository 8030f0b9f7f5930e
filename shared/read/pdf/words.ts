import type { Box, Word } from '../../model/index.ts';
import type { Edges, Sheet } from './geometry.ts';
import type { Row } from './lines.ts';
import { round } from './rulings.ts';
import type { Run } from './runs.ts';

/** Whether a drawn vertical line stands between two places of a row; in points of the page as shown. */
export type Parted = (left: Run, right: Run) => boolean;

/** Widest gap over which pieces of a word that were drawn apart are one word, in em. */
const JOIN = { latin: 0.17, han: 0.35 };

/** Widest even gap between the letters of a word that is typed with spaces between them, in em. */
const SPACED_OUT = { latin: 0.9, han: 1.1 };

/** Day, month and year stand single in forms, with blanks between them to fill in. */
const DATE_SIGNS = /[年月日]/u;

/** Joins the runs of a row that are one word: drawn in pieces, or set letter by letter. */
export function toWords(row: Row, parted: Parted): Run[] {
  const words: Run[] = [];
  for (const run of row.runs) {
    const last = words.at(-1);
    if (last && isSame(last, run)) {
      // What was drawn between the two may hide the first, never the second.
      if (run.style.place > last.style.place) words[words.length - 1] = run;
    } else if (last && joins(last, run, parted)) words[words.length - 1] = joined(last, run);
    else words.push(run);
  }
  return joinSpacedOut(joinEven(words, parted), parted);
}

/** The same text drawn twice in one place: a way to make letters bold, or to give them a shadow. */
function isSame(a: Run, b: Run): boolean {
  const near = 0.25 * Math.min(a.style.size, b.style.size);
  return a.text === b.text && Math.abs(a.start - b.start) < near && Math.abs(a.end - b.end) < near;
}

function joins(left: Run, right: Run, parted: Parted): boolean {
  // Text that runs from the right comes in the file from right to left too.
  const backwards = left.rightToLeft && right.rightToLeft;
  if (backwards ? left.spaceBefore || right.spaceAfter : left.spaceAfter || right.spaceBefore) return false;
  if (!alike(left, right)) return false;
  const em = Math.max(left.style.em, right.style.em);
  const gap = right.start - left.end;
  const widest = left.hanLast && right.hanFirst ? JOIN.han : JOIN.latin;
  return gap <= widest * em && gap >= -0.3 * em && !(gap > 0.05 * em && parted(left, right));
}

/** Visible and invisible text, large and small, are never pieces of one word. */
function alike(a: Run, b: Run): boolean {
  const ratio = a.style.size / b.style.size;
  return ratio > 0.6 && ratio < 1.67 && (a.style.mode === 3) === (b.style.mode === 3);
}

function joined(left: Run, right: Run): Run {
  const backwards = left.rightToLeft && right.rightToLeft;
  return {
    ...left,
    text: backwards ? right.text + left.text : left.text + right.text,
    letters: left.letters + right.letters,
    end: Math.max(left.end, right.end),
    box: [
      Math.min(left.box[0], right.box[0]),
      Math.min(left.box[1], right.box[1]),
      Math.max(left.box[2], right.box[2]),
      Math.max(left.box[3], right.box[3]),
    ],
    hanLast: right.hanLast,
    spaceBefore: backwards ? right.spaceBefore : left.spaceBefore,
    spaceAfter: backwards ? left.spaceAfter : right.spaceAfter,
  };
}

/** Text set character by character, with the same distance everywhere but between words: how far apart, in em, and how many of them it takes. */
const EVEN = { widest: 0.45, widestOfDigits: 0.36, slack: 0.08, enough: 6 };

/** Joins characters that were placed one by one with room between them, no spaces written: digits, marks and letters alike. */
function joinEven(words: Run[], parted: Parted): Run[] {
  const out: Run[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && areApart(words[to - 1] as Run, words[to] as Run, parted)) to++;
    out.push(...(to - from < EVEN.enough ? words.slice(from, to) : evenly(words.slice(from, to))));
    from = to;
  }
  return out;
}

const gapOf = (left: Run, right: Run): number => (right.start - left.end) / left.style.em;

function areApart(left: Run, right: Run, parted: Parted): boolean {
  if (left.letters !== 1 || right.letters !== 1 || left.spaceAfter || right.spaceBefore) return false;
  if (left.hanLast || right.hanFirst || left.rightToLeft || !alike(left, right)) return false;
  const gap = gapOf(left, right);
  return gap > 0 && gap < 2 * EVEN.widest && !parted(left, right);
}

function evenly(single: Run[]): Run[] {
  const gaps = single.slice(1).map((run, i) => gapOf(single[i] as Run, run));
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] as number;
  const widest = single.every((run) => /\d/.test(run.text)) ? EVEN.widestOfDigits : EVEN.widest;
  const even = gaps.filter((gap) => Math.abs(gap - usual) < EVEN.slack).length;
  if (usual > widest || even < 0.6 * gaps.length) return single;
  const out: Run[] = [];
  for (const [i, run] of single.entries()) {
    const last = out.at(-1);
    if (last && (gaps[i - 1] as number) < usual + EVEN.slack) out[out.length - 1] = joined(last, run);
    else out.push(run);
  }
  return out;
}

/** "I N V O I C E" and "发 票": single letters at even distances. */
function joinSpacedOut(words: Run[], parted: Parted): Run[] {
  const out: Run[] = [];
  let i = 0;
  while (i < words.length) {
    const end = spacedOutEnd(words, i, parted);
    out.push(words.slice(i + 1, end).reduce(joined, words[i] as Run));
    i = end;
  }
  return out;
}

/** Index after the last word of the spaced-out word that begins at `from`; `from + 1` where none does. */
function spacedOutEnd(words: Run[], from: number, parted: Parted): number {
  const first = words[from] as Run;
  if (!isLetter(first)) return from + 1;
  const kind = first.hanFirst ? 'han' : 'latin';
  let end = from + 1;
  let even: number | undefined;
  for (; end < words.length; end++) {
    const left = words[end - 1] as Run;
    const right = words[end] as Run;
    const gap = (right.start - left.end) / left.style.em;
    if (!isLetter(right) || right.hanFirst !== first.hanFirst || !alike(left, right)) break;
    if (gap < 0 || gap > SPACED_OUT[kind] || parted(left, right)) break;
    even ??= gap;
    if (Math.abs(gap - even) > 0.2) break;
  }
  const text = words.slice(from, end).map((word) => word.text);
  const after = words[end];
  const before = words[from - 1];
  const last = words[end - 1] as Run;
  // A single letter that a longer word follows at the same distance is a word of its own in running text.
  const apart = 1.5 * Math.max(0.2, even ?? 0) * first.style.em;
  const alone =
    (!after || after.start - last.end > apart || !sameKind(after, first)) &&
    (!before || first.start - before.end > apart || !sameKind(before, first));
  const enough = kind === 'han' ? text.length >= 2 && alone : text.length >= 4;
  return enough && !isSequence(text) && !text.some((t) => DATE_SIGNS.test(t)) ? end : from + 1;
}

const isLetter = (run: Run) => run.letters === 1 && /^\p{L}$/u.test(run.text);
const sameKind = (a: Run, b: Run) => a.hanFirst === b.hanFirst;

/** A B C D: names of columns or choices, not a word. */
function isSequence(letters: string[]): boolean {
  return letters.every((letter, i) => i === 0 || letter.codePointAt(0) === (letters[i - 1]?.codePointAt(0) ?? 0) + 1);
}

/** A word of the page model, its box as fractions of the page. */
export function toWord({ text, box }: Run, sheet: Sheet, confidence: number): Word {
  return { text, box: toBox(box, sheet), confidence };
}

/** Edges in points as a box in fractions of the page; what juts out is cut off, and what is no number is 0. */
export function toBox(edges: Edges, { width, height }: Sheet): Box {
  const clamp = (value: number) => (value > 0 ? Math.min(1, value) : 0);
  const left = clamp(edges[0] / width);
  const top = clamp(edges[1] / height);
  const place: Box = [left, top, clamp(edges[2] / width) - left, clamp(edges[3] / height) - top];
  return place.map(round) as Box;
}
