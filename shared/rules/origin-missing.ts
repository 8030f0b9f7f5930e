import { countryName } from '../country-name.ts';
import type { Commodity, Document, DocumentType, Mention, PartyRole } from '../model/index.ts';
import { namesOtherProvince } from '../screen/index.ts';
import { isVolumeClaim } from '../trace/custody.ts';
import { commodityOfRecord } from '../trace/records.ts';
import { answer, notApplicable, some } from './answer.ts';
import { isBorneOut } from './missing/inland-china.ts';
import { openRecords } from './missing/open-records.ts';
import { type RawClaim, rawClaims } from './raw-claims.ts';
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

/**
 * China is no origin fine enough: nearly all of its cotton, and most of its paste, is of the region (share of inspected lint, China Fibre
 * Quality Monitoring Center 2021/22: 97.8 %). A first record that gives China and no province leaves it open; where no first record does,
 * so does whatever paper states China.
 */
function withinChina(c: Case, commodity: Commodity, claims: readonly RawClaim[]): RuleFinding[] {
  const chinese = [...new Map(claims.filter((x) => x.country === 'CN').map((x) => [x.document, x])).values()];
  if (chinese.length === 0 || hitsMeaning(c, 'production').length > 0) return [];
  const records = chinese.filter((x) => first.has(x.document.type));
  // Where other papers state other countries, one that states China contradicts them.
  if (records.length === 0 && claims.some((x) => x.country !== 'CN')) return [];
  const open = (records.length > 0 ? records : chinese).filter((x) => !namesProvince(x.document));
  const alone = commodity === 'cotton' ? records.filter((x) => !open.includes(x) && !isBorneOut(c, x.document)) : [];
  if (open.length === 0 && alone.length > 0) return [byItsWord(alone)];
  if (open.length === 0 || (records.length === 0 && chinese.some((x) => namesProvince(x.document)))) return [];
  const names = open.map((x) => x.document.name);
  return [
    {
      message: `${some(names)} ${names.length > 1 ? 'give' : 'gives'} China as the origin of the ${commodity}, and no province or county: most of China’s ${commodity === 'cotton' ? 'cotton is' : 'processed tomatoes are'} of Xinjiang.`,
      fix: `Ask the ${commodity === 'cotton' ? 'gin' : 'plant'} for a copy with its full printed address and for the records of the growers with province and county.`,
      papers: commodity === 'cotton' ? ['ginning-record', 'farm-record'] : ['farm-record', 'tomato-processing-record'],
      evidence: open.slice(0, 4).map((x) => x.evidence),
    },
  ];
}

/** A gin outside the region by its own word, beside the share of the region in all cotton of China. */
const byItsWord = (alone: readonly RawClaim[]): RuleFinding => ({
  message: `${some(alone.map((x) => x.document.name))} ${alone.length > 1 ? 'place' : 'places'} the gin in China outside Xinjiang by ${alone.length > 1 ? 'their' : 'its'} own word alone: no lot or bale bears a number of the Chinese inspection, whose first two digits tell the province, and no record names the growers. Most of China’s cotton is of Xinjiang.`,
  fix: 'Ask the gin for the lot numbers of the public inspection (11 digits) with their certificates, and for the records of the growers with province and county.',
  papers: ['ginning-record', 'farm-record'],
  evidence: alone.slice(0, 4).map((x) => x.evidence),
});

const telling: ReadonlySet<Mention['context']> = new Set(['site', 'address', 'origin', 'issuer', 'party', 'statement']);

const namesProvince = ({ facts }: Document): boolean =>
  [
    ...facts.sites.map((s) => [s.name, s.address].filter(Boolean).join(', ')),
    ...facts.mentions.filter((m) => telling.has(m.context)).map((m) => m.text),
  ].some(namesOtherProvince);

/** 19 CFR 12.43(a) and (b); CBP UFLPA Operational Guidance: the chain starts where the plant grew. */
export const originMissing: Rule = {
  id: 'origin.missing',
  requirement: 'Some document states where the cotton or the tomatoes were grown.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const findings: RuleFinding[] = [];
    for (const commodity of c.commodities) {
      // A claim passed on by mass balance says nothing of the fibre in these goods.
      const claims = rawClaims(c, commodity).filter((x) => !isVolumeClaim(x.document));
      findings.push(...withinChina(c, commodity, claims), ...openRecords(c, commodity, claims));
      if (claims.length > 0) continue;
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
