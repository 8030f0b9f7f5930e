import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { classifyFile } from '../shared/classify/index.ts';
import { extractFacts } from '../shared/extract/index.ts';
import { layoutDocument } from '../shared/extract/layout/index.ts';
import type { Fact, FileRead } from '../shared/model/index.ts';
import { closeReaders, readFile } from '../shared/read/index.ts';

/** `node cli/facts.ts [--layout] <file> ...`: prints the facts of each document in the files, with the words that they were read from. */
const names = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const showLayout = process.argv.includes('--layout');

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}...` : text).replaceAll('\n', ' ⏎ ');

function show(file: FileRead): void {
  for (const part of file.parts) show(part);
  for (const problem of file.problems) console.log(`${file.name}: ${problem.code}: ${problem.message}`);
  if (file.pages.length === 0) return;
  for (const [i, d] of classifyFile(file).entries()) {
    console.log(
      `\n=== ${file.name} pages ${d.first}-${d.last}: ${d.type} (${d.typeConfidence.toFixed(2)}), ${d.languages.join(', ')}`,
    );
    if (showLayout) print(layoutDocument(d.pages));
    const { facts, notes, problems } = extractFacts(d.pages, {
      id: `d${i}`,
      type: d.type,
      language: d.language,
      languages: d.languages,
    });
    for (const [name, value] of Object.entries(facts)) {
      if (Array.isArray(value)) {
        console.log(`${name}: ${value.length}`);
        for (const one of value.slice(0, name === 'mentions' ? 6 : 12)) {
          const { evidence, ...rest } = one;
          console.log(`    ${short(JSON.stringify(rest))}   « ${short(evidence.quote)}`);
        }
      } else if (name === 'lines') {
        const lines = facts.lines!.value;
        console.log(`lines: ${lines.length}`);
        for (const { evidence, ...rest } of lines.slice(0, 12))
          console.log(`    ${short(JSON.stringify(rest))}   « ${short(evidence.quote)}`);
      } else {
        const fact = value as Fact<unknown>;
        console.log(
          `${name} = ${short(JSON.stringify(fact.value))}   « ${short(fact.evidence.quote)}${fact.doubt ? `  ? ${fact.doubt}` : ''}`,
        );
      }
    }
    for (const note of [...notes, ...problems.map((p) => p.message)]) console.log(`note: ${note}`);
  }
}

function print(layout: ReturnType<typeof layoutDocument>): void {
  for (const page of layout.pages)
    for (const line of page.lines.slice(0, 120)) console.log(`  | ${line.segments.map((s) => s.text).join('  ¦  ')}`);
  for (const pair of layout.pairs)
    console.log(`  ${pair.field} (${pair.where}) [${pair.label.text}] → ${pair.value.map((s) => s.text).join(' ⏎ ')}`);
  for (const table of layout.tables) {
    console.log(`  table p${table.pages.join(',')} ${table.caption ?? ''}`);
    console.log(
      `    # ${table.columns.map((c) => `${c.header}→${c.field ?? '?'}${c.unit ? `(${c.unit})` : ''}`).join(' | ')}`,
    );
    for (const row of table.rows.slice(0, 15))
      console.log(`    ${row.kind}: ${row.cells.map((c) => c?.text ?? '·').join(' | ')}`);
  }
  for (const line of layout.prose) console.log(`  prose: ${line.text}`);
}

for (const name of names) show(await readFile(await readBytes(name), basename(name)));
await closeReaders();
