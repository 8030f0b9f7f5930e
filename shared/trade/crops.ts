import type { CountryCode, IsoDate } from '../model/index.ts';

/** What a country grows of cotton, where it is too little to be traded. */
export interface NoCrop {
  country: CountryCode;
  /** `none`: nothing beyond trial plots; `tiny`: a few growers who sell, so that farm and gin can show it. */
  grows: 'none' | 'tiny';
  source: string;
  confidence: 'high' | 'medium';
  asOf: IsoDate;
}

const rows = (grows: NoCrop['grows'], countries: string): NoCrop[] =>
  countries.split(' ').map((country) => ({
    country,
    grows,
    source: 'no commercial crop in USDA FAS and ICAC cotton tables, 2019 to 2025',
    confidence: 'high',
    asOf: '2026-11-21',
  }));

/** From DOMAIN 6.1. Countries that spin, sew or trade cotton but grow none to sell. */
export const noCottonCrop: readonly NoCrop[] = [
  ...rows('none', 'VN ID KH PH HK TW JP KR LK JO MU MY'),
  ...rows('tiny', 'IT'),
];
