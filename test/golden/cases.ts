import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Claim, Document, Unreadable } from '../../shared/model/index.ts';

/** A bundle as facts after reading: what `judge` is given. */
export interface GoldenCase {
  /** Short and stable; verdicts lie in a file of this name. */
  name: string;
  /** Where it comes from: an example, a seed of the corpus, a test that builds it by hand. */
  from: string;
  entryDate: string;
  entryDateAssumed?: boolean;
  documents: Document[];
  unreadable: Unreadable[];
  claims?: Claim[];
  bundle?: { id: string; importer?: string; reference?: string; broker?: string; revision?: number };
}

/** The cases of a file, each call its own copy. */
export const casesIn = (file: string): GoldenCase[] =>
  JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as GoldenCase[];

const order = new Intl.Collator('en', { numeric: true });
export const byName = (a: string, b: string): number => order.compare(a, b);

/** Writes cases to a file, by name; boxes to a ten-thousandth of the page. */
export function writeCases(file: string, cases: readonly GoldenCase[]): void {
  const sorted = cases.toSorted((a, b) => byName(a.name, b.name));
  const text = JSON.stringify(sorted, (key, value) =>
    key === 'box' && Array.isArray(value) ? value.map((n: number) => Number(n.toFixed(4))) : value,
  );
  writeFileSync(file, gzipSync(text, { level: 9 }));
}
