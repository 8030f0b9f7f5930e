import type { Document, Link } from '../model/index.ts';
import { flowsOf } from './flows.ts';
import { foldId } from './fold.ts';
import { sharedParties } from './parties.ts';
import { type Cited, citedOn, keyOf, ties as tying } from './references.ts';
import { isTelling, writtenOn } from './texts.ts';
import { type Run, UnitSet, unitsOf } from './units.ts';
import { grossOf, netOf, sameWeight } from './weights.ts';

/** Numbers printed on packages 1, 2, 3 ... say nothing about which goods they are. */
const telling = (run: Run): boolean => run.digits >= 4 || run.prefix !== '';

/**
 * Why the papers belong together: numbers and lots that they share (each paper linked to the one that carries the number as its
 * own, or to the first), units that two lists share, and, between papers that none of these joins, the same weight, what one step
 * hands to the next, and the parties themselves.
 */
export function linksOf(documents: readonly Document[]): Link[] {
  const links = [...byNumber(documents), ...byUnits(documents), ...byFile(documents)];
  links.push(...byText(documents, joinedBy(documents, links)));
  const joined = joinedBy(documents, links);
  for (const [i, a] of documents.entries()) {
    for (const b of documents.slice(i + 1)) {
      if (joined(a, b)) continue;
      const parties = sharedParties(a, b);
      const amount = sameAmount(a, b, parties.length);
      if (amount) links.push(link(a, b, 'quantity', ...amount));
      for (const [p, q] of parties.slice(0, 3)) links.push(link(a, b, 'party', p.name, [p.evidence, q.evidence]));
    }
  }
  return links;
}

/** Papers about goods that are no step of their way: they join no two others. */
const beside: ReadonlySet<Document['type']> = new Set(['lab-report', 'other']);

function byNumber(documents: readonly Document[]): Link[] {
  const holders = new Map<string, { document: Document; cited: Cited }[]>();
  for (const document of documents) {
    for (const cited of citedOn(document)) {
      if (!tying.has(cited.kind)) continue;
      const key = keyOf(cited);
      const known = holders.get(key);
      if (!known) holders.set(key, [{ document, cited }]);
      else if (!known.some((h) => h.document === document)) known.push({ document, cited });
    }
  }
  const links = new Map<string, Link>();
  for (const group of holders.values()) {
    // A letter, mail or test that cites a number is no paper of the chain: what shares that number with it is joined without it.
    const papers = group.filter((h) => !beside.has(h.document.type));
    const hub = [papers, group].flatMap((of) => of.find((h) => h.cited.own) ?? of.slice(0, 1))[0]!;
    for (const { document, cited } of group) {
      if (document === hub.document) continue;
      const by = cited.kind === 'lot' ? 'identifier' : 'reference';
      const key = `${hub.document.id} ${document.id} ${by}`;
      if (!links.has(key))
        links.set(key, link(hub.document, document, by, cited.printed, [hub.cited.evidence, cited.evidence]));
    }
  }
  return [...links.values()];
}

/**
 * A list of bales or packages that bears no number of its own, behind an invoice in one file ("Invoice", "Bales"): the goods of that invoice.
 * Only where the file holds one invoice.
 */
function byFile(documents: readonly Document[]): Link[] {
  return documents.flatMap((list) => {
    if (list.type !== 'packing-list' || list.facts.number || citedOn(list).some((x) => tying.has(x.kind))) return [];
    const invoices = documents.filter((d) => d.type === 'invoice' && d.sha256 === list.sha256);
    const [invoice] = invoices;
    const number = invoice?.facts.number;
    return invoices.length === 1 && number ? [link(invoice!, list, 'reference', number.value, [number.evidence])] : [];
  });
}

function byUnits(documents: readonly Document[]): Link[] {
  const listing = documents
    .map((d) => ({ d, set: new UnitSet(unitsOf(d).filter(telling)) }))
    .filter(({ set }) => set.size);
  const links: Link[] = [];
  for (const [i, a] of listing.entries()) {
    for (const b of listing.slice(i + 1)) {
      const unit = commonUnit(a.d, b.d, a.set, b.set);
      if (unit) links.push(unit);
    }
  }
  return links;
}

/**
 * Papers that no labelled number joins, by a number, lot or bale range of the one that stands in the text of the other: a lot under the
 * description of the goods, a range inside the gin's list.
 */
function byText(documents: readonly Document[], joined: (a: Document, b: Document) => boolean): Link[] {
  const links: Link[] = [];
  for (const a of documents) {
    const cited = citedOn(a).filter((x) => tying.has(x.kind) && isTelling(x.printed));
    const units = new UnitSet(unitsOf(a).filter((run) => run.digits >= 5 || run.prefix.length >= 2));
    for (const b of documents) {
      if (a === b || joined(a, b)) continue;
      const { tokens, ranges } = writtenOn(b);
      const told = cited.find((x) => tokens.has(x.id));
      if (told) links.push(link(a, b, 'identifier', told.printed, [told.evidence, tokens.get(told.id)!]));
      else if (units.size > 0) {
        const range = ranges.find((r) => units.missing(r).length === 0);
        if (range) links.push(link(a, b, 'identifier', `${range.row.id}–${range.row.to}`, [range.row.evidence]));
      }
    }
  }
  return links;
}

/** Whether the links so far join two papers: those of the chain without the help of what stands beside it. */
function joinedBy(documents: readonly Document[], links: readonly Link[]): (a: Document, b: Document) => boolean {
  const aside = new Set(documents.filter((d) => beside.has(d.type)).map((d) => d.id));
  const any = groupsOf(documents, links);
  const own = groupsOf(
    documents,
    links.filter((l) => !aside.has(l.from) && !aside.has(l.to)),
  );
  return (a, b) => {
    const group = aside.has(a.id) || aside.has(b.id) ? any : own;
    return group(a.id) === group(b.id);
  };
}

/** Which papers the links so far join, as one name for each group. */
function groupsOf(documents: readonly Document[], links: readonly Link[]): (id: string) => string {
  const parent = new Map(documents.map((d) => [d.id, d.id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at)! !== at) at = parent.get(at)!;
    return at;
  };
  for (const { from, to } of links) parent.set(root(from), root(to));
  return root;
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
  return handedOn(a, b) ?? handedOn(b, a) ?? delivered(a, b, parties) ?? delivered(b, a, parties);
}

const grown: ReadonlySet<string> = new Set(['seed-cotton', 'tomato']);

/**
 * Loads of a field that together weigh what a gin or plant took in, to the kilogram and on the same days: one list of deliveries. Where the
 * plant prints their sum without a day, both papers name the same party. Which crop it was a list of loads may leave unsaid.
 */
function delivered(from: Document, to: Document, parties: number): Same | undefined {
  if (from.type !== 'farm-record') return undefined;
  const loads = flowsOf(from, 'out').filter((f) => grown.has(f.material) && f.kg !== undefined);
  const taken = flowsOf(to, 'in').filter((f) => grown.has(f.material) && f.kg !== undefined);
  const sum = (flows: typeof loads): number => flows.reduce((n, f) => n + f.kg!, 0);
  const days = (flows: typeof loads): string => [...new Set(flows.flatMap((f) => f.date ?? []))].sort().join();
  if (loads.length < 2 || sum(loads) < 500 || Math.abs(sum(loads) - sum(taken)) > 0.5) return undefined;
  const undated = days(taken) === '' && taken.length === 1 && parties > 0;
  if (!undated && (days(loads) === '' || days(loads) !== days(taken))) return undefined;
  return [`${sum(loads)} kg`, [loads[0]!.evidence, taken[0]!.evidence]];
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
  const short = unitsOf(a).length <= unitsOf(b).length;
  const set = short ? setB : setA;
  for (const run of unitsOf(short ? a : b)) {
    if (!telling(run)) continue;
    const open = set.missing(run).reduce((n, [first, last]) => n + last - first + 1, 0);
    if (open <= run.last - run.first) return link(a, b, 'identifier', run.row.id, [run.row.evidence]);
  }
  return undefined;
}
