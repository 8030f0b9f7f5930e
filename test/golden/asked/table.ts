import { readFileSync } from 'node:fs';
import { casesIn, type GoldenCase } from '../cases.ts';
import { edited, sentence } from '../edits.ts';
import { paperIn } from '../table.ts';
import { type Ask, asking, baseOf } from './ask.ts';
import { questions } from './questions.ts';
import { brief } from './told.ts';

const at = (name: string): URL => new URL(`./${name}`, import.meta.url);

/** The table of questions and the cases that they are about. */
export function asked(): { rows: Ask[]; cases: Map<string, GoldenCase> } {
  const rows = JSON.parse(readFileSync(at('asked.json'), 'utf8')) as Ask[];
  return { rows, cases: new Map(casesIn(at('cases.json.gz').pathname).map((c) => [c.name, c])) };
}

/** The questions of one name with their answers, as a person reads them. */
export function chapter(rows: readonly Ask[], cases: ReadonlyMap<string, GoldenCase>): string {
  const text: string[] = [];
  let over = '';
  for (const row of rows) {
    const { ask, values, edits = [], paper, other } = row;
    if (values) {
      const given = values.map((v) => (v === undefined ? 'nothing' : JSON.stringify(v))).join(', ');
      text.push(`${given}: ${brief(asking(questions[ask]!, row, undefined)!())}`);
      continue;
    }
    const base = baseOf(questions[ask]!, cases.get(row.case!)!);
    const head = `# ${row.case}${paper === undefined ? '' : `, ${paper}`}${other === undefined ? '' : ` and ${other}`}`;
    if (head !== over) text.push('', head);
    over = head;
    const given = edited(base, edits, paperIn(cases));
    const answer = given && asking(questions[ask]!, row, given)?.();
    const changed = edits.length > 0 ? edits.map((e) => sentence(base, e)).join('; ') : 'as it is';
    text.push(`${changed}`, `  ${answer === undefined ? '(no longer fits the case)' : brief(answer)}`);
  }
  return `${text.join('\n').trimStart()}\n`;
}
