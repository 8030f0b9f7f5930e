import { answer, notApplicable } from './answer.ts';
import { leftOut, priceFindings } from './prices/findings.ts';
import { market } from './prices/market.ts';
import type { Rule } from './types.ts';

/** CBP names a price considerably below the fair market value as a red flag (press release on the orders of 2020 and 2021). */
export const priceLow: Rule = {
  id: 'price.low',
  requirement: 'Unit prices are not far below the market band for the goods in that year.',
  check(c) {
    const seen = market(c);
    const without = leftOut(seen);
    if (seen.compared.length === 0)
      return notApplicable(
        without
          ? `No price could be compared: ${without}.`
          : 'No line has a price by weight of goods with a market band for its day.',
      );
    return answer(
      `Unit prices were compared with the market bands of their day${without ? `; left out: ${without}` : ''}.`,
      priceFindings(seen, 'low', 'far below the market'),
    );
  },
};
