import * as z from 'zod';
import { Outcome } from '../model/index.ts';
import { Cause } from './records.ts';

/** Bodies of the queues' messages (JSON). What AWS itself sends is in the shape of its documentation, only as far as it is used. */

/** A paper to read: the version that the intake saw. A later upload sends its own message. */
export const ReadMessage = z.lazy(() =>
  z.object({
    importer: z.string(),
    bundle: z.string(),
    file: z.string(),
    sequencer: z.string(),
  }),
);
export type ReadMessage = z.infer<typeof ReadMessage>;

/** A bundle to judge if all its papers are read; judged again only when what it would be judged from has changed. */
export const JudgeMessage = z.lazy(() =>
  z.object({
    importer: z.string(),
    bundle: z.string(),
    cause: Cause,
  }),
);
export type JudgeMessage = z.infer<typeof JudgeMessage>;

/** The dossier of a verdict to make. */
export const DossierMessage = z.lazy(() =>
  z.object({ importer: z.string(), bundle: z.string(), revision: z.int().min(1) }),
);
export type DossierMessage = z.infer<typeof DossierMessage>;

/** Papers by what became of them. `received` is counted by itself, so that a state which nobody knows shows as a difference. */
export const Tally = z.lazy(() =>
  z.object({
    received: z.int(),
    read: z.int(),
    rejected: z.int(),
    withdrawn: z.int(),
    inFlight: z.int(),
    waiting: z.int(),
  }),
);
export type Tally = z.infer<typeof Tally>;

/** Walks the directory of bundles a page at a time; `account` counts what is received, judged, rejected, in flight and mends what is stuck. */
export const RescreenMessage = z.lazy(() =>
  z.object({
    kind: z.enum(['changed', 'account']),
    /** What changed: a rules key, or a deployment's version. */
    what: z.string(),
    cursor: z.optional(z.string()),
    /** What an account counted on the pages before. */
    tally: z.optional(Tally),
  }),
);
export type RescreenMessage = z.infer<typeof RescreenMessage>;

/**
 * Something to push to webhooks: what is new in a broker's feed, to one of its webhooks or all; a test event; or whatever has waited too
 * long. `wake`: the instant of the try that it was sent for.
 */
export const PushMessage = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('feed'), tenant: z.string() }),
    z.object({ kind: z.literal('webhook'), tenant: z.string(), webhook: z.string(), wake: z.optional(z.string()) }),
    z.object({ kind: z.literal('test'), tenant: z.string(), webhook: z.string(), event: z.string() }),
    z.object({ kind: z.literal('look') }),
  ]),
);
export type PushMessage = z.infer<typeof PushMessage>;

/** "Object Created" as EventBridge hands it on (key as is). */
export const ObjectCreated = z.lazy(() =>
  z.object({
    source: z.literal('aws.s3'),
    'detail-type': z.literal('Object Created'),
    time: z.optional(z.string()),
    detail: z.object({
      bucket: z.object({ name: z.string() }),
      object: z.object({
        key: z.string(),
        size: z.optional(z.int()),
        etag: z.optional(z.string()),
        'version-id': z.optional(z.string()),
        sequencer: z.optional(z.string()),
      }),
    }),
  }),
);
export type ObjectCreated = z.infer<typeof ObjectCreated>;

/** The same straight from S3 to the queue (key URL-encoded, `+` for a blank), as emulators send it. */
export const S3Notification = z.lazy(() =>
  z.object({
    Records: z.array(
      z.object({
        eventName: z.string(),
        eventTime: z.optional(z.string()),
        s3: z.object({
          bucket: z.object({ name: z.string() }),
          object: z.object({
            key: z.string(),
            size: z.optional(z.int()),
            eTag: z.optional(z.string()),
            versionId: z.optional(z.string()),
            sequencer: z.optional(z.string()),
          }),
        }),
      }),
    ),
  }),
);
export type S3Notification = z.infer<typeof S3Notification>;

/** Textract's completion, as the message of an SNS notification. */
export const ScanDone = z.lazy(() =>
  z.object({
    JobId: z.string(),
    Status: z.enum(['SUCCEEDED', 'FAILED', 'PARTIAL_SUCCESS', 'ERROR']),
    API: z.optional(z.string()),
    JobTag: z.optional(z.string()),
    Timestamp: z.optional(z.number()),
  }),
);
export type ScanDone = z.infer<typeof ScanDone>;

/** Detail of the event `VerdictReached`, version 1: told once a verdict stands, at least once each. */
export const VerdictReached = z.lazy(() =>
  z.object({
    schema: z.literal('verdict-reached/1'),
    importer: z.string().meta({ description: "The importer's tenant." }),
    broker: z.optional(z.string().meta({ description: 'The broker that the bundle names.' })),
    bundle: z.string(),
    reference: z.optional(z.string().meta({ description: 'Entry number or another reference of the importer.' })),
    revision: z
      .int()
      .min(1)
      .meta({ description: 'Counts the verdicts of the bundle. The same bundle and revision is the same event.' }),
    outcome: Outcome,
    outcomeBefore: z.optional(Outcome.meta({ description: 'Of the revision before; absent for the first.' })),
    cause: Cause.meta({
      description:
        'Why it was judged: papers came, orders or lists changed, claims of other bundles changed, an operator asked, a reading was amended.',
    }),
    began: z.array(z.string()).meta({ description: 'Rules that find something and did not before.' }),
    ceased: z.array(z.string()).meta({ description: 'Rules that found something before and no longer do.' }),
    at: z.iso.datetime(),
  }),
);
export type VerdictReached = z.infer<typeof VerdictReached>;
