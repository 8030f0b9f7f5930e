import listed from './data/pinyin-names.json' with { type: 'json' };
import characters from './data/syllables.json' with { type: 'json' };

const byWord: Readonly<Record<string, string>> = listed.names;
let byCharacter: Map<string, string> | undefined;

function readings(): Map<string, string> {
  if (byCharacter) return byCharacter;
  byCharacter = new Map();
  for (const [syllable, list] of Object.entries(characters.readings))
    for (const c of list) byCharacter.set(c, syllable);
  return byCharacter;
}

/**
 * Hanyu Pinyin of simplified Chinese, one syllable a character: the listed names by their words, others by the usual reading of each
 * character (so that names which an operator adds have theirs). A character without a reading is dropped.
 */
export function syllablesOf(han: string): string[] {
  const known = byWord[han];
  if (known !== undefined) return known.split(' ');
  const table = readings();
  return [...han].flatMap((c) => table.get(c) ?? []);
}

const initials = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])';
const finals =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)';
/** Syllables that Mandarin lacks though their letters could be put together. */
const none =
  /^(?:[bpmf](?:iang|iong|uang|ong|uan|uai|ua|uo|ui|ue|ve|un|vn|v|iu|ia|ou$)|[gkh](?:iang|iong|ing|ian|iao|in|ia|ie|iu|i|ue|ve|vn|v)|[jqx](?:ang|eng|ong|ai|ei|ao|ou|an|en|ua|uo|ui|uang|uai|a|o|e)|(?:zh|ch|sh|r|[zcs])(?:iang|iong|ing|ian|iao|in|ia|ie|iu|ue|ve|vn|v)|[dtnl](?:uang|uai|ua|ui$(?<![dt]ui))|[dt](?:iang|iong|in|ia|ue|ve|vn|v|en$(?<!den))|[yw](?:iang|iong|uang|ian|iao|uai|iu|ia|ie|ua|uo|ui)|w(?:ing|in|i|e|ue|ong|ao|ou|un|uan|ie)|y(?:ai|ei|uo|en|eng))$/;
const syllable = new RegExp(`^${initials}${finals}$`);
const alone = /^(?:ang|eng|ai|ei|ao|ou|an|en|er|a|e|o)$/;
/** An o of its own follows b, p, m, f and w only. */
const lonelyO = /^(?:[zcs]h|[dtnlgkhjqxrzcs])o$/;
/** Is it one syllable of Hanyu Pinyin, ü as v? */
export const isSyllable = (text: string): boolean =>
  alone.test(text) || (syllable.test(text) && !none.test(text) && !lonelyO.test(text));

/** Can a word be read as two or three syllables of Hanyu Pinyin, as the names of Chinese companies are? */
export function isSpelledPinyin(word: string, most = 3): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  const from = (at: number, count: number): boolean => {
    if (at === word.length) return count > 0;
    if (count === most) return false;
    for (let length = Math.min(6, word.length - at); length >= 1; length--) {
      const part = word.slice(at, at + length);
      // Within a word a syllable that begins with a vowel is rare, and an apostrophe stands before it.
      if ((at > 0 && length < 2) || (at > 0 && /^[aeo]/.test(part) && part !== 'an' && part !== 'er')) continue;
      if (at === 0 && length === 1 && part !== 'a' && part !== 'e') continue;
      if (isSyllable(part) && from(at + length, count + 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}
/** Syllables of a word of pinyin at the least: two-syllable names are borne by many companies. */
export const isShortPinyin = (word: string): boolean => isSpelledPinyin(word, 2);
