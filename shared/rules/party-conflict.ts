import { distance } from 'fastest-levenshtein';
import type { Document, Evidence, Party, PartyRole } from '../model/index.ts';
import { consignmentsOf } from '../trace/consignments.ts';
import { comparableNames, foldName, namesIn, sameName } from '../trace/names.ts';
import { inRole, partiesOn } from '../trace/parties.ts';
import { isPlaceOrFragment, placesNamed } from '../trace/party-names.ts';
import { answer, notApplicable } from './answer.ts';
import { delivered, payees } from './parties/paid-and-delivered.ts';
import type { Rule, RuleFinding } from './types.ts';

const papers = new Set<Document['type']>([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'certificate-of-origin',
  'purchase-order',
]);

/** Roles that must agree, and the side of the sale on which the same name may honestly stand under another title. */
const roles: { role: PartyRole; side: PartyRole[] }[] = [
  { role: 'seller', side: ['seller', 'shipper', 'manufacturer', 'supplier'] },
  { role: 'buyer', side: ['buyer', 'consignee', 'notify'] },
  { role: 'consignee', side: ['buyer', 'consignee', 'notify'] },
];

export const partyConflict: Rule = {
  id: 'party.conflict',
  requirement: 'The same role of a consignment is filled by the same party on all of its papers.',
  check(c) {
    const findings: RuleFinding[] = [];
    let compared = 0;
    const places = placesNamed(c.documents);
    for (const { documents } of consignmentsOf(c.documents)) {
      const sale = documents.filter((d) => papers.has(d.type));
      for (const { role, side } of roles) compared += compare(sale, role, side, places, findings);
    }
    compared += strangers(c.documents, places, findings);
    compared += gins(c.documents, places, findings);
    compared += payees(c.documents, places, anySame, findings);
    compared += delivered(c.documents, places, anySame, findings);
    return compared
      ? answer(`${compared} parties compared between papers`, withoutMisreadings(findings, c.documents))
      : notApplicable('no role is filled on two papers of one consignment');
  },
};

/** Letters of a name in which a reader of scans may err once, and the least letters that then still tell it. */
const slipIn = 8;
const leastLetters = 10;

/** All letters and figures of a name: its legal form may stand fused with it on a scan. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Findings but those between two spellings of one name of which a scan gave one: "Outftters Inc." for "Outfitters Inc.". */
function withoutMisreadings(findings: RuleFinding[], documents: readonly Document[]): RuleFinding[] {
  const read = new Map<Evidence, { letters: string; scanned: boolean }>();
  for (const d of documents) {
    const scanned = d.reader === 'ocr' || d.reader === 'textract';
    for (const { name, evidence } of d.facts.parties) read.set(evidence, { letters: lettersOf(name), scanned });
  }
  return findings.filter(({ evidence }) => {
    const [a, b] = evidence.map((e) => read.get(e));
    if (!a || !b || !(a.scanned || b.scanned)) return true;
    const length = Math.min(a.letters.length, b.letters.length);
    return length < leastLetters || distance(a.letters, b.letters) > length / slipIn;
  });
}

/** Each paper against the first one that fills the role. */
function compare(
  sale: Document[],
  role: PartyRole,
  side: PartyRole[],
  places: ReadonlySet<string>,
  findings: RuleFinding[],
): number {
  const named = (d: Document): Party[] => inRole(d, role).filter((p) => !isPlaceOrFragment(p, places));
  const filled = sale.filter((d) => named(d).length);
  const first = filled[0];
  if (!first || filled.length < 2) return 0;
  for (const other of filled.slice(1)) {
    const [a, b] = [named(first), named(other)];
    if (anySame(a, inRole(other, ...side)) || anySame(b, inRole(first, ...side)) || !comparable(a, b)) continue;
    // Who sells on one paper and buys on the other stands between two sales, or was taken for the other side of one.
    const across = role === 'seller' ? bought : sold;
    const between = anySame(a, inRole(other, ...across)) || anySame(b, inRole(first, ...across));
    findings.push({ ...finding(role, first, a[0]!, other, b[0]!), ...(between ? { severity: 'gap' as const } : {}) });
  }
  return filled.length;
}

const bought: PartyRole[] = ['buyer', 'consignee', 'notify'];
const sold: PartyRole[] = ['seller', 'shipper'];

const forwarder =
  /\b(logisti\w*|freight|forward\w*|shipping|cargo|transport\w*|lines?|express|customs?|brokers?|warehous\w*|nvocc|spedition\w*|nakliyat)\b/iu;

/** Sides of the sale: who may stand as shipper or consignee of a paper. */
const ends: { role: PartyRole[]; says: string; expected: PartyRole[] }[] = [
  { role: ['shipper', 'seller'], says: 'shipper', expected: ['seller', 'shipper', 'manufacturer', 'supplier'] },
  { role: ['consignee', 'buyer'], says: 'consignee', expected: ['buyer', 'consignee', 'notify'] },
];
const told = new Set<Document['type']>(['invoice', 'bill-of-lading', 'certificate-of-origin']);

/**
 * A paper of the sale may name the maker as shipper and the buyer's buyer as consignee, but not a party that no other paper of the
 * bundle knows, where another paper fills that place. Forwarders are no parties to the sale.
 */
function strangers(documents: Document[], places: ReadonlySet<string>, findings: RuleFinding[]): number {
  const isParty = (p: Party): boolean => !isPlaceOrFragment(p, places) && isName(p.name);
  let compared = 0;
  for (const { documents: sale } of consignmentsOf(documents)) {
    const invoices = sale.filter((d) => d.type === 'invoice');
    for (const paper of sale.filter((d) => told.has(d.type))) {
      // The invoice is measured against the other papers, and they against the invoice.
      const against = paper.type === 'invoice' ? sale.filter((d) => told.has(d.type) && d !== paper) : invoices;
      for (const { role, says, expected } of ends) {
        const named = inRole(paper, ...role).filter(isParty);
        const other = against.find((d) => inRole(d, ...expected).some(isParty));
        const known = other ? inRole(other, ...expected).filter(isParty) : [];
        if (named.length === 0 || known.length === 0) continue;
        compared++;
        const others = documents.filter((d) => d !== paper).flatMap(partiesOn);
        if (named.some((p) => forwarder.test(p.name)) || anySame(named, others) || !comparable(named, known)) continue;
        if (findings.some((f) => f.evidence.some((e) => [...named, ...known].some((p) => p.evidence === e)))) continue;
        const [party, expectedParty] = [named[0]!, known[0]!];
        findings.push({
          message: `The ${party.role === role[0] ? says : party.role} on ${paper.name} is ${party.name}, whom no other paper names; the ${expectedParty.role} on ${other!.name} is ${expectedParty.name}.`,
          evidence: [party.evidence, expectedParty.evidence],
        });
      }
    }
  }
  return compared;
}

/** The gin that a paper of the sale or a later step names must be one whose record is in the bundle. */
function gins(documents: Document[], places: ReadonlySet<string>, findings: RuleFinding[]): number {
  const isName = (p: Party): boolean => !isPlaceOrFragment(p, places);
  const records = documents.filter((d) => d.type === 'ginning-record');
  const known = records.flatMap((d) =>
    ginsOn(d)
      .filter(isName)
      .map((party) => ({ d, party })),
  );
  if (known.length === 0) return 0;
  let compared = 0;
  for (const other of documents) {
    if (other.type === 'ginning-record' || other.type === 'farm-record') continue;
    const named = ginsOn(other).filter(isName);
    if (named.length === 0) continue;
    compared++;
    const parties = known.map((k) => k.party);
    if (
      anySame(named, parties) ||
      records.some((d) => anySame(named, inRole(d, 'manufacturer', 'issuer', 'seller'))) ||
      !comparable(named, parties)
    )
      continue;
    // A column of gins may hold the merchant that sold the bales: there the record of the gin that it names is wanting.
    const asParty = inRole(other, 'gin').length > 0;
    findings.push({
      ...finding('gin', known[0]!.d, parties[0]!, other, named[0]!),
      ...(asParty ? {} : { severity: 'gap' as const }),
    });
  }
  return compared;
}

/** The gins that a paper names, as parties or as the places where its cotton was ginned. */
function ginsOn(document: Document): Party[] {
  const parties = inRole(document, 'gin');
  if (parties.length > 0) return parties;
  return document.facts.sites.flatMap(({ step, name, evidence }) =>
    step === 'gin' && name ? [{ role: 'gin' as const, name, evidence }] : [],
  );
}

const anySame = (a: Party[], b: Party[]): boolean =>
  a.some((x) =>
    b.some((y) => sameParty(x.name, y.name) || namedIn(x, y) || namedIn(y, x) || sameHere(x, y) || sameHere(y, x)),
  );

/** One of the names under which a party stands ("ООО «Сугд Фибер» / Sughd Fiber LLC") is one of those of the other. */
const sameParty = (a: string, b: string): boolean => {
  const [as, bs] = [namesIn(a), namesIn(b)];
  return as.some((x) => bs.some((y) => sameName(x, y)));
};

/** Whether a name with its town behind ("Shri Sai Agro Ginning, Pulgaon") is the other party's, whose block names that town. */
function sameHere(x: Party, y: Party): boolean {
  const [head, ...tail] = x.name.split(',');
  const town = foldName(tail.join(' '));
  if (!town || !head || foldName(head).replaceAll(' ', '').length < 6 || !sameName(head, y.name.split(',')[0]!))
    return false;
  const block = foldName([y.name, y.address, y.evidence.quote].filter(Boolean).join(' '));
  return town.split(' ').every((word) => ` ${block} `.includes(` ${word} `));
}
/** A name that says too little to be a company's ("S.A.", a title of a paper) is no party to compare. */
const comparable = (a: Party[], b: Party[]): boolean =>
  a.every((x) => b.every((y) => comparableNames(x.name, y.name))) && [...a, ...b].every((x) => isName(x.name));

/** Whether the name that was read of one party stands in the printed block of the other: a logo, a line of its address, its own second name. */
function namedIn(x: Party, y: Party): boolean {
  const [name, block] = [foldName(x.name), foldName([y.name, y.address, y.evidence.quote].filter(Boolean).join(' '))];
  return name.replaceAll(' ', '').length >= 4 && ` ${block} `.includes(` ${name} `);
}

const title =
  /\b(invoice|packing list|weight (note|list)|weighbridge|ticket|certificate|bill of lading|waybill|delivery note|purchase order|sales contract|statement|declaration|page \d|original|copy|fattura|factura|facture|fatura|rechnung|счет|инвойс)\b|发票|装箱单|提单|合同/iu;
const isName = (name: string): boolean =>
  foldName(name).replaceAll(' ', '').length >= 3 && /\p{L}{2}/u.test(name) && !title.test(name);

const finding = (role: PartyRole, a: Document, x: Party, b: Document, y: Party): RuleFinding => ({
  message: `The ${role} is ${x.name} on ${a.name} and ${y.name} on ${b.name}.`,
  evidence: [x.evidence, y.evidence],
});
