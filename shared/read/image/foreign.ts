import type { ReadLine } from './recognise.ts';

/**
 * Whether lines look like a script that the recogniser was not trained on. It then writes the nearest Latin letters, digits and
 * Han characters in a jumble and is sure of them: capitals inside words ("BecHeTTo"), digits between letters ("Xn0noK").
 */
export function foreignShare(lines: readonly ReadLine[]): { share: number; words: number } {
  let words = 0;
  let odd = 0;
  for (const line of lines) {
    for (const word of wordsOf(line)) {
      words += word.length;
      if (isOdd(word)) odd += word.length;
    }
  }
  return { share: words === 0 ? 0 : odd / words, words };
}

/** Runs of letters of three and more; identifiers (capitals and digits alone) are no words of a language. */
function wordsOf(line: ReadLine): string[] {
  const text = line.characters.map((c) => c.text).join('');
  return (text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => /\p{L}/u.test(word) && !/^[A-Z\d]+$/.test(word));
}

/** A jumble that no language writes: see foreignShare. */
export function isOdd(word: string): boolean {
  const latin = word.match(/[A-Za-z]/g)?.length ?? 0;
  if (latin === 0) return false;
  const han = word.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > 0) return false;
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return true;
  // The space between two words gets lost ("InvoiceNumber"): capitals that start a run of small letters are no jumble.
  const inner = word.replace(/\p{Lu}\p{Ll}{2,}/gu, (run) => run.toLowerCase());
  return /\p{Ll}\p{Lu}/u.test(inner) || /\p{Ll}\d+\p{L}/u.test(inner);
}
