import type { Word } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { right } from './geometry.ts';
import { headerOf, isFigure } from './header-label.ts';
import { toSegment } from './join.ts';
import type { Line, Segment } from './types.ts';
import { kindOf } from './value-kind.ts';

/** Column labels that stand so close that they were read as one segment, cut apart; undefined when it is one label. */
export function cutLabels(segment: Segment, aspect: number): Segment[] | undefined {
  const words = segment.words;
  if (segment.cell || words.length < 2 || words.length > 40) return undefined;
  const apart = cutAtGap(segment, aspect);
  if (apart) return apart;
  const counted = cutAtDescription(segment, aspect);
  if (counted) return counted;
  if (headerOf(segment.text)) return undefined;
  const parts: Segment[] = [];
  for (let i = 0; i < words.length; ) {
    let next: Segment | undefined;
    for (let n = Math.min(5, words.length - i); n > 0 && !next; n--) {
      const candidate = toSegment(words.slice(i, i + n), segment.page, aspect);
      if (headerOf(candidate.text)) next = candidate;
    }
    if (!next) return undefined;
    parts.push(next);
    i += next.words.length;
  }
  return parts.length > 1 ? parts : undefined;
}

/** "7 181,7": the blank of thousands, as wide as one between words, does not make two figures. */
const goOn = (a: Word, b: Word, aspect: number): boolean =>
  /^\p{Nd}{1,3}$/u.test(a.text) &&
  /^\p{Nd}{3}(?:[.,]\p{Nd}{1,3})?$/u.test(b.text) &&
  (b.box[0] - right(a.box)) * aspect < 0.6 * Math.min(a.box[3], b.box[3]);

/** Figures of the lines below that stand under a label; the most that one line has. Under one whole label a figure may have blanks. */
function figuresUnder(segment: Segment, below: readonly Line[], aspect: number): number {
  const whole = (headerOf(segment.text)?.score ?? 0) >= 0.95;
  const slack = (0.6 * segment.box[3]) / aspect;
  let most = 0;
  for (const line of below) {
    const words = line.segments
      .flatMap((s) => s.words)
      .filter((w) => w.box[0] < right(segment.box) + slack && right(w.box) > segment.box[0] - slack);
    if (words.length === 0 || !words.every((w) => isFigure(w.text))) continue;
    const joints = whole ? words.filter((w, i) => i > 0 && goOn(words[i - 1]!, w, aspect)).length : 0;
    most = Math.max(most, words.length - joints);
  }
  return most;
}

/**
 * "Gross kg Tare kg Net kg" at the spaces of one text: as many labels of figures, each of another field, as figures stand under them in the
 * lines below.
 */
export function cutByFigures(segment: Segment, below: readonly Line[], aspect: number): Segment[] | undefined {
  const { words } = segment;
  if (segment.cell || words.length < 2 || words.length > 14) return undefined;
  const count = figuresUnder(segment, below, aspect);
  if (count < 2 || count > 6 || count > words.length) return undefined;
  const split = (from: number, left: number, seen: readonly FieldId[]): Segment[] | undefined => {
    for (let to = from + 1; to <= Math.min(from + 4, words.length - left + 1); to++) {
      if (left === 1 && to < words.length) continue;
      const part = toSegment(words.slice(from, to), segment.page, aspect);
      const head = headerOf(part.text);
      if (!head || (head.score ?? 0) < 0.95 || kindOf(head.field) !== 'figure' || seen.includes(head.field)) continue;
      const rest = left === 1 ? [] : split(to, left - 1, [...seen, head.field]);
      if (rest) return [part, ...rest];
    }
    return undefined;
  };
  return split(0, count, []);
}

/** "DRUMS DESCRIPTION" in print of one pitch: a count and a description are never one label, however close they stand. */
function cutAtDescription(segment: Segment, aspect: number): Segment[] | undefined {
  const words = segment.words;
  // one box of a form may ask for both
  if (/^\(?\d{1,2}[a-z]?[.)]*\s*\p{Lu}|;/u.test(segment.text)) return undefined;
  for (let i = 1; i < words.length; i++) {
    const parts = [toSegment(words.slice(0, i), segment.page, aspect), toSegment(words.slice(i), segment.page, aspect)];
    const [a, b] = parts.map((p) => headerOf(p.text)?.field);
    if (!a || !b || (a === 'description') === (b === 'description')) continue;
    if (kindOf(a === 'description' ? b : a) === 'figure' && a !== 'hsCode' && b !== 'hsCode') return parts;
  }
  return undefined;
}

/** Two labels side by side with more than a space between them. */
function cutAtGap(segment: Segment, aspect: number): Segment[] | undefined {
  const words = segment.words;
  for (let i = 1; i < words.length; i++) {
    const gap = (words[i]!.box[0] - right(words[i - 1]!.box)) * aspect;
    if (gap < 0.75 * segment.box[3]) continue;
    const [a, b] = [
      toSegment(words.slice(0, i), segment.page, aspect),
      toSegment(words.slice(i), segment.page, aspect),
    ];
    if (headerOf(a.text) && headerOf(b.text)) return [...(cutAtGap(a, aspect) ?? [a]), ...(cutAtGap(b, aspect) ?? [b])];
  }
  return undefined;
}

/** "Net kg Bale no." between columns of the same two labels: each half stands in the line by itself. */
export function cutRepeated(segment: Segment, line: Line, aspect: number): Segment[] | undefined {
  const words = segment.words;
  if (segment.cell || words.length < 2 || line.segments.length < 3) return undefined;
  const alone = new Set(line.segments.filter((s) => s !== segment).map((s) => s.text.toLowerCase()));
  for (let i = 1; i < words.length; i++) {
    const parts = [toSegment(words.slice(0, i), segment.page, aspect), toSegment(words.slice(i), segment.page, aspect)];
    if (parts.every((p) => alone.has(p.text.toLowerCase()) && headerOf(p.text))) return parts;
  }
  return undefined;
}
