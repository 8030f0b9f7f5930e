import type { Facts, StepKind } from '../../model/index.ts';

/**
 * The origin of what a gin, a farm or a plant for fresh fruit records, where the paper states none apart: seed cotton and fresh fruit
 * do not cross borders, so that it grew in the country of the growing place, else of the doer's own printed address. Said as a doubt:
 * an address states no origin, it only lets one be read from it.
 */
export function addOwnCountry(facts: Facts, step: StepKind): void {
  if (facts.countryOfOrigin || facts.origins || facts.flows.some((f) => f.origin)) return;
  const of = (kind: StepKind) => facts.sites.filter((s) => s.step === kind && s.country);
  const grown = of('grow');
  const sites = grown.length > 0 ? grown : of(step);
  const [site] = sites;
  // a place that a scan shows faintly is no ground to infer from
  if (!site?.country || site.evidence.confidence < 0.85 || new Set(sites.map((s) => s.country)).size !== 1) return;
  facts.countryOfOrigin = {
    value: site.country,
    evidence: site.evidence,
    doubt: 'read from the address of the place: the paper states no origin apart',
  };
}
