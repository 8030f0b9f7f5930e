import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { instrument, type Mutant } from '../instrument.ts';
import { remakeable } from '../remake.ts';

const root = resolve(import.meta.dirname, '../../..');

const filesOf = (path: string): string[] => {
  const at = resolve(root, path);
  if (!statSync(at).isDirectory()) return [at];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${at}/${name}`);
};

/** Tables of orders and the texts of the catalogue are data. */
const data = /\/data\/|\/catalogue\.ts$/;
/** Code beside the mutated that keeps answers in memory: its caches are emptied too. */
const keepers = ['shared/trade', 'shared/next', 'shared/summary.ts'];

export interface Code {
  /** Instrumented text of each file, by its path. */
  code: Record<string, string>;
  mutants: Mutant[];
  /** For each file those that hang on it, itself too: only what they keep in memory can hold something of a mutant in it. */
  behind: Map<string, Set<string>>;
}

/** All mutants of some folders and files, in code that can be loaded once. */
export function codeOf(paths: readonly string[]): Code {
  const code: Record<string, string> = {};
  const mutants: Mutant[] = [];
  for (const file of paths.flatMap(filesOf).filter((f) => !data.test(f))) {
    const name = relative(root, file);
    const made = instrument(readFileSync(file, 'utf8'), name, mutants.length + 1);
    code[file] = remakeable(made.code, name);
    mutants.push(...made.mutants);
  }
  for (const file of keepers.flatMap(filesOf).filter((f) => !data.test(f) && !(f in code)))
    code[file] = instrument(readFileSync(file, 'utf8'), relative(root, file), 0, { only: 'caches' }).code;
  return { code, mutants, behind: behind(Object.keys(code)) };
}

function behind(files: readonly string[]): Map<string, Set<string>> {
  const importers = new Map<string, string[]>();
  for (const file of files)
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) .*?from '(\.[^']+\.ts)'/gm)) {
      const target = resolve(file, '..', from!);
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  return new Map(
    files.map((file) => {
      const reached = new Set([file]);
      for (const at of reached) for (const by of importers.get(at) ?? []) reached.add(by);
      return [relative(root, file), new Set([...reached].map((f) => relative(root, f)))];
    }),
  );
}

/** Names of mutants that stay the same while other lines of the file change: file, change, and the how manieth of its kind. */
export function keysOf(mutants: readonly Mutant[]): Map<number, string> {
  const times = new Map<string, number>();
  return new Map(
    mutants.map((m) => {
      const key = `${m.file}|${m.what}|${m.from.replace(/\s+/g, ' ')}|${m.to.replace(/\s+/g, ' ')}`;
      const nth = (times.get(key) ?? 0) + 1;
      times.set(key, nth);
      return [m.number, `${key}|${nth}`];
    }),
  );
}
