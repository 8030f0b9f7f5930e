import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { numbersOf } from './bale-heads.ts';
import { bottom, union } from './geometry.ts';
import { headerOf } from './header-label.ts';
import { toSegment } from './join.ts';
import { readLabel } from './labelled.ts';
import type { Line, Segment, Table, TableRow } from './types.ts';
import { weighedFrom } from './weighed-grid.ts';

/** An identifier: figures with an optional short head of letters and inner hyphens; no decimals, no money, no dates. */
const identifier = /^(?:[A-Z]{0,4}[-/]?)?\d{3,}(?:[-/]\d{1,8})?[A-Z]?$/u;

/** The shape of an identifier: letters and digits by kind, so that numbers of one series have one shape. */
const shape = (text: string): string => text.replace(/\d+/gu, (d) => `9${d.length}`);

/** Splits a line into identifiers, or undefined when any of its words is something else (a closing comma is dropped). */
function identifiers(line: Line, aspect: number): Segment[] | undefined {
  const found: Segment[] = [];
  for (const segment of line.segments) {
    for (const word of segment.words) {
      const text = word.text.replace(/[,;]$/u, '');
      if (!identifier.test(text)) return undefined;
      found.push({ ...toSegment([word], line.page, aspect), text });
    }
  }
  return found;
}

/**
 * Lists of bare numbers in several columns (bale numbers under no more than a caption), as tables of one column. Three
 * numbers a line and two lines, of one or two shapes, make such a list.
 */
export function findPlainGrids(lines: Line[], page: Page, taken: ReadonlySet<Line>): { table: Table; lines: Line[] }[] {
  const aspect = page.width / page.height;
  const found: { table: Table; lines: Line[] }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const weighed = taken.has(lines[i]!) ? undefined : weighedFrom(lines, i, page, taken);
    if (weighed) {
      found.push(withWeights(weighed, lines, i, page, taken));
      i += weighed.lines.length - 1;
      continue;
    }
    const run: { line: Line; cells: Segment[] }[] = [];
    const shapes = new Map<string, number>();
    let k = i;
    for (; k < lines.length && !taken.has(lines[k]!); k++) {
      const cells = identifiers(lines[k]!, aspect);
      if (!cells || cells.length === 0 || (cells.length < 3 && run.length === 0)) break;
      if (run.length > 0 && lines[k]!.box[1] - bottom(lines[k - 1]!.box) > 2.5 * lines[k]!.box[3]) break;
      for (const c of cells) shapes.set(shape(c.text), (shapes.get(shape(c.text)) ?? 0) + 1);
      run.push({ line: lines[k]!, cells });
    }
    const count = run.reduce((n, r) => n + r.cells.length, 0);
    if (run.length === 0 || count < 6 || shapes.size > Math.max(2, count / 10)) {
      i = Math.max(i, k - 1);
      continue;
    }
    const caption = captionOf(lines, i, taken);
    const head = caption && (headerOf(caption.text) ?? fieldOf(caption));
    const box = union(run.map((r) => r.line.box));
    const rows = run.flatMap((r) =>
      r.cells.map((cell): TableRow => ({ cells: [cell], kind: 'row', page: page.number, box: cell.box })),
    );
    const column = {
      // "Bales of the mixing:" over numbers of bales
      field: head && (numbersOf[head.field] ?? head.field),
      header: caption?.text ?? '',
      unit: undefined,
      left: box[0],
      right: box[0] + box[2],
    };
    found.push({
      table: { columns: [column], rows, pages: [page.number], box, caption: lotAbove(lines[i - 2]) ?? caption?.text },
      lines: [...(head && caption ? [caption] : []), ...run.map((r) => r.line)],
    });
    i = k - 1;
  }
  return found;
}

/** The line straight above a list, which no other table holds. */
function captionOf(lines: readonly Line[], at: number, taken: ReadonlySet<Line>): Line | undefined {
  const above = lines[at - 1];
  return above && !taken.has(above) && lines[at]!.box[1] - bottom(above.box) < 2 * above.box[3] ? above : undefined;
}

const numbering: ReadonlySet<FieldId> = new Set<FieldId>(['baleNumber', 'drumNumber', 'rollNumber']);

/** The table of numbers with their weights, under the line above where that says what is numbered. */
function withWeights(
  { lines: own, pairs, field, unit }: NonNullable<ReturnType<typeof weighedFrom>>,
  lines: Line[],
  at: number,
  page: Page,
  taken: ReadonlySet<Line>,
): { table: Table; lines: Line[] } {
  const caption = captionOf(lines, at, taken);
  const head = caption && (headerOf(caption.text) ?? fieldOf(caption));
  const numbered = head && (numbersOf[head.field] ?? head.field);
  const named = numbered !== undefined && numbering.has(numbered);
  const [first] = pairs;
  const edges = (box: Line['box']) => ({ left: box[0], right: box[0] + box[2] });
  return {
    table: {
      columns: [
        {
          field: named ? numbered : undefined,
          header: named ? caption!.text : '',
          unit: undefined,
          ...edges(first!.id.box),
        },
        { field, header: '', unit, ...edges(first!.weight.box) },
      ],
      rows: pairs.map(
        ({ id, weight }): TableRow => ({
          cells: [id, weight],
          kind: 'row',
          page: page.number,
          box: union([id.box, weight.box]),
        }),
      ),
      pages: [page.number],
      box: union(own.map((line) => line.box)),
      caption: lotAbove(lines[at - 2]) ?? caption?.text,
    },
    lines: [...(named ? [caption!] : []), ...own],
  };
}

/** A lot's heading over the caption of its list. */
const lotAbove = (line: Line | undefined): string | undefined =>
  line && readLabel(line.text)?.fields.includes('lotNumber') ? line.text : undefined;

function fieldOf(caption: Line): { field: NonNullable<ReturnType<typeof headerOf>>['field'] } | undefined {
  for (const s of caption.segments) {
    const label = readLabel(s.text);
    if (label?.fields[0]) return { field: label.fields[0] };
  }
  return undefined;
}
