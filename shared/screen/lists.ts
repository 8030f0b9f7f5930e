import * as z from 'zod';
import { IsoDate } from '../model/index.ts';
import { digestOf, Order } from '../orders/index.ts';
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
  until: z.optional(IsoDate),
  sections: z.optional(z.array(z.string())),
  pinyin: z.optional(z.array(z.string())),
  from: z.optional(z.string()),
});

/** Every listed party: the UFLPA Entity List and CBP's WRO table as far as they stand in the data, with their marks. */
export const listedEntities: readonly ListedEntity[] = z.array(ListedRow).parse([...listed.entities, ...more.entities]);

/** What the list data says about itself: sources, dates, and how many rows are known to be missing. */
export const listMeta = listed._meta;

/** Day on which the list data was last checked against a source. */
export const listsAsOf: IsoDate = '2026-10-31';

const listNames = ['UFLPA', 'WRO'] as const;

/** Where a list comes from, and how many names it is known to hold. */
export const ListInfo = z.object({
  name: z.enum(listNames),
  asOf: IsoDate,
  source: z.string(),
  /** Names that the official list holds; absent where nobody has said. */
  named: z.optional(z.int().min(0)),
});
export type ListInfo = z.infer<typeof ListInfo>;

/** Lists to screen by: the day on which they were checked against a source, their rows, and orders on parties that the rows add. */
export const Lists = z.object({
  asOf: IsoDate,
  entities: z.array(ListedRow).min(1),
  lists: z.optional(z.array(ListInfo)),
  orders: z.optional(z.array(Order)),
});
export interface Lists {
  asOf: IsoDate;
  entities: readonly ListedEntity[];
  lists?: readonly ListInfo[] | undefined;
  orders?: readonly Order[] | undefined;
}

/** The lists that come with this version. */
export const shippedLists: Lists = {
  asOf: listsAsOf,
  entities: listedEntities,
  lists: [
    {
      name: 'UFLPA',
      asOf: listsAsOf,
      source: 'names of the UFLPA Entity List as far as they came with this version',
      named: listMeta.official_total_uflpa,
    },
    { name: 'WRO', asOf: listsAsOf, source: 'rows of CBP’s table of orders as far as they came with this version' },
  ],
};

/** A list as a verdict names it. */
export interface ListSnapshot {
  name: string;
  asOf: IsoDate;
  /** SHA-256 of its rows. */
  digest: string;
  source?: string;
  /** Names that stand on it in these data. */
  names?: number;
  /** Names that are known to stand on the official list and not in these data. */
  missing?: number;
}

const digests = new WeakMap<readonly ListedEntity[], Map<string, string>>();

/** SHA-256 of the rows of one list, taken once: it costs as much as all the rest of a verdict. */
function digestOfRows(entities: readonly ListedEntity[], name: string, rows: readonly ListedEntity[]): string {
  const known = digests.get(entities) ?? new Map<string, string>();
  digests.set(entities, known);
  const digest = known.get(name) ?? digestOf(rows);
  known.set(name, digest);
  return digest;
}

/** Names (in lower case, as `verdict/1` prints them), dates, digests, sources and gaps of the lists, for the inputs of a verdict. */
export function listSnapshots({ asOf, entities, lists }: Lists = shippedLists): ListSnapshot[] {
  return listNames.map((name) => {
    const rows = entities.filter((e) => e.list === name);
    const info = lists?.find((l) => l.name === name);
    const names = rows.filter((r) => r.until === undefined).length;
    return {
      name: name.toLowerCase(),
      asOf: info?.asOf ?? asOf,
      digest: digestOfRows(entities, name, rows),
      ...(info ? { source: info.source } : {}),
      names,
      ...(info?.named === undefined ? {} : { missing: Math.max(0, info.named - names) }),
    };
  });
}
