import { useEffect, useState } from 'preact/hooks';

/** Which screen the address names. */
export type Route =
  | { screen: 'bundles' }
  | { screen: 'bundle'; bundle: string }
  | { screen: 'compare'; bundle: string; before: number; after: number };

export const toBundle = (bundle: string) => `#/bundles/${encodeURIComponent(bundle)}`;
export const toCompare = (bundle: string, before: number, after: number) =>
  `${toBundle(bundle)}/compare/${before}/${after}`;

/** The screen of a hash; the list for any that names none. */
export function routeOf(hash: string): Route {
  const [, bundle, compare, before, after] = /^#\/bundles\/([^/]+)(?:\/(compare)\/(\d+)\/(\d+))?$/.exec(hash) ?? [];
  if (!bundle) return { screen: 'bundles' };
  const id = decodeURIComponent(bundle);
  return compare
    ? { screen: 'compare', bundle: id, before: Number(before), after: Number(after) }
    : { screen: 'bundle', bundle: id };
}

/** The screen that the address names now. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
