import { standing } from '../../shared/amend/standing.ts';
import type { Claim, IsoDate, Verdict } from '../../shared/model/index.ts';
import type { Blobs, Clock, Events, Queues } from '../../shared/ports.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import type { Holder } from '../../shared/store/claims.ts';
import type { Feed } from '../../shared/store/feed.ts';
import { JudgeMessage } from '../../shared/store/messages.ts';
import { type BundleHead, isOver, type Paper, type Revision } from '../../shared/store/records.ts';
import { consumer, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import type { TakingClaims } from '../edge/late.ts';
import { stillQuiet } from '../edge/ready.ts';
import { handedIn, markOf } from '../edge/standing.ts';
import { tell } from './tell.ts';

export interface JudgeDeps {
  /** Loads now, without waiting, what is needed later: called while the first request waits for the network. */
  begin?(): void;
  papers: Blobs;
  records: Blobs;
  bundles: Bundles;
  claims: TakingClaims;
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
  const loading = load(deps);
  const before = await deps.bundles.newestRevision(importer, bundle);
  const head = await deps.bundles.head(importer, bundle);
  if (!head) return true;
  if (before) await goOn(deps, head, before);
  const papers = await deps.bundles.papers(importer, bundle);
  // Whoever ends the last paper sends a message of its own.
  if (!(await isWhole(deps, head, papers, message))) return true;
  const { entryDate, assumed } = await entryDateOf(deps, head);

  const amendments = standing(await deps.bundles.amendments(importer, bundle));
  const judging = await loading;
  const basis = await judging.basisOf(deps.records, { head, entryDate, assumed, papers, amendments });
  const number = (before?.revision ?? 0) + 1;
  const alone = judging.judgeOn(basis, [], number);
  const claims = await takeClaims(deps, { importer, bundle }, judging.claimsOf(alone));
  const inputs = judging.digestOf(basis, claims);
  if (before?.inputs === inputs || head.judged === inputs) return seen(deps, head, papers);

  const verdict = claims.length === 0 ? alone : judging.judgeOn(basis, claims, number);
  const earlier = before && (await verdictOf(deps, before));
  if (earlier && judging.sameJudgement(earlier, verdict)) {
    await deps.bundles.updateHead(importer, bundle, (h) => ({ ...h, judged: inputs }));
    return seen(deps, head, papers);
  }
  const revision = await judging.keep(deps, basis, { verdict, inputs, cause: message.cause, earlier });
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

/** What judges is loaded while the table is asked, once. An error is that of who awaits it. */
function load(deps: JudgeDeps): Promise<typeof import('./judging.ts')> {
  const judging = import('./judging.ts');
  judging.catch(() => undefined);
  deps.begin?.();
  return judging;
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
async function takeClaims(deps: JudgeDeps, holder: Holder, wanted: Claim[]): Promise<Claim[]> {
  const { ahead, freed } = await deps.claims.take(holder, wanted);
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

const verdictOf = async (deps: JudgeDeps, revision: Revision): Promise<Verdict | undefined> => {
  const blob = await deps.records.get(revision.verdict);
  return blob && (JSON.parse(new TextDecoder().decode(blob.bytes)) as Verdict);
};

/** What is left to do once a revision stands: the head moves forward, and its readers are told. */
async function goOn(deps: JudgeDeps, head: BundleHead, revision: Revision): Promise<void> {
  if (revision.told) return;
  await deps.bundles.moveForward(revision, revision.inputs);
  await tell(deps, head, revision);
  await deps.bundles.markTold(revision.importer, revision.bundle, revision.revision);
}
