import { countryName } from '../country-name.ts';
import type { Commodity, DocumentType, PartyRole } from '../model/index.ts';
import { isVolumeClaim } from '../trace/custody.ts';
import { commodityOfRecord } from '../trace/records.ts';
import { answer, notApplicable, some } from './answer.ts';
import { rawClaims } from './raw-claims.ts';
import { hitsMeaning } from './region-hits.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** Where these stand, and where these records were made, the material came from. */
const growers: ReadonlySet<PartyRole> = new Set(['gin', 'farm', 'supplier']);
const first: ReadonlySet<DocumentType> = new Set(['farm-record', 'ginning-record', 'tomato-processing-record']);

/**
 * The paper that would close the gap, by what the bundle holds: seed cotton and fresh fruit do not travel far, so that the record of the gin
 * or the plant need only name the country of its place; without it the paper of a step before is needed.
 */
function firstRecords(c: Case, commodity: Commodity): string | undefined {
  const records = c.documents.filter((d) => first.has(d.type) && commodityOfRecord(d) === commodity);
  if (records.length === 0) return undefined;
  const names = some(records.map((d) => d.name));
  const [place, grower] =
    commodity === 'cotton'
      ? ['gin or the field', 'the seed-cotton receipts or farm records that name the growers and their places']
      : ['plant or the field', 'the delivery notes or farm records that name the growers and their places'];
  return `${names} ${records.length > 1 ? 'name' : 'names'} no country of the ${place} that could be read: ask for a copy with the full printed address, for ${grower}, or for a signed statement of where the ${commodity} of these lots was grown (19 CFR 12.43(b)).`;
}

/** 19 CFR 12.43(a) and (b); CBP UFLPA Operational Guidance: the chain starts where the plant grew. */
export const originMissing: Rule = {
  id: 'origin.missing',
  requirement: 'Some document states where the cotton or the tomatoes were grown.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const findings: RuleFinding[] = [];
    for (const commodity of c.commodities) {
      // A claim passed on by mass balance says nothing of the fibre in these goods.
      if (rawClaims(c, commodity).some((x) => !isVolumeClaim(x.document))) continue;
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
        ? ` The origin ${countryName(made.value)} on the papers is that of the ${goods?.material ?? 'goods'}, not of the ${commodity} in it.`
        : '';
      const nearest = firstRecords(c, commodity);
      findings.push({
        ...(nearest && { fix: nearest }),
        papers:
          commodity === 'cotton' ? ['ginning-record', 'farm-record'] : ['farm-record', 'tomato-processing-record'],
        message: `No document states where the ${commodity}${goods?.description ? ` of “${goods.description.slice(0, 80)}”` : ''} was grown.${hint}`,
        evidence: [...(goods?.evidence.slice(0, 1) ?? []), ...(made ? [made.evidence] : [])],
      });
    }
    return answer('Records, certificates and statements were searched for a growing country.', findings);
  },
};
