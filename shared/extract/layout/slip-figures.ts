import type { FieldId } from '../labels/fields.ts';
import { parseUnit } from '../values/index.ts';
import { right, union } from './geometry.ts';
import type { Piece } from './pieces.ts';
import type { Segment } from './types.ts';
import { kindOf } from './value-kind.ts';

const figure = /^\p{Nd}[\p{Nd}.,' ]*(?:\p{L}{1,4}\.?)?$/u;
const bareFigure = /^\p{Nd}[\p{Nd}.,' ]*$/u;
/** How far from its label a figure may stand on a slip, alone in its row with nothing but its unit. */
const farOnSlip = 0.7;

/** "GROSS            80220   LB": the figure that a scale prints far from its label, with nothing else in the row. */
export function reachOf(fields: readonly FieldId[], row: readonly Piece[], k: number, usual: number): number {
  const [next, unit, more] = row.slice(k + 1);
  const alone = k === 0 && next && figure.test(next.segment.text) && (!unit || (isUnit(unit) && !more));
  return alone && fields.some((f) => kindOf(f) === 'figure') ? Math.max(usual, farOnSlip) : usual;
}

const isUnit = (piece: Piece): boolean => piece.segment.text.length <= 6 && parseUnit(piece.segment.text) !== undefined;

/** A bare figure with the unit that stands apart behind it. */
export function withUnit(value: Segment, row: readonly Piece[], used: Set<Segment>): Segment {
  const at = row.findIndex((p) => p.segment === value);
  const unit = at < 0 ? undefined : row[at + 1];
  if (!unit || value.cell || !bareFigure.test(value.text) || !isUnit(unit)) return value;
  if (unit.segment.box[0] - right(value.box) > 6 * value.box[3]) return value;
  used.add(unit.segment);
  return {
    ...value,
    text: `${value.text} ${unit.segment.text}`,
    words: [...value.words, ...unit.segment.words],
    box: union([value.box, unit.segment.box]),
    confidence: Math.min(value.confidence, unit.segment.confidence),
  };
}
