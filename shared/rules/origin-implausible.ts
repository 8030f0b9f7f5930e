import { countryName } from '../country-name.ts';
import { noCottonCrop } from '../trade/crops.ts';
import { answer, notApplicable, some } from './answer.ts';
import { type RawClaim, rawClaims } from './raw-claims.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** 19 CFR 12.43(b); 19 CFR part 134: an origin that cannot be true shows no origin. */
export const originImplausible: Rule = {
  id: 'origin.implausible',
  requirement: 'The country stated as the origin of raw cotton grows cotton to sell.',
  check(c) {
    const claims = c.commodities.includes('cotton') ? rawClaims(c, 'cotton') : [];
    if (claims.length === 0) return notApplicable('No paper states where cotton was grown.');
    const findings: RuleFinding[] = [];
    for (const crop of noCottonCrop) {
      const stated = claims.filter((x) => x.country === crop.country);
      if (stated.length === 0) continue;
      const country = countryName(crop.country);
      const shown = crop.grows === 'tiny' && grownAndGinned(c, stated);
      const who = some([...new Set(stated.map((x) => x.document.name))], 3);
      findings.push({
        message: `${who} ${who.includes(',') ? 'give' : 'gives'} ${country} as the origin of the cotton, but ${country} ${crop.grows === 'none' ? 'grows no cotton to sell' : 'grows next to none'} (${crop.source}).`,
        evidence: stated.slice(0, 4).map((x) => x.evidence),
        fix: `Ask whoever ginned the bales, not the seller in ${country}, for the gin's bale list or the bale tags: they name the country of the gin. If the cotton was only stored, sold or spun in ${country}, have the papers corrected.`,
        papers: ['ginning-record'],
        ...(shown && { severity: 'warning' as const }),
      });
    }
    return answer('The stated origins were compared with the countries that grow cotton to sell.', findings);
  },
};

/** A crop however small can be shown: by the record of a farm and that of a gin, both in the country. */
const grownAndGinned = (c: Case, stated: readonly RawClaim[]): boolean =>
  (['farm-record', 'ginning-record'] as const).every((type) =>
    stated.some((x) => x.document.type === type && c.documents.includes(x.document)),
  );
