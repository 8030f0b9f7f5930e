import type { Item, NewItem } from '../../shared/ports.ts';

/**
 * Is the item the importer's own: a bundle, an entry by which one is found, its feed, a scan job, a stray under its prefixes? Importers and
 * brokers are named apart, so an importer `acme` is not a broker `acme`.
 */
export function isOf(item: Item, importer: string): boolean {
  const [kind, first, second] = item.pk.split('#');
  switch (kind) {
    case 'BUNDLE':
    case 'SPENDING':
      return first === importer;
    case 'READER':
      return (first === 'importer' && second === importer) || item.importer === importer;
    case 'FEED':
      return first === 'importer' && second === importer;
    case 'DIRECTORY':
    case 'JOB':
      return item.importer === importer;
    case 'STRAY': {
      const [root, tenant] = String(item.key).split('/');
      return (root === 'uploads' || root === 'inbox') && tenant === importer;
    }
    default:
      return false;
  }
}

/** Does an item of somebody else name the importer: a broker's feed, a block of claims, whom another bundle freed? */
export const isTraceOf = (item: Item, importer: string): boolean =>
  !isOf(item, importer) && namesIn(item).some((name) => name === importer);

const lists = ['entries', 'freed'] as const;
const listOf = (item: Item | NewItem, name: string): { importer?: unknown }[] =>
  Array.isArray(item[name]) ? (item[name] as { importer?: unknown }[]) : [];
const namesIn = (item: Item): unknown[] => [
  ...(item.pk.startsWith('FEED#') ? [item.importer] : []),
  ...lists.flatMap((name) => listOf(item, name).map((one) => one.importer)),
];

/** The item without the importer. A line of a feed keeps its number and its time, and says nothing else. */
export function blank(item: Item, importer: string): NewItem {
  if (item.pk.startsWith('FEED#')) {
    const { pk, sk, seq, at, appended } = item;
    const nobody = { importer: '', bundle: '', revision: 1, outcome: 'not-covered', forgotten: true };
    return { pk, sk, seq, at, appended, ...nobody };
  }
  const { version: _, ...rest } = item;
  const next: NewItem = { ...rest, pk: item.pk, sk: item.sk };
  for (const name of lists)
    if (Array.isArray(item[name])) next[name] = listOf(item, name).filter((one) => one.importer !== importer);
  return next;
}
