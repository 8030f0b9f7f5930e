import type { GoldenCase } from '../../golden/cases.ts';
import { labels } from '../../golden/lines.ts';

/** A value of a paper or a bundle that can be changed. */
export interface Leaf {
  paper?: string;
  at: string;
  /** The path with `*` for places in lists. */
  kind: string;
  value: unknown;
}

/** Where things of a bundle stand on their pages, how surely they were read, and by what. */
export function printOf(base: GoldenCase): Leaf[] {
  const found: Leaf[] = [];
  const names = labels(base.documents);
  const walk = (value: unknown, at: string, paper: string): void => {
    if (typeof value === 'number' && /(?:box\.\d|onfidence)$/.test(at))
      found.push({ paper, at, kind: at.replace(/^.*(?=box\.\d$|onfidence$)/, ''), value });
    else if (/(^|\.)readers?$/.test(at) && typeof value === 'string') found.push({ paper, at, kind: 'reader', value });
    else if (typeof value === 'object' && value !== null)
      for (const [key, of] of Object.entries(value).slice(0, 12)) walk(of, at ? `${at}.${key}` : key, paper);
  };
  for (const d of base.documents) walk(d, '', names.get(d.id)!);
  return found;
}
