import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { rulingsAt } from './boxes.ts';
import { centerX, centerY, right, sharedX, union } from './geometry.ts';
import type { HeaderColumn } from './header.ts';
import { headerOf } from './header-label.ts';
import type { Segment } from './types.ts';

/** Joins the lines of one label; a hyphen at a line's end is taken out when the word goes on. */
const joinLabel = (parts: readonly string[]): string =>
  parts.reduce((text, part) =>
    /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(part) ? text.slice(0, -1) + part : `${text} ${part}`,
  );

/** Labels that say little without the one over them: "total" under "Cones", "kg" under "Net weight". */
const vague: ReadonlySet<FieldId> = new Set<FieldId>([
  'total',
  'subtotal',
  'weight',
  'quantity',
  'amount',
  'lineNumber',
  'documentNumber',
  'unit',
]);

/** A label of some lines, with the labels that stand over several columns before it; the last line says most where it is a label itself. */
function toColumn(parts: readonly Segment[], over: readonly Segment[]): Omit<HeaderColumn, 'left' | 'right'> {
  const sorted = [...parts].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]).map((s) => s.text);
  const own = joinLabel(sorted);
  const text = joinLabel([...over.map((s) => s.text), own]);
  const alone = over.length > 0 ? headerOf(own) : undefined;
  const match =
    (alone && !vague.has(alone.field) ? alone : undefined) ??
    headerOf(text) ??
    alone ??
    (sorted.length > 1 || over.length > 0
      ? [...sorted, ...over.map((s) => s.text)].map((t) => headerOf(t)).find((m) => m !== undefined)
      : undefined);
  return { text, field: match?.field, unit: match?.unit };
}

/** The drawn cell of a text in its row: the lines left and right of it at its height. */
function cellOf(page: Page, segment: Segment): [number, number] {
  const y = centerY(segment.box);
  const edges = rulingsAt(page, y - 0.2 * segment.box[3], y + 0.2 * segment.box[3]);
  const x = centerX(segment.box);
  return [edges.filter((e) => e <= x).at(-1) ?? -Infinity, edges.find((e) => e > x) ?? Infinity];
}

/** The columns of a header band between drawn vertical lines, or undefined where fewer than three are drawn. */
function stackBetween(band: readonly Segment[][], page: Page): HeaderColumn[] | undefined {
  const all = band.flat();
  const low = Math.max(...all.map((s) => s.box[1] + s.box[3]));
  const last = all.filter((s) => s.box[1] + s.box[3] > low - 0.6 * s.box[3]);
  const drawn = rulingsAt(page, low - 0.6 * last[0]!.box[3], low - 0.2 * last[0]!.box[3]);
  if (drawn.length < 3) return undefined;
  const edges = [-Infinity, ...drawn, Infinity];
  const leaves = edges
    .slice(0, -1)
    .map((left, i) => ({ left, right: edges[i + 1]!, parts: [] as Segment[], over: [] as Segment[] }));
  for (const segment of all) {
    const [left, end] = cellOf(page, segment);
    const inside = leaves.filter((l) => {
      const middle = (Math.max(l.left, left, 0) + Math.min(l.right, end, 1)) / 2;
      return middle > Math.max(l.left, left) && middle < Math.min(l.right, end);
    });
    const at = inside.filter((l) => centerX(segment.box) > l.left && centerX(segment.box) < l.right);
    const spans = inside.length > 1 && inside.every((l) => l.left > left - 0.003 && l.right < end + 0.003);
    // a heading over all columns is a title, and no part of their labels
    if (spans && left > -Infinity && end < Infinity && inside.length < drawn.length - 1)
      for (const leaf of inside) leaf.over.push(segment);
    else for (const leaf of at) leaf.parts.push(segment);
  }
  return leaves.flatMap(({ parts, over }) => {
    const shown = parts.length > 0 ? parts : over.length > 0 ? [] : undefined;
    if (!shown || shown.length === 0) return [];
    // a line that a scan lost: what stands side by side here are labels of several columns
    const apart = band.map((line) => line.filter((s) => shown.includes(s))).filter((line) => line.length > 0);
    if (apart.some((line) => line.filter((s) => headerOf(s.text)).length > 1))
      return stackFree(over.length > 0 ? [over, ...apart] : apart);
    const span = union(shown.map((s) => s.box));
    return [{ ...toColumn(shown, over), left: span[0], right: right(span) }];
  });
}

/** Whether every text under a wide one has a line of its own in the column: the wide one is a label over several columns. */
const covers = (wide: Segment, leaves: readonly Leaf[]): Leaf[] =>
  leaves.filter((l) => sharedX(l.box, wide.box) > 0.3 * Math.min(l.box[2], wide.box[2]));

interface Leaf {
  box: Segment['box'];
  parts: Segment[];
  over: Segment[];
}

/** Stacks the segments of a band of lines into columns; a label over several columns is put before each of theirs. */
export function stack(band: readonly Segment[][], page: Page): HeaderColumn[] {
  return (page.rulings.length > 0 ? stackBetween(band, page) : undefined) ?? stackFree(band);
}

/** The same by where the labels stand alone. */
function stackFree(band: readonly (readonly Segment[])[]): HeaderColumn[] {
  const base = band.reduce((most, line) => (line.length > most.length ? line : most));
  const leaves: Leaf[] = base.map((segment) => ({ box: segment.box, parts: [segment], over: [] }));
  const extra: Leaf[] = [];
  for (const line of band) {
    if (line === base) continue;
    for (const segment of line) {
      const over = covers(segment, leaves);
      if (over.length > 1) for (const leaf of over) leaf.over.push(segment);
      else if (over.length === 1) over[0]!.parts.push(segment);
      else {
        const same = extra.find((c) => sharedX(c.box, segment.box) > 0);
        if (same) {
          same.parts.push(segment);
          same.box = union([same.box, segment.box]);
        } else extra.push({ box: segment.box, parts: [segment], over: [] });
      }
    }
  }
  return [...parted(leaves), ...extra]
    .sort((a, b) => a.box[0] - b.box[0])
    .map(({ box, parts, over }) => {
      const narrow = parts.filter((p) => p.box[2] <= box[2] * 1.6);
      const span = union(narrow.length > 0 ? narrow.map((p) => p.box) : [box]);
      return { ...toColumn(parts, over), left: span[0], right: right(span) };
    });
}

/** A label with several labels of one line under it ("Weight" over "Net kg   Gross kg") stands over as many columns. */
function parted(leaves: readonly Leaf[]): Leaf[] {
  return leaves.flatMap((leaf): Leaf[] => {
    const [head, ...rest] = leaf.parts;
    const under = rest.filter((s) => s.box[1] > head!.box[1]);
    const row = under.filter((s) => Math.abs(s.box[1] - under[0]!.box[1]) < 0.5 * s.box[3]);
    if (row.length < 2 || row.filter((s) => headerOf(s.text)).length < 2) return [leaf];
    return row.map((s) => ({ box: s.box, parts: [s], over: [...leaf.over, head!] }));
  });
}
