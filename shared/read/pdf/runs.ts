import type { Glyph, Style } from './characters.ts';
import { type Spelling, spell } from './spelling.ts';

/** Characters of one text object that no gap parts: a word, or the piece of one. Lengths in points. */
export interface Run {
  text: string;
  letters: number;
  style: Style;
  start: number;
  end: number;
  box: Glyph['box'];
  hanFirst: boolean;
  hanLast: boolean;
  rightToLeft: boolean;
  /** A space character was written before or after it: never joined to that side. */
  spaceBefore: boolean;
  spaceAfter: boolean;
}

export interface Runs {
  runs: Run[];
  /** Characters with ink, and how many of them the file gives no letter for. */
  drawn: number;
  unknown: number;
  /** The page writes its spaces as characters, so that a narrow gap is no space. */
  spaced: boolean;
}

/**
 * Widest gap inside a word, in em: where spaces are written as characters a gap alone must be wide to part words; where they
 * are not, it is as narrow as a tight space. East Asian text has no spaces: only a gap past half a character parts it.
 */
const GAP = { written: 0.28, unwritten: 0.17, han: 0.6 };

/** A space after which the next letter is moved by less than this many em was taken back. */
const NO_ROOM = 0.05;

/** A letter spacing beyond this many em is a gap of columns. */
const WIDEST_SPACING = 1.2;

/** Cuts the characters of a page, in the order of the file, into runs. */
export function toRuns(glyphs: readonly Glyph[]): Runs {
  const spaced = writesSpaces(glyphs);
  const runs: Run[] = [];
  const before: Before = { run: undefined, space: undefined };
  let drawn = 0;
  let unknown = 0;
  let from = 0;
  for (let to = 1; to <= glyphs.length; to++) {
    if (to < glyphs.length && glyphs[to]?.style === glyphs[from]?.style) continue;
    const of = cut(glyphs.slice(from, to), spaced, runs, before);
    drawn += of.drawn;
    unknown += of.unknown;
    from = to;
  }
  return { runs, drawn, unknown, spaced };
}

function writesSpaces(glyphs: readonly Glyph[]): boolean {
  let spaces = 0;
  let letters = 0;
  for (const { code, generated } of glyphs) {
    if (generated) continue;
    if (code === 32 || code === 0xa0) spaces++;
    else letters++;
  }
  return spaces * 25 > letters;
}

/** What the text objects before left: the last run, and the space that was written after it. Spaces may be objects of their own. */
interface Before {
  run: Run | undefined;
  space: Glyph | undefined;
}

/** Runs of the characters of one text object. */
function cut(glyphs: Glyph[], spaced: boolean, runs: Run[], before: Before): { drawn: number; unknown: number } {
  const spacing = letterSpacing(glyphs);
  const edges = leaderEdges(glyphs);
  let run: Run | undefined;
  let last: Glyph | undefined;
  let space = false;
  let hint = false;
  let drawn = 0;
  let unknown = 0;
  for (const [i, glyph] of glyphs.entries()) {
    const spelling = spell(glyph.code);
    if (glyph.generated) {
      hint = true;
      continue;
    }
    if (spelling.kind === 'nothing') {
      // A font without such a mark moves on by a letter's width all the same.
      if (run) last = glyph;
      continue;
    }
    if (spelling.kind === 'space') {
      space = true;
      if (!run && before.run && isBeside(before.run, glyph)) before.run.spaceAfter = true;
      before.space = glyph;
      continue;
    }
    drawn++;
    if (spelling.kind === 'unknown' || (glyph.unmapped && !spelling.han)) unknown++;
    if (spelling.kind === 'unknown') continue;
    if (run && last && space) {
      // A space that takes no room, as tools write for marks without width, is none to a reader.
      if (Math.abs(glyph.start - last.end - spacing) < NO_ROOM * glyph.style.em) space = false;
      else {
        run.spaceAfter = true;
        run = undefined;
      }
    }
    const edge = edges.has(i);
    if (run && edge) {
      run.spaceAfter = true;
      run = undefined;
    }
    const narrow = hint ? GAP.unwritten : spaced ? GAP.written : GAP.unwritten;
    if (run && last && !follows(last, glyph, run.hanLast && spelling.han ? GAP.han : narrow, spacing)) run = undefined;
    if (run) extend(run, glyph, spelling);
    else {
      run = begin(glyph, spelling, space || edge);
      if (before.space && isBeside(run, before.space)) run.spaceBefore = true;
      runs.push(run);
    }
    before.run = run;
    before.space = undefined;
    last = glyph;
    space = false;
    hint = false;
  }
  if (run && space) run.spaceAfter = true;
  return { drawn, unknown };
}

/** Dots, underlines and dashes that lead the eye or leave room to write, four or more of a kind. */
const LEADERS = new Set([...'._…·-—'].map((sign) => sign.codePointAt(0)));

/** Where leaders begin and where they end: there a word ends, as if there were a space. */
function leaderEdges(glyphs: readonly Glyph[]): Set<number> {
  const edges = new Set<number>();
  for (let from = 0; from < glyphs.length; ) {
    const code = glyphs[from]?.code;
    let to = from + 1;
    if (LEADERS.has(code)) {
      while (to < glyphs.length && (glyphs[to]?.code === code || glyphs[to]?.generated)) to++;
      if (to - from >= 4) edges.add(from).add(to);
    }
    from = to;
  }
  return edges;
}

/** A space within an em of a run on its baseline. */
function isBeside({ style, start, end }: Run, space: Glyph): boolean {
  if (style.angle !== space.style.angle || Math.abs(style.baseline - space.style.baseline) > 0.3 * style.size)
    return false;
  return space.start < end + style.em && space.end > start - style.em;
}

function follows(last: Glyph, next: Glyph, gap: number, spacing: number): boolean {
  const em = next.style.em;
  const distance = next.start - last.end - spacing;
  return distance <= gap * em && distance >= -0.5 * em - (last.end - last.start) * 0.5;
}

/** The even distance that a letter-spaced text keeps between its characters; 0 for text set as usual. In points. */
function letterSpacing(glyphs: readonly Glyph[]): number {
  const gaps: number[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.generated) continue;
    const { kind } = spell(glyph.code);
    if (kind === 'space') last = undefined;
    else if (kind === 'letter') {
      if (last) gaps.push(glyph.start - last.end);
      last = glyph;
    }
  }
  const em = glyphs[0]?.style.em ?? 1;
  const wide = gaps.filter((gap) => gap > 0.05 * em).length;
  if (gaps.length < 2 || wide * 2 < gaps.length) return 0;
  gaps.sort((a, b) => a - b);
  const middle = gaps[gaps.length >> 1] as number;
  const low = gaps[gaps.length >> 2] as number;
  const even = middle - low < 0.12 * em;
  return even && middle > 0.05 * em && middle < WIDEST_SPACING * em ? middle : 0;
}

function begin(glyph: Glyph, { text, han, rightToLeft }: Spelling, spaceBefore: boolean): Run {
  const { style, start, end, box } = glyph;
  return {
    text,
    letters: 1,
    style,
    start,
    end,
    box: [...box],
    hanFirst: han,
    hanLast: han,
    rightToLeft,
    spaceBefore,
    spaceAfter: false,
  };
}

function extend(run: Run, glyph: Glyph, { text, han }: Spelling): void {
  run.text += text;
  run.letters++;
  run.hanLast = han;
  run.start = Math.min(run.start, glyph.start);
  run.end = Math.max(run.end, glyph.end);
  const [left, top, right, bottom] = glyph.box;
  run.box[0] = Math.min(run.box[0], left);
  run.box[1] = Math.min(run.box[1], top);
  run.box[2] = Math.max(run.box[2], right);
  run.box[3] = Math.max(run.box[3], bottom);
}
