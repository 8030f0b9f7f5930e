import { answer, notApplicable } from './answer.ts';
import { hitsMeaning } from './region-hits.ts';
import type { Rule } from './types.ts';

/** CBP UFLPA Operational Guidance: transit is no origin, but it will be asked about. */
export const routeRegion: Rule = {
  id: 'route.region',
  requirement: 'Goods that were loaded at or moved through a covered region are shown to come from elsewhere.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const findings = hitsMeaning(c, 'route').map((hit) => ({
      message: `${hit.document.name} shows ${hit.match.name}, Xinjiang, on the route (“${hit.evidence.quote || hit.mention.text}”).`,
      evidence: [hit.evidence],
    }));
    return answer('Ports, routes and vehicles were looked up in the places of the region.', findings);
  },
};
