import { type Affiliate, affiliateAlone, affiliateIn } from './affiliates.ts';
import { corpsIn, corpsRows } from './corps.ts';
import { matchHan } from './han-match.ts';
import { kinIn } from './kin.ts';
import { matchLatin, mayHold } from './latin-names.ts';
import { listedEntities } from './lists.ts';
import { hanParts, isForeign, latinParts, plainCell, spaced } from './name-cell.ts';
import { partiesIn } from './name-parties.ts';
import { isDeniedIn, isOwner, withoutApart } from './name-relations.ts';
import type { Scored } from './name-score.ts';
import { shapeOf } from './name-shape.ts';
import { isCommon } from './name-words.ts';
import { plainLetters } from './plain-letters.ts';
import type { ListedEntity, NameContext, NameMatch } from './types.ts';
import { pinyinOfWade } from './wade-giles.ts';

/** From here on a name is the listed one; below it a person has to look (SCREENING.md 5.8). */
const matchFrom = 0.8;
const reviewFrom = 0.65;
/** Beside the listed company itself, what only resembles it says nothing. */
const sure = 0.9;
/** From here on every word of a listed name is there. */
const whole = 0.97;
/** What is no more than a reason to look. */
const reviewed = 0.75;
/** The owner of a party is listed, the party is not, but where the listing reaches subsidiaries. */
const mostOfOwner = ({ entity }: Scored): number =>
  /subsidiar/i.test(`${entity.name} ${entity.notes ?? ''}`) ? 1 : reviewed;

/** Does the paper place the party in a country where a Chinese row's namesake must be another company? */
function isAbroad(entity: ListedEntity, context: NameContext | undefined): boolean {
  const country = context?.country;
  if (country === undefined || ['CN', 'HK', 'MO', 'TW', 'US'].includes(country)) return false;
  // A row of CBP's table that an import brought says the country of its party.
  if (entity.from !== undefined && entity.list === 'WRO' && entity.location !== null && !/china/i.test(entity.location))
    return false;
  return !otherLands.test(entity.location ?? '');
}

const otherLands = /mexico|india|mauritius|taiwan|serbia|jordan/i;
/**
 * A row of a country other than China, called by plain English words alone ("Needle Craft Ltd"), and a cell that goes on with an address and
 * not that country: others bear the name.
 */
function isNamesakeElsewhere(entity: ListedEntity, cell: string): boolean {
  const land = otherLands.exec(entity.location ?? '')?.[0];
  if (land === undefined || cell.toLowerCase().includes(land.toLowerCase())) return false;
  const { brands, trades } = shapeOf(entity.name);
  if (trades.length > 0 || !brands.every((b) => isCommon(b.text))) return false;
  return /,\s*\p{L}{4}/u.test(cell.toLowerCase().replace(/,\s*(?:limited|l\.l\.c\.?)/gu, ''));
}

const corpsUnit = { why: 'the Corps or a unit of it', score: 0.97 };
/** "XPCC Pte Ltd": its letters alone with a legal form of another country. */
const isNamesakeOfCorps = (text: string): boolean => {
  if (!/^\P{L}*xpcc\s/iu.test(text)) return false;
  const { core, foreign } = shapeOf(text);
  return foreign && core.length === 1;
};
/** The rows of the Corps for words that name it, a unit of it or a company of it. */
const ofCorps = (query: string, among: readonly ListedEntity[], { why, score } = corpsUnit): Scored[] =>
  among
    .filter((entity) => corpsRows.has(entity.id))
    .map((entity) => {
      const words = [{ query, listed: entity.name, why, similarity: 1, kind: 'name' as const }];
      return { entity, score, words };
    });
const ofAffiliate = (found: Affiliate | undefined, among: readonly ListedEntity[]): Scored[] =>
  found === undefined ? [] : ofCorps(found.text, among, found);

/** Matches of the Corps' rows for words that `corpsIn` found in a running text. */
export const corpsMatches = (words: string, context?: NameContext): NameMatch[] =>
  ofCorps(words, context?.among ?? listedEntities).map(toMatch);

const toMatch = (s: Scored): NameMatch => ({
  id: s.entity.id,
  name: s.entity.name,
  list: s.entity.list,
  level: s.score >= matchFrom ? 'match' : 'review',
  score: s.score,
  words: s.words,
  effectiveDate: s.entity.effective_date,
  ...(s.entity.until ? { until: s.entity.until } : {}),
});

/**
 * Listed parties that a name on the papers is (`match`) or resembles (`review`), best first, each with the words that say why: names,
 * aliases and former names in any order, spelling and script, pinyin, and the units and affiliates of the XPCC. A place or generic
 * words alone, parents and sisters of a listed party, and namesakes abroad are nothing. A listing counts whatever its date, which the
 * match carries. `printed` is a name or a whole cell with label, address or several names.
 */
export function screenName(printed: string, context?: NameContext): NameMatch[] {
  if (printed.length < 3) return [];
  const text = withoutApart(plainLetters(printed));
  const among = context?.among ?? listedEntities;
  const best = new Map<string, Scored>();
  const keep = (found: readonly Scored[], most = 1) => {
    for (const scored of found) {
      const known = best.get(scored.entity.id);
      const score = Math.min(scored.score, most);
      const better = known === undefined || known.score < score;
      // Of two comparisons that say the same the one that goes word by word says why.
      const told =
        known !== undefined && Math.abs(known.score - score) <= 0.05 && known.words.length > scored.words.length;
      if (better) best.set(scored.entity.id, { ...scored, score, words: told ? known.words : scored.words });
      else if (score >= known.score - 0.05 && scored.words.length > known.words.length) known.words = scored.words;
    }
  };
  const corps = corpsIn(text) ?? corpsIn(pinyinOfWade(text, () => false) ?? '');
  if (corps !== undefined)
    keep(ofCorps(corps, among, isNamesakeOfCorps(text) ? { ...corpsUnit, score: 0.7 } : corpsUnit));
  else keep(ofAffiliate(affiliateIn(text) ?? affiliateAlone(text, context?.role), among));
  const latin =
    /[A-Za-z]{2}|[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}]{2}/u.test(text) &&
    mayHold(spaced(text), among);
  const parts = latin ? latinParts(text) : [];
  const read: string[] = [];
  for (const part of parts) {
    const found = matchLatin(part.text, among, { foreign: part.foreign });
    if (found.some((s) => s.score >= whole)) read.push(part.text);
    for (const s of found) keep([s], part.owner ? mostOfOwner(s) : 1);
  }
  const cell = latin ? plainCell(text) : '';
  for (const { text: name, start, end, half } of latin ? partiesIn(cell) : []) {
    // A part that is a listed name as it stands is not taken apart: "... Station of the ... Corporation".
    if (read.some((text) => text.includes(name))) continue;
    const found = matchLatin(name, among, { foreign: isForeign(name) }).filter((s) => s.score >= sure);
    if (found.length === 0 || isDeniedIn(cell, start, end)) continue;
    const owner = isOwner(cell, start, end);
    // Half of what may be a longer name is for a person to look at.
    for (const s of found) keep([s], owner ? mostOfOwner(s) : half ? reviewed : 1);
  }
  let known = '';
  for (const part of hanParts(text)) {
    if (known.includes(part)) continue;
    const found = matchHan(part, among);
    keep(found);
    // A run that is a listed name as it stands is not taken apart: "菏泽市棉麻公司巨野棉麻站".
    if (found.some((s) => s.score >= 0.98)) known = part;
  }
  // Parents and sisters are related, never listed: `relatedParties` tells of them.
  const kin = new Set(kinIn(text).flatMap(({ rows }) => rows));
  const matches = [...best.values()]
    .filter(({ entity, score }) => score >= matchFrom || !kin.has(entity.id))
    .map((s): NameMatch => {
      const namesake =
        (isAbroad(s.entity, context) && !(s.distinct && s.score >= whole)) || isNamesakeElsewhere(s.entity, text);
      const score = namesake ? Math.min(s.score, 0.7) : s.score;
      return toMatch({ ...s, score });
    })
    .filter((m) => m.score >= reviewFrom)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const top = matches[0]?.score ?? 0;
  return top >= sure ? matches.filter((m) => m.score >= top - 0.12) : matches;
}
