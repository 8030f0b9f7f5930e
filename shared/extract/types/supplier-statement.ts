import type { Facts } from '../../model/index.ts';
import { addCited } from '../production/cited.ts';
import { dropFalseIssuers } from '../production/head-company.ts';
import { type Sentence, sentencesOf } from '../production/sentences.ts';
import { addStatedOrigin } from '../production/stated-origin.ts';
import { baseFacts, type Extractor } from './base.ts';
import { detained } from './other.ts';

const laborClass =
  /(?:forced|convict|prison|indentured|involuntary)[\s,/]+(?:or indentured |or forced |and\/or \S+ |convict |child )*labou?r|强迫劳动|принудительн\S+ труд|zorla çalıştır|trabajo forz|trabalho forçado|lavoro forzato|travail forcé|zwangsarbeit|majburiy mehnat/iu;
const component = /any stage of the (?:mining|production|manufacture)|any component thereof/iu;

/** "We, Harbor Apparel Inc., …" or "I, R. Mehta, Director of Shree Spinning Mills Ltd., …": who states it. */
const we =
  /^(?:we|nous|wir|noi|nosotros|nós),\s+(?:the undersigned,?\s+)?(\p{Lu}[^,;]{2,90}(?:,\s*(?:inc|ltd|llc|co|s\.?a|corp)\.?)?)/iu;
const personOf = /^(?:that\s+)?i,\s+[^,]{3,60},.{0,80}?\b(?:of|for|at)\s+(?:m\/s\.?\s+)?(\p{Lu}[^,;]{2,90})/iu;

function addDeclarant(facts: Facts, sentences: readonly Sentence[]): void {
  if (facts.issuer) return;
  for (const { text, evidence } of sentences) {
    const name = (we.exec(text) ?? personOf.exec(text))?.[1]
      ?.replace(/\s+(?:hereby|do|solemnly|declare|certify)\b.*$/iu, '')
      .trim();
    if (!name) continue;
    facts.issuer = { value: name, evidence };
    facts.parties.push({ role: 'issuer', name, evidence });
    return;
  }
}

/**
 * A supplier's, maker's or importer's statement: where it says the raw material grew, who says it, for which invoices and
 * lots, and whether it speaks of the labor that 19 CFR 12.43 names. It states; it proves nothing by itself.
 */
export const supplierStatement: Extractor = (context) => {
  const facts = baseFacts(context, { lines: false });
  // a notice that quotes the wording of the proof it asks for is read as one
  const notice = detained(context, facts);
  if (notice) return notice;
  dropFalseIssuers(context, facts);
  const sentences = sentencesOf(context);
  addStatedOrigin(context, facts);
  addCited(facts, sentences);
  addDeclarant(facts, sentences);
  const labor = sentences.find((s) => laborClass.test(s.text));
  if (labor) {
    context.notes.push(
      component.test(labor.text)
        ? 'Speaks of the class of labor in every stage and component, as 19 CFR 12.43 words it.'
        : 'Speaks of forced labor, not in the wording of 19 CFR 12.43.',
    );
  } else context.notes.push('Does not speak of the labor used.');
  return facts;
};
