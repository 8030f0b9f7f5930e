import type { Facts } from '../../model/index.ts';
import { blanketWords } from '../../trade/blanket-words.ts';
import { parseDateRange } from '../values/index.ts';
import { type Context, evidenceOf, type Segment } from './base.ts';

/** How far under its label the value of a box reaches, in heights of the label. */
const reach = 5;

/**
 * The period that a certificate covers as a blanket ("Blanket period: 2024-01-01 to 2024-12-31"; 19 CFR 182.12(b)(9): up to 12 months): its
 * last day is the end of its term, and the words stand among its mentions. A box whose period nobody filled in is no blanket.
 */
export function addBlanketPeriod(context: Context, facts: Facts): void {
  for (const { lines } of context.layout.pages) {
    const segments = lines.flatMap((l) => l.segments);
    for (const label of segments) {
      if (label.text.length > 240 || !blanketWords.test(label.text)) continue;
      const [box, range] = periodAt(context, segments, label);
      if (!range) continue;
      const evidence = evidenceOf(context, box);
      facts.validUntil ??= { value: range.to, evidence, ...(range.doubt ? { doubt: range.doubt } : {}) };
      facts.mentions.push({ text: box.map((s) => s.text).join(' '), context: 'text', evidence });
      // a heading of a box is nobody
      facts.parties = facts.parties.filter((p) => !blanketWords.test(p.name));
      if (facts.issuer && blanketWords.test(facts.issuer.value)) delete facts.issuer;
      return;
    }
  }
}

/** The span of days in the label's own text, right of it, or in the lines under it, over which it may be broken. */
function periodAt(
  context: Context,
  segments: readonly Segment[],
  label: Segment,
): [Segment[], ReturnType<typeof parseDateRange>] {
  const [x, y, , height] = label.box;
  const beside = segments.filter(
    (s) => s.page === label.page && s.box[0] > x && Math.abs(s.box[1] - y) < 0.6 * height && s !== label,
  );
  const under = segments
    .filter((s) => {
      const away = s.box[1] - y;
      return s.page === label.page && Math.abs(s.box[0] - x) < 0.03 && away > 0.3 * height && away < reach * height;
    })
    .toSorted((a, b) => a.box[1] - b.box[1]);
  const tries: Segment[][] = [[label], ...beside.map((s) => [label, s])];
  if (beside.length > 1) tries.push([label, ...beside.slice(0, 2)]);
  for (let n = 1; n <= Math.min(3, under.length); n++) tries.push([label, ...under.slice(0, n)]);
  const [first] = beside;
  if (first) {
    const below = segments.find(
      (s) =>
        s.page === label.page &&
        Math.abs(s.box[0] - first.box[0]) < 0.01 &&
        s.box[1] - y > 0.3 * height &&
        s.box[1] - y < 2.5 * height,
    );
    if (below) tries.push([label, first, below]);
  }
  for (const box of tries) {
    const text = box
      .map((s) => s.text)
      .join(' ')
      .replace(/(?<=\p{Nd})-\s+(?=\p{Nd})/gu, '-')
      .replace(/\b(?:from|to|de|du|desde|hasta|au|a)\s*[:：]\s*(?=\p{Nd})/giu, (m) => m.replace(/[:：]/u, ''));
    const at = blanketWords.exec(text);
    const range = parseDateRange(at ? text.slice(at.index + at[0].length) : text, context.dates);
    if (range && range.from !== range.to) return [box, range];
  }
  return [[label], undefined];
}
