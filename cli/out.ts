import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../shared/model/index.ts';
import { pagesShown, toHtml } from '../shared/report/html/index.ts';
import { pagePictures } from '../shared/report/pictures.ts';
import { CommandError } from './command-error.ts';
import { makeFolder } from './make-folder.ts';
import type { Progress } from './progress.ts';
import type { BundleRead } from './read-bundle.ts';
import { type RulesAtHand, rulesText } from './rules-at-hand.ts';

/**
 * Writes verdict.json, report.html and rules.json (the orders and lists judged by) into `folder`, or into a folder of its own below it when several bundles were judged.
 * @throws CommandError when the folder cannot be written.
 */
export async function writeOut(
  folder: string,
  verdict: Verdict,
  read: BundleRead,
  several: boolean,
  rules: Pick<RulesAtHand, 'orders' | 'lists'>,
  progress: Progress,
): Promise<void> {
  const target = several ? join(folder, verdict.bundle.id.replace(/[^\p{L}\p{N}._-]+/gu, '_')) : folder;
  const files = read.files.map((file, i) => ({ read: file, bytes: () => readFile(read.bundle.files[i]!.path) }));
  const source = await pagePictures(read.documents, files, pagesShown(verdict));
  await makeFolder('--out', target);
  try {
    await writeFile(join(target, 'verdict.json'), `${JSON.stringify(verdict, null, 2)}\n`);
    await writeFile(join(target, 'report.html'), toHtml(verdict, { orders: rules.orders, source }));
    await writeFile(join(target, 'rules.json'), rulesText(rules));
  } catch (cause) {
    throw new CommandError(
      `--out ${target}: expected a folder that can be written (${cause instanceof Error ? cause.message : cause}).`,
    );
  }
  progress.say(`written ${join(target, 'verdict.json')} and ${join(target, 'report.html')}`);
}
