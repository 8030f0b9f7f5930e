import { countryName } from '../../country-name.ts';
import { findCountries } from '../../extract/values/index.ts';
import type { CountryCode, Document, Material } from '../../model/index.ts';
import { consignmentsOf } from '../../trace/consignments.ts';
import { countryOfPort, portsIn } from '../../trade/ports.ts';
import { gatewaysOf, sourceOfGateways } from '../../trade/sea-routes.ts';
import { countriesOf, countryList, rawClaims } from '../raw-claims.ts';
import type { Case, RuleFinding } from '../types.ts';

/** Goods that leave the country where the plant grew or was first processed. */
const raw: ReadonlySet<Material> = new Set(['seed-cotton', 'lint', 'cotton-seed', 'tomato', 'paste']);

/** Bills of lading of the sale that crosses the border. */
export const entryBills = (c: Case): Document[] =>
  consignmentsOf(c.documents)
    .filter((s) => s.entry)
    .flatMap((s) => s.documents)
    .filter((d) => d.type === 'bill-of-lading');

/** The port of loading of each bill of lading beside the countries from which these goods can come. */
export function loadPorts(c: Case): { compared: number; findings: RuleFinding[] } {
  const covered = new Set(c.orders.flatMap((o) => [...o.countries, ...o.regions.map((r) => r.slice(0, 2))]));
  const isRaw = c.goods.length > 0 && c.goods.every((g) => raw.has(g.material));
  const origins = isRaw ? countriesOf(c.commodities.flatMap((x) => rawClaims(c, x))) : makersOf(c);
  const findings: RuleFinding[] = [];
  let compared = 0;
  for (const document of origins.length > 0 ? entryBills(c) : []) {
    const { portOfLoading } = document.facts;
    const port = portOfLoading && !portOfLoading.doubt ? countryOfPort(portOfLoading.value) : undefined;
    if (!portOfLoading || !port) continue;
    compared++;
    const known = origins.map(gatewaysOf);
    const serves = origins.includes(port) || known.some((through) => through?.includes(port));
    // Goods made in a country are sold on, stored and consolidated elsewhere; an origin without a row is asked about only in a country under an order.
    const judged = covered.has(port) || (isRaw && known.every((through) => through !== undefined));
    if (serves || !judged || legInto(c, port, document)) continue;
    const goods = isRaw ? `of ${countryList(origins)}` : `made in ${countryList(origins)}`;
    const why = covered.has(port)
      ? `a region of ${countryName(port)} is under an order, and no paper shows how goods ${goods} came there`
      : `goods ${goods} usually leave through other countries (${sourceOfGateways}), and no paper shows how they came there`;
    findings.push({
      message: `${document.name} gives “${portOfLoading.value}”${portOfLoading.value.toLowerCase().includes(countryName(port).toLowerCase()) ? '' : ` (${countryName(port)})`} as the port of loading: ${why}.`,
      evidence: [portOfLoading.evidence],
      ...(covered.has(port) ? {} : { severity: 'note' as const }),
    });
  }
  return { compared, findings };
}

/** Every country in which the papers place a step, a party other than the buyer's side, or an origin; empty where no step is placed. */
export function makersOf(c: Case): CountryCode[] {
  const steps = new Set<CountryCode>();
  const all = new Set<CountryCode>(c.statedOrigins.map((s) => s.country));
  for (const { facts } of c.documents) {
    for (const site of facts.sites) for (const country of countriesIn(site.country, site.address)) steps.add(country);
    for (const party of facts.parties)
      if (!['buyer', 'consignee', 'notify'].includes(party.role))
        for (const country of countriesIn(party.country, party.address)) all.add(country);
    for (const fact of [facts.countryOfOrigin, facts.countryOfExport]) if (fact) all.add(fact.value);
    for (const country of facts.origins?.value ?? []) all.add(country);
    for (const mention of facts.mentions)
      if (mention.context === 'address' || mention.context === 'site' || mention.context === 'origin')
        for (const country of countriesIn(undefined, mention.text)) all.add(country);
  }
  return steps.size > 0 ? [...new Set([...steps, ...all])].sort() : [];
}

const countriesIn = (country: CountryCode | undefined, text: string | undefined): CountryCode[] => [
  ...(country ? [country] : []),
  ...(text ? findCountries(text).map((x) => x.value as CountryCode) : []),
];

/** Another transport paper that shows the goods on their way into the country. */
export const legInto = (c: Case, country: CountryCode, bill: Document): boolean =>
  c.documents.some((d) => {
    if (d === bill || (d.type !== 'transport-record' && d.type !== 'bill-of-lading')) return false;
    const routes = d.facts.mentions.filter((m) => m.context === 'route').map((m) => m.text);
    return [d.facts.portOfDischarge?.value ?? '', ...routes].some(
      (text) => countriesIn(undefined, text).includes(country) || portsIn(text).some((p) => p.country === country),
    );
  });
