import type { Document, Fact, Flow } from '../../model/index.ts';
import { flowsOf, givenOut, takenIn } from '../../trace/flows.ts';
import { foldLot } from '../../trace/fold.ts';
import { brixValue, findBrix } from '../../trade/brix.ts';
import { freshBrix, scaleTolerance, tomatoSolids } from '../../trade/yields.ts';
import { kg } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';
import { exceeds } from './amounts.ts';

/** Tomato solids of what a blender, re-packer or sauce maker gives out against those of the paste that it took in. Returns how many records were compared. */
export function solids(document: Document, c: Case, findings: RuleFinding[]): number {
  if (document.type !== 'tomato-processing-record') return 0;
  const into = [...takenIn(document, 'paste'), ...flowsOf(document, 'stock', 'paste')];
  const out = givenOut(document, 'paste', 'tomato-product');
  if (into.length === 0 || out.length === 0 || out.some((f) => into.includes(f))) return 0;
  const fresh = takenIn(document, 'tomato').map((f) => f.kg && f.kg * freshBrix.most);
  const inside = into.map(
    (f) => f.kg && degrees(f, c, document) && f.kg * (degrees(f, c, document)! + tomatoSolids.room),
  );
  const given = out.map(
    (f) => f.kg && leastOf(f, document, c, out.length) && f.kg * leastOf(f, document, c, out.length)!,
  );
  const [taken, made] = [sum([...inside, ...fresh]), sum(given)];
  if (taken === undefined || made === undefined) return 0;
  const most = taken * (1 + scaleTolerance.tomato.share);
  if (made <= most) return 1;
  const [weight, used] = [sum(out.map((f) => f.kg))!, sum(into.map((f) => f.kg))!];
  const share = Math.round((made / weight) * 10) / 10;
  const message = `${document.name}: ${kg(weight)} with at least ${share} % tomato solids from ${kg(used)} of paste${fresh.length ? ' and the fresh tomatoes' : ''}; its solids are enough for ${kg((weight * most) / made)} at the most.`;
  findings.push(
    exceeds(
      made,
      most,
      message,
      [...out, ...into].slice(0, 4).map((f) => f.evidence),
    ),
  );
  return 1;
}

/** Brix of paste that went in: of its row, else of the record that made the lot; stock is as strong as the strongest beside it. */
function degrees(flow: Flow, c: Case, document: Document): number | undefined {
  if (flow.brix !== undefined) return flow.brix;
  const maker = c.documents.find(
    (d) =>
      d !== document &&
      d.type === document.type &&
      flow.lot !== undefined &&
      givenOut(d, 'paste').some((f) => f.lot && foldLot(f.lot) === foldLot(flow.lot!)),
  );
  if (maker) return strongest(maker.facts.brix) ?? givenOut(maker, 'paste').find((f) => f.brix !== undefined)?.brix;
  const beside = takenIn(document, 'paste').flatMap((f) => f.brix ?? []);
  return flow.direction === 'stock' && beside.length ? Math.max(...beside) : undefined;
}

/** The upper end of the degrees that a record states of its paste. */
const strongest = (fact: Fact<number> | undefined): number | undefined =>
  fact &&
  Math.max(fact.value, ...[brixValue(fact.evidence.quote), ...findBrix(fact.evidence.quote)].map((b) => b?.most ?? 0));

/** The least tomato solids of what came out, in percent: its Brix, or for ketchup and sauce what such a name asks for. */
function leastOf(flow: Flow, document: Document, c: Case, count: number): number | undefined {
  const goods = c.goods.filter((g) => g.commodity === 'tomato').map((g) => g.description);
  const said = [flow.evidence.quote, ...document.typeEvidence, ...document.facts.mentions.map((m) => m.text)];
  if ([...said, ...goods].some((text) => tomatoSolids.sauce.test(text))) return tomatoSolids.leastSauce;
  const brix = flow.brix ?? (count === 1 ? document.facts.brix?.value : undefined);
  return brix === undefined ? undefined : Math.max(0, brix - tomatoSolids.room);
}

/** The sum when every part is known. */
const sum = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.some((p) => !p && p !== 0) ? undefined : parts.reduce<number>((n, p) => n + p!, 0);
