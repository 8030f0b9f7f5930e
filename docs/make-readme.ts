import { readFile, writeFile } from 'node:fs/promises';
import { parseArguments } from '../cli/arguments.ts';
import { runVerify } from '../cli/run-verify.ts';

const readme = new URL('../README.md', import.meta.url);
const silent = { write: () => true };

/** README.md with its verdict and its list of examples as the code makes them today. */
export async function freshReadme(): Promise<string> {
  const text = await readFile(readme, 'utf8');
  const path = /<!-- verdict: (\S+) -->/.exec(text)?.[1];
  if (!path) throw new Error('README.md: expected a line <!-- verdict: examples/NAME -->, found none.');
  let verdict = '';
  const stdout = { columns: 100, write: (said: string) => (verdict += said) };
  await runVerify(parseArguments([path]), { stdout, stderr: silent });
  return text
    .replace(
      /(<!-- verdict: \S+ -->\n)[\s\S]*?(<!-- \/verdict -->)/,
      (_, head, tail) => `${head}${shown(verdict.trimEnd())}${tail}`,
    )
    .replace(
      /(<!-- examples -->\n)[\s\S]*?(<!-- \/examples -->)/,
      (_, head, tail) => `${head}${examplesTable(expected)}${tail}`,
    );
}

/** A verdict as far as its first finding; the rest is folded, so that the commands below are on the first screen. */
function shown(verdict: string): string {
  const block = (text: string) => `\`\`\`text\n${text}\n\`\`\`\n`;
  const cut = verdict.indexOf('\n\n  2 ');
  if (cut < 0) return block(verdict);
  const rest = block(verdict.slice(cut).replace(/^\n+/, ''));
  return `${block(verdict.slice(0, cut))}<details><summary>The rest of it: further findings, what can be done, the chain, what was read</summary>\n\n${rest}</details>\n`;
}

const expected = JSON.parse(await readFile(new URL('../examples/expected.json', import.meta.url), 'utf8')) as Record<
  string,
  { about: string; outcome: string }
>;

function examplesTable(examples: typeof expected): string {
  const rows = Object.entries(examples).map(
    ([name, { about, outcome }]) => `| \`${name}\` | ${about} | \`${outcome}\` |\n`,
  );
  return `| bundle | what it is | outcome |\n|---|---|---|\n${rows.join('')}`;
}

if (import.meta.main) await writeFile(readme, await freshReadme());
