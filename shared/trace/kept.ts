/** What keeps answers: a map by value, or one that lets go of an answer with its paper. */
interface Memory<K, V> {
  readonly size?: number;
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): unknown;
  clear?(): void;
}

/** A map by value begins anew beyond so many answers: names of many bundles pass through one process. */
const most = 5000;

/** The answer that is kept for a key, or the one that is found now. */
export function kept<K, V>(known: Memory<K, V>, key: K, find: (key: K) => V): V {
  if (known.has(key)) return known.get(key)!;
  const found = find(key);
  if (known.size === most) known.clear?.();
  known.set(key, found);
  return found;
}
