import type { DocumentType } from '../../model/document.ts';
import data from './data/titles.json' with { type: 'json' };
import type { LabelFile } from './fields.ts';
import { type SpellingData, SpellingTree } from './spelling-tree.ts';

export interface TitleIndex {
  spellings: SpellingData;
  /** The titles of each label file as written. */
  asWritten: readonly LabelFile['titles'][];
}

const index = data as unknown as TitleIndex;
let titles: SpellingTree<DocumentType> | undefined;

/** The document titles of every language. */
export function titleTree(): SpellingTree<DocumentType> {
  titles ??= new SpellingTree(index.spellings);
  return titles;
}

/** The titles of each label file as written. */
export const titlesAsWritten = index.asWritten;
