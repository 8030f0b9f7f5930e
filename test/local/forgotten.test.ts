import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { ops } from '../../cli/ops.ts';
import { running, upload, verdictOf } from '../local/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'verifier-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words that stand in the importer's papers and nowhere else. */
const planted = { seller: 'Quillwater Secret Cotton LLC', number: 'INV-PLANTED-77123', file: 'planted-4711.csv' };
const paper = {
  name: planted.file,
  bytes: Buffer.from(
    `COMMERCIAL INVOICE\nInvoice number,${planted.number}\nDate,2026-02-01\nSeller,${planted.seller}\nCountry of origin,United States\nDescription,Quantity\nRaw cotton,100 kg\n`,
  ),
};

/** Every file of the folder, as it lies on the disk and, where it is packed, unpacked. */
const filesIn = (at: string): { path: string; texts: string[] }[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(at, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(at, path));
      const texts = [bytes.toString('latin1')];
      for (const unpack of [gunzipSync, inflateRawSync])
        try {
          texts.push(unpack(bytes).toString('latin1'));
        } catch {
          // Not packed so.
        }
      return { path, texts };
    });
const holding = (word: string): string[] =>
  filesIn(folder)
    .filter(({ texts }) => texts.some((text) => text.includes(word)))
    .map(({ path }) => path);

it('what an importer handed in is on the disk, in no log, and nowhere once it is forgotten', {
  timeout: 60_000,
}, async () => {
  const system = await running({ folder });
  const bundle = await upload(system.importer, [paper], { broker: 'harbor-brokers' });
  await system.importer('POST', `/bundles/${bundle}/submit`);
  expect((await verdictOf(system.importer, bundle)).text).toContain(planted.seller);
  await system.stop();

  for (const word of Object.values(planted)) {
    expect(holding(word), word).not.toEqual([]);
    expect(holding(word).filter((path) => path.startsWith('log'))).toEqual([]);
  }
  const code = await ops(['forget', 'acme-imports', '--yes', '--data', folder], {
    stdin: Readable.from(['']),
    stdout: { write: () => true },
    stderr: new PassThrough().resume(),
  });
  expect(code).toBe(0);
  for (const word of Object.values(planted)) expect(holding(word), word).toEqual([]);
});
