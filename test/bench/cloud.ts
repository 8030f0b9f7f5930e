/** `npm run bench:cloud`: sizes and imports of the functions, time to the verdict on the embedded system, and its throughput. What a bundle costs: `npm run cost`. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Edge } from '../../functions/edge/edge.ts';
import { bundle, handlerOf } from '../../infra/bundle/index.ts';
import { localDeliveries } from '../../local/deliveries.ts';
import { functionsOn } from '../../local/functions.ts';
import { type LocalPorts, localPorts } from '../../local/ports.ts';
import { run } from '../../local/runner.ts';
import { closeReaders } from '../../shared/read/index.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { type FunctionName, functions } from '../../shared/topology.ts';
import { digitalBundle } from './bundle.ts';
import { fakeEnvironment } from './stages/environment.ts';

const quiet: Edge = {
  log: { info() {}, warn() {}, error() {}, addContext() {}, appendKeys() {}, resetKeys() {} } as unknown as Edge['log'],
  count() {},
  time() {},
  flush() {},
};
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const line = (what: string, figure: string, note = '') =>
  console.log(`${what.padEnd(58)} ${figure.padStart(16)}  ${note}`);
const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

console.log(`load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}\n`);
await imports();
await whole('digital, 12 papers', await papersOf(12));
await throughput(200);
await whole('scanned certificate', await folder('clear-scanned-certificate'));
await closeReaders();

/** Size of each bundle, and the import of its module in a fresh process beside an empty handler's. */
async function imports(): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'bundles-'));
  const empty = join(out, 'empty.mjs');
  await writeFile(empty, 'export const handler = async () => {};\n');
  const floor = importTime(empty, 20);
  line('import of an empty handler', `${floor.toFixed(1)} ms`, 'median of 20');
  for (const name of Object.keys(functions) as FunctionName[]) {
    const at = join(out, name);
    const { size, code } = await bundle(
      handlerOf(name),
      functions[name].architecture === 'arm64' ? 'arm64' : 'x64',
      at,
    );
    const time = importTime(join(at, 'handler.mjs'), 20);
    const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
    line(
      `${name}: unpacked (own code ${kb(code)})`,
      kb(size),
      `import ${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} times the empty one's`,
    );
  }
  await rm(out, { recursive: true });
}

/** Median milliseconds to import the module, each time in a process of its own. */
function importTime(path: string, times: number): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log(performance.now() - t); process.exit(0)`;
  return median(
    Array.from({ length: times }, () =>
      Number(
        execFileSync(process.execPath, ['--input-type=module', '-e', script], {
          env: { ...process.env, ...fakeEnvironment() },
          encoding: 'utf8',
        })
          .trim()
          .split('\n')
          .at(-1),
      ),
    ),
  );
}

type Papers = { name: string; bytes: Uint8Array }[];

async function papersOf(count: number): Promise<Papers> {
  const { folder: made, paths } = await digitalBundle(count);
  const papers = await Promise.all(
    paths.map(async (path) => ({ name: path.split('/').at(-1)!, bytes: await readFile(path) })),
  );
  await rm(made, { recursive: true });
  return papers;
}

async function folder(name: string): Promise<Papers> {
  const at = join(examples, name);
  return Promise.all((await readdir(at)).map(async (file) => ({ name: file, bytes: await readFile(join(at, file)) })));
}

interface Embedded {
  ports: LocalPorts;
  stop(): Promise<void>;
}

async function embedded(): Promise<Embedded> {
  const at = await mkdtemp(join(tmpdir(), 'bench-'));
  const ports = await localPorts({ folder: at, address: () => 'http://127.0.0.1:0' });
  const settings = {
    engine: 'page-reader',
    latinOnly: false,
    quietSeconds: 0,
    pageReaderJobs: 4,
    waitSeconds: 1,
  } as const;
  const ending = new AbortController();
  const running = run(
    functionsOn(ports, settings, () => quiet),
    localDeliveries(ports.queues),
    console.error,
  );
  const scanning = ports.pageReader.work(ending.signal);
  return {
    ports,
    async stop() {
      await running.stop();
      ending.abort();
      await scanning;
      ports.close();
      await rm(at, { recursive: true });
    },
  };
}

/** A bundle is handed in with its submission made last, as the API does. */
async function handIn({ ports }: Embedded, bundle: string, papers: Papers): Promise<void> {
  const bundles = bundlesOn(ports.table, ports.clock);
  const at = ports.clock.now().toISOString();
  await bundles.create({ importer: 'acme', bundle, via: 'api' });
  const announced = papers.map(({ name }, i) => ({
    importer: 'acme',
    bundle,
    file: `p${i}`,
    name,
    key: `uploads/acme/${bundle}/p${i}/${name}`,
    state: 'expected' as const,
    at,
  }));
  await bundles.announce(announced);
  for (const [i, { bytes }] of papers.entries()) await ports.papers.put(announced[i]!.key, bytes);
  await bundles.updateHead('acme', bundle, (head) => ({ ...head, submittedAt: at }));
  await ports.queues.send('judge', { importer: 'acme', bundle, cause: 'papers' });
}

async function judged({ ports }: Embedded, bundle: string): Promise<void> {
  const bundles = bundlesOn(ports.table, ports.clock);
  while (!(await bundles.head('acme', bundle))?.latest) await new Promise((wake) => setTimeout(wake, 20));
}

/** Time from the last upload to the verdict, cold and warm. */
async function whole(what: string, papers: Papers): Promise<void> {
  const system = await embedded();
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    await handIn(system, `b${i}`, papers);
    await judged(system, `b${i}`);
    times.push(performance.now() - start);
  }
  await system.stop();
  line(`${what}: hand-in to verdict, cold`, `${(times[0]! / 1000).toFixed(2)} s`);
  line(`${what}: hand-in to verdict, warm`, `${(Math.min(...times.slice(1)) / 1000).toFixed(2)} s`);
}

async function throughput(count: number): Promise<void> {
  const system = await embedded();
  const papers = await folder('clear-us-cotton');
  const start = performance.now();
  for (let i = 0; i < count; i++) await handIn(system, `q${i}`, papers);
  for (let i = 0; i < count; i++) await judged(system, `q${i}`);
  const seconds = (performance.now() - start) / 1000;
  await system.stop();
  line(`${count} bundles of ${papers.length} papers queued`, `${((count / seconds) * 60).toFixed(0)} a minute`);
}
