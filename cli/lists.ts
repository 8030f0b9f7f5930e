import { argv, env, exit, stderr, stdout } from 'node:process';
import { CommandError } from './command-error.ts';
import { parseLists, usage } from './lists/arguments.ts';
import { oneLine } from './one-line.ts';

export interface ListsStreams {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/** Runs `lists` and gives its exit code: 0 done, 1 something needs a look, 2 it could not run. */
export async function lists(args: readonly string[], streams: ListsStreams): Promise<number> {
  try {
    const { command, yes, json, lists: named } = parseLists(args);
    const print = (value: unknown, text: () => string) =>
      streams.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : text());
    switch (command.does) {
      case 'help':
        streams.stdout.write(`${usage}\n`);
        return 0;
      case 'import': {
        const { importLists } = await import('./lists/import.ts');
        const { imported, text } = await importLists({ ...command, yes, lists: named }, env);
        print(imported, () => text);
        return imported.differences.some((d) => d.unparsed.length > 0) ? 1 : 0;
      }
      case 'show': {
        const { rulesInForce } = await import('./rules-at-hand.ts');
        const { shownLists, shownText } = await import('./lists/show.ts');
        const shown = shownLists(await rulesInForce(named, env), new Date().toISOString().slice(0, 10));
        print(shown, () => shownText(shown));
        return shown.lists.some((l) => l.old) ? 1 : 0;
      }
      case 'rejudge': {
        const { rulesInForce } = await import('./rules-at-hand.ts');
        const { againText, rejudgeAll } = await import('./lists/rejudge.ts');
        const done = await rejudgeAll(command.paths, await rulesInForce(named, env), { yes, ledger: command.ledger });
        print(done, () => againText(done, yes));
        return done.every((d) => d.result === 'same') ? 0 : 1;
      }
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    streams.stderr.write(`lists: ${oneLine(error.message)}\n`);
    return 2;
  }
}

if (import.meta.main) {
  const code = await lists(argv.slice(2), { stdout, stderr }).catch((error: unknown) => {
    stderr.write(`lists: stopped by a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
    return 2;
  });
  stdout.write('', () => exit(code));
}
