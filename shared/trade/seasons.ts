import type { Commodity, CountryCode, IsoDate } from '../model/index.ts';

/** Months (1 to 12) of a harvest and of what follows it, first to last; a span may wrap over the year's end. */
export interface Season {
  commodity: Commodity;
  countries: readonly CountryCode[];
  harvest: readonly [number, number];
  /** Ginning of cotton; of tomatoes the campaign of the processing plants. */
  processing: readonly [number, number];
  /** Sown in one year and picked in the next, south of the equator: "2023/24" is picked in 2024. */
  pickedNextYear?: true;
  source: string;
  confidence: 'high' | 'medium' | 'low';
  asOf: IsoDate;
}

const south: ReadonlySet<CountryCode> = new Set('AU BR TZ ZM ZW MZ MW AR PY CL ZA'.split(' '));

const season = (
  commodity: Commodity,
  countries: string,
  harvest: [number, number],
  processing: [number, number],
  confidence: Season['confidence'],
): Season => ({
  commodity,
  countries: countries.split(' '),
  ...(countries.split(' ').every((c) => south.has(c)) ? { pickedNextYear: true as const } : {}),
  harvest,
  processing,
  source: 'trade calendars, DOMAIN 6.4 and 6.5 (cotton: USDA, ICAC; tomatoes: campaign reports)',
  confidence,
  asOf: '2026-11-21',
});

/** Calendars of harvest and first processing by country. Where sources differ the wider span stands. */
export const seasons: readonly Season[] = [
  season('cotton', 'US', [7, 12], [7, 3], 'high'),
  season('cotton', 'CN', [9, 11], [9, 3], 'high'),
  season('cotton', 'IN', [8, 2], [9, 5], 'high'),
  season('cotton', 'PK', [7, 12], [7, 1], 'high'),
  season('cotton', 'BR', [6, 9], [6, 1], 'high'),
  season('cotton', 'AU', [2, 6], [3, 9], 'high'),
  season('cotton', 'UZ TM TJ KZ KG', [9, 12], [9, 4], 'high'),
  season('cotton', 'TR', [9, 11], [9, 2], 'high'),
  season('cotton', 'GR ES', [9, 11], [9, 1], 'high'),
  season('cotton', 'EG', [9, 11], [10, 4], 'high'),
  season('cotton', 'ML BJ BF CI CM TD TG SN', [10, 1], [11, 6], 'high'),
  season('cotton', 'TZ ZM ZW MZ MW', [5, 9], [6, 12], 'medium'),
  season('cotton', 'AR PY', [2, 7], [3, 9], 'medium'),
  season('cotton', 'MX', [7, 12], [8, 2], 'medium'),
  season('tomato', 'IT', [7, 10], [7, 10], 'high'),
  season('tomato', 'ES PT GR', [7, 10], [7, 10], 'high'),
  season('tomato', 'TR', [7, 10], [7, 10], 'high'),
  season('tomato', 'CN', [7, 10], [7, 10], 'high'),
  season('tomato', 'US', [6, 10], [6, 10], 'high'),
  season('tomato', 'TN DZ', [7, 9], [7, 9], 'medium'),
  season('tomato', 'IR', [7, 10], [7, 10], 'medium'),
  season('tomato', 'CL AR', [1, 4], [1, 4], 'high'),
  season('tomato', 'BR', [6, 10], [6, 10], 'medium'),
  season('tomato', 'AU', [1, 4], [1, 4], 'medium'),
  season('tomato', 'ZA', [4, 11], [4, 11], 'low'),
];

/** Growers whose calendar leaves no month out: nothing is asked of their days. DOMAIN 6.5, as of 2026-11-21. */
export const allYear: readonly {
  commodity: Commodity;
  country: CountryCode;
  why: string;
  confidence: 'medium' | 'low';
}[] = [
  {
    commodity: 'tomato',
    country: 'EG',
    why: 'a main crop from February to July and a second from September to December',
    confidence: 'medium',
  },
  { commodity: 'tomato', country: 'IN', why: 'from December to April, around Kolar the year round', confidence: 'low' },
  {
    commodity: 'tomato',
    country: 'MX',
    why: 'Sinaloa from December to May, Baja California and the centre from June to November',
    confidence: 'medium',
  },
];

/** The season of a commodity in a country, or undefined where none is known (or where it grows the year round). */
export const seasonOf = (commodity: Commodity, country: CountryCode): Season | undefined =>
  seasons.find((s) => s.commodity === commodity && s.countries.includes(country));

/** Is the month within the span, one month to either side allowed (early and late years differ by weeks)? */
export function inSeason(date: IsoDate, [first, last]: readonly [number, number]): boolean {
  const month = Number(date.slice(5, 7));
  const length = ((last - first + 12) % 12) + 3;
  return (month - (first - 1) + 24) % 12 < length;
}
