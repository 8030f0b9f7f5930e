import type { Page } from '../../../shared/model/index.ts';
import type { Point } from '../wear/picture.ts';
import { align } from './align.ts';
import { characterPoints, outside } from './place.ts';
import type { SeenPage, SeenWord } from './sent.ts';

/** What was read of one page against what stands on it. */
export interface TextScore {
  /** Characters on the page without white space, and how many were lost, added or taken for others. */
  characters: number;
  errors: number;
  /** The same with marks above and below letters left out, as names are compared. */
  plainErrors: number;
  /** Runs with at least three digits: numbers, dates, codes. */
  numbers: number;
  numbersRight: number;
  /** Numbers read otherwise than they stand, as `truth → read`. */
  misread: [truth: string, read: string][];
  /** Words that OCR gave: its confidence, whether it is right, and whether it says which characters it doubts. */
  words: { confidence: number; right: boolean; doubtful: boolean }[];
}

const strict = (text: string): string[] => [
  ...text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bb\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d\u201e«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ''),
];
const plain = (text: string): string[] =>
  strict(
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/ı/g, 'i')
      .replace(/ş/g, 's'),
  );

interface Segment {
  words: SeenWord[];
  read: { text: string; word: number; x: number }[];
}

const middle = (w: SeenWord, from: 0 | 1): Point => {
  const [a, b] = from === 0 ? [w.corners[0], w.corners[3]] : [w.corners[1], w.corners[2]];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
};

/** Words of one line that stand close together: a cell, a label, a line of prose. */
const segmentsOf = (words: readonly SeenWord[], aspect: number): Segment[] => {
  const out: Segment[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const before = last?.words.at(-1);
    // The end of the one before lies within a letter's height of this one's box, and ahead of it.
    const near = before && outside(word.corners, middle(before, 1), aspect) < 0.9 && level(before, word, aspect);
    if (last && near) last.words.push(word);
    else out.push({ words: [word], read: [] });
  }
  return out;
};

const level = (a: SeenWord, b: SeenWord, aspect: number): boolean => {
  const [p, q] = [middle(a, 1), middle(b, 0)];
  const [tl, tr] = a.corners;
  const along: Point = [(tr[0] - tl[0]) * aspect, tr[1] - tl[1]];
  return (q[0] - p[0]) * aspect * along[0] + (q[1] - p[1]) * along[1] > -0.0001;
};

/** How many heights beside a line a character may stand and still be of it. */
const reach = 0.6;

/** Compares an OCR page with what stands on it, by where each character stands: the order of reading does not matter. */
export const scoreText = (page: Page | undefined, truth: SeenPage): TextScore => {
  const { aspect } = truth;
  const segments = segmentsOf(truth.words, aspect);
  const words = page?.words ?? [];
  const stray: number[] = [];
  words.forEach((word, index) => {
    for (const { character, at } of characterPoints(page!, word)) {
      const segment = nearest(segments, at, aspect);
      if (segment) segment.read.push({ text: character, word: index, x: along(segment, at, aspect) });
      else if (!truth.foreign.some((f) => outside(f, at, aspect) === 0)) stray.push(index);
    }
  });
  const score: TextScore = {
    characters: 0,
    errors: stray.length,
    plainErrors: stray.length,
    numbers: 0,
    numbersRight: 0,
    misread: [],
    words: [],
  };
  const wrong = new Set(stray);
  const seen = new Set<number>();
  for (const segment of segments) compare(segment, score, wrong, seen);
  words.forEach((word, index) => {
    // A word of a stamp is neither right nor wrong.
    if (seen.has(index) || wrong.has(index))
      score.words.push({ confidence: word.confidence, right: !wrong.has(index), doubtful: !!word.doubtful?.length });
  });
  return score;
};

const nearest = (segments: readonly Segment[], at: Point, aspect: number): Segment | undefined => {
  let best: Segment | undefined;
  let least = reach;
  for (const segment of segments)
    for (const word of segment.words) {
      const far = outside(word.corners, at, aspect);
      if (far < least) [best, least] = [segment, far];
    }
  return best;
};

const along = (segment: Segment, at: Point, aspect: number): number => {
  const [tl] = segment.words[0]!.corners;
  const tr = segment.words.at(-1)!.corners[1];
  return (at[0] - tl[0]) * aspect * (tr[0] - tl[0]) * aspect + (at[1] - tl[1]) * (tr[1] - tl[1]);
};

function compare(segment: Segment, score: TextScore, wrong: Set<number>, seen: Set<number>): void {
  const truth = segment.words.flatMap((w, word) => strict(w.text).map((text) => ({ text, word })));
  const read = segment.read
    .toSorted((a, b) => a.x - b.x)
    .flatMap(({ text, word }) => strict(text).map((t) => ({ text: t, word })));
  const { cost, pairs } = align(
    truth.map((t) => t.text),
    read.map((t) => t.text),
  );
  score.characters += truth.length;
  score.errors += cost;
  score.plainErrors +=
    cost === 0 ? 0 : align(plain(truth.map((t) => t.text).join('')), plain(read.map((t) => t.text).join(''))).cost;
  const touched = new Set<number>();
  const got = segment.words.map(() => '');
  let lastTruth = 0;
  let lastRead = -1;
  pairs.forEach((pair, i) => {
    if (pair.truth >= 0) lastTruth = truth[pair.truth]!.word;
    if (pair.read >= 0) {
      lastRead = read[pair.read]!.word;
      seen.add(lastRead);
      got[lastTruth] += read[pair.read]!.text;
    }
    if (pair.same) return;
    if (pair.read >= 0) wrong.add(lastRead);
    // A lost character belongs to the word that was read on both sides of it.
    else if (pairs.slice(i + 1).find((p) => p.read >= 0)?.read !== undefined) {
      const next = pairs.slice(i + 1).find((p) => p.read >= 0)!;
      if (read[next.read]!.word === lastRead) wrong.add(lastRead);
    }
    touched.add(lastTruth);
  });
  segment.words.forEach((w, i) => {
    if ((w.text.match(/\d/g)?.length ?? 0) < 3) return;
    score.numbers++;
    if (touched.has(i)) score.misread.push([w.text, got[i]!]);
    else score.numbersRight++;
  });
}
