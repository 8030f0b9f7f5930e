import type { Document, Flow, Material } from '../../model/index.ts';
import { flowsOf, givenOut, kgOf, takenIn } from '../../trace/flows.ts';
import { foldLot } from '../../trace/fold.ts';
import { makerOf } from '../../trade/needs.ts';
import { yieldLimits } from '../../trade/yields.ts';
import { kg } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';

/** Less than this in a store is sweepings. */
const leastKg = 1;

/** What a step holds from before: of it nobody knows by the other papers where it grew. */
export function openingStock(c: Case, document: Document, findings: RuleFinding[]): number {
  const stocks = flowsOf(document, 'stock').filter((f) => f.kg === undefined || f.kg >= leastKg);
  for (const stock of stocks) {
    if (stock.origin || isOfKnownLot(c, document, stock)) continue;
    const raw = stock.material === 'lint' || stock.material === 'paste';
    const told = document.facts.origins ?? document.facts.countryOfOrigin;
    const beside = takenIn(document, stock.material).some((f) => f.origin);
    // One origin at the head of a form speaks of all that it shows, as long as what came out did not need the stock.
    const gap = needed(document, stock.material) || (raw && (beside || !told));
    const how = stock.kg === undefined ? '' : `${kg(stock.kg)} of `;
    findings.push({
      message: `${document.name} begins with ${how}${stock.material} from before; no paper shows where that stock comes from.`,
      evidence: [stock.evidence],
      fix: `Ask the ${holder[document.type] ?? 'maker'} for the stock ledger of the month before, by lot and origin, or for the laydown or issue slips that show that nothing of the stock went into these goods.`,
      ...(!gap && { severity: 'warning' as const }),
    });
  }
  return stocks.length ? 1 : 0;
}

const holder: Readonly<Partial<Record<Document['type'], string>>> = {
  'ginning-record': 'gin',
  'spinning-record': 'spinner',
  'fabric-record': 'weaver or knitter',
  'garment-record': 'garment maker',
  'tomato-processing-record': 'plant',
};

/** More came out than what was taken in can have given: the stock was used. */
function needed(document: Document, material: Material): boolean {
  const limit = yieldLimits.find((l) => l.from === material);
  if (!limit) return false;
  const [into, out] = [kgOf(takenIn(document, material)), kgOf(givenOut(document, limit.to))];
  return out !== undefined && into !== undefined && out.kg > into.kg * limit.most;
}

/** Stock under a lot that another record of its making names. What the record gives out is no lot of its stock. */
const isOfKnownLot = (c: Case, document: Document, stock: Flow): boolean =>
  stock.lot !== undefined &&
  !flowsOf(document, 'out').some((f) => f.lot && foldLot(f.lot) === foldLot(stock.lot!)) &&
  c.documents.some(
    (d) =>
      d.type === makerOf[stock.material] &&
      d !== document &&
      [...(d.facts.lots?.value ?? []), ...d.facts.flows.flatMap((f) => f.lot ?? [])].some(
        (lot) => foldLot(lot) === foldLot(stock.lot!),
      ),
  );
