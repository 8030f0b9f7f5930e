import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { findCountries } from '../values/index.ts';
import { enclosureOf, type Rulings } from './boxes.ts';
import { bottom, centerY, em, right } from './geometry.ts';
import { readLabel } from './labelled.ts';
import type { Piece } from './pieces.ts';
import { append } from './row-cells.ts';
import type { Segment } from './types.ts';

/** Labels whose value is the name of a place on one line or, in a narrow cell, on several. */
const placeLabels: ReadonlySet<FieldId> = new Set<FieldId>([
  'countryOfOrigin', 'cottonOrigin', 'tomatoOrigin', 'seedOrigin', 'regionOfOrigin', 'countryOfExport', 'countryOfDestination',
]); // biome-ignore format: a word list

export const asksForPlace = (fields: readonly FieldId[]): boolean => fields.some((f) => placeLabels.has(f));

/** "Xinjiang,", "Brazil and", "Republic of", "Uzbeki-": the name goes on in the next line. */
const breaksOff =
  /[,，、/&-]$|(?<!\p{L})(?:and|or|of|the|de|del|du|des|da|do|di|et|y|e|und|и|ve|va|republic|république|república|repubblica|республика|united|estados|états|stati)$/iu;
/** Part of a name: a few words, no figures, no label. */
const partOfName = /^[\p{L}(（][\p{L}\p{M}\s.,，、'’‘()（）/&-]*$/u;
const isPart = (text: string): boolean =>
  partOfName.test(text) && text.length <= 48 && text.split(/\s+/u).length <= 6 && !/(?:ltd|inc|co)\.?$/iu.test(text);

/** A name of a place may take this many lines more than its first. */
const mostLines = 4;

interface Where {
  page: Page;
  rows: readonly Piece[][];
  rulings: Rulings;
  free: (piece: Piece | undefined) => piece is Piece;
}

const codesOf = (text: string): string =>
  findCountries(text)
    .map((c) => c.value)
    .join();

/** "ITALY" over "Italia": the same country again, in another language. */
const isSaid = (above: string, below: string): boolean => {
  const [a, b] = [findCountries(above), findCountries(below)];
  return b.length === 1 && a.length === 1 && a[0]!.value === b[0]!.value && !a[0]!.region && !b[0]!.region;
};

/** Does a piece in the cell of a label go on with it ("Cotton" over "origin")? What stands there under a whole label is its value. */
function isOfLabel(piece: Segment, label: Segment, cell: { top: number; bottom: number }): boolean {
  const y = centerY(piece.box);
  if (y >= cell.bottom || y <= cell.top) return false;
  const [upper, lower] = y < centerY(label.box) ? [piece, label] : [label, piece];
  return label.text.includes(piece.text) || readLabel(`${upper.text} ${lower.text}`)?.rest === '';
}

/**
 * The value of a label of origin that its cell broke over lines ("United" over "States", "Xinjiang," over "China"), as one segment with
 * the pieces that it took. In a drawn cell all its lines belong to the name; elsewhere a line that begins under the name, with no label
 * before it, does where the name breaks off or is none without it.
 */
export function wholePlace(
  where: Where,
  label: Segment,
  first: Segment,
  line: number,
): { whole: Segment; took: Piece[] } {
  if (/\p{Nd}/u.test(first.text)) return { whole: first, took: [] };
  const { page, rows, rulings } = where;
  const aspect = page.width / page.height;
  const cell = enclosureOf(first.box, rulings);
  const around = enclosureOf(label.box, rulings);
  const drawn = cell.sides === 4 && (cell.bottom > bottom(first.box) || cell.top < first.box[1]);
  const left = first.box[0];
  /** A line of the name in the row at `i`, `over` or under the one at hand. */
  const partAt = (i: number, next: Segment, over: boolean): Piece | undefined => {
    const row = rows[i] ?? [];
    const size = em(page, first.box);
    const under = row.find((p) => Math.abs(p.segment.box[0] - left) < 0.8 * size);
    // a line alone that is set in between the label and the name it goes on with ("Origin: Aksu Prefecture," over "  Xinjiang")
    const indented = !over && row.length === 1 && row[0]!.segment.box[0] > label.box[0] - size;
    const hangs = indented && row[0]!.segment.box[0] < left && /[,，]$/u.test(next.text);
    const piece = under ?? (hangs ? row[0] : undefined);
    if (!where.free(piece) || !isPart(piece.segment.text)) return undefined;
    const [upper, lower] = over ? [piece.segment.box, next.box] : [next.box, piece.segment.box];
    if (lower[1] - bottom(upper) > 0.9 * first.box[3] || lower[3] > 1.5 * upper[3]) return undefined;
    const y = centerY(piece.segment.box);
    if (y > cell.bottom || y < cell.top) return undefined;
    // something between the label and the name begins a row of its own
    const between = row.some(
      (p) =>
        p !== piece &&
        p.segment.box[0] < left &&
        right(p.segment.box) > label.box[0] &&
        !(drawn && around.sides === 4 && isOfLabel(p.segment, label, around)),
    );
    return between ? undefined : piece;
  };
  const took: Piece[] = [];
  let whole = first;
  for (let i = line - 1; i >= 0 && i >= line - mostLines; i--) {
    const piece = partAt(i, whole, true);
    if (!piece || !(drawn || breaksOff.test(piece.segment.text)) || isSaid(piece.segment.text, whole.text)) break;
    took.push(piece);
    whole = append(piece.segment, whole, aspect);
  }
  let last = first;
  for (let i = line + 1; i < rows.length && i <= line + mostLines; i++) {
    if (rows[i]!.length === 0) continue;
    const piece = partAt(i, last, false);
    if (!piece || (isSaid(whole.text, piece.segment.text) && !breaksOff.test(whole.text))) break;
    const longer = append(whole, piece.segment, aspect);
    const names = codesOf(whole.text) === '' && codesOf(longer.text) !== '';
    if (!drawn && !breaksOff.test(whole.text) && !names) break;
    took.push(piece);
    whole = longer;
    last = piece.segment;
  }
  return { whole, took };
}
