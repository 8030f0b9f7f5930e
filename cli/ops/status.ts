import { standingOf } from '../../functions/edge/standing.ts';
import { pageReaderPool } from '../../functions/read/page-reader-jobs.ts';
import { countPapers, differenceOf, noTally, patience } from '../../functions/rescreen/account.ts';
import type { BlobHead, QueueName } from '../../shared/ports.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import type { Tally } from '../../shared/store/messages.ts';
import type { Paper } from '../../shared/store/records.ts';
import { slotsOn } from '../../shared/store/slots.ts';
import { queues } from '../../shared/topology.ts';
import { everyBundle } from './find.ts';
import type { Depth, Operated } from './operated.ts';

export interface Status {
  at: string;
  where: string;
  running?: boolean;
  papers: Tally & {
    /** Announced and not uploaded yet. */
    expected: number;
    /** Received less read, rejected, withdrawn and in flight: 0 unless one was lost. */
    difference: number;
  };
  objects: {
    count: number;
    /** Objects, or newer versions, that no paper and no stray knows: their events were lost, or wait in the queue. */
    unnoticed: string[];
    /** Papers that came and whose object is gone. */
    gone: { importer: string; bundle: string; file: string; key: string }[];
    strays: number;
  };
  queues: Record<QueueName, Depth>;
  scans: { waiting: number; running: number };
  bundles: {
    count: number;
    open: number;
    pending: number;
    judged: number;
    /** Pending for longer than an account waits before it asks again. */
    late: { importer: string; bundle: string; since: string }[];
    /** Bundles whose papers do not add up. */
    differ: { importer: string; bundle: string; difference: number }[];
  };
  /** The newest first. */
  verdicts: { at: string; importer: string; bundle: string; revision: number; outcome: string; reference?: string }[];
  /** What needs a hand, with what to do; empty when all is well. */
  needs: string[];
}

const newest = 10;

/** Looks at everything that is stored: a count that rests on no counter which could be wrong. */
export async function statusOf(system: Operated): Promise<Status> {
  const { table, clock, papers: bucket } = system;
  const store = bundlesOn(table, clock);
  const now = clock.now().getTime();
  const tally = noTally();
  let expected = 0;
  const bundles: Status['bundles'] = { count: 0, open: 0, pending: 0, judged: 0, late: [], differ: [] };
  const verdicts: Status['verdicts'] = [];
  const known = new Map<string, Paper>();
  // The objects before the papers: what comes meanwhile is a paper without an object at worst, which is looked for by its key below.
  const objects = new Map<string, BlobHead>();
  for await (const head of bucket.list('')) objects.set(head.key, head);

  for await (const head of everyBundle(system)) {
    const papers = await store.papers(head.importer, head.bundle);
    const own = noTally();
    countPapers(own, papers);
    for (const [name, n] of Object.entries(own)) tally[name as keyof Tally] += n;
    expected += papers.filter((paper) => paper.state === 'expected').length;
    for (const paper of papers) known.set(paper.key, paper);
    const { importer, bundle, latest, reference } = head;
    if (differenceOf(own) !== 0) bundles.differ.push({ importer, bundle, difference: differenceOf(own) });
    bundles.count++;
    const standing = standingOf(head, papers);
    bundles[standing]++;
    const since = head.receivedAt ?? head.submittedAt ?? head.createdAt;
    if (standing === 'pending' && now - Date.parse(since) > patience.judging && !isScanning(papers))
      bundles.late.push({ importer, bundle, since });
    if (latest) verdicts.push({ importer, bundle, ...latest, ...(reference === undefined ? {} : { reference }) });
  }
  const strays = await store.strays();
  const astray = new Set(strays.map((stray) => stray.key));
  const gone: Status['objects']['gone'] = [];
  for (const { importer, bundle, file, key, upload } of known.values())
    if (upload && !objects.has(key) && !(await bucket.head(key))) gone.push({ importer, bundle, file, key });
  const unnoticed: string[] = [];
  for (const object of objects.values()) {
    const paper = known.get(object.key);
    if (astray.has(object.key) || isNoticed(object, paper)) continue;
    // It may have been overwritten or removed since it was listed.
    const now = await bucket.head(object.key);
    if (now && !isNoticed(now, paper)) unnoticed.push(object.key);
  }
  const names = Object.keys(queues) as QueueName[];
  const depths = await Promise.all(names.map(async (name) => [name, await system.depth(name)] as const));
  const running = system.running();
  const status: Omit<Status, 'needs'> = {
    at: clock.now().toISOString(),
    where: system.where,
    ...(running === undefined ? {} : { running }),
    papers: { ...tally, expected, difference: differenceOf(tally) },
    objects: { count: objects.size, unnoticed, gone, strays: strays.length },
    queues: Object.fromEntries(depths) as Status['queues'],
    scans: { waiting: tally.waiting, running: (await slotsOn(table, clock).leases(pageReaderPool)).length },
    bundles,
    verdicts: verdicts.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, newest),
  };
  return { ...status, needs: needsOf(status) };
}

const isScanning = (papers: readonly Paper[]) => papers.some((paper) => paper.state === 'scanning');

/** A folder that a console made is an empty object of its own, which is no paper. */
const isNoticed = ({ key, size, etag }: BlobHead, paper: Paper | undefined): boolean =>
  (key.endsWith('/') && size === 0) || (paper?.upload !== undefined && paper.upload.etag === etag);

function needsOf({ papers, objects, queues: depths, bundles, running }: Omit<Status, 'needs'>): string[] {
  const needs: string[] = [];
  for (const [name, { dead, oldest = 0 }] of Object.entries(depths) as [QueueName, Depth][]) {
    if (dead > 0)
      needs.push(`${dead} dead letters of ${name}: see "dead" in docs/runbook.md, then ops redrive ${name}`);
    if (oldest > queues[name].oldest && running !== false)
      needs.push(`${name} has a message ${Math.round(oldest / 60)} minutes old: see "stuck" in docs/runbook.md`);
  }
  // Papers move while they are counted: a difference counts where a bundle alone has one.
  if (bundles.differ.length > 0)
    needs.push(`${bundles.differ.length} bundles whose papers do not add up: see "account-differs" in docs/runbook.md`);
  const intake = depths.intake;
  if (objects.unnoticed.length > 0 && intake.waiting + intake.delayed + intake.inFlight === 0)
    needs.push(
      `${objects.unnoticed.length} uploads that nobody noticed: see "undelivered" in docs/runbook.md (copy them onto themselves)`,
    );
  if (objects.gone.length > 0)
    needs.push(
      `${objects.gone.length} papers whose object is gone: bring it back by its version, or have it uploaded again`,
    );
  if (bundles.late.length > 0 && running !== false)
    needs.push(`${bundles.late.length} bundles are not judged for half an hour: see "verdict-late" in docs/runbook.md`);
  const waits = Object.values(depths).reduce((sum, d) => sum + d.waiting + d.delayed + d.inFlight, 0);
  if (running === false && waits > 0) needs.push(`${waits} messages wait and the system does not run: npm start`);
  if (papers.difference !== 0 && bundles.differ.length === 0)
    needs.push('papers moved while they were counted: look again');
  return needs;
}
