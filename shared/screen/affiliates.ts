import data from './data/xpcc-affiliates.json' with { type: 'json' };
import { isElsewhere } from './name-places.ts';
import { fold, simplify } from './tokens.ts';

export interface Affiliate {
  text: string;
  why: string;
  score: number;
}

const known = data.affiliates.map((a) => ({ ...a, latinName: new RegExp(a.latin), hanName: new RegExp(a.han) }));

/**
 * A company that is known to belong to a division of the XPCC, in a name or cell: the order of 30 November 2020 and the UFLPA listing
 * reach "subordinate and affiliated entities". One that is known with less certainty scores for review.
 */
export function affiliateIn(text: string): Affiliate | undefined {
  const latin = fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const han = simplify(text).replace(/\s/g, '');
  if (latin.split(' ').some(isElsewhere)) return undefined;
  for (const { name, division, confidence, latinName, hanName } of known) {
    const found = latinName.exec(latin) ?? hanName.exec(han);
    if (!found) continue;
    const score = confidence === 'high' ? 0.9 : 0.75;
    return { text: found[0], why: `${name} belongs to the XPCC (${division})`, score };
  }
  return undefined;
}
