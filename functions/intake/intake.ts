import type { Clock, Queues } from '../../shared/ports.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import { type PaperPlace, placeOf } from '../../shared/store/keys.ts';
import type { ReadMessage } from '../../shared/store/messages.ts';
import type { Paper } from '../../shared/store/records.ts';
import { consumer, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import { isLater, type Upload, UploadMessage, uploadsOf } from './uploads.ts';

export interface IntakeDeps {
  bundles: Bundles;
  queues: Queues;
  clock: Clock;
  edge: Edge;
}

/**
 * Takes note of each uploaded paper and asks for it to be read. Uploads come at least once and in any order: of one key the newest
 * by S3's sequencer counts, an older or repeated one changes nothing.
 */
export const makeIntake = (deps: IntakeDeps): QueueHandler =>
  consumer({
    queue: 'intake',
    schema: UploadMessage,
    edge: deps.edge,
    handle: async (message) => {
      for (const upload of uploadsOf(message)) await takeIn(deps, upload);
    },
  });

async function takeIn(deps: IntakeDeps, upload: Upload): Promise<void> {
  // A "folder" made in a console is an empty object whose name ends in a slash.
  if (upload.key.endsWith('/') && upload.size === 0) return;
  const place = placeOf(upload.key);
  if (!place) return astray(deps, upload, 'The key lies under no importer: expected inbox/<importer>/<folder>/<file>.');
  const { importer, bundle, file } = place;
  if (place.via === 'inbox') await openInbox(deps, place);
  else {
    const known = await deps.bundles.paper(importer, bundle, file);
    if (!known) return astray(deps, upload, 'No bundle announced this paper.');
    if (known.state === 'withdrawn') {
      // The event of an upload that was taken in before the withdrawal, told again.
      if (known.upload && !isLater(upload.sequencer, known.upload.sequencer)) return;
      return astray(deps, upload, 'The paper was withdrawn before it was uploaded.');
    }
  }
  const at = upload.at ?? deps.clock.now().toISOString();
  let counted = false;
  const paper = await deps.bundles.updatePaper(importer, bundle, file, (now) => {
    counted = false;
    if (now?.upload && !isLater(upload.sequencer, now.upload.sequencer)) return undefined;
    // Where the store keeps no versions its keys are watched, and after a restart all are told anew: the same bytes are no upload.
    if (now?.upload && upload.version === undefined && upload.etag !== '' && upload.etag === now.upload.etag)
      return undefined;
    counted = true;
    return received(place, upload, at, now);
  });
  if (counted) deps.edge.count('PapersReceived');
  // Also for a repeat: the one before may have been cut off here. Reading a version that is read costs one look.
  if (paper?.upload?.etag === upload.etag && paper.upload.version === upload.version) {
    const { at: came } = paper.upload;
    await deps.bundles.updateHead(importer, bundle, (head) =>
      head.receivedAt && head.receivedAt >= came ? undefined : { ...head, receivedAt: came },
    );
    const message: ReadMessage = { importer, bundle, file, sequencer: paper.upload.sequencer };
    await deps.queues.send('read', message);
  }
}

/** The bundle of an inbox folder or zip is made by its first paper. It is judged without being submitted. */
async function openInbox(deps: IntakeDeps, place: Extract<PaperPlace, { via: 'inbox' }>): Promise<void> {
  const { importer, bundle, folder } = place;
  if (await deps.bundles.head(importer, bundle)) return;
  await deps.bundles.create({ importer, bundle, via: 'inbox', name: folder });
}

const received = (place: PaperPlace, upload: Upload, at: string, now: Paper | undefined): Paper => ({
  importer: place.importer,
  bundle: place.bundle,
  file: place.file,
  name: now?.name ?? place.name,
  key: upload.key,
  state: 'received',
  ...(now?.size === undefined ? {} : { size: now.size }),
  ...(now?.contentType === undefined ? {} : { contentType: now.contentType }),
  upload: {
    etag: upload.etag,
    size: upload.size,
    sequencer: upload.sequencer,
    at,
    ...(upload.version === undefined ? {} : { version: upload.version }),
  },
  at,
});

async function astray({ bundles, clock, edge }: IntakeDeps, upload: Upload, why: string): Promise<void> {
  const { key, size, version } = upload;
  await bundles.addStray({
    key,
    size,
    ...(version === undefined ? {} : { objectVersion: version }),
    why,
    at: upload.at ?? clock.now().toISOString(),
  });
  edge.count('StrayUploads');
  edge.log.warn('upload belongs to no bundle', { why });
}
