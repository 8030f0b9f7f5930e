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
      (_, head, tail) => `${head}\`\`\`text\n${verdict.trimEnd()}\n\`\`\`\n${tail}`,
    )
    .replace(
      /(<!-- examples -->\n)[\s\S]*?(<!-- \/examples -->)/,
      (_, head, tail) => `${head}${examplesTable(expected)}${tail}`,
    );
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
