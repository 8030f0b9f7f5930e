import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { rulingsAt } from './boxes.ts';
import { toCells } from './columns.ts';
import { footOf, isFootWord, isPageFoot } from './foot-rows.ts';
import { bottom, median, right } from './geometry.ts';
import { isCountInBrackets, saysOfItem, underItem } from './item-line.ts';
import { readLabel } from './labelled.ts';
import { countsUnits, lotHeadings } from './lot-headings.ts';
import { rowBands } from './row-bands.ts';
import { absorb, ditto, fillDittos } from './row-cells.ts';
import { isPairLine, rowKind } from './row-kind.ts';
import { RunningMedian } from './running-median.ts';
import {
  type Cells,
  cutSegments,
  goesOnWithSum,
  isBareSum,
  isCaption,
  isColumnNumbers,
  isLabelLine,
  isNextLabels,
  isSumSentence,
  labelledSums,
  wholeCells,
} from './special-lines.ts';
import type { Column, Line, Segment, TableRow } from './types.ts';

/** Columns whose cells are words; all other known columns hold figures, codes or dates. */
const wordy: ReadonlySet<FieldId> = new Set<FieldId>([
  'description', 'marks', 'composition', 'unit', 'packageKind', 'variety', 'color', 'product', 'rawMaterial', 'remarks', 'grade',
  'name', 'farm', 'grower', 'gin', 'countryOfOrigin', 'cottonOrigin', 'tomatoOrigin', 'regionOfOrigin', 'farmLocation', 'supplier',
  'manufacturer', 'processor', 'growingPlace', 'address', 'currency', 'size', 'mill', 'spinner', 'cannery',
]); // biome-ignore format: a word list

export interface Body {
  rows: TableRow[];
  /** Index of the first line after the table. */
  end: number;
  /** Lines inside the table that are no rows: headings between lots. */
  headings: Line[];
}

/** Columns that every row fills: those of known fields that hold figures, or else those where most cells have figures. */
function anchorsOf(columns: readonly Column[], sample: Cells[]): number[] {
  const known = columns.flatMap((c, i) => (c.field && !wordy.has(c.field) ? [i] : []));
  const filled = known.filter((i) => sample.some((cells) => /\p{Nd}/u.test(cells[i]?.text ?? '')));
  if (filled.length > 0) return filled;
  return columns.flatMap((_, i) => {
    const cells = sample.map((row) => row[i]).filter((c) => c !== undefined);
    return cells.length > 0 && cells.filter((c) => /\p{Nd}/u.test(c.text)).length * 2 > cells.length ? [i] : [];
  });
}

const isFilled = (cell: Segment | undefined): boolean =>
  cell !== undefined &&
  cell.text.length <= 40 &&
  ((/\p{Nd}/u.test(cell.text) && !/\p{L}[:：]/u.test(cell.text)) || ditto.test(cell.text));

/** What a line of a table is: by its own words, by those of its cells, by what it counts. */
function kindOf(line: Line, cells: Cells, columns: readonly Column[]): TableRow['kind'] | 'sum' {
  if (isPairLine(line)) return 'sum';
  const spoken = rowKind(line.segments);
  if (spoken !== 'row') return spoken;
  const inside = rowKind(cells);
  return inside === 'row' && countsUnits(columns, cells) ? 'total' : inside;
}

/** "12 bales 2,719.4 kg net. Origin Australia.": what stands under a list and tells its sum is no second line of its last row. */
const countSentence =
  /^(?:total\s*[:：]?\s*)?\p{Nd}[\p{Nd}.,]*\s+(?:bales|drums|rolls|cartons|fardos|pacas|balles|balle|balya|ballen|кип|tambores|bidones|fusti|fıçı)\b[\s,:;=–-]+(?:\p{L}+\s+){0,3}\p{Nd}[\p{Nd}.,]*\s*(?:kgs?|lbs?|кг|t)\b/iu;

/** Reads rows from line `start` until the table ends; `stops` are lines where another table's header begins. */
export function readBody(
  lines: Line[],
  start: number,
  stops: ReadonlySet<number>,
  columns: Column[],
  page: Page,
): Body {
  const aspect = page.width / page.height;
  const sample = lines.slice(start, start + 60).map((line) => toCells(line, columns, aspect));
  const anchors = anchorsOf(columns, sample);
  const stop = [...stops].reduce((least, s) => (s > start && s < least ? s : least), lines.length);
  const cellsAt = (line: Line, at: number): Cells => sample[at] ?? toCells(line, columns, aspect);
  const bands = rowBands(lines.slice(start, stop), columns, page, anchors.length, (line, at) => {
    const cells = cellsAt(line, at);
    return anchors.filter((k) => isFilled(cells[k])).length;
  });
  const { ruled, of: band } = bands;
  const pitches: number[] = [];
  for (let i = start + 1; i < Math.min(lines.length, start + 40); i++) {
    pitches.push(lines[i]!.box[1] - lines[i - 1]!.box[1]);
  }
  const pitch = Math.max(median(pitches), 0.001);
  const rows: TableRow[] = [];
  const headings: Line[] = [];
  let pending: { cells: Cells; box: Line['box'] }[] = [];
  let end = start;
  let closed = false;
  let under: Segment[] | undefined;
  let lastBand = -1;
  let cuts = 0;
  let summed = false;
  const usual = new RunningMedian();
  const drawn =
    start > 0 && rulingsAt(page, lines[start - 1]!.box[1] + 0.002, bottom(lines[start - 1]!.box) - 0.002).length > 2;
  const tableLeft = columns[0]!.left;
  for (let i = start; i < lines.length && !stops.has(i); i++) {
    const line = lines[i]!;
    const cells = cellsAt(line, i - start);
    if (cells.every((c) => c === undefined)) {
      if (right(line.box) < tableLeft && rows.length > 0) continue;
      if (rows.length > 0 && line.box[1] - bottom(lines[i - 1]!.box) > 2 * pitch) break;
      continue;
    }
    if (rows.length > 0 && (isLabelLine(line) || isNextLabels(line, columns, rows))) break;
    if (rows.length > 0 && countSentence.test(line.text)) {
      headings.push(line);
      closed = true;
      continue;
    }
    const above = rows.at(-1);
    const near = i > start && line.box[1] - bottom(lines[i - 1]!.box) < 0.9 * line.box[3];
    if (near && !closed && above?.kind === 'row' && saysOfItem(line, columns)) {
      absorb(above, underItem(line, cells, columns, aspect), line.box, aspect);
      end = i + 1;
      continue;
    }
    const more = above && (goesOnWithSum(cells, above) || (!closed && isCountInBrackets(cells, above, columns)));
    if (more) {
      absorb(above, cells, line.box, aspect);
      end = i + 1;
      continue;
    }
    const lots = lotHeadings(line);
    // the heading of the next lot's list, over its own head
    if (lots && rows.length > 0 && stops.has(i + 1)) break;
    if (lots && anotherRow(lines, i + 1, stops, columns, anchors, aspect, 3)) {
      under = lots;
      headings.push(line);
      closed = false;
      continue;
    }
    const foot = rows.length > 0 ? footOf(line, cells, columns) : undefined;
    if (foot === 'pair') {
      headings.push(line);
      closed = true;
      continue;
    }
    const kind = foot ?? kindOf(line, cells, columns);
    if (rows.length === 0 && isColumnNumbers(cells)) continue;
    const filled = anchors.filter((k) => isFilled(cells[k])).length;
    const gap = i === start ? 0 : line.box[1] - bottom(lines[end > start ? end - 1 : i - 1]!.box);
    if (kind === 'sum' && anotherRow(lines, i + 1, stops, columns, anchors, aspect, rows.length === 0 ? 2 : 8)) {
      // a label inside the cell of a row ("Tax: 0.2%"), or the last line of a header
      const last = rows.at(-1);
      if (last?.kind === 'row' && filled === 0) absorb(last, cells, line.box, aspect);
      continue;
    }
    if (kind === 'sum') {
      if (rows.length === 0) break;
      closed = true;
      const first = cells.find((c) => c !== undefined)!;
      if (/\d/u.test(first.text) || filled > 0) continue;
      break;
    }
    if (kind !== 'row') {
      if (rows.length === 0 && kind !== 'brought') break;
      if (filled === 0 && !cells.some((c) => c && /\p{Nd}/u.test(c.text))) {
        if (kind === 'total') break;
        continue;
      }
      if (isSumSentence(line, columns, aspect)) {
        headings.push(line);
        closed = true;
        continue;
      }
      rows.push({
        cells: labelledSums(line, columns) ?? wholeCells(line, columns, cells, aspect),
        kind,
        page: page.number,
        box: line.box,
      });
      end = i + 1;
      closed = kind === 'total';
      summed = true;
      continue;
    }
    const whole = columns.length <= 2 ? 1 : 2;
    const cut = cutSegments(line, columns, aspect);
    const enough =
      filled > 0 &&
      cells.filter((c) => c !== undefined).length >= Math.min(whole, columns.length) &&
      (cut === 0 || (rows.length === 0 && !drawn) || cuts > 0 || cut * 3 < line.segments.length);
    if (rows.length > 0 && isBareSum(cells, columns, rows)) {
      rows.push({ cells, kind: 'total', page: page.number, box: line.box });
      end = i + 1;
      closed = true;
      continue;
    }
    if (enough) {
      const label = readLabel(cells.find((c) => c !== undefined)!.text);
      if (label?.colon && filled < 2) break;
      if (closed && filled < Math.max(2, anchors.length * 0.5)) break;
      // under the first sum a row must be as full as those above: freight, discount and tax lines are no goods
      if (summed && filled < 0.6 * usual.value()) {
        closed = true;
        continue;
      }
      if (gap > 6 * pitch && filled < 2) break;
      usual.add(filled);
      const row: TableRow = { cells: [...cells], kind: 'row', page: page.number, box: line.box };
      if (under) row.under = under;
      const inBand = ruled && band(line) === lastBand && rows.length > 0;
      const last = rows.at(-1);
      // one row between two drawn lines: its figures may stand at the middle of a description of several lines
      const before = last ? anchors.filter((k) => isFilled(last.cells[k])).length : 0;
      if (inBand && last?.kind === 'row' && (bands.isRow(line) || filled * 2 <= before || before * 2 <= filled)) {
        absorb(last, cells, line.box, aspect);
      } else {
        for (const p of pending.reverse()) {
          const before: TableRow = { cells: [...p.cells], kind: 'row', page: page.number, box: p.box };
          absorb(before, row.cells, row.box, aspect);
          row.cells = before.cells;
          row.box = before.box;
        }
        rows.push(row);
      }
      pending = [];
      cuts += cut;
      end = i + 1;
      closed = false;
      lastBand = band(line);
      continue;
    }
    // no figures: a wrapped cell, a heading between rows, or the end
    const last = rows.at(-1);
    const sameBand = ruled && band(line) === lastBand;
    const crossing = line.segments.some(
      (s) => columns.filter((c) => s.box[0] < c.right && right(s.box) > c.left).length > 2,
    );
    const label = readLabel(line.text);
    if (closed || (gap > 3 * pitch && !sameBand)) break;
    if (last && (isFootWord(cells, columns) || isPageFoot(line))) {
      if (!anotherRow(lines, i + 1, stops, columns, anchors, aspect, 3)) break;
      headings.push(line);
      continue;
    }
    if (last && stops.has(i + 1) && isCaption(line, cells, last)) break;
    if (last && last.kind === 'row' && (sameBand || (!ruled && gap < 0.9 * line.box[3] && !crossing))) {
      const inCell = !label?.colon || sameBand || label.fields.every((f) => cellLabels.has(f));
      if (!inCell && !anotherRow(lines, i + 1, stops, columns, anchors, aspect, 8)) break;
      absorb(last, cells, line.box, aspect);
      end = i + 1;
      continue;
    }
    if (!anotherRow(lines, i + 1, stops, columns, anchors, aspect, 3)) break;
    const opens = bands.isRow(line) && band(line) !== lastBand && !crossing;
    if (!opens && (crossing || label?.colon || rows.length > 0)) headings.push(line);
    else pending.push({ cells, box: line.box });
  }
  fillDittos(rows);
  return { rows, end, headings };
}

/** Labels that stand inside the description of goods. */
const cellLabels: ReadonlySet<FieldId> = new Set<FieldId>([
  'hsCode', 'composition', 'countryOfOrigin', 'lotNumber', 'styleNumber', 'color', 'size', 'variety', 'grade', 'staple', 'micronaire',
  'description', 'batchNumber', 'cropYear', 'grammage', 'width', 'brix', 'packages', 'netWeight', 'grossWeight', 'yarnCount',
  'orderNumber', 'cottonOrigin', 'tomatoOrigin', 'containerNumber', 'sealNumber', 'baleNumber', 'regionOfOrigin',
]); // biome-ignore format: a word list

function anotherRow(
  lines: Line[],
  from: number,
  stops: ReadonlySet<number>,
  columns: Column[],
  anchors: number[],
  aspect: number,
  within: number,
): boolean {
  for (let i = from; i < Math.min(lines.length, from + within) && !stops.has(i); i++) {
    const cells = toCells(lines[i]!, columns, aspect);
    if (rowKind(cells) === 'row' && anchors.filter((k) => isFilled(cells[k])).length >= Math.min(2, anchors.length))
      return true;
  }
  return false;
}
