import { segmentEvidence } from '../extract/layout/index.ts';
import { findLines } from '../extract/layout/lines.ts';
import type { Segment } from '../extract/layout/types.ts';
import { findCountries, findDates, findNumbers, foldText, kgPerUnit } from '../extract/values/index.ts';
import type { AmendedValue, Evidence, Page } from '../model/index.ts';

/** Units of weight in which a paper may print what a fact gives in kilograms. */
const weights = ['kg', 't', 'lb', 'g', 'quintal', 'cwt', 'jin'].flatMap((unit) => kgPerUnit(unit) ?? []);

/** How a number may be printed otherwise than the fact gives it: a weight in another unit, a share in percent. */
export type Measure = 'plain' | 'weight' | 'share';

/**
 * Where a value stands on a paper, as printed in whatever form: of several places the one nearest to `near`. A list stands there when each
 * of its values does. Undefined for a value that the words of the pages do not hold, and for yes and no, which no words say.
 */
export function printedAt(
  document: string,
  pages: readonly Page[],
  value: AmendedValue,
  near?: Evidence,
  as: Measure = 'plain',
): Evidence | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  const segments = pages.flatMap((page) => findLines(page).flatMap((line) => line.segments));
  if (Array.isArray(value)) {
    const each = value.map((one) => nearest(segments, says(one, as), near));
    return each[0] && each.every((found) => found !== undefined) ? segmentEvidence(document, each[0]) : undefined;
  }
  const found = nearest(segments, says(value, as), near);
  return found && segmentEvidence(document, found);
}

type Says = (text: string) => boolean;

function says(value: string | number, as: Measure): Says {
  if (typeof value === 'number') {
    const wanted = [
      value,
      ...(as === 'weight' ? weights.map((kg) => value / kg) : []),
      ...(as === 'share' ? [value * 100] : []),
    ];
    return (text) => findNumbers(text).some((n) => wanted.some((w) => same(n.value, w)));
  }
  if (/^\d{4}-\d\d-\d\d$/u.test(value))
    return (text) =>
      (['dmy', 'mdy', 'ymd'] as const).some((order) => findDates(text, { order }).some((d) => d.value === value));
  if (/^[A-Z]{2}$/u.test(value)) return (text) => findCountries(text).some((c) => c.value === value);
  const wanted = bare(value);
  return wanted === '' ? () => false : (text) => holds(bare(text), wanted, value, text);
}

/** "12" does not stand in "2012", nor "mill" in "Miller": what is found must not go on in the same word. */
function holds(text: string, wanted: string, value: string, printed: string): boolean {
  if (!text.includes(wanted)) return false;
  const words = foldText(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  const pattern = words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('[^\\p{L}\\p{N}]*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(foldText(printed));
}

const bare = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.005, Math.abs(b) * 1e-6);

function nearest(segments: readonly Segment[], fits: Says, near: Evidence | undefined): Segment | undefined {
  const found = segments.filter((s) => fits(s.text));
  if (!near) return found[0];
  const far = (s: Segment): number =>
    Math.abs(s.page - near.page) * 10 + Math.hypot(s.box[0] - near.box[0], s.box[1] - near.box[1]);
  return found.sort((a, b) => far(a) - far(b))[0];
}
