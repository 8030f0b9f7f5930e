import { isVolumeClaim, massBalanceOn } from '../trace/custody.ts';
import { answer, notApplicable } from './answer.ts';
import { foreignParts } from './blend/foreign-parts.ts';
import { uncoveredOrigins, unstatedParts } from './blend/parts.ts';
import { openingStock } from './blend/stock.ts';
import { toldAdmixtures } from './blend/told-admixtures.ts';
import { unknownOrigins } from './blend/unknown-origins.ts';
import { rawClaims } from './raw-claims.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** UFLPA section 3(a): goods made "wholly or in part"; CBP UFLPA Operational Guidance on commingling. */
export const originBlend: Rule = {
  id: 'origin.blend',
  requirement: 'Every part of what was mixed, the stock from before included, has an origin that a record shows.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const findings: RuleFinding[] = [];
    let looked = 0;
    for (const document of c.documents) {
      looked += unstatedParts(c, document, findings);
      looked += openingStock(c, document, findings);
    }
    looked += uncoveredOrigins(c, findings);
    looked += toldAdmixtures(c, findings);
    looked += unknownOrigins(c, findings);
    looked += foreignParts(c, findings);
    looked += massBalance(c, findings);
    return looked
      ? answer('The parts of each blend, stocks from before and claims by mass balance were looked at.', findings)
      : notApplicable('No paper mixes lots, carries stock over or makes a claim by mass balance.');
  },
};

/** A claim by mass balance beside records of the fibre is a remark; where nothing else states an origin it leaves the origin open. */
function massBalance(c: Case, findings: RuleFinding[]): number {
  let looked = 0;
  for (const document of c.documents) {
    const evidence = massBalanceOn(document);
    if (!evidence) continue;
    looked++;
    const proved = c.commodities.some((x) =>
      rawClaims(c, x).some((claim) => claim.by === 'record' && !isVolumeClaim(claim.document)),
    );
    findings.push({
      message: `${document.name} passes its claim on by mass balance: volumes are counted, and the fibre in these goods may be of another origin.`,
      evidence: [evidence],
      fix: 'It proves no origin. Get from the spinner the laydown sheet of the lot and from the gin its bale list; they show the fibre itself.',
      papers: ['ginning-record', 'spinning-record'],
      ...(proved && { severity: 'warning' as const }),
    });
  }
  return looked;
}
