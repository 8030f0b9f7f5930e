import type { Document, GoodsLine, IsoDate, Material } from '../model/index.ts';
import { commoditiesIn, materialIn } from '../trace/words.ts';
import { hsEntry } from '../trade/hs.ts';
import { bandOf, farBelow, kilograms } from '../trade/prices.ts';
import { answer, notApplicable } from './answer.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** CBP names a price considerably below the fair market value as a red flag (press release on the orders of 2020 and 2021). */
export const priceLow: Rule = {
  id: 'price.low',
  requirement: 'Unit prices are not far below the market band for the goods in that year.',
  check(c) {
    const findings: RuleFinding[] = [];
    let compared = 0;
    for (const document of c.documents) {
      if (document.type !== 'invoice' && document.type !== 'purchase-order') continue;
      const date = document.facts.date?.value ?? c.entryDate;
      for (const line of pricedLines(document, c)) {
        const price = dollarsPerKg(document, line);
        const material = materialOf(line);
        const band = material === undefined ? undefined : bandOf(material, line.hsCode, yearOf(date));
        if (price === undefined || band === undefined) continue;
        compared++;
        if (price >= band.low * farBelow) continue;
        findings.push({
          message: `${document.name} prices ${line.description ?? material} at US$ ${price.toFixed(2)} per kg; the market of ${band.year} ran from ${band.low.toFixed(2)} to ${band.high.toFixed(2)} (${band.source}).`,
          evidence: [line.evidence],
        });
      }
    }
    return compared === 0
      ? notApplicable('No line has a unit price in US dollars by weight and a market band for its year.')
      : answer('Unit prices were compared with the market bands of their year.', findings);
  },
};

/** The lines of a paper; the paper as a whole where no line has a price and one kind of goods is sold. */
function pricedLines(document: Document, c: Case): GoodsLine[] {
  const lines = document.facts.lines?.value ?? [];
  const { total, netWeight } = document.facts;
  const [goods, ...more] = c.goods;
  if (
    lines.some((l) => l.amount !== undefined || l.unitPrice !== undefined) ||
    !total ||
    !netWeight ||
    !goods ||
    more.length
  )
    return lines;
  const code = goods.hsCode ? { hsCode: goods.hsCode } : {};
  const whole = { description: goods.description, ...code, amount: total.value, netWeight: netWeight.value };
  return [{ ...whole, evidence: total.evidence }];
}

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));

/** The raw or semi-finished material of a line, when line and code leave no doubt. */
function materialOf(line: GoodsLine): Material | undefined {
  if (line.hsCode) return hsEntry(line.hsCode)?.material;
  const commodity = line.description === undefined ? undefined : commoditiesIn(line.description)[0];
  if (commodity === undefined || /waste|linter|comber|noil|strips|отход|废棉/i.test(line.description!))
    return undefined;
  return materialIn(line.description!, commodity);
}

/** US dollars a kilogram, or undefined when currency, unit or price is not on the paper. */
function dollarsPerKg(document: Document, line: GoodsLine): number | undefined {
  if (document.facts.currency?.value !== 'USD') return undefined;
  const weight = line.unit === undefined ? undefined : kilograms(line.unit);
  const scale = weight === undefined || line.quantity === undefined ? undefined : line.quantity * weight;
  // A quantity that is no part of the line's own net weight was read from another column.
  if (weight === undefined || (line.netWeight && scale && Math.abs(scale - line.netWeight) > 0.2 * line.netWeight))
    return paidByWeight(document, line);
  if (line.unitPrice === undefined || line.unitPrice <= 0) return undefined;
  const price = line.unitPrice / weight;
  // The price may stand for another unit than the quantity (tons at a price per pound): amount and quantity tell.
  if (line.amount !== undefined && line.quantity !== undefined && line.quantity > 0) {
    const paid = line.amount / (line.quantity * weight);
    return Math.abs(paid - price) <= price * 0.02 ? price : undefined;
  }
  return price;
}

/** Bales or cartons are sold by weight: the amount over the net weight of the line, or of the paper where it has but one line. */
function paidByWeight(document: Document, line: GoodsLine): number | undefined {
  const one = document.facts.lines?.value.length === 1;
  const net = line.netWeight ?? (one ? document.facts.netWeight?.value : undefined);
  if (net === undefined || net < 1 || line.amount === undefined || line.amount <= 0) return undefined;
  const { total } = document.facts;
  // An amount that is neither the paper's total nor a part of it was read from another column.
  if (total && (line.amount > total.value * 1.01 || (one && Math.abs(total.value - line.amount) > 0.02 * total.value)))
    return undefined;
  return line.amount / net;
}
