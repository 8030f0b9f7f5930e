import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { CountryCode, IsoDate } from './iso.ts';
import {
  DatedEvent,
  Flow,
  GoodsLine,
  Mention,
  Party,
  PrintedCode,
  PrintedSum,
  Reference,
  Site,
  UnitRow,
} from './row.ts';

/** A value that was read, with where it was read. Nothing unwraps it silently. `doubt` says what stays unsure. */
export const fact = <T extends z.ZodType>(value: T) =>
  z.object({ value, evidence: Evidence, doubt: z.optional(z.string()) });
export interface Fact<T> {
  value: T;
  evidence: Evidence;
  doubt?: string | undefined;
}

/** Several values of one kind: `each[i]` is the evidence of `value[i]`, `evidence` that of the first (or of their table). */
export const listFact = <T extends z.ZodType>(value: T) =>
  z.object({
    value: z.array(value),
    evidence: Evidence,
    each: z.optional(z.array(Evidence)),
    doubt: z.optional(z.string()),
  });
export interface ListFact<T> {
  value: T[];
  evidence: Evidence;
  each?: Evidence[] | undefined;
  doubt?: string | undefined;
}

const parts = {
  number: fact(z.string()),
  date: fact(IsoDate),
  seller: fact(z.string()),
  buyer: fact(z.string()),
  shipper: fact(z.string()),
  consignee: fact(z.string()),
  manufacturer: fact(z.string()),
  issuer: fact(z.string()),
  currency: fact(z.string()),
  total: fact(z.number()),
  subtotal: fact(z.number()),
  tax: fact(z.number()),
  amountDue: fact(z.number()),
  dueDate: fact(IsoDate),
  incoterm: fact(z.string()),
  countryOfOrigin: fact(CountryCode),
  /** Every country that the paper states as an origin of its goods or material, when there are several. */
  origins: listFact(CountryCode),
  countryOfExport: fact(CountryCode),
  portOfLoading: fact(z.string()),
  portOfDischarge: fact(z.string()),
  hsCodes: listFact(z.string()),
  netWeight: fact(z.number()),
  grossWeight: fact(z.number()),
  /** Number of bales, drums, cartons or packages that the paper states. */
  packages: fact(z.number()),
  baleCount: fact(z.number()),
  bales: listFact(z.string()),
  lots: listFact(z.string()),
  contractNumber: fact(z.string()),
  invoiceNumber: fact(z.string()),
  orderNumber: fact(z.string()),
  containers: listFact(z.string()),
  lines: z.object({ value: z.array(GoodsLine), evidence: Evidence }),
  cropYear: fact(z.string()),
  validUntil: fact(IsoDate),
  vessel: fact(z.string()),
  /** True when a signature or stamp is shown or named as given; false when the place for it is empty. */
  signed: fact(z.boolean()),
  /** Share of each fibre or ingredient by its English name, 0 to 1. */
  composition: z.object({ value: z.array(z.object({ name: z.string(), share: z.number() })), evidence: Evidence }),
  /** A notice of detention by US customs: its day, the law that it names, and the place whose goods that law is on ("CN-XJ", "TM"). */
  detention: fact(
    z.object({ date: IsoDate, under: z.optional(z.enum(['uflpa', 'wro'])), place: z.optional(z.string()) }),
  ),
  /** Ginning outturn as printed, 0 to 1. */
  outturn: fact(z.number()),
  /** Brix of the product, degrees. */
  brix: fact(z.number()),
};

/** Everything read from one document. Scalars are absent when the paper does not say them; row lists are empty. */
export const Facts = z
  .object({
    ...(Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, z.optional(v)])) as {
      [K in keyof typeof parts]: z.ZodOptional<(typeof parts)[K]>;
    }),
    parties: z.array(Party),
    sites: z.array(Site),
    units: z.array(UnitRow),
    flows: z.array(Flow),
    events: z.array(DatedEvent),
    references: z.array(Reference),
    sums: z.array(PrintedSum),
    mentions: z.array(Mention),
    /** What stands on the pages and came into none of the others: only screened for places, codes and names. */
    rest: z.optional(z.array(Mention)),
    /** Bar and QR codes of the paper. */
    codes: z.optional(z.array(PrintedCode)),
  })
  .meta({ id: 'Facts' });
export type Facts = z.infer<typeof Facts>;

export const noFacts = (): Facts => ({
  parties: [],
  sites: [],
  units: [],
  flows: [],
  events: [],
  references: [],
  sums: [],
  mentions: [],
});
