import type { IsoDate } from '../model/index.ts';
import type { Mark } from './yields.ts';

/** How far a delivery may lie over what was ordered, as a share, where order or credit say nothing else. */
export interface QuantityTolerance {
  share: number;
  /** Words of the order that make it this one; absent: the rule for weights. */
  words?: RegExp;
  from: IsoDate;
  source: string;
  mark: Mark;
}

/** UCP 600 (in force 1 July 2007): art. 30(a) for "about" and "approximately", art. 30(b) for quantities that are not counted in units. */
export const quantityTolerances: readonly QuantityTolerance[] = [
  {
    share: 0.1,
    words: /\b(?:about|approx(?:imately|\.)?|circa|environ|aproximadamente|yaklaşık|около)\b/iu,
    from: '2007-07-01',
    source: 'ICC Uniform Customs and Practice for Documentary Credits, UCP 600, article 30(a)',
    mark: 'high',
  },
  { share: 0.05, from: '2007-07-01', source: 'UCP 600, article 30(b)', mark: 'high' },
];

/** A tolerance that an order states itself: "+/- 5 %", "5% more or less". */
export const statedTolerance =
  /(?:\+\s*\/?\s*-|±|plus or minus|more or less|tolerance\D{0,12})\s*(\d{1,2}(?:[.,]\d)?)\s*%|(\d{1,2}(?:[.,]\d)?)\s*%\s*(?:more or less|tolerance|\+\/-)/iu;
