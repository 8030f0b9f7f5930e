import type { Document, Party } from '../../model/index.ts';
import { consignmentsOf } from '../../trace/consignments.ts';
import { inRole, partiesOn } from '../../trace/parties.ts';
import { isPlaceOrFragment } from '../../trace/party-names.ts';
import type { RuleFinding } from '../types.ts';

/** Houses that take payment for others: banks, factors, insurers, forwarders and agents. */
const forOthers =
  /(?<!\p{L})(?:banks?|banco|banque|bankas[ıi]|банк\p{L}*|bancorp|factor\p{L}*|factoring|capital|credit|kredit|financ\p{L}*|finans\p{L}*|leasing|trust(?:ees?)?|escrow|insur\p{L}*|logist\p{L}*|forward\p{L}*|shipping|freight|customs?|clearing|solicitors?|attorneys?|treasury|tax)(?!\p{L})|银行|保理|保险|货代/iu;
/** Letters that a name needs to be told from others. */
const leastLetters = 6;

type Same = (a: Party[], b: Party[]) => boolean;

const isFirm = (party: Party, places: ReadonlySet<string>): boolean =>
  !isPlaceOrFragment(party, places) &&
  party.name.replace(/[^\p{L}]/gu, '').length >= leastLetters &&
  /\s/u.test(party.name.trim());

/** Who is paid for the goods, by a paper that cites their invoice, is one whom another paper of the bundle names. */
export function payees(
  documents: readonly Document[],
  places: ReadonlySet<string>,
  same: Same,
  findings: RuleFinding[],
): number {
  let compared = 0;
  for (const { documents: sale } of consignmentsOf([...documents])) {
    const invoice = sale.find((d) => d.type === 'invoice' && inRole(d, 'seller', 'shipper').length > 0);
    for (const paper of invoice ? sale.filter((d) => d.type === 'payment-record') : []) {
      const paid = inRole(paper, 'seller').filter((p) => isFirm(p, places));
      if (paid.length === 0) continue;
      compared++;
      const others = documents.filter((d) => d !== paper && d.type !== 'payment-record').flatMap(partiesOn);
      const own = partiesOn(paper).filter((p) => p.role !== 'seller');
      if (paid.some((p) => forOthers.test(p.name)) || same(paid, [...others, ...own])) continue;
      const seller = inRole(invoice!, 'seller', 'shipper')[0]!;
      findings.push({
        message: `${paper.name} pays ${paid[0]!.name}, whom no other paper names, for the goods of ${seller.name} on ${invoice!.name}: what it has to do with them has to be shown.`,
        evidence: [paid[0]!.evidence, seller.evidence],
        severity: 'gap',
      });
    }
  }
  return compared;
}

/** The gin to which the farms delivered is the gin whose record is in the bundle, where no other paper of the bundle names it either. */
export function delivered(
  documents: readonly Document[],
  places: ReadonlySet<string>,
  same: Same,
  findings: RuleFinding[],
): number {
  const gins = documents.filter((d) => d.type === 'ginning-record');
  const known = gins.flatMap((d) => inRole(d, 'gin').filter((p) => isFirm(p, places)));
  if (known.length === 0 || gins.some((d) => inRole(d, 'gin').length === 0)) return 0;
  let compared = 0;
  for (const farm of documents.filter((d) => d.type === 'farm-record')) {
    const named = inRole(farm, 'gin').filter((p) => isFirm(p, places));
    if (named.length === 0) continue;
    compared++;
    const others = documents.filter((d) => d !== farm).flatMap(partiesOn);
    if (same(named, [...known, ...others]) || same(known, partiesOn(farm))) continue;
    findings.push({
      message: `${farm.name} has the seed cotton delivered to ${named[0]!.name}, whom no other paper names; the gin on ${gins[0]!.name} is ${known[0]!.name}: how it came there has to be shown.`,
      evidence: [named[0]!.evidence, known[0]!.evidence],
      severity: 'gap',
    });
  }
  return compared;
}
