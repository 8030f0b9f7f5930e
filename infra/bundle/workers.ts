import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** What the sources say about files beside them that a bundle needs. */
export interface Found {
  /** Paths of modules that run in a thread or process of their own. */
  workers: Set<string>;
  /** Names of packages whose files are looked up at run time. */
  packages: Set<string>;
}

/** File name, without extension, under which a worker stands in the bundle: unique over the tree. */
export const entryOf = (root: string, worker: string): string =>
  relative(root, worker).replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-');

/**
 * Threads and processes are started by `new URL('./x.ts', import.meta.url)` and packages' files found by `require.resolve('name/file')`;
 * the bundler follows neither. This notes both, and points the address at the worker's file in the bundle, which lies flat.
 */
export function workers(root: string, found: Found): Plugin {
  return {
    name: 'workers',
    setup(build) {
      build.onLoad({ filter: /[\\/]shared[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        for (const [, name] of source.matchAll(/\.resolve\('((?:@[\w.-]+\/)?[\w-][\w.-]*)\/[^']+'\)/g))
          found.packages.add(name!);
        const contents = source.replaceAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g, (_, address: string) => {
          const worker = join(dirname(path), address);
          found.workers.add(worker);
          return `new URL('./${entryOf(root, worker)}.mjs', import.meta.url)`;
        });
        return { contents, loader: 'ts' };
      });
    },
  };
}
