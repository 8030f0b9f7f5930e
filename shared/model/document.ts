import * as z from 'zod';
import { AppliedAmendment } from './amendment.ts';
import { Facts } from './fact.ts';
import { Marks } from './marks.ts';
import { Reader } from './page.ts';
import { ReadProblem } from './read-problem.ts';

export const DocumentType = z.enum([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'purchase-order',
  'certificate-of-origin',
  'ginning-record',
  'farm-record',
  'seed-record',
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
  'supplier-statement',
  'transport-record',
  'payment-record',
  'lab-report',
  'other',
]);
export type DocumentType = z.infer<typeof DocumentType>;

/** One paper of one type: pages of one file, with its facts. `id` is what evidence points at. */
export const Document = z
  .object({
    /** First 12 hex digits of the file's digest, then `#first-last` when the file holds several documents. */
    id: z.string(),
    name: z.string(),
    sha256: z.string(),
    /** Lowest and highest of its page numbers in the file. */
    pages: z.tuple([z.int().min(1), z.int().min(1)]),
    /** Its pages in reading order, where they do not lie one behind the other in the file. */
    pageList: z.optional(z.array(z.int().min(1)).min(1)),
    type: DocumentType,
    /** Records of other steps that it is as well, where its title or its sections name several steps; `type` is that of the last. */
    alsoTypes: z.optional(z.array(DocumentType).min(1)),
    /** How sure the type is, 0 to 1, and the words that settled it. */
    typeConfidence: z.number().min(0).max(1),
    typeEvidence: z.array(z.string()),
    /** Where its pages count themselves and some of the paper's are not in the file: the first and last count, and of how many. */
    part: z.optional(z.object({ from: z.int().min(1), to: z.int().min(1), of: z.optional(z.int().min(1)) })),
    /** Main language, ISO 639-1; `languages` lists every language found on it, main first. */
    language: z.string(),
    languages: z.array(z.string()),
    /** Share of its lines that say in English what they say, 0 to 1; absent on papers without another language. */
    english: z.optional(z.number().min(0).max(1)),
    /** It says of itself that it is the translation of another paper. */
    translation: z.optional(z.literal(true)),
    reader: Reader,
    confidence: z.number().min(0).max(1),
    facts: Facts,
    problems: z.array(ReadProblem),
    notes: z.array(z.string()),
    /** What people said of it against the machine's reading; the facts have it already. */
    amendments: z.optional(z.array(AppliedAmendment).min(1)),
    /** Traces of how its file was made and changed. */
    marks: z.optional(Marks),
  })
  .meta({ id: 'Document' });
export type Document = z.infer<typeof Document>;

/** A file or part of it of which no document could be made. */
export const Unreadable = z
  .object({
    id: z.string(),
    name: z.string(),
    sha256: z.string(),
    problems: z.array(ReadProblem).min(1),
  })
  .meta({ id: 'Unreadable' });
export type Unreadable = z.infer<typeof Unreadable>;
