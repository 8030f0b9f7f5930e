import { clauseAround } from './clauses.ts';
import { corpsIn } from './corps.ts';
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
const longest = 160;

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
  for (const stretch of stretches) {
    const end = stretch.at + stretch.text.length;
    if (isDenied(text, stretch.at, end) || isPolicyTalk(text, stretch.at, end)) continue;
    for (const match of screenName(stretch.text, context)) {
      if (found.get(match.id)?.supplies) continue;
      const sure = match.level === 'match' && match.score >= exact && /\s/u.test(stretch.text);
      const supplies = sure && isSuppliedBy(text, stretch.at, end) ? clauseOf(text, stretch.at, end) : undefined;
      if (supplies || !found.has(match.id)) found.set(match.id, { match, ...(supplies ? { supplies } : {}) });
    }
  }
  return [...found.values()];
}

/** The clause around a name, cut where it is long. */
function clauseOf(text: string, at: number, end: number): { clause: string; at: number } {
  const { before, after } = clauseAround(text, at, end);
  const head = before.length > longest ? before.slice(-longest) : before;
  return { clause: `${head}${text.slice(at, end)}${after.slice(0, longest / 2)}`.replace(/^[\s:]+/u, '').trim(), at };
}
