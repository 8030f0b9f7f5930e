import { standing } from '../../shared/amend/standing.ts';
import { judge, knownOrders, rulesVersion } from '../../shared/judge.ts';
import type { Claim, IsoDate, Verdict } from '../../shared/model/index.ts';
import type { Blobs, Clock, Events, Queues } from '../../shared/ports.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import type { Claims, Holder } from '../../shared/store/claims.ts';
import type { Feed } from '../../shared/store/feed.ts';
import { digest, records } from '../../shared/store/keys.ts';
import { JudgeMessage } from '../../shared/store/messages.ts';
import { type BundleHead, isOver, type Paper, type Revision } from '../../shared/store/records.ts';
import { claimsOf } from '../../shared/trace/claims.ts';
import { consumer, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import { stillQuiet } from '../edge/ready.ts';
import { handedIn, markOf } from '../edge/standing.ts';
import { changesBetween, sameJudgement } from './changes.ts';
import { type Facts, factsOf, inputsDigest } from './inputs.ts';
import { reportOf } from './report.ts';
import { type RulesInForce, rulesInForce } from './rules-in-force.ts';
import { tell } from './tell.ts';

export interface JudgeDeps {
  papers: Blobs;
  records: Blobs;
  bundles: Bundles;
  claims: Claims;
  feed: Feed;
  queues: Queues;
  events: Events;
  clock: Clock;
  edge: Edge;
  settings: { quietSeconds: number };
}

/** Judges a bundle whose papers are all read, and tells its readers. A repeat at any point goes on where the one before stopped. */
export const makeJudge = (deps: JudgeDeps): QueueHandler =>
  consumer({ queue: 'judge', schema: JudgeMessage, edge: deps.edge, handle: (message) => judgeBundle(deps, message) });

async function judgeBundle(deps: JudgeDeps, message: JudgeMessage): Promise<void> {
  while (!(await judgeOnce(deps, message)));
  if (message.cause !== 'operator') return;
  const lookedAt = deps.clock.now().toISOString();
  await deps.bundles.updateHead(message.importer, message.bundle, (head) => ({ ...head, lookedAt }));
}

/**
 * One try; false when another judge of the bundle was first. The newest revision is looked at before the papers, and the next number
 * is put only if it is still free: so no verdict ever rests on older facts than the one before it.
 */
async function judgeOnce(deps: JudgeDeps, message: JudgeMessage): Promise<boolean> {
  const { importer, bundle } = message;
  const before = await deps.bundles.newestRevision(importer, bundle);
  const head = await deps.bundles.head(importer, bundle);
  if (!head) return true;
  if (before) await goOn(deps, head, before);
  const papers = await deps.bundles.papers(importer, bundle);
  // Whoever ends the last paper sends a message of its own.
  if (!(await isWhole(deps, head, papers, message))) return true;
  const { entryDate, assumed } = await entryDateOf(deps, head);

  const rules = await rulesInForce(deps.records);
  const amendments = standing(await deps.bundles.amendments(importer, bundle));
  const facts = await factsOf(deps.records, importer, papers, amendments);
  const by = { head, entryDate, assumed, facts, rules };
  const number = (before?.revision ?? 0) + 1;
  const alone = judgeBy(by, [], number);
  const claims = await takeClaims(deps, { importer, bundle }, alone);
  const inputs = inputsDigest({ head, entryDate, papers, amendments, claims, rules, rulesVersion });
  if (before?.inputs === inputs || head.judged === inputs) return seen(deps, head, papers);

  const verdict = claims.length === 0 ? alone : judgeBy(by, claims, number);
  const earlier = before && (await verdictOf(deps, before));
  if (earlier && sameJudgement(earlier, verdict)) {
    await deps.bundles.updateHead(importer, bundle, (h) => ({ ...h, judged: inputs }));
    return seen(deps, head, papers);
  }
  const revision = await keep(deps, { head, verdict, facts, rules, inputs, cause: message.cause, earlier });
  const { stands, added } = await deps.bundles.addRevision(revision);
  if (!added) return false;
  await deps.bundles.moveForward(stands, stands.inputs, markOf(papers, head.amended));
  await goOn(deps, head, stands);
  deps.edge.count('VerdictsReached');
  const since = head.receivedAt ?? head.submittedAt;
  if (since && message.cause === 'papers')
    deps.edge.time('VerdictLatency', Math.max(0, deps.clock.now().getTime() - Date.parse(since)));
  return seen(deps, head, papers);
}

/** Notes which papers and amendments the newest judgement stands on; false when they changed meanwhile. */
async function seen(deps: JudgeDeps, head: BundleHead, papers: readonly Paper[]): Promise<boolean> {
  const { importer, bundle } = head;
  const papersJudged = markOf(papers, head.amended);
  const now = await deps.bundles.updateHead(importer, bundle, (h) =>
    h.papersJudged === papersJudged ? undefined : { ...h, papersJudged },
  );
  return markOf(await deps.bundles.papers(importer, bundle), now?.amended) === papersJudged;
}

/** Claims the bundle's bales and lots; returns the claims that stand ahead. Bundles that these freed are judged again. */
async function takeClaims(deps: JudgeDeps, holder: Holder, verdict: Verdict): Promise<Claim[]> {
  const { ahead, freed } = await deps.claims.take(holder, claimsOf(verdict));
  for (const other of freed) await deps.queues.send('judge', { ...other, cause: 'claims' } satisfies JudgeMessage);
  if (freed.length > 0) await deps.claims.told(holder, freed);
  // Of another importer's bundle this importer learns that the claim exists, and its date.
  return ahead.map(({ importer, ...claim }) =>
    importer === holder.importer ? { ...claim, importer } : { ...claim, bundle: 'of another importer' },
  );
}

/** Is every paper over, and nothing more to come for now? An inbox that is not quiet yet is looked at again. */
async function isWhole(deps: JudgeDeps, head: BundleHead, papers: readonly Paper[], message: JudgeMessage) {
  const handed = handedIn(papers).filter((p) => p.state !== 'expected' || !head.latest);
  if (handed.length === 0) return false;
  if (head.via === 'api' && !head.submittedAt) return false;
  // An upload announced after the submission and never made holds nothing up: the papers that came are judged.
  const open = papers.filter((p) => !isOver(p.state) && !(p.state === 'expected' && head.latest));
  if (open.length > 0) return false;
  const wait = stillQuiet(head, deps.clock, deps.settings.quietSeconds);
  if (wait > 0) await deps.queues.send('judge', message, { delay: wait });
  return wait === 0;
}

/** The day of importation: as stated, else the day on which the bundle was handed in, which is then kept. */
async function entryDateOf(deps: JudgeDeps, head: BundleHead): Promise<{ entryDate: IsoDate; assumed: boolean }> {
  const of = ({ entryDate, entryDateAssumed }: BundleHead) =>
    entryDate && { entryDate, assumed: entryDateAssumed === true };
  const day = (head.submittedAt ?? deps.clock.now().toISOString()).slice(0, 10);
  const kept = head.entryDate
    ? head
    : await deps.bundles.updateHead(head.importer, head.bundle, (h) =>
        h.entryDate ? undefined : { ...h, entryDate: day, entryDateAssumed: true },
      );
  return (kept && of(kept)) || { entryDate: day, assumed: true };
}

function judgeBy(
  by: { head: BundleHead; entryDate: IsoDate; assumed: boolean; facts: Facts; rules: RulesInForce },
  claims: Claim[],
  revision: number,
): Verdict {
  const { head, entryDate, assumed, facts, rules } = by;
  return judge({
    bundle: {
      id: head.bundle,
      importer: head.importerName ?? head.importer,
      ...(head.reference === undefined ? {} : { reference: head.reference }),
      ...(head.broker === undefined ? {} : { broker: head.broker }),
      revision,
    },
    entryDate,
    ...(assumed ? { entryDateAssumed: true } : {}),
    documents: facts.documents,
    unreadable: facts.unreadable,
    claims,
    ...(rules.orders ? { orders: rules.orders } : {}),
    ...(rules.lists ? { listed: rules.lists } : {}),
  });
}

const verdictOf = async (deps: JudgeDeps, revision: Revision): Promise<Verdict | undefined> => {
  const blob = await deps.records.get(revision.verdict);
  return blob && (JSON.parse(new TextDecoder().decode(blob.bytes)) as Verdict);
};

/** Stores the verdict and its report under their digests; the revision that names them is put by the caller. */
async function keep(
  deps: JudgeDeps,
  made: {
    head: BundleHead;
    verdict: Verdict;
    facts: Facts;
    rules: RulesInForce;
    inputs: string;
    cause: JudgeMessage['cause'];
    earlier: Verdict | undefined;
  },
): Promise<Revision> {
  const { head, verdict, facts, rules, inputs, cause, earlier } = made;
  const { importer, bundle } = head;
  const body = `${JSON.stringify(verdict, null, 2)}\n`;
  const report = await reportOf(
    deps,
    importer,
    verdict,
    facts,
    knownOrders({
      ...(rules.orders ? { orders: rules.orders } : {}),
      ...(rules.lists ? { listed: rules.lists } : {}),
    }),
  );
  const keys = { verdict: records.verdict(importer, digest(body)), report: records.report(importer, digest(report)) };
  await deps.records.put(keys.verdict, body, { contentType: 'application/json', onlyNew: true });
  await deps.records.put(keys.report, report, { contentType: 'text/html; charset=utf-8', onlyNew: true });
  return {
    importer,
    bundle,
    revision: verdict.bundle.revision,
    outcome: verdict.outcome,
    summary: verdict.summary,
    ...(head.reference === undefined ? {} : { reference: head.reference }),
    entryDate: verdict.entryDate,
    inputs,
    ...keys,
    cause,
    changes: changesBetween(earlier, verdict),
    at: deps.clock.now().toISOString(),
    told: false,
  };
}

/** What is left to do once a revision stands: the head moves forward, and its readers are told. */
async function goOn(deps: JudgeDeps, head: BundleHead, revision: Revision): Promise<void> {
  if (revision.told) return;
  await deps.bundles.moveForward(revision, revision.inputs);
  await tell(deps, head, revision);
  await deps.bundles.markTold(revision.importer, revision.bundle, revision.revision);
}
