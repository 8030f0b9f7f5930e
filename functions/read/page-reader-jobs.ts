import { Final, Retryable } from '../../shared/ports.ts';
import type { Scan } from '../../shared/read/index.ts';
import { digest, records } from '../../shared/store/keys.ts';
import type { ReadMessage } from '../../shared/store/messages.ts';
import type { Paper } from '../../shared/store/records.ts';
import { keptIn } from './kept-scans.ts';
import type { ReadDeps } from './read.ts';

/** Pool of places in front of the page reader's quota of running jobs. */
export const pageReaderPool = 'page-reader';
/** A job that never says that it is over gives its place back after this long. */
const leaseSeconds = 3600;

/**
 * Hands the scans of a paper to the page reader, one job each, as far as there are places. The paper is `scanning` meanwhile; a scan
 * without a place waits (visibly) and tries again. Starting twice starts one job: token and place are named after the paper and the bytes.
 */
export async function startScans(deps: ReadDeps, paper: Paper, scans: readonly Scan[]): Promise<void> {
  const tokens: string[] = [];
  let waiting = false;
  let refused = false;
  for (const scan of scans) {
    const token = digest(`${paper.importer}/${paper.bundle}/${paper.file}/${scan.sha256}`);
    tokens.push(token);
    const started = await start(deps, paper, scan, token);
    if (started === 'no place') waiting = true;
    if (started === 'refused') refused = true;
  }
  const at = deps.clock.now().toISOString();
  await deps.bundles.updatePaper(paper.importer, paper.bundle, paper.file, (now) => {
    if (!now || now.upload?.sequencer !== paper.upload?.sequencer) return undefined;
    if (now.state === 'read' || now.state === 'withdrawn') return undefined;
    // One that was rejected is being tried again.
    const { problem: _, ...rest } = now;
    return { ...rest, state: 'scanning', scan: { tokens, waiting, since: now.scan?.since ?? at }, at };
  });
  if (!waiting && !refused) return;
  if (waiting) deps.edge.count('PapersWaiting');
  const { importer, bundle, file } = paper;
  const message: ReadMessage = { importer, bundle, file, sequencer: paper.upload?.sequencer ?? '' };
  await deps.queues.send('read', message, refused ? {} : { delay: deps.settings.waitSeconds });
}

/** `no place`: the page reader takes nothing now. `refused`: it never takes this scan, which the embedded engine then reads. */
async function start(
  deps: ReadDeps,
  paper: Paper,
  scan: Scan,
  token: string,
): Promise<'started' | 'no place' | 'refused'> {
  const { importer, bundle, file } = paper;
  const standing = await deps.bundles.job(token);
  if (standing?.jobId !== undefined) return 'started';
  const place = await deps.slots.acquire(pageReaderPool, token, deps.settings.pageReaderJobs, leaseSeconds);
  if (!place) return 'no place';
  const key = records.scan(importer, scan.sha256);
  await deps.records.put(key, scan.bytes, { onlyNew: true });
  const at = deps.clock.now().toISOString();
  const job = { token, importer, bundle, file, sha256: scan.sha256, at };
  // Before it is started: its completion may be here first.
  await deps.bundles.addJob(job);
  try {
    const { jobId } = await deps.pageReader.start({ key, tag: token, token });
    await deps.bundles.noteJob(token, jobId);
    return 'started';
  } catch (error) {
    await deps.slots.release(pageReaderPool, token);
    if (error instanceof Final) {
      const refusal = { schema: 'scan/1' as const, pages: [], problems: [], refused: error.message };
      await keptIn(deps.records, importer).keepScan(scan.sha256, refusal);
      await deps.bundles.removeJob(token);
      return 'refused';
    }
    if (!(error instanceof Retryable)) throw error;
    deps.edge.count('ScannerThrottled');
    return 'no place';
  }
}
