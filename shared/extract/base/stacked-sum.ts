import type { Evidence, Fact } from '../../model/index.ts';
import { right } from '../layout/geometry.ts';
import type { Segment } from '../layout/types.ts';
import { type Context, evidenceOf, readNumber, readWeight } from './context.ts';

/** A figure with its unit, with the word for a sum before it at most: "19,295.5 KGS", "TOTAL 176 BALES, ORIGIN BRAZIL". */
const figure =
  /^(?:(?:grand\s+)?total|totale|toplam|всего|итого|合计|总计)?\s*[:：]?\s*(\p{Nd}[\p{Nd}.,' ]*)\s*(\p{L}[\p{L}.]*)/iu;

interface Line {
  value: number;
  unit: string;
  segment: Segment;
}

/**
 * The sum that stands last in a box of several lines, a container each ("19,295.5" over "19,398.6" over "38,694.1"): the first of those
 * lines is not the figure of the goods. Only where the lines add up to the last, in one unit and under one edge.
 */
export function stackedSum(
  context: Context,
  read: Fact<number> | undefined,
  by: 'weight' | 'count',
): Fact<number> | undefined {
  const found = read && lineAt(context, read.evidence, by);
  if (!read || !found) return undefined;
  const { first, below } = found;
  let sum = first.value;
  let count = 1;
  for (const line of below) {
    if (line.unit !== first.unit) break;
    if (count > 1 && Math.abs(line.value - sum) < (by === 'weight' ? 0.5 : 0.01))
      return { value: line.value, evidence: evidenceOf(context, line.segment) };
    sum += line.value;
    count += 1;
  }
  return undefined;
}

/** The line of a figure that was read, first of its stack, with the figures under it from the top. */
function lineAt(
  context: Context,
  { page, box }: Evidence,
  by: 'weight' | 'count',
): { first: Line; below: Line[] } | undefined {
  const laid = context.layout.pages.find((p) => p.page.number === page);
  if (!laid || !box) return undefined;
  const all = laid.lines
    .flatMap((line) => line.segments)
    .filter((s) => s.box[0] < right(box) && right(s.box) > box[0])
    .flatMap((s) => toLine(context, s, by) ?? [])
    .sort((a, b) => a.segment.box[1] - b.segment.box[1]);
  const at = all.findIndex(({ segment }) => Math.abs(segment.box[1] - box[1]) < 0.5 * segment.box[3]);
  // the figure read may be the second of two that are alike
  const start = by === 'count' ? all.findIndex((l) => l.value === all[at]?.value && l.unit === all[at]?.unit) : at;
  const first = all[start];
  return first && { first, below: all.slice(start + 1, start + 60) };
}

function toLine(context: Context, segment: Segment, by: 'weight' | 'count'): Line | undefined {
  const [, printed, unit] = figure.exec(segment.text.trim()) ?? [];
  if (!printed || !unit) return undefined;
  const value =
    by === 'weight'
      ? readWeight(context, `${printed.trim()} ${unit}`)?.value
      : readNumber(context, printed.trim())?.value;
  return value === undefined ? undefined : { value, unit: unit.toLowerCase().replace(/[s.]+$/u, ''), segment };
}
