import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
    entryNames: 'app',
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
  files.set('index.html', { type: 'text/html; charset=utf-8', bytes: await readFile(here('index.html')) });
  for (const { path, contents } of outputFiles) {
    const name = path.split('/').at(-1)!;
    files.set(`page/${name}`, { type: typeOf(name), bytes: contents });
  }
  return files;
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
  await mkdir(`${folder}/page`, { recursive: true });
  for (const [name, { bytes }] of files) await writeFile(`${folder}/${name}`, bytes);
  const script = files.get('page/app.js')!.bytes.length;
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
