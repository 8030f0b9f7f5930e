import { lazy } from '../lazy.ts';
import type { CountryCode } from '../model/index.ts';

/**
 * What a national body calls itself by, in English and in the language of its own name (ISO 3166 short names' adjectives, 2026-11).
 * Left out: American, British, Dutch, French, German, Italian, Swiss: chambers so called stand in most countries abroad.
 */
const adjectives: Readonly<Record<CountryCode, string>> = {
  AF: 'afghan',
  AL: 'albanian',
  AM: 'armenian',
  AR: 'argentine|argentinian|argentina',
  AU: 'australian',
  AZ: 'azerbaijani|azerbaijan',
  BD: 'bangladeshi|bangladesh',
  BF: 'burkinab[eé]',
  BG: 'bulgarian',
  BJ: 'beninese|b[eé]ninoise',
  BO: 'bolivian|boliviana',
  BR: 'brazilian|brasileira',
  CI: 'ivorian|ivoirienne',
  CL: 'chilean|chilena',
  CM: 'cameroonian|camerounaise',
  CN: 'chinese',
  CO: 'colombian|colombiana',
  EG: 'egyptian',
  ES: 'spanish',
  ET: 'ethiopian',
  GE: 'georgian',
  GR: 'greek|hellenic',
  ID: 'indonesian',
  IL: 'israeli',
  IN: 'indian',
  IR: 'iranian',
  JO: 'jordanian',
  JP: 'japanese',
  KE: 'kenyan',
  KG: 'kyrgyz|kyrgyzstani',
  KH: 'cambodian',
  KR: 'korean',
  KZ: 'kazakh|kazakhstani',
  LK: 'sri lankan',
  MA: 'moroccan|marocaine',
  ML: 'malian|malienne',
  MM: 'myanmar|burmese',
  MN: 'mongolian',
  MX: 'mexican|mexicana',
  MY: 'malaysian',
  MZ: 'mozambican|moçambicana',
  NG: 'nigerian',
  PE: 'peruvian|peruana',
  PH: 'philippine|filipino',
  PK: 'pakistani|pakistan',
  PT: 'portuguese|portuguesa',
  PY: 'paraguayan|paraguaya',
  RO: 'romanian',
  RU: 'russian',
  SD: 'sudanese',
  SN: 'senegalese|s[eé]n[eé]galaise',
  SY: 'syrian',
  TG: 'togolese|togolaise',
  TH: 'thai',
  TJ: 'tajik|tajikistani',
  TM: 'turkmen',
  TN: 'tunisian|tunisienne',
  TR: 'turkish',
  TZ: 'tanzanian',
  UA: 'ukrainian',
  UG: 'ugandan',
  UZ: 'uzbek|uzbekistani',
  VN: 'vietnamese',
  ZA: 'south african',
  ZM: 'zambian',
  ZW: 'zimbabwean',
};

const kinds = 'national|central|federal|state|general|union of|federation of|confederation of|association of';
const bodies = 'chambers?|customs|ministry|export promotion|trade council|exporters';
/** The adjective opens the name of the body, or stands where Romance names put it ("Cámara Argentina de Comercio"). */
const named = lazy(() =>
  Object.entries(adjectives).map(([country, words]) => ({
    country,
    words: new RegExp(
      `^\\s*(?:the\\s+)?(?:(?:${kinds})\\s+)*(?:the\\s+)?(?:${words})\\s+(?:(?:${kinds})\\s+)*(?:${bodies})(?!\\p{L})|` +
        `(?:c[áa]mara|chambre)\\s+(?:nacional\\s+|nationale\\s+)?(?:${words})\\s+d[eo]`,
      'iu',
    ),
  })),
);

/**
 * The country that a national body is called by: "Georgian Chamber of Commerce and Industry" is of GE. The chamber of a place
 * ("Indian River County") or of two countries ("Turkish-American") is called by none.
 */
export const countryOfNationalBody = (name: string): CountryCode | undefined =>
  named().find(({ words }) => words.test(name))?.country;
