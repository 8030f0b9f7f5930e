import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { CountryCode, IsoDate } from './iso.ts';

/** What the goods are made of, from field to shelf. */
export const Material = z.enum([
  'cotton-seed',
  'seed-cotton',
  'lint',
  'yarn',
  'fabric',
  'garment',
  'tomato-seed',
  'tomato',
  'paste',
  'tomato-product',
  'other',
]);
export type Material = z.infer<typeof Material>;

export const StepKind = z.enum([
  'seed',
  'plant',
  'grow',
  'gin',
  'spin',
  'weave',
  'knit',
  'finish',
  'cut-and-sew',
  'process',
  'pack',
  'ship',
]);
export type StepKind = z.infer<typeof StepKind>;

export const PartyRole = z.enum([
  'seller',
  'buyer',
  'shipper',
  'consignee',
  'notify',
  'manufacturer',
  'supplier',
  'gin',
  'spinner',
  'mill',
  'farm',
  'processor',
  'issuer',
  'carrier',
  'bank',
]);
export type PartyRole = z.infer<typeof PartyRole>;

/** A company or person named in a role. `address` keeps the lines of the paper joined by ", "; `ids` are tax or credit codes, phones, plates as printed. */
export const Party = z
  .object({
    role: PartyRole,
    name: z.string(),
    address: z.optional(z.string()),
    country: z.optional(CountryCode),
    ids: z.optional(z.array(z.string())),
    evidence: Evidence,
  })
  .meta({ id: 'Party' });
export type Party = z.infer<typeof Party>;

/** A place where a step was done, as the paper says it. */
export const Site = z
  .object({
    step: StepKind,
    name: z.optional(z.string()),
    address: z.optional(z.string()),
    country: z.optional(CountryCode),
    evidence: Evidence,
  })
  .meta({ id: 'Site' });
export type Site = z.infer<typeof Site>;

/** A row of goods on an invoice, packing list, order or certificate. Quantities in the unit printed; weights in kilograms. */
export const GoodsLine = z
  .object({
    description: z.optional(z.string()),
    hsCode: z.optional(z.string()),
    quantity: z.optional(z.number()),
    unit: z.optional(z.string()),
    unitPrice: z.optional(z.number()),
    amount: z.optional(z.number()),
    origin: z.optional(CountryCode),
    netWeight: z.optional(z.number()),
    grossWeight: z.optional(z.number()),
    packages: z.optional(z.number()),
    lot: z.optional(z.string()),
    style: z.optional(z.string()),
    evidence: Evidence,
  })
  .meta({ id: 'GoodsLine' });
export type GoodsLine = z.infer<typeof GoodsLine>;

/**
 * A row of a bale list, drum list or roll list. `id` is the first identifier; with `to` the row is a range of consecutive
 * identifiers `id`…`to` (both included) and `count` how many the paper says it holds. Weights in kilograms, of the whole row.
 */
export const UnitRow = z
  .object({
    id: z.string(),
    to: z.optional(z.string()),
    count: z.optional(z.number()),
    lot: z.optional(z.string()),
    netKg: z.optional(z.number()),
    grossKg: z.optional(z.number()),
    tareKg: z.optional(z.number()),
    date: z.optional(IsoDate),
    origin: z.optional(CountryCode),
    /** Gin code printed in the same row: with it a bale number is unique (a US PBI is gin code and bale number). */
    ginCode: z.optional(z.string()),
    evidence: Evidence,
  })
  .meta({ id: 'UnitRow' });
export type UnitRow = z.infer<typeof UnitRow>;

/** Material that a step took in, gave out or lost. `kg` is null-free: absent when the paper gives no weight. */
export const Flow = z
  .object({
    direction: z.enum(['in', 'out', 'waste', 'stock']),
    material: Material,
    lot: z.optional(z.string()),
    bales: z.optional(z.number()),
    kg: z.optional(z.number()),
    quantity: z.optional(z.number()),
    unit: z.optional(z.string()),
    origin: z.optional(CountryCode),
    share: z.optional(z.number().min(0).max(1)),
    date: z.optional(IsoDate),
    /** Brix of tomato material, degrees. */
    brix: z.optional(z.number()),
    evidence: Evidence,
  })
  .meta({ id: 'Flow' });
export type Flow = z.infer<typeof Flow>;

export const EventKind = z.enum([
  'plant',
  'harvest',
  'gin',
  'class',
  'receive',
  'spin',
  'weave',
  'knit',
  'finish',
  'cut-and-sew',
  'process',
  'pack',
  'load',
  'ship',
  'arrive',
  'deliver',
  'contract',
  'invoice',
  'pay',
  'issue',
  'expire',
  'due',
]);
export type EventKind = z.infer<typeof EventKind>;

/** Something that happened on a day, or from `from` to `to`. */
export const DatedEvent = z
  .object({
    kind: EventKind,
    from: IsoDate,
    to: z.optional(IsoDate),
    doubt: z.optional(z.string()),
    evidence: Evidence,
  })
  .meta({ id: 'DatedEvent' });
export type DatedEvent = z.infer<typeof DatedEvent>;

/** The number of another paper (or of the shipment) that this paper cites. */
export const Reference = z
  .object({
    kind: z.enum([
      'invoice',
      'packing-list',
      'contract',
      'order',
      'bill-of-lading',
      'certificate',
      'ginning-record',
      'production-record',
      'letter-of-credit',
      'container',
      'seal',
      'lot',
      'style',
      'vessel',
      'other',
    ]),
    value: z.string(),
    evidence: Evidence,
  })
  .meta({ id: 'Reference' });
export type Reference = z.infer<typeof Reference>;

/** A sum that the paper prints for a column or section: the rule adds up its terms again. */
export const PrintedSum = z
  .object({
    /** What is summed, in words ("amounts of the lines", "net weight of bales 1 to 40"). */
    of: z.string(),
    printed: z.number(),
    computed: z.number(),
    unit: z.optional(z.string()),
    evidence: Evidence,
  })
  .meta({ id: 'PrintedSum' });
export type PrintedSum = z.infer<typeof PrintedSum>;

/**
 * A bar or QR code on the paper. `numbers` are the identifiers that it holds, without marks; `print` is the number printed beside it (or
 * the paper's own number, for an address that cites it) and `agrees` whether the two are the same; absent where nothing comparable is printed.
 */
export const PrintedCode = z
  .object({
    symbology: z.string(),
    text: z.string(),
    numbers: z.array(z.string()),
    agrees: z.optional(z.boolean()),
    print: z.optional(Evidence),
    evidence: Evidence,
  })
  .meta({ id: 'PrintedCode' });
export type PrintedCode = z.infer<typeof PrintedCode>;

/** A piece of text that may name a place or a party, in the context in which it stands. */
export const Mention = z
  .object({
    text: z.string(),
    context: z.enum([
      'party',
      'address',
      'origin',
      'site',
      'route',
      'goods',
      'bank',
      'statement',
      'issuer',
      'identifier',
      'text',
      'rest',
    ]),
    role: z.optional(PartyRole),
    step: z.optional(StepKind),
    /** The printed label of the value ("Postal code", "报关单号"): a bare number says nothing without it. */
    label: z.optional(z.string()),
    evidence: Evidence,
  })
  .meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;
