import { type DocumentType, type Facts, noFacts, type Page, type ReadProblem } from '../model/index.ts';
import { asType, type Context, toContext } from './base/context.ts';
import { addRest } from './base/rest.ts';
import { type Checked, checkDoubts, markDoubts } from './checks/index.ts';
import { addCodes } from './codes/index.ts';
import { addLabelledGrowth } from './production/labelled-growth.ts';
import { addGinsOfSentences } from './production/stated-origin.ts';
import { extractors } from './types/registry.ts';

export interface Extraction {
  facts: Facts;
  /** The facts that the paper gives as each of its further types, in their order. */
  also: Facts[];
  /** Of all types, each said once. */
  notes: string[];
  problems: ReadProblem[];
}

/**
 * Reads the facts of one document from its pages, as its type and as each of `alsoTypes`; its layout and its doubtful characters are the
 * same for all of them and are worked out once. A paper that an extractor cannot take gives empty facts and a problem of code `damaged`;
 * it never throws.
 */
export function extractFacts(
  pages: readonly Page[],
  document: {
    id: string;
    type: DocumentType;
    language: string;
    languages?: readonly string[];
    alsoTypes?: readonly DocumentType[] | undefined;
    /** Of a record with a section for each of its types: the pages with what concerns each of them alone. */
    sections?: Partial<Record<DocumentType, Page[]>> | undefined;
  },
): Extraction {
  const { alsoTypes = [], sections = {}, ...paper } = document;
  const notes = new Set<string>();
  const problems = new Map<string, ReadProblem>();
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (cause) {
      const problem = damaged(cause);
      problems.set(problem.message, problem);
      return otherwise;
    }
  };
  const ground = attempt(() => {
    const first = toContext(pages, paper);
    const checked = checkDoubts(first);
    return { context: checked ? toContext(checked.pages, paper) : first, checked };
  }, undefined);
  const factsOf = (type: DocumentType): Facts =>
    attempt(() => {
      if (!ground) return noFacts();
      const context = type === paper.type ? ground.context : asType(ground.context, type);
      const read = factsIn(context, ground.checked);
      for (const note of read.notes) notes.add(note);
      return read.facts;
    }, noFacts());
  /** What the section of a step tells of it, read by the ways of the whole paper of writing days and numbers. */
  const factsOfStep = (type: DocumentType): Facts => {
    const own = sections[type];
    if (!own) return factsOf(type);
    return attempt(() => {
      if (!ground) return noFacts();
      const layout = toContext(checkDoubts(toContext(own, paper))?.pages ?? own, paper).layout;
      return factsIn({ ...asType(ground.context, type), layout }, ground.checked).facts;
    }, noFacts());
  };
  const facts = factsOf(paper.type);
  if (sections[paper.type]) {
    const { flows, events, sites } = factsOfStep(paper.type);
    Object.assign(facts, { flows, events, sites });
  }
  const also = alsoTypes.map(factsOfStep);
  return { facts, also, notes: [...notes], problems: [...problems.values()] };
}

function factsIn(context: Context, checked: Checked | undefined): { facts: Facts; notes: string[] } {
  const facts = extractors[context.document.type](context);
  if (context.document.type !== 'ginning-record') addGinsOfSentences(context, facts);
  addLabelledGrowth(context, facts);
  addCodes(context, facts);
  addRest(context, facts);
  const settled = checked ? markDoubts(facts, checked) : [];
  return { facts, notes: [...context.notes, ...settled] };
}

const damaged = (cause: unknown): ReadProblem => ({
  code: 'damaged',
  message: `expected a paper whose words can be laid out, but its reading failed (${cause instanceof Error ? cause.message : 'unknown cause'})`,
});
