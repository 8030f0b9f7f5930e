import type { DocumentType, PartyRole } from '../model/index.ts';
import { answer, notApplicable } from './answer.ts';
import { rawClaims } from './raw-claims.ts';
import { hitsMeaning } from './region-hits.ts';
import type { Rule, RuleFinding } from './types.ts';

/** Where these stand, and where these records were made, the material came from. */
const growers: ReadonlySet<PartyRole> = new Set(['gin', 'farm', 'supplier']);
const first: ReadonlySet<DocumentType> = new Set(['farm-record', 'ginning-record', 'tomato-processing-record']);

/** 19 CFR 12.43(a) and (b); CBP UFLPA Operational Guidance: the chain starts where the plant grew. */
export const originMissing: Rule = {
  id: 'origin.missing',
  requirement: 'Some document states where the cotton or the tomatoes were grown.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const findings: RuleFinding[] = [];
    for (const commodity of c.commodities) {
      if (rawClaims(c, commodity).length > 0) continue;
      // A region named as the origin is an origin stated, though no country stands beside it.
      if (
        hitsMeaning(c, 'production').some(
          (h) =>
            h.mention.context === 'origin' ||
            h.mention.step === 'grow' ||
            h.mention.step === 'gin' ||
            (h.mention.role !== undefined && growers.has(h.mention.role)) ||
            first.has(h.document.type),
        )
      )
        continue;
      const goods = c.goods.find((g) => g.commodity === commodity);
      const made = c.documents.find((d) => d.facts.countryOfOrigin)?.facts.countryOfOrigin;
      const hint = made
        ? ` The origin ${made.value} on the papers is that of the ${goods?.material ?? 'goods'}, not of the ${commodity} in it.`
        : '';
      findings.push({
        message: `No document states where the ${commodity}${goods?.description ? ` of “${goods.description.slice(0, 80)}”` : ''} was grown.${hint}`,
        evidence: [...(goods?.evidence.slice(0, 1) ?? []), ...(made ? [made.evidence] : [])],
      });
    }
    return answer('Records, certificates and statements were searched for a growing country.', findings);
  },
};
