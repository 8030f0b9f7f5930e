import { judge } from '../../shared/judge.ts';
import type { GoldenCase } from './cases.ts';
import { difference } from './difference.ts';
import { edited, sentence } from './edits.ts';
import { linesOf } from './lines.ts';
import { paperIn, type Row } from './table.ts';

/** The verdict of a case, as lines. */
export function told(given: GoldenCase): string[] {
  const { documents, entryDate, entryDateAssumed, unreadable, claims, bundle } = given;
  const rest = { ...(claims ? { claims } : {}), ...(entryDateAssumed ? { entryDateAssumed } : {}) };
  return linesOf(judge({ bundle: bundle ?? { id: 'one' }, entryDate, documents, unreadable, ...rest }), documents);
}

/** A chapter: the first case in full, the others and each change as what they make different. */
export function chapter(rows: readonly Row[], cases: ReadonlyMap<string, GoldenCase>): string {
  const text: string[] = [];
  let first: string[] | undefined;
  for (const row of rows) {
    const base = cases.get(row.case)!;
    const own = told(structuredClone(base));
    text.push(`# ${row.case}: ${base.from}`, '');
    if (first) text.push(`As ${rows[0]!.case}, but`, ...difference(first, own), '');
    else text.push(...own, '');
    first ??= own;
    for (const edits of row.changes) {
      const made = edited(base, edits, paperIn(cases));
      text.push(`## ${row.case}: ${edits.map((e) => sentence(base, e)).join('; ')}`);
      text.push(...(made ? difference(own, told(made)) : ['(no longer fits the case)']), '');
    }
  }
  return `${text.join('\n')}\n`;
}
