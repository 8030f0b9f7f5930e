import * as z from 'zod';
import { AmendedValue, Amendment, EntryNumber, IsoDate } from '../../shared/model/index.ts';
import { tenantPattern } from '../../shared/store/keys.ts';
import { largestPaper, mostPapers, paperTypes } from './limits.ts';

/** Bodies of requests: all that the API checks of what it is sent. */

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

export const PapersAdd = z
  .strictObject({ papers: z.array(PaperAnnounced).min(1).max(mostPapers) })
  .meta({ id: 'PapersAdd' });

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

export const WebhookCreate = z
  .strictObject({
    url: z
      .string()
      .min(1)
      .max(2000)
      .meta({ description: 'https, to a public address.', example: 'https://broker.example/verdicts' }),
    description: z.optional(z.string().trim().min(1).max(200)),
    from: z.enum(['now', 'start']).default('now').meta({
      description: 'now: verdicts from now on. start: every verdict of the feed, from the first.',
    }),
  })
  .meta({ id: 'WebhookCreate' });

export const WebhookEnable = z.strictObject({ skip: z.boolean().default(false) }).meta({ id: 'WebhookEnable' });
