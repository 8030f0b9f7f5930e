import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeReaders } from '../../shared/read/index.ts';
import { fillAndCount } from './disk.ts';
import { killAndCount } from './kill.ts';
import { plan } from './storm/bundles.ts';
import { everyCall } from './storm/every.ts';
import { pass } from './storm/run.ts';
import { differing } from './storm/state.ts';
import { calm, storm } from './storm/weather.ts';

/**
 * `npm run faults` shows what is there after faults, and ends with 1 when anything was lost, doubled or came out otherwise:
 *
 *     npm run faults -- kill --kills 20 --bundles 100     real processes, killed in mid-work
 *     npm run faults -- storm --bundles 1000 --seed 1     messages twice, late, out of order and unheard; calls that fail, process ends, disk full
 *     npm run faults -- every --bundles 3 --share 1       each call to the outside struck in turn, with each kind of fault
 *     npm run faults -- disk --folder /mnt/small          a disk that is really full: a folder on a small file system of its own
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '20' },
    bundles: { type: 'string' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
    share: { type: 'string', default: '1' },
  },
});
const say = (line: string): void => console.error(line);
const ways = {
  async kill() {
    const folder = mkdtempSync(join(tmpdir(), 'verifier-'));
    const report = await killAndCount({
      folder,
      kills: Number(values.kills),
      bundles: Number(values.bundles ?? 100),
      say,
    });
    rmSync(folder, { recursive: true, force: true });
    const { lost, wrong, feed } = report;
    return { report, bad: lost.length + wrong.length + feed.repeated.length > 0 || !feed.gapless };
  },
  async disk() {
    if (!values.folder) throw new Error('expected --folder: an empty folder on a small file system of its own');
    const report = await fillAndCount({ folder: values.folder, bundles: Number(values.bundles ?? 40), say });
    const { lost, wrong, feed } = report;
    return { report, bad: lost.length + wrong.length + feed.repeated.length > 0 || !feed.gapless };
  },
  async storm() {
    const planned = await plan(Number(values.bundles ?? 1000));
    say(`${planned.length} bundles in calm weather`);
    const still = await pass(planned, { weather: calm, say });
    say(`the same in a storm`);
    const { state, ...passed } = await pass(planned, { weather: storm, seed: Number(values.seed), say });
    const wrong = differing(still.state, state);
    const report = { bundles: planned.length, ...passed, wrong };
    return { report, bad: wrong.length > 0 || passed.out > 0 || passed.unexplained > 0 };
  },
  async every() {
    const planned = await plan(Number(values.bundles ?? 3));
    const report = await everyCall(planned, { share: Number(values.share), say });
    return { report, bad: report.wrong.length > 0 };
  },
};
const way = (positionals[0] ?? 'kill') as keyof typeof ways;
if (!(way in ways)) {
  say(`expected one of ${Object.keys(ways).join(', ')}, found "${way}"`);
  process.exit(2);
}
const { report, bad } = await ways[way]();
console.log(JSON.stringify(report, null, 2));
await closeReaders();
process.exit(bad ? 1 : 0);
