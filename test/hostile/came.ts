import type { FileRead } from '../../shared/model/index.ts';
import { readFile } from '../../shared/read/index.ts';
import { bounds, type Hostile } from './corpus.ts';

/** What came of a file. */
export interface Came {
  bytes: number;
  milliseconds: number;
  problems: string[];
  messages: string[];
  /** Names of what was read, at most five. */
  read: string[];
  pages: number;
  /** The words that must be nowhere are there. */
  found: boolean;
  polluted: boolean;
}

const all = (of: FileRead): FileRead[] => [of, ...of.parts.flatMap(all)];

export async function readHostile(file: Hostile): Promise<Came> {
  const bytes = file.make();
  const began = performance.now();
  const read = all(await readFile(bytes, file.name, { ocr: file.ocr ?? false }));
  const milliseconds = Math.round(performance.now() - began);
  const words = read.flatMap((part) => part.pages.flatMap((page) => page.words.map((word) => word.text)));
  const problems = read.flatMap((part) => part.problems);
  return {
    bytes: bytes.length,
    milliseconds,
    problems: [...new Set(problems.map((problem) => problem.code))],
    messages: problems.map((problem) => problem.message).slice(0, 3),
    read: read
      .filter((part) => part.pages.length > 0)
      .map((part) => part.name)
      .slice(0, 5),
    pages: read.reduce((sum, part) => sum + part.pages.length, 0),
    found: file.never !== undefined && words.join(' ').includes(file.never),
    polluted: 'polluted' in {},
  };
}

/** What is wrong with what came of a file; empty when it is as it must be. */
export function wrongWith(file: Hostile, came: Came & { megabytes?: number }): string[] {
  const wrong: string[] = [];
  const told = (file.expect as readonly string[]).some((code) => came.problems.includes(code));
  if (file.expect.length > 0 && !told && !(file.mayRead && came.pages > 0))
    wrong.push(`expected one of ${file.expect.join(', ')}, found ${came.problems.join(', ') || 'no problem'}`);
  if (file.reads && !came.read.some((name) => name.endsWith(file.reads!))) wrong.push(`${file.reads} was not read`);
  if (came.found) wrong.push(`read what it must not: ${file.never}`);
  if (came.polluted) wrong.push('changed every object');
  if (came.milliseconds > bounds.milliseconds) wrong.push(`took ${came.milliseconds} ms of ${bounds.milliseconds}`);
  if ((came.megabytes ?? 0) > bounds.megabytes) wrong.push(`took ${came.megabytes} MB of ${bounds.megabytes}`);
  return wrong;
}
