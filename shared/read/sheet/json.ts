import type { Page } from '../../model/index.ts';
import { ReadError } from '../problem.ts';
import { dteParts } from './dte.ts';
import { formCells } from './form.ts';
import { sheetPage } from './sheet-page.ts';
import { type Tree, treeParts } from './tree.ts';

/** JSON, or one JSON value a line (NDJSON), as one page: lists of objects as tables, the rest as labels with values. */
export function jsonPage(text: string): { page: Page; notes: string[] } {
  const notes: string[] = [];
  const tree = parse(text.replace(/^\ufeff/, ''), notes);
  const dte = dteParts(tree);
  if (dte) return { page: sheetPage({ title: dte.title, cells: formCells(dte.parts) }, 1), notes };
  return { page: sheetPage({ cells: formCells(treeParts(tree)) }, 1), notes };
}

function parse(text: string, notes: string[]): Tree {
  try {
    return JSON.parse(text) as Tree;
  } catch (error) {
    const values: Tree[] = [];
    let broken = 0;
    for (const line of text.split(/\r?\n/)) {
      if (!line.trim()) continue;
      try {
        values.push(JSON.parse(line) as Tree);
      } catch {
        broken += 1;
      }
    }
    if (values.length <= broken) {
      const cut = /end of JSON|Unterminated/i.test(String(error));
      throw new ReadError(
        cut ? 'truncated' : 'damaged',
        'Expected JSON, found text that is not. Export it again.',
        error,
      );
    }
    if (broken) notes.push(`${broken} lines are not JSON and were left out.`);
    return values;
  }
}
