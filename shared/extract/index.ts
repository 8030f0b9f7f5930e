import { type DocumentType, type Facts, noFacts, type Page, type ReadProblem } from '../model/index.ts';
import { toContext } from './base/context.ts';
import { checkDoubts, markDoubts } from './checks/index.ts';
import { addCodes } from './codes/index.ts';
import { extractors } from './types/registry.ts';

export interface Extraction {
  facts: Facts;
  notes: string[];
  problems: ReadProblem[];
}

/**
 * Reads the facts of one document from its pages. A paper that an extractor cannot take gives empty facts and a problem of code
 * `damaged`; it never throws.
 */
export function extractFacts(
  pages: readonly Page[],
  document: { id: string; type: DocumentType; language: string; languages?: readonly string[] },
): Extraction {
  try {
    const first = toContext(pages, document);
    const checked = checkDoubts(first);
    const context = checked ? toContext(checked.pages, document) : first;
    const facts = extractors[document.type](context);
    addCodes(context, facts);
    const settled = checked ? markDoubts(facts, checked) : [];
    return { facts, notes: [...context.notes, ...settled], problems: [] };
  } catch (cause) {
    const message = `expected a paper whose words can be laid out, but its reading failed (${cause instanceof Error ? cause.message : 'unknown cause'})`;
    return { facts: noFacts(), notes: [], problems: [{ code: 'damaged', message }] };
  }
}
