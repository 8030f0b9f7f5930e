import type { Facts, Flow } from '../../model/index.ts';
import { yieldLimits } from '../../trade/yields.ts';
import type { Context } from '../base/context.ts';

/** "2.980", "4.000": one point with three figures behind it, which may group or divide. */
const either = /^(?!0)\d{1,3}\.\d{3}$/u;
/** A figure that can only have three decimals: four figures before the point, or a comma that groups. */
const threeDecimals = /(?<![\d.,])(?:\d{4,}|\d{1,3}(?:,\d{3})+)\.\d{3}(?![\d.,])/u;

const known = new WeakMap<Context, boolean>();

/** Whether a paper prints figures of three decimals, so that "4.000" may well be four. */
function printsThreeDecimals(context: Context): boolean {
  const before = known.get(context);
  if (before !== undefined) return before;
  const found = context.layout.pages.some((page) =>
    page.lines.slice(0, 400).some((line) => threeDecimals.test(line.text)),
  );
  known.set(context, found);
  return found;
}

/** Whether a count is grouped: whole things have no thousandths, unless the paper prints them everywhere. */
export const isGroupedCount = (context: Context, text: string): boolean =>
  either.test(text.trim()) && !printsThreeDecimals(context);

/** So much more than it can come out of what went in shows that one of the two was read a thousand times too small. */
const absurd = 30;

/**
 * Weights of a record that its own arithmetic settles: "2.980 kg" of seed cotton beside 1,145 kg of lint is 2,980 kg. Only where the paper
 * prints no figure of three decimals, and where the thousandfold gives a yield of the step; else the reading stands.
 */
export function settleGrouped(context: Context, facts: Facts): void {
  if (printsThreeDecimals(context)) return;
  for (const limit of yieldLimits) {
    const [into, out] = [
      facts.flows.filter((f) => f.direction === 'in' && f.material === limit.from),
      facts.flows.filter((f) => f.direction === 'out' && f.material === limit.to),
    ];
    const [a, b] = [sum(into), sum(out)];
    if (!a || !b) continue;
    if (b > absurd * a && into.every(isEither) && fits(b, a * 1000, limit.most)) for (const f of into) f.kg! *= 1000;
    else if (a > absurd * b && out.every(isEither) && fits(b * 1000, a, limit.most)) for (const f of out) f.kg! *= 1000;
  }
}

/** A yield that the step can have: no more than its limit, and no less than a fifth of that. */
const fits = (out: number, into: number, most: number): boolean =>
  out <= into * most * 1.002 && out >= (into * most) / 5;

const sum = (flows: readonly Flow[]): number | undefined =>
  flows.length > 0 && flows.every((f) => f.kg !== undefined) ? flows.reduce((n, f) => n + f.kg!, 0) : undefined;

/** Whether a weight was read from such a figure, taken as divided. */
const isEither = ({ kg, evidence }: Flow): boolean =>
  (evidence.quote.match(/(?<![\d.,])\d[\d.,]*\d(?![\d.,])/gu) ?? []).some(
    (text) => either.test(text) && Number(text) === kg,
  );
