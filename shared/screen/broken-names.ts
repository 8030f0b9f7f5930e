import { gazetteer, type Spelling } from './gazetteer.ts';
import { isSyllable } from './name-pinyin.ts';
import type { Candidate } from './place-candidates.ts';
import { fold, type Token } from './tokens.ts';

/** Letters of a name from which two pieces of it are told from two words ("Xinj iang"; not "hot an"). */
const longName = 6;
const mostPieces = 4;

const whole = (word: string): Spelling | undefined =>
  gazetteer()
    .words.get(word)
    ?.find((s) => s.words.length === 1 && s.trust !== 'region');

/** The place that pieces of a word make: three syllables or more that stand apart, or two pieces one of which is no syllable. */
function joined(pieces: readonly string[]): Spelling | undefined {
  const word = pieces.join('');
  if (!/^[a-z]+$/.test(word)) return undefined;
  const syllables = pieces.every(isSyllable);
  if (pieces.length === 2 && (syllables || word.length < longName)) return undefined;
  if (pieces.length > 2 && (!syllables || word.length < 5)) return undefined;
  const found = whole(word);
  return pieces.length === 2 && found?.trust !== 'sure' ? undefined : found;
}

/** Small syllables behind the first, of a name that no other place bears, with the kind of place behind it. */
const isPlainPinyin = (run: readonly Token[], spelling: Spelling, next: Token | undefined): boolean =>
  spelling.trust === 'sure' &&
  run.length >= 3 &&
  /^\p{Lu}/u.test(run[0]!.text) &&
  run.slice(1).every((t) => /^\p{Ll}+$/u.test(t.text)) &&
  /^(?:shi|xian|diqu|di|city|county|prefecture)$/u.test(next?.folded ?? '');

/** Names of places whose letters or syllables stand apart: "Xinj iang", "Shi He Zi", "U R U M Q I". */
export function brokenCandidates(tokens: readonly Token[], text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let count = Math.min(12, tokens.length - i); count >= 2; count--) {
      const run = tokens.slice(i, i + count);
      const single = run.every((t) => t.text.length === 1 && t.script !== 'han');
      if (count > mostPieces && !single) continue;
      if (single && count < 4) continue;
      if (run.some((t, k) => t.script === 'han' || (k > 0 && text.slice(run[k - 1]!.end, t.start) !== ' '))) continue;
      const spelling = single ? whole(run.map((t) => t.folded).join('')) : joined(run.map((t) => t.folded));
      // Syllables of a name are written large; small ones are words of a sentence, but for a place of one meaning in three syllables
      // ("Wu lu mu qi shi") or with its kind behind it.
      const small = run.some((t) => !/^\p{Lu}/u.test(t.text));
      if (spelling === undefined || (count > 2 && small && !isPlainPinyin(run, spelling, tokens[i + count]))) continue;
      const [start, end] = [tokens[i]!.start, run.at(-1)!.end];
      found.push({ ...spelling, first: i, last: i + count - 1, start, end, text: text.slice(start, end) });
      i += count - 1;
      break;
    }
  }
  return found;
}

/** May words of a plain Latin text be the pieces of a place's name? A cheap look before the careful one. */
export function mayBeBroken(words: readonly string[]): boolean {
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i]!.length > 7) continue;
    let word = fold(words[i]!);
    for (let k = i + 1; k < Math.min(words.length, i + 12) && word.length < 12; k++) {
      word += fold(words[k]!);
      if (word.length >= 5 && whole(word) !== undefined) return true;
    }
  }
  return false;
}
