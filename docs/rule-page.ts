import type { RuleId, Severity } from '../shared/model/index.ts';
import { catalogue } from '../shared/rules/catalogue.ts';
import { outcomeOf, ruleData } from './rule-data.ts';
import { ruleExamples } from './rule-examples.ts';

/** The parts of a page, in order. What stands between the marks of a part is made by `npm run docs`, all else by hand. */
export const parts = ['What it checks', 'The law', 'An example', 'Common honest causes', 'How to answer it'] as const;

type Made = 'head' | 'law' | 'example';
const between = (name: Made, text: string): string => `<!-- ${name} -->\n${text}\n<!-- /${name} -->`;
const marked = (name: Made): RegExp => new RegExp(`<!-- ${name} -->\\n[\\s\\S]*?<!-- /${name} -->`, 'u');

/** A page with its made parts anew. A rule without a page gets one whose written parts are empty. */
export function freshPage(id: RuleId, page: string, example: { outcome: string; finding: string }): string {
  const made: Record<Made, string> = { head: head(id), law: `${catalogue[id].law}.`, example: exampleOf(id, example) };
  const start = page || blank();
  return (Object.entries(made) as [Made, string][]).reduce((text, [name, says]) => {
    if (!marked(name).test(text))
      throw new Error(`docs/rules/${id}.md: expected <!-- ${name} --> … <!-- /${name} -->, found none.`);
    return text.replace(marked(name), () => between(name, says));
  }, start);
}

const blank = (): string => {
  const under = (part: string): string =>
    part === 'The law' ? between('law', '') : part === 'An example' ? between('example', '') : '';
  return `${between('head', '')}\n${parts.map((part) => `\n## ${part}\n\n${under(part)}\n`).join('')}`;
};

const outcomes = (severities: readonly Severity[]): string =>
  [...new Set(severities.flatMap((s) => outcomeOf[s] ?? []))].map((o) => `\`${o}\``).join(' or ') ||
  'none: it never changes the outcome by itself';

function head(id: RuleId): string {
  const { title, severity } = catalogue[id];
  const { since, also, data } = ruleData[id];
  const other = (Object.entries(also) as [Severity, string][]).map(([s, when]) => `; \`${s}\` where ${when}`);
  const rows: [string, string][] = [
    ['rule', `\`${id}\``],
    ['severity', `\`${severity}\`${other.join('')}`],
    ['outcome it can make', outcomes([severity, ...(Object.keys(also) as Severity[])])],
    [
      'data',
      data.map((d) => `[${d.says}](../../${d.file})${d.asOf ? `, as of ${d.asOf}` : ''}`).join('; ') ||
        'the papers alone',
    ],
    ['since rules', since],
  ];
  const table = rows.map(([name, says]) => `| ${name} | ${says} |`).join('\n');
  return `# ${title}\n\n| | |\n|---|---|\n${table}`;
}

function exampleOf(id: RuleId, { outcome, finding }: { outcome: string; finding: string }): string {
  const { papers, says, change = [], without = [], add = {}, entryDate, beside } = ruleExamples[id];
  const shown = (text: string): string => `\`${text.trim().replace(/\s+/gu, ' ') || ' '}\``;
  const steps = [
    ...without.map((name) => `- without \`${name}\``),
    ...change.map(([paper, from, to]) =>
      to.trim() === ''
        ? `- \`${paper}\`: ${shown(from)} is left out`
        : `- ${paper === '*' ? 'every paper' : `\`${paper}\``}: ${shown(from)} becomes ${shown(to)}`,
    ),
    ...Object.keys(add).map((name) => `- \`${name}\` comes in`),
    ...(entryDate ? [`- entry date ${entryDate}`] : []),
    ...(beside ? [`- beside a second bundle of the same papers, \`${beside}\``] : []),
  ];
  const plain = steps.length === 0;
  const from = plain
    ? `The papers: [${papers}](../../${papers}).`
    : `The papers of [${papers}](../../${papers}), which are clear, with this change:`;
  return [
    `${says} ${from}`,
    ...(plain ? [] : ['', ...steps]),
    '',
    `Outcome: \`${outcome}\`. The finding, as the command prints it:`,
    '',
    '```text',
    finding,
    '```',
  ].join('\n');
}
