import { distance } from 'fastest-levenshtein';
import { skeletonOf, swapped } from './name-letters.ts';
import { isSpelledPinyin } from './name-pinyin.ts';
import { placeWord, placeWords } from './name-places.ts';
import { isCommon, knownWord, legalForms, noiseWords, softForms, tradeWords, vocabulary } from './name-words.ts';

let bySkeleton: Map<string, string> | undefined;
let byLength: Map<number, string[]> | undefined;

function load(): void {
  if (bySkeleton !== undefined) return;
  bySkeleton = new Map();
  byLength = new Map();
  for (const word of new Set([...vocabulary(), ...placeWords()])) {
    if (word.length < 4) continue;
    const skeleton = skeletonOf(word);
    if (!bySkeleton.has(skeleton)) bySkeleton.set(skeleton, word);
    if (word.length < 5) continue;
    const known = byLength.get(word.length);
    if (known) known.push(word);
    else byLength.set(word.length, [word]);
  }
}

const memo = new Map<string, string>();
/** A page holds the same words again and again. */
const mostKnown = 10_000;

/**
 * The trade, place or form that a word which is none of them is meant to be: letters misread, one letter lost, doubled, swapped or
 * wrong, or an abbreviation by its consonants ("Lgstcs"). The word itself where nothing comes near, or where it may be a Chinese name.
 */
export function mend(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const mended = mending(word);
  if (memo.size >= mostKnown) memo.clear();
  memo.set(word, mended);
  return mended;
}

const isKnown = (word: string) =>
  knownWord(word) ||
  placeWord(word) !== undefined ||
  legalForms.has(word) ||
  softForms.has(word) ||
  noiseWords.has(word) ||
  isCommon(word);

function mending(word: string): string {
  if (word.length < 3 || isKnown(word)) return word;
  load();
  const read = bySkeleton!.get(skeletonOf(word));
  if (read !== undefined && (/\d/.test(word) || word.length >= 5 || (/m/.test(word) && /rn/.test(read)))) return read;
  if (!/[a-z]/.test(word)) return word;
  if (/^[bcdfghjklmnpqrstvwxz]{3,6}$/.test(word)) return abbreviated(word);
  if (word.length < 5 || isSpelledPinyin(word)) return word;
  let best: string | undefined;
  for (const by of [0, 1, -1])
    for (const other of byLength!.get(word.length + by) ?? []) {
      if (other[0] !== word[0] && other.at(-1) !== word.at(-1)) continue;
      if (distance(skeletonOf(word), skeletonOf(other)) <= 1 || distance(word, other) <= 1 || swapped(word, other)) {
        // A plural or an adjective is no slip: what stands on the list as a word wins.
        best = other;
        break;
      }
    }
  if (best === undefined && word.length >= 9)
    for (const by of [0, 1, -1, 2, -2])
      best ??= (byLength!.get(word.length + by) ?? []).find(
        (other) => other[0] === word[0] && distance(word, other) <= 2,
      );
  return best ?? word;
}

function abbreviated(word: string): string {
  for (const other of tradeWords()) {
    if (other[0] !== word[0] || other.length <= word.length) continue;
    let at = 0;
    for (const c of other) if (c === word[at]) at++;
    if (at === word.length && word.length * 2.6 >= other.length) return other;
  }
  return word;
}
