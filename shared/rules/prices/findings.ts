import { some } from '../answer.ts';
import type { RuleFinding } from '../types.ts';
import type { Compared, Market } from './market.ts';

/** One finding for each paper and price: the lines that share it are its evidence. */
export function priceFindings(market: Market, state: 'low' | 'high', verb: string): RuleFinding[] {
  const far = market.compared.filter((x) => x.state === state);
  return [...Map.groupBy(far, (x) => `${x.document.id} ${x.says}`).values()].map((group) => {
    const [{ document, line, says }] = group as [Compared];
    const what = line.description ?? (line.hsCode ? `goods of heading ${line.hsCode}` : 'goods');
    const more = group.length > 1 ? ` and ${group.length - 1} more lines` : '';
    return {
      message: `${document.name} prices ${what}${more} ${verb}: ${says}`,
      evidence: group.slice(0, 4).map((x) => x.line.evidence),
    };
  });
}

/** Why nothing was compared, or what was left out beside the rest. */
export const leftOut = ({ unknown }: Market): string => some([...new Set(unknown)], 3);
