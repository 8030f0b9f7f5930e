import { countryName } from '../country-name.ts';
import type { CountryCode, Evidence } from '../model/index.ts';
import { coversPlace, type Order, orders } from '../orders/index.ts';
import { daysTold } from '../screen/place-days.ts';
import type { PlaceHit } from '../screen/types.ts';
import { answer, notApplicable, some } from './answer.ts';
import { countryShares } from './blend/country-shares.ts';
import { coveredAsides } from './blend/covered-asides.ts';
import { letterFibre } from './blend/letter-fibre.ts';
import { rawClaims } from './raw-claims.ts';
import { evidenceKey, hitsMeaning } from './region-hits.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** 19 CFR 12.42(e); Pub. L. 117-78 section 3(a). */
export const originRegion: Rule = {
  id: 'origin.region',
  requirement:
    'No growing, ginning or production site and no stated origin lies in a region that an order in force covers.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    return answer('Sites, origins and makers were looked up in the regions and countries of the orders.', [
      ...regionFindings(c),
      ...withAsides(c, countryFindings(c)),
    ]);
  },
};

/** One finding for each part that a document gives the region: its gin, its growers, its stated origin. */
function regionFindings(c: Case): RuleFinding[] {
  const groups = new Map<string, PlaceHit[]>();
  for (const hit of [...hitsMeaning(c, 'production'), ...hitsMeaning(c, 'seed')]) {
    const key = `${hit.document.id}|${roleOf(hit)}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  // Lines that give the region no part of their own belong to the site that the paper names.
  for (const [key, group] of [...groups]) {
    if (!generic.has(roleOf(group[0]!))) continue;
    const own = [...groups].find(
      ([other, hits]) => other.startsWith(`${group[0]!.document.id}|`) && !generic.has(roleOf(hits[0]!)),
    );
    if (!own) continue;
    own[1].push(...group);
    groups.delete(key);
  }
  // The same words in the same part on several papers are one cause with several places.
  const causes = new Map<string, PlaceHit[]>();
  for (const group of groups.values()) {
    const places = [...new Set(group.map((h) => h.match.name))].sort().join('|');
    const key = `${roleOf(group[0]!)}|${places}`;
    causes.set(key, [...(causes.get(key) ?? []), ...group]);
  }
  return [...causes.values()].map((group) => regionFinding(c, group));
}

const most = 6;
const generic: ReadonlySet<string> = new Set(['the place of production', 'a place in the record']);

function regionFinding(c: Case, group: readonly PlaceHit[]): RuleFinding {
  const hit = group[0]!;
  const seed = hit.mention.step === 'seed';
  const covering = inForce(c, hit.match.region);
  const names = [...new Set(group.map((h) => h.match.name))].filter((n) => n !== wholeRegion);
  const place = names.length > 0 ? `${some(names, 3)}, Xinjiang` : 'Xinjiang';
  const evidence = distinct(group.map((h) => h.evidence)).slice(0, most);
  const papers = [...new Set(group.map((h) => h.document.name))];
  const says = `${some(papers, 3)} ${papers.length > 1 ? 'name' : 'names'} ${place} (“${(hit.evidence.quote || hit.mention.text).slice(0, 120)}”) as ${roleOf(hit)}.${daysOf(group)}`;
  if (covering.length === 0) {
    const later = orders.filter(
      (o) => o.regions.includes(hit.match.region) && c.commodities.some((x) => o.commodities.includes(x)),
    );
    const first = later.map((o) => o.from).sort()[0];
    return {
      message: `${says} No order on the region was in force on ${c.entryDate}${first ? `; the first began on ${first}` : ''}.`,
      evidence,
      severity: 'note',
    };
  }
  if (seed && !c.goods.some((g) => g.material.endsWith('seed')))
    return {
      message: `${says} The seed is not what is imported, but the order names seed too.`,
      evidence,
      orders: ids(covering),
      severity: 'gap',
    };
  return {
    message: `${says} ${covering.map((o) => o.title).join('; ')} covers it on ${c.entryDate}.`,
    evidence,
    orders: ids(covering),
    ...underWro(covering),
    ...weight(covering),
  };
}

/** What the names say of the day of their papers, each once. */
const daysOf = (group: readonly PlaceHit[]): string =>
  [...new Set(group.map((h) => daysTold(h.match, h.document.facts.date?.value)))].slice(0, 2).join('');

const wholeRegion = 'Xinjiang Uyghur Autonomous Region';
const distinct = (list: readonly Evidence[]): Evidence[] => [...new Map(list.map((e) => [evidenceKey(e), e])).values()];

/** An order that is known from memory alone raises a question, never a prohibition. */
const weight = (covering: readonly Order[]) =>
  covering.every((o) => o.confidence === 'low') ? { severity: 'gap' as const } : {};
/** The exception of the UFLPA is none under a withhold release order: there the proof is that of 19 CFR 12.43. */
const underWro = (covering: readonly Order[]) =>
  covering.length > 0 && covering.every((o) => o.kind === 'wro')
    ? {
        fix: 'Do not enter the goods on these papers. If the place is wrong, get corrected records from whoever made them; if it is right, the goods need the certificate and the statement of 19 CFR 12.43 within three months after importation, or must be exported.',
      }
    : {};
const ids = (list: readonly Order[]) => list.map((o) => o.id);

/** Orders of the case (in force on its day, for its goods) that cover the place. */
const inForce = (c: Case, place: string): Order[] => c.orders.filter((o) => coversPlace(o, place));

const words: Readonly<Record<string, string>> = {
  plant: 'the place of planting',
  grow: 'the place of growing',
  gin: 'the place of ginning',
  spin: 'the place of spinning',
  weave: 'the place of weaving',
  knit: 'the place of knitting',
  finish: 'the place of finishing',
  'cut-and-sew': 'the place of sewing',
  process: 'the place of processing',
  pack: 'the place of packing',
  seed: 'the place of the seed',
};
function roleOf({ mention }: PlaceHit): string {
  if (mention.step) return words[mention.step] ?? 'a site';
  if (mention.context === 'origin') return 'the origin';
  if (mention.context === 'goods') return 'part of the description of the goods';
  if (mention.role) return `the place of the ${mention.role}`;
  return mention.context === 'text' ? 'a place in the record' : 'the place of production';
}

/** Countries under an order (Turkmenistan): an origin of the raw material, a gin or a farm prohibits; a later step there asks for more. */
function countryFindings(c: Case): RuleFinding[] {
  // The same word on several papers is one cause with several places.
  const causes = new Map<string, { country: CountryCode; what: string; severity?: 'gap'; evidence: Evidence[] }>();
  const seen = new Set<string>();
  for (const commodity of c.commodities) {
    const countries = new Set(c.orders.filter((o) => o.commodities.includes(commodity)).flatMap((o) => o.countries));
    const report = (country: CountryCode | undefined, evidence: Evidence, what: string, severity?: 'gap') => {
      if (country === undefined || !countries.has(country)) return;
      const key = `${country}|${evidenceKey(evidence)}`;
      if (seen.has(key)) return;
      seen.add(key);
      const cause = `${country}|${what}|${severity}`;
      const known = causes.get(cause) ?? { country, what, ...(severity ? { severity } : {}), evidence: [] };
      known.evidence.push(evidence);
      causes.set(cause, known);
    };
    for (const claim of rawClaims(c, commodity))
      report(claim.country, claim.evidence, `the origin of the ${commodity}`);
    for (const stated of c.statedOrigins)
      if (stated.commodity === commodity)
        for (const e of stated.evidence) report(stated.country, e, `the origin of the ${commodity}`);
    if (commodity === 'cotton')
      for (const share of countryShares(c, countries))
        report(share.country, share.evidence, 'the origin of a part of the cotton');
    for (const document of c.documents)
      for (const told of letterFibre(document, commodity))
        if (told.part) report(told.country, told.evidence, `the origin of a part of the ${commodity}`);
    for (const document of c.documents) {
      for (const site of document.facts.sites) {
        const early = site.step === 'plant' || site.step === 'grow' || site.step === 'gin';
        if (site.step !== 'ship' && site.step !== 'seed')
          report(site.country, site.evidence, words[site.step] ?? 'a site', early ? undefined : 'gap');
      }
      for (const party of document.facts.parties)
        if (party.role === 'gin' || party.role === 'farm')
          report(party.country, party.evidence, `the country of the ${party.role}`);
      const made = document.facts.countryOfOrigin;
      if (made) report(made.value, made.evidence, 'the country of origin of the goods', 'gap');
    }
  }
  return [...causes.values()].map(({ country, what, severity, evidence }): RuleFinding => {
    const covering = inForce(c, country);
    const names = [...new Set(evidence.map((e) => nameOf(c, e)))];
    const says = `${some(names, 3)} ${names.length > 1 ? 'give' : 'gives'} ${countryName(country)} as ${what}`;
    return {
      message:
        severity === 'gap'
          ? `${says}; the cotton in it is covered unless another origin is shown.`
          : `${says}. ${covering.map((o) => o.title).join('; ')} covers it on ${c.entryDate}.`,
      evidence: evidence.slice(0, most),
      orders: ids(covering),
      ...underWro(covering),
      ...(severity ? { severity } : weight(covering)),
    };
  });
}

/** A country under an order that a record names beside the fibre, where nothing else is found of it on that paper: what it means has to be told. */
function withAsides(c: Case, found: readonly RuleFinding[]): RuleFinding[] {
  const shown = new Set(found.flatMap((f) => f.evidence.map((e) => e.document)));
  const countries = new Set(
    c.orders.filter((o) => c.commodities.some((x) => o.commodities.includes(x))).flatMap((o) => o.countries),
  );
  const asides = coveredAsides(c, countries).filter(({ document }) => !shown.has(document.id));
  return [
    ...found,
    ...asides.map(
      ({ country, document, text, evidence }): RuleFinding => ({
        message: `${document.name} names ${countryName(country)} in words that neither say nor deny that cotton of these goods comes from there (“${text.slice(0, 160)}”).`,
        evidence: [evidence],
        orders: ids(inForce(c, country)),
        severity: 'gap',
        fix: 'Ask who wrote it what the sentence says of these goods, with the lot, weight and seller of any cotton from there, or a statement by lot that none went in.',
      }),
    ),
  ];
}

const nameOf = (c: Case, evidence: Evidence) =>
  c.documents.find((d) => d.id === evidence.document)?.name ?? 'A document';
