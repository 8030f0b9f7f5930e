import data from './data/words.json' with { type: 'json' };
import type { LabelFile } from './fields.ts';

/** By what words a language is known. */
export interface WordLists {
  /** The function words of each label file. */
  words: readonly Pick<LabelFile, 'language' | 'words'>[];
  /** Words of labels by the languages that have them ("ru,uz"), parted by blanks. */
  vocabulary: Readonly<Record<string, string>>;
}

export const wordLists = data as unknown as WordLists;
