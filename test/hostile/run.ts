/** `npm run hostile [-- NAME ...]`: reads each hostile file in a process of its own and says what came of it, in what time and memory. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Came, wrongWith } from './came.ts';
import { bounds, corpus, type Hostile } from './corpus.ts';

const child = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Reads a file of the corpus in a process of its own. @throws when the process ends otherwise than by itself. */
export async function readAlone(file: Hostile): Promise<Came & { megabytes: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, file.name], {
    timeout: 2 * bounds.milliseconds,
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as Came & { megabytes: number };
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  let bad = 0;
  for (const file of corpus.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const came = await readAlone(file).catch((error: Error) => error);
    const wrong =
      came instanceof Error
        ? [`the process ended: ${came.message.split('\n').slice(-3).join(' ').slice(0, 200)}`]
        : wrongWith(file, came);
    bad += wrong.length > 0 ? 1 : 0;
    const figures =
      came instanceof Error
        ? ''
        : `${came.milliseconds} ms, ${came.megabytes} MB, ${came.pages} pages, ${came.problems.join(',') || 'no problem'}`;
    console.log(
      `${wrong.length > 0 ? 'BAD ' : 'ok  '} ${file.name.padEnd(22)} ${figures}${wrong.map((w) => `\n       ${w}`).join('')}`,
    );
    if (!(came instanceof Error) && names.length > 0) console.log(came.messages);
  }
  console.log(`${corpus.length} hostile files, ${bad} of which came out wrong`);
  process.exit(bad > 0 ? 1 : 0);
}
