import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { knownOrders } from '../../shared/judge.ts';
import { applySource, type Difference } from '../../shared/lists/difference.ts';
import { tooShort } from '../../shared/lists/guard.ts';
import { Lists, listSnapshots } from '../../shared/screen/lists.ts';
import { CommandError } from '../command-error.ts';
import { keepRules, keptBeside, listsFile, type RulesAtHand, rulesInForce } from '../rules-at-hand.ts';
import { writeDurably } from '../write-durably.ts';
import { differenceText } from './difference-text.ts';
import { readSourceFile, type SourceFile } from './read-source.ts';

/** What an import made of the lists. */
export interface Imported {
  differences: (Difference & { file: string; because: string })[];
  /** The file that was written, with --yes. */
  written?: string;
  lists: ReturnType<typeof listSnapshots>;
}

export interface ImportOptions {
  files: readonly string[];
  asOf: string | undefined;
  into: string | undefined;
  shorter: boolean;
  yes: boolean;
  lists: string | undefined;
}

/**
 * Reads official sources in turn, each on top of the one before, and shows what they make of the lists. With `yes` the lists file is
 * written; the lists before and after are kept for replays.
 * @throws CommandError for a file that is no official list, or a whole list that lost a fifth of its names.
 */
export async function importLists(
  options: ImportOptions,
  env: NodeJS.ProcessEnv,
): Promise<{ imported: Imported; text: string; rules: RulesAtHand }> {
  const into = await fileOf(options.into ?? listsFile);
  // An import goes on from the file that it makes, unless another is named.
  const before = await startOf(options, into, env);
  const files: SourceFile[] = [];
  for (const path of options.files) files.push(await readSourceFile(path, options.asOf));
  let lists = before.lists;
  const differences: Imported['differences'] = [];
  for (const { path, source, asOf, because } of files) {
    const short = options.shorter ? undefined : tooShort(lists, source);
    if (short !== undefined) throw new CommandError(`${path}: refused: ${short}`);
    const from = `${source.title}${source.kind === 'federal-register' ? '' : `, as of ${asOf}`}`;
    const applied = applySource(lists, source, { asOf, from });
    lists = Lists.parse(applied.lists);
    differences.push({ ...applied.difference, file: path, because });
  }
  const rules: RulesAtHand = { orders: knownOrders({ listed: lists }), lists, from: into, file: into };
  if (options.yes) {
    const kept = keptBeside(into);
    await keepRules(before, kept);
    await keepRules(rules, kept);
    await writeDurably(into, `${JSON.stringify(lists, null, 1)}\n`);
  }
  const imported = { differences, lists: listSnapshots(lists), ...(options.yes ? { written: into } : {}) };
  return { imported, text: textOf(imported, into), rules };
}

/** A folder takes the lists under their usual name. */
async function fileOf(into: string): Promise<string> {
  const there = await stat(into).catch(() => undefined);
  return there?.isDirectory() || /[\\/]$/.test(into) ? join(into, basename(listsFile)) : into;
}

async function startOf({ lists }: ImportOptions, into: string, env: NodeJS.ProcessEnv): Promise<RulesAtHand> {
  if (lists !== undefined) return rulesInForce(lists, env);
  const there = await rulesInForce(into, env).catch((error: unknown) => {
    if (error instanceof CommandError && /no such file/.test(error.message)) return undefined;
    throw error;
  });
  return there ?? rulesInForce(undefined, env);
}

function textOf({ differences, written, lists }: Imported, into: string): string {
  const shown = differences.map((d) => differenceText(d, { path: d.file, because: d.because })).join('\n');
  const held = lists.map((l) => `${l.name} as of ${l.asOf}, ${l.names} names, ${l.digest.slice(0, 12)}`).join('; ');
  return written
    ? `${shown}\nWritten to ${written}: ${held}.\nHave old verdicts judged again with npm run lists -- rejudge <folder>; a system takes the file with npm run ops -- lists ${written}.\n`
    : `${shown}\nNothing is changed yet. Repeat with --yes to write ${into}: ${held}.\n`;
}
