import type { Document, Evidence, Flow, Material } from '../../model/index.ts';
import { entriesOf } from '../../trace/consignments.ts';
import { partlyRead } from '../../trace/coverage.ts';
import { flowsOf, kgOf, takenIn } from '../../trace/flows.ts';
import { foldId } from '../../trace/fold.ts';
import { sameName } from '../../trace/names.ts';
import { inRole } from '../../trace/parties.ts';
import { withoutReplaced } from '../../trace/replaced.ts';
import { salesOf } from '../../trace/sales.ts';
import { countOf, type Run, UnitSet, unitsOf } from '../../trace/units.ts';
import { grossOf, netOf, piecesIn, type Weighed } from '../../trace/weights.ts';
import { makerOf, stageOf } from '../../trade/needs.ts';
import { lotTolerance, yieldLimits } from '../../trade/yields.ts';
import { kg } from '../answer.ts';
import { unshownFlows } from '../blend/unshown.ts';
import type { Case, RuleFinding } from '../types.ts';
import { exceeds, type Found, inOf, outOf, tolerance } from './amounts.ts';

/** What a step took in of a material against what the records of its making gave out; by lot where both name the same lots. */
export function betweenSteps(c: Case, findings: RuleFinding[]): number {
  let compared = 0;
  for (const material of ['seed-cotton', 'tomato', 'lint', 'yarn', 'fabric', 'paste'] as Material[]) {
    const grown = material === 'seed-cotton' || material === 'tomato';
    const makers = c.documents.filter((d) => d.type === (grown ? 'farm-record' : makerOf[material]));
    const told = c.documents.filter((d) => stageOf[material] < takenAt(d) && flowsOf(d, 'in', material).length);
    const takers = told.filter((d) => !told.some((other) => other !== d && isListFor(d, other, material)));
    if (makers.length === 0 || takers.length === 0) continue;
    const made = sum(makers.map((d) => outOf(d, material)));
    const used = sum(takers.map((d) => usedOf(c, d, material, makers)));
    // A gin or plant takes in from many farms: only the lots that these farms' records name are compared.
    if (!made || !used || (grown && !takers.every((d) => namesLotOf(d, material, makers)))) continue;
    compared++;
    const ofOneLot = between(material) && takers.every((d) => namesLotOf(d, material, makers));
    if (used.kg <= made.kg * (1 + (ofOneLot ? lotTolerance.share : tolerance(material)))) continue;
    const message = `${takers.map((d) => d.name).join(', ')}: ${kg(used.kg)} of ${material} went in, but the records of its making (${makers.map((d) => d.name).join(', ')}) give out ${kg(made.kg)}.`;
    const evidence = [...used.evidence, ...made.evidence];
    if (used.kg > made.kg * (1 + tolerance(material))) findings.push(exceeds(used.kg, made.kg, message, evidence));
    else findings.push({ message: `${message} ${moreThanScales}`, evidence, severity: 'gap', fix: askForTheRest });
  }
  return compared;
}

/** A list of purchases for a mixing names no output, and lots and weights that the same mill's record of the mixing holds: they went in once. */
function isListFor(document: Document, record: Document, material: Material): boolean {
  const gives = (d: Document): boolean => d.facts.flows.some((f) => f.direction === 'out');
  const mills = (d: Document) => inRole(d, 'spinner', 'mill', 'manufacturer', 'issuer');
  const used = takenIn(record, material);
  return (
    document.type === record.type &&
    !gives(document) &&
    gives(record) &&
    mills(document).some((a) => mills(record).some((b) => sameName(a.name, b.name))) &&
    takenIn(document, material).every(
      (f) =>
        f.lot && used.some((u) => u.lot && foldId(u.lot) === foldId(f.lot!) && u.kg !== undefined && u.kg === f.kg),
    )
  );
}

/** Materials that go from mill to mill by the lot. */
const between = (material: Material): boolean => material === 'yarn' || material === 'fabric';
const moreThanScales = `Two scales differ by ${100 * lotTolerance.share} %: more than that may be of another lot.`;
const askForTheRest =
  'Ask who took the lot in for the issue slips and weight notes of the lot, and if anything was added to it for the record of its making and origin.';

const takenAt = (d: Document): number => {
  const makes = (Object.keys(makerOf) as Material[]).filter((m) => makerOf[m] === d.type);
  return Math.max(-1, ...makes.map((m) => stageOf[m]));
};

/** Inflows of the lots that the makers' records name; all inflows when no lot is named on both sides. */
function usedOf(c: Case, document: Document, material: Material, makers: Document[]): Found | undefined {
  const matched = ofLots(document, material, makers);
  const unshown = unshownFlows(c, document, material);
  if (matched.length === 0 && unshown.length > 0)
    return kgOf(takenIn(document, material).filter((f) => !unshown.includes(f)));
  // What lay in store before may stay there: it is no part of what these makers' records have to cover.
  return matched.length ? kgOf(matched) : inOf(document, material, false);
}

const namesLotOf = (document: Document, material: Material, makers: Document[]): boolean =>
  ofLots(document, material, makers).length > 0;

function ofLots(document: Document, material: Material, makers: Document[]): Flow[] {
  const lots = new Set(
    makers
      .flatMap((d) => [
        ...(d.facts.lots?.value ?? []),
        ...d.facts.references.flatMap((r) => (r.kind === 'lot' ? [r.value] : [])),
        ...d.facts.flows.flatMap((f) => (f.direction === 'out' && f.lot ? [f.lot] : [])),
      ])
      .map(foldId),
  );
  return takenIn(document, material).filter((f) => f.lot && lots.has(foldId(f.lot)));
}

/** The sum when every one is known. */
export function sum(parts: (Found | undefined)[]): Found | undefined {
  if (parts.length === 0 || parts.some((p) => p === undefined)) return undefined;
  return { kg: parts.reduce((total, p) => total + p!.kg, 0), evidence: parts.flatMap((p) => p!.evidence.slice(0, 2)) };
}

/** The weight of the consignment against what the records made; for bales that the record lists, against the gin's weight of those bales. */
export function shippedAgainstMade(c: Case, findings: RuleFinding[]): number {
  let compared = 0;
  const materials = new Set(c.goods.map((g) => g.material));
  if (materials.size !== 1) return 0;
  const [material] = [...materials] as [Material];
  const makers = c.documents.filter((d) => d.type === makerOf[material]);
  const made = madeOf(makers, material, c) ?? mostOf(makers, material);
  if (!made) return 0;
  const entry = entriesOf(c.documents);
  // A sale whose weight is not known only adds to those that are.
  const shipped = entry.map((s) => heaviest(s.documents)).filter((s) => s !== undefined);
  if (shipped.length === 0) return 0;
  const total = shipped.reduce((n, s) => n + s.kg, 0);
  const share = 1 + tolerance(material);
  compared++;
  const listed = listedWeight(
    entry.flatMap((s) => s.documents),
    makers,
  );
  const bound = listed && listed.kg < made.kg ? listed : made;
  if (total > bound.kg * share) {
    const which = bound === listed ? `for the ${listed.count.toLocaleString('en-US')} bales listed` : 'in all';
    const message = `${kg(total)} of ${material} is invoiced or shipped; the production record gives ${kg(bound.kg)} ${which}.`;
    findings.push(exceeds(total, bound.kg, message, [...shipped.map((s) => s.evidence), ...bound.evidence]));
  }
  return compared;
}

/** Where a maker's record weighs only what went in (fabric cut into pieces): the most that this can have given. */
function mostOf(makers: Document[], material: Material): Found | undefined {
  const limit = yieldLimits.find((l) => l.to === material);
  if (!limit || limit.from === 'seed-cotton') return undefined;
  const into = sum(makers.map((d) => inOf(d, limit.from)));
  return into && { ...into, kg: into.kg * limit.most };
}

/**
 * What the makers gave out of the goods. Puree and passata enter under the heading of paste but are made from it: they compare
 * with the products that a record gives out, never with its paste.
 */
function madeOf(makers: Document[], material: Material, c: Case): Found | undefined {
  if (material !== 'paste' && material !== 'tomato-product') return sum(makers.map((d) => outOf(d, material)));
  const given = (name: Material): Found | undefined => sum(makers.map((d) => kgOf(flowsOf(d, 'out', name))));
  const products = given('tomato-product');
  const thin = c.goods.some((g) => /passata|pur[eé]e|sauce|bottle|ketchup/iu.test(g.description));
  return products ?? (material === 'paste' && !thin ? given('paste') : undefined);
}

/**
 * The heaviest net weight that the papers of one consignment give. Several sales under one bill of lading weigh what their invoices
 * weigh together, where another paper of the consignment bears out the sum.
 */
export function heaviest(documents: Document[]): Weighed | undefined {
  const heavier = (list: (Weighed | undefined)[]): Weighed | undefined =>
    list.filter((w) => w !== undefined).sort((a, b) => b.kg - a.kg)[0];
  const sales = salesOf(documents.filter((d) => d.type === 'invoice')).map((sale) => heavier(sale.map(netOf)));
  const single = heavier([...sales, ...documents.filter((d) => d.type === 'packing-list').map(netOf)]);
  const carried = documents
    .filter((d) => d.type === 'packing-list' || d.type === 'bill-of-lading')
    .flatMap((d) => [netOf(d)?.kg, grossOf(d)?.kg]);
  const together = (parts: (Weighed | undefined)[]): Weighed | undefined => {
    if (parts.length < 2 || parts.some((s) => s === undefined)) return undefined;
    const kg = parts.reduce((total, s) => total + s!.kg, 0);
    return carried.some((w) => w !== undefined && w >= 0.98 * kg) ? { kg, evidence: parts[0]!.evidence } : undefined;
  };
  // Invoices that look like one sale, of the same goods and weight, are several where the carrier took the sum of them.
  return (
    together(withoutReplaced(documents.filter((d) => d.type === 'invoice')).map(netOf)) ?? together(sales) ?? single
  );
}

/** The makers' own weights of the units that the papers of the sale list, when every one of them has a row of its own. */
function listedWeight(sale: Document[], makers: Document[]): (Found & { count: number }) | undefined {
  const lists = sale.filter((d) => d.type === 'packing-list' || d.type === 'invoice');
  // A list of which a part was read weighs less than the goods.
  if ([...lists, ...makers].some(partlyRead)) return undefined;
  const sold = lists.flatMap(unitsOf);
  const made = makers.flatMap(unitsOf).filter((run) => run.row.netKg !== undefined);
  if (sold.length === 0 || made.length === 0) return undefined;
  const wanted = new UnitSet(sold);
  const hit: Run[] = made.filter((run) => wanted.missing(run).length === 0);
  const found = new UnitSet(hit);
  const stated = Math.max(...lists.map((d) => d.facts.baleCount?.value ?? 0));
  if (hit.length === 0 || sold.some((run) => found.missing(run).length) || stated > countOf(sold)) return undefined;
  const weight = hit.reduce((total, run) => total + run.row.netKg!, 0);
  const count = hit.reduce((n, run) => n + run.last - run.first + 1, 0);
  return { kg: weight, evidence: [hit[0]!.row.evidence], count };
}

/** Materials of which the goods are made, two or more steps before them. */
const bases: readonly Material[] = ['lint', 'yarn'];

/** Goods two or more steps on, against the raw cotton and its yarn: what is lost on the way cannot come back. */
export function wholeChain(c: Case, findings: RuleFinding[]): number {
  const goods = c.goods.find((g) => g.commodity === 'cotton' && stageOf[g.material] > stageOf.lint);
  if (!goods || new Set(c.goods.map((g) => g.material)).size !== 1) return 0;
  const shipped = entriesOf(c.documents)
    .map((s) => ({ net: heaviest(s.documents), cotton: cottonShare(s.documents) }))
    .filter((s) => s.net !== undefined);
  if (shipped.length === 0) return 0;
  const cotton = shipped.reduce((n, s) => n + s.net!.kg * s.cotton, 0);
  let compared = 0;
  for (const base of bases) {
    // Yarn and what is next made of it are compared by their own records.
    if (base !== 'lint' && stageOf[goods.material] - stageOf[base] < 2) continue;
    const made = ofBase(c, base);
    if (!made) continue;
    compared++;
    let most = 1 + tolerance(base);
    for (const limit of yieldLimits)
      if (stageOf[limit.to] > stageOf[base] && stageOf[limit.to] <= stageOf[goods.material]) most *= limit.most;
    if (cotton <= made.kg * most) continue;
    const [from, way] =
      base === 'lint' ? ['lint ginned', 'spinning and making up leave'] : ['yarn spun', 'making up leaves'];
    const message = `${kg(cotton)} of cotton in the ${goods.material} shipped, from ${kg(made.kg)} of ${from}; ${way} ${kg(made.kg * most)} at the most.`;
    findings.push(exceeds(cotton, made.kg * most, message, [...shipped.map((s) => s.net!.evidence), ...made.evidence]));
    break;
  }
  return compared;
}

/** What the records give out of the lint or yarn in all; undefined where a part of it has no weight. */
function ofBase(c: Case, base: Material): Found | undefined {
  // Cotton laid down without a gin's record weighs as much as the rest does; a part without a weight leaves the sum open.
  const unshown = c.documents.flatMap((d) => unshownFlows(c, d, base));
  if (unshown.some((f) => f.kg === undefined)) return undefined;
  const records = c.documents.filter((d) => d.type === makerOf[base]).map((d) => outOf(d, base));
  const made = sum([...records, ...(records.length && unshown.length ? [kgOf(unshown)] : [])]);
  if (!made || base === 'lint') return made;
  // A mill may have taken in more than these records made, from its store or from others.
  const takers = c.documents.filter((d) => flowsOf(d, 'in', base).length > 0 && stageOf[base] < takenAt(d));
  const used = sum(takers.map((d) => inOf(d, base)));
  if (takers.length > 0 && !used) return undefined;
  return used && used.kg > made.kg ? used : made;
}

function cottonShare(documents: Document[]): number {
  const stated = documents
    .map((d) => d.facts.composition?.value.find((p) => /cotton/i.test(p.name))?.share)
    .filter((s) => s !== undefined);
  return stated.length ? Math.min(...stated) : 1;
}

/** Pieces of the sale against the pieces that the garment records made. */
export function piecesAgainstMade(c: Case, findings: RuleFinding[]): number {
  const made = c.documents.filter((d) => d.type === 'garment-record').map(madePieces);
  const invoices = entriesOf(c.documents)
    .flatMap((s) => s.documents)
    .filter((d) => d.type === 'invoice');
  const sold = salesOf(invoices)
    .map((sale) => soldPieces(sale[0]!))
    .filter((n) => n !== undefined);
  if (made.length === 0 || sold.length === 0 || made.some((n) => n === undefined)) return 0;
  const [out, shipped] = [made, sold].map((list) => ({
    pieces: list.reduce((n, p) => n + p!.pieces, 0),
    evidence: list.flatMap((p) => p!.evidence),
  })) as [Pieces, Pieces];
  if (shipped.pieces > out.pieces) {
    findings.push({
      message: `${shipped.pieces.toLocaleString('en-US')} pieces are invoiced; the garment records make ${out.pieces.toLocaleString('en-US')}.`,
      evidence: [...shipped.evidence, ...out.evidence],
    });
  }
  return 1;
}

interface Pieces {
  pieces: number;
  evidence: Evidence[];
}

function madePieces(document: Document): Pieces | undefined {
  // A count that is the tail of its own lot's number was read from that cell.
  const flows = flowsOf(document, 'out', 'garment').filter(
    (f) => piecesIn(f.quantity, f.unit) !== undefined && !(f.lot && foldId(f.lot).endsWith(String(f.quantity))),
  );
  if (flows.length === 0) return undefined;
  return {
    pieces: flows.reduce((n, f) => n + piecesIn(f.quantity, f.unit)!, 0),
    evidence: flows.slice(0, 2).map((f) => f.evidence),
  };
}

/** Only when every line is in pieces, so that none is left out. */
function soldPieces(document: Document): Pieces | undefined {
  const lines = document.facts.lines?.value.filter((l) => l.quantity !== undefined) ?? [];
  if (lines.length === 0 || lines.some((l) => piecesIn(l.quantity, l.unit) === undefined)) return undefined;
  return {
    pieces: lines.reduce((n, l) => n + piecesIn(l.quantity, l.unit)!, 0),
    evidence: lines.slice(0, 2).map((l) => l.evidence),
  };
}
