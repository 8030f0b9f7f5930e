import { kindOf, type Word } from './denial-reading.ts';
import { manners } from './denial-words.ts';

export const sets =
  /\b(all|any\p{L}*|every\p{L}*|each|alle[rsnm]?|tod[oa]s?|tous|tout|toutes?|tutt[ieoa]|все|всего|весь|barcha)\b/u;
/** Words that lead on to a name: "from India or", "in". */
const leads =
  /^(from|in|of|at|aus|von|im|de|del|en|du|da|do|di|dello|dal|из|в|uit|z|tu|neither|nor|ni|weder|noch|ни|or|and|o|ou|und|oder|или|и)$/u;
const links = /^(with|to|mit|zu|avec|con|com|à|a|с|к)$/u;
const places = /^(in|at|within|from|inside|im|aus|en|au|a|em|no|na|nel|nello|в|из|na|trong|tai|o|في)$/u;

/** The words from a denial on up to the place; is the place, or its origin, supply or use, what is denied? */
export function governs(words: readonly Word[], refusing: boolean, lacking = false): boolean {
  let needs: 'any' | 'object' | 'rest' = 'any';
  let led = refusing;
  let located = false;
  let related = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const kind = kindOf(word);
    const skipped = word.proper && (led || /^(or|and|nor|o|ou|und|oder|noch)$/.test(words[i + 1]?.word ?? ''));
    if (kind === 'filler' || (kind === 'other' && skipped)) {
      // "not affiliated with Y or X"
      led = leads.test(word.word) || (skipped && kind === 'other') || (related && links.test(word.word));
      located ||= places.test(word.word);
      continue;
    }
    led = false;
    // "We refuse all cotton from": only a "not" makes "all" less than all.
    // "descarta que la fibra sea de": what is ruled out follows.
    if (kind === 'limit' && refusing && (sets.test(word.word) || /^(que|qu)$/.test(word.word))) continue;
    if (kind === 'refusal') return false;
    if (kind === 'sourcing') return true;
    if (kind === 'origin') return !isManner(words.slice(i + 1), word.word);
    if (kind === 'work') return isDoneThere(words.slice(i + 1));
    if (kind === 'exclusion') return false;
    if (kind === 'use') {
      needs = 'object';
      continue;
    }
    if (kind === 'goods' || kind === 'relation') {
      needs = 'rest';
      related = kind === 'relation';
      continue;
    }
    // "no viscose from X": whatever it is, it is not from there. "no pesticides in X": that denies nothing of the place.
    if (kind === 'other' && needs !== 'rest' && !lacking) return isFrom(words.slice(i + 1));
    return false;
  }
  // The place itself follows. "stopped in X" turns nothing away.
  return !(refusing && located && needs === 'any');
}

export const absences = /^(without|absence|lack|lacking|sin|sem|senza|sans|ohne|zonder|без|bez|freeof|بدون|بلا)$/u;

/** "from", "aus", "из" with nothing but articles before the place. */
function isFrom(rest: readonly Word[]): boolean {
  const link = rest.findIndex(({ word }) =>
    /^(from|aus|из|uit|originating|produced|grown|provenant|procedente|proveniente|originario|originaire|tu)$/u.test(
      word,
    ),
  );
  const ahead = rest.slice(0, Math.max(0, link));
  return (
    link >= 0 &&
    link < 3 &&
    ahead.every((w) => kindOf(w) === 'other') &&
    rest.slice(link + 1).every((w) => kindOf(w) === 'filler' || w.proper)
  );
}

/** "not grown with pesticides", "not harvested mechanically": a way of doing it is denied, unless that way leads to the place again. */
function isManner(rest: readonly Word[], verb: string): boolean {
  if (/^(from|aus|из|من|uit|of)$/u.test(verb)) {
    const next = rest.find((w) => kindOf(w) !== 'filler');
    return next !== undefined && kindOf(next) === 'other' && !next.proper;
  }
  const next = rest.find(({ word }) => kindOf({ word } as Word) !== 'filler' || manners.has(word));
  if (!next) return false;
  if (/^(?!directly|indirectly|wholly|partly|knowingly|partially)\p{L}+(ly|mente|weise)$/u.test(next.word)) return true;
  if (!manners.has(next.word)) return false;
  const then = rest.slice(rest.indexOf(next) + 1).find((w) => kindOf(w) !== 'filler');
  return then !== undefined && (kindOf(then) === 'other' || kindOf(then) === 'limit') && !then.proper;
}

/** "not ginned in X", against "not ginned X cotton". */
function isDoneThere(rest: readonly Word[]): boolean {
  let located = false;
  for (const word of rest) {
    const kind = kindOf(word);
    if (word.comma && kind !== 'work') return false;
    if (kind === 'goods' || kind === 'other' || kind === 'limit') return located && kind === 'other' && word.proper;
    if (kind === 'origin' || kind === 'sourcing') return true;
    located ||= places.test(word.word);
  }
  return located;
}

/** "outside X", "all origins except X and Y": the place follows at once, with its articles, goods and other names. */
export const leavesOut = (words: readonly Word[]): boolean =>
  words.every((w) => {
    const kind = kindOf(w);
    return (
      kind === 'filler' ||
      kind === 'goods' ||
      kind === 'relation' ||
      kind === 'origin' ||
      (kind === 'other' && w.proper)
    );
  });

/** "no … que" of French and Spanish, "nothing … but": the place is the exception. */
export const isExcepted = (tail: readonly Word[]): boolean =>
  tail.some(
    ({ word }, i) =>
      (word === 'otherthan' ||
        word === 'but' ||
        word === 'except' ||
        word === 'exceptfor' ||
        word === 'кроме' ||
        word === 'save') &&
      !(word === 'otherthan' && i === 0),
  ) ||
  tail.some(
    ({ word }, i) =>
      (word === 'que' || word === 'qu') &&
      i < 6 &&
      leadsOnly(tail.slice(i + 1)) &&
      !tail.some((w) => /^(pas|jamais|point)$/.test(w.word)),
  );
const leadsOnly = (rest: readonly Word[]): boolean =>
  rest.every((w) => {
    const kind = kindOf(w);
    return kind === 'filler' || kind === 'goods';
  });
