import { wordsOf } from '../values/words-of.ts';
import { languages, unitSpellings } from './languages.ts';
import type { SpellingData } from './spelling-tree.ts';
import type { TitleIndex } from './title-index.ts';
import { labelText, tokenize } from './tokens.ts';
import type { ValueWords } from './value-words.ts';
import type { WordLists } from './word-lists.ts';

/** What `npm run labels` writes of all label files, by the name of its file in `data`: each is loaded only by what needs it. */
export interface LabelData {
  labels: SpellingData;
  titles: TitleIndex;
  'value-words': ValueWords;
  words: WordLists;
}

export function makeIndex(): LabelData {
  return {
    labels: toData('labels'),
    titles: { spellings: toData('titles'), asWritten: languages.map(({ titles }) => titles) },
    'value-words': { units: unitSpellings(), months: languages.map(({ months }) => months) },
    words: {
      words: languages.map(({ language, words }) => ({ language, words })),
      vocabulary: vocabulary(),
    },
  };
}

/** Spellings under seven letters are too short to forgive a slip. */
const leastLong = 7;

function toData(which: 'labels' | 'titles'): SpellingData {
  const things = [...new Set(languages.flatMap((file) => Object.keys(file[which])))];
  const codes = [...new Set(languages.map(({ language }) => language))];
  const words = new Map<string, Map<string, string[]>>();
  const long: Record<string, string[]> = {};
  for (const { [which]: all, language } of languages) {
    for (const [thing, spellings] of Object.entries(all)) {
      const place = things.indexOf(thing);
      for (const [rank, spelling] of spellings.entries()) {
        const keys = tokenize(labelText(spelling)).map(({ key }) => key);
        if (keys.length === 0) continue;
        const branch = words.get(keys[0]!) ?? new Map<string, string[]>();
        words.set(keys[0]!, branch);
        const rest = keys.slice(1).join(' ');
        const meanings = branch.get(rest) ?? [];
        // A field that has a spelling in two languages keeps the first.
        if (meanings.some((meaning) => meaning.startsWith(`${place}.`))) continue;
        const meaning = `${place}.${codes.indexOf(language)}.${rank}`;
        branch.set(rest, [...meanings, meaning]);
        const joined = keys.join('');
        if (joined.length < leastLong) continue;
        long[joined.length] ??= [];
        long[joined.length]!.push(`${joined}=${meaning}`);
      }
    }
  }
  return {
    things,
    languages: codes,
    words: [...words].map(([first, branch]) =>
      [first, ...[...branch].map(([rest, meanings]) => `${rest}=${meanings.join(',')}`)].join('|'),
    ),
    long: Object.fromEntries(Object.entries(long).map(([length, entries]) => [length, entries.join('|')])),
  };
}

/** Words of more than three letters in labels, by the languages that have them: "ru,uz" → its words, parted by blanks. */
function vocabulary(): Record<string, string> {
  const known = new Map<string, Set<string>>();
  for (const { language, labels } of languages) {
    for (const spelling of Object.values(labels).flat()) {
      for (const word of wordsOf(spelling)) {
        if (word.length > 3) known.set(word, (known.get(word) ?? new Set()).add(language));
      }
    }
  }
  const shared: Record<string, string[]> = {};
  for (const [word, spoken] of known) {
    const key = [...spoken].join(',');
    shared[key] ??= [];
    shared[key].push(word);
  }
  return Object.fromEntries(Object.entries(shared).map(([key, words]) => [key, words.join(' ')]));
}
