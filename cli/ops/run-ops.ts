import { CommandError } from '../command-error.ts';
import { oneLine } from '../one-line.ts';
import type { OpsArguments } from './arguments.ts';
import type { Operated } from './operated.ts';

export interface OpsStreams {
  stdin: NodeJS.ReadableStream;
  stdout: { write(text: string): unknown };
  stderr: NodeJS.WritableStream;
}

/** The system that is meant. @throws CommandError when there is none */
async function open(where: OpsArguments['where']): Promise<Operated> {
  if (where.kind === 'embedded') return (await import('./embedded.ts')).embedded(where.folder);
  return (await import('./cloud.ts')).cloud(where);
}

/** Runs one command; 0 when all is well, 1 when something needs a hand. @throws CommandError */
export async function runOps({ command, where, json }: OpsArguments, streams: OpsStreams): Promise<number> {
  const { stdout, stderr } = streams;
  const print = (value: object, text: () => string) =>
    stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : text());
  if (command.does === 'page') {
    const { pagePutText, putPage } = await import('./page.ts');
    const done = await putPage({ region: command.region }, command.stack, (line) => stderr.write(`${oneLine(line)}\n`));
    print(done, () => pagePutText(done));
    return 0;
  }
  const system = await open(where);
  try {
    switch (command.does) {
      case 'status': {
        const status = await (await import('./status.ts')).statusOf(system);
        const { statusText } = await import('./status-text.ts');
        print(status, () => statusText(status));
        return status.needs.length === 0 ? 0 : 1;
      }
      case 'redrive': {
        const { redrive } = await import('./redrive.ts');
        const done = await redrive(system, command.queue, ({ id, what, why, receives }) => {
          if (!json) stdout.write(`${oneLine(`${id}  ${what}, delivered ${receives} times: ${why}`)}\n`);
        });
        const n = done.letters.length;
        print(done, () =>
          n === 0
            ? `${command.queue} has no dead letters.\n`
            : `${n} ${n === 1 ? 'letter' : 'letters'} handed back to ${command.queue}.\n`,
        );
        return 0;
      }
      case 'rejudge': {
        const { rejudge, rejudgedText } = await import('./rejudge.ts');
        const done = await rejudge(system, command.bundle, command.waitSeconds);
        print(done, () => `${rejudgedText(done)}\n`);
        return done.result === 'no-answer' ? 1 : 0;
      }
      case 'export': {
        const { exportOf } = await import('./export.ts');
        const { findBundle } = await import('./find.ts');
        const { targetAt } = await import('./write-export.ts');
        const { bundle } = await findBundle(system, command.bundle);
        const target = await targetAt(command.out ?? `export-${bundle}`);
        const manifest = await exportOf(system, command.bundle, target.add);
        await target.end();
        print({ ...manifest, out: target.path }, () =>
          [
            ...manifest.missing.map(({ what, key }) => `missing: ${oneLine(what)} (${oneLine(key)})`),
            `${manifest.files.length} files of ${manifest.importer}/${manifest.bundle} written to ${target.path}, with manifest.json.`,
            '',
          ].join('\n'),
        );
        return manifest.missing.length === 0 ? 0 : 1;
      }
      case 'lists': {
        const { listsPutText, putLists } = await import('./put-lists.ts');
        const done = await putLists(system, command.file, command.yes);
        print(done, () => listsPutText(done));
        return 0;
      }
      case 'forget': {
        const { importer, yes } = command;
        const { forget, holdingOf } = await import('./forget.ts');
        if (!yes) {
          const { bundles, items, papers, records } = await holdingOf(system, importer);
          stderr.write(
            `${system.where} holds ${bundles} bundles, ${items} items, ${papers} papers and ${records} records of ${importer}. Everything is removed, in all versions.\n`,
          );
          await (await import('./ask.ts')).confirm(importer, streams);
        }
        const done = await forget(system, importer);
        print({ ...done, remains: system.remains }, () => forgottenText(done, system.remains));
        return done.left.length === 0 ? 0 : 1;
      }
      case 'help':
        throw new CommandError('help is printed elsewhere');
    }
  } finally {
    system.close();
  }
}

function forgottenText(
  { importer, removed, freed, left }: Awaited<ReturnType<typeof import('./forget.ts').forget>>,
  remains: readonly string[],
): string {
  const what = Object.entries(removed).map(([name, n]) => `  ${n} ${name}`);
  return [
    ...(what.length === 0 ? [`Nothing of ${importer} was there.`] : [`Removed of ${importer}:`, ...what]),
    ...(freed.length === 0
      ? []
      : [`${freed.length} bundles of others are judged again: claims before theirs are gone.`]),
    left.length === 0
      ? `Verified: neither the table nor a bucket names ${importer}.`
      : `Still there: something is being handed in. Take ${importer} out of its group first, then run this again.`,
    ...left.slice(0, 20).map((key) => `  ${oneLine(key)}`),
    'Beyond the reach of this command:',
    ...remains.map((line) => `  ${line}`),
    '',
  ].join('\n');
}
