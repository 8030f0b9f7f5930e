import type { Word } from '../../model/index.ts';
import { right, union } from './geometry.ts';
import type { Segment } from './types.ts';

/** Scripts that are written without spaces, with their full-width punctuation. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}　-〿＀-｠]/u;

/** Gaps, in heights of the text, up to which two words are joined without a space. */
const gapInHan = 0.6;
const gapAtHan = 0.15;

/** Whether a space stands between two neighbouring words; `gap` in heights of the text. */
function spaced(left: string, right: string, gap: number): boolean {
  const a = unspaced.test(left.at(-1) ?? '');
  const b = unspaced.test(right.at(0) ?? '');
  if (a && b) return gap > gapInHan;
  return a || b ? gap > gapAtHan : true;
}

/** Words of one row as one text; `aspect` is page width ÷ page height, so that gaps compare with heights. */
export function joinWords(words: readonly Word[], aspect: number): string {
  let text = '';
  let last: Word | undefined;
  for (const word of words) {
    if (last) {
      const height = Math.max(last.box[3], word.box[3], 1e-6);
      const gap = ((word.box[0] - right(last.box)) * aspect) / height;
      if (spaced(last.text, word.text, gap)) text += ' ';
    }
    text += word.text;
    last = word;
  }
  return text;
}

/** A segment of these words, left to right. */
export function toSegment(words: Word[], page: number, aspect: number): Segment {
  return {
    text: joinWords(words, aspect),
    box: union(words.map((w) => w.box)),
    words,
    confidence: words.reduce((least, w) => Math.min(least, w.confidence), 1),
    page,
  };
}

/**
 * The end of a segment that makes up `rest` of its text (what follows a label). When a word belongs to both, its box is
 * taken whole and the text is cut.
 */
export function tailOf(segment: Segment, rest: string, aspect: number): Segment {
  const want = rest.replace(/\s+/gu, '').length;
  let have = 0;
  let k = segment.words.length;
  while (k > 0 && have < want) {
    k -= 1;
    have += segment.words[k]!.text.replace(/\s+/gu, '').length;
  }
  const tail = toSegment(segment.words.slice(k), segment.page, aspect);
  return segment.cell ? { ...tail, text: rest, cell: segment.cell } : { ...tail, text: rest };
}

/**
 * The beginning of a segment that makes up `text` of its text, which may have a unit behind it that is not printed there. As for the end, a
 * word that belongs to both is taken whole.
 */
export function headOf(segment: Segment, text: string): Segment {
  const plain = (s: string): string[] => [...s.replace(/\s+/gu, '')];
  const [wanted, whole] = [plain(text), plain(segment.text)];
  const apart = wanted.findIndex((sign, i) => sign !== whole[i]);
  const want = apart < 0 ? wanted.length : apart;
  let have = 0;
  let k = 0;
  while (k < segment.words.length && have < want) {
    have += plain(segment.words[k]!.text).length;
    k += 1;
  }
  if (k === 0) return { ...segment, text };
  const words = segment.words.slice(0, k);
  const confidence = Math.min(...words.map((w) => w.confidence));
  return { ...segment, text, words, box: union(words.map((w) => w.box)), confidence };
}

/** What stands in one cell of a grid, a segment a line; the segment itself where its cell has one line, or it is no cell. */
export function cellLines(segment: Segment): Segment[] {
  if (!segment.cell) return [segment];
  const lines = [...Map.groupBy(segment.words, (w) => w.box[1]).values()];
  const texts = lines.map((words) => words.map((w) => w.text).join(' '));
  if (lines.length < 2 || texts.join(' ') !== segment.text.replace(/\s+/gu, ' ')) return [segment];
  return lines.map((words, i) => ({ ...segment, text: texts[i]!, words, box: union(words.map((w) => w.box)) }));
}
