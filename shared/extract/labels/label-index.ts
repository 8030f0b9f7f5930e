import type { DocumentType } from '../../model/document.ts';
import data from './data/index.json' with { type: 'json' };
import type { FieldId, LabelFile } from './fields.ts';
import { type SpellingData, SpellingTree } from './spelling-tree.ts';

/**
 * What the label files say, taken apart ahead of time: taking 18,000 spellings apart at every start costs more than reading a paper.
 * `npm run labels` writes it anew after a label file was changed.
 */
export interface LabelIndex {
  labels: SpellingData;
  titles: SpellingData;
  /** The titles of each label file as written. */
  titleSpellings: readonly LabelFile['titles'][];
  /** Unit spellings of every language with their codes. */
  units: readonly (readonly [string, string])[];
  /** The months of each label file. */
  months: readonly LabelFile['months'][];
  /** The function words of each label file. */
  words: readonly Pick<LabelFile, 'language' | 'words'>[];
  /** Words of labels by the languages that have them ("ru,uz"), parted by blanks. */
  vocabulary: Readonly<Record<string, string>>;
}

/** The index of all label files. */
export const labelIndex = data as unknown as LabelIndex;

let labels: SpellingTree<FieldId> | undefined;
let titles: SpellingTree<DocumentType> | undefined;

/** The labels of every language. */
export function labelTree(): SpellingTree<FieldId> {
  labels ??= new SpellingTree(labelIndex.labels);
  return labels;
}

/** The document titles of every language. */
export function titleTree(): SpellingTree<DocumentType> {
  titles ??= new SpellingTree(labelIndex.titles);
  return titles;
}
