import * as z from 'zod';
import { IsoDate } from '../model/index.ts';
import { digestOf } from '../orders/index.ts';
import listed from './data/listed-entities.json' with { type: 'json' };
import more from './data/more-parties.json' with { type: 'json' };
import type { ListedEntity } from './types.ts';

const Row = z.object({
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
export const listedEntities: readonly ListedEntity[] = z.array(Row).parse([...listed.entities, ...more.entities]);

/** What the list data says about itself: sources, dates, and how many rows are known to be missing. */
export const listMeta = listed._meta;

/** Day on which the list data was last checked against a source. */
export const listsAsOf: IsoDate = '2026-10-31';

/** Names (in lower case, as `verdict/1` prints them), dates and digests of the lists, for the inputs of a verdict. */
export function listSnapshots(): { name: string; asOf: IsoDate; digest: string }[] {
  return ['UFLPA', 'WRO'].map((name) => ({
    name: name.toLowerCase(),
    asOf: listsAsOf,
    digest: digestOf(listedEntities.filter((e) => e.list === name)),
  }));
}
