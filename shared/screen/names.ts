import { affiliateIn } from './affiliates.ts';
import { corpsIn, corpsRows } from './corps.ts';
import { matchHan } from './han-match.ts';
import { matchLatin } from './latin-names.ts';
import { listedEntities } from './lists.ts';
import { hanParts, latinParts } from './name-cell.ts';
import type { Scored } from './name-score.ts';
import type { ListedEntity, NameContext, NameMatch } from './types.ts';

/** From here on a name is the listed one; below it a person has to look (SCREENING.md 5.8). */
const matchFrom = 0.8;
const reviewFrom = 0.65;
/** Beside the listed company itself, what only resembles it says nothing. */
const sure = 0.9;

/** Does the paper place the party in a country where a Chinese row's namesake must be another company? */
function isAbroad(entity: ListedEntity, context: NameContext | undefined): boolean {
  const country = context?.country;
  if (country === undefined || ['CN', 'HK', 'MO', 'TW', 'US'].includes(country)) return false;
  // A row of CBP's table that an import brought says the country of its party.
  if (entity.from !== undefined && entity.list === 'WRO' && entity.location !== null && !/china/i.test(entity.location))
    return false;
  return !/mexico|india|mauritius|taiwan|serbia|jordan/i.test(entity.location ?? '');
}

/**
 * Listed parties that a name on the papers is (`match`) or resembles (`review`), best first, each with the words that say why: names,
 * aliases and former names in any order, spelling and script, pinyin, and the units and affiliates of the XPCC. A place or generic
 * words alone, parents and sisters of a listed party, and namesakes abroad are nothing. A listing counts whatever its date, which the
 * match carries. `text` is a name or a whole cell with label, address or several names.
 */
export function screenName(text: string, context?: NameContext): NameMatch[] {
  if (text.length < 3) return [];
  const among = context?.among ?? listedEntities;
  const best = new Map<string, Scored>();
  const keep = (found: readonly Scored[], most = 1) => {
    for (const scored of found) {
      const known = best.get(scored.entity.id);
      const score = Math.min(scored.score, most);
      if (known === undefined || known.score < score) best.set(scored.entity.id, { ...scored, score });
    }
  };
  const corps = corpsIn(text);
  const affiliate = corps === undefined ? affiliateIn(text) : undefined;
  if (corps !== undefined || affiliate !== undefined) {
    const why = affiliate?.why ?? 'the Corps or a unit of it';
    const query = corps ?? affiliate!.text;
    for (const entity of among)
      if (corpsRows.has(entity.id)) {
        const words = [{ query, listed: entity.name, why, similarity: 1, kind: 'name' as const }];
        keep([{ entity, score: affiliate?.score ?? 0.97, words }]);
      }
  }
  const parts = latinParts(text);
  for (const part of parts) {
    const found = matchLatin(part.text, among, { foreign: part.foreign });
    if (!part.owner) keep(found);
    else for (const s of found) keep([s], /subsidiar/i.test(`${s.entity.name} ${s.entity.notes ?? ''}`) ? 1 : 0.75);
  }
  for (const part of hanParts(text)) keep(matchHan(part, among, { foreign: false }));
  const matches = [...best.values()]
    .map((s): NameMatch => {
      const score = isAbroad(s.entity, context) && !(s.distinct && s.score >= 0.97) ? Math.min(s.score, 0.7) : s.score;
      return {
        id: s.entity.id,
        name: s.entity.name,
        list: s.entity.list,
        level: score >= matchFrom ? 'match' : 'review',
        score,
        words: s.words,
        effectiveDate: s.entity.effective_date,
        ...(s.entity.until ? { until: s.entity.until } : {}),
      };
    })
    .filter((m) => m.score >= reviewFrom)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const top = matches[0]?.score ?? 0;
  return top >= sure ? matches.filter((m) => m.score >= top - 0.12) : matches;
}
