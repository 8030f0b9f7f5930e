import * as z from 'zod';
import { ObjectCreated, S3Notification } from '../../shared/store/messages.ts';

/** One object that came to stand in the papers' bucket. */
export interface Upload {
  key: string;
  size: number;
  etag: string;
  version?: string;
  /** Orders the uploads of one key (hex digits, S3's documentation). */
  sequencer: string;
  at?: string;
}

/** S3 writes this to a queue once, when a notification is set up. */
const TestEvent = z.lazy(() => z.object({ Event: z.literal('s3:TestEvent') }));

/** What the intake queue holds: EventBridge's event, or S3's own notification. */
export const UploadMessage = z.lazy(() => z.union([ObjectCreated, S3Notification, TestEvent]));
export type UploadMessage = z.infer<typeof UploadMessage>;

/** The uploads of a message; keys decoded. Events other than creations give none. */
export function uploadsOf(message: UploadMessage): Upload[] {
  if ('Event' in message) return [];
  if ('detail' in message) {
    const { key, size, etag, sequencer, 'version-id': version } = message.detail.object;
    return [upload(key, size, etag, version, sequencer, message.time)];
  }
  return message.Records.filter((r) => r.eventName.includes('ObjectCreated')).map(({ s3: { object }, eventTime }) =>
    upload(
      decodeURIComponent(object.key.replaceAll('+', ' ')),
      object.size,
      object.eTag,
      object.versionId,
      object.sequencer,
      eventTime,
    ),
  );
}

const upload = (
  key: string,
  size: number | undefined,
  etag: string | undefined,
  version: string | undefined,
  sequencer: string | undefined,
  at: string | undefined,
): Upload => ({
  key,
  size: size ?? 0,
  etag: (etag ?? '').replaceAll('"', ''),
  ...(version === undefined ? {} : { version }),
  // Emulators leave it out: the time of the event orders uploads well enough there.
  sequencer: sequencer ?? (at === undefined ? '' : Date.parse(at).toString(16)),
  ...(at === undefined ? {} : { at }),
});

/** Is `a` the later upload of one key? Sequencers are compared as numbers in hex (padded to one length). */
export function isLater(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  return a.toUpperCase().padStart(length, '0') > b.toUpperCase().padStart(length, '0');
}
