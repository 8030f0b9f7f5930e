import type { FieldId } from '../labels/fields.ts';
import { right, union } from './geometry.ts';
import { headerOf, isFigure } from './header-label.ts';
import { readLabel } from './labelled.ts';
import { settleFields } from './settle-fields.ts';
import type { Column, Line, Segment, Table, TableRow } from './types.ts';
import { kindOf } from './value-kind.ts';

/** A table set on its side has this many labels at least, and two values behind each. */
const leastLabels = 3;
const leastValues = 2;

/** What each column of such a table is about: a lot, a batch, a day; at least one label names it. */
const keys: ReadonlySet<FieldId> = new Set<FieldId>([
  'lotNumber', 'yarnLot', 'fabricLot', 'seedLot', 'batchNumber', 'baleNumber', 'drumNumber', 'rollNumber', 'styleNumber', 'containerNumber',
  'productionDate', 'date', 'ginningDate', 'spinningDate', 'weavingDate', 'harvestDate', 'receivedDate', 'yarnCount', 'variety',
]); // biome-ignore format: a word list

interface Sideways {
  line: Line;
  label: Segment;
  /** What the label stands for; undefined for one that no label file knows, which may stand between the others. */
  head: { field: FieldId; unit?: string | undefined } | undefined;
  values: Segment[];
}

/** A line that is a label, known or not, with its values, none of which is a label itself. */
function sideways(line: Line): Sideways | undefined {
  const [label, ...values] = line.segments;
  if (!label || values.length < leastValues || values.length > 40 || /\p{Nd}{2}/u.test(label.text)) return undefined;
  if (!/\p{L}{2}/u.test(label.text) || label.text.length > 60) return undefined;
  if (
    values.some(
      (v) => v.text.length > 40 || /[:：]/u.test(v.text) || headerOf(v.text) || readLabel(v.text)?.rest === '',
    )
  )
    return undefined;
  return { line, label, head: headerOf(label.text), values };
}

/** Whether the values of two lines stand in the same columns. */
const aligned = (a: Sideways, b: Sideways): boolean =>
  Math.abs(a.label.box[0] - b.label.box[0]) < 0.02 &&
  a.values.length === b.values.length &&
  a.values.every((v, i) => {
    const w = b.values[i]!;
    return v.box[0] < right(w.box) + 0.015 && w.box[0] < right(v.box) + 0.015;
  });

function toTable(rows: readonly Sideways[], caption: string | undefined): Table {
  const columns = rows.map(
    ({ label, head }): Column => ({
      field: head?.field,
      header: label.text,
      unit: head?.unit,
      left: label.box[0],
      right: right(label.box),
    }),
  );
  const [first] = rows;
  const sideways = first!.values.map((_, k) => rows.map((r) => r.values[k]));
  settleFields(columns, sideways);
  const sums = first!.values.map((v) => /^(?:sub)?total[es]?$|^итого$|^toplam$|^合计$/iu.test(v.text.trim()));
  return {
    columns,
    rows: sideways.map((cells, k): TableRow => {
      const kind = sums[k] ? 'total' : 'row';
      return { cells, kind, page: first!.line.page, box: union(cells.flatMap((c) => (c ? [c.box] : []))) };
    }),
    pages: [first!.line.page],
    box: union(rows.map((r) => r.line.box)),
    caption,
  };
}

/**
 * Tables set on their side: labels down the left, a column a lot ("Yarn lot | Y-4401 | Y-4402", "Yarn produced kg | 10,030 | 8,024"). Three
 * labels and two columns make one, when a label names what the columns are about and another their figures. Labels that nobody knows may
 * stand between the known ones, as many at the most.
 */
export function findTransposed(lines: readonly Line[], taken: ReadonlySet<Line>): { table: Table; lines: Line[] }[] {
  const found: { table: Table; lines: Line[] }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const run: Sideways[] = [];
    for (let k = i; k < lines.length; k++) {
      const one = taken.has(lines[k]!) ? undefined : sideways(lines[k]!);
      if (!one || (run.length === 0 ? !one.head : !aligned(run[0]!, one))) break;
      run.push(one);
    }
    while (run.length > 0 && !run.at(-1)!.head && !run.at(-1)!.values.every((v) => /\p{Nd}/u.test(v.text))) run.pop();
    const known = run.flatMap(({ head, values }) => (head ? [{ field: head.field, values }] : []));
    const fields = new Set(known.map((r) => r.field));
    const isKey = known.some((r) => keys.has(r.field));
    const figures = known.filter(
      (r) => kindOf(r.field) === 'figure' && r.values.filter((v) => isFigure(v.text)).length >= leastValues,
    );
    if (known.length * 2 < run.length || fields.size < leastLabels || !isKey || figures.length === 0) continue;
    const above = lines[i - 1];
    found.push({
      table: toTable(run, above && above.segments.length <= 2 ? above.text : undefined),
      lines: run.map((r) => r.line),
    });
    i += run.length - 1;
  }
  return found;
}
