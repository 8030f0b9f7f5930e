import * as z from 'zod';
import { IsoDate } from '../model/index.ts';
import { digestOf } from '../orders/index.ts';
import listed from './data/listed-entities.json' with { type: 'json' };
import more from './data/more-parties.json' with { type: 'json' };
import type { ListedEntity } from './types.ts';

/** A listed party as the list files hold it. */
export const ListedRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  name_zh: z.nullable(z.string()),
  name_zh_aliases: z.array(z.string()),
  list: z.string(),
  effective_date: z.nullable(IsoDate),
  federal_register_citation: z.nullable(z.string()),
  location: z.nullable(z.string()),
  sector: z.nullable(z.string()),
  confidence: z.string(),
  notes: z.nullable(z.string()),
});

/** Every listed party: the UFLPA Entity List and CBP's WRO table as far as they stand in the data, with their marks. */
export const listedEntities: readonly ListedEntity[] = z.array(ListedRow).parse([...listed.entities, ...more.entities]);

/** What the list data says about itself: sources, dates, and how many rows are known to be missing. */
export const listMeta = listed._meta;

/** Day on which the list data was last checked against a source. */
export const listsAsOf: IsoDate = '2026-10-31';

/** Lists to screen by: the day on which they were checked against a source, and their rows. */
export const Lists = z.object({ asOf: IsoDate, entities: z.array(ListedRow).min(1) });
export interface Lists {
  asOf: IsoDate;
  entities: readonly ListedEntity[];
}

/** The lists that come with this version. */
export const shippedLists: Lists = { asOf: listsAsOf, entities: listedEntities };

/** Names (in lower case, as `verdict/1` prints them), dates and digests of the lists, for the inputs of a verdict. */
export function listSnapshots({
  asOf,
  entities,
}: Lists = shippedLists): { name: string; asOf: IsoDate; digest: string }[] {
  return ['UFLPA', 'WRO'].map((name) => ({
    name: name.toLowerCase(),
    asOf,
    digest: digestOf(entities.filter((e) => e.list === name)),
  }));
}
