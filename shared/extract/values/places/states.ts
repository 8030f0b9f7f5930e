import type { CountryCode } from '../../../model/index.ts';
import { findCountries } from './countries.ts';

/** The states of the USA by the first digit of their postal codes (USPS Publication 65). */
const zipsOf: Readonly<Record<string, string>> = {
  '0': 'CT MA ME NH NJ RI VT',
  '1': 'DE NY PA',
  '2': 'DC MD NC SC VA WV',
  '3': 'AL FL GA MS TN',
  '4': 'IN KY MI OH',
  '5': 'IA MN MT ND SD WI',
  '6': 'IL KS MO NE',
  '7': 'AR LA OK TX',
  '8': 'AZ CO ID NM NV UT WY',
  '9': 'AK CA HI OR WA',
};

/**
 * Codes of states and provinces that addresses give behind the town and that are codes of countries too: of the USA (USPS Publication 28),
 * then those of Brazil and India where cotton or tomatoes grow (ISO 3166-2), and Italian provinces of canneries.
 */
const subdivisions = new Set(
  (
    'AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA ' +
    'BA MG PE PR RS SE TO HR MH MP SA NA CR LT BN MC'
  ).split(' '),
);

/** Towns and regions of the country Georgia, which share no name with a town of the state. */
const georgian =
  /(?<!\p{L})(?:Tbilisi|Batumi|Kutaisi|Rustavi|Gori|Zugdidi|Poti|Kobuleti|Khashuri|Samtredia|Senaki|Zestap?[ho]n?i|Marneuli|Telavi|Akhaltsikhe|Ozurgeti|Kaspi|Chiatura|Tskaltubo|Sagarejo|Gardabani|Borjomi|Khoni|Bolnisi|Akhalkalaki|Gurjaani|Mtskheta|Kvareli|Akhmeta|Kareli|Lanchkhuti|Tsalka|Dusheti|Sachkhere|Dedoplistskaro|Lagodekhi|Ninotsminda|Abasha|Tsnori|Terjola|Martvili|Khobi|Baghdati|Tetritskaro|Tkibuli|Ambrolauri|Sighnaghi|Imereti|Kakheti|Adjara|Ajara|Samegrelo|Kartli|Guria|Racha|Svaneti)(?!\p{L})|\p{Script=Georgian}/iu;

/** "Camilla, GA 31730", "Hawkinsville, Georgia 31036": the form that only addresses in the USA have. */
const zipped = /(?:^|[\s,])(\p{L}{2}|Georgia)\.?,?\s+(\d)\d{4}(?:-\d{4})?$/iu;
/** A postal code beside the town, where no address in the USA has one: "20095 Hamburg, DE", "Mumbai 400001, IN". */
const postal = /^(?:\p{L}{1,2}-)?\d{4,6}\s+\p{L}+(?:\s\p{L}+)?$|^\p{L}+(?:\s\p{L}+)?[\s-]+\d{4,6}$/u;

/** Whether an address ends in a state of the USA and its postal code. */
export function endsInZip(address: string): boolean {
  const [, state, digit] = zipped.exec(address.trim()) ?? [];
  if (!state || !digit) return false;
  return state.length === 2 ? (zipsOf[digit]?.split(' ').includes(state) ?? false) : digit === '3';
}

/**
 * Whether the name or code that ends an address may be that of a state or province behind its town as well as that of a country:
 * "Hawkinsville, Georgia", "Casa Grande, AZ", "Sapezal, MT". Such an address names no country by itself.
 */
export function mayBeState(address: string): boolean {
  const parts = address
    .trim()
    .split(/\s*[,;]\s*/u)
    .filter((p) => p !== '');
  const last = parts.pop()?.replace(/\.$/u, '');
  const town = parts.at(-1);
  if (last === undefined || town === undefined) return false;
  if (/^georgia$/iu.test(last)) return !georgian.test(address) && findCountries(town).length === 0;
  return subdivisions.has(last) && !postal.test(town) && !/^\p{Lu}{2}$/u.test(town);
}

const county = /(?<!\p{L})(?:County|Co\.),\s*(?:\p{Lu}{2}|Georgia)\.?$/u;

/** What the end of an address says of its country: the code, `undefined` where it may be a state, or `read` as it is. */
export const settledByState = (address: string, read: () => CountryCode | undefined): CountryCode | undefined =>
  endsInZip(address) || county.test(address.trim()) ? 'US' : mayBeState(address) ? undefined : read();
