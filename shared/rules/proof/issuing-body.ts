import { countryName } from '../../country-name.ts';
import { findCountries } from '../../extract/values/index.ts';
import type { CountryCode, Document, Evidence } from '../../model/index.ts';
import { bodyWords, certifiers } from '../../trade/certifiers.ts';
import { countriesOfBody } from '../../trade/chamber-seats.ts';
import { countryOfNationalBody } from '../../trade/nationalities.ts';
import type { RuleFinding } from '../types.ts';
import { wordsOf } from './under-wro.ts';

interface Named {
  text: string;
  evidence: Evidence;
  country?: CountryCode | undefined;
}

interface Issuer {
  country: CountryCode;
  says: string;
  evidence: Evidence;
}

/** The name of the body, and its name with its address. */
const ownNames = (d: Document): Named[] => [
  ...(d.facts.issuer ? [{ text: d.facts.issuer.value, evidence: d.facts.issuer.evidence }] : []),
  ...d.facts.parties
    .filter((p) => p.role === 'issuer')
    .map((p) => ({ text: [p.name, p.address].filter(Boolean).join(', '), evidence: p.evidence, country: p.country })),
];
/** Whether the paper was issued by a body (a chamber, a ministry, customs), whatever else stands on it of the seller's own word. */
export const namesBody = (d: Document): boolean => ownNames(d).some(({ text }) => bodyWords.test(text));

/** How the paper names the body that issued it, there and where else it stands. */
const namedOn = (d: Document): Named[] => [
  ...ownNames(d),
  ...d.facts.mentions.filter((m) => m.context === 'issuer').map((m) => ({ text: m.text, evidence: m.evidence })),
];

/** The country whose origin the issuing body certifies, where its name or address leaves no doubt. */
function issuerCountry(named: readonly Named[]): Issuer | undefined {
  for (const { text, evidence } of named) {
    const known = certifiers.filter((x) => x.words.test(text));
    if (new Set(known.map((x) => x.country)).size === 1)
      return { country: known[0]!.country, says: known[0]!.says, evidence };
  }
  // a country that the name or the address says outright goes before the cities that they hold
  for (const countriesOf of [(text: string) => findCountries(text).map((x) => x.value), countriesOfBody])
    for (const { text, evidence } of named) {
      const countries = new Set(bodyWords.test(text) ? countriesOf(text) : []);
      if (countries.size === 1) return { country: [...countries][0]!, says: text, evidence };
    }
  for (const { text, evidence, country } of named)
    if (country && bodyWords.test(text)) return { country, says: text, evidence };
  // An adjective comes last: "of Georgia" and the country of an address say it outright.
  for (const { text, evidence } of named) {
    const country = countryOfNationalBody(text);
    if (country) return { country, says: text, evidence };
  }
  return undefined;
}

/** "Rosario, 12/05/2024" */
const placeAndDay = /^\p{Lu}[\p{L}.’' ,-]{2,75},\s\p{Nd}/u;

/** Where the body put its seal, when neither its name nor its address tells a country. */
function sealedIn(d: Document): Issuer | undefined {
  if (!d.facts.issuer || !bodyWords.test(d.facts.issuer.value)) return undefined;
  for (const { text, evidence, context } of d.facts.mentions) {
    if (context !== 'issuer' || !placeAndDay.test(text)) continue;
    const countries = new Set([...findCountries(text).map((x) => x.value), ...countriesOfBody(text)]);
    if (countries.size === 1) return { country: [...countries][0]!, says: text, evidence };
  }
  return undefined;
}

/** A certificate of goods that pass through says so; such a body may pass an origin on. */
const reExport =
  /re-?export|reexporta|réexportation|r[ie]esportazione|wiederausfuhr|yeniden ihra|реэкспорт|reeksport|转口|轉口|再出口|再輸出|إعادة تصدير/iu;

/** Languages in which the names of chambers of two countries are written. */
const languages = ['en', 'es', 'fr', 'pt', 'it', 'de', 'tr', 'ru'];

/** "Cámara de Comercio Peruano-Ecuatoriana", "Deutsch-Brasilianische Handelskammer": a body of two countries, of which this is one. */
function isOfBoth(name: string, country: CountryCode): boolean {
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = [...fold(name).matchAll(/(?<!\p{L})(\p{L}{4,})\s?[-–/]\s?(\p{L}{4,})/gu)].flatMap((m) => [
    m[1]!,
    m[2]!,
  ]);
  if (joined.length === 0) return false;
  const stems = languages.map((l) =>
    fold(new Intl.DisplayNames([l], { type: 'region' }).of(country) ?? '').slice(0, 4),
  );
  return joined.some((word) => stems.some((stem) => stem.length === 4 && word.startsWith(stem)));
}

/**
 * DOMAIN.md 3.4: the body that issues a certificate is of the country whose origin it certifies. A paper that shows the goods leaving the
 * country of the body is one of goods that pass through: it is asked what its origin rests on. A body whose name or address also names
 * the country of origin contradicts nothing.
 */
export function bodyOfOrigin(d: Document): RuleFinding[] {
  const stated = d.facts.countryOfOrigin;
  if (!stated) return [];
  const named = namedOn(d);
  const told = issuerCountry(named);
  const issuer = told ?? sealedIn(d);
  if (!issuer || issuer.country === stated.value) return [];
  const others = d.facts.origins?.value ?? [];
  if (others.includes(issuer.country)) return [];
  if (ownNames(d).some(({ text }) => bodyWords.test(text) && findCountries(text).some((x) => x.value === stated.value)))
    return [];
  const by = `issued by a body of ${countryName(issuer.country)} (${issuer.says.slice(0, 100)})`;
  const evidence = [stated.evidence, issuer.evidence];
  const origin = countryName(stated.value);
  if (reExport.test(`${d.name} ${d.typeEvidence.join(' ')} ${wordsOf(d)}`)) {
    const message = `${d.name} is a certificate of re-export, ${by}: it passes on ${origin} as the origin and rests on the certificate of that country.`;
    return [{ message, evidence, severity: 'warning' }];
  }
  if (named.some(({ text }) => isOfBoth(text, stated.value))) {
    const message = `${d.name} certifies ${origin} as the origin; the chamber that issued it is of two countries and has its seat in ${countryName(issuer.country)}.`;
    return [{ message, evidence, severity: 'warning' }];
  }
  const message = `${d.name} certifies ${origin} as the origin, but was ${by}.`;
  const leaves = d.facts.countryOfExport?.value === issuer.country;
  if (leaves)
    return [
      {
        message: `${message} The goods leave that country: its body can only pass on the origin, which rests on the certificate of ${origin}.`,
        evidence,
        severity: 'gap',
        fix: `Ask for the certificate of origin of ${origin} on which this one rests.`,
        papers: ['certificate-of-origin'],
      },
    ];
  return [{ message, evidence, ...(stated.doubt || !told ? { severity: 'gap' as const } : {}) }];
}
