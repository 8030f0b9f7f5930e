import type { Document, Evidence, IsoDate } from '../../model/index.ts';
import { addMonths } from '../../next/calendar.ts';
import { certificateTerms } from '../../trade/certificate-terms.ts';
import { bodyWords, certifiers, practices, selfCertified } from '../../trade/certifiers.ts';
import type { RuleFinding } from '../types.ts';
import { wordsOf } from './under-wro.ts';

/** Everything that a paper prints of its issuer, best first. */
const issuersOf = (d: Document): { text: string; evidence: Evidence }[] => [
  ...(d.facts.issuer ? [{ text: d.facts.issuer.value, evidence: d.facts.issuer.evidence }] : []),
  ...d.facts.parties.filter((p) => p.role === 'issuer').map((p) => ({ text: p.name, evidence: p.evidence })),
  ...d.facts.mentions.filter((m) => m.context === 'issuer').map((m) => ({ text: m.text, evidence: m.evidence })),
];

/**
 * A body that did not issue such certificates on the day of this one, and what its country asks of them. All of it is from memory: it warns
 * at most. A body that is not known says nothing; where a paper names two, either may have issued it.
 */
export function bodyOfItsDay(d: Document): RuleFinding[] {
  const issued = d.facts.events.find((e) => e.kind === 'issue' && !e.doubt);
  const date = d.facts.date ?? (issued && { value: issued.from, evidence: issued.evidence });
  const issuers = issuersOf(d);
  if (issuers.length === 0 || !date || ('doubt' in date && date.doubt)) return [];
  const bodies = certifiers.filter((x) => issuers.some((i) => x.words.test(i.text)));
  const [body] = bodies;
  const findings: RuleFinding[] = [];
  const warn = (evidence: Evidence, message: string): number =>
    findings.push({ message, evidence: [evidence, date.evidence], severity: 'warning' });
  if (body && bodies.length === 1) {
    const { evidence } = issuers.find((i) => body.words.test(i.text))!;
    const said = `${d.name} of ${date.value} was issued by ${body.says}`;
    if (body.ended && date.value > body.ended.on)
      warn(evidence, `${said}; since ${body.ended.on} ${body.ended.since} issues them.`);
    if (body.began && date.value < body.began.on && body.began.forms.test(wordsOf(d)))
      warn(evidence, `${said}; before ${body.began.on} ${body.began.before} issued those that give no preference.`);
  }
  return [...findings, ...practised(d, issuers, date.value)];
}

/** What the country of origin asks of a certificate and this one does not show. */
function practised(d: Document, issuers: { text: string; evidence: Evidence }[], on: IsoDate): RuleFinding[] {
  const country = d.facts.countryOfOrigin?.value;
  const words = [wordsOf(d), ...issuers.map((i) => i.text)].join(' ');
  return practices.flatMap((p): RuleFinding[] => {
    if (p.country !== country || on < p.from || p.shown.test(words)) return [];
    const issuer = p.of ? issuers.find((i) => p.of!.test(i.text)) : issuers.find((i) => bodyWords.test(i.text));
    if (!issuer || selfCertified.test(words)) return [];
    const message = `${d.name} was issued by ${issuer.text.slice(0, 80)}: ${p.says}.`;
    return [{ message, evidence: [issuer.evidence], severity: p.severity }];
  });
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
