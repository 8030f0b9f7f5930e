import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { type Enclosure, enclosureOf, type Rulings, toRulings } from './boxes.ts';
import { nameCraft } from './craft-labels.ts';
import { bottom, centerX, em, right, union } from './geometry.ts';
import { hangingLine } from './hanging-lines.ts';
import { cellLines, tailOf } from './join.ts';
import { splitJoint } from './joint-labels.ts';
import { setCodesApart } from './label-codes.ts';
import { isLabel, isValue } from './label-or-value.ts';
import { isNextBox, openedBeside } from './opened-beside.ts';
import { takes } from './paper-name.ts';
import { countLabel, fieldOf, isNextRow, withoutAmount } from './party-values.ts';
import { inCell, inColumn, joinWrapped, type Piece, piecesOf } from './pieces.ts';
import { sumFields } from './row-kind.ts';
import { reachOf, withUnit } from './slip-figures.ts';
import { topBeside, topOf } from './tall-cells.ts';
import type { LabelValue, Line, Segment } from './types.ts';
import { fits, isMultiline, isSentence, kindOf } from './value-kind.ts';
import { asksForPlace, wholePlace } from './wrapped-place.ts';

/** Labels that stand inside the block of a party and do not end it. */
const inParty: ReadonlySet<FieldId> = new Set<FieldId>([
  'phone', 'fax', 'email', 'taxId', 'creditCode', 'registrationNumber', 'address', 'postalCode', 'name', 'bankAccount', 'title',
  'countryOfDestination', 'customerNumber',
]); // biome-ignore format: a word list

class PageReader {
  readonly rows: Piece[][];
  readonly pairs: LabelValue[] = [];
  readonly used = new Set<Segment>();
  readonly rulings: Rulings;
  /** Labels, known or not, whose value begins with their colon. */
  private readonly opened: ReadonlySet<Piece>;
  private readonly aspect: number;
  readonly page: Page;

  constructor(page: Page, lines: Line[], taken: ReadonlySet<Line>) {
    this.page = page;
    this.aspect = page.width / page.height;
    this.rulings = toRulings(page);
    this.rows = lines.map((line, i) =>
      taken.has(line)
        ? []
        : line.segments.flatMap((s) => piecesOf(s, this.aspect).map((piece) => ({ ...piece, line: i, source: s }))),
    );
    joinWrapped(this.rows);
    setCodesApart(this.rows);
    for (const row of this.rows)
      for (const [k, piece] of row.entries()) {
        nameCraft(piece, row[k + 1]);
        countLabel(piece, row[k + 1]);
      }
    // a label whose text goes on without a colon into something that cannot be its value is no label
    for (const row of this.rows) for (const piece of row) if (!isLabel(piece)) piece.labelled = undefined;
    this.opened = openedBeside(this.rows);
    for (const row of this.rows)
      for (const [k, piece] of row.entries())
        if (isValue(page, this.rows, piece, row[k - 1])) piece.labelled = undefined;
  }

  read(): void {
    for (const row of this.rows) {
      for (const [k, piece] of row.entries()) {
        if (piece.labelled && piece.labelled.rest !== '' && !this.sumApart(piece, row[k + 1])) this.same(piece);
      }
    }
    for (const row of this.rows)
      for (const [k, piece] of row.entries()) if (piece.labelled?.rest === '') this.apart(piece, row, k);
  }

  private add(piece: Piece, where: LabelValue['where'], value: Segment[]): void {
    const { fields, score, unit } = piece.labelled!;
    for (const segment of value) this.used.add(segment);
    this.used.add(piece.segment);
    this.used.add(piece.source);
    const [head, ...more] = value;
    const clean = withoutAmount(fields, head!.text.replace(/^[:：=]\s*/u, ''));
    const first = { ...head!, text: clean };
    const shown = fields.some((f) => kindOf(f) === 'party') ? [...cellLines(first), ...more] : [first, ...more];
    fields.forEach((field, rank) => {
      if (!fits(field, clean)) return;
      this.pairs.push({
        field: fieldOf(field, clean),
        label: piece.segment,
        value: shown,
        where,
        score: rank === 0 ? score : score * 0.9,
        unit,
      });
    });
  }

  /** "Tax 15% on 112.90 ... 16.94": the figure of a sum is the one set apart, not the base behind its label. */
  private sumApart(piece: Piece, next: Piece | undefined): boolean {
    const { fields, rest } = piece.labelled!;
    if (
      !fields.some((f) => sumFields.has(f)) ||
      !this.free(next) ||
      !/^[^\p{L}]*\p{Nd}[^\p{L}]*(?:\p{L}{1,4})?$/u.test(next.segment.text)
    )
      return false;
    if (!/%|\p{L}/u.test(rest)) return false;
    piece.labelled!.fields = fields.filter((f) => sumFields.has(f));
    this.add(piece, 'right', [next.segment]);
    return true;
  }

  private same(piece: Piece): void {
    const { rest, fields } = piece.labelled!;
    if (!takes(piece.labelled!, rest)) return;
    const head = this.goesOn(tailOf(piece.segment, rest, this.aspect), piece.line, piece);
    const value = [head];
    if (fields.some(isMultiline)) value.push(...this.below(piece, head, true, fields));
    this.add(piece, 'same', value);
  }

  readonly free = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined &&
    !piece.labelled &&
    !this.used.has(piece.segment) &&
    !this.opened.has(piece) &&
    !/^.{1,40}[:：]$/u.test(piece.segment.text);

  private apart(piece: Piece, row: Piece[], k: number): void {
    const label = piece.segment;
    const { fields, colon } = piece.labelled!;
    const multi = fields.some(isMultiline);
    const size = em(this.page, label.box);
    const box = enclosureOf(label.box, this.rulings);
    const boxed = box.sides >= 3 || (box.sides >= 2 && this.page.rulings.length > 0 && box.right < 1 && box.bottom < 1);
    const tall = boxed && box.bottom - box.top > 2.4 * label.box[3];
    const next = row[k + 1];
    // the same label in a second language beside it: the value stands behind that one
    if (next?.labelled?.rest === '' && this.free(row[k + 2]) && next.labelled.fields.some((f) => fields.includes(f))) {
      this.used.add(label).add(piece.source);
      return;
    }
    const fit = (p: Piece) => takes(piece.labelled!, p.segment.text) && !isNextBox(label.text, p.segment.text);
    const inside = next !== undefined && next.segment.box[0] < box.right;
    const reach = reachOf(fields, row, k, label.cell || this.opened.has(piece) ? 1 : colon ? 0.6 : 0.45);
    const distance = next ? next.segment.box[0] - right(label.box) : 1;
    const beside = this.free(next) && fit(next) && distance < reach && (!tall || inside) ? next : undefined;
    // alone in a roomy cell, with the label of the next column beside it: its value stands in the cell below
    const heads = tall && next?.labelled !== undefined && inCell(this.rows, piece, box).length === 1;
    const under = this.firstBelow(piece, next, box, boxed, tall && !heads);
    const below = under && fit(under) ? under : undefined;
    let choice: 'right' | 'below' | undefined = beside ? 'right' : below ? 'below' : undefined;
    // a label alone in a cell that is as tall as the block in the cell beside it
    const across =
      !choice && tall && this.free(next) && fit(next) && distance < reach && inCell(this.rows, piece, box).length === 1
        ? topOf(this, next, box)
        : undefined;
    if (across) choice = 'right';
    if (beside && below) {
      const aligned = Math.abs(below.segment.box[0] - label.box[0]) < size;
      if (tall && !this.opened.has(piece)) choice = inside ? 'right' : 'below';
      else if (
        multi &&
        aligned &&
        !this.opened.has(piece) &&
        distance > 4 * size &&
        !label.cell &&
        !inColumn(this.rows, beside, piece, em(this.page, beside.segment.box))
      )
        choice = 'below';
    }
    if (choice === 'right') {
      const at = beside && boxed && multi ? topBeside(this, beside, box) : (beside ?? across)!;
      const value = [withUnit(this.goesOn(at.segment, at.line, piece), row, this.used)];
      if (multi) value.push(...this.below(at, value[0]!, false, fields, undefined, piece));
      this.add(piece, 'right', value);
    } else if (choice === 'below') {
      const value = [this.goesOn(below!.segment, below!.line, piece)];
      if (multi) value.push(...this.below(below!, below!.segment, false, fields, tall ? box : undefined));
      this.add(piece, 'below', value);
    } else this.used.add(label).add(piece.source);
  }

  /** A place, number or day that a narrow cell broke behind a mark ("SV/088/23-" over "24", "02-" over "FEB-24"), whole. */
  private goesOn(head: Segment, line: number, of: Piece): Segment {
    if (asksForPlace(of.labelled!.fields)) {
      const { whole, took } = wholePlace(this, of.segment, head, line);
      for (const piece of [...(took.length > 0 ? [{ segment: head }] : []), ...took]) this.used.add(piece.segment);
      if (took.length > 0) return whole;
    }
    if (head.cell || !/[\p{Nd}\p{Lu}][-/]$/u.test(head.text)) return head;
    const rest = this.rows[line + 1]?.find(
      (p) =>
        this.free(p) &&
        Math.abs(p.segment.box[0] - head.box[0]) < em(this.page, head.box) &&
        p.segment.box[1] - bottom(head.box) < 0.9 * head.box[3] &&
        /^(?=\S*\p{Nd})[\p{L}\p{Nd}][\p{L}\p{Nd}./-]{0,14}$/u.test(p.segment.text),
    );
    if (!rest) return head;
    this.used.add(rest.segment);
    return {
      ...head,
      text: head.text + rest.segment.text,
      words: [...head.words, ...rest.segment.words],
      box: union([head.box, rest.segment.box]),
      confidence: Math.min(head.confidence, rest.segment.confidence),
    };
  }

  /** The first free text under a label: in its box where one is drawn, in its column and near where none is. */
  private firstBelow(
    piece: Piece,
    next: Piece | undefined,
    box: Enclosure,
    boxed: boolean,
    tall: boolean,
  ): Piece | undefined {
    const label = piece.segment.box;
    const size = em(this.page, label);
    const edge = Math.min(next ? next.segment.box[0] - 0.2 * size : 1, box.right);
    let lines = 0;
    for (let i = piece.line + 1; i < this.rows.length && lines < 3; i++) {
      const row = this.rows[i]!;
      for (const other of row) {
        const b = other.segment.box;
        const gap = b[1] - bottom(label);
        if (tall && b[1] + b[3] / 2 > box.bottom) return undefined;
        if (!tall && gap > (boxed ? 2.5 : 1.8) * label[3]) return undefined;
        const aligned =
          b[0] >= Math.max(label[0] - 1.2 * size, tall ? box.left - 0.002 : 0) && b[0] < edge - 0.3 * size;
        const centered = Math.abs(centerX(b) - centerX(label)) < 1.5 * size;
        const ends = Math.abs(right(b) - right(label)) < 0.6 * size;
        const cell = piece.segment.cell && other.segment.cell?.column === piece.segment.cell.column;
        if (!(piece.segment.cell ? cell : aligned || centered || ends)) continue;
        // labels and values of the next column stand between a heading and its block where their lines are set closer
        const apart = !tall && !centered && b[0] > right(label) + 2 * size;
        if (apart && row.some((p) => p.labelled && p.segment.box[0] <= b[0])) continue;
        return this.free(other) ? other : undefined;
      }
      lines += 1;
    }
    return undefined;
  }

  /** The lines of a block below its first: aligned with it (or with its label), close, up to the next label or drawn line. */
  private below(start: Piece, head: Segment, own: boolean, fields: FieldId[], box?: Enclosure, of?: Piece): Segment[] {
    const found: Segment[] = [];
    const lefts = own ? [head.box[0], start.segment.box[0]] : [head.box[0]];
    const size = em(this.page, head.box);
    const around = box ?? enclosureOf(head.box, this.rulings);
    const party = fields.some((f) => kindOf(f) === 'party');
    let last = head;
    let pitch = Infinity;
    for (let i = start.line + 1; i < this.rows.length && found.length < 9; i++) {
      const row = this.rows[i]!;
      let k = row.findIndex((p) => lefts.some((x) => Math.abs(p.segment.box[0] - x) < 1.2 * size));
      if (k < 0 && box)
        k = row.findIndex((p) => p.segment.box[0] > box.left - 0.002 && right(p.segment.box) < box.right + 0.01);
      const piece = row[k] ?? (box ? undefined : hangingLine(this.page, this.rows, last, i));
      const gapTo = (piece ?? row[0])?.segment.box[1];
      if (gapTo !== undefined && gapTo - bottom(last.box) > (box ? 2.5 : 0.9) * Math.max(last.box[3], head.box[3]))
        break;
      if (!piece) {
        if (head.cell) break;
        continue;
      }
      if (around.bottom < piece.segment.box[1] + piece.segment.box[3] / 2) break;
      if (piece.segment.box[3] > 1.7 * head.box[3] || (party && isSentence(piece.segment.text))) break;
      // the lines of one block are set alike: a wider step begins another
      const step = piece.segment.box[1] - last.box[1];
      if (party && step > pitch + 0.4 * head.box[3]) break;
      if (step > 0.5 * head.box[3]) pitch = Math.min(pitch, step);
      if (this.used.has(piece.segment) && !piece.labelled) break;
      const before = row[k - 1] === of ? undefined : row[k - 1];
      if (isNextRow(of?.segment, before?.segment)) break;
      if (before?.labelled && before.labelled.rest === '' && !before.labelled.fields.some((f) => inParty.has(f))) break;
      if (piece.labelled && !piece.labelled.fields.every((f) => inParty.has(f))) break;
      // an unknown label, the value of one, or the place and day of signing
      if (
        this.opened.has(piece) ||
        /^[:：]|[:：]$/u.test(piece.segment.text) ||
        (before && /[:：]$/u.test(before.segment.text) && !before.labelled)
      )
        break;
      if (party && /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|,\s*\d{1,2}\s+\p{L}{3,}\s+\d{4}$/u.test(piece.segment.text)) break;
      if (!piece.labelled || !this.used.has(piece.segment)) found.push(piece.segment);
      last = piece.segment;
    }
    return found;
  }
}

/** The label-value pairs of a page outside its tables, and the segments that they use. */
export function findPairs(
  page: Page,
  lines: Line[],
  taken: ReadonlySet<Line>,
): { pairs: LabelValue[]; used: Set<Segment> } {
  const reader = new PageReader(page, lines, taken);
  reader.read();
  const order = (p: LabelValue) => Math.round(p.label.box[1] * 500) + p.label.box[0];
  return { pairs: splitJoint(reader.pairs.sort((a, b) => order(a) - order(b))), used: reader.used };
}
