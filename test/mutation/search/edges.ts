const day = 86_400_000;
/** Two values of one kind as numbers on a line. */
export interface Scale {
  at: (n: number) => unknown;
  low: number;
  high: number;
}

/** Numbers (whole ones by one, shares and places on a page by a ten-thousandth, others by a hundredth) and days; undefined for what cannot be halved. */
export function scale(was: unknown, is: unknown): Scale | undefined {
  if (typeof was === 'number' && typeof is === 'number') {
    const step = Number.isInteger(was) && Number.isInteger(is) ? 1 : Math.max(was, is) <= 1 ? 10_000 : 100;
    return { at: (n) => n / step, low: Math.round(was * step), high: Math.round(is * step) };
  }
  const dated = /^\d{4}-\d\d-\d\d$/;
  if (typeof was !== 'string' || typeof is !== 'string' || !dated.test(was) || !dated.test(is)) return undefined;
  const n = (x: string): number => Math.round(Date.parse(`${x}T00:00:00Z`) / day);
  return { at: (x) => new Date(x * day).toISOString().slice(0, 10), low: n(was), high: n(is) };
}

/** What stands at a path ("facts.flows.0.kg"). */
export const valueAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((x, key) => (x as Record<string, unknown> | undefined)?.[key], tree);

/**
 * Halves between two values that lead different ways, down to neighbours: what stands at the edge. `asLow`: whether a value leads the way that
 * the lower end does; undefined ends it.
 */
export function edge(
  { low, high }: Scale,
  asLow: (n: number) => boolean | undefined,
): [a: number, b: number] | undefined {
  let [a, b] = [low, high];
  for (let i = 0; i < 24 && Math.abs(b - a) > 1; i++) {
    const middle = Math.round((a + b) / 2);
    const same = asLow(middle);
    if (same === undefined) return undefined;
    if (same) a = middle;
    else b = middle;
  }
  return [a, b];
}
