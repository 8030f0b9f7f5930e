import { readFileSync } from 'node:fs';
import type { Document } from '../../shared/model/index.ts';
import { casesIn, type GoldenCase } from './cases.ts';
import type { Edit } from './edits.ts';
import { labels } from './lines.ts';

/** A case and the changes made in it, each a list of edits that are made together. */
export interface Row {
  case: string;
  changes: Edit[][];
}

const at = (name: string): URL => new URL(`./${name}`, import.meta.url);

/** The table of changes and the cases that it is about. */
export function golden(): { rows: Row[]; cases: Map<string, GoldenCase> } {
  const rows = JSON.parse(readFileSync(at('changes.json'), 'utf8')) as Row[];
  return { rows, cases: new Map(casesIn(at('cases.json.gz').pathname).map((c) => [c.name, c])) };
}

/** The rows by the file of verdicts in which they are told: cases of one origin together. */
export const chapters = (rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, (row) => (/^(corpus|example)-/.test(row.case) ? row.case : row.case.replace(/-\d+$/, '')));

export const paperIn =
  (cases: ReadonlyMap<string, GoldenCase>) =>
  (name: string, paper: string): Document | undefined => {
    const documents = cases.get(name)?.documents ?? [];
    const names = labels(documents);
    return documents.find((d) => names.get(d.id) === paper);
  };
