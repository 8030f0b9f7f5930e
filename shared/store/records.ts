import * as z from 'zod';
import { IsoDate, Outcome, ReadProblem } from '../model/index.ts';

/*
 * Records of the table. Forms are made when the first record is checked (`z.lazy`): a function that starts cold does not wait for them.
 */

/** Instants are ISO 8601 in UTC with milliseconds. */
const Instant = z.iso.datetime();

/**
 * A paper on its way: `expected` (announced, not uploaded), `received`, `scanning` (with the page reader), then one of the ends:
 * `read`, `rejected` (judged as unreadable, with the reason), `withdrawn` (not judged).
 */
export const PaperState = z.enum(['expected', 'received', 'scanning', 'read', 'rejected', 'withdrawn']);
export type PaperState = z.infer<typeof PaperState>;

export const Paper = z.lazy(() =>
  z.object({
    importer: z.string(),
    bundle: z.string(),
    /** Id within the bundle. */
    file: z.string(),
    name: z.string(),
    key: z.string(),
    state: PaperState,
    /** What was announced: bytes and media type. */
    size: z.optional(z.int()),
    contentType: z.optional(z.string()),
    /** The upload that counts: the newest by S3's sequencer of this key. */
    upload: z.optional(
      z.object({
        version: z.optional(z.string()),
        etag: z.string(),
        size: z.int(),
        sequencer: z.string(),
        at: Instant,
      }),
    ),
    /** Set while `scanning`: its jobs with the page reader by token, and whether they still wait for a place there. */
    scan: z.optional(z.object({ tokens: z.array(z.string()), waiting: z.boolean(), since: Instant })),
    /** Set once `read`: where the facts are, and what was found for those who look. */
    facts: z.optional(z.object({ key: z.string(), sha256: z.string(), documents: z.array(z.string()) })),
    /** Set once `rejected`. */
    problem: z.optional(ReadProblem),
    at: Instant,
  }),
);
export type Paper = z.infer<typeof Paper>;

export const isOver = (state: PaperState): boolean => state === 'read' || state === 'rejected' || state === 'withdrawn';

export const BundleHead = z.lazy(() =>
  z.object({
    importer: z.string(),
    bundle: z.string(),
    via: z.enum(['api', 'inbox']),
    /** The folder or zip of an inbox. */
    name: z.optional(z.string()),
    /** Name of the importer as papers give it; the tenant's id when nobody said. */
    importerName: z.optional(z.string()),
    reference: z.optional(z.string()),
    /** Of CBP, as `XXX-NNNNNNN-C`. */
    entryNumber: z.optional(z.string()),
    broker: z.optional(z.string()),
    entryDate: z.optional(IsoDate),
    /** The day of submission stands for the date of importation, which nobody gave. */
    entryDateAssumed: z.optional(z.boolean()),
    createdAt: Instant,
    /** Since when the bundle may be judged; an inbox bundle may from its first paper. */
    submittedAt: z.optional(Instant),
    /** When the newest paper came. */
    receivedAt: z.optional(Instant),
    /** Newest verdict: moves forward only. */
    latest: z.optional(z.object({ revision: z.int().min(1), outcome: Outcome, at: Instant })),
    /** Digest of everything that the newest judging saw, also one that changed nothing. */
    judged: z.optional(z.string()),
    /** Mark of the papers that the newest judging saw (functions/edge/standing.ts): whether the newest verdict stands on all papers. */
    papersJudged: z.optional(z.string()),
    /** Changes with each amendment: whether the newest verdict stands on all of them. */
    amended: z.optional(z.string()),
    /** When it was last judged, or looked at, because an operator asked. */
    lookedAt: z.optional(Instant),
    /** Digest of the request that made it, where the caller gave a key to repeat it by. */
    request: z.optional(z.string()),
  }),
);
export type BundleHead = z.infer<typeof BundleHead>;

/** Why a bundle is judged: papers came, orders or lists changed, claims of other bundles changed, an operator asked, a reading was amended. */
export const Cause = z.enum(['papers', 'orders', 'claims', 'operator', 'amendments']);
export type Cause = z.infer<typeof Cause>;

/** One verdict of a bundle: the whole document lies in the records bucket. */
export const Revision = z.lazy(() =>
  z.object({
    importer: z.string(),
    bundle: z.string(),
    revision: z.int().min(1),
    outcome: Outcome,
    summary: z.string(),
    reference: z.optional(z.string()),
    entryDate: IsoDate,
    /** Digest of what it was judged from: papers, orders, lists, rules, claims, entry date. */
    inputs: z.string(),
    verdict: z.string(),
    report: z.string(),
    cause: Cause,
    /** Rules that began or ceased to find something since the revision before. */
    changes: z.object({ began: z.array(z.string()), ceased: z.array(z.string()), outcomeBefore: z.optional(Outcome) }),
    at: Instant,
    /** Readers that were told: set last, so that a crash before it tells them again. */
    told: z.boolean(),
  }),
);
export type Revision = z.infer<typeof Revision>;

/** A line of a reader's feed: gapless numbers from 1, in the order in which verdicts came to stand. */
export const FeedEntry = z.lazy(() =>
  z.object({
    seq: z.int().min(1),
    importer: z.string(),
    bundle: z.string(),
    revision: z.int().min(1),
    outcome: Outcome,
    reference: z.optional(z.string()),
    at: Instant,
    /** The importer was forgotten: the number stays, whose verdict it was does not. Readers are not shown it. */
    forgotten: z.optional(z.literal(true)),
  }),
);
export type FeedEntry = z.infer<typeof FeedEntry>;

/** A scan with the page reader, by the token that started it: whose it is, and the slot that it holds. */
export const Job = z.lazy(() =>
  z.object({
    token: z.string(),
    importer: z.string(),
    bundle: z.string(),
    file: z.string(),
    /** Digest of the scanned bytes: what was read of them is kept under it. */
    sha256: z.string(),
    /** Set once the page reader took it. */
    jobId: z.optional(z.string()),
    slot: z.optional(z.object({ pool: z.string(), holder: z.string() })),
    at: Instant,
  }),
);
export type Job = z.infer<typeof Job>;

/** An object under no importer's prefix, or one that its bundle does not know: recorded, never dropped. */
export const Stray = z.lazy(() =>
  z.object({
    key: z.string(),
    size: z.optional(z.int()),
    objectVersion: z.optional(z.string()),
    why: z.string(),
    at: Instant,
  }),
);
export type Stray = z.infer<typeof Stray>;
