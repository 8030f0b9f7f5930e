import { kgPerUnit, parseUnit } from '../../extract/values/units.ts';
import type { Document, GoodsLine } from '../../model/index.ts';

/**
 * Kilograms for which raw cotton, yarn and paste are priced, whatever the quantity is counted in: kilogram, pound (and a hundred of them),
 * ton, quintal, candy of 784 lb, maund of 37.3242 and of 40 kg, arroba of 15 kg, jin, dan, kantar of lint of 50 kg, bale of 480 lb.
 * Source: trade usage of the exchanges of Karachi, Mumbai, São Paulo, Alexandria and New York; NIST Handbook 44 for the pound.
 */
const pricedFor: readonly number[] = [
  1, 0.45359237, 45.359237, 1000, 100, 355.61641808, 37.3242, 40, 15, 0.5, 50, 217.72434,
];
/** Prices are printed in whole units or in hundredths (US cents a pound). */
const parts: readonly number[] = [1, 100];
/** Figures on paper are rounded: a price to the cent, a weight to the kilogram. */
const slack = 0.02;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b));

/**
 * The price of a line for a kilogram, in the currency of the paper. Undefined where the paper does not settle it: no weight, nothing paid, or a
 * unit price that agrees with the amount in no unit of the trade.
 */
export function pricePerKg(document: Document, line: GoodsLine): number | undefined {
  const { amount, unitPrice, quantity } = line;
  if ((amount !== undefined && amount <= 0) || (unitPrice !== undefined && unitPrice <= 0)) return undefined;
  const weights = weightsOf(document, line);
  if (amount === undefined) return unpaid(line, weights);
  const paid = weights.map((kg) => amount / kg);
  if (unitPrice !== undefined) {
    // By the unit that the price stands for, in whole units or in hundredths; or by the piece, the weight being told beside it.
    const fits = paid.filter((p) => pricedFor.some((kg) => parts.some((part) => near(unitPrice / kg / part, p))));
    if (fits.length > 0) return agreed(fits);
    return quantity !== undefined && near(quantity * unitPrice, amount) ? agreed(paid) : undefined;
  }
  return isWholeAmount(document, line) ? agreed(paid) : undefined;
}

/** One price out of several readings of the weight: none where they lie apart. */
const agreed = (prices: readonly number[]): number | undefined =>
  prices.length > 0 && prices.every((p) => Math.abs(p - prices[0]!) <= 0.2 * prices[0]!)
    ? Math.max(...prices)
    : undefined;

/** What the line weighs, by its quantity, by its own net weight, or by the paper's where it has but one line. */
function weightsOf({ facts }: Document, line: GoodsLine): number[] {
  const unit = unitWeight(line.unit);
  const counted = unit === undefined || line.quantity === undefined ? undefined : line.quantity * unit;
  const lines = facts.lines?.value ?? [];
  const whole = lines.filter((l) => l.amount !== undefined || l.quantity !== undefined).length <= 1;
  const net = line.netWeight ?? (whole ? facts.netWeight?.value : undefined);
  return [counted, net].filter((kg) => kg !== undefined && kg >= 1).map(Number);
}

/** Nobody sells cotton or paste by the meter: "MT" beside them is the metric ton. */
const unitWeight = (unit: string | undefined): number | undefined =>
  unit === undefined
    ? undefined
    : (kgPerUnit(unit) ??
      (/^mts?$/iu.test(unit.replace(/[./\s]/g, '')) || parseUnit(unit) === 'meter' ? 1000 : undefined));

/** No amount is printed: the price stands for the unit of the quantity, unless the line names another. */
function unpaid(line: GoodsLine, weights: readonly number[]): number | undefined {
  const unit = unitWeight(line.unit);
  if (line.unitPrice === undefined || unit === undefined) return undefined;
  if (line.quantity !== undefined && weights.length > 1 && agreed(weights) === undefined) return undefined;
  const named =
    /(?:\/|\bper\b|\ba\b|¢|\bcents?\b)\s*(?:us\s*)?(lbs?|pounds?|kgs?|kilos?|mt|tons?|tonnes?|cwt|quintals?|cand(?:y|ies)|maunds?|bales?)?\b/iu.exec(
      line.evidence.quote,
    );
  const other = named?.[1] ? unitWeight(named[1]) : undefined;
  if (/¢|\bcents?\b/iu.test(line.evidence.quote) || (named?.[1] && other !== unit)) return undefined;
  return line.unitPrice / unit;
}

/** An amount that is neither the paper's total nor a part of it, or of a part payment, was read from another column. */
function isWholeAmount({ facts }: Document, line: GoodsLine): boolean {
  const { total, lines } = facts;
  if (line.evidence.confidence < 0.9 || !total || line.amount === undefined) return line.evidence.confidence >= 0.9;
  const one = (lines?.value.length ?? 1) <= 1;
  return line.amount <= total.value * 1.01 && (!one || near(total.value, line.amount));
}
