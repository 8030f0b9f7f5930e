import type { CountryCode, IsoDate } from '../model/index.ts';

/** Net kilograms of one pressed bale of lint as a country's presses make them. */
export interface BaleWeight {
  country: CountryCode;
  /** Bands, for countries with more than one kind of press. */
  kg: readonly (readonly [least: number, most: number])[];
  source: string;
  /** From memory but for China's mean: a sign, never a contradiction. */
  mark: 'medium';
  asOf: IsoDate;
}

const asOf = '2026-11-21';
const source = 'trade practice by country (universal density, 480 lb; 170 kg of India and Pakistan; Egyptian bales)';

/** DOMAIN.md 3.1, sanity by weight. */
export const baleWeights: readonly BaleWeight[] = [
  { country: 'US', kg: [[205, 235]], source: 'universal density bale, 480 lb = 217.7 kg', mark: 'medium', asOf },
  {
    country: 'CN',
    kg: [[217, 237]],
    source: 'GB 6975; 23,950,401 bales of 2021/22 weighed 225.9 kg on average',
    mark: 'medium',
    asOf,
  },
  { country: 'BR', kg: [[190, 230]], source, mark: 'medium', asOf },
  { country: 'AU', kg: [[215, 235]], source, mark: 'medium', asOf },
  { country: 'UZ', kg: [[200, 230]], source, mark: 'medium', asOf },
  { country: 'IN', kg: [[150, 175]], source, mark: 'medium', asOf },
  { country: 'PK', kg: [[150, 175]], source, mark: 'medium', asOf },
  {
    country: 'EG',
    kg: [
      [215, 235],
      [310, 340],
    ],
    source,
    mark: 'medium',
    asOf,
  },
  ...['BF', 'ML', 'BJ', 'CI', 'SN', 'TG', 'TD', 'CM'].map(
    (country): BaleWeight => ({ country, kg: [[205, 230]], source, mark: 'medium', asOf }),
  ),
];
