import {
  type Entry,
  isExplained,
  type Kind,
  kinds,
  measured,
  type Part,
  partNames,
  parts,
  registerOf,
} from './register.ts';

const head = 'docs/mutation-survivors.md';
const pageOf = (part: Part): string => `docs/mutation-survivors/${part}.md`;

/** The pages that the register makes, by their paths. */
export function pages(): [path: string, text: string][] {
  const registers = partNames.map((part): [Part, Entry[]] => [part, registerOf(part)]);
  return [
    [head, overview(registers)],
    ...registers
      .filter(([, of]) => of.length > 0)
      .map(([part, of]): [string, string] => [pageOf(part), detail(part, of)]),
  ];
}

const names = Object.keys(kinds) as Kind[];
const count = (of: readonly Entry[], kind: Kind): number => of.filter((e) => isExplained(e) && e.kind === kind).length;
const open = (of: readonly Entry[]): number => of.filter((e) => !isExplained(e)).length;
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

function overview(registers: readonly [Part, Entry[]][]): string {
  const of = measured();
  const rows = registers.map(([part, entries]) => {
    const m = of[part];
    const figures = m ? [m.on, m.by, m.mutants, m.seen, percent(m.seen, m.mutants)] : ['', '', '', '', ''];
    const code = `${parts[part].join(', ')}`;
    const name = entries.length > 0 ? `[${code}](mutation-survivors/${part}.md)` : code;
    return row([name, ...figures, entries.length, ...names.map((k) => count(entries, k)), open(entries)]);
  });
  return `# Survivors of the mutation tests

A survivor is a change of the code that no test sees ([how it is measured](mutation.md)). Each stands in a register
(\`test/mutation/survivors\`) with what it is and why nothing sees it. This page and those of the parts are made of it.

    npm run mutate:survivors                                      holds the register against the code
    npm run mutate:survivors -- MEASURED.jsonl… --part trace      says what is not explained, what is gone, what is seen now
      --take 2026-11-23                                           takes the measurement into the register
    npm run mutate:survivors -- --explain WHY.jsonl               takes explanations in
    npm run mutate:survivors -- --tidy                            leaves out what no longer exists in the code

A survivor is named by its file, the function around it, its text and its change, so lines may move. Code that is changed takes its survivors
with it: what is new there is told by the next measurement. The kinds:

${names.map((k) => `- **${k}**: ${kinds[k]}`).join('\n')}
- **open**: nobody has explained it yet.

${row(['part', 'measured on', 'by', 'mutants', 'seen', 'share', 'in the register', ...names, 'open'])}
${row(['---', '---', '---', ...Array(names.length + 5).fill('---:')])}
${rows.join('\n')}
`;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function detail(part: Part, entries: readonly Entry[]): string {
  const byFile = [...Map.groupBy(entries, (e) => e.file)];
  const rows = byFile.map(([file, of]) =>
    row([`[${file}](#${anchor(file)})`, of.length, ...names.map((k) => count(of, k) || ''), open(of) || '']),
  );
  return `# Survivors in ${parts[part].join(', ')}

Made of \`test/mutation/survivors/${part}.jsonl\`; what the kinds mean stands in [mutation-survivors.md](../mutation-survivors.md).

${row(['file', 'survivors', ...names, 'open'])}
${row(['---', ...Array(names.length + 2).fill('---:')])}
${rows.join('\n')}
${byFile.map(([file, of]) => section(file, of)).join('')}`;
}

const anchor = (file: string): string => file.replaceAll(/[^\w-]/g, '');

function section(file: string, entries: readonly Entry[]): string {
  const functions = [...Map.groupBy(entries, (e) => e.in)].map(([name, of]) => {
    const whys = [...Map.groupBy(of, (e) => (isExplained(e) ? `**${e.kind}** ${e.why}` : '**open**'))];
    return `\n${name ? `In ${code(name)}:` : 'In the module:'}\n\n${whys
      .map(([why, same]) => `- ${same.map(change).join('; ')}: ${why}\n`)
      .join('')}`;
  });
  return `\n## ${file}\n${functions.join('')}`;
}

const change = (e: Entry): string => {
  const nth = e.nth > 1 ? ` (occurrence ${e.nth})` : '';
  if (/left out|nothing returned/.test(e.what) && e.what !== 'item left out') return `${code(e.from)} ${e.what}${nth}`;
  return `${code(e.from)} → ${code(e.to)}${nth}`;
};

/** A long text is shown by its beginning. */
const code = (text: string): string => {
  const shown = text.length > 100 ? `${text.slice(0, 70)} … ${text.slice(-25)}` : text;
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
};
