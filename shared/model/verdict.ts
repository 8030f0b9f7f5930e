import * as z from 'zod';
import { Chain } from './chain.ts';
import { Document, DocumentType, Unreadable } from './document.ts';
import { Evidence } from './evidence.ts';
import { CountryCode, IsoDate } from './iso.ts';
import { Outcome } from './outcome.ts';

export const Severity = z.enum(['prohibits', 'contradicts', 'gap', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

export const Commodity = z.enum(['cotton', 'tomato']);
export type Commodity = z.infer<typeof Commodity>;

export const RuleId = z.enum([
  'origin.region',
  'origin.entity',
  'origin.entity-possible',
  'origin.signal',
  'origin.conflict',
  'origin.missing',
  'origin.blend',
  'origin.implausible',
  'route.region',
  'route.implausible',
  'bale.unlisted',
  'bale.repeated',
  'bale.claimed',
  'bale.format',
  'mass.exceeds',
  'mass.unusual',
  'quantity.conflict',
  'date.order',
  'date.season',
  'document.missing',
  'document.untied',
  'document.unreadable',
  'document.untranslated',
  'document.arithmetic',
  'document.altered',
  'document.number',
  'document.code',
  'document.amended',
  'certificate.invalid',
  'party.conflict',
  'price.low',
  'price.high',
  'lists.stale',
]);
export type RuleId = z.infer<typeof RuleId>;

export const Finding = z
  .object({
    rule: RuleId,
    severity: Severity,
    /** One or two plain sentences with the values on both sides. */
    message: z.string(),
    /** Ids of the orders that give the rule its force here; empty when none does. */
    orders: z.array(z.string()),
    fix: z.string(),
    /** Types of paper of which one would close the gap. */
    papers: z.optional(z.array(DocumentType).min(1)),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;

export const RuleState = z.enum(['passed', 'found', 'not-applicable', 'could-not-run']);
export type RuleState = z.infer<typeof RuleState>;

export const StatedOrigin = z.object({ commodity: Commodity, country: CountryCode, evidence: z.array(Evidence) });
export type StatedOrigin = z.infer<typeof StatedOrigin>;

/** A day by which something must be handed in, counted by the law named. Days are calendar days, both ends as the law counts them. */
export const Deadline = z
  .object({
    id: z.string(),
    name: z.string(),
    law: z.string(),
    /** The day from which it runs, and what day that is. */
    from: IsoDate,
    counted: z.string(),
    /** Last day on which it can be handed in. */
    until: IsoDate,
    submit: z.array(z.string()).min(1),
    /** Orders under which it runs. */
    orders: z.array(z.string()),
    /** What stays unsure of the day. */
    doubt: z.optional(z.string()),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Deadline' });
export type Deadline = z.infer<typeof Deadline>;

/** A way that the law leaves an importer: general information, no legal advice. */
export const NextOption = z
  .object({
    id: z.string(),
    title: z.string(),
    says: z.string(),
    law: z.string(),
    /** Deadlines of this verdict that bind it, by id. */
    deadlines: z.array(z.string()),
  })
  .meta({ id: 'NextOption' });
export type NextOption = z.infer<typeof NextOption>;

/** One paper to ask for, from whom, and the gaps of this verdict that it may close (by their place among `findings`, from 0). */
export const PaperAsked = z
  .object({
    what: z.string(),
    from: z.string(),
    closes: z.array(z.int().min(0)).min(1),
  })
  .meta({ id: 'PaperAsked' });
export type PaperAsked = z.infer<typeof PaperAsked>;

/** What the importer can do next. */
export const Next = z
  .object({
    /** Papers to ask for: as few as close every gap of the verdict. */
    ask: z.array(PaperAsked),
    options: z.array(NextOption),
    caution: z.string(),
  })
  .meta({ id: 'Next' });
export type Next = z.infer<typeof Next>;

/** `verdict/1`, the document that outside tools read (CONTRACT.md). */
export const Verdict = z.object({
  schema: z.literal('verdict/1'),
  bundle: z.object({
    id: z.string(),
    importer: z.optional(z.string()),
    reference: z.optional(z.string()),
    broker: z.optional(z.string()),
    revision: z.int().min(1),
  }),
  entryDate: IsoDate,
  /** No date of importation was given: the day of submission or of the verdict stands in its place. */
  entryDateAssumed: z.optional(z.literal(true)),
  rulesVersion: z.string(),
  outcome: Outcome,
  summary: z.string(),
  commodities: z.array(Commodity),
  statedOrigins: z.array(StatedOrigin),
  findings: z.array(Finding),
  /** Absent in verdicts that were made before these were computed. */
  deadlines: z.optional(z.array(Deadline)),
  next: z.optional(Next),
  rules: z.array(z.object({ rule: RuleId, state: RuleState, why: z.string() })),
  inputs: z.object({
    documents: z.array(z.string()),
    orders: z.string(),
    lists: z.array(
      z.object({
        name: z.string(),
        asOf: IsoDate,
        digest: z.string(),
        /** Where its rows come from. */
        source: z.optional(z.string()),
        /** Names that stand on it in the data at hand, and names known to stand on the official list and not in the data. */
        names: z.optional(z.int()),
        missing: z.optional(z.int()),
      }),
    ),
    /** Digest of what people amended; absent where nobody did. */
    amendments: z.optional(z.string()),
  }),
  chain: Chain,
  documents: z.array(Document),
  unreadable: z.array(Unreadable),
});
export type Verdict = z.infer<typeof Verdict>;
