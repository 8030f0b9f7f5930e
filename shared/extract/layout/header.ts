import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { parseCurrency, parseUnit } from '../values/index.ts';
import { drawnBetween, rulingsAt } from './boxes.ts';
import { bottom, centerY, right, sharedX } from './geometry.ts';
import { lastOfBand } from './head-band.ts';
import { cutByFigures, cutLabels, cutRepeated } from './head-cuts.ts';
import { couldHead, isFormRow, isPairRow } from './head-line.ts';
import { stack } from './head-stack.ts';
import { headerOf, rowFields } from './header-label.ts';
import type { Line, Segment } from './types.ts';

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

const unitFields: ReadonlySet<FieldId> = new Set<FieldId>(['baleNumber', 'drumNumber', 'rollNumber', 'lotNumber']);

/** The sizes of garments, one a column: they are as many as the order has, and tell nothing of the table. */
const size = /^(?:\d?X{0,4}[SL]|M|\d{2}[A-D]?|\d{1,2}\s?[YM]|\d{1,2}[/-]\d{1,2}\s?[YM]?|one size|free size)$/iu;
const withoutSizes = (columns: HeaderColumn[]): HeaderColumn[] => {
  const kept = columns.filter((c) => !size.test(c.text.trim()));
  return columns.length - kept.length > 2 ? kept : columns;
};

const score = (all: HeaderColumn[], lines: number, tight: boolean): number => {
  const columns = withoutSizes(all);
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

/** "PR | kg | PR | kg": the press running numbers of Indian gins, over a list set side by side; elsewhere PR is a state or a road. */
function withPressNumbers(columns: HeaderColumn[]): HeaderColumn[] {
  const isPress = (c: HeaderColumn): boolean => c.field === undefined && /^p\.?\s?r\.?$/iu.test(c.text.trim());
  const listed = columns.length >= 4 && columns.every((c, i) => isPress(c) === (i % 2 === 0));
  return listed ? columns.map((c) => (isPress(c) ? { ...c, field: 'baleNumber' } : c)) : columns;
}

const accept = (all: HeaderColumn[]): boolean => {
  const columns = withoutSizes(all);
  const known = columns.filter((c) => c.field);
  const fields = new Set(known.map((c) => c.field!));
  // the same column over and over is a head only for lists of numbered units
  if (fields.size < 2 && !(known.length > 1 && [...fields].every((f) => unitFields.has(f)))) return false;
  // the numbers of rows stand before what they number: a "Serial number" beside the exporter is a box of a form
  const ofRows = known.filter((c) => rowFields.has(c.field!) && (c.field !== 'lineNumber' || c === columns[0]));
  // a list of numbered units with many figures that nobody labels in full ("Bale | Mic | UI | Elg | Rd | +b")
  const listed = known.length > 1 && columns[0]?.field !== undefined && unitFields.has(columns[0].field);
  return (known.length * 5 >= columns.length * 2 || listed) && ofRows.length > 0;
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
  return drawnBetween(page, from, to, below, 0.9);
}

/** Units of the columns in a line of their own ("No. | mm | % | g/tex") belong to the head above them. */
function takeUnits(head: Header, lines: readonly Line[], able: readonly boolean[]): void {
  const line = lines[head.last + 1];
  if (!line || !able[head.last + 1] || line.segments.length < 2 || !near(lines[head.last]!, line)) return;
  if (
    !line.segments.every(
      (s) => s.text.length <= 10 && (parseUnit(s.text) || parseCurrency(s.text) || unitWord.test(s.text)),
    )
  )
    return;
  head.last += 1;
  for (const segment of line.segments) {
    const column = head.columns.find((c) => c.left < right(segment.box) && c.right > segment.box[0]);
    if (column && parseUnit(segment.text)) column.unit ??= segment.text;
  }
}
const unitWord =
  /^[([]?(?:nos?\.?|n[°º]|№|%|mm|inch|in|g\/tex|gpt|kn\/tex|°?brix|°c|ha|acres?|pcs?\.?|m\.?|usd\/kg)[)\]]?$/iu;

/** The header rows of a page, top to bottom. */
export function findHeaders(lines: Line[], page: Page): Header[] {
  const aspect = page.width / page.height;
  const form = lines.map((_, i) => isFormRow(lines, i));
  const able = lines.map((line, i) => couldHead(line) && !isPairRow(lines, i) && !form[i] && !form[i - 1]);
  const cells = lines.map((line, i) =>
    able[i]
      ? line.segments.flatMap(
          (s) =>
            cutRepeated(s, line, aspect) ??
            cutByFigures(s, lines.slice(i + 1, i + 4), aspect) ??
            cutLabels(s, aspect) ?? [s],
        )
      : line.segments,
  );
  const hits = cells.map((line, i) => (able[i] ? line.filter((s) => headerOf(s.text)).length : 0));
  const found: Header[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.head) {
      const columns = stack([cells[i]!], page);
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
        const columns = withPressNumbers(stack(cells.slice(first, last + 1), page));
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
    const end = lastOfBand(lines, best.first, best.last, page);
    const whole = end > best.last ? stack(cells.slice(best.first, end + 1), page) : [];
    if (whole.length === best.columns.length) best = { first: best.first, last: end, columns: whole };
    takeUnits(best, lines, able);
    found.push(best);
    i = best.last;
  }
  return found;
}
