import type { CountryCode, IsoDate } from '../model/index.ts';

/** How long a national certificate holds from its own day, as dated data. */
export interface CertificateTerm {
  country: CountryCode;
  says: string;
  /** Words of the paper, and of its goods where the term differs by them. */
  words: RegExp;
  goods?: RegExp;
  months: number;
  from: IsoDate;
  source: string;
  confidence: 'high' | 'medium';
}

const conformity =
  /certificate\s+of\s+(conformity|compliance|quality)|muvofiqlik\s+sertifikati|мувофиқлик\s+сертификати|сертификат\s+(соответствия|качества)|\bsifat\b|agroinspec|agroinspek|агроинспек/iu;
const source = 'Cabinet of Ministers of Uzbekistan, resolution 106 of 12 February 2018 (DOMAIN 3.1 and 3.4, S55)';

/** The narrower goods first. */
export const certificateTerms: readonly CertificateTerm[] = [
  {
    country: 'UZ',
    says: 'an Uzbek certificate of conformity for linters',
    words: conformity,
    goods: /\blinters?\b|\blint\s+waste\b|линт(?!ер\p{L}*ов\p{L})|момиқ|momiq/iu,
    months: 12,
    from: '2018-02-12',
    source,
    confidence: 'medium',
  },
  {
    country: 'UZ',
    says: 'an Uzbek certificate of conformity for a lot of cotton',
    words: conformity,
    months: 6,
    from: '2018-02-12',
    source,
    confidence: 'medium',
  },
];
