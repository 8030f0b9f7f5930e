import { RuleId } from '../shared/model/index.ts';
import { catalogue } from '../shared/rules/catalogue.ts';
import { outcomeOf } from './rule-data.ts';

/** docs/rules/README.md: every rule with its severity and its page. */
export function freshIndex(): string {
  const rows = RuleId.options.map((id) => {
    const { title, severity } = catalogue[id];
    return `| [\`${id}\`](${id}.md) | ${title} | \`${severity}\` | ${outcomeOf[severity] ? `\`${outcomeOf[severity]}\`` : 'none'} |`;
  });
  return [
    '# The rules',
    '',
    'One page a rule: what it checks, the law, an example from a bundle, common honest causes, how to answer it. Heads, citations and',
    'examples are made by `npm run docs` from the catalogue, the data and a real run of the command; the rest is written.',
    '',
    'The outcome follows from the worst severity alone. A rule that could not run raises a gap that says why.',
    '',
    '| rule | says | severity | outcome |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
