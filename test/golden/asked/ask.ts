import type { Document } from '../../../shared/model/index.ts';
import { isInForce, orders, reachesGoods } from '../../../shared/orders/index.ts';
import type { Case } from '../../../shared/rules/types.ts';
import { screenDocuments } from '../../../shared/screen/index.ts';
import { listSnapshots } from '../../../shared/screen/lists.ts';
import { inOrder } from '../../../shared/trace/copies.ts';
import { trace } from '../../../shared/trace/index.ts';
import { settleAcross } from '../../../shared/trace/readings/across.ts';
import type { GoldenCase } from '../cases.ts';
import { type Edit, edited } from '../edits.ts';
import { labels } from '../lines.ts';
import type { Question } from './questions.ts';
import { told } from './told.ts';

/** What is asked of which part of which bundle, with which changes made in it. */
export interface Ask {
  ask: string;
  /** Plain values; nothing else is given then. */
  values?: unknown[];
  case?: string;
  edits?: Edit[];
  paper?: string;
  other?: string;
}

/** A bundle that was traced: what is changed in its papers then changes what a rule looks at, and the chain stays. */
export interface TracedCase extends GoldenCase {
  traced: Pick<Case, 'chain' | 'goods' | 'commodities' | 'open' | 'statedOrigins'>;
}

const tracedOnce = new WeakMap<GoldenCase, TracedCase>();
/** The same answer for the same bundle. */
export function tracedCase(given: GoldenCase): TracedCase {
  let made = tracedOnce.get(given);
  if (!made) {
    const { documents, chain, goods, commodities, open, statedOrigins } = trace(settleAcross(inOrder(given.documents)));
    const name = `${given.name}, traced`;
    made = { ...given, name, documents, traced: { chain, goods, commodities, open, statedOrigins } };
    tracedOnce.set(given, made);
  }
  return made;
}

/** What changes of a question are made in: the bundle as read, or as traced. */
export const baseOf = (question: Question, base: GoldenCase): GoldenCase =>
  question.of === 'traced' ? tracedCase(base) : base;

/** A bundle as `judge` hands it to a rule. Names are screened when a rule looks at them. */
export const caseFrom = (given: GoldenCase): Case => caseOf(tracedCase(given));

function caseOf({ entryDate, documents, unreadable, claims = [], bundle, traced }: TracedCase): Case {
  const { commodities, goods } = traced;
  const hs = goods.flatMap((g) => g.hsCode ?? []);
  let screening: Case['screening'] | undefined;
  return {
    ...traced,
    bundle: bundle?.id ?? 'one',
    entryDate,
    documents,
    unreadable,
    orders: orders.filter((o) => isInForce(o, entryDate) && commodities.some((c) => reachesGoods(o, c, hs))),
    get screening() {
      screening ??= screenDocuments(documents, entryDate);
      return screening;
    },
    lists: listSnapshots(),
    claims,
  };
}

const names = (documents: readonly Document[]): Map<Document, string> => {
  const of = labels(documents);
  return new Map(documents.map((d) => [d, of.get(d.id)!]));
};

/** Makes the question ready: each call asks it anew and tells the answer. Undefined where the case has no such paper. */
export function asking(
  question: Question,
  { values, paper, other }: Pick<Ask, 'values' | 'paper' | 'other'>,
  given: GoldenCase | undefined,
  made: { case?: Case } = {},
): (() => string) | undefined {
  if (question.of === 'values')
    return () => told(question.ask(...(structuredClone(values ?? []) as never[])), new Map());
  if (!given) return undefined;
  const { documents } = given;
  const known = names(documents);
  const find = (name: string | undefined): Document | undefined => documents.find((d) => known.get(d) === name);
  const [one, two] = [find(paper), find(other)];
  if (question.of === 'papers') return () => told(question.ask([...documents]), known);
  if (question.of === 'paper') return one && (() => told(question.ask(one), known));
  if (question.of === 'two') return one && two && (() => told(question.ask(one, two), known));
  if (question.of === 'traced') {
    const c = caseOf(given as TracedCase);
    return () => told(question.ask(c), known);
  }
  made.case ??= caseFrom(given);
  const c = made.case;
  return () => told(question.ask(c), known);
}

/** Answers a row of the table; undefined when it no longer fits the case. */
export function answer(
  row: Ask,
  question: Question,
  base: GoldenCase | undefined,
  paperOf: (name: string, paper: string) => Document | undefined,
): string | undefined {
  const given = base && edited(baseOf(question, base), row.edits ?? [], paperOf);
  return asking(question, row, given)?.();
}
