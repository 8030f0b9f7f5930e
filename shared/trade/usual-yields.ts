import type { CountryCode, IsoDate, Material } from '../model/index.ts';
import type { Mark } from './yields.ts';

/** What a step usually gives out for a kilogram taken in, at the highest. Above it a record should be explained; it decides nothing. */
export interface UsualYield {
  from: Material;
  to: Material;
  /** Countries of the gin; absent: everywhere. */
  countries?: readonly CountryCode[];
  /** Process that the papers name; absent: where they name none. */
  process?: Process;
  most: number;
  says: string;
  source: string;
  mark: Mark;
  asOf: IsoDate;
}

export type Process = 'carded' | 'combed' | 'open-end' | 'knit' | 'woven';

const asOf = '2026-11-21';
const outturn = (countries: string, most: number, who: string): UsualYield => ({
  from: 'seed-cotton',
  to: 'lint',
  countries: countries.split(' '),
  most,
  says: `gins of ${who} usually turn out ${Math.round(most * 100)} % at the most`,
  source: 'ginning outturn by country, extension services, ICAC and USDA',
  mark: 'medium',
  asOf,
});
const spun = (process: Process, most: number): UsualYield => ({
  from: 'lint',
  to: 'yarn',
  process,
  most,
  says: `${process} yarn is usually ${Math.round(most * 100)} % of its lint at the most`,
  source: 'realisation of spinning mills',
  mark: process === 'open-end' ? 'medium' : 'high',
  asOf,
});

/** Upper ends of the usual bands (DOMAIN 6.3), before rounding and scales. */
export const usualYields: readonly UsualYield[] = [
  outturn('US', 0.42, 'the United States'),
  outturn('IN', 0.37, 'India'),
  outturn('PK', 0.38, 'Pakistan'),
  outturn('CN', 0.43, 'China'),
  outturn('AU', 0.44, 'Australia'),
  outturn('BR', 0.42, 'Brazil'),
  outturn('TR', 0.42, 'Türkiye'),
  outturn('UZ', 0.36, 'Uzbekistan'),
  outturn('EG', 0.38, 'Egypt'),
  outturn('BJ BF CI CM ML SN TD TG', 0.44, 'West Africa'),
  outturn('GR', 0.37, 'Greece'),
  spun('carded', 0.9),
  spun('combed', 0.8),
  spun('open-end', 0.92),
  {
    from: 'yarn',
    to: 'fabric',
    process: 'knit',
    most: 0.995,
    says: 'knitted fabric is usually 99.5 % of its yarn at the most',
    source: 'losses of knitting mills',
    mark: 'medium',
    asOf,
  },
  {
    from: 'fabric',
    to: 'garment',
    process: 'knit',
    most: 0.88,
    says: 'garments are usually 88 % of their knitted fabric at the most',
    source: 'marker efficiency of knit apparel',
    mark: 'medium',
    asOf,
  },
  {
    from: 'fabric',
    to: 'garment',
    process: 'woven',
    most: 0.9,
    says: 'garments are usually 90 % of their woven fabric at the most',
    source: 'marker efficiency of woven apparel',
    mark: 'medium',
    asOf,
  },
];

/** The most that a process can give at all, where it is less than that of the step. */
export const processLimits: readonly UsualYield[] = [
  { ...spun('carded', 0.95), says: 'no card gives more than 95 % of its lint as yarn' },
  { ...spun('combed', 0.88), says: 'combing takes out at least 12 % of the lint' },
  {
    from: 'yarn',
    to: 'fabric',
    process: 'knit',
    most: 1.01,
    says: 'knitting adds nothing: the fabric weighs at most 101 % of its yarn',
    source: 'conditioned weight of yarn',
    mark: 'medium',
    asOf,
  },
];

/** Words of each process on records and invoices, in the languages of mills. */
export const processWords: Readonly<Record<Process, RegExp>> = {
  combed:
    /\bcombed\b|\bcmpt?\b|\bne ?\d+(?:\/\d)? ?cm\b|penye|pein[aé]d[oa]|pente?ado|peign[ée]|pettinat|gek[äa]mmt|гребенн|精梳|taroqli/iu,
  carded: /\bcarded\b|\bkarde\b|cardad[oa]|card[ée]\b|cardat[oa]|kardiert|кардн|普梳/iu,
  'open-end':
    /\bopen[- ]?end\b|\brotor\b|\bo\.?e\.? (?:yarn|spun|spinning)\b|\bne ?\d+(?:\/\d)? ?oe\b|пневмомеханич|气流纺|转杯/iu,
  knit: /\bknit\p{L}*|\bjersey\b|\binterlock\b|\bpiqu[eé]\b|\bfleece\b|\bterry\b|\brib\b|örme|трикотаж|针织|tejido de punto|malha|tricot|maglia/iu,
  woven:
    /\bwoven\b|\bweav\p{L}*|\btwill\b|\bpoplin\b|\bdenim\b|\bcanvas\b|\bcalico\b|\bloom\b|dokuma|ткан|梭织|机织|tejido plano/iu,
};
