/** `npm run cost`: counts the requests of bundles and polls on the embedded system and writes docs/cost.md, docs/cost.json and docs/scale.md. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ceilings, metrics } from '../../../shared/topology.ts';
import { synthesize } from '../../infra/template.ts';
import { invoice, type Papers, papersIn, upload, verdictOf } from '../../local/client.ts';
import { digitalBundle } from '../bundle.ts';
import type { Counts } from './counted.ts';
import { costPage, type Measured } from './page.ts';
import { scalePage } from './scale.ts';
import { countingSystem } from './system.ts';

const root = new URL('../../../', import.meta.url);
const system = await countingSystem();

/** A bundle from its announcement to its verdict; what is uploaded by form goes past the API. */
async function bundle(what: string, papers: Papers): Promise<Measured> {
  const { ports } = system.world;
  const kept = async () => {
    let s3 = 0;
    for (const blobs of [ports.papers, ports.records]) for await (const { size } of blobs.list('')) s3 += size;
    let dynamodb = 0;
    for await (const item of ports.table.scan()) dynamodb += Buffer.byteLength(JSON.stringify(item));
    return { s3, dynamodb };
  };
  const before = await kept();
  const counts = await system.during(async () => {
    const id = await upload(system.importer, papers, { entryDate: '2026-03-02', broker: 'harbor-brokers' });
    await system.importer('POST', `/bundles/${id}/submit`, {});
    await verdictOf(async (...call) => {
      // Who waits as the answer says asks every five seconds: on this machine once is enough.
      await wait(2000);
      return system.importer(...call);
    }, id);
  });
  const after = await kept();
  counts['s3.put'] += papers.length;
  counts['s3.list'] = 0;
  return { what, counts, stored: { s3: after.s3 - before.s3, dynamodb: after.dynamodb - before.dynamodb } };
}

const { folder, pages } = await digitalBundle(12);
const digital = await bundle(`bundle of 12 digital papers (${pages} pages)`, papersIn(folder));
const scanned = await bundle(
  'scanned certificate with its four papers',
  papersIn(join(root.pathname, 'examples/clear-scanned-certificate')),
);
/** A small bundle of which nobody asks anything until all of it is done. */
const unasked = (number: string) =>
  system.during(async () => {
    const id = await upload(system.importer, [invoice(number)], { entryDate: '2026-03-02', broker: 'harbor-brokers' });
    await system.importer('POST', `/bundles/${id}/submit`, {});
    await wait(6000);
  });
let pushed = 0;
const endpoint = createServer((request, response) => {
  pushed++;
  request.resume().on('end', () => response.writeHead(204).end());
}).listen(0, '127.0.0.1');
await once(endpoint, 'listening');
const without = await unasked('1');
const { port } = endpoint.address() as AddressInfo;
const { status } = await system.broker('POST', '/webhooks', { url: `http://127.0.0.1:${port}/` });
const withPush = await unasked('2');
if (status !== 201 || pushed !== 1)
  throw new Error(`expected one push of one verdict, found ${pushed} (webhook: answer ${status})`);
/** What a verdict costs more where its broker has it pushed. */
const push: Measured = {
  what: 'push of a verdict',
  counts: Object.fromEntries(
    Object.entries(withPush).map(([name, n]) => [name, Math.max(0, n - without[name as keyof Counts])]),
  ) as Counts,
  stored: { s3: 0, dynamodb: 0 },
};
endpoint.close();
const { next } = (await system.broker('GET', '/verdicts')).body;
const poll: Measured = {
  what: 'poll of the feed',
  counts: await system.during(() => system.broker('GET', `/verdicts?since=${encodeURIComponent(next)}`)),
  stored: { s3: 0, dynamodb: 0 },
};
await system.end();
const alarms = synthesize().of('AWS::CloudWatch::Alarm').length;
const page = { digital, scanned, poll, push, ceilings, alarms, metrics: Object.keys(metrics).length - 1 };
await writeFile(new URL('docs/cost.json', root), `${JSON.stringify(page, null, 2)}\n`);
await writeFile(new URL('docs/cost.md', root), costPage(page));
await writeFile(new URL('docs/scale.md', root), scalePage(digital, scanned));
process.exit(0);
