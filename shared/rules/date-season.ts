import { countryName } from '../country-name.ts';
import type { Commodity, CountryCode, Document } from '../model/index.ts';
import { commodityOfRecord } from '../trace/records.ts';
import { allYear, inSeason, seasonOf } from '../trade/seasons.ts';
import { answer, notApplicable } from './answer.ts';
import { countriesOf, rawClaims } from './raw-claims.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** DOMAIN.md 6.4, 6.5. A ginning before its own harvest is the rule on the order of dates. */
export const dateSeason: Rule = {
  id: 'date.season',
  requirement: 'Harvest, ginning and first processing are dated within the season of the stated origin.',
  check(c) {
    const findings: RuleFinding[] = [];
    let compared = 0;
    const unknown = new Set<string>();
    for (const document of c.documents) {
      const commodity = commodityOfRecord(document);
      if (commodity === undefined || !c.commodities.includes(commodity)) continue;
      const country = countryOf(c, document, commodity);
      const season = country === undefined ? undefined : seasonOf(commodity, country);
      if (country === undefined) continue;
      if (season === undefined) {
        if (document.facts.events.some((e) => e.kind === 'harvest' || e.kind === 'gin' || e.kind === 'process'))
          unknown.add(withoutSeason(commodity, country));
        continue;
      }
      for (const event of document.facts.events) {
        const fresh = event.kind === 'process' && document.type === 'tomato-processing-record' && takesFresh(document);
        const span =
          event.kind === 'harvest' ? season.harvest : event.kind === 'gin' || fresh ? season.processing : undefined;
        // A date whose day and month may be swapped proves nothing.
        if (span === undefined || event.doubt !== undefined) continue;
        compared++;
        // A span of most of a year is the period of a report, not of one harvest.
        if (event.to !== undefined && lengthInDays(event.from, event.to) > 300) continue;
        const ends = [event.from, event.to].filter((day) => day !== undefined);
        const outside = ends.find((day) => !inSeason(day, span));
        if (outside === undefined) continue;
        const what =
          event.kind === 'harvest' ? 'harvest' : event.kind === 'gin' ? 'ginning' : 'processing of fresh tomatoes';
        findings.push({
          message: `${document.name} dates the ${what} ${outside}; in ${countryName(country)} it runs from ${monthNames[span[0] - 1]} to ${monthNames[span[1] - 1]}.`,
          evidence: [event.evidence],
          // a calendar that is known from memory alone, and little, is told and weighs nothing
          ...(season.confidence === 'low' ? { severity: 'note' as const } : {}),
        });
      }
    }
    const left = [...unknown].map((why) => ` ${why}`).join('');
    return compared === 0
      ? notApplicable(`No harvest, ginning or processing date with an origin whose season is known.${left}`)
      : answer(`Dates were compared with the season of the stated origin.${left}`, findings);
  },
};

/** Why nothing is asked of the days of a country's crop. */
function withoutSeason(commodity: Commodity, country: CountryCode): string {
  const known = allYear.find((x) => x.commodity === commodity && x.country === country);
  const of = `${commodity === 'cotton' ? 'cotton' : 'tomatoes'} of ${countryName(country)}`;
  return known ? `No month is out of season for ${of}: ${known.why}.` : `The season of ${of} is not known here.`;
}

/** Country of the record itself, or the only origin that the bundle states. */
export function countryOf(c: Case, document: Document, commodity: Commodity): CountryCode | undefined {
  const { sites, countryOfOrigin, origins } = document.facts;
  const here = new Set([
    ...sites
      .filter((s) => s.step === 'grow' || s.step === 'gin' || s.step === 'process')
      .flatMap((s) => s.country ?? []),
    ...(countryOfOrigin ? [countryOfOrigin.value] : []),
    ...(origins?.value ?? []),
  ]);
  if (here.size === 1) return [...here][0];
  if (here.size > 1) return undefined;
  const stated = countriesOf(rawClaims(c, commodity));
  return stated.length === 1 ? stated[0] : undefined;
}

/** Paste that is packed again or blended comes from drums, in any month; fresh tomatoes come from the field. */
export const takesFresh = (document: Document) => {
  const taken = document.facts.flows.filter((f) => f.direction === 'in');
  return taken.some((f) => f.material === 'tomato') && !taken.some((f) => f.material === 'paste');
};

const lengthInDays = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
