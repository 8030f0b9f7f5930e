import { listed, type Weights } from './evidence.ts';
import { tokensOf } from './phrases.ts';
import { titleCues } from './titles/index.ts';

/** A title that was weighed, with its words. */
export interface TitlePhrase {
  title: string;
  tokens: string[];
  weights: Weights;
}

/** Every title of every cue, taken apart once for all who look for them. */
export const titlePhrases: readonly TitlePhrase[] = titleCues.flatMap(({ titles, weights }) =>
  listed(titles).map((title) => ({ title, tokens: tokensOf(title), weights })),
);
