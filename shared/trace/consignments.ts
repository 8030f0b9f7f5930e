import type { Document, GoodsLine } from '../model/index.ts';
import { isHsCode } from '../trade/hs.ts';
import { stageOf } from '../trade/needs.ts';
import { goodsOfLine } from './imported.ts';
import { kept } from './kept.ts';
import { sameName } from './names.ts';
import { inRole, sharedParties } from './parties.ts';
import { ofConsignment, shared } from './references.ts';
import { replacedIn } from './replaced.ts';
import { billsSameSale } from './sales.ts';
import { netOf, sameWeight } from './weights.ts';

/** The commercial papers of one sale and its transport. `entry`: this one crosses the border; the others fed it. */
export interface Consignment {
  documents: Document[];
  entry: boolean;
}

const commercial = new Set<Document['type']>([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'certificate-of-origin',
  'purchase-order',
  'transport-record',
  'payment-record',
]);

const known = new WeakMap<readonly Document[], Consignment[]>();

/** How far along the chain the goods of a paper are (stages of the trade data); -1 when it does not say. */
export function stageOfPaper(document: Document): number {
  const lines = document.facts.lines?.value ?? [];
  const found = lines.map((line) => goodsOfLine(line, document, { produced: [] })).filter((g) => g !== undefined);
  return Math.max(-1, ...found.map((g) => stageOf[g.material]));
}

/**
 * The commercial papers of a bundle by sale: papers that share an invoice, bill-of-lading, certificate or container number belong
 * together; a paper without such a number joins the sale whose contract, parties or weight it shares.
 */
export const consignmentsOf = (documents: readonly Document[]): Consignment[] => kept(known, documents, groupedBySale);

function groupedBySale(documents: readonly Document[]): Consignment[] {
  const papers = documents.filter((d) => commercial.has(d.type));
  const groups = byNumber(papers);
  const sales = groups.filter((group) => group.some((d) => d.type === 'invoice'));
  const loose = groups.filter((group) => !sales.includes(group));
  const only = onlySale(sales);
  const invoiced = [...sales];
  const entries = entryInvoices(
    papers.filter((d) => d.type === 'invoice'),
    documents,
  );
  const sold = invoiced.filter((sale) => sale.some((d) => entries.has(d)));
  for (const group of loose) {
    const ofEarlier = sold.length > 0 && sold.every((sale) => certifiesMaterialOf(group, sale));
    if (ofEarlier || (invoiced.length > 0 && invoiced.every((sale) => feeds(group, sale)))) {
      sales.push(group);
      continue;
    }
    const best = sales
      .map((sale) => ({ sale, score: nearness(group, sale) }))
      .sort((a, b) => b.score - a.score || Number(b.sale === only) - Number(a.sale === only))
      .at(0);
    const enough = best?.sale === only ? 1 : 2;
    if (best && best.score >= enough) best.sale.push(...group);
    else if (only && silent(group)) only.push(...group);
    else sales.push(group);
  }
  const anyEntry = entries.size > 0;
  return sales.map((group) => ({
    documents: documents.filter((d) => group.includes(d)),
    entry: !anyEntry || group.some((d) => entries.has(d)),
  }));
}

/**
 * The sale that papers without numbers belong to: the only one, or the only one of goods that an order may cover. An invoice for other
 * goods that was handed in beside it takes none of its papers away.
 */
function onlySale(sales: Document[][]): Document[] | undefined {
  if (sales.length < 2) return sales[0];
  const bearing = sales.filter((sale) => sale.some((d) => d.type === 'invoice' && stageOfPaper(d) >= 0));
  return bearing.length === 1 ? bearing[0] : undefined;
}

/** Consignments of the importation, without those whose invoices bill plainly other goods: what these weigh is neither cotton nor tomato. */
export const entriesOf = (documents: readonly Document[]): Consignment[] =>
  consignmentsOf(documents).filter((consignment) => {
    const invoices = consignment.documents.filter((d) => d.type === 'invoice');
    return consignment.entry && (invoices.length === 0 || !invoices.every(billsOther));
  });

const billsOther = (invoice: Document): boolean =>
  (invoice.facts.lines?.value.length ?? 0) > 0 && stageOfPaper(invoice) < 0;

function byNumber(papers: Document[]): Document[][] {
  const groups: Document[][] = [];
  const replaced = replacedIn(papers);
  const replaces = (a: Document, b: Document): boolean =>
    replaced.some(({ old, by }) => (old === a && by === b) || (old === b && by === a));
  for (const paper of papers) {
    const near = groups.filter((group) =>
      group.some(
        (other) =>
          shared(paper, other, ofConsignment).length > 0 || billsSameSale(paper, other) || replaces(paper, other),
      ),
    );
    const merged = [...near.flat(), paper];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** What a paper without numbers has in common with a sale: numbers of contract or lot count most, then weight, then parties. */
function nearness(group: Document[], sale: Document[]): number {
  let score = 0;
  for (const paper of group) {
    for (const other of sale) {
      const numbers = shared(paper, other).length ? 4 : 0;
      const [a, b] = [netOf(paper), netOf(other)];
      const weight = a && b && sameWeight(a.kg, b.kg) ? 2 : 0;
      score = Math.max(score, numbers + weight + sharedParties(paper, other).length);
    }
  }
  return score;
}

/**
 * Whether papers without an invoice are those of a delivery to the seller or maker of a sale: the certificate under which a mill got its
 * yarn. Its goods went to who sells here, from somebody else, and to no buyer of the sale.
 */
function feeds(group: Document[], sale: Document[]): boolean {
  const named = (papers: Document[], ...roles: Parameters<typeof inRole>[1][]): string[] =>
    papers.flatMap((d) => inRole(d, ...roles).map((p) => p.name));
  const anyOf = (a: string[], b: string[]): boolean => a.some((x) => b.some((y) => sameName(x, y)));
  const [from, to] = [named(group, 'seller', 'shipper'), named(group, 'buyer', 'consignee')];
  const invoices = sale.filter((d) => d.type === 'invoice');
  const sellers = named(invoices, 'seller', 'shipper', 'manufacturer');
  if (from.length === 0 || !anyOf(to, sellers)) return false;
  return !anyOf(from, sellers) && !anyOf(to, named(invoices, 'buyer', 'consignee'));
}

/**
 * Whether papers are certificates of a material that the goods of a sale were made of: of an earlier step by their codes or words, with
 * no number of the sale on them (grouping by number came before), and not made out between its parties.
 */
function certifiesMaterialOf(group: Document[], sale: Document[]): boolean {
  const goods = Math.max(...sale.filter((d) => d.type === 'invoice').map(stageOfPaper));
  return group.every((paper) => {
    if (paper.type !== 'certificate-of-origin') return false;
    const stage = stageOfCertificate(paper);
    return stage >= 0 && stage < goods && !betweenSameParties(paper, sale);
  });
}

/** How far along the chain the goods of a certificate are, by its codes before its words; -1 when it does not say. */
export function stageOfCertificate(paper: Document): number {
  const { lines, hsCodes, mentions } = paper.facts;
  const said: GoodsLine[] = [
    ...(lines?.value ?? []),
    ...(hsCodes?.value ?? []).map((hsCode) => ({ hsCode, evidence: hsCodes!.evidence })),
    ...mentions.filter((m) => m.context === 'goods').map((m) => ({ description: m.text, evidence: m.evidence })),
  ];
  const coded = said.filter((line) => line.hsCode && isHsCode(line.hsCode));
  // words that name the fibre alone ("ART. 2207, 100% COTTON") may be of any step: they are taken for the last
  const stages = (coded.length > 0 ? coded : said)
    .map((line) => goodsOfLine(line, paper, { produced: ['cotton'], last: 'garment' }))
    .filter((g) => g !== undefined)
    .map((g) => stageOf[g.material]);
  return Math.max(-1, ...stages);
}

/** How far along the chain the goods of an invoice are; of one in running text, without rows of goods, by the codes that it names. */
function stageOfInvoice(invoice: Document): number {
  const stage = stageOfPaper(invoice);
  const { hsCodes } = invoice.facts;
  return stage >= 0 || billsOther(invoice) || !hsCodes?.value.some(isHsCode) ? stage : stageOfCertificate(invoice);
}

/** Whether seller and buyer of a paper are those of a sale. */
function betweenSameParties(paper: Document, sale: Document[]): boolean {
  const invoices = sale.filter((d) => d.type === 'invoice');
  const agree = (own: Parameters<typeof inRole>[1][], others: Parameters<typeof inRole>[1][]): boolean =>
    inRole(paper, ...own).some((p) => invoices.some((d) => inRole(d, ...others).some((q) => sameName(p.name, q.name))));
  return (
    agree(['seller', 'shipper'], ['seller', 'shipper', 'manufacturer']) &&
    agree(['buyer', 'consignee'], ['buyer', 'consignee'])
  );
}

/** Papers that name too little to be anyone else's. */
const silent = (group: Document[]): boolean =>
  group.every((d) => inRole(d, 'seller', 'buyer', 'shipper', 'consignee').length < 2);

/** Invoices of the importation: those whose buyer does not go on to sell or make what another paper of the bundle delivers. */
function entryInvoices(invoices: Document[], documents: readonly Document[]): Set<Document> {
  const stages = new Map(invoices.map((d) => [d, stageOfInvoice(d)]));
  const named = (d: Document, ...roles: Parameters<typeof inRole>[1][]): string[] =>
    inRole(d, ...roles).map((p) => p.name);
  const anyOf = (a: string[], b: string[]): boolean => a.some((x) => b.some((y) => sameName(x, y)));
  const upstream = invoices.filter((invoice) => {
    const buyers = named(invoice, 'buyer', 'consignee');
    return invoices.some((later) => {
      if (later === invoice) return false;
      const sellers = named(later, 'seller', 'shipper', 'manufacturer', 'supplier');
      if (anyOf(buyers, sellers) && !anyOf(named(invoice, 'seller', 'shipper'), named(later, 'buyer', 'consignee')))
        return true;
      const earlier = stages.get(invoice)! >= 0 && stages.get(invoice)! < stages.get(later)!;
      if (!earlier) return false;
      const makers = documents.flatMap((d) => named(d, 'manufacturer', 'spinner', 'mill', 'processor'));
      return anyOf(buyers, makers) || !anyOf(buyers, named(later, 'buyer', 'consignee'));
    });
  });
  const rest = invoices.filter((d) => !upstream.includes(d));
  return new Set(rest.length ? rest : invoices);
}
