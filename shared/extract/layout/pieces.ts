import type { FieldId } from '../labels/fields.ts';
import type { Enclosure } from './boxes.ts';
import { cutAtLabels } from './cut-labels.ts';
import { bottom, centerX, centerY } from './geometry.ts';
import { cellLines } from './join.ts';
import { type Labelled, readLabel } from './labelled.ts';
import type { Segment } from './types.ts';

/** A segment, or the part of one up to the next label in it. */
export interface Piece {
  segment: Segment;
  labelled: Labelled | undefined;
  line: number;
  /** The segment that it was cut from. */
  source: Segment;
}

/** Whether a text beside a label stands in a column of values: the label of a line near by has its value at the same left edge (within half of `size`). */
export function inColumn(rows: readonly Piece[][], value: Piece, label: Piece, size: number): boolean {
  for (let i = Math.max(0, label.line - 4); i <= Math.min(rows.length - 1, label.line + 4); i++) {
    if (i === label.line) continue;
    const row = rows[i]!;
    for (const [k, other] of row.entries()) {
      if (Math.abs(other.segment.box[0] - value.segment.box[0]) > 0.5 * size || k === 0) continue;
      const left = row[k - 1]!;
      if (left.labelled?.rest === '' && Math.abs(left.segment.box[0] - label.segment.box[0]) < 2 * size) return true;
    }
  }
  return false;
}

/** The pieces whose middle stands in a drawn cell, in reading order: lines near `at` are looked at. */
export const inCell = (rows: readonly Piece[][], at: Piece, cell: Enclosure): Piece[] =>
  rows
    .slice(Math.max(0, at.line - 8), at.line + 9)
    .flat()
    .filter(({ segment: { box } }) => {
      const [x, y] = [centerX(box), centerY(box)];
      return x > cell.left && x < cell.right && y > cell.top && y < cell.bottom;
    });

/**
 * The parts of a segment, each with its label. A cell whose first line is a label and whose other lines are its value (a form set as a
 * table of a word processor) is one part.
 */
export function piecesOf(segment: Segment, aspect: number): Omit<Piece, 'line' | 'source'>[] {
  const [first, ...rest] = cellLines(segment);
  const head = rest.length > 0 ? readLabel(first!.text) : undefined;
  if (head?.rest !== '') return cutAtLabels(segment, aspect);
  return [{ segment, labelled: { ...head, segment, rest: rest.map((s) => s.text).join(' '), colon: true } }];
}

/** Words of a label that a narrow cell broke in two: no figures, no mark at the end. */
const partOfLabel = /^\p{L}[\p{L}\s/&'’.-]{0,28}$/u;

/** "Country of": the label goes on in the next line, colon and all. */
const isOpen = /(?<!\p{L})(?:of|de|del|du|da|do|di)$/iu;

/** In a sheet only the label of an origin is known to break over two rows. */
const isOrigin = (field: FieldId): boolean => /origin|growingPlace/iu.test(field);

/** Whether a value with its own colon (": 12,400 kg") stands beside this piece of a row. */
const isAsked = (row: readonly Piece[], at: number): boolean =>
  /^[:：]\s*[\p{L}\p{Nd}]/u.test(row[at + 1]?.segment.text ?? '');

/** Joins the lines of a label that only together are one ("Port of" over "discharge", "Country" over "of" over "origin"); all go to its first. */
export function joinWrapped(rows: Piece[][]): void {
  dropRemarks(rows);
  for (const [i, row] of rows.entries()) {
    for (const [k, piece] of row.entries()) {
      const { segment, labelled } = piece;
      if (labelled || !partOfLabel.test(segment.text)) continue;
      const parts: { below: Piece[]; at: number; segment: Segment }[] = [];
      for (const below of rows.slice(i + 1, i + 4)) {
        const last = parts.at(-1)?.segment ?? segment;
        const text = [segment, ...parts.map((p) => p.segment)].map((s) => s.text).join(' ');
        const at = below.findIndex(
          ({ segment: s, labelled: l }) =>
            (!l || l.rest === '') &&
            partOfLabel.test(isOpen.test(text) ? s.text.replace(/[:：]$/u, '') : s.text) &&
            Math.abs(s.box[0] - segment.box[0]) < 0.3 * s.box[3] &&
            s.box[1] - bottom(last.box) < 0.6 * s.box[3],
        );
        if (at < 0) continue;
        // "Knitted | : 2 to 28 April" over "Grey fabric | : 12,400 kg": two labels, each with its own value
        if (isAsked(row, k) && isAsked(below, at)) break;
        const next = below[at]!.segment;
        const whole = readLabel(`${text} ${next.text}`);
        if (segment.cell && !whole?.fields.some(isOrigin)) continue;
        if (whole?.rest === '' && whole.score >= 0.95) {
          piece.labelled = { ...whole, segment };
          for (const part of parts) part.below.splice(part.at, 1);
          below.splice(at, 1);
          break;
        }
        if (!isOpen.test(next.text)) break;
        parts.push({ below, at, segment: next });
      }
    }
  }
}

/** "(litres, m3, etc.)" right under a label of a form: the label goes on in brackets, which are no value. */
const remark = /^[([](?=[^)\]]*\p{L}{3})[^)\]]*[)\]]\.?$/u;

/** Takes out of the rows what a label says in brackets in the line under it. */
function dropRemarks(rows: Piece[][]): void {
  for (const [i, row] of rows.entries()) {
    for (const { segment, labelled } of row) {
      if (labelled?.rest !== '' || segment.cell) continue;
      for (const below of rows.slice(i + 1, i + 3)) {
        const at = below.findIndex(
          ({ segment: s, labelled: l }) =>
            !l &&
            remark.test(s.text) &&
            !/\p{Nd}{2}|\p{Lu}{4}/u.test(s.text) &&
            Math.abs(s.box[0] - segment.box[0]) < 0.3 * s.box[3] &&
            s.box[1] - bottom(segment.box) < 0.6 * s.box[3],
        );
        if (at >= 0) below.splice(at, 1);
      }
    }
  }
}
