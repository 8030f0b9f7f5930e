import type { DoubtfulCharacter } from '../../model/index.ts';
import { shareRight } from './calibration.ts';
import type { Crop } from './crop.ts';
import { doubtOf, type ReadCharacter } from './ctc.ts';

/** A word of a line: its text, its ink from `left` to `right` in pixels of the crop. */
export interface LineWord {
  text: string;
  left: number;
  right: number;
  confidence: number;
  doubtful?: DoubtfulCharacter[];
}

/** A character is doubtful when other readings of its place come to more than this together. */
const doubtFloor = 0.05;

/**
 * Cuts a recognised line into words, at the spaces that were recognised and at gaps of the ink that are too wide to stand
 * inside a word: the recogniser drops spaces between Latin words. Chinese text is only cut at wide gaps.
 */
export function splitWords(characters: readonly ReadCharacter[], crop: Crop): LineWord[] {
  const ink = readInk(crop);
  const em = emOf(characters, ink.height);
  const pitch = pitchOf(characters);
  const words: LineWord[] = [];
  let current: ReadCharacter[] = [];
  let left = ink.first;
  let spaced = false;
  const close = (right: number): void => {
    if (current.length) {
      // One wrong character makes the word wrong: it is as sure as all its characters together.
      const confidence = shareRight(current.reduce((all, c) => all * (1 - doubtOf(c)), 1));
      const doubtful = doubtsOf(current);
      const text = current.map((c) => c.text).join('');
      words.push({
        text,
        left,
        right: Math.max(right, left + 1),
        confidence,
        ...(doubtful.length ? { doubtful } : {}),
      });
    }
    current = [];
  };
  for (const character of characters) {
    if (/^\s$/u.test(character.text)) {
      spaced = true;
      continue;
    }
    const previous = current.at(-1);
    if (previous) {
      const gap = widestGap(ink, previous.at, character.at);
      const wide = pitch
        ? character.at - previous.at > 1.5 * pitch
        : gap && gap.to - gap.from > apart(previous.text, character.text, current.at(-2)?.text) * em;
      if (spaced || wide) {
        const middle = (previous.at + character.at) / 2;
        close(gap?.from ?? middle);
        left = gap?.to ?? middle;
      }
    }
    spaced = false;
    current.push(character);
  }
  close(ink.last);
  return words;
}

function doubtsOf(characters: readonly ReadCharacter[]): DoubtfulCharacter[] {
  const doubts: DoubtfulCharacter[] = [];
  let at = 0;
  for (const character of characters) {
    const { text, others = [] } = character;
    const doubt = doubtOf(character);
    if (doubt > doubtFloor) doubts.push({ at, confidence: 1 - doubt, others });
    at += text.length;
  }
  return doubts;
}

/**
 * Widest gap inside a word, in ems, by what stands beside it: a word space is a quarter of an em; figures of equal width
 * leave air around a 1, and points and commas around themselves.
 */
function apart(a: string, b: string, before: string | undefined): number {
  // A typewriter's point stands in a cell as wide as a figure's.
  if (/\d/.test(a) && /[.,]/.test(b)) return 0.42;
  if (/[.,]/.test(a) && /\d/.test(b) && before && /\d/.test(before)) return 0.42;
  const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  if (han.test(a) && han.test(b)) return 0.75;
  if (han.test(a) || han.test(b)) return 0.45;
  const air = (c: string): number => (/[1Iil|]/.test(c) ? 0.1 : /[.,:;'’`\-/]/.test(c) ? 0.12 : 0);
  const base = /\d/.test(a) && /\d/.test(b) ? 0.25 : 0.21;
  return base + air(a) + air(b);
}

/** Letters from which the pitch of a line tells anything. */
const fewest = 10;
/** Mean distance from whole pitches, in pitches, below which type is taken for that of a typewriter. */
const regular = 0.12;

/**
 * Distance of the middles of neighbouring letters where all are equally far apart, as from a typewriter: there the air around a thin
 * letter is as wide as a space of other type. Undefined for proportional type and where there is little but figures.
 */
function pitchOf(characters: readonly ReadCharacter[]): number | undefined {
  if (characters.filter((c) => /\p{Script=Latin}/u.test(c.text)).length < fewest) return undefined;
  const distances: number[] = [];
  for (let i = 1; i < characters.length; i += 1)
    if (characters[i]!.text !== ' ' && characters[i - 1]!.text !== ' ')
      distances.push(characters[i]!.at - characters[i - 1]!.at);
  const pitch = distances.toSorted((a, b) => a - b)[Math.floor(distances.length * 0.45)] ?? 0;
  // Each letter stands a whole number of pitches from the one before it, but for the steps in which the recogniser sees.
  const off = distances.reduce((sum, d) => sum + Math.abs(d / pitch - Math.round(d / pitch)), 0) / distances.length;
  return off < regular ? pitch : undefined;
}

interface Ink {
  /** True for a column without ink. */
  blank: boolean[];
  first: number;
  last: number;
  /** Height of the ink in pixels. */
  height: number;
}

/** Type size from the height of the ink: capitals and figures are 0.72 em, with descenders 0.93 em; Han fill the em. */
function emOf(characters: readonly ReadCharacter[], height: number): number {
  const text = characters.map((c) => c.text).join('');
  if (/\p{Script=Han}/u.test(text)) return height / 0.95;
  if (/[gjpqyQ,;()[\]{}|/]/.test(text)) return height / 0.93;
  return /[A-Z0-9bdfhklt]/.test(text) ? height / 0.72 : height / 0.53;
}

function readInk({ width, grey }: Crop): Ink {
  const level = otsu(grey);
  const height = grey.length / width;
  const columns = new Int32Array(width);
  const rows = new Int32Array(height);
  let dark = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (grey[y * width + x]! >= level) continue;
      columns[x]! += 1;
      rows[y]! += 1;
      dark += 1;
    }
  }
  // White on black: the paper is what there is more of.
  const inverted = dark > grey.length * 0.55;
  // A speck, or a rule under the line, is no ink of a letter.
  const blank = Array.from(columns, (n) => (inverted ? height - n : n) <= 1);
  const first = blank.indexOf(false);
  const last = blank.lastIndexOf(false) + 1;
  const filled = Array.from(rows, (n) => (inverted ? width - n : n) > Math.max(1, width * 0.004));
  const ink = filled.lastIndexOf(true) - filled.indexOf(true) + 1;
  return { blank, first: Math.max(first, 0), last: last || width, height: ink > 8 ? ink : height * 0.7 };
}

/** The widest run of blank columns whose middle lies between two characters' peaks. */
function widestGap(ink: Ink, from: number, to: number): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  const end = Math.min(Math.ceil(to) + 8, ink.last);
  for (let x = Math.max(Math.floor(from) - 8, ink.first); x < end; x += 1) {
    if (!ink.blank[x]) continue;
    let start = x;
    while (start > ink.first && ink.blank[start - 1]) start -= 1;
    while (x < ink.last && ink.blank[x]) x += 1;
    const middle = (start + x) / 2;
    if (middle > from - 4 && middle < to + 4 && (!best || x - start > best.to - best.from))
      best = { from: start, to: x };
  }
  return best;
}

/** Otsu's threshold: the grey level that parts the pixels into two groups of least spread. */
export function otsu(grey: Uint8Array): number {
  const histogram = new Float64Array(256);
  for (const v of grey) histogram[v]! += 1;
  let total = 0;
  for (let v = 0; v < 256; v += 1) total += v * histogram[v]!;
  let [count, sum, best, level] = [0, 0, -1, 128];
  for (let v = 0; v < 256; v += 1) {
    count += histogram[v]!;
    sum += v * histogram[v]!;
    const rest = grey.length - count;
    if (count === 0 || rest === 0) continue;
    const spread = count * rest * (sum / count - (total - sum) / rest) ** 2;
    if (spread > best) [best, level] = [spread, v + 1];
  }
  return level;
}
