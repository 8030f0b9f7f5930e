import { assembleZip } from '../../shared/dossier/assemble.ts';
import { planDossier } from '../../shared/dossier/plan.ts';
import { ZipWriter } from '../../shared/dossier/zip.ts';
import { knownOrders } from '../../shared/judge.ts';
import type { FileRead, Verdict } from '../../shared/model/index.ts';
import { type Blobs, type Clock, Final } from '../../shared/ports.ts';
import type { DrawableFile } from '../../shared/report/pictures.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import { type Dossiers, digestIn } from '../../shared/store/dossiers.ts';
import { records } from '../../shared/store/keys.ts';
import { DossierMessage } from '../../shared/store/messages.ts';
import type { Paper, Revision } from '../../shared/store/records.ts';
import { consumer, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import { rulesInForce } from '../judge/rules-in-force.ts';
import { keptIn, renamed } from '../read/kept-scans.ts';

export interface DossierDeps {
  papers: Blobs;
  records: Blobs;
  bundles: Bundles;
  dossiers: Dossiers;
  clock: Clock;
  edge: Edge;
  settings: {
    /** Bytes of papers that one zip takes: all of it is in memory at once. */
    zipBytes: number;
  };
}

/** Makes the dossier of a verdict, as PDF and zip, from the papers and what was read of them; kept under the verdict's digest. */
export const makeDossier = (deps: DossierDeps): QueueHandler =>
  consumer({
    queue: 'dossier',
    schema: DossierMessage,
    edge: deps.edge,
    handle: (message) => make(deps, message),
    async giveUp(message, reason) {
      const revision = await deps.bundles.revision(message.importer, message.bundle, message.revision);
      if (revision) await deps.dossiers.end(message, digestIn(revision.verdict), deps.clock.now(), reason);
    },
  });

async function make(deps: DossierDeps, { importer, bundle, revision: number }: DossierMessage): Promise<void> {
  const revision = await deps.bundles.revision(importer, bundle, number);
  // An importer that was forgotten meanwhile gets none.
  if (!revision) return;
  const digest = digestIn(revision.verdict);
  const keys = { pdf: records.dossier(importer, digest, 'pdf'), zip: records.dossier(importer, digest, 'zip') };
  const kept = await Promise.all([deps.records.head(keys.pdf), deps.records.head(keys.zip)]);
  if (!kept.every((head) => head !== undefined)) {
    const { pdf, zip } = await dossierOf(deps, revision);
    await deps.records.put(keys.zip, zip, { contentType: 'application/zip' });
    // Whoever asks looks for the PDF: it is put last, once both are whole.
    await deps.records.put(keys.pdf, pdf, { contentType: 'application/pdf' });
  }
  await deps.dossiers.end({ importer, bundle }, digest, deps.clock.now());
}

async function dossierOf(deps: DossierDeps, revision: Revision): Promise<{ pdf: Uint8Array; zip: Uint8Array }> {
  const { importer, bundle } = revision;
  const stored = await deps.records.get(revision.verdict);
  if (!stored) throw new Final('The verdict was removed from the store: its time was over.');
  const verdict = JSON.parse(new TextDecoder().decode(stored.bytes)) as Verdict;
  const files: DrawableFile[] = [];
  for (const paper of await deps.bundles.papers(importer, bundle)) {
    const file = await fileOf(deps, paper);
    if (file) files.push(file);
  }
  const { orders, lists } = await rulesInForce(deps.records);
  const known = knownOrders({ ...(orders ? { orders } : {}), ...(lists ? { listed: lists } : {}) });
  // What draws is large, and loaded where a dossier is made.
  const { heldBy, toDossierPdf } = await import('../../shared/dossier/pdf/index.ts');
  const pdf = await toDossierPdf(verdict, { orders: known, files, made: deps.clock.now() });
  const chunks: Uint8Array[] = [];
  const zip = new ZipWriter((chunk) => chunks.push(chunk));
  const parts = { verdict, plan: planDossier(verdict), pdf, held: heldBy(files), most: deps.settings.zipBytes };
  const lost = await assembleZip(zip, parts);
  if (lost.size > 0) deps.edge.log.warn('papers not in the zip', { importer, bundle, papers: [...lost.keys()] });
  return { pdf: pdf.bytes, zip: Buffer.concat(chunks) };
}

/** A paper as it was read and the way to its bytes; a withdrawn one too, since an earlier verdict may rest on it. */
async function fileOf(deps: DossierDeps, paper: Paper): Promise<DrawableFile | undefined> {
  if (!paper.facts || !paper.upload) return undefined;
  const read = await readOf(deps.records, paper.importer, paper.facts.sha256);
  if (!read) return undefined;
  const { key, name, upload } = paper;
  const bytes = async () => {
    const blob = await deps.papers.get(key, upload.version);
    if (!blob) throw new Error('The paper is gone from the bucket.');
    return blob.bytes;
  };
  return { read: renamed(read, name), bytes };
}

/** What was read of a file: by these readers, else by those before them, for its pages are the same. */
async function readOf(blobs: Blobs, importer: string, sha256: string): Promise<FileRead | undefined> {
  const kept = keptIn(blobs, importer);
  const now = await kept.file(sha256);
  if (now) return now;
  let newest: string | undefined;
  for await (const { key } of blobs.list(records.files(importer, sha256))) newest = key;
  return newest === undefined ? undefined : kept.at(newest);
}
