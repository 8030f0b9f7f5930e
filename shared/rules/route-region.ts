import { countryName } from '../country-name.ts';
import type { Evidence } from '../model/index.ts';
import { coversPlace } from '../orders/index.ts';
import { crossingsIn, isOtherPlace } from '../trade/crossings.ts';
import { answer, notApplicable, some } from './answer.ts';
import { evidenceKey, hitsMeaning } from './region-hits.ts';
import type { Case, Rule } from './types.ts';

/** A place of the region on a route, with all the papers that show it. */
interface Leg {
  says: string;
  quote: string;
  papers: Set<string>;
  evidence: Map<string, Evidence>;
}

/** CBP UFLPA Operational Guidance: transit is no origin, but it will be asked about. */
export const routeRegion: Rule = {
  id: 'route.region',
  requirement: 'Goods that were loaded at or moved through a covered region are shown to come from elsewhere.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const orders = c.orders.filter((o) => coversPlace(o, 'CN-XJ'));
    if (orders.length === 0) return notApplicable(`No order on the region was in force on ${c.entryDate}.`);
    const findings = [...legs(c).values()].map(({ says, quote, papers, evidence }) => ({
      message: `${some([...papers], 3)} ${papers.size > 1 ? 'show' : 'shows'} ${says} on the route (“${quote}”). A transit is no origin.`,
      evidence: [...evidence.values()].slice(0, 6),
      orders: orders.map((o) => o.id),
    }));
    return answer('Ports, routes, border crossings and vehicles were looked up in the places of the region.', findings);
  },
};

/** Places and crossings on the routes of all papers, each once. */
function legs(c: Case): Map<string, Leg> {
  const found = new Map<string, Leg>();
  const add = (place: string, says: string, document: string, evidence: Evidence, text: string): void => {
    const leg = found.get(place) ?? { says, quote: evidence.quote || text, papers: new Set(), evidence: new Map() };
    leg.papers.add(document);
    leg.evidence.set(evidenceKey(evidence), evidence);
    found.set(place, leg);
  };
  const crossed = (place: string, neighbor: string): string =>
    `${place}, a border crossing between ${countryName(neighbor)} and Xinjiang,`;
  for (const { match, mention, document, evidence } of hitsMeaning(c, 'route')) {
    if (match.how === 'name' && isOtherPlace(mention.text, match.name)) continue;
    const crossing = match.how === 'name' ? crossingsIn(mention.text)[0] : undefined;
    const place = crossing && match.name.startsWith(crossing.place) ? crossing.place : match.name;
    const says = place === crossing?.place ? crossed(place, crossing.with) : `${match.name}, Xinjiang,`;
    add(place, says, document.name, evidence, mention.text);
  }
  for (const document of c.documents)
    for (const mention of document.facts.mentions) {
      if (mention.context !== 'route') continue;
      for (const { place, with: neighbor } of crossingsIn(mention.text))
        add(place, crossed(place, neighbor), document.name, mention.evidence, mention.text);
    }
  return found;
}
