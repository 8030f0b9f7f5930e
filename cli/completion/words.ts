import { commands, judging } from '../command-line/commands.ts';
import type { Command, Kind, Option } from '../command-line/option.ts';

/** What a shell has to know of a command, one shape for all shells. */
export interface Completed {
  name: string;
  says: string;
  takes: Command['takes'];
  options: { name: string; short?: string; takesWord: boolean; completes: Completes; says: string }[];
}

/** What stands behind an option: some of these words, a file, a folder, or what only a person knows. */
export type Completes = readonly string[] | 'file' | 'folder' | 'nothing';

/** Judging first, then the commands behind a word of their own. */
export const completed: readonly Completed[] = [judging, ...commands].map(({ name, says, takes, options }) => ({
  name,
  says: firstWords(says),
  takes,
  options: Object.entries(options as Record<string, Option>).map(([option, o]) => ({
    name: option,
    ...(o.short !== undefined && { short: o.short }),
    takesWord: o.type === 'string',
    completes: o.choices ?? completes(o.kind),
    says: firstWords(o.says),
  })),
}));

/** Papers are files, what no shell knows is left to the person. */
export function completes(kind: Kind | undefined): 'file' | 'folder' | 'nothing' {
  return kind === 'file' || kind === 'folder' ? kind : 'nothing';
}

/** As much as fits beside a word: up to the first stop, without what shells take for their own. */
function firstWords(text: string): string {
  return text
    .split(/[;:.(]/)[0]!
    .replace(/['"`$\\[\]]/g, '')
    .trim();
}
