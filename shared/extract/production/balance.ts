import type { Flow } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { bottom, right, sharedX, union } from '../layout/geometry.ts';
import { headerOf } from '../layout/header-label.ts';
import type { Column, Line, Segment, Table, TableRow } from '../layout/types.ts';
import { kgPerUnit, parseUnit } from '../values/index.ts';
import { isLost, materialIn } from './direction.ts';
import type { StepSpec } from './flow-spec.ts';
import { tableFlows } from './flow-table.ts';

const weighs = (unit: string | undefined): boolean =>
  unit !== undefined && kgPerUnit(parseUnit(unit) ?? '') !== undefined;

/** The head of a column of weights: the unit alone, or a word for weight with it ("kg", "Mass, kg"). */
const headsWeight = (segment: Segment): boolean =>
  weighs(segment.text) || (headerOf(segment.text)?.field === 'weight' && weighs(headerOf(segment.text)?.unit));

/** The head of a column of shares ("%", "% of input"), which says nothing that the weights do not say. */
const headsShare = (segment: Segment): boolean => segment.text.length <= 24 && segment.text.includes('%');

const figure = /^\p{Nd}[\p{Nd}.,'’\s]*(?:\s?(?:kgs?|кг|t|т|公斤))?\.?$/iu;

/** "Indicator | kg | %": a word, a unit of weight and shares; no other column. */
function headAt(line: Line): Segment | undefined {
  const [name, ...heads] = line.segments;
  if (!name || heads.length === 0 || heads.length > 2 || !/\p{L}{2}/u.test(name.text) || /\p{Nd}/u.test(name.text))
    return undefined;
  const [weight, ...more] = heads.filter((s) => !headsShare(s));
  return weight && more.length === 0 && headsWeight(weight) ? weight : undefined;
}

/** A row under such a head: what weighs, and its weight: the cell of the same place in a row as full as the head, else what stands under it. */
function rowAt(line: Line, head: Line, weight: Segment): TableRow | undefined {
  const [name, ...figures] = line.segments;
  if (!name || !/\p{L}{2}/u.test(name.text)) return undefined;
  const whole = line.segments.length === head.segments.length;
  const kg = whole
    ? line.segments[head.segments.indexOf(weight)]
    : figures.find((s) => sharedX(s.box, weight.box) > 0 || Math.abs(right(s.box) - right(weight.box)) < 0.03);
  if (!kg || !figure.test(kg.text)) return undefined;
  return { cells: [name, kg], kind: 'row', page: line.page, box: line.box };
}

/**
 * The small balance of a mill's record ("Indicator | kg | %" over "Yarn Ne 30/1", "Waste", "Invisible loss") as tables. Its first head is any word, so
 * that no labels show it to be a table; only rows that name a material of the step or a loss are taken.
 */
function balances(context: Context): Table[] {
  const tables: Table[] = [];
  for (const { page, lines } of context.layout.pages) {
    const taken = context.layout.tables.filter((t) => t.pages.includes(page.number)).flatMap((t) => t.rows);
    for (const [i, line] of lines.entries()) {
      const head = headAt(line);
      if (!head || taken.some((r) => r.page === page.number && overlaps(r, line))) continue;
      const rows: TableRow[] = [];
      for (let k = i + 1; k < lines.length && lines[k]!.box[1] - bottom(lines[k - 1]!.box) < 2.5 * line.box[3]; k++) {
        const row = rowAt(lines[k]!, line, head);
        if (!row) break;
        rows.push(row);
      }
      const named = rows.filter((r) => isLost(r.cells[0]!.text) || materialIn(r.cells[0]!.text));
      if (rows.length < 2 || named.length === 0) continue;
      const unit = weighs(head.text) ? head.text : headerOf(head.text)?.unit;
      const column = (field: Column['field'], at: Segment): Column => ({
        field,
        header: at.text,
        unit: field === 'weight' ? unit : undefined,
        left: at.box[0],
        right: right(at.box),
      });
      tables.push({
        columns: [column('description', line.segments[0]!), column('weight', head)],
        rows: named,
        pages: [page.number],
        box: union([line.box, ...named.map((r) => r.box)]),
        caption: undefined,
      });
    }
  }
  return tables;
}

const overlaps = (row: TableRow, line: Line): boolean =>
  row.box[1] < bottom(line.box) - 0.3 * line.box[3] && bottom(row.box) > line.box[1] + 0.3 * line.box[3];

/** What the balances of a record tell, and whether a value stands in one of them, so that its label tells it no second time. */
export function readBalances(
  context: Context,
  spec: StepSpec,
): { flows: Flow[]; holds: (value: readonly Segment[]) => boolean } {
  const tables = balances(context);
  return {
    flows: tables.flatMap((table) => tableFlows(context, spec, table)),
    holds: (value) =>
      value[0] !== undefined && tables.some((t) => t.rows.some((r) => r.cells.some((c) => isSame(c, value[0]!)))),
  };
}

const isSame = (a: Segment | undefined, b: Segment): boolean =>
  a !== undefined && a.page === b.page && a.text === b.text && a.box[0] === b.box[0] && a.box[1] === b.box[1];
