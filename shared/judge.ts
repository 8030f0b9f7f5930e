import { hedge, type Judged } from './hedge.ts';
import type { Claim, Document, Finding, IsoDate, Outcome, Unreadable, Verdict } from './model/index.ts';
import { nextSteps } from './next/index.ts';
import { withClosingPapers } from './next/step-gaps.ts';
import { digestOf, isInForce, ordersDigest, reachesGoods, orders as shippedOrders } from './orders/index.ts';
import type { Order } from './orders/types.ts';
import { rules } from './rules/index.ts';
import { run, sortFindings, toFindings } from './rules/run.ts';
import type { Case } from './rules/types.ts';
import { screenDocuments } from './screen/index.ts';
import { type Lists, listSnapshots } from './screen/lists.ts';
import { summarize } from './summary.ts';
import { compare, inOrder } from './trace/copies.ts';
import { trace } from './trace/index.ts';
import { settleAcross } from './trace/readings/across.ts';
import { remarked } from './trace/remarks.ts';

/** Names the rules that judged; raised whenever a rule or its data changes what it finds. */
export const rulesVersion = '2026-11-22';

export interface JudgeInput {
  bundle: { id: string; importer?: string; reference?: string; broker?: string; revision?: number };
  /** Date of importation: it picks the orders. */
  entryDate: IsoDate;
  /** Nobody gave that date: the day of submission or of judging stands in its place, and deadlines say so. */
  entryDateAssumed?: boolean;
  documents: Document[];
  unreadable: Unreadable[];
  /** Claims of other bundles. */
  claims?: Claim[];
  /** Orders to judge by; the shipped ones when absent (a replay gives those of its verdict). */
  orders?: readonly Order[];
  /** Lists to screen names by; those shipped when absent. */
  listed?: Lists;
  /** Names, dates and digests of the lists as a verdict prints them; those of `listed` when absent. */
  lists?: Verdict['inputs']['lists'];
  rulesVersion?: string;
}

/**
 * Judges a bundle: a pure function of its papers, the orders and lists, the date of importation and the claims of other bundles. The
 * same input gives the same verdict byte for byte, in whatever order the papers are handed in. What hangs on characters that OCR could not
 * read surely is held against nobody.
 */
export function judge(input: JudgeInput): Verdict {
  const documents = settleAcross(inOrder(input.documents));
  const first = judgeAsRead({ ...input, documents });
  const hedged = hedge(first, documents, (other) => judgeAsRead({ ...input, documents: other }));
  return hedged ? judgeAsRead({ ...input, documents }, hedged) : first;
}

/** The orders to judge by: those given, or the shipped ones, with the orders on parties that the lists bring; each id once. */
export function knownOrders({
  orders = shippedOrders,
  listed,
}: Pick<JudgeInput, 'orders' | 'listed'>): readonly Order[] {
  const more = (listed?.orders ?? []).filter((o) => !orders.some((known) => known.id === o.id));
  return more.length === 0 ? orders : [...orders, ...more];
}

/** Judges papers by what was read; with `hedged` these findings stand in the place of those of the rules. */
function judgeAsRead(input: JudgeInput, hedged?: Judged): Verdict {
  const { entryDate } = input;
  const unreadable = onceEach(input.unreadable);
  const traced = trace(input.documents);
  const known = knownOrders(input);
  const hs = traced.goods.map((g) => g.hsCode).filter((code) => code !== undefined);
  const inForce = known.filter(
    (o) => isInForce(o, entryDate) && traced.commodities.some((c) => reachesGoods(o, c, hs)),
  );
  const goodsKnown = traced.goods.length > 0;
  // An order in force reaches a commodity that the goods are of.
  const covered = inForce.length > 0;
  const open = traced.open.filter((o) => known.some((x) => isInForce(x, entryDate) && reachesGoods(x, o.commodity)));
  const c: Case = {
    bundle: input.bundle.id,
    entryDate,
    documents: traced.documents,
    unreadable,
    chain: traced.chain,
    goods: traced.goods,
    commodities: traced.commodities,
    open,
    statedOrigins: traced.statedOrigins,
    orders: inForce,
    screening: screenDocuments(traced.documents, entryDate, input.listed?.entities),
    lists: input.lists ?? listSnapshots(input.listed),
    claims: input.claims ?? [],
  };
  const ran = rules.map((rule) => ({ rule, outcome: run(rule, c) }));
  const blind = !goodsKnown && (!traced.told || open.length > 0);
  const judged = covered || blind;
  const raised = judged
    ? sortFindings(hedged?.findings ?? ran.flatMap(({ rule, outcome }) => toFindings(rule, outcome)), rules, c)
    : [];
  // While the goods are unknown nothing can be held against them; what is missing or cannot be read can be said.
  const findings = blind ? raised.filter((f) => f.severity === 'gap' && f.rule.startsWith('document.')) : raised;
  const outcome: Outcome = covered ? outcomeOf(findings) : blind ? 'unproven' : 'not-covered';
  const needed = new Set(traced.goods.flatMap((g) => g.needs.flat()));
  const steps = withClosingPapers(traced.chain.steps, traced.documents, traced.commodities, needed);
  const verdict = {
    schema: 'verdict/1' as const,
    bundle: { ...input.bundle, revision: input.bundle.revision ?? 1 },
    entryDate,
    ...(input.entryDateAssumed ? { entryDateAssumed: true as const } : {}),
    rulesVersion: input.rulesVersion ?? rulesVersion,
    outcome,
    commodities: traced.commodities,
    statedOrigins: traced.statedOrigins,
    findings,
    rules:
      hedged?.rules ??
      ran.map(({ rule, outcome: { state, why } }) =>
        judged
          ? { rule: rule.id, state, why }
          : { rule: rule.id, state: 'not-applicable' as const, why: 'no covered goods, or no order in force for them' },
      ),
    inputs: {
      documents: [...new Set([...input.documents, ...unreadable].map((d) => d.sha256))].sort(),
      orders: ordersDigest(known),
      lists: input.lists ?? listSnapshots(input.listed),
      ...amendedIn(input.documents),
    },
    chain: { ...traced.chain, steps },
    documents: remarked(inOrder(input.documents)),
    unreadable,
  };
  return {
    ...verdict,
    ...nextSteps(verdict, inForce),
    summary: summarize(verdict, traced.goods, inForce),
  };
}

/** Digest of what people amended of the papers; empty when nobody did. */
function amendedIn(documents: readonly Document[]): { amendments?: string } {
  const amended = inOrder(documents).flatMap((d) => (d.amendments ? [[d.id, d.amendments]] : []));
  return amended.length === 0 ? {} : { amendments: digestOf(amended) };
}

/** The worst severity alone makes the outcome of covered goods. */
export function outcomeOf(findings: readonly Pick<Finding, 'severity'>[]): Outcome {
  const has = (severity: Finding['severity']): boolean => findings.some((f) => f.severity === severity);
  if (has('prohibits')) return 'prohibited';
  if (has('contradicts')) return 'contradicted';
  return has('gap') ? 'unproven' : 'clear';
}

/** Exit code of the command: 0 when nothing stands against the papers, 1 otherwise. */
export const exitCode = (outcome: Outcome): 0 | 1 => (outcome === 'clear' || outcome === 'not-covered' ? 0 : 1);

/** SHA-256 of no bytes: what an empty file has, and one that could not be opened. */
const noBytes = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A file handed in twice is unreadable once; files without bytes are the same file only under the same name. */
function onceEach(unreadable: readonly Unreadable[]): Unreadable[] {
  const sorted = [...unreadable].sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
  const keyOf = (file: Unreadable): string => (file.sha256 === noBytes ? `${noBytes} ${file.name}` : file.sha256);
  return [...Map.groupBy(sorted, keyOf).values()].map(([first]) => first!);
}
