import { exitCode } from '../../shared/judge.ts';
import { orders } from '../../shared/orders/index.ts';
import { dateIn, formatOf } from '../arguments.ts';
import { findBundles } from '../bundle.ts';
import { CommandError } from '../command-error.ts';
import { pushOptions } from '../command-line/commands.ts';
import { checkFormat, type Printed, print } from '../formats/print.ts';
import { readOptions } from '../read-options.ts';
import type { Streams } from '../run-verify.ts';
import { type Api, fetchFrom } from './call.ts';
import { handIn } from './hand-in.ts';
import { deploymentFor } from './settings.ts';
import { uploadProgress } from './upload-progress.ts';
import { waitForVerdict } from './verdict.ts';

/** Runs `push` and gives the exit code of the worst verdict; 0 where it was not waited for. @throws CommandError */
export async function push(args: readonly string[], streams: Streams, env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = readOptions(args, pushOptions, 'npm run verify -- push --help');
  const format = formatOf(values);
  const entryDate = dateIn(values['entry-date']);
  if (positionals.length === 0)
    throw new CommandError(
      'no papers named: give a folder, a .zip or files, e.g. npm run verify -- push examples/clear-us-cotton',
    );
  const deployment = await deploymentFor(values, env);
  const bundles = await findBundles(positionals);
  checkFormat(format, bundles.length, undefined);
  const progress = uploadProgress(streams.stderr, env);
  const api: Api = { ...deployment, say: progress.say };
  const ids: string[] = [];
  // All are handed in before the first verdict is waited for: they are read side by side, and hold each other's bales against each other.
  for (const bundle of bundles) {
    const { importer, reference, broker } = values;
    const id = await handIn(api, bundle, { importer, reference, broker, entryDate }, progress);
    progress.say(`${bundle.id}: handed in as ${id}`);
    ids.push(id);
  }
  if (values['no-wait']) {
    streams.stdout.write(`${ids.join('\n')}\n`);
    return 0;
  }
  const printed: Printed[] = [];
  for (const id of ids) {
    const fetched = await waitForVerdict(api, id, progress.waits);
    const report = async () => new TextDecoder().decode(await fetchFrom(api, `/bundles/${id}/report`));
    printed.push({ ...fetched, report });
  }
  progress.clear();
  await print(printed, { format, orders }, streams.stdout);
  return Math.max(...printed.map(({ verdict }) => exitCode(verdict.outcome)));
}
