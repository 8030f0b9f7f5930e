import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../shared/model/index.ts';
import { pagesShown, toHtml } from '../shared/report/html/index.ts';
import { pagePictures } from '../shared/report/pictures.ts';
import { CommandError } from './command-error.ts';
import type { Format } from './command-line/commands.ts';
import { exported, exportFile } from './formats/print.ts';
import { makeFolder } from './make-folder.ts';
import type { Progress } from './progress.ts';
import type { BundleRead } from './read-bundle.ts';
import { type RulesAtHand, rulesText } from './rules-at-hand.ts';

type JudgedBy = Pick<RulesAtHand, 'orders' | 'lists'>;

/**
 * Writes verdict.json, report.html and rules.json (the orders and lists judged by) into `folder`, or into a folder of its own below it when several
 * bundles were judged; findings.csv or verdict.sarif too where that is the format.
 * @throws CommandError when the folder cannot be written.
 */
export async function writeOut(
  folder: string,
  verdict: Verdict,
  read: BundleRead,
  several: boolean,
  rules: JudgedBy,
  progress: Progress,
  format: Format = 'text',
): Promise<void> {
  const target = several ? join(folder, verdict.bundle.id.replace(/[^\p{L}\p{N}._-]+/gu, '_')) : folder;
  const report = await reportOf(verdict, read, rules);
  await makeFolder('--out', target);
  const text = await exported(format, [verdict]);
  try {
    await writeFile(join(target, 'verdict.json'), `${JSON.stringify(verdict, null, 2)}\n`);
    await writeFile(join(target, 'report.html'), report);
    await writeFile(join(target, 'rules.json'), rulesText(rules));
    if (text !== undefined && (format === 'csv' || format === 'sarif')) {
      const [name, mark] = exportFile[format];
      await writeFile(join(target, name), `${mark}${text}`);
    }
  } catch (cause) {
    throw new CommandError(
      `--out ${target}: expected a folder that can be written (${cause instanceof Error ? cause.message : cause}).`,
    );
  }
  progress.say(`written ${join(target, 'verdict.json')} and ${join(target, 'report.html')}`);
}

/** The report with the pictures of the pages that it shows. */
export async function reportOf(verdict: Verdict, read: BundleRead, { orders }: JudgedBy): Promise<string> {
  const files = read.files.map((file, i) => ({ read: file, bytes: () => readFile(read.bundle.files[i]!.path) }));
  const source = await pagePictures(read.documents, files, pagesShown(verdict));
  return toHtml(verdict, { orders, source });
}
