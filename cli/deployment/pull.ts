import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exitCode } from '../../shared/judge.ts';
import { orders } from '../../shared/orders/index.ts';
import { formatOf } from '../arguments.ts';
import { CommandError } from '../command-error.ts';
import { pullOptions } from '../command-line/commands.ts';
import { exported, exportFile, print } from '../formats/print.ts';
import { makeFolder } from '../make-folder.ts';
import { readOptions } from '../read-options.ts';
import type { Streams } from '../run-verify.ts';
import { type Api, call, fetchFrom, Refused } from './call.ts';
import { dossierOf } from './dossier.ts';
import { placesFor } from './places.ts';
import { deploymentFor } from './settings.ts';
import { uploadProgress } from './upload-progress.ts';
import { waitForVerdict } from './verdict.ts';

interface BundleView {
  id: string;
  importerName?: string;
  reference?: string;
  broker?: string;
  entryDate?: string;
  createdAt: string;
  latest?: { outcome: string };
  papers: { id: string; name: string; state: string }[];
}

/** Runs `pull` and gives the exit code of the verdict. @throws CommandError */
export async function pull(args: readonly string[], streams: Streams, env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = readOptions(args, pullOptions, 'npm run verify -- pull --help');
  const format = formatOf(values);
  const [wanted, ...more] = positionals;
  if (wanted === undefined || more.length > 0)
    throw new CommandError(
      `expected one bundle or reference, found ${positionals.length}, e.g. npm run verify -- pull E847-5749137-7 --out out`,
    );
  const deployment = await deploymentFor(values, env);
  const progress = uploadProgress(streams.stderr, env);
  const api: Api = { ...deployment, say: progress.say };
  const bundle = await bundleOf(api, wanted);
  const folder = values.out ?? safeFolder(bundle.id);
  await makeFolder('--out', folder);
  const { verdict, document } = await waitForVerdict(api, bundle.id, progress.waits);
  progress.clear();
  const report = await fetchFrom(api, `/bundles/${bundle.id}/report`);
  await write(join(folder, 'verdict.json'), document);
  await write(join(folder, 'report.html'), report);
  if (format === 'csv' || format === 'sarif') {
    const [name, mark] = exportFile[format];
    await write(join(folder, name), `${mark}${await exported(format, [verdict])}`);
  }
  progress.say(`written ${join(folder, 'verdict.json')} and ${join(folder, 'report.html')}`);
  if (values.dossier) {
    for (const format of ['pdf', 'zip'] as const) {
      const path = join(folder, `dossier.${format}`);
      await write(path, await dossierOf(api, bundle.id, verdict.bundle.revision, format, progress.waits));
      progress.say(`written ${path}`);
    }
  }
  if (!values['no-papers']) {
    const judged = new Set([...verdict.documents, ...verdict.unreadable].map((d) => d.sha256));
    const names = new Set([...verdict.documents, ...verdict.unreadable].map((d) => d.name));
    const there = bundle.papers.filter((p) => p.state !== 'withdrawn' && p.state !== 'expected');
    const places = placesFor(there.map((p) => p.name));
    for (const [i, { id, name }] of there.entries()) {
      const bytes = await fetchFrom(api, `/bundles/${bundle.id}/papers/${id}/content`);
      const path = join(folder, 'papers', ...places[i]!);
      await write(path, bytes);
      const other = names.has(name) && !judged.has(createHash('sha256').update(bytes).digest('hex'));
      progress.say(
        `${String(i + 1).padStart(String(there.length).length)}/${there.length}  ${path}${other ? '  (not the bytes that the verdict rests on)' : ''}`,
      );
    }
    await writeAbout(join(folder, 'papers'), bundle, there);
  }
  const printed = { verdict, document, report: async () => new TextDecoder().decode(report) };
  await print([printed], { format, out: folder, orders }, streams.stdout);
  return exitCode(verdict.outcome);
}

/** By id, else by reference. @throws CommandError where none or several are found. */
async function bundleOf(api: Api, wanted: string): Promise<BundleView> {
  const byId = (id: string) => call(api, 'GET', `/bundles/${encodeURIComponent(id)}`);
  try {
    if (wanted.length <= 80) return (await (await byId(wanted)).json()) as BundleView;
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 404) throw error;
  }
  const answer = await call(api, 'GET', `/bundles?reference=${encodeURIComponent(wanted)}`);
  const { bundles } = (await answer.json()) as { bundles: Omit<BundleView, 'papers'>[] };
  if (bundles.length > 1)
    throw new CommandError(
      `${wanted}: expected one bundle of this reference, found ${bundles.length}; pull one by its id: ${bundles
        .map((b) => `${b.id} (${b.latest?.outcome ?? 'not judged'}, ${b.createdAt.slice(0, 16).replace('T', ' ')})`)
        .join(', ')}.`,
    );
  if (bundles.length === 0)
    throw new CommandError(
      `${wanted}: expected the id or the reference of a bundle that this token may see, found none.`,
    );
  return (await (await byId(bundles[0]!.id)).json()) as BundleView;
}

/** What was said of the bundle, so that its papers can be judged again on this machine. */
async function writeAbout(folder: string, bundle: BundleView, papers: readonly { name: string }[]): Promise<void> {
  if (papers.some((p) => p.name === 'bundle.json')) return;
  const { importerName: importer, reference, broker, entryDate } = bundle;
  const about = {
    ...(entryDate && { entryDate }),
    ...(importer && { importer }),
    ...(reference && { reference }),
    ...(broker && { broker }),
  };
  await write(join(folder, 'bundle.json'), `${JSON.stringify(about, null, 2)}\n`);
}

const safeFolder = (id: string) => placesFor([id])[0]!.join('_');

/** Writes aside and renames: a cut leaves no half of a file. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, content);
    await rename(`${path}.new`, path);
  } catch (cause) {
    throw new CommandError(`--out: expected a folder that can be written (${(cause as Error).message}).`);
  }
}
