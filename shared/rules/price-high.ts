import { answer, notApplicable } from './answer.ts';
import { priceFindings } from './prices/findings.ts';
import { market } from './prices/market.ts';
import type { Rule } from './types.ts';

/** 19 USC 1401a. A price of a multiple of the market often means that other goods were sold, or that a figure is wrong. */
export const priceHigh: Rule = {
  id: 'price.high',
  requirement: 'Unit prices are no multiple of the market for the goods in that year.',
  check(c) {
    const seen = market(c);
    if (seen.compared.length === 0)
      return notApplicable('No line has a price by weight of goods with a market band for its day.');
    return answer(
      'Unit prices were compared with the market bands of their day.',
      priceFindings(seen, 'high', 'far above the market'),
    );
  },
};
