import data from './data/labels.json' with { type: 'json' };
import type { FieldId } from './fields.ts';
import { type SpellingData, SpellingTree } from './spelling-tree.ts';

let labels: SpellingTree<FieldId> | undefined;

/**
 * The labels of every language, taken apart ahead of time: taking 18,000 spellings apart at every start costs more than reading a paper.
 * `npm run labels` writes what is in `data` anew after a label file was changed.
 */
export function labelTree(): SpellingTree<FieldId> {
  labels ??= new SpellingTree(data as SpellingData);
  return labels;
}
