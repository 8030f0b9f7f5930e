import { canonicalJson } from '../../shared/orders/index.ts';
import { Lists, listSnapshots, shippedLists } from '../../shared/screen/lists.ts';
import { records } from '../../shared/store/keys.ts';
import { CommandError } from '../command-error.ts';
import { readLists } from '../rules-at-hand.ts';
import type { Operated } from './operated.ts';

/** What the lists of a system become by a file. */
export interface ListsPut {
  where: string;
  file: string;
  added: string[];
  removed: string[];
  changed: string[];
  kept: number;
  before: ReturnType<typeof listSnapshots>;
  now: ReturnType<typeof listSnapshots>;
  /** The file stands in the system, and every bundle is asked to be judged again. */
  put: boolean;
}

const key = `${records.rules}lists.json`;

/**
 * Compares a lists file with the lists that a system judges by, and with `yes` puts it in their place: the system then has every bundle
 * judged again from its stored facts.
 * @throws CommandError when the file, or what the system holds, is no lists file.
 */
export async function putLists(system: Operated, file: string, yes: boolean): Promise<ListsPut> {
  const lists = await readLists(file);
  if (!lists) throw new CommandError(`${file}: no such file (npm run lists -- import makes one).`);
  const held = await heldBy(system);
  const before = new Map(held.entities.map((e) => [e.id, e]));
  const now = new Map(lists.entities.map((e) => [e.id, e]));
  const named = (rows: readonly { name: string }[]) => rows.map((r) => r.name);
  const changed = lists.entities.filter(
    (e) => before.has(e.id) && canonicalJson(before.get(e.id)) !== canonicalJson(e),
  );
  const put: ListsPut = {
    where: system.where,
    file,
    added: named(lists.entities.filter((e) => !before.has(e.id))),
    removed: named(
      held.entities.filter((e) => !now.has(e.id) || (e.until === undefined && now.get(e.id)!.until !== undefined)),
    ),
    changed: named(changed),
    kept: lists.entities.length - changed.length - lists.entities.filter((e) => !before.has(e.id)).length,
    before: listSnapshots(held),
    now: listSnapshots(lists),
    put: yes,
  };
  if (yes) await system.records.put(key, `${JSON.stringify(lists)}\n`, { contentType: 'application/json' });
  return put;
}

async function heldBy(system: Operated): Promise<Lists> {
  const blob = await system.records.get(key);
  if (!blob) return shippedLists;
  try {
    return Lists.parse(JSON.parse(new TextDecoder().decode(blob.bytes)));
  } catch {
    throw new CommandError(`${key} of ${system.where}: expected a lists file; remove it, or restore a version of it.`);
  }
}

/** The answer for a person. */
export function listsPutText({ where, file, put, before, now, kept, ...rows }: ListsPut): string {
  const part = (what: 'added' | 'removed' | 'changed') =>
    rows[what].length === 0 ? [] : [`  ${what}: ${rows[what].length}`, ...rows[what].map((name) => `    ${name}`)];
  const says = (lists: ListsPut['now']) =>
    lists
      .map((l) => `${l.name} as of ${l.asOf}, ${l.names} names${l.missing ? `, ${l.missing} missing` : ''}`)
      .join('; ');
  return [
    `${where}: ${says(before)}`,
    `${file}: ${says(now)}`,
    ...part('added'),
    ...part('removed'),
    ...part('changed'),
    `  kept as they were: ${kept}`,
    put
      ? 'The file stands in the system; every bundle is judged again from its stored facts, and those whose judgement stays get no new revision.'
      : 'Nothing is changed yet. Repeat with --yes to have the system judge by this file.',
    '',
  ].join('\n');
}
