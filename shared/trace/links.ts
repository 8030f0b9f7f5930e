import type { Document, Link } from '../model/index.ts';
import { flowsOf } from './flows.ts';
import { foldId } from './fold.ts';
import { sharedParties } from './parties.ts';
import { shared } from './references.ts';
import { type Run, UnitSet, unitsOf } from './units.ts';
import { grossOf, netOf, sameWeight } from './weights.ts';

/** Numbers printed on packages 1, 2, 3 ... say nothing about which goods they are. */
const telling = (run: Run): boolean => run.digits >= 4 || run.prefix !== '';

/**
 * Why the papers belong together: units and lots they share, numbers they cite, the same weight between the same parties, and the
 * parties themselves. One link of a kind for each pair of papers.
 */
export function linksOf(documents: readonly Document[]): Link[] {
  const links: Link[] = [];
  const sets = documents.map((d) => new UnitSet(unitsOf(d).filter(telling)));
  for (const [i, a] of documents.entries()) {
    for (const [j, b] of documents.entries()) {
      if (j <= i) continue;
      const unit = commonUnit(a, b, sets[i]!, sets[j]!);
      if (unit) links.push(unit);
      const numbers = shared(a, b);
      const lot = numbers.find(([x]) => x.kind === 'lot');
      if (lot) links.push(link(a, b, 'identifier', lot[0].printed, [lot[0].evidence, lot[1].evidence]));
      const cited = numbers.find(([x]) => x.kind !== 'lot');
      if (cited) links.push(link(a, b, 'reference', cited[0].printed, [cited[0].evidence, cited[1].evidence]));
      const parties = sharedParties(a, b);
      const amount = sameAmount(a, b, parties.length);
      if (amount) links.push(link(a, b, 'quantity', ...amount));
      for (const [p, q] of parties) links.push(link(a, b, 'party', p.name, [p.evidence, q.evidence]));
    }
  }
  return links;
}

type Same = [value: string, evidence: Link['evidence']];

/** A weight or vessel that two papers of the same parties share, or a weight that one step gave out and the next took in. */
function sameAmount(a: Document, b: Document, parties: number): Same | undefined {
  for (const weigh of [netOf, grossOf]) {
    const [x, y] = [weigh(a), weigh(b)];
    if (x && y && parties && sameWeight(x.kg, y.kg)) return [`${x.kg} kg`, [x.evidence, y.evidence]];
  }
  const { vessel } = a.facts;
  const other = b.facts.vessel;
  if (vessel && other && parties > 1 && foldId(vessel.value) === foldId(other.value)) {
    return [vessel.value, [vessel.evidence, other.evidence]];
  }
  return handedOn(a, b) ?? handedOn(b, a);
}

/** A weight of the same material to the kilogram, large enough not to be chance. */
function handedOn(from: Document, to: Document): Same | undefined {
  for (const out of flowsOf(from, 'out')) {
    for (const into of flowsOf(to, 'in', out.material)) {
      if (!out.kg || !into.kg || out.kg < 500 || Math.abs(out.kg - into.kg) > 0.0005 * out.kg) continue;
      return [`${out.kg} kg`, [out.evidence, into.evidence]];
    }
  }
  return undefined;
}

const link = (a: Document, b: Document, by: Link['by'], value: string, evidence: Link['evidence']): Link => ({
  from: a.id,
  to: b.id,
  by,
  value,
  evidence,
});

/** The first unit that stands on both papers; the shorter list is looked up in the other. */
function commonUnit(a: Document, b: Document, setA: UnitSet, setB: UnitSet): Link | undefined {
  if (setA.size === 0 || setB.size === 0) return undefined;
  const short = unitsOf(a).length <= unitsOf(b).length;
  const set = short ? setB : setA;
  for (const run of unitsOf(short ? a : b)) {
    if (!telling(run) || !set.comparable(run)) continue;
    const open = set.missing(run).reduce((n, [first, last]) => n + last - first + 1, 0);
    if (open <= run.last - run.first) return link(a, b, 'identifier', run.row.id, [run.row.evidence]);
  }
  return undefined;
}
