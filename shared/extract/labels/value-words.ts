import data from './data/value-words.json' with { type: 'json' };
import type { LabelFile } from './fields.ts';

/** What label files say of values. It stands apart from the labels: judging compares values, and reads no label. */
export interface ValueWords {
  /** Unit spellings of every language with their codes. */
  units: readonly (readonly [string, string])[];
  /** The months of each label file. */
  months: readonly LabelFile['months'][];
}

export const valueWords = data as unknown as ValueWords;
