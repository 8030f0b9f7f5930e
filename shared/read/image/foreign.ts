import type { ReadLine } from './ctc.ts';

/** Share of jumbled letters, and least number of them, from which a page is taken to hold a script that cannot be read. */
const jumbled = 0.12;
const least = 20;
/** Share of jumbled letters from which a line of such a page is left out. */
const jumbledLine = 0.25;
/** So few lines among so many are a signature, a bar code or a seal that was read as letters, and no script of the page. */
const fewLines = 3;
const fewOf = 0.1;

/**
 * Lines of a script that the recogniser was not trained on (Cyrillic, Arabic, Greek ...). It then writes the nearest Latin letters,
 * digits and signs in a jumble and is sure of them, so that only the jumble gives them away: capitals inside words ("BecHeTTo"),
 * digits between letters ("Xn0noK"), alphabets mixed. On a page that holds enough of it, lines are judged one by one.
 */
export function foreignLines(lines: readonly ReadLine[]): Set<ReadLine> {
  let letters = 0;
  let odd = 0;
  const shares = lines.map((line) => {
    const mine = oddLetters(textOf(line), isOdd);
    letters += mine.letters;
    odd += mine.odd;
    return mine;
  });
  if (odd < least || odd < letters * jumbled) return new Set();
  // Capitals show no jumble of their own: here they must look like words.
  const jumbledLines = lines.filter((line, index) => {
    const capitals = oddLetters(textOf(line), isUnspeakable);
    const bad = shares[index]!.odd + capitals.odd;
    return bad > jumbledLine * shares[index]!.letters && bad > 0;
  });
  const few = jumbledLines.length < fewLines && jumbledLines.length < lines.length * fewOf;
  return new Set(few ? [] : jumbledLines);
}

const textOf = (line: ReadLine): string => line.characters.map((c) => c.text).join('');

/** Letters in words of three and more, and those in words that the test calls odd. */
function oddLetters(text: string, test: (word: string) => boolean): { letters: number; odd: number } {
  let letters = 0;
  let odd = 0;
  for (const word of text.match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
    // Identifiers of few letters are no words of a language.
    const count = word.match(/\p{L}/gu)?.length ?? 0;
    if (count * 2 < word.length) continue;
    letters += count;
    if (test(word)) odd += count;
  }
  return { letters, odd };
}

/** A jumble that no language writes. Numbers of several digits between letters are no jumble but lost spaces ("of28October"). */
export function isOdd(word: string): boolean {
  if (/\p{Script=Han}/u.test(word) || !/[A-Za-z]/.test(word)) return false;
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return true;
  // The space between two words gets lost ("InvoiceNumber", "PaxtaLLC"): such capitals are no jumble.
  const inner = word
    .replace(/\p{Lu}\p{Ll}{2,}/gu, (run) => run.toLowerCase())
    .replace(/\p{Lu}{3,}/gu, (run) => run.toLowerCase());
  return /\p{Ll}\p{Lu}/u.test(inner) || /\p{Ll}\d\p{L}/u.test(inner);
}

/** A word in capitals that has hardly a vowel, or five consonants in a row: what becomes of Cyrillic capitals. */
function isUnspeakable(word: string): boolean {
  if (!/^\p{Lu}{5,}$/u.test(word)) return false;
  const vowels = word.match(/[AEIOUY]/g)?.length ?? 0;
  return vowels < word.length * 0.2 || /[^AEIOUY]{5,}/.test(word);
}
