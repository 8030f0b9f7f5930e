import * as z from 'zod';
import { AmendedValue, Amendment, Box, EntryNumber, IsoDate, Outcome } from '../../shared/model/index.ts';
import { tenantPattern } from '../../shared/store/keys.ts';
import { PaperState } from '../../shared/store/records.ts';
import { largestPaper, mostPapers, paperTypes } from './limits.ts';

export { largestPaper, mostPapers, paperTypes };

const Instant = z.iso.datetime();
/** Printable, no path steps, no placeholder of an upload form: a name is shown and becomes part of a key of at most 1,024 bytes. */
const PaperName = z
  .string()
  .min(1)
  .max(255)
  .refine(
    (name) =>
      name.isWellFormed() &&
      Buffer.byteLength(name) <= 700 &&
      !/[\p{Cc}\\]|\$\{filename\}/u.test(name) &&
      !name.split('/').some((step) => step === '' || step === '.' || step === '..'),
    {
      message: 'expected a file name of at most 700 bytes without control characters, backslashes, empty or ".." steps',
    },
  )
  .meta({ description: 'File name, with folders if there are any.', example: 'invoice 17.pdf' });

export const PaperAnnounced = z
  .strictObject({
    name: PaperName,
    size: z
      .int()
      .min(0)
      .meta({ description: `Bytes, exactly; at most ${largestPaper}.`, example: 48213 }),
    type: z
      .string()
      .min(1)
      .max(120)
      .meta({ description: `Media type: ${paperTypes.join(', ')}.`, example: 'application/pdf' }),
  })
  .meta({ id: 'PaperAnnounced' });

export const Reference = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .meta({ description: 'Entry number or another reference.', example: 'E847-5749137-7' });
const Tenant = z.string().regex(tenantPattern).meta({ description: "The broker's id.", example: 'harbor-brokers' });

export const BundleCreate = z
  .strictObject({
    reference: z.optional(Reference),
    entryNumber: z.optional(EntryNumber),
    broker: z.optional(Tenant),
    entryDate: z.optional(IsoDate.meta({ description: 'Date of importation; without one, the day of submission.' })),
    importerName: z.optional(
      z.string().trim().min(1).max(200).meta({ description: 'As the papers name the importer.' }),
    ),
    papers: z.array(PaperAnnounced).max(mostPapers),
  })
  .meta({ id: 'BundleCreate' });

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
export const PapersAdd = z
  .strictObject({ papers: z.array(PaperAnnounced).min(1).max(mostPapers) })
  .meta({ id: 'PapersAdd' });
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

export const AmendmentCreate = z
  .strictObject({
    document: Amendment.shape.document.meta({ description: 'Id of the document in the verdict.' }),
    place: Amendment.shape.place.meta({
      description: '`type`, or the path of a fact: `/netWeight`, `/lines/2/quantity` (rows from 0).',
      example: '/netWeight',
    }),
    value: z.optional(
      AmendedValue.meta({
        description: 'What the paper says. null: it does not say it. Absent: the reading of the machine stands again.',
      }),
    ),
    why: Amendment.shape.why.meta({ description: 'Kept beside it, and shown to whoever reads the verdict.' }),
    after: z
      .int()
      .min(0)
      .default(0)
      .meta({ description: '`n` of the newest amendment of this place that the caller has seen; 0 for none.' }),
  })
  .meta({ id: 'AmendmentCreate' });
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
/** The columns of the CSV, in this order. */
export const exportColumns = Object.keys(ExportRow.shape) as (keyof z.infer<typeof ExportRow>)[];
export const ExportPage = z
  .object({
    rows: z.array(ExportRow),
    next: z.optional(z.string().meta({ description: 'Cursor of the next page.' })),
  })
  .meta({ id: 'ExportPage' });

export const SignedSummary = z
  .object({ jws: z.string().meta({ description: 'header.payload.signature, each in base64url.' }) })
  .meta({ id: 'SignedSummary' });
