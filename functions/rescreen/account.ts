import type { Clock, Queues } from '../../shared/ports.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import type { JudgeMessage, ReadMessage, ScanDone, Tally } from '../../shared/store/messages.ts';
import { type BundleHead, isOver, type Paper } from '../../shared/store/records.ts';
import { standingOf } from '../edge/standing.ts';

/** After this long without news a paper or bundle is asked for again, in milliseconds; far beyond any queue's usual age. */
export const patience = { reading: 45 * 60_000, scanning: 90 * 60_000, judging: 30 * 60_000 } as const;

export const noTally = (): Tally => ({ received: 0, read: 0, rejected: 0, withdrawn: 0, inFlight: 0, waiting: 0 });

/** Adds the papers of one bundle to the tally. */
export function countPapers(tally: Tally, papers: readonly Paper[]): void {
  for (const paper of papers) {
    if (paper.upload) tally.received++;
    if (paper.state === 'read') tally.read++;
    else if (paper.state === 'rejected') tally.rejected++;
    else if (paper.state === 'withdrawn') tally.withdrawn += paper.upload ? 1 : 0;
    else if (paper.state === 'received' || paper.state === 'scanning') tally.inFlight++;
    if (paper.scan?.waiting) tally.waiting++;
  }
}

/** Papers received that have no known end and are not in flight: 0 unless one was lost or counted twice. */
export const differenceOf = (t: Tally): number => t.received - t.read - t.rejected - t.withdrawn - t.inFlight;

interface MendDeps {
  bundles: Bundles;
  queues: Queues;
  clock: Clock;
}

/** Asks again for whatever of a bundle got stuck (a message that went to a dead-letter queue, a completion that never came). Returns what was asked. */
export async function mend(deps: MendDeps, head: BundleHead, papers: readonly Paper[]): Promise<string[]> {
  const { importer, bundle } = head;
  const now = deps.clock.now().getTime();
  const old = (at: string, than: number) => now - Date.parse(at) > than;
  const asked: string[] = [];
  for (const { file, state, at, upload, scan } of papers) {
    if (!upload) continue;
    if (state === 'received' && old(at, patience.reading)) {
      const message: ReadMessage = { importer, bundle, file, sequencer: upload.sequencer };
      await deps.queues.send('read', message);
      asked.push('read');
    }
    // One that waits tries again every few seconds and says so: no word for so long, and its message is lost.
    if (state === 'scanning' && scan?.waiting && old(at, patience.reading)) {
      await deps.queues.send('read', { importer, bundle, file, sequencer: upload.sequencer } satisfies ReadMessage);
      asked.push('read');
    }
    if (state === 'scanning' && scan && !scan.waiting && old(at, patience.scanning)) {
      for (const token of scan.tokens) {
        const job = await deps.bundles.job(token);
        const done: ScanDone = { JobId: job?.jobId ?? '', Status: 'SUCCEEDED', JobTag: token };
        if (job?.jobId) await deps.queues.send('collect', done);
        else await deps.queues.send('read', { importer, bundle, file, sequencer: upload.sequencer });
        asked.push('collect');
      }
    }
  }
  const since = head.receivedAt ?? head.submittedAt;
  const open = papers.some((p) => !isOver(p.state) && !(p.state === 'expected' && head.latest));
  if (standingOf(head, papers) === 'pending' && !open && since && old(since, patience.judging)) {
    const message: JudgeMessage = { importer, bundle, cause: 'papers' };
    await deps.queues.send('judge', message);
    asked.push('judge');
  }
  return asked;
}
