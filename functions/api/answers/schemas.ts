import * as z from 'zod';
import { Amendment, Box, IsoDate, Outcome } from '../../../shared/model/index.ts';
import { PaperState } from '../../../shared/store/records.ts';

const Instant = z.iso.datetime();

export const UploadForm = z
  .object({
    url: z.string(),
    fields: z
      .record(z.string(), z.string())
      .meta({ description: 'POST these as multipart/form-data, then the file as "file".' }),
    expires: z.string(),
  })
  .meta({ id: 'UploadForm' });

export const PaperView = z
  .object({
    id: z.string(),
    name: z.string(),
    state: PaperState,
    waiting: z.optional(z.boolean().meta({ description: 'The scan waits for a place with the page reader.' })),
    size: z.optional(z.int()),
    type: z.optional(z.string()),
    documents: z.optional(z.array(z.string()).meta({ description: 'Types of the documents found in it.' })),
    problem: z.optional(z.object({ code: z.string(), message: z.string() })),
    at: Instant,
  })
  .meta({ id: 'Paper' });

export const BundleView = z
  .object({
    id: z.string(),
    importer: z.string(),
    importerName: z.optional(z.string()),
    via: z.enum(['api', 'inbox']),
    name: z.optional(z.string()),
    reference: z.optional(z.string()),
    entryNumber: z.optional(z.string().meta({ description: 'As XXX-NNNNNNN-C.' })),
    broker: z.optional(z.string()),
    entryDate: z.optional(IsoDate),
    state: z.enum(['open', 'pending', 'judged']).meta({
      description:
        'open: not submitted, or without papers; pending: being read and judged, or papers that came since are; judged: the newest verdict stands on all papers.',
    }),
    createdAt: Instant,
    submittedAt: z.optional(Instant),
    latest: z.optional(z.object({ revision: z.int(), outcome: Outcome, at: Instant })),
  })
  .meta({ id: 'Bundle' });

export const BundleWithPapers = BundleView.extend({ papers: z.array(PaperView) }).meta({ id: 'BundleWithPapers' });

export const PaperUpload = z
  .object({
    paper: PaperView,
    upload: z.optional(UploadForm).meta({ description: 'Absent once the paper was uploaded.' }),
  })
  .meta({ id: 'PaperUpload' });
export const BundleCreated = z
  .object({ bundle: BundleView, uploads: z.array(PaperUpload) })
  .meta({ id: 'BundleCreated' });
export const PapersAdded = z.object({ uploads: z.array(PaperUpload) }).meta({ id: 'PapersAdded' });

export const BundlePage = z
  .object({
    bundles: z.array(BundleView),
    next: z.optional(z.string().meta({ description: 'Cursor of the next page.' })),
  })
  .meta({ id: 'BundlePage' });

export const Pending = z
  .object({
    state: z.enum(['open', 'pending']),
    message: z.string(),
    papers: z.record(z.string(), z.int()).meta({ description: 'How many papers are in which state.' }),
    waiting: z.int().meta({ description: 'Scans that wait for a place with the page reader.' }),
    latest: z
      .optional(z.int())
      .meta({ description: 'A verdict on earlier papers: to be had with ?revision= meanwhile.' }),
  })
  .meta({ id: 'Pending' });

export const DossierPending = z
  .object({
    state: z.literal('making'),
    message: z.string(),
    since: z.iso.datetime().meta({ description: 'When it was asked for.' }),
  })
  .meta({ id: 'DossierPending' });

export const PagePicture = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('picture'),
      url: z.string().meta({ description: 'Hands out a JPEG for some minutes, without a token.' }),
    }),
    z.object({
      kind: z.literal('words'),
      width: z.number().meta({ description: 'Points.' }),
      height: z.number().meta({ description: 'Points.' }),
      words: z.array(z.object({ text: z.string(), box: Box })),
    }),
  ])
  .meta({ id: 'PagePicture' });

export const AmendmentList = z.object({ amendments: z.array(Amendment) }).meta({ id: 'AmendmentList' });

export const RevisionView = z
  .object({
    bundle: z.string(),
    importer: z.string(),
    revision: z.int(),
    outcome: Outcome,
    summary: z.string(),
    reference: z.optional(z.string()),
    entryDate: IsoDate,
    cause: z.string(),
    began: z.array(z.string()),
    ceased: z.array(z.string()),
    outcomeBefore: z.optional(Outcome),
    at: Instant,
  })
  .meta({ id: 'Revision' });
export const RevisionList = z.object({ revisions: z.array(RevisionView) }).meta({ id: 'RevisionList' });

export const FeedPage = z
  .object({
    verdicts: z.array(
      z.object({
        seq: z.int().meta({ description: 'Counts from 1 without gaps for this reader.' }),
        bundle: z.string(),
        importer: z.string(),
        revision: z.int(),
        outcome: Outcome,
        reference: z.optional(z.string()),
        at: Instant,
      }),
    ),
    next: z.string().meta({ description: 'Hand this in as `since` next time; it is the same while nothing is new.' }),
    more: z.boolean(),
  })
  .meta({ id: 'FeedPage' });

export const EntryList = z
  .object({
    entries: z.array(
      z.object({
        entryNumber: z.string(),
        state: z.enum(['found', 'unknown']),
        bundles: z.array(BundleView).meta({ description: 'Newest first; none where it is unknown.' }),
      }),
    ),
  })
  .meta({ id: 'EntryList' });

export const ExportRow = z
  .object({
    bundle: z.string(),
    entryNumber: z.optional(z.string()),
    reference: z.optional(z.string()),
    importer: z.string(),
    importerName: z.optional(z.string()),
    broker: z.optional(z.string()),
    entryDate: z.optional(IsoDate),
    state: BundleView.shape.state,
    outcome: z.optional(Outcome),
    revision: z.optional(z.int()),
    verdictAt: z.optional(Instant),
    summary: z.optional(z.string()),
    createdAt: Instant,
    submittedAt: z.optional(Instant),
  })
  .meta({ id: 'ExportRow' });
export const ExportPage = z
  .object({
    rows: z.array(ExportRow),
    next: z.optional(z.string().meta({ description: 'Cursor of the next page.' })),
  })
  .meta({ id: 'ExportPage' });

export const SignedSummary = z
  .object({ jws: z.string().meta({ description: 'header.payload.signature, each in base64url.' }) })
  .meta({ id: 'SignedSummary' });

/** An error as the API tells it: RFC 9457, `application/problem+json`. */
export const Problem = z
  .object({
    type: z.string().meta({
      description: 'Which problem it is: stays the same over versions.',
      example: 'urn:verifier:bundle-not-found',
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What was expected, what was found and what to do.' }),
    instance: z.optional(
      z.string().meta({ description: 'This request: what to name to an operator. Also in the header x-request-id.' }),
    ),
    /** What of the request is wrong, a line each. */
    issues: z.optional(z.array(z.object({ at: z.string(), message: z.string() }))),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** The public keys, for everybody. */
export const KeySet = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        x: z.string(),
        y: z.string(),
        kid: z.string(),
        alg: z.literal('ES256'),
        use: z.literal('sig'),
      }),
    ),
  })
  .meta({ id: 'KeySet' });
