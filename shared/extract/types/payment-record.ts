import { baseFacts, type Extractor, evidenceOf, moneyPair, readBlock, toParty } from './base.ts';
import { addCited, addSwift } from './swift.ts';

/** A payment: who paid whom how much on which day, and for which invoice or contract. */
export const paymentRecord: Extractor = (context) => {
  const facts = baseFacts(context, { units: false });
  const name = (field: 'payer' | 'applicant' | 'beneficiary') => {
    const pair = context.layout.pairs.find((p) => p.field === field);
    const block = pair && readBlock(pair.value.map((s) => s.text));
    return pair && block ? { pair, block } : undefined;
  };
  const payer = name('payer') ?? name('applicant');
  if (payer && !facts.buyer) {
    const party = toParty(context, 'buyer', payer.pair);
    if (party) facts.buyer = { value: party.name, evidence: party.evidence };
  }
  const paid = name('beneficiary');
  if (paid) {
    const party = toParty(context, 'seller', paid.pair);
    if (party && facts.seller?.value !== party.name) {
      facts.seller = { value: party.name, evidence: party.evidence };
      facts.parties.push(party);
    }
  }
  if (!facts.total) {
    const amount = moneyPair(context, 'amount', 'amountDue');
    if (amount) facts.total = amount;
  }
  if (facts.date && !facts.events.some((e) => e.kind === 'pay')) {
    facts.events.push({ kind: 'pay', from: facts.date.value, evidence: facts.date.evidence });
  }
  addSwift(context, facts);
  // who pays or is paid stands at the head of a message and did not issue it
  const { issuer } = facts;
  if (issuer && facts.parties.some((p) => p.role !== 'issuer' && p.role !== 'bank' && p.name === issuer.value)) {
    delete facts.issuer;
    facts.parties = facts.parties.filter((p) => p.role !== 'issuer');
    facts.mentions = facts.mentions.filter((m) => m.role !== 'issuer');
  }
  for (const line of context.layout.prose) {
    for (const s of line.segments)
      if (/\d/u.test(s.text) && s.text.length < 200) addCited(facts, s.text, evidenceOf(context, s));
  }
  return facts;
};
