import * as z from 'zod';
import { DocumentType } from './document.ts';
import { Evidence } from './evidence.ts';
import { CountryCode, IsoDate } from './iso.ts';
import { Material, StepKind } from './row.ts';

/** A quantity of one material under one identifier. */
export const Lot = z
  .object({
    id: z.string(),
    kind: z.enum([
      'bale',
      'bale-range',
      'seed-lot',
      'cotton-lot',
      'yarn-lot',
      'fabric-lot',
      'garment-lot',
      'drum-lot',
      'product-lot',
      'consignment',
    ]),
    material: Material,
    /** As printed: a bale number, `first–last` of a range, a lot number. */
    identifier: z.string(),
    count: z.optional(z.number()),
    kg: z.optional(z.number()),
    origin: z.optional(CountryCode),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Lot' });
export type Lot = z.infer<typeof Lot>;

export const Step = z
  .object({
    id: z.string(),
    kind: StepKind,
    /** Documents that record the step; empty for a step that must have happened but that no paper shows. */
    documents: z.array(z.string()),
    shown: z.boolean(),
    party: z.optional(z.string()),
    place: z.optional(z.string()),
    country: z.optional(CountryCode),
    from: z.optional(IsoDate),
    to: z.optional(IsoDate),
    inputKg: z.optional(z.number()),
    outputKg: z.optional(z.number()),
    inputs: z.array(z.string()),
    outputs: z.array(z.string()),
    evidence: z.array(Evidence),
    /** Certificates of origin of the material that the step gave out, where the goods were made from it. */
    certificates: z.optional(z.array(z.string())),
    /** Papers of which one would close the gap where the step or its record is missing: the one that is easiest to get first. */
    closedBy: z.optional(z.array(z.object({ paper: DocumentType, what: z.string(), from: z.string() })).min(1)),
  })
  .meta({ id: 'Step' });
export type Step = z.infer<typeof Step>;

/** Why two documents (or a step and a document) belong together. */
export const Link = z
  .object({
    from: z.string(),
    to: z.string(),
    by: z.enum(['identifier', 'reference', 'quantity', 'party', 'date']),
    value: z.string(),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Link' });
export type Link = z.infer<typeof Link>;

export const Chain = z.object({ steps: z.array(Step), lots: z.array(Lot), links: z.array(Link) }).meta({ id: 'Chain' });
export type Chain = z.infer<typeof Chain>;
