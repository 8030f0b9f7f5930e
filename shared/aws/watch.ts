import type { Blobs } from '../ports.ts';
import type { ObjectCreated } from '../store/messages.ts';

/**
 * Looks for new objects where nobody tells of them: one pass over the keys with the prefix gives an event, as EventBridge hands it on, for
 * each one that is new or has other bytes than `seen` remembers. What was seen before a restart is told again, as S3 itself may.
 */
export async function newObjects(
  blobs: Blobs,
  bucket: string,
  prefix: string,
  seen: Map<string, string>,
  now: Date,
): Promise<ObjectCreated[]> {
  const events: ObjectCreated[] = [];
  const sequencer = now.getTime().toString(16).toUpperCase().padStart(16, '0');
  for await (const { key, size, etag, version } of blobs.list(prefix)) {
    if (seen.get(key) === etag) continue;
    seen.set(key, etag);
    events.push({
      source: 'aws.s3',
      'detail-type': 'Object Created',
      time: now.toISOString(),
      detail: {
        bucket: { name: bucket },
        object: { key, size, etag, sequencer, ...(version ? { 'version-id': version } : {}) },
      },
    });
  }
  return events;
}
