import { distance } from 'fastest-levenshtein';
import { fold } from '../screen/tokens.ts';
import type { ListedEntity } from '../screen/types.ts';
import { listedCell } from './listed-cell.ts';
import type { NamedParty } from './types.ts';

const forms = new Set([
  'co',
  'ltd',
  'limited',
  'company',
  'corp',
  'corporation',
  'inc',
  'incorporated',
  'llc',
  'plc',
  'the',
  'and',
  'of',
  'sa',
  'de',
  'cv',
  'doo',
  'l',
  'c',
  'p',
  'd',
  'o',
  's',
  'a',
  'v',
]);

/** A name without case, marks, spaces and legal forms: what two spellings of one party share. */
export const partyKey = (name: string): string => {
  const words = fold(name.replace(/&/g, ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const own = words.filter((w) => !forms.has(w));
  return (own.length > 0 ? own : words).join('');
};

/** Keys of a name as it stands and as the grammar of the cells reads it (without "and subsidiaries" and initials in brackets). */
export function partyKeys(name: string): string[] {
  const read = listedCell(name)[0];
  return [...new Set([partyKey(name), ...(read ? [partyKey(read.name)] : [])])].filter((k) => k !== '');
}

/** The rows of a list by the keys of their names, to find the one that a source means. */
export interface Known {
  find(party: NamedParty): { row: ListedEntity; how: 'name' | 'other-name' | 'spelling' } | undefined;
}

/** Letters of a key from which two that differ in as many as two are taken for one name misspelled. */
const longKey = 16;

/**
 * Finds the row of a party among `rows`: by its name, by another name of either, or by a spelling two letters away, where only one row
 * comes near and none of the source's own names is it. `names`: all names of the source, so that a sister is not taken for a misspelling.
 */
export function knownRows(rows: readonly ListedEntity[], names: readonly string[]): Known {
  const byName = new Map<string, ListedEntity>();
  const byOther = new Map<string, ListedEntity[]>();
  for (const row of rows) {
    for (const key of partyKeys(row.name)) if (!byName.has(key)) byName.set(key, row);
    for (const other of [...row.aliases, row.name_zh ?? '', ...row.name_zh_aliases]) {
      const key = partyKey(other);
      if (key !== '') byOther.set(key, [...(byOther.get(key) ?? []), row]);
    }
  }
  const inSource = new Set(names.flatMap(partyKeys));
  const only = (found: readonly ListedEntity[]) => (new Set(found.map((r) => r.id)).size === 1 ? found[0] : undefined);
  return {
    find(party) {
      const own = partyKeys(party.name);
      const named = own.map((k) => byName.get(k)).find((r) => r !== undefined);
      if (named) return { row: named, how: 'name' };
      // A row whose own name the source gives elsewhere is that other party.
      const free = (row: ListedEntity) => !partyKeys(row.name).some((k) => inSource.has(k));
      const others = [...party.aliases, ...party.formerly, ...party.chinese].map(partyKey);
      const byAlias = only(
        [
          ...own.flatMap((k) => byOther.get(k) ?? []),
          ...others.flatMap((k) => [byName.get(k), ...(byOther.get(k) ?? [])].filter((r) => r !== undefined)),
        ].filter(free),
      );
      if (byAlias) return { row: byAlias, how: 'other-name' };
      const near = only(
        own
          .filter((k) => k.length >= longKey)
          .flatMap((k) =>
            [...byName]
              .filter(
                ([other, row]) =>
                  Math.abs(other.length - k.length) <= 2 &&
                  free(row) &&
                  k.replace(/\D/g, '') === other.replace(/\D/g, '') &&
                  distance(k, other) <= 2,
              )
              .map(([, row]) => row),
          ),
      );
      return near ? { row: near, how: 'spelling' } : undefined;
    },
  };
}
