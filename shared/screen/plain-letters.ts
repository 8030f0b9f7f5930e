import { isSyllable } from './name-pinyin.ts';

/** Cyrillic and Greek letters that look like a Latin one, in pairs. */
const pairs =
  'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнnгrпnлnӏlԛqԝwүyАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGҮYαaνvοoρpιiκkτtυuχxγyωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';
const latinOf = new Map<string, string>();
for (let i = 0; i < pairs.length; i += 2) latinOf.set(pairs[i]!, pairs[i + 1]!);

const cyrillicOf = new Map(
  [...latinOf].filter(([sign]) => /\p{Script=Cyrillic}/u.test(sign)).map(([sign, letter]) => [letter, sign]),
);
/** A word that is Latin for certain, or a letter without a Cyrillic one of its shape. */
const latinWord = /(?<![\p{L}\p{M}])\p{Script=Latin}{2,}(?![\p{L}\p{M}])/u;

const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const mixedWord = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Words that mix Latin letters with Cyrillic or Greek ones of the same shape ("Xinjiаng"), in Latin letters alone: no language writes so,
 * and whoever does hides a name from a search. As many characters as before, so that places in the text stay.
 */
export function unmixed(text: string): string {
  if (!lookAlike.test(text)) return text;
  // A text of Cyrillic words with no Latin one is Cyrillic, a Latin letter in a word of it too.
  const cyrillic = /\p{Script=Cyrillic}{3}/u.test(text) && !latinWord.test(text);
  return text.replace(mixedWord, (word) => {
    if (!/[A-Za-z]/.test(word) || !lookAlike.test(word)) return word;
    if (cyrillic) return [...word].map((c) => cyrillicOf.get(c) ?? c).join('');
    return [...word].map((c) => latinOf.get(c) ?? c).join('');
  });
}

/** Single letters, each set apart from the next by one space or point: at least four. */
const spacedLetters = /(?<![\p{L}\p{N}])[A-Za-z](?:[ .·_-][A-Za-z]){3,}(?![\p{L}\p{N}])/gu;

/** Letters set apart ("Z H U H A I") put together; two spaces or more between them part words. */
const closedLetters = (text: string): string =>
  text.replace(spacedLetters, (run) => (run[1] === '.' || run[1] === '-' ? run : run.replace(/[ ·_]/g, '')));

const toned = /(?<![\p{L}\p{N}])(?:[a-zü]{1,6}[1-5])+(?![\p{L}\p{N}])/giu;

/** Pinyin with its tones as digits ("Zhu1 Hai3", "Zhu1hai3") without them: at least two syllables, and nothing but syllables. */
function toneless(text: string): string {
  const found = text.match(toned) ?? [];
  const syllables = found.flatMap((word) => word.toLowerCase().match(/[a-zü]+(?=\d)/g) ?? []);
  const all = syllables.every((s) => isSyllable(s.replace(/ü/g, 'v')));
  if (syllables.length < 2 || !all || syllables.join('').length < 6) return text;
  return text.replace(toned, (word) => word.replace(/\d/g, ''));
}

/** A name in the letters that it means to show: no look-alikes of other alphabets, no letters set apart, no digits for tones. */
export const plainLetters = (text: string): string => toneless(closedLetters(unmixed(text)));
