import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArguments } from '../cli/arguments.ts';
import { runVerify } from '../cli/run-verify.ts';
import type { RuleId } from '../shared/model/index.ts';
import { type RuleExample, ruleExamples } from './rule-examples.ts';

const silent = { write: () => true };
const columns = 100;

/** What the command prints of the example of a rule: the outcome, and the first finding of the rule. @throws when the rule says nothing. */
export async function spoken(id: RuleId): Promise<{ outcome: string; finding: string }> {
  const said = await saidOf(id);
  return { outcome: said.split('\n', 1)[0]!.toLowerCase(), finding: findingOf(id, said) };
}

/** All that the command prints of the example of a rule. */
export async function saidOf(id: RuleId): Promise<string> {
  const example = ruleExamples[id];
  const dir = await mkdtemp(join(tmpdir(), 'rule-'));
  try {
    const names = [basename(example.papers), ...(example.beside ? [example.beside] : [])];
    const folders = names.map((name) => join(dir, name));
    for (const folder of folders) await lay(example, folder);
    const date = example.entryDate ? ['--entry-date', example.entryDate] : [];
    let said = '';
    const stdout = { columns, write: (text: string) => (said += text) };
    await runVerify(parseArguments([...folders, '--no-cache', '--lists', 'shipped', ...date]), {
      stdout,
      stderr: silent,
    });
    return said;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The papers of an example, in a folder of their own. */
async function lay(example: RuleExample, folder: string): Promise<void> {
  await mkdir(folder);
  await cp(new URL(`../${example.papers}`, import.meta.url), folder, { recursive: true });
  for (const name of example.without ?? []) await rm(join(folder, name));
  for (const [paper, from, to] of example.change ?? []) {
    let changed = 0;
    for (const name of paper === '*' ? await readdir(folder) : [paper]) {
      const file = join(folder, name);
      const text = await readFile(file, 'utf8');
      if (!text.includes(from)) continue;
      changed++;
      await writeFile(file, text.replaceAll(from, to));
    }
    if (changed === 0) throw new Error(`${example.papers}: expected “${from}” on ${paper}, found it nowhere.`);
  }
  for (const [name, made] of Object.entries(example.add ?? {}))
    await writeFile(join(folder, name), typeof made === 'string' ? made : await made());
}

/** The lines of the first finding of a rule, without the number that it has in the report. */
function findingOf(id: RuleId, said: string): string {
  const blocks = said.split(/\n\n/u);
  const found = blocks.find(
    (block) => /^ +\d+ [A-Z]/u.test(block) && block.split('\n').slice(0, 3).join(' ').includes(`[${id}]`),
  );
  if (!found)
    throw new Error(`The example of ${id} should make the rule speak; it says nothing:\n${said.slice(0, 3000)}`);
  return found
    .split('\n')
    .map((line) => line.slice(4))
    .join('\n');
}
