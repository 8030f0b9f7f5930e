import { createWriteStream } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { assembleZip } from '../shared/dossier/assemble.ts';
import type { DossierPdf } from '../shared/dossier/pdf/index.ts';
import { planDossier } from '../shared/dossier/plan.ts';
import { ZipWriter } from '../shared/dossier/zip.ts';
import type { Verdict } from '../shared/model/index.ts';
import { closeReaders } from '../shared/read/index.ts';
import { findBundles } from './bundle.ts';
import { cacheFolder } from './cache-folder.ts';
import { CommandError } from './command-error.ts';
import type { DossierArguments } from './dossier.ts';
import { makeFolder } from './make-folder.ts';
import { type Progress, progressOn } from './progress.ts';
import { type BundleRead, readBundle } from './read-bundle.ts';
import { type RulesAtHand, rulesInForce } from './rules-at-hand.ts';
import { judgeTogether } from './run-verify.ts';

/** Judges the bundles named, together as verify does, and writes the dossier of each. @throws CommandError */
export async function writeDossiers(
  args: DossierArguments,
  stderr: { write(text: string): unknown; isTTY?: boolean },
): Promise<void> {
  const bundles = await findBundles(args.paths);
  await makeFolder('--out', args.out);
  const rules = await rulesInForce(args.lists, process.env);
  const progress = progressOn(stderr);
  try {
    const cacheDir = cacheFolder(process.env, process.platform);
    const read: BundleRead[] = [];
    for (const bundle of bundles) read.push(await readBundle(bundle, progress, { cacheDir }));
    const verdicts = await judgeTogether(read, args, undefined, undefined, rules);
    for (const [i, verdict] of verdicts.entries()) {
      const name = verdict.bundle.id.replace(/[^\p{L}\p{N}._-]+/gu, '_');
      const folder = verdicts.length > 1 ? join(args.out, name) : args.out;
      await makeFolder('--out', folder);
      await writeOne(folder, verdict, read[i]!, rules, progress);
    }
  } finally {
    await closeReaders();
  }
}

async function writeOne(
  folder: string,
  verdict: Verdict,
  { bundle, files: read }: BundleRead,
  rules: Pick<RulesAtHand, 'orders'>,
  progress: Progress,
): Promise<void> {
  // A link is not followed here either.
  const files = read.map((file, i) => ({
    read: file,
    bytes: async () => {
      const { path, link, name } = bundle.files[i]!;
      if (link) throw new Error(`${name} is a link`);
      return readFile(path);
    },
  }));
  const plan = planDossier(verdict);
  // What draws is loaded once there is something to draw.
  const { heldBy, toDossierPdf } = await import('../shared/dossier/pdf/index.ts');
  const pdf = await toDossierPdf(verdict, {
    orders: rules.orders,
    files,
    made: new Date(),
    onPaper: ({ number, title }, index, count) => progress.paper(`${number} ${title}`, index, count),
  });
  const said = [`${pdf.pages} pages, ${sizeSays(pdf.bytes.length)}`];
  if (pdf.notBound.size > 0) said.push(`not bound in: ${[...pdf.notBound.keys()].join(', ')}`);
  try {
    await writeFile(join(folder, 'dossier.pdf'), pdf.bytes);
    const path = join(folder, 'dossier.zip');
    const lost = await writeZip(path, verdict, plan, heldBy(files), pdf);
    progress.say(`written ${join(folder, 'dossier.pdf')} (${said.join('; ')}) and ${path}`);
    for (const [number, why] of lost) progress.say(`not in the zip: ${number} (${why})`);
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    throw new CommandError(
      `--out ${folder}: expected a folder that can be written (${cause instanceof Error ? cause.message : cause}).`,
    );
  }
}

/** Writes the zip beside its place and moves it there once it is whole. Returns papers whose file could not be had, with the reason. */
async function writeZip(
  path: string,
  verdict: Verdict,
  plan: ReturnType<typeof planDossier>,
  held: ReturnType<typeof import('../shared/dossier/pdf/index.ts').heldBy>,
  pdf: DossierPdf,
): Promise<Map<string, string>> {
  const unfinished = `${path}.part`;
  const stream = createWriteStream(unfinished);
  const ended = finished(stream);
  ended.catch(() => {});
  let waits = false;
  const zip = new ZipWriter((chunk) => {
    waits = !stream.write(chunk);
  });
  const drained = () =>
    waits && !stream.errored
      ? new Promise<void>((done) => stream.once('drain', done).once('error', () => done()))
      : undefined;
  try {
    const lost = await assembleZip(zip, { verdict, plan, pdf, held, drained });
    stream.end();
    await ended;
    await rename(unfinished, path);
    return lost;
  } catch (error) {
    stream.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

const sizeSays = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
