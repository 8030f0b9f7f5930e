import * as z from 'zod';
import { Commodity, CountryCode, IsoDate } from '../model/index.ts';

/** A legal instrument as dated data (DOMAIN.md section 1). */
export const Order = z.object({
  id: z.string(),
  kind: z.enum(['wro', 'finding', 'statute']),
  title: z.string(),
  /** First day on which it governs importations, and the last one (absent: still in force). */
  from: IsoDate,
  to: z.optional(IsoDate),
  /** Which order took over, when `to` is set by a supersession. */
  supersededBy: z.optional(z.string()),
  /** Commodities that it reaches; empty for an order on goods outside cotton and tomato (which never raises anything). */
  commodities: z.array(Commodity),
  /** Narrower scope of goods in words and by HS chapters or headings; absent: every product of the commodity. */
  goods: z.optional(z.object({ says: z.string(), hs: z.array(z.string()) })),
  /** Places it covers: gazetteer ids ("CN-XJ") or countries ("TM"). */
  regions: z.array(z.string()),
  countries: z.array(CountryCode),
  /** Entities it covers: ids or list names of the listed entities. */
  entities: z.array(z.string()),
  citation: z.string(),
  source: z.string(),
  /** How sure the fact is: high (source seen), medium, low (never decides alone). */
  confidence: z.enum(['high', 'medium', 'low']),
  notes: z.string(),
});
export type Order = z.infer<typeof Order>;
