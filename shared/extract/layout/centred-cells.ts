import type { Page } from '../../model/index.ts';
import { hasLegalForm } from '../../trade/legal-forms.ts';
import { bottom, centerY, em, right, union } from './geometry.ts';
import { headerOf } from './header-label.ts';
import { readLabel } from './labelled.ts';
import { append } from './row-cells.ts';
import type { Line, Segment } from './types.ts';

/** How far, in heights of the text, the lines of a cell of two lines stand from the middle of its row: half a line's advance. */
const nearest = 0.35;
const farthest = 0.95;
/** How equally far, in heights of the text. */
const slack = 0.2;

/**
 * Rows of forms whose cells are set to the middle: a cell of two lines stands half a line above and half a line below its label ("Nam Dinh
 * Tien Phong" / "Exporter" / "Textile JSC"). Its two lines are one cell of the row between them, if that row has a label. Lines of one
 * text never stand half a line apart; two columns of a head may, where one is a list of labels: those stay rows.
 */
export function joinCentredCells(lines: readonly Line[], page: Page): Line[] {
  if (page.grid && page.grid.cells.length > 0) return [...lines];
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [above, middle, below] = [lines[i]!, lines[i + 1], lines[i + 2]];
    const row = middle && below ? rowOf(above, middle, below, page) : undefined;
    const [first, last] = [joined.at(-1), lines[i + 3]];
    const taller = row && first && last ? tallerRow(row, [first, above, below!, last], page) : undefined;
    if (taller) joined.pop();
    if (row) {
      joined.push(taller ?? row);
      i += taller ? 3 : 2;
    } else joined.push(above);
  }
  return joined;
}

function rowOf(above: Line, middle: Line, below: Line, page: Page): Line | undefined {
  if (above.segments.length !== below.segments.length) return undefined;
  const pairs: [Segment, Segment][] = [];
  for (const [i, upper] of above.segments.entries()) {
    const lower = below.segments[i]!;
    const size = em(page, upper.box);
    const aligned =
      Math.abs(upper.box[0] - lower.box[0]) < 0.25 * size ||
      Math.abs(upper.box[0] + upper.box[2] / 2 - lower.box[0] - lower.box[2] / 2) < 0.25 * size;
    if (!aligned || !alike(upper, lower)) return undefined;
    pairs.push([upper, lower]);
  }
  const all = pairs.flat();
  // the row between them has a cell of one line beside each, of the same type, half a line from both
  const even = middle.segments.every((s) => {
    if (all.some((o) => overlaps(o, s))) return false;
    return pairs.every(([a, b]) => {
      const [up, down] = [centerY(s.box) - centerY(a.box), centerY(b.box) - centerY(s.box)];
      const height = Math.min(a.box[3], b.box[3]);
      return (
        alike(s, a) &&
        up > nearest * height &&
        up < farthest * height &&
        Math.abs(up - down) < slack * height &&
        bottom(a.box) <= centerY(b.box)
      );
    });
  });
  if (!even) return undefined;
  const aspect = page.width / page.height;
  const cells = pairs.map(([a, b]) => whole(a, b, aspect));
  const figures = middle.segments.filter((s) => /\p{Nd}/u.test(s.text)).length;
  if (figures > 0 && pairs.every(([a, b]) => breaksOff(a, b))) return lineOf(middle, cells);
  // a name of two lines in a row of figures
  const plain = all.every((s) => !isLabel(s) && !/[:：]/u.test(s.text));
  if (figures > 1 && middle.segments.length > 2 && plain) return lineOf(middle, cells);
  // two rows of a list of labels beside the lines of an address are no cells of its row; a label goes on in small letters
  // with the mark of numbers ("Lot" over "No."), or in a second language ("Fatura No /" over "Invoice No")
  const goesOn = (a: Segment, b: Segment) =>
    /^(?:\p{Ll}|(?:№|#|N[or°º]\.?)$)/u.test(b.text) || /[/／]\s*$/u.test(a.text);
  if (pairs.some(([a, b]) => isLabel(a) && isLabel(b) && !goesOn(a, b))) return undefined;
  // "Bill To" over a name is a label over its value, unless both lines are one label or head one column ("Net" over "Kgs")
  if (pairs.some(([a], i) => isLabel(a) && !isLabel(cells[i]!) && !headsColumn(cells[i]!))) return undefined;
  if (!middle.segments.some(isLabel) && !cells.some(isLabel)) return undefined;
  return lineOf(middle, cells);
}

/**
 * A row with a cell of four lines: the two at its middle are joined in it already, the first and the last stand one line above and below them.
 */
function tallerRow(row: Line, [first, above, below, last]: [Line, Line, Line, Line], page: Page): Line | undefined {
  if (first.segments.length !== last.segments.length) return undefined;
  const pitch = below.box[1] - above.box[1];
  const even = [above.box[1] - first.box[1], last.box[1] - below.box[1]].every(
    (step) => Math.abs(step - pitch) < slack * above.box[3],
  );
  const cells = [...row.segments];
  for (const [i, top] of first.segments.entries()) {
    const low = last.segments[i]!;
    const under = (s: Segment) => Math.abs(s.box[0] - top.box[0]) < 0.25 * em(page, top.box);
    const at = cells.findIndex(under);
    const own = above.segments.find(under);
    if (
      !even ||
      at < 0 ||
      !own ||
      !under(low) ||
      ![top, low].every((s) => alike(s, own)) ||
      isLabel(top) ||
      isLabel(low)
    )
      return undefined;
    const aspect = page.width / page.height;
    cells[at] = append(whole(top, cells[at]!, aspect), low, aspect);
  }
  return lineOf({ ...row, segments: cells }, []);
}

function lineOf(middle: Line, cells: readonly Segment[]): Line {
  const segments = [...middle.segments, ...cells].sort((a, b) => a.box[0] - b.box[0]);
  return {
    ...middle,
    segments,
    text: segments.map((s) => s.text).join('  '),
    box: union(segments.map((s) => s.box)),
  };
}

/**
 * A line that cannot end where it does: "201144001 –" over "201144036", "KTX-" over "31", "March 14," over "2025". A cell of a list that is too
 * narrow for its run of bales, its lot or its day; no label need stand beside it.
 */
const breaksOff = (above: Segment, below: Segment): boolean =>
  /\p{Nd}/u.test(below.text) && /(?:\p{Nd}\s?[–—~～→-]|\p{L}[-/]|\p{L}\.?\s\p{Nd}{1,2},)$/u.test(above.text);

/** Whether a text is a label whole. */
const isLabel = ({ text }: Segment): boolean => readLabel(text)?.rest === '';

/** Whether a text is the head of a column whole, its unit with it. */
const headsColumn = ({ text }: Segment): boolean => text.length < 40 && headerOf(text) !== undefined;

/** Type of about one size. */
const alike = (a: Segment, b: Segment): boolean => a.box[3] < 1.5 * b.box[3] && b.box[3] < 1.5 * a.box[3];

const overlaps = (a: Segment, b: Segment): boolean => a.box[0] < right(b.box) && b.box[0] < right(a.box);

/** Two lines of one cell; a name that ends in its legal form is parted from the address under it. */
function whole(above: Segment, below: Segment, aspect: number): Segment {
  const joined = append(above, below, aspect);
  const last = above.text.split(/\s+/u).at(-1) ?? '';
  const ends = /\p{L}\.?$/u.test(above.text) && hasLegalForm(last) && !hasLegalForm(below.text);
  return ends ? { ...joined, text: `${above.text}, ${below.text}` } : joined;
}
