import type { Fact } from '../../model/index.ts';
import { bottom, right } from '../layout/geometry.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Segment } from '../layout/types.ts';
import { kgPerUnit, parseQuantity, parseUnit } from '../values/index.ts';
import { type Context, evidenceOf, readWeight } from './context.ts';

const packages = new Set(['bale', 'drum', 'carton', 'bag', 'roll', 'case', 'bin', 'box', 'pallet', 'package']);

const under = (label: Segment, s: Segment): boolean =>
  s.box[0] < right(label.box) && label.box[0] < right(s.box) && s.box[1] >= bottom(label.box) - 0.002;

/**
 * The gross weight of a carrier's form that prints label, figure and unit in three lines ("Gross Weight:" over "18.400" over "KGM").
 */
export function stackedGross(context: Context): Fact<number> | undefined {
  for (const { lines } of context.layout.pages) {
    for (const [i, line] of lines.entries()) {
      const label = line.segments.find((s) => {
        const read = readLabel(s.text);
        return read?.rest === '' && read.fields.includes('grossWeight');
      });
      if (!label) continue;
      const [figure, unit] = [1, 2].map((n) => lines[i + n]?.segments.find((s) => under(label, s)));
      if (!figure || !unit || !/^[\p{Nd}.,' ]+$/u.test(figure.text)) continue;
      if (kgPerUnit(parseUnit(unit.text.trim()) ?? '') === undefined) continue;
      const weight = readWeight(context, figure.text, unit.text);
      if (weight)
        return {
          value: weight.value,
          evidence: evidenceOf(context, [figure, unit]),
          ...(weight.doubt ? { doubt: weight.doubt } : {}),
        };
    }
  }
  return undefined;
}

/** The packages that a carrier took over, where no label or column counts them: the one count that a bill prints, alone or before its goods. */
export function carriedPackages(context: Context): Fact<number> | undefined {
  const found = new Map<string, { value: number; segment: Segment }>();
  const lines: Line[] = context.layout.pages.flatMap((p) => p.lines);
  for (const line of lines) {
    for (const segment of line.segments) {
      const match = /^(\p{Nd}{1,3}(?:[.,]?\p{Nd}{3})*\s+\p{L}+)(?:\s+(?:of\s+)?\p{L}.*)?$/iu.exec(segment.text.trim());
      const read = match && parseQuantity(match[1]!, context.mark);
      if (read?.unit && packages.has(read.unit))
        found.set(`${read.value} ${read.unit}`, { value: read.value, segment });
    }
  }
  const [only] = found.values();
  return only && found.size === 1 ? { value: only.value, evidence: evidenceOf(context, only.segment) } : undefined;
}
