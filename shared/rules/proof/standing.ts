import type { Document, IsoDate } from '../../model/index.ts';
import { addMonths } from '../../next/calendar.ts';
import { certificateTerms } from '../../trade/certificate-terms.ts';
import { certifiers } from '../../trade/certifiers.ts';
import type { RuleFinding } from '../types.ts';
import { wordsOf } from './under-wro.ts';

/** A body that no longer issued such certificates on the day of this one. The day is from memory: it warns. */
export function bodyOfItsDay(d: Document): RuleFinding[] {
  const { issuer, date } = d.facts;
  if (!issuer || !date || date.doubt) return [];
  const body = certifiers.find((x) => x.words.test(issuer.value));
  if (!body?.ended || date.value <= body.ended.on) return [];
  const message = `${d.name} of ${date.value} was issued by ${body.says}; since ${body.ended.on} ${body.ended.since} issues them.`;
  return [{ message, evidence: [issuer.evidence, date.evidence], severity: 'warning' }];
}

/** National certificates of conformity that had lapsed when the goods were shipped; they say nothing of the origin, so that it warns. */
export function lapsed(documents: readonly Document[], shipped: IsoDate | undefined): RuleFinding[] {
  if (shipped === undefined) return [];
  return documents.flatMap((d): RuleFinding[] => {
    const { date, validUntil, countryOfOrigin, sites, parties } = d.facts;
    if (!['certificate-of-origin', 'lab-report', 'other'].includes(d.type) || !date || date.doubt || validUntil)
      return [];
    const countries = [countryOfOrigin?.value, ...sites.map((s) => s.country), ...parties.map((p) => p.country)];
    const text = [...d.typeEvidence, wordsOf(d)].join(' ');
    const term = certificateTerms.find(
      (t) =>
        countries.includes(t.country) && t.from <= date.value && t.words.test(text) && (t.goods?.test(text) ?? true),
    );
    if (!term) return [];
    const until = addMonths(date.value, term.months);
    if (until >= shipped) return [];
    const message = `${d.name} is ${term.says} of ${date.value}, which holds ${term.months} months: it had lapsed on ${until}, before the shipment on ${shipped}.`;
    return [{ message, evidence: [date.evidence], severity: 'warning' }];
  });
}
