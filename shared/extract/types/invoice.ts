import type { Facts } from '../../model/index.ts';
import { findDates } from '../values/index.ts';
import { baseFacts, type Context, type Extractor, evidenceOf, pairsOf } from './base.ts';

const payBy =
  /(?:pay(?:able|ment)?|remit|due|zahlbar|überweis\p{L}*|fällig|payer|régl\p{L}*|échéance|pagar|pagamento|vencimiento|оплат\p{L}*).{0,40}(?:until|by|before|on|bis|zum|avant|au|hasta|entro|до)/iu;

/** A date of payment that stands in a sentence ("Please remit until 12 December 2020"). */
function addDueDate(context: Context, facts: Facts): void {
  if (facts.dueDate) return;
  const texts = [
    ...context.layout.prose.flatMap((l) => l.segments),
    ...pairsOf(context.layout, 'paymentTerms').flatMap((p) => p.value),
  ];
  for (const segment of texts) {
    if (segment.text.length > 200 || !payBy.test(segment.text)) continue;
    const dates = findDates(segment.text, context.dates);
    if (dates.length === 1) {
      facts.dueDate = { value: dates[0]!.value, evidence: evidenceOf(context, segment) };
      return;
    }
  }
}

/** A Brazilian nota fiscal, by its title. Its values are in reais (Ajuste SINIEF 07/05, manual of the NF-e layout); it names no currency. */
const notaFiscal = /(?<!\p{L})DANFE(?!\p{L})|nota fiscal eletr[oô]nica/iu;

function addReais(context: Context, facts: Facts): void {
  const title = context.layout.pages[0]?.lines
    .filter((l) => l.box[1] < 0.3)
    .flatMap((l) => l.segments)
    .find((s) => s.text.length < 80 && notaFiscal.test(s.text));
  if (title) facts.currency = { value: 'BRL', evidence: evidenceOf(context, title) };
}

/** A commercial, proforma or tax invoice, or a credit note. */
export const invoice: Extractor = (context) => {
  const facts = baseFacts(context);
  addDueDate(context, facts);
  addReais(context, facts);
  return facts;
};
