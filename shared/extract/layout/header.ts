import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { rulingsAt } from './boxes.ts';
import { bottom, centerX, centerY, right, sharedX, union } from './geometry.ts';
import { couldHead, isPairRow } from './head-line.ts';
import { headerOf, rowFields } from './header-label.ts';
import { toSegment } from './join.ts';
import type { Line, Segment } from './types.ts';
import { kindOf } from './value-kind.ts';

/** A column label: its text over one to three lines, and the span that it covers. */
export interface HeaderColumn {
  text: string;
  field: FieldId | undefined;
  unit: string | undefined;
  left: number;
  right: number;
}

/** A header row, from line `first` to line `last` of its page. */
export interface Header {
  first: number;
  last: number;
  columns: HeaderColumn[];
}

/** Column labels that stand so close that they were read as one segment, cut apart; undefined when it is one label. */
function cutLabels(segment: Segment, aspect: number): Segment[] | undefined {
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

/** "DRUMS DESCRIPTION" in print of one pitch: a count and a description are never one label, however close they stand. */
function cutAtDescription(segment: Segment, aspect: number): Segment[] | undefined {
  const words = segment.words;
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
function cutRepeated(segment: Segment, line: Line, aspect: number): Segment[] | undefined {
  const words = segment.words;
  if (segment.cell || words.length < 2 || line.segments.length < 3) return undefined;
  const alone = new Set(line.segments.filter((s) => s !== segment).map((s) => s.text.toLowerCase()));
  for (let i = 1; i < words.length; i++) {
    const parts = [toSegment(words.slice(0, i), segment.page, aspect), toSegment(words.slice(i), segment.page, aspect)];
    if (parts.every((p) => alone.has(p.text.toLowerCase()) && headerOf(p.text))) return parts;
  }
  return undefined;
}

/** Joins the lines of one label; a hyphen at a line's end is taken out when the word goes on. */
const joinLabel = (parts: string[]): string =>
  parts.reduce((text, part) =>
    /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(part) ? text.slice(0, -1) + part : `${text} ${part}`,
  );

/** The columns of a header band between drawn vertical lines, or undefined where fewer than three are drawn through it. */
function stackBetween(band: Segment[][], drawn: number[]): HeaderColumn[] | undefined {
  if (drawn.length < 3) return undefined;
  const edges = [-Infinity, ...drawn, Infinity];
  const columns: HeaderColumn[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const inside = band.flat().filter((s) => centerX(s.box) > edges[i]! && centerX(s.box) < edges[i + 1]!);
    if (inside.length === 0) continue;
    const text = joinLabel(inside.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]).map((s) => s.text));
    const match = headerOf(text) ?? inside.map((s) => headerOf(s.text)).find((m) => m !== undefined);
    const span = union(inside.map((s) => s.box));
    columns.push({ text, field: match?.field, unit: match?.unit, left: span[0], right: right(span) });
  }
  return columns;
}

/** Stacks the segments of a band of lines into columns; a label over several columns is put before each of theirs. */
function stack(band: Segment[][], drawn: number[]): HeaderColumn[] {
  const between = stackBetween(band, drawn);
  if (between) return between;
  const base = band.reduce((most, line) => (line.length > most.length ? line : most));
  const columns = base.map((segment) => ({ box: segment.box, parts: [{ segment, y: segment.box[1] }] }));
  const extra: typeof columns = [];
  for (const line of band) {
    if (line === base) continue;
    for (const segment of line) {
      const over = columns.filter((c) => sharedX(c.box, segment.box) > 0.3 * Math.min(c.box[2], segment.box[2]));
      for (const c of over) c.parts.push({ segment, y: segment.box[1] });
      if (over.length > 0) continue;
      const same = extra.find((c) => sharedX(c.box, segment.box) > 0);
      if (same) {
        same.parts.push({ segment, y: segment.box[1] });
        same.box = union([same.box, segment.box]);
      } else extra.push({ box: segment.box, parts: [{ segment, y: segment.box[1] }] });
    }
  }
  return [...columns, ...extra]
    .sort((a, b) => a.box[0] - b.box[0])
    .map(({ box, parts }) => {
      const text = joinLabel(parts.sort((a, b) => a.y - b.y).map((p) => p.segment.text));
      const own = parts.length === 1 ? [] : parts.map((p) => headerOf(p.segment.text)).filter((m) => m !== undefined);
      const match = headerOf(text) ?? own[0];
      const narrow = parts.filter((p) => p.segment.box[2] <= box[2] * 1.6);
      const span = union(narrow.length > 0 ? narrow.map((p) => p.segment.box) : [box]);
      return { text, field: match?.field, unit: match?.unit, left: span[0], right: right(span) };
    });
}

const unitFields: ReadonlySet<FieldId> = new Set<FieldId>(['baleNumber', 'drumNumber', 'rollNumber', 'lotNumber']);

const score = (columns: HeaderColumn[], lines: number, tight: boolean): number => {
  const known = columns.filter((c) => c.field).length;
  return known - 0.35 * (columns.length - known) - 0.1 * (lines - 1) * (tight ? -0.5 : 1);
};

/** Whether every line of a band but the fullest only goes on with its labels, at the distance of lines of one text. */
function isTight(lines: Line[], cells: Segment[][], columns: number): boolean {
  const most = Math.max(...cells.map((c) => c.length));
  if (columns > most) return false;
  // a text over several columns is as likely a title as a label of theirs
  const base = cells.find((c) => c.length === most)!;
  const spans = cells.some(
    (line) => line !== base && line.some((s) => base.filter((b) => sharedX(b.box, s.box) > 0).length > 1),
  );
  if (spans) return false;
  return lines.every((l, i) => i === 0 || l.box[1] - bottom(lines[i - 1]!.box) < 0.4 * l.box[3]);
}

const accept = (columns: HeaderColumn[]): boolean => {
  const known = columns.filter((c) => c.field);
  const fields = new Set(known.map((c) => c.field!));
  // the same column over and over is a head only for lists of numbered units
  if (fields.size < 2 && !(known.length > 1 && [...fields].every((f) => unitFields.has(f)))) return false;
  // the numbers of rows stand before what they number: a "Serial number" beside the exporter is a box of a form
  const ofRows = known.filter((c) => rowFields.has(c.field!) && (c.field !== 'lineNumber' || c === columns[0]));
  return known.length * 5 >= columns.length * 2 && ofRows.length > 0;
};

const near = (above: Line, below: Line): boolean =>
  centerY(below.box) > centerY(above.box) &&
  below.box[1] - bottom(above.box) < 0.9 * Math.min(above.box[3], below.box[3]);

/** Vertical rulings that pass a line of text. */
const rulingsBy = (page: Page, line: Line): number[] =>
  rulingsAt(page, line.box[1] + 0.3 * line.box[3], line.box[1] + 0.7 * line.box[3]);

/** A heading over a drawn table ("Cotton laid down") is no part of its head: the lines between the columns do not reach it. */
const inBox = (page: Page, head: Line, other: Line): boolean =>
  page.rulings.length === 0 || rulingsBy(page, head).length < 3 || rulingsBy(page, other).length > 0;

/** A lone heading, or the values of a form, with a line drawn under them over the whole width of the table are no part of its head. */
function ruledApart(page: Page, above: Line, below: Line): boolean {
  if (below.segments.length < 3 || (above.segments.length > 1 && above.segments.some((s) => headerOf(s.text))))
    return false;
  const [from, to] = [above.box[1] + above.box[3] / 2, below.box[1] + below.box[3] / 2];
  const [left, end] = [below.box[0], right(below.box)];
  return page.rulings.some(
    (r) =>
      Math.abs(r.y1 - r.y2) < 0.003 &&
      r.y1 > from &&
      r.y1 < to &&
      Math.min(Math.max(r.x1, r.x2), end) - Math.max(Math.min(r.x1, r.x2), left) > 0.9 * (end - left),
  );
}

/** The header rows of a page, top to bottom. */
export function findHeaders(lines: Line[], page: Page): Header[] {
  const aspect = page.width / page.height;
  const able = lines.map((line, i) => couldHead(line) && !isPairRow(lines, i));
  const cells = lines.map((line, i) =>
    able[i] ? line.segments.flatMap((s) => cutRepeated(s, line, aspect) ?? cutLabels(s, aspect) ?? [s]) : line.segments,
  );
  const hits = cells.map((line, i) => (able[i] ? line.filter((s) => headerOf(s.text)).length : 0));
  const found: Header[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.head) {
      const columns = stack([cells[i]!], []);
      if (columns.some((c) => c.field && rowFields.has(c.field))) found.push({ first: i, last: i, columns });
      continue;
    }
    if (hits[i]! === 0 || (hits[i]! < 2 && cells[i]!.length < 2)) continue;
    let best: Header | undefined;
    let most = 0;
    for (let first = Math.max(i - 2, (found.at(-1)?.last ?? -1) + 1); first <= i; first++) {
      for (let last = i; last <= Math.min(i + 3, lines.length - 1) && last - first < 4; last++) {
        let whole = true;
        for (let k = first; k <= last && whole; k++)
          whole =
            able[k]! &&
            (k === first || (near(lines[k - 1]!, lines[k]!) && !ruledApart(page, lines[k - 1]!, lines[k]!))) &&
            (k === i || inBox(page, lines[i]!, lines[k]!));
        if (!whole) continue;
        const drawn =
          page.rulings.length === 0
            ? []
            : rulingsAt(page, lines[first]!.box[1] + 0.002, bottom(lines[last]!.box) - 0.002);
        const columns = stack(cells.slice(first, last + 1), drawn);
        const value = score(
          columns,
          last - first + 1,
          isTight(lines.slice(first, last + 1), cells.slice(first, last + 1), columns.length),
        );
        if (accept(columns) && value > most) {
          most = value;
          best = { first, last, columns };
        }
      }
    }
    if (!best) continue;
    found.push(best);
    i = best.last;
  }
  return found;
}
