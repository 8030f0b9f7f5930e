import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type Cpu, copyPackage, unbundled } from './packages.ts';
import { entryOf, type Found, workers } from './workers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Outputs = Metafile['outputs'];

export interface Bundle {
  /** Bytes of all files. */
  size: number;
  /** Bytes of our own code with the packages bundled into it. */
  code: number;
  /** Bytes of each npm package in it: bundled into our code, or copied beside it. */
  packages: Record<string, number>;
  /** Packages that could not be had: the bundle is not fit to be deployed. */
  missing: string[];
}

/** The module of a function's handler. */
export const handlerOf = (name: string): string => join(root, 'functions', name, 'handler.ts');

/**
 * Writes the code of a function to `outdir`: `handler.mjs`, the threads and processes that it starts, chunks for what is loaded late, and
 * the packages that cannot be bundled, for Linux on `cpu`. The same sources give the same bytes.
 */
export async function bundle(entry: string, cpu: Cpu, outdir: string): Promise<Bundle> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const found: Found = { workers: new Set(), packages: new Set() };
  if (!existsSync(entry)) {
    await writeFile(join(outdir, 'handler.mjs'), `throw new Error('built without its code');\n`);
    return { ...(await sizes(outdir)), packages: {}, missing: [`${entry} is not there`] };
  }
  let entries: Record<string, string> = { handler: entry };
  let outputs = await outputsOf(entries, found, outdir, false);
  // Workers may start workers: the sources are followed until none is new.
  while (found.workers.size > Object.keys(entries).length - 1) {
    // In order of their paths: files are looked at side by side, and the order of entries shapes the chunks.
    const paths = [...found.workers].sort();
    entries = { handler: entry, ...Object.fromEntries(paths.map((path) => [entryOf(root, path), path])) };
    outputs = await outputsOf(entries, found, outdir, false);
  }
  outputs = await outputsOf(entries, found, outdir, true);
  for (const output of Object.values(outputs))
    for (const { path, external } of output.imports) if (external && unbundled.includes(path)) found.packages.add(path);
  const missing: string[] = [];
  for (const name of [...found.packages].sort()) missing.push(...(await copyPackage(root, name, cpu, outdir)));
  return { ...(await sizes(outdir)), packages: await packagesOf(outputs, outdir), missing };
}

const packageOf = (path: string): string | undefined =>
  /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1];

/** Bytes by package: what esbuild took of it, and its files under `outdir/node_modules`. */
async function packagesOf(outputs: Outputs, outdir: string): Promise<Record<string, number>> {
  const bytes = new Map<string, number>();
  const add = (name: string | undefined, n: number) => name && n && bytes.set(name, (bytes.get(name) ?? 0) + n);
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) add(packageOf(path), bytesInOutput);
  for (const path of await readdir(outdir, { recursive: true }))
    if (packageOf(path)) {
      const file = await stat(join(outdir, path));
      if (file.isFile()) add(packageOf(path), file.size);
    }
  return Object.fromEntries([...bytes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function outputsOf(
  entryPoints: Record<string, string>,
  found: Found,
  outdir: string,
  write: boolean,
): Promise<Outputs> {
  const options = {
    entryPoints,
    outdir,
    absWorkingDir: root,
    write,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    external: unbundled,
    chunkNames: 'chunk-[hash]',
    outExtension: { '.js': '.mjs' },
    // Packages in CommonJS ask for Node's own modules by `require`, which an ES module does not have.
    banner: { js: `import{createRequire as __make}from'node:module';const require=__make(import.meta.url);` },
    plugins: [workers(root, found)],
    logLevel: 'warning',
  } satisfies BuildOptions;
  return (await build(options)).metafile.outputs;
}

async function sizes(outdir: string): Promise<{ size: number; code: number }> {
  let size = 0;
  let code = 0;
  for (const entry of await readdir(outdir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = (await stat(join(entry.parentPath, entry.name))).size;
    size += bytes;
    if (entry.parentPath === outdir) code += bytes;
  }
  return { size, code };
}
