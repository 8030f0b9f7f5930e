import { expandBraces } from '../extract/labels/spellings.ts';
import type { DocumentType } from '../model/index.ts';

/** How far a word speaks for each type of document; types not named gain nothing. Ten is a title that leaves no doubt. */
export type Weights = Partial<Record<DocumentType, number>>;

/** Titles of one weight: what stands large or alone at the head of a paper. */
export interface TitleCue {
  weights: Weights;
  /** Titles parted by `|`, language by language. */
  titles: string;
}

/** One thing said in any language, anywhere on the paper: it counts once, however often and in however many languages it stands. */
export interface BodyCue {
  id: string;
  weights: Weights;
  /** Phrases parted by `|`. */
  phrases: string;
}

/** The phrases of a cue; "{spinning,yarn} {record,log}" stands for each combination. */
export const listed = (phrases: string): string[] =>
  phrases
    .split('|')
    .flatMap((p) => expandBraces(p))
    .filter((p) => p !== '');
