import { bundlesOn, type Pointer } from '../../shared/store/bundles.ts';
import { all, at, shardOf } from '../../shared/store/items.ts';
import type { BundleHead } from '../../shared/store/records.ts';
import { CommandError } from '../command-error.ts';
import type { Operated } from './operated.ts';

/**
 * The bundle with this id, which is one over all importers; `importer/id` does too.
 * @throws CommandError when there is none.
 */
export async function findBundle({ table, clock, where }: Operated, said: string): Promise<BundleHead> {
  const id = said.slice(said.lastIndexOf('/') + 1);
  const listed = (await all(table, at.directory(shardOf(id)), '')) as unknown as Pointer[];
  const bundles = bundlesOn(table, clock);
  for (const { importer, bundle } of listed) {
    if (bundle !== id || (said !== id && said !== `${importer}/${id}`)) continue;
    const head = await bundles.head(importer, bundle);
    if (head) return head;
  }
  throw new CommandError(
    `no bundle "${said}" in ${where}: expected the id that the API gave, or that npm run ops -- status lists.`,
  );
}

/** Every bundle of every importer, some heads at a time. */
export async function* everyBundle({ table, clock }: Operated): AsyncIterable<BundleHead> {
  const bundles = bundlesOn(table, clock);
  let cursor: string | undefined;
  do {
    const page = await bundles.directory({ limit: 25, cursor });
    const heads = await Promise.all(page.bundles.map(({ importer, bundle }) => bundles.head(importer, bundle)));
    yield* heads.filter((head) => head !== undefined);
    cursor = page.cursor;
  } while (cursor !== undefined);
}
