import { numbered } from '../../shared/amend/standing.ts';
import { documentsOf } from '../../shared/documents.ts';
import { type BundleFile, entryNumberOf, type FileRead } from '../../shared/model/index.ts';
import { type Blobs, type Clock, Final, type PageReader, type Queues } from '../../shared/ports.ts';
import { readFile } from '../../shared/read/index.ts';
import { readersVersion } from '../../shared/read/version.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import type { Counting } from '../../shared/store/ceilings.ts';
import { FileFacts } from '../../shared/store/file-facts.ts';
import { digest, records } from '../../shared/store/keys.ts';
import { ReadMessage } from '../../shared/store/messages.ts';
import type { BundleHead, Paper } from '../../shared/store/records.ts';
import type { Slots } from '../../shared/store/slots.ts';
import { consumer, type Delivery, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import { askForJudgement } from '../edge/ready.ts';
import { readAbout, setAboutAside } from './about.ts';
import { keptIn, renamed } from './kept-scans.ts';
import { startScans } from './page-reader-jobs.ts';
import { type ScanSettings, scanReader } from './scans.ts';

export interface ReadDeps {
  papers: Blobs;
  records: Blobs;
  bundles: Bundles;
  slots: Slots;
  ceilings: Counting;
  queues: Queues;
  pageReader: PageReader;
  clock: Clock;
  edge: Edge;
  settings: ScanSettings & {
    quietSeconds: number;
    /** Jobs that may run with the page reader at a time (its quota, less a margin). */
    pageReaderJobs: number;
    /** Seconds until a scan that found no place there tries again. */
    waitSeconds: number;
  };
}

/** Reads a paper into facts. What needs the page reader is handed on; the paper comes back here once its pages are read. */
export const makeRead = (deps: ReadDeps): QueueHandler =>
  consumer({
    queue: 'read',
    schema: ReadMessage,
    edge: deps.edge,
    handle: (message, delivery) => readPaper(deps, message, delivery),
    giveUp: (message, reason) => reject(deps, message, reason),
  });

async function readPaper(deps: ReadDeps, message: ReadMessage, delivery: Delivery): Promise<void> {
  const { importer, bundle, file } = message;
  const paper = await deps.bundles.paper(importer, bundle, file);
  // A later upload has its own message.
  if (!paper?.upload || paper.upload.sequencer !== message.sequencer || paper.state === 'withdrawn') return;
  // One that was rejected is tried again: an operator handed its message back, once what failed was mended.
  if (paper.state === 'read') return ended(deps, paper);
  if (delivery.last) await expectTheWorst(deps, message);
  const blob = await deps.papers.get(paper.key, paper.upload.version);
  if (!blob) throw new Final('The paper was removed from the inbox before it was read.');
  if (paper.name === 'bundle.json') return takeAbout(deps, paper, blob.bytes);

  const over = await deps.ceilings.paper(importer, bundle, `${file} ${message.sequencer}`);
  if (over) return stop(deps, message, over);
  const kept = keptIn(deps.records, importer);
  const before = await kept.file(digest(blob.bytes));
  let read: FileRead;
  if (before) read = renamed(before, paper.name);
  else {
    const { readScan, unfinished } = scanReader(
      kept,
      (scan) => deps.ceilings.scan(importer, bundle, scan.sha256, scan.pages?.length ?? 1),
      deps.settings,
      delivery.remaining,
    );
    read = await readFile(blob.bytes, paper.name, { readScan });
    if (unfinished.fault !== undefined) throw unfinished.fault;
    if (unfinished.outOfTime) {
      await deps.queues.send('read', message);
      return;
    }
    if (unfinished.forPageReader.length > 0) return startScans(deps, paper, unfinished.forPageReader);
    // What cannot be read now may be when the operator has put more data in place, or raised a ceiling.
    if (!read.problems.some(({ code }) => code === 'unsupported' || code === 'over-ceiling')) await kept.keepFile(read);
  }
  const told = setAboutAside(paper, blob.bytes, read);
  if (told.about) await takeIn(deps, importer, bundle, told.about);
  const facts = await keepFacts(deps, importer, told.read);
  await finish(deps, message, (p) => ({ ...p, state: 'read', facts }));
  deps.edge.count('PapersRead');
}

async function keepFacts(deps: ReadDeps, importer: string, read: FileRead): Promise<NonNullable<Paper['facts']>> {
  const { documents, unreadable } = documentsOf(read);
  const file = { name: read.name, sha256: read.sha256 };
  const facts: FileFacts = { schema: 'facts/1', file, readers: readersVersion, documents, unreadable };
  const body = JSON.stringify(facts);
  // What is stored must be what judge takes; the order of its fields stays as it is.
  FileFacts.parse(facts);
  const key = records.facts(importer, digest(body));
  await deps.records.put(key, body, { contentType: 'application/json', onlyNew: true });
  return { key, sha256: read.sha256, documents: documents.map((d) => d.type) };
}

/** `bundle.json` is no paper: it says what the bundle is. A broken one is a paper that cannot be read, so that it is seen. */
async function takeAbout(deps: ReadDeps, paper: Paper, bytes: Uint8Array): Promise<void> {
  const about: BundleFile = readAbout(bytes);
  const { importer, bundle, file } = paper;
  await takeIn(deps, importer, bundle, about);
  await finish(deps, { importer, bundle, file, sequencer: paper.upload?.sequencer ?? '' }, (p) => ({
    ...p,
    state: 'read',
  }));
}

async function takeIn(deps: ReadDeps, importer: string, bundle: string, about: BundleFile): Promise<void> {
  for (const amendment of numbered(about.amendments ?? []))
    await deps.bundles.addAmendment(importer, bundle, amendment);
  await deps.bundles.updateHead(importer, bundle, (head) => ({
    ...head,
    ...(about.entryDate && { entryDate: about.entryDate, entryDateAssumed: false }),
    ...(about.importer && { importerName: about.importer }),
    ...(about.reference && { reference: about.reference }),
    ...(about.entryNumber && { entryNumber: entryNumberOf(about.entryNumber) }),
    ...(about.broker && { broker: about.broker }),
  }));
}

/**
 * A paper over which the process ends each time (out of memory or time) never comes to be given up: before the last delivery it is noted
 * as rejected, and whatever this delivery brings takes the note's place. The next account has the bundle judged.
 */
async function expectTheWorst(deps: ReadDeps, { importer, bundle, file, sequencer }: ReadMessage): Promise<void> {
  const message = 'The paper could not be read: reading it never came to an end. Send it in parts.';
  await deps.bundles.updatePaper(importer, bundle, file, (now) =>
    now && now.upload?.sequencer === sequencer && (now.state === 'received' || now.state === 'scanning')
      ? { ...now, state: 'rejected', problem: { code: 'time-out', message } }
      : undefined,
  );
}

/** The paper's end is written unless a later upload took its place, and the bundle asks to be judged. */
async function finish(deps: ReadDeps, message: ReadMessage, end: (paper: Paper) => Paper): Promise<void> {
  const { importer, bundle, file } = message;
  const at = deps.clock.now().toISOString();
  const paper = await deps.bundles.updatePaper(importer, bundle, file, (now) => {
    if (!now || now.upload?.sequencer !== message.sequencer || now.state === 'withdrawn') return undefined;
    const { scan: _, problem: __, ...rest } = now;
    return { ...end(rest), at };
  });
  if (paper) await ended(deps, paper);
}

async function ended(deps: ReadDeps, paper: Paper): Promise<void> {
  const head: BundleHead | undefined = await deps.bundles.head(paper.importer, paper.bundle);
  if (head) await askForJudgement(deps, head, 'papers', deps.settings.quietSeconds);
}

/** A ceiling is met: the paper is judged as one that could not be read, and says why. */
async function stop(deps: ReadDeps, message: ReadMessage, why: string): Promise<void> {
  await finish(deps, message, (p) => ({ ...p, state: 'rejected', problem: { code: 'over-ceiling', message: why } }));
  deps.edge.count('PapersRejected');
}

async function reject(deps: ReadDeps, message: ReadMessage, reason: string): Promise<void> {
  await finish(deps, message, (p) => ({
    ...p,
    state: 'rejected',
    problem: { code: 'damaged', message: `The paper could not be read: ${reason} Upload it again.` },
  }));
  deps.edge.count('PapersRejected');
}
