import { kindOf, type Standing, type Word, wordsOf } from './denial-reading.ts';
import { finalDenial, fusedDenials, manners, negations, negativeVerb, nones, shutOut } from './denial-words.ts';

/** "None of the bales of X was damaged": what is denied of them is said behind the name, and is not where they come from. */
export function saysOtherwise(after: string): boolean {
  const words = wordsOf(after);
  const at = words.findIndex((w) => ['other', 'use', 'sourcing', 'origin', 'work'].includes(kindOf(w)) && !w.proper);
  const word = words[at]?.word ?? '';
  return (
    at > 0 &&
    kindOf(words[at]!) === 'other' &&
    copula.test(words[at - 1]!.word) &&
    !/^(consumed|mixed|blended|added|opened|stored|shipped|delivered|loaded|involved|touched|needed|kept|stocked|on|under|ever|knowingly)$/.test(
      word,
    )
  );
}

/** Verbs in which a place's goods are the subject: "X cotton contains no". */
const active =
  /^(contains?|include|includes|have|has|had|comes?|icer\p{L}*|enthalt\p{L}*|contien\p{L}*|contem|содерж(?:ит|ат)|имеет|zawiera|يحتوي|تحتوي|chua|co)$/u;
const passiveEnd =
  /^(in|into|for|by|at|anywhere|within|nor|or|and|from|our|any|the|these|this|during|throughout|en|nel|nei|nella|por|par|pour|dans|na|no|da|von|bei|fur|im|в|для|при|нами|trong|cho|في|من|to|here)$/u;
const predicate = /^(part|parte|partie|origin|source|place|role|herkunft|ursprung|origen|origine|provenance|menşe)$/;
const copula =
  /^(is|are|was|were|be|been|being|wird|werden|ist|sind|wurde|es|esta|estan|est|sont|e|sono|viene|foi|sao|fue|strictly|expressly|hereby|also|has|have|always|totally|completely|has)$/;
const proNouns = /^(we|they|our|company|mill|wir|nous|nosotros|noi|мы|biz)$/;

/** "X का कपास नहीं है", "X এর তুলা নেই": the cotton of the place is not there. */
const indicAbsence =
  /^\s*(?:का|की|के|से|में|ের|এর|থেকে)?\s*(?:कोई\s+)?(?:कपास|रुई|रूई|कॉटन|তুলা|কটন)?\s*(?:शामिल|मौजूद)?\s*(?:नहीं|नही|নেই|নাই)(?!\p{L})/u;
const indic = /[\u0900-\u09ff]/u;
/** The words right after a name, up to the next comma: do they deny it? `before` may hold the verb ("we use cotton of X not"). */
export function standingBehind(part: string, before: string): Standing {
  const words = wordsOf(part);
  if (indicAbsence.test(part)) return 'denied';
  if (indic.test(part))
    return /उपयोग|इस्तेमाल|इसतमल|ব্যবহার|ব্যবহৃত/u.test(part) && words.some((w) => finalDenial.has(w.word))
      ? 'denied'
      : 'stated';
  let unknown = false;
  let verb = false;
  let whose = false;
  for (let i = 0; i < words.length && i < 30; i++) {
    const { word, number, comma, proper } = words[i]!;
    const tail = words.slice(i + 1);
    const kind = kindOf(words[i]!);
    if (finalDenial.has(word)) return unknown ? 'stated' : 'denied';
    if (negativeVerb.test(word)) {
      if (/^(edil|et|yap|veril|qil|қил|кил|olin|алын)/u.test(word) && unknown) return 'stated';
      return unknown ? (active.test(word) ? 'stated' : 'unsure') : 'denied';
    }
    if (!number && fusedDenials.test(word)) return unknown ? 'unsure' : 'denied';
    if (!number && (negations.has(word) || nones.has(word))) {
      if (word === 'non' && i === 0 && kind !== 'filler') return 'stated';
      return comma ? 'stated' : deniedBehind(words, i, { unknown, verb, whose }, before);
    }
    if (word === 'free' || word === 'frei') {
      const next = tail[0];
      const ends = next === undefined || kindOf(next) === 'goods';
      if (i === 0 && ends) return 'denied';
    }
    if (shutOut.has(word) && !comma) {
      const sure =
        tail.length === 0 ||
        copula.test(words[i - 1]?.word ?? '') ||
        /^(haric|disinda|disindaki|tashqari|yasak)/.test(word);
      if (sure && !/^(rejected|refused|absent)$/.test(word)) return unknown ? 'unsure' : 'denied';
      if (copula.test(words[i - 1]?.word ?? '')) return unknown ? 'unsure' : 'denied';
    }
    verb ||= kind === 'use' || kind === 'sourcing';
    whose ||= proNouns.test(word);
    if (kind === 'limit') unknown = true;
    if (kind === 'other' && !proper) {
      if (comma) return 'stated';
      unknown = true;
    }
  }
  return 'stated';
}

function deniedBehind(
  words: readonly Word[],
  at: number,
  { unknown, verb, whose }: { unknown: boolean; verb: boolean; whose: boolean },
  before: string,
): Standing {
  const sure: Standing = unknown ? 'unsure' : 'denied';
  const { word } = words[at]!;
  let tail = words.slice(at + 1);
  if (nones.has(word) && !/^(no|non|ne)$/.test(word)) return nothingBehind(tail, words.slice(0, at), sure);
  while (
    tail[0] &&
    /^(ne|pas|jamais|mai|nunca|jamas|se|es|est|esta|estan|fue|ha|han|e|foi|viene|vengono|stato|stata|ist|be|been|being|is|are|was|were|to|has|have|had|do|does|did|will|shall|must|may|ever|knowingly|directly|indirectly|sido|ete|allowed|duoc|bi|utilise)$/.test(
      tail[0].word,
    ) &&
    kindOf(tail[0]) === 'filler'
  )
    tail = tail.slice(1);
  const next = tail[0];
  if (next === undefined) {
    const ahead = wordsOf(before);
    const bound = verb || ahead.some((w) => kindOf(w) === 'use' || kindOf(w) === 'sourcing' || kindOf(w) === 'origin');
    return bound ? sure : 'stated';
  }
  if (predicate.test(next.word) || (/^(part|source)$/.test(tail[1]?.word ?? '') && kindOf(next) === 'filler'))
    return sure;
  if (shutOut.has(next.word) || kindOf(next) === 'limit' || kindOf(next) === 'refusal') return 'stated';
  const kind = kindOf(next);
  if (
    (word === 'no' || word === 'non' || word === 'ne') &&
    (kind === 'goods' || kind === 'relation' || next.word === 'place' || next.word === 'role')
  )
    return nothingBehind(tail, words.slice(0, at), sure);
  if (kind === 'use' || kind === 'sourcing') {
    if (active.test(next.word) && !/^(mavjud)/.test(next.word)) return 'stated';
    const then = tail[1];
    if (then === undefined || then.comma) return sure;
    // A person does it: "X cotton we do not buy at all".
    if (manners.has(then.word) && !passiveEnd.test(then.word)) return 'stated';
    if (/^(more|less|only|before|after|until|at|on|as|untreated|raw)$/.test(then.word))
      return /^(our|any|the|this)$/.test(tail[2]?.word ?? '') ? sure : 'stated';
    if (/^by$/.test(then.word)) return sure;
    return passiveEnd.test(then.word) || kindOf(then) !== 'other' || kind === 'use'
      ? kindOf(then) === 'other'
        ? 'unsure'
        : kindOf(then) === 'limit'
          ? 'stated'
          : sure
      : 'stated';
  }
  if (kind === 'relation' && /^(в|in|у)/u.test(next.word)) return sure;
  if (/^(in|into|among|within|from|anywhere|the|a|an|any|our)$/.test(next.word))
    return tail.slice(0, 5).some((w) => kindOf(w) === 'relation' || kindOf(w) === 'goods' || predicate.test(w.word))
      ? sure
      : 'stated';
  // The verb came before: "verwenden wir nicht in …".
  if (verb && (passiveEnd.test(next.word) || whose) && kind === 'filler') return sure;
  return 'stated';
}

/** "In X no cotton is bought", "from X we have no supplier". */
function nothingBehind(tail: readonly Word[], before: readonly Word[], sure: Standing): Standing {
  if (before.some((w) => active.test(w.word)) && !before.some((w) => proNouns.test(w.word))) return 'stated';
  const [next, ...rest] = tail;
  if (!next) return 'stated';
  if (next.word === 'place' || next.word === 'role') return sure;
  if (kindOf(next) !== 'goods' && kindOf(next) !== 'relation') return 'stated';
  const then = rest.find((w) => kindOf(w) !== 'filler' && kindOf(w) !== 'goods' && kindOf(w) !== 'relation');
  if (then) return ['use', 'sourcing', 'origin'].includes(kindOf(then)) ? sure : 'stated';
  return before.some((w) => proNouns.test(w.word) || kindOf(w) === 'sourcing' || kindOf(w) === 'origin')
    ? sure
    : 'stated';
}
