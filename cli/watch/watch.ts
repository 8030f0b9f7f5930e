import { type FSWatcher, watch as watchFiles } from 'node:fs';
import { stat } from 'node:fs/promises';
import { exitCode } from '../../shared/judge.ts';
import type { Claim } from '../../shared/model/index.ts';
import { closeReaders } from '../../shared/read/index.ts';
import { startPdf } from '../../shared/read/pdf/index.ts';
import { cacheFolder } from '../cache-folder.ts';
import { CommandError } from '../command-error.ts';
import { openLedger } from '../ledger.ts';
import { makeFolder } from '../make-folder.ts';
import { type Progress, progressOn } from '../progress.ts';
import { rulesInForce } from '../rules-at-hand.ts';
import type { Streams } from '../run-verify.ts';
import { isTerminal, showsColour } from '../terminal/colour.ts';
import { parseWatch } from './arguments.ts';
import { type Found, foundIn } from './found.ts';
import { type Bench, judgeBundle } from './judge-bundle.ts';
import { lineOf, type Said } from './line.ts';
import { quietAfter } from './quiet.ts';
import { Shelf } from './shelf.ts';
import { Stopped, stopOnSignal } from './stop.ts';

/** A bundle that could not be judged is tried again after a minute, then after two, up to an hour: a drive may come back. */
const tryAgain = (times: number) => Math.min(3_600_000, 60_000 * 2 ** (times - 1));

const silent: Progress = {
  files: () => undefined,
  paper: () => undefined,
  page: () => undefined,
  picture: () => undefined,
  done: () => () => undefined,
  say: () => undefined,
};

/** Runs `watch` until Ctrl-C (exit code 0), or with --once until all is judged (that of verify). @throws CommandError */
export async function watch(argv: readonly string[], streams: Streams, env: NodeJS.ProcessEnv): Promise<number> {
  const args = parseWatch(argv);
  if (!(await stat(args.folder).catch(() => undefined))?.isDirectory())
    throw new CommandError(`${args.folder}: expected a folder to watch, found none.`);
  for (const [flag, folder] of [
    ['--out', args.out],
    ['--cache', args.cache],
  ] as const)
    if (folder !== undefined) await makeFolder(flag, folder);
  const rules = await rulesInForce(args.lists, env);
  const ledger = args.ledger === undefined ? undefined : await openLedger(args.ledger);
  const shelf = new Shelf(args.out);
  const known = await shelf.recall();
  const stop = stopOnSignal();
  const say = (text: string) => streams.stderr.write(`${text}\n`);
  const live = isTerminal(streams.stderr, env);
  startPdf();
  const bench: Bench = {
    args,
    rules,
    shelf,
    ledger,
    cacheDir: args.noCache ? undefined : (args.cache ?? cacheFolder(env, process.platform)),
    progress: live
      ? { ...progressOn(streams.stderr), done: () => () => streams.stderr.write('\r\u001b[K'), say: () => undefined }
      : silent,
    stopped: stop.stopped,
  };
  if (!args.once) say(`watching ${args.folder}${known > 0 ? `, ${known} bundles judged before` : ''}; Ctrl-C ends it`);
  const alarm = alarmOn(args.folder);
  const quiet = quietAfter(args.quiet);
  const failed = new Map<string, { error: string; times: number }>();
  const told = new Set<string>();
  let unreachable = '';
  const tell = (name: string, said: Said) => {
    if (live) streams.stderr.write('\r\u001b[K');
    const { isTTY, columns } = streams.stdout;
    const style = { json: args.json, columns: isTTY ? columns : undefined, colour: showsColour(streams.stdout, env) };
    streams.stdout.write(lineOf(name, said, new Date(), style));
  };
  const judge = async (name: string, { path, stamp }: Found, again = false) => {
    try {
      for (const done of await judgeBundle(bench, name, path, again)) {
        tell(name, { ...done, ...(again && { again }) });
      }
      failed.delete(name);
      quiet.done(name, stamp, Date.now());
    } catch (error) {
      if (error instanceof Stopped) throw error;
      const text = error instanceof Error ? error.message : String(error);
      const before = failed.get(name);
      const times = (before?.times ?? 0) + 1;
      // The same error is told once.
      if (before?.error !== text) tell(name, { error: text });
      failed.set(name, { error: text, times });
      quiet.done(name, stamp, Date.now(), args.once ? undefined : tryAgain(times));
    }
  };
  const once = (text: string) => {
    if (!told.has(text)) say(text);
    told.add(text);
  };
  const aside = [args.out, args.ledger, args.cache].filter((f) => f !== undefined);
  const claimsOfLedger = (id: string): Claim[] => ledger?.othersThan(id) ?? [];
  try {
    for (;;) {
      const found = await foundIn(args.folder, aside).catch((error: Error) => {
        unreachable = `${args.folder} cannot be read at the moment (${error.message}); looking again`;
        once(unreachable);
        return undefined;
      });
      let next: number | undefined;
      if (found) {
        told.delete(unreachable);
        const { bundles, loose } = found;
        for (const name of loose)
          once(`${name} lies beside the bundles and is not judged: put it into a folder of its own`);
        for (const [name, { underWay }] of bundles) if (underWay) once(`${name} waits until ${underWay} is whole`);
        for (const name of shelf.names().filter((n) => !bundles.has(n))) {
          await shelf.remove(name);
          tell(name, { gone: true });
        }
        const look = quiet.look(bundles, Date.now());
        for (const name of look.ready) await judge(name, bundles.get(name)!);
        for (const name of shelf.overtaken(claimsOfLedger))
          if (bundles.has(name) && !failed.has(name)) await judge(name, bundles.get(name)!, true);
        next = quiet.look(bundles, Date.now()).next;
        if (args.once && next === undefined && look.ready.length === 0)
          return Math.max(failed.size > 0 ? 2 : 0, ...shelf.verdicts().map((v) => exitCode(v.outcome)));
      }
      await Promise.race([alarm.waits(Math.min(args.every, next ?? args.every)), stop.stopped]);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (live) streams.stderr.write('\r\u001b[K');
    say(`ended; ${shelf.names().length} bundles judged`);
    return 0;
  } finally {
    alarm.close();
    stop.close();
    // Engines in the middle of a paper are ended with the process.
    await Promise.race([closeReaders(), new Promise((done) => setTimeout(done, 1000).unref())]);
  }
}

/** Wakes when the file system tells of a change, at the latest when the time is up: network drives tell of nothing. */
function alarmOn(folder: string): { waits(milliseconds: number): Promise<void>; close(): void } {
  let wake = () => {};
  let watcher: FSWatcher | undefined;
  try {
    watcher = watchFiles(folder, { recursive: true }, () => wake());
    watcher.on('error', () => watcher?.close());
  } catch {
    // Looking at it from time to time is enough.
  }
  return {
    waits: (milliseconds) =>
      new Promise((done) => {
        const timer = setTimeout(done, milliseconds);
        wake = () => {
          clearTimeout(timer);
          // A copy tells of each piece: the next look comes a little later.
          setTimeout(done, Math.min(200, milliseconds));
        };
      }),
    close: () => watcher?.close(),
  };
}
