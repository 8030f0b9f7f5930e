import { findCountries } from '../extract/values/index.ts';
import { clauseAround, plainFold } from './clauses.ts';
import { chinaWords, hanElsewhere, hanOtherProvince } from './countries.ts';
import { namesOtherProvince } from './county-word.ts';
import { gazetteer } from './gazetteer.ts';
import { isBorderPlace } from './own-places.ts';
import type { Candidate } from './place-candidates.ts';
import { settledByCotton, settledByNothing } from './place-cautions.ts';
import {
  between,
  caseEnding,
  caseKind,
  hanAhead,
  hanFree,
  hanGoesOn,
  hanMade,
  hanNotPlain,
  hanRaw,
  hanVerbs,
  isFrom,
  isItself,
  madeGoods,
  notPlain,
  prepositions,
  rawGoods,
  sourceVerbs,
} from './source-words.ts';
import { fold } from './tokens.ts';

/** What a sentence says to come from a place: the raw goods of the orders, or what is made of them. */
export type Sourced = 'raw' | 'made';

const sentenceBehind = /^[^.!;。！；\n]*[?？؟]/u;

/**
 * Does the clause plainly say that the goods come from the place between `start` and `end`: a verb of growing, buying or coming, the goods,
 * and a word that leads to the place? Denials, questions, conditions, hearsay and other goods are no plain statement.
 */
export function sourcedAt(text: string, start: number, end: number): Sourced | undefined {
  if (sentenceBehind.test(text.slice(end)) || isBorderPlace(text.slice(start, end))) return undefined;
  const { before, after } = clauseAround(text, start, end);
  if (before.length > 300) return undefined;
  if (/\p{Script=Han}/u.test(text.slice(start, end))) return sourcedInHan(before, text.slice(start, end), after);
  const ahead = plainFold(before);
  const behind = plainFold(after);
  const clause = `${ahead} ${behind}`;
  if (notPlain().test(clause)) return undefined;
  const own = `${ahead} ${plainFold(text.slice(start, end))} ${behind}`;
  if (!sourceVerbs().test(clause) && !isFrom.test(`${ahead} x`) && !isBare(ahead) && !isItself.test(ahead))
    return undefined;
  if (!isLed(ahead, text.slice(start, end), behind)) return undefined;
  if (rawGoods().test(own)) return 'raw';
  return madeGoods().test(own) ? 'made' : undefined;
}

/** "Хлопок из X", "Cotton from X" with nothing ahead: a line that is no whole sentence. */
const isBare = (ahead: string): boolean =>
  /^\s*(?:\p{L}+\s){1,2}(?:from|aus|из|dari|من)\s+(?:\p{L}+\s){0,2}$/u.test(ahead);

/** A word of source leads to the place, with nothing between them but articles, kinds of places and other places; or the goods stand at it. */
function isLed(ahead: string, place: string, behind: string): boolean {
  if (caseEnding.test(place.toLowerCase()) || caseKind.test(behind)) return true;
  const words = ahead.match(/[\p{L}\p{M}đ]+/gu) ?? [];
  const { words: names } = gazetteer();
  for (let i = words.length - 1; i >= 0 && i >= words.length - 9; i--) {
    const word = words[i]!;
    if (prepositions.has(word)) return true;
    if (!between.has(word) && !names.has(fold(word))) break;
  }
  // "Xinjiang lint", "bông Tân Cương": the goods with their place at once beside them.
  const [next = ''] = /^[\s-]*(\p{L}+)/u.exec(behind)?.slice(1) ?? [];
  return rawGoods().test(next) || rawGoods().test(words.at(-1) ?? '');
}

function sourcedInHan(before: string, place: string, after: string): Sourced | undefined {
  const part = before.split(/[，,；;：:]/u).at(-1)!;
  const clause = `${before}${place}${after}`;
  if (hanNotPlain.test(clause)) return undefined;
  const tail = after.split(/[，,；;]/u)[0]!;
  const goods = hanRaw.test(clause) ? 'raw' : hanMade.test(clause) ? 'made' : undefined;
  const label = /(?:产地|来源|产区)(?:为|是|[:：])[^，。]{0,8}$/u.test(before);
  if (goods === undefined || !(label || hanAhead.test(part)) || !hanVerbs.test(`${part}${tail}`)) return undefined;
  // 由X / 从X / 在X need what was done there behind them.
  if (/(?:由|从|在)[^，。；,;由从]{0,12}$/u.test(part) && !/产自|来自/u.test(part) && !hanVerbs.test(tail))
    return undefined;
  return goods;
}

const kindBehind = /^(?:city|county|prefecture|region|area|district|oasis|province|xian|shi|diqu)$/u;
const prefectureBehind = /^\s+(?:prefecture|diqu)(?!\p{L})/iu;
/** Words of another Sincan and its like: a district of a city, a factory zone, a depot. */
const turkishTown =
  /(?<!\p{L})(?:ankara|antalya|isparta|ilce\p{L}*|osb|sanayi|depo\p{L}*|mahalle\p{L}*|merkez\p{L}*|kamyon\p{L}*|nakliye\p{L}*|tesis\p{L}*)(?!\p{L})/u;
const hanAbroad = /斯坦|土耳其|俄罗斯|蒙古国/u;

/**
 * Does a sentence that says where the goods come from settle a name that has namesakes? China in the clause, Chinese script itself, the
 * region's word for a prefecture or a second place of the region stands beside it, and neither another country nor another province.
 */
export function isSettledSource(c: Candidate, stated: readonly Candidate[], text: string): boolean {
  const what = sourcedAt(text, c.start, c.end);
  if (what === undefined) return false;
  const { before, after } = clauseAround(text, c.start, c.end);
  const clause = `${before}${c.text}${after}`;
  if (/\p{Script=Han}/u.test(c.text)) {
    if (c.words[0]!.length < 3 && (!hanFree.test(before) || hanGoesOn.test(after))) return false;
    if (hanOtherProvince.test(clause) || hanElsewhere.test(clause) || hanAbroad.test(clause)) return false;
    return (
      (what === 'raw' || (c.trust === 'china' && !settledByCotton.has(c.words[0]!))) &&
      !settledByNothing.has(c.words[0]!)
    );
  }
  if (isOfName(after) || namesOtherProvince(clause)) return false;
  const key = c.words.filter((w) => !kindBehind.test(w)).join(' ');
  const known = c.trust !== 'region' || (what === 'raw' && settledByCotton.has(key));
  if (!known) return false;
  if (hasChina(before, after)) return true;
  if (namesAbroad(clause)) return false;
  if (key === 'sincan') return what === 'raw' && !turkishTown.test(plainFold(text));
  if (c.trust === 'region') return false;
  if (prefectureBehind.test(after) || c.words.includes('prefecture')) return true;
  return (
    what === 'raw' &&
    stated.some((d) => d.place.id !== c.place.id && d.trust !== 'region' && Math.abs(d.start - c.start) < 80)
  );
}

/** The name goes on into a firm's or a person's ("Manas Trading", "Aksu Tekstil"). */
const isOfName = (after: string): boolean => {
  const next = /^[\s]+(\p{Lu}[\p{L}'’]*)/u.exec(after)?.[1];
  return next !== undefined && !kindBehind.test(next.toLowerCase()) && !chinaWords.has(fold(next));
};

const namesAbroad = (clause: string): boolean => findCountries(clause).some(({ value }) => value !== 'CN');

/** China named in the clause, at once beside the place where another country is named too. */
function hasChina(before: string, after: string): boolean {
  const [head, tail] = namesAbroad(`${before} ; ${after}`) ? [before.slice(-14), after.slice(0, 18)] : [before, after];
  return [head, tail].some(
    (part) =>
      findCountries(part).some(({ value, region }) => value === 'CN' && region === undefined) ||
      (part.match(/[\p{L}\p{M}]+/gu) ?? []).some((w) => chinaWords.has(fold(w))),
  );
}
