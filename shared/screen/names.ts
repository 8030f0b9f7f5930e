import { corpsIn, corpsRows } from './corps.ts';
import { matchHan } from './han-names.ts';
import { matchLatin, type Scored } from './latin-names.ts';
import { listedEntities } from './lists.ts';
import type { ListedEntity, NameContext, NameMatch } from './types.ts';

/** From here on a name is the listed one; below it a person has to look (SCREENING.md 5.8). */
const matchFrom = 0.8;
const reviewFrom = 0.65;

const labels =
  /^\s*(manufacturer|seller|supplier|shipper|exporter|producer|gin(ner)?|spinner|mill|factory|company|name|beneficiary|m\/s|messrs|c\/o|attn|生产商|生产企业|厂商|卖方|供应商|发货人|公司名称|企业名称|производитель|продавец|поставщик)\s*[.:：]\s*/i;
/** Where a company's name ends: after its legal form. What follows is an address. */
const endOfName =
  /\b(co\.?,?\s*ltd\.?|company limited|co\.?,?\s*limited|limited|ltd\.?|llc|l\.l\.c\.?|inc\.?|corp(oration)?\.?|gmbh|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.a\.( de c\.v\.)?|plc)(?=[\s,;:.()/-]|$)/i;
const hanRun = /[\p{Script=Han}()（）]{4,}/gu;

/** The stretches of a text that may be a company's name: the whole, its parts, and each cut after the legal form. */
function candidates(text: string): string[] {
  const clean = text.normalize('NFKC').replace(/&amp;/g, '&').replace(/\s+/g, ' ').replace(labels, '').trim();
  const set = new Set<string>();
  const add = (part: string) => {
    const latin = part.replace(/\p{Script=Han}+/gu, ' ').trim();
    if (latin.length < 4 || latin.length > 160) return;
    set.add(latin);
    const end = endOfName.exec(latin);
    if (end) {
      set.add(latin.slice(0, end.index + end[0].length));
      const second = latin.slice(end.index + end[0].length);
      if (/^\s*[(,/;-]?\s*\p{L}/u.test(second)) set.add(second.trim());
    }
  };
  add(clean);
  add(clean.replace(/[([][^)\]]*[)\]]/g, ' '));
  for (const inner of clean.matchAll(/[([]([^)\]]{4,})[)\]]/g)) add(inner[1]!);
  for (const part of clean.split(/[;\n/|]|,(?!\s*(ltd|limited|llc|inc)\b)|\s-\s/i)) if (part) add(part);
  return [...set];
}

/** Does the paper place the party in a country where a Chinese row's namesake must be another company? */
function isAbroad(entity: ListedEntity, context: NameContext | undefined): boolean {
  const country = context?.country;
  if (country === undefined || ['CN', 'HK', 'MO', 'TW', 'US'].includes(country)) return false;
  return !/mexico|india|mauritius|taiwan|serbia|jordan/i.test(entity.location ?? '');
}

/**
 * Listed parties that a name on the papers is (`match`) or resembles (`review`), best first: exact and normalised names, aliases,
 * Chinese in either script, pinyin, and the units of the XPCC. A place or generic words alone, parents and sisters are nothing.
 */
export function screenName(text: string, context?: NameContext): NameMatch[] {
  if (text.length < 4) return [];
  const among = context?.among ?? listedEntities;
  const best = new Map<string, Scored>();
  const keep = (found: readonly Scored[]) => {
    for (const scored of found) {
      const known = best.get(scored.entity.id);
      if (known === undefined || known.score < scored.score) best.set(scored.entity.id, scored);
    }
  };
  const corps = corpsIn(text);
  if (corps !== undefined)
    keep(
      among
        .filter((e) => corpsRows.has(e.id))
        .map((entity) => ({
          entity,
          score: 0.97,
          words: [{ query: corps, listed: entity.name, why: 'the Corps or a unit of it', similarity: 1 }],
        })),
    );
  for (const name of candidates(text)) keep(matchLatin(name, among));
  for (const run of text.matchAll(hanRun)) keep(matchHan(run[0], among));
  return [...best.values()]
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
      };
    })
    .filter((m) => m.score >= reviewFrom)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
