import { wordLists } from '../extract/labels/word-lists.ts';
import { foldText } from '../extract/values/fold.ts';
import { wordsOf } from '../extract/values/words-of.ts';

const foreignSign = /[^\P{L}\p{Script=Latin}]/gu;

let spoken: Map<string, ReadonlySet<string>> | undefined;

/** Words of labels and function words with the languages that have them, folded. */
function vocabulary(): Map<string, ReadonlySet<string>> {
  if (spoken) return spoken;
  const words = new Map<string, Set<string>>();
  const add = (word: string, languages: readonly string[]) => {
    const key = foldText(word);
    const known = words.get(key) ?? new Set<string>();
    for (const language of languages) known.add(language);
    words.set(key, known);
  };
  for (const { language, words: common } of wordLists.words) for (const word of common) add(word, [language]);
  for (const [shared, list] of Object.entries(wordLists.vocabulary))
    for (const word of list.split(' ')) add(word, shared.split(','));
  spoken = words;
  return words;
}

/** What a line says in English, and whether it says something in another language; `shared`: in words that English has too ("Total", "Date"). */
function voiceOf(line: string): 'english' | 'foreign' | 'shared' | undefined {
  const others = line.match(foreignSign)?.length ?? 0;
  let english = 0;
  let shared = 0;
  let foreign = others >= 2 ? 1 : 0;
  for (const word of wordsOf(line)) {
    if (word.length < 3) continue;
    const languages = vocabulary().get(foldText(word));
    if (!languages) continue;
    if (!languages.has('en')) foreign++;
    else if (languages.size === 1 || others > 0) english++;
    else shared++;
  }
  if (english > 0 && english >= foreign - 1) return 'english';
  return foreign > 0 ? 'foreign' : shared > 0 ? 'shared' : undefined;
}

/**
 * Share of the lines of a paper that say in English what they say, 0 to 1: a bilingual form has its labels in both languages on one line or
 * on two, a foreign one has an English title at most. Lines of names, figures and codes alone count for neither.
 */
export function englishShare(lines: readonly string[], main: string): number {
  let english = 0;
  let foreign = 0;
  for (const line of lines) {
    const voice = voiceOf(line);
    if (voice === 'english' || (voice === 'shared' && main === 'en')) english++;
    else if (voice === 'foreign') foreign++;
  }
  return english + foreign === 0 ? 1 : Math.round((100 * english) / (english + foreign)) / 100;
}

const translated =
  /\b(?:certified|sworn|official|unofficial|english|true|faithful|accurate|complete)?\s*translation\b|\btranslated (?:from|by|into)\b|\b(?:sworn )?translator\b|\btranslator['’]s\b/iu;

/** The paper says at its head or foot that it is the translation of another. */
export const isTranslation = (lines: readonly string[]): boolean =>
  [...lines.slice(0, 8), ...lines.slice(-12)].some((l) => l.length < 200 && translated.test(l));
