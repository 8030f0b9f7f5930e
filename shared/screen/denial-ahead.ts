import { plainFold } from './clauses.ts';
import { kindOf, type Standing, type Word, wordsOf } from './denial-reading.ts';
import { absences, governs, isExcepted, leavesOut, sets } from './denial-scope.ts';
import { besides, endsOfStatements, fusedDenials, negations, nones } from './denial-words.ts';

const future = /^(will|shall|plan|plans|planned|intend|intends|aim|aims|want|wants|going)$/;
const closed = /\b(?:stop|ceas|discontinu|halt|suspend|terminat|eliminat|abandon|phased|divest)/;
/** "cultivado no Brasil": a Portuguese "no" is an article behind a participle, unless a verb follows ("los hilados no proceden"). */
const contracted = /(ad|id)[oa]s?$|^(producao|colheita|fiad\p{L}*|localizad\p{L}*|produz\p{L}*|cultiv\p{L}*)$/u;
const trueNo = /^(no|ne|nou?s)$/;

/** A verb that a Spanish "no" denies. */
const isVerb = (next: Word | undefined): boolean =>
  next !== undefined &&
  !next.proper &&
  (/^(es|son|era|eran|sea|sean|fue|fueron|ha|han|haya|hayan|se|esta|estan|tiene|tienen)$/u.test(next.word) ||
    ['sourcing', 'use', 'origin'].includes(kindOf(next)));

export interface Denial {
  standing: Standing;
  /** "none of the …": what is said of it follows. */
  none?: boolean;
  /** Whether it denies by leaving out ("outside X"). */
  out: boolean;
}

/** The words of the clause before a place, cut at commas: what do the denials in `part` say of the place behind `rest`? */
function denialIn(part: string, rest: string): Denial | undefined {
  const words = wordsOf(`${part}\u2009${rest}`);
  const own = wordsOf(part).length;
  let found: Denial | undefined;
  for (let i = 0; i < own && found?.standing !== 'denied'; i++) found = denialAt(words, i, part) ?? found;
  return found;
}

const denies = (w: Word): boolean => !w.number && (negations.has(w.word) || nones.has(w.word));
const joinsOn = /^(and|or|und|oder|et|ou|y|o|e|и|или|instead)$/u;

function denialAt(words: readonly Word[], i: number, part: string): Denial | undefined {
  const { word, number } = words[i]!;
  if (number) return undefined;
  const tail = words.slice(i + 1);
  const kind = kindOf(words[i]!);
  if (fusedDenials.test(word)) return { standing: 'denied', out: false };
  if (kind === 'exclusion') {
    if ((besides.has(word) && !sets.test(plainFold(part))) || !leavesOut(tail)) return undefined;
    return { standing: words.slice(0, i).some(denies) ? 'unsure' : 'denied', out: true };
  }
  if (kind === 'refusal') {
    const ahead = words.slice(Math.max(0, i - 5), i);
    if (joinsOn.test(tail[0]?.word ?? '') || ahead.some(denies) || !governs(tail, true)) return undefined;
    return { standing: closed.test(word) && ahead.some((w) => future.test(w.word)) ? 'unsure' : 'denied', out: false };
  }
  if (!denies(words[i]!)) return undefined;
  // "No, all of it is from X" answers something.
  if (i === 0 && word === 'no' && tail[0]?.comma && !/^(no|not)$/.test(tail[0].word)) return undefined;
  if (trueNo.test(word) && contracted.test(words[i - 1]?.word ?? '') && !isVerb(tail[0])) return undefined;
  // "no cotton from outside X": the word that leaves out answers for both.
  if (isExcepted(tail) || tail.some((w, k) => kindOf(w) === 'exclusion' && leavesOut(tail.slice(k + 1))))
    return undefined;
  const lacking = absences.test(word);
  if (!governs(tail, false, lacking)) return { standing: 'unsure', out: false };
  return { standing: 'denied', out: false, none: nones.has(word) && !lacking };
}

const finite =
  /\b(is|are|was|were|has|have|had|do|does|did|come|comes|came|lies|use|uses|used|buy|buys|source|sources|sourced|contain|contains|contained|originate|originates|originated|procure|purchase|purchased|supply|accept|confirm|declare|state|certify|warrant|made|must|will|shall)\b/u;
/** A subject of its own with its verb, or a label: "the cotton was grown in", "Cotton:". */
const ownStatement =
  /(\p{L}[\p{L}\s%\d]*\b(is|are|was|were|comes?|came|originates?)\b)|^\s*(and\s+|und\s+|et\s+|y\s+|e\s+|и\s+|ve\s+)?(was|were|is|are|comes?|came|(we|they) \p{L}+)\b|\b(cotton|lint|fibre|fiber|yarn|tomato(es)?|origin|хлопок|pamuk|paxta)\s*[:：]|[\p{Script=Han}]/u;
/** "and was grown in": a new predicate, which an earlier "not" does not reach. */
const newPredicate =
  /\b(?:and|und|et|y|e|ve|и)\s+(?:(?:it|they|we)\s+)?(?:is|was|are|were|has been|have been|comes?|came|wurde|est|es|foi|use|buy|source|был\p{L}*)\b(?! (?:not|never|no|nicht|kein))/u;
const stillSubject = /^\s*(none of|neither|no one|nobody|no (supplier|part|portion|member|subsidiary))\b/;

const deniesAny = (part: string): boolean =>
  wordsOf(part).some((w) => !w.number && (negations.has(w.word) || nones.has(w.word)));

/** Does a denial before the name reach it? Comma parts with a statement of their own are out of its reach. */
export function standingAhead(before: string): Denial {
  const stated: Denial = { standing: 'stated', out: false };
  const parts = before.split(endsOfStatements);
  let own = parts.pop() ?? '';
  const fresh = plainFold(own).split(newPredicate);
  if (fresh.length > 1) own = fresh.at(-1)!;
  const here = denialIn(own, '');
  if (here?.out && here.standing === 'denied' && !ownStatement.test(plainFold(own)) && deniesAny(parts.join(',')))
    return { standing: 'unsure', out: true };
  if (here) return here;
  if (fresh.length > 1) return stated;
  const folded = plainFold(own);
  for (let k = parts.length - 1; k >= 0; k--) {
    const part = parts[k]!;
    const later = `${parts.slice(k + 1).join(',')}, ${own}`;
    // Further back only a sure denial counts: a property denied there is another statement.
    const there = denialIn(part, `, ${later}`);
    if (there?.standing !== 'denied') continue;
    const listed = plainFold(later).replace(/^[\s,]+/, '');
    if (!ownStatement.test(listed)) return there;
    if (stillSubject.test(plainFold(part)) && !finite.test(plainFold(part))) return there;
    // "No part of it, however small, is grown in X": a denied subject that still awaits its verb.
    if (!finite.test(plainFold(part)) && /^\s*(is|are|was|were|comes?|originates?)\b/.test(folded)) return there;
    return stated;
  }
  return stated;
}
