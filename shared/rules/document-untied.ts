import type { Document, DocumentType, Link, Party, PartyRole } from '../model/index.ts';
import { consignmentsOf } from '../trace/consignments.ts';
import { sameName } from '../trace/names.ts';
import { inRole } from '../trace/parties.ts';
import { citedOn } from '../trace/references.ts';
import { isTelling } from '../trace/texts.ts';
import { answer, kg, notApplicable } from './answer.ts';
import { joinedByWeightAlone } from './missing/by-weight.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** Papers of the chain, that must meet the rest by a number or by weight. Statements, payments and tests may meet it by a party alone. */
const chain = new Set<Document['type']>([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'certificate-of-origin',
  'purchase-order',
  'ginning-record',
  'farm-record',
  'seed-record',
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
]);
/** Records of the field carry few numbers: two parties in common tie them. */
const field = new Set<Document['type']>(['farm-record', 'seed-record']);
const loose = new Set<Document['type']>(['supplier-statement', 'transport-record', 'payment-record']);

export const documentUntied: Rule = {
  id: 'document.untied',
  requirement: 'Every document of the chain shares an identifier with the rest of it.',
  check(c) {
    const papers = c.documents.filter((d) => chain.has(d.type) || loose.has(d.type));
    if (papers.length < 2) return notApplicable('there is one paper, so nothing to tie it to');
    const tied = component(c, papers);
    const untied = papers.filter(
      (d) => !tied.has(d.id) && (chain.has(d.type) ? d.problems.length === 0 : namesOthers(d)),
    );
    return answer(
      `${papers.length} papers tied by numbers, units, weights and parties`,
      untied.map((d) => saysOf(c, d, tied)),
    );
  },
};

function saysOf(c: Case, d: Document, tied: ReadonlySet<string>): RuleFinding {
  const paper = `${d.name} (${d.type.replaceAll('-', ' ')})`;
  const weighed = c.chain.links.find(
    (l) => l.by === 'quantity' && [l.from, l.to].includes(d.id) && tied.has(l.from === d.id ? l.to : l.from),
  );
  const other = weighed && c.documents.find((o) => o !== d && [weighed.from, weighed.to].includes(o.id));
  if (other && joinedByWeightAlone(d, other))
    return {
      message: `${paper} meets ${other.name} in a weight of ${kg(Number.parseFloat(weighed.value))} alone: no number of the one stands on the other, and neither names who made the other.`,
      evidence: weighed.evidence,
    };
  return {
    message: `${paper} shares no lot, bale, invoice, contract, container or bill-of-lading number with the other papers, nor the same parties and weight.`,
    evidence: [d.facts.number?.evidence ?? d.facts.date?.evidence ?? d.facts.parties[0]?.evidence].filter(
      (e) => e !== undefined,
    ),
  };
}

/** A statement, ticket or payment is about other goods only when it carries numbers of its own that no other paper knows. */
const namesOthers = (d: Document): boolean =>
  citedOn(d).some((x) => !x.own && x.kind !== 'other' && x.kind !== 'vessel');

/** Papers that can be reached from those of the entry. */
function component(c: Case, papers: Document[]): Set<string> {
  const links = Map.groupBy(c.chain.links, (l) => `${l.from} ${l.to}`);
  const byId = new Map(papers.map((d) => [d.id, d]));
  const edges = new Map<string, string[]>();
  for (const group of links.values()) {
    const [a, b] = [byId.get(group[0]!.from), byId.get(group[0]!.to)];
    if (!a || !b || !ties(a, b, group)) continue;
    edges.set(a.id, [...(edges.get(a.id) ?? []), b.id]);
    edges.set(b.id, [...(edges.get(b.id) ?? []), a.id]);
  }
  for (const [a, b] of sheetsOfOne(papers)) {
    edges.set(a.id, [...(edges.get(a.id) ?? []), b.id]);
    edges.set(b.id, [...(edges.get(b.id) ?? []), a.id]);
  }
  const entry = consignmentsOf(c.documents)
    .filter((s) => s.entry)
    .flatMap((s) => s.documents);
  const anchors = entry.filter((d) => d.type === 'invoice');
  if (anchors.length > 0) return reachedFrom(anchors, edges);
  // without an invoice: what most papers are tied to, whichever of them comes first
  const records = [...chain].filter((type) => type.endsWith('-record'));
  const order = [...[...chain].filter((type) => !records.includes(type)), ...records.toReversed(), ...loose];
  return (entry.length > 0 ? entry : papers)
    .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
    .map((d) => reachedFrom([d], edges))
    .reduce((most, next) => (next.size > most.size ? next : most));
}

function reachedFrom(anchors: readonly Document[], edges: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set(anchors.map((d) => d.id));
  for (const id of reached) for (const next of edges.get(id) ?? []) reached.add(next);
  return reached;
}

/** The tabs of one workbook, of which one carries no number that could be of other goods: it is an annex of what stands beside it. */
function sheetsOfOne(papers: readonly Document[]): [Document, Document][] {
  const fileOf = (d: Document): string => d.id.split('#')[0]!;
  const bare = (d: Document): boolean =>
    d.facts.units.length === 0 && !d.facts.bales && citedOn(d).every((x) => x.kind === 'other' || x.kind === 'vessel');
  return papers
    .filter((d) => d.reader === 'sheet' && d.id.includes('#') && bare(d))
    .flatMap((d) =>
      papers
        .filter((o) => o !== d && o.reader === 'sheet' && fileOf(o) === fileOf(d) && !bare(o))
        .map((o): [Document, Document] => [d, o]),
    );
}

function ties(a: Document, b: Document, links: Link[]): boolean {
  if (links.some((l) => l.by === 'identifier' || l.by === 'reference')) return true;
  const parties = links.filter((l) => l.by === 'party').length;
  if (links.some((l) => l.by === 'quantity')) return parties > 0 || !joinedByWeightAlone(a, b);
  // A payment or ticket that cites the invoice of another sale is about that sale, whoever paid.
  if (loose.has(a.type) || loose.has(b.type))
    return parties >= 1 && ![a, b].some((d) => loose.has(d.type) && citesInvoice(d));
  if (handsOn(a, b) || handsOn(b, a) || soldBy(a, b) || soldBy(b, a)) return parties >= 1;
  if (sale.has(a.type) && sale.has(b.type)) return parties >= 2 && [a, b].some(citesNothing);
  return (field.has(a.type) || field.has(b.type)) && parties >= 2;
}

/** Sites of the record's own step, by name: a gin may stand only there. */
const named = (d: Document): { name: string }[] =>
  d.facts.sites.flatMap((s) => (s.name && s.step !== 'ship' && s.step !== 'seed' ? [{ name: s.name }] : []));

/** The field's record names the seller as the one who took the fruit. */
const soldBy = (field: Document, paper: Document): boolean =>
  field.type === 'farm-record' &&
  inRole(field, 'buyer', 'consignee').some((p) =>
    inRole(paper, 'seller', 'shipper').some((q) => sameName(p.name, q.name)),
  );

/** Papers of one sale between the same two parties belong together when one of them cites no number that could tell them apart. */
const sale = new Set<Document['type']>(['invoice', 'packing-list', 'bill-of-lading', 'certificate-of-origin']);
const citesNothing = (d: Document): boolean =>
  citedOn(d).every((x) => x.own || !['invoice', 'contract', 'order', 'letter-of-credit'].includes(x.kind));

const citesInvoice = (d: Document): boolean =>
  citedOn(d).some((x) => !x.own && x.kind === 'invoice' && isTelling(x.printed));

/** Whose record follows on whose: what the first made, the second took in. */
const next: Readonly<Partial<Record<DocumentType, { by: PartyRole[]; to: DocumentType[] }>>> = {
  'seed-record': { by: ['supplier', 'seller', 'manufacturer', 'issuer'], to: ['farm-record'] },
  'farm-record': { by: ['farm'], to: ['ginning-record', 'tomato-processing-record'] },
  'ginning-record': { by: ['gin', 'issuer', 'manufacturer'], to: ['spinning-record', 'fabric-record'] },
  'spinning-record': { by: ['spinner', 'issuer', 'manufacturer'], to: ['fabric-record', 'garment-record'] },
  'fabric-record': { by: ['mill', 'issuer', 'manufacturer'], to: ['garment-record'] },
};

/** The record of the next step names the maker of this one as its source, or this one names that maker as its buyer. */
function handsOn(first: Document, second: Document): boolean {
  const step = next[first.type];
  if (!step?.to.includes(second.type)) return false;
  const makers = [...inRole(first, ...step.by), ...named(first)];
  const takers = [
    ...inRole(second, ...(next[second.type]?.by ?? ['manufacturer', 'processor', 'issuer'])),
    ...named(second),
  ];
  const known = (names: readonly Pick<Party, 'name'>[], on: Document, roles: PartyRole[]): boolean =>
    names.some((p) => inRole(on, ...roles).some((q) => sameName(p.name, q.name)));
  return (
    known(makers, second, ['supplier', 'seller', 'gin', 'farm', 'spinner', 'mill']) ||
    known(takers, first, ['buyer', 'consignee'])
  );
}
