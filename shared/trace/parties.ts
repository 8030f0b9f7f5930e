import type { Document, Evidence, Party, PartyRole } from '../model/index.ts';
import { kept } from './kept.ts';
import { namesNoParty, sameName } from './names.ts';

const scalars = ['seller', 'buyer', 'shipper', 'consignee', 'manufacturer', 'issuer'] as const;
const known = new WeakMap<Document, Party[]>();

/** Trading parties of a paper: those with an address first, then names that stand only as facts; no "to order", no banks. */
export const partiesOn = (document: Document): Party[] => kept(known, document, readParties);

function readParties(document: Document): Party[] {
  const parties = document.facts.parties.filter((p) => p.role !== 'bank' && !namesNoParty(p.name));
  for (const role of scalars) {
    const named = document.facts[role];
    if (!named || namesNoParty(named.value)) continue;
    if (!parties.some((p) => p.role === role)) parties.push({ role, name: named.value, evidence: named.evidence });
  }
  return parties;
}

export const inRole = (document: Document, ...roles: PartyRole[]): Party[] =>
  partiesOn(document).filter((party) => roles.includes(party.role));

/** Parties of a paper and the named sites on it: a gin named where its step was done is a party too. */
function tradersOn(document: Document): { name: string; evidence: Evidence }[] {
  const parties = partiesOn(document).filter((p) => p.role !== 'carrier' && p.role !== 'issuer');
  const sites = document.facts.sites.flatMap((s) => (s.name ? [{ name: s.name, evidence: s.evidence }] : []));
  return [...parties, ...sites];
}

/** Parties of a paper that stand on another too, whatever their role there. Carriers, banks and issuers tie nothing. */
export function sharedParties(a: Document, b: Document): [Named, Named][] {
  const found: [Named, Named][] = [];
  const others = tradersOn(b);
  for (const party of tradersOn(a)) {
    if (found.some(([x]) => sameName(x.name, party.name))) continue;
    const match = others.find((other) => sameName(other.name, party.name));
    if (match) found.push([party, match]);
  }
  return found;
}

type Named = Pick<Party, 'name' | 'evidence'>;
