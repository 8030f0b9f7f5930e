import { distance } from 'fastest-levenshtein';
import { isSpelledPinyin } from './name-pinyin.ts';

/**
 * A word with the letters that a reader takes for one another brought together (0/o, 1/l/i, rn/m, cl/d, 5/s, 8/b, q/g, vv/w), and ü as it is
 * typed (lv, lyu, lu).
 */
export const skeleton = (word: string): string =>
  word
    .replace(/rn/g, 'm')
    .replace(/cl/g, 'd')
    .replace(/vv/g, 'w')
    .replace(/0/g, 'o')
    .replace(/[1|!li]/g, 'l')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/q/g, 'g')
    .replace(/([ln])(?:v|yu)(?=e|$|[^aeoul])/g, '$1u');

const skeletons = new Map<string, string>();
/** The same, remembered: the words of a list and of a page come again and again. */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const made = skeleton(word);
  if (skeletons.size > 20_000) skeletons.clear();
  skeletons.set(word, made);
  return made;
}

export interface Likeness {
  similarity: number;
  why: string;
  /** The slip makes another word that somebody may bear as a name (Yinfeng and Yinfen, Synergy and Synergi): it may be another company. */
  another?: boolean;
}

/** Slips that a word of that many letters may have and still be known. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** How alike a word of a name is to a listed one; undefined for another word. `cut` allows that its end was cut off. */
export function likeness(word: string, listed: string, cut = false): Likeness | undefined {
  if (word === listed) return { similarity: 1, why: 'same word' };
  if (cut && word.length >= 4 && word.length >= 0.6 * listed.length && listed.startsWith(word))
    return { similarity: 0.85, why: 'cut off' };
  if (Math.abs(word.length - listed.length) > 2) return undefined;
  const [a, b] = [skeletonOf(word), skeletonOf(listed)];
  if (a === b && listed.length >= 3) {
    // Guhua and Quhua are two names, Lvzhou and Luzhou one.
    const another = /q/.test(word) !== /q/.test(listed) && isSpelledPinyin(word) && isSpelledPinyin(listed);
    return { similarity: 0.97, why: 'letters misread', ...(another ? { another } : {}) };
  }
  const slips = slipsIn(Math.min(word.length, listed.length));
  if (slips === 0) return undefined;
  const apart = Math.min(distance(a, b), distance(word, listed));
  if (apart > slips && !(apart === 2 && swapped(word, listed))) return undefined;
  // Two slips change a short word too much, and a name's first letter is what is read best.
  if (apart === 2 && listed.length < 8 && !swapped(word, listed)) return undefined;
  const another = (isSpelledPinyin(word) && isSpelledPinyin(listed)) || (apart === 1 && respelled(word, listed));
  if (another && apart === 2) return undefined;
  // Another letter in a short name of pinyin is another syllable, and so another company: Yada is not Yida.
  if (another && word.length === listed.length && listed.length <= shortName && !swapped(word, listed))
    return undefined;
  return {
    similarity: apart === 1 || swapped(word, listed) ? 0.9 : 0.84,
    why: apart === 1 ? 'one letter differs' : 'two letters differ',
    ...(another ? { another } : {}),
  };
}

/** Letters of a short name of pinyin. */
const shortName = 5;

const soundAlike = new Set(['iy', 'yi', 'ck', 'kc', 'sz', 'zs', 'kq', 'qk', 'xs', 'sx']);
/** One letter for another that sounds the same is how a name of one's own is made, not how a hand slips. */
function respelled(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && a.slice(at + 1) === b.slice(at + 1) && soundAlike.has(a[at]! + b[at]!);
}

/** Two neighbouring letters changed places. */
export function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
