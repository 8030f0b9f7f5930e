import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of the page: its media type and bytes. */
export interface PageFile {
  type: string;
  bytes: Uint8Array;
}

/** Most bytes of script that the page may have. */
export const scriptBudget = 250_000;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The importer's page, by path: `index.html` and what it loads. `config.json` is the deployment's own and not among them. */
export async function pageFiles(): Promise<Map<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: [here('app/main.tsx')],
    outdir: here('../dist/web/page'),
    // A name changes with the bytes: a browser may keep what it has for good.
    entryNames: 'app-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: 'asset-[hash]',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'linked',
    logLevel: 'silent',
  });
  const files = new Map<string, PageFile>();
  for (const { path, contents } of outputFiles) {
    const name = path.split('/').at(-1)!;
    files.set(`page/${name}`, { type: typeOf(name), bytes: contents });
  }
  const named = (ending: string) =>
    [...files.keys()].find((name) => name.startsWith('page/app-') && name.endsWith(ending))!;
  const html = (await readFile(here('index.html'), 'utf8'))
    .replace('page/app.css', named('.css'))
    .replace('page/app.js', named('.js'));
  return new Map([['index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from(html) }], ...files]);
}

const typeOf = (name: string): string =>
  name.endsWith('.js')
    ? 'text/javascript; charset=utf-8'
    : name.endsWith('.css')
      ? 'text/css; charset=utf-8'
      : 'text/plain; charset=utf-8';

if (import.meta.main) {
  const files = await pageFiles();
  const folder = here('../dist/web');
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/page`, { recursive: true });
  for (const [name, { bytes }] of files) await writeFile(`${folder}/${name}`, bytes);
  const script = [...files].reduce((sum, [name, { bytes }]) => sum + (name.endsWith('.js') ? bytes.length : 0), 0);
  process.stdout.write(
    `dist/web: ${[...files.keys()].join(', ')}; script ${Math.ceil(script / 1000)} of ${scriptBudget / 1000} KB\n`,
  );
  if (script > scriptBudget) {
    process.stderr.write(
      `web: the script has ${script} bytes, expected at most ${scriptBudget}: load what is rare on demand.\n`,
    );
    process.exitCode = 1;
  }
}
