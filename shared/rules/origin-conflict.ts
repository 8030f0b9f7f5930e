import type { Commodity, Document } from '../model/index.ts';
import { consignmentsOf } from '../trace/consignments.ts';
import { stageOf } from '../trade/needs.ts';
import { answer, notApplicable } from './answer.ts';
import { chineseFibre } from './blend/chinese-fibre.ts';
import { letterFibre } from './blend/letter-fibre.ts';
import { originsOfLots } from './origins-of-lots.ts';
import { countriesOf, countryList, type RawClaim, rawClaims } from './raw-claims.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** 19 USC 1304; 19 USC 1592. A blend that lists its origins agrees with the records of each of them. */
export const originConflict: Rule = {
  id: 'origin.conflict',
  requirement: 'Documents that state the origin of the same cotton or tomatoes state the same.',
  check(c) {
    const claims = c.commodities.map((commodity) => ({ commodity, papers: byPaper(rawClaims(c, commodity)) }));
    const made = madeConflicts(c);
    const lots = originsOfLots(c);
    const words = c.commodities.flatMap((x) => [...inWords(c, x), ...inLetters(c, x)]);
    if (claims.every(({ papers }) => papers.length < 2) && [made, lots, words].every((found) => found.length === 0))
      return notApplicable('Fewer than two papers state where the cotton or the tomatoes come from.');
    const raw = claims.flatMap(({ commodity, papers }) => conflicts(c, commodity, papers));
    return answer('The origins stated for the same goods and their raw material were compared across the papers.', [
      ...raw,
      ...lots,
      ...words,
      ...(raw.length ? [] : made),
    ]);
  },
};

/** Cotton of China in the words of a record, where no paper states China among the origins of the cotton. */
function inWords(c: Case, commodity: Commodity): RuleFinding[] {
  const claims = rawClaims(c, commodity);
  const first = claims[0];
  if (!first || claims.some((x) => x.country === 'CN')) return [];
  return c.documents.flatMap((document): RuleFinding[] => {
    const [told] = chineseFibre(document, commodity).sort((a, b) => Number(b.plain) - Number(a.plain));
    // what a sentence puts in says more than one that names it
    if (!told || (!told.plain && letterFibre(document, commodity).some((x) => x.part && x.country === 'CN'))) return [];
    const stated = countryList(countriesOf(claims));
    return [
      {
        message: `${document.name} names ${commodity} of China (“${told.text.slice(0, 120)}”); the papers state ${stated} as the origin of the ${commodity}.`,
        evidence: [told.evidence, first.evidence],
        ...(told.plain ? {} : { severity: 'gap' as const }),
      },
    ];
  });
}

/** A part of the cotton that a letter or the words of a record give to a country which no paper states; China in a record is told of above. */
function inLetters(c: Case, commodity: Commodity): RuleFinding[] {
  const claims = rawClaims(c, commodity);
  const first = claims[0];
  if (!first) return [];
  const stated = countriesOf(claims);
  return c.documents.flatMap((document) =>
    letterFibre(document, commodity)
      // Georgia is a state of the US as well.
      .filter(({ country }) => !stated.includes(country) && !(country === 'GE' && stated.includes('US')))
      .filter((told) => told.country !== 'CN' || !chineseFibre(document, commodity).some((x) => x.plain || !told.part))
      .filter((told, _, all) => told.part || !all.some((x) => x.part && x.country === told.country))
      .map((told) => ({
        message: `${document.name} ${told.part ? `says that a part of the ${commodity} is of` : `tells of ${commodity} of`} ${countryList([told.country])} (“${told.text.slice(0, 160)}”); the papers state ${countryList(stated)}.`,
        evidence: [told.evidence, first.evidence],
        ...(told.part ? {} : { severity: 'gap' as const }),
      })),
  );
}

/**
 * The country of the goods themselves on invoice and certificate. On papers of made-up cotton one of them may speak of the cotton in
 * it: a country that some record gives for the cotton is left alone there.
 */
function madeConflicts(c: Case): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const cotton = c.goods.some((g) => g.commodity === 'cotton' && stageOf[g.material] > stageOf.lint);
  const grown = new Set(cotton ? countriesOf(c.commodities.flatMap((x) => rawClaims(c, x))) : []);
  for (const { documents, entry } of consignmentsOf(c.documents)) {
    if (!entry) continue;
    const stated = documents
      .filter((d) => d.type === 'invoice' || d.type === 'certificate-of-origin')
      .map((d) => ({ d, of: statedOn(d) }))
      .filter(({ of }) => of.length > 0 && !of.some((x) => grown.has(x)));
    const [first, ...rest] = stated;
    const other = rest.find(({ of }) => !of.some((x) => first!.of.includes(x)));
    if (!first || !other) continue;
    findings.push({
      message: `${first.d.name} states ${countryList(first.of)} as the origin of the goods; ${other.d.name} states ${countryList(other.of)}.`,
      evidence: [first.d, other.d].map((d) => (d.facts.countryOfOrigin ?? d.facts.origins!).evidence),
    });
  }
  return findings;
}

const statedOn = ({ facts }: Document): string[] => {
  if (facts.countryOfOrigin?.doubt || facts.origins?.doubt) return [];
  const all = [...(facts.origins?.value ?? []), ...(facts.countryOfOrigin ? [facts.countryOfOrigin.value] : [])];
  return [...new Set(all)];
};

interface Paper {
  claims: RawClaim[];
  countries: string[];
  by: RawClaim['by'];
}

/** The claims of each document; a document that records and states is a record. */
function byPaper(claims: readonly RawClaim[]): Paper[] {
  const groups = new Map<string, RawClaim[]>();
  for (const claim of claims) groups.set(claim.document.id, [...(groups.get(claim.document.id) ?? []), claim]);
  return [...groups.values()].map((list) => {
    const by = (['record', 'intake', 'paper'] as const).find((kind) => list.some((x) => x.by === kind)) ?? 'paper';
    return { claims: list, countries: countriesOf(list), by };
  });
}

/**
 * A record (of a farm, a gin, what a spinner took in) must lie within what every paper of the sale states; two papers of the sale
 * agree when one lists all that the other does; what a spinner took in must share an origin with the gins' records.
 */
function conflicts(c: Case, commodity: Commodity, papers: readonly Paper[]): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const said = papers.filter((p) => p.by === 'paper');
  const records = papers.filter((p) => p.by !== 'paper');
  const raise = (a: Paper, b: Paper) => findings.push(finding(commodity, a, b));
  const done = new Set<string>();
  const once = (a: Paper, b: Paper) => {
    // One finding for each pair of differing origins: ten invoices that say the same are one side.
    const key = [a.countries.join(), b.countries.join()].sort().join(' / ');
    if (done.has(key)) return;
    done.add(key);
    raise(a, b);
  };
  for (const paper of said)
    for (const record of records) if (record.countries.some((x) => !paper.countries.includes(x))) once(paper, record);
  for (const [i, a] of said.entries())
    for (const b of said.slice(i + 1))
      if (!inside(a.countries, b.countries) && !inside(b.countries, a.countries)) once(a, b);
  const gins = records.filter((p) => p.by === 'record');
  const ginned = new Set(gins.flatMap((p) => p.countries));
  for (const intake of records.filter((p) => p.by === 'intake'))
    if (gins.length > 0 && !intake.countries.some((x) => ginned.has(x))) once(gins[0]!, intake);
  // Records of the first step contradict each other only where one document does: gins of two countries are two consignments.
  for (const record of gins)
    if (findings.length === 0 && record.countries.length > 1 && !isBlend(c, record) && oneSite(record))
      once(part(record, 0), part(record, 1));
  return findings;
}

const inside = (a: readonly string[], b: readonly string[]) => a.every((x) => b.includes(x));

/** A gin stands in one country: two on its own record exclude each other, unless the paper itself lists several origins. */
const oneSite = (record: Paper) => record.claims[0]!.document.type !== 'tomato-processing-record';
const isBlend = (_c: Case, record: Paper) =>
  (record.claims[0]!.document.facts.origins?.value.length ?? 0) > 1 ||
  new Set(record.claims[0]!.document.facts.units.map((u) => u.origin)).size > 1;
const part = (record: Paper, i: number): Paper => {
  const country = record.countries[i]!;
  return { by: record.by, countries: [country], claims: record.claims.filter((x) => x.country === country) };
};

function finding(commodity: Commodity, a: Paper, b: Paper): RuleFinding {
  const [x, y] = [differing(a, b), differing(b, a)];
  const message = `${x.document.name} states ${countryList(a.countries)} as the origin of the ${commodity}; ${y.document.name} states ${countryList(b.countries)}.`;
  return { message, evidence: [x.evidence, y.evidence] };
}

/** The claim that shows the difference best: a country that the other side does not name. */
const differing = (a: Paper, b: Paper): RawClaim =>
  a.claims.find((x) => !b.countries.includes(x.country)) ?? a.claims[0]!;
