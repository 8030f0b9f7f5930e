/**
 * `npm run bench:load [-- --bundles 1000 --brokers 100 --minutes 10]`: bundles handed in over HTTP as fast as the embedded system takes
 * them, while brokers poll their feeds; prints throughput, percentiles of the answers, time to the verdict, and memory by the minute.
 */
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { clientOf, invoice, running, upload } from '../local/client.ts';

const { values } = parseArgs({
  options: {
    bundles: { type: 'string', default: '1000' },
    brokers: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '10' },
  },
});
const [bundles, brokers, minutes] = [Number(values.bundles), Number(values.brokers), Number(values.minutes)];
const system = await running();
const scopes = ['verifier/verdicts.read'];
const began = performance.now();
const end = began + minutes * 60_000;
const seconds = (since = began): number => (performance.now() - since) / 1000;
const answers: number[] = [];
const failures: string[] = [];
const handedIn = new Map<string, number>();
const verdicts: number[] = [];

/** Polls as the API's description says: at once while there is more, else every few seconds. */
async function broker(n: number): Promise<void> {
  const client = clientOf(
    system.url,
    await system.world.issuer.brokerToken(`broker-${n}`, { seconds: 86_400, scopes }),
  );
  let since = '';
  while (performance.now() < end) {
    const asked = performance.now();
    const answer = await client('GET', `/verdicts${since && `?since=${encodeURIComponent(since)}`}`);
    answers.push(performance.now() - asked);
    if (answer.status !== 200) failures.push(`poll ${answer.status}`);
    else {
      since = answer.body.next;
      for (const { bundle } of answer.body.verdicts as { bundle: string }[]) {
        const at = handedIn.get(bundle);
        if (at !== undefined) verdicts.push(performance.now() - at);
        handedIn.delete(bundle);
      }
    }
    await wait(answer.body?.more ? 0 : 5000);
  }
}

let next = 0;
async function importer(): Promise<void> {
  while (next < bundles && performance.now() < end) {
    const n = next++;
    const id = await upload(system.importer, [invoice(`${n}a`), invoice(`${n}b`)], { broker: `broker-${n % brokers}` });
    handedIn.set(id, performance.now());
    const answer = await system.importer('POST', `/bundles/${id}/submit`);
    if (answer.status !== 202) failures.push(`submit ${answer.status}`);
  }
}

const memory: string[] = [];
const watch = setInterval(() => {
  const mb = Math.round(process.memoryUsage().rss / 1024 / 1024);
  memory.push(`${seconds().toFixed(0)} s: ${mb} MB, ${verdicts.length} verdicts, ${next} handed in`);
  console.error(memory.at(-1));
}, 30_000);
const polling = Array.from({ length: brokers }, (_, n) => wait(n * 50).then(() => broker(n)));
await Promise.all(Array.from({ length: 4 }, importer));
const queued = seconds();
while (verdicts.length < next && performance.now() < end) await wait(200);
const judged = seconds();
await Promise.all(polling);
clearInterval(watch);
await system.end();

const percentile = (of: number[], p: number): string => {
  const sorted = [...of].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0).toFixed(0)} ms`;
};
const line = (what: string, figure: string) => console.log(`${what.padEnd(46)} ${figure}`);
line('load of the machine, Node', `${loadavg()[0]!.toFixed(1)}, ${process.version}`);
line('bundles handed in (two papers each)', `${next} in ${queued.toFixed(0)} s`);
line(
  'verdicts that their brokers saw',
  `${verdicts.length} within ${judged.toFixed(0)} s: ${((verdicts.length / judged) * 60).toFixed(0)} a minute`,
);
line('hand-in to verdict seen, half, 95 %, 99 %', [0.5, 0.95, 0.99].map((p) => percentile(verdicts, p)).join(', '));
line(
  `${answers.length} polls of ${brokers} brokers, half, 95 %, 99 %`,
  [0.5, 0.95, 0.99].map((p) => percentile(answers, p)).join(', '),
);
line(
  'answers that were none',
  failures.length === 0 ? 'none' : `${failures.length}: ${[...new Set(failures)].join(', ')}`,
);
line('memory of the process', memory.map((m) => m.replace(/,.*/, '')).join('; '));
process.exit(failures.length > 0 || verdicts.length < next ? 1 : 0);
