import { findCountries } from '../extract/values/index.ts';
import { clauseAround } from './clauses.ts';
import { corpsIn } from './corps.ts';
import { corpsAsSource } from './corps-source.ts';
import { isMadeBy } from './made-by.ts';
import { nameStretches } from './name-stretches.ts';
import { corpsMatches, screenName } from './names.ts';
import { isDenied, isPolicyTalk } from './negation.ts';
import { isSuppliedBy } from './supplied-by.ts';
import { fold } from './tokens.ts';
import type { NameContext, NameMatch } from './types.ts';

/** A name in running text; with the clause, where that plainly makes it the source of goods. */
export interface TextName {
  match: NameMatch;
  supplies?: { clause: string; at: number };
}

/** From here on the name is the listed one in all its words. */
const exact = 0.97;
/** Three words of a name of its own without its line of business and legal form ("Binzhou Chinatex Yintai"). */
const short = 0.95;
/** Enough where the sentence says plainly what the firm made: "Changji Esquel" without the rest. */
const near = 0.85;
const longest = 160;

/** "Esquel Malaysia": a company of another country in its own name. */
const isAbroad = (name: string): boolean => findCountries(name).some(({ value }) => value !== 'CN');

/** Names inside running text: capitalised stretches and the Corps' own names, where the clause does not deny them. */
export function namesInText(text: string, context: NameContext): TextName[] {
  const found = new Map<string, TextName>();
  const stretches = nameStretches(text);
  const corps = corpsIn(text);
  if (corps !== undefined) {
    const at = Math.max(0, fold(text).search(new RegExp(corps.split(' ').join('[^\\p{L}\\p{N}]+'), 'u')));
    if (!isDenied(text, at, at + corps.length) && !isPolicyTalk(text, at, at + corps.length))
      for (const match of corpsMatches(corps, context)) found.set(match.id, { match });
  }
  const source = corpsAsSource(text);
  if (source !== undefined)
    for (const match of corpsMatches(source.words, context))
      found.set(match.id, { match, supplies: clauseOf(text, source.at, source.end) });
  for (const stretch of stretches) {
    const end = stretch.at + stretch.text.length;
    if (isDenied(text, stretch.at, end) || isPolicyTalk(text, stretch.at, end)) continue;
    for (const match of screenName(stretch.text, context)) {
      if (found.get(match.id)?.supplies) continue;
      const { level, score } = match;
      const named = level === 'match' && /\s|\p{Script=Han}{6}/u.test(stretch.text);
      const made =
        named &&
        ((isNamed(stretch.text, score) && isSuppliedBy(text, stretch.at, end)) ||
          (score >= near && !isAbroad(stretch.text) && isMadeBy(text, stretch.at, end)));
      const supplies = made ? clauseOf(text, stretch.at, end) : undefined;
      if (supplies || !found.has(match.id)) found.set(match.id, { match, ...(supplies ? { supplies } : {}) });
    }
  }
  return [...found.values()];
}

const isNamed = (name: string, score: number): boolean =>
  score >= exact || (score >= short && name.split(/\s+/u).length >= 3 && !isAbroad(name));

/** The clause around a name, cut where it is long. */
function clauseOf(text: string, at: number, end: number): { clause: string; at: number } {
  const { before, after } = clauseAround(text, at, end);
  const head = before.length > longest ? before.slice(-longest) : before;
  return { clause: `${head}${text.slice(at, end)}${after.slice(0, longest / 2)}`.replace(/^[\s:]+/u, '').trim(), at };
}
