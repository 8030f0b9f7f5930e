import { entriesOf } from '../../trace/consignments.ts';
import { soldQuantity } from '../../trace/taken.ts';
import { netOf } from '../../trace/weights.ts';
import { quantityTolerances, statedTolerance } from '../../trade/quantity-tolerance.ts';
import { kg } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';

/** More delivered than the order or contract allows: a remark, for a buyer may agree to it. Less is a part of it. Returns how many were compared. */
export function overOrdered(c: Case, findings: RuleFinding[]): number {
  const orders = entriesOf(c.documents)
    .flatMap((e) => e.documents)
    .filter((d) => d.type === 'purchase-order');
  const [order] = orders;
  const sold = soldQuantity(c.documents).kg;
  const ordered = order && netOf(order);
  if (orders.length !== 1 || !ordered || !sold) return 0;
  const texts = [...order.facts.mentions.map((m) => m.text), ordered.evidence.quote];
  const own = texts.map((text) => statedTolerance.exec(text)).find((m) => m !== null);
  const stated = own && Number((own[1] ?? own[2]!).replace(',', '.')) / 100;
  const rule = quantityTolerances.find(
    (t) => t.from <= c.entryDate && (!t.words || texts.some((x) => t.words!.test(x))),
  );
  const share = stated ?? rule?.share ?? 0;
  if (sold <= ordered.kg * (1 + share) || sold > 3 * ordered.kg) return 1;
  findings.push({
    severity: 'warning',
    message: `${kg(sold)} were delivered on ${order.name} for ${kg(ordered.kg)}, more than ${stated === undefined ? 'the usual' : 'its own'} tolerance of ${Math.round(share * 1000) / 10} %${stated === undefined && rule ? ` (${rule.source})` : ''}.`,
    evidence: [ordered.evidence],
  });
  return 1;
}
