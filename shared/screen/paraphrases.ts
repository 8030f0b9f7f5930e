import { findCountries } from '../extract/values/index.ts';
import { lazyPattern } from '../lazy.ts';
import { clauseAround } from './clauses.ts';
import { hanElsewhere, hanOtherProvince } from './countries.ts';
import { namesOtherProvince } from './county-word.ts';
import { sourcedAt } from './source-clauses.ts';
import type { PlaceMatch } from './types.ts';

const china = '(?:china|chine|cina|çin|китая|trung quốc|tiongkok|chinas)';
/** Words around the region's name: the far west of China, its north-west, the land along the Tian Shan. */
const wordsAround = [
  `(?:north-?\\s?west(?:ern)?|far[ -]west(?:ern)?|extreme west)(?: part)?(?: of)? ${china}`,
  `${china}['’]s (?:north-?\\s?west|far west)`,
  `(?:extrême[ -]ouest|grand ouest|nord-ouest) de la ${china}`,
  `(?:extremo oeste|lejano oeste|noroeste) (?:de|da) ${china}`,
  `(?:estremo ovest|nord-?ovest) della ${china}`,
  `(?:äußersten westen|fernen westen|nordwesten) ${china}`,
  `(?:северо-запад|крайн\\p{L}+ запад)\\p{L}* ${china}`,
  `${china}['’]in (?:kuzeybatı|uzak batı)\\p{L}*`,
  `(?:tây bắc|cực tây) ${china}|barat laut ${china}`,
  '(?:beyond|behind|north of|south of|foot of|slopes? of) the tian\\s?shan',
]
  .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
  .join('|');
const around = lazyPattern(`${wordsAround}|(?:中国|我国)?西北(?:地区|内陆)|天山[南北](?:麓|坡)`, 'giu');

/** May a text hold such words? A cheap look before the careful one. */
export const mayParaphrase = (text: string): boolean =>
  /west|ouest|oeste|ovest|tian\s?shan|laut|запад|tây|西北|天山/iu.test(text);

/**
 * Words around the region's name as the source of raw goods ("from the far west of China"): other provinces lie there too, so that they are a
 * question, unless the clause names another province or country.
 */
export function paraphrases(text: string): PlaceMatch[] {
  return [...text.matchAll(around())].flatMap((m): PlaceMatch[] => {
    const [start, end] = [m.index, m.index + m[0].length];
    const { before, after } = clauseAround(text, start, end);
    const clause = `${before}${m[0]}${after}`;
    if (hanOtherProvince.test(clause) || hanElsewhere.test(clause) || namesOtherProvince(clause)) return [];
    if (findCountries(clause).some(({ value }) => value !== 'CN')) return [];
    if (sourcedAt(text, start, end) !== 'raw') return [];
    const place = { place: 'CN-XJ', name: 'Xinjiang Uyghur Autonomous Region', region: 'CN-XJ' };
    return [{ ...place, text: m[0], strength: 'strong', how: 'name', start, unsure: true }];
  });
}
