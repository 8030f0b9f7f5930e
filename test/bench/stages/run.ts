/**
 * `npm run bench [-- --only STAGE[,STAGE]] [--full] [--write]`: each stage beside its peers, warm and cold. A short run takes the small and
 * the middle size in few rounds; `--full` takes all, and `--write` is a full one whose figures go to docs/performance.json and
 * docs/performance.md, in the place of those of the same stages.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measured } from './aims.ts';
import { stageNamed, stageNames } from './all.ts';
import type { Figure } from './figures.ts';
import { cold, type Effort, warm } from './measure.ts';
import { type Performance, performancePage } from './page.ts';
import type { Stage } from './stage.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, full: { type: 'boolean' }, write: { type: 'boolean' } },
});
const whole = values.full || values.write;
const wanted = values.only?.split(',') ?? stageNames;
const efforts: Record<'warm' | 'cold', Effort> = whole
  ? { warm: { rounds: 9, warmUp: 3, most: 6_000 }, cold: { rounds: 5, warmUp: 0, most: 4_000 } }
  : { warm: { rounds: 3, warmUp: 1, most: 3_000 }, cold: { rounds: 3, warmUp: 0, most: 3_000 } };

const tell = (stage: string, size: string, way: string, { own, peakMb, peers }: Figure): void =>
  console.log(
    `${stage.padEnd(12)} ${size.padEnd(18)} ${way.padEnd(4)} ${own.median.toFixed(2).padStart(10)} ms${
      peakMb === undefined ? '' : ` ${peakMb.toFixed(0)} MB`
    }   ${peers.map((p) => (p.missing ? `${p.name}: not installed` : `${p.ratio?.median.toFixed(2) ?? '–'} × ${p.name}`)).join(', ')}`,
  );

async function measure(stage: Stage, folder: string): Promise<Measured> {
  const sizes: Measured['sizes'] = [];
  for (const size of whole ? stage.sizes : stage.sizes.slice(0, stage.slow ? 1 : 2)) {
    const input = await stage.make(size, folder);
    const figures: { warm: Figure; cold?: Figure } = { warm: await warm(stage, input, efforts.warm) };
    await stage.close?.();
    tell(stage.name, size.label, 'warm', figures.warm);
    // What runs apart is new each time.
    if (!stage.apart) {
      figures.cold = await cold(stage, input, efforts.cold);
      tell(stage.name, size.label, 'cold', figures.cold);
    }
    sizes.push({ ...size, ...figures });
  }
  return { stage: stage.name, does: stage.does, unit: stage.unit, on: new Date().toISOString().slice(0, 10), sizes };
}

const root = new URL('../../../', import.meta.url);
const json = new URL('docs/performance.json', root);
const machine = `On ${cpus()[0]?.model.trim()} × ${cpus().length}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()}, Node ${process.version}.`;

async function write(measured: Measured): Promise<void> {
  const before: Performance = JSON.parse(await readFile(json, 'utf8').catch(() => '{"stages":[]}'));
  const all = new Map([...before.stages, measured].map((m) => [m.stage, m]));
  const stages = stageNames.flatMap((name) => all.get(name) ?? []);
  const page: Performance = { machine, stages };
  await writeFile(
    json,
    `${JSON.stringify(page, (_, v) => (typeof v === 'number' ? Number(v.toPrecision(5)) : v), 1)}\n`,
  );
  await writeFile(
    new URL('docs/performance.md', root),
    performancePage(
      JSON.parse(await readFile(json, 'utf8')),
      await readFile(new URL('test/bench/stages/notes.md', root), 'utf8'),
    ),
  );
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
console.log(`${machine} Load ${loadavg()[0]!.toFixed(1)}.\n`);
try {
  for (const name of wanted) {
    const measured = await measure(await stageNamed(name), folder);
    if (values.write) await write(measured);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
// What was written to a pipe is not lost.
process.stdout.write('', () => process.exit(0));
