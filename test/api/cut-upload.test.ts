import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announced, type Form, invoice, running, sendForm, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  s = await running();
});
afterAll(() => s.end());

/** Sends the form and half of the file, then the line is dead. */
function sendHalf({ url, fields }: Form, bytes: Uint8Array): Promise<void> {
  const part = (name: string, rest: string) => `--x7\r\nContent-Disposition: form-data; name="${name}"${rest}`;
  const head = `${Object.entries(fields)
    .map(([name, value]) => part(name, `\r\n\r\n${value}\r\n`))
    .join('')}${part('file', '; filename="a"\r\n\r\n')}`;
  const tail = '\r\n--x7--\r\n';
  return new Promise((done) => {
    const upload = request(url, {
      method: 'POST',
      headers: {
        'content-type': 'multipart/form-data; boundary=x7',
        'content-length': Buffer.byteLength(head) + bytes.length + tail.length,
      },
    });
    upload.on('error', () => done());
    upload.on('close', () => done());
    upload.write(head);
    upload.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => upload.destroy(), 50));
  });
}

it('an upload that was cut in the middle leaves the paper expected, keeps the bundle open, and is taken up where it was', async () => {
  const papers = [invoice('1'), invoice('2')];
  const about = { entryDate: '2026-02-03', papers: announced(papers) };
  const key = { 'idempotency-key': 'cut-1' };
  const { body } = await s.importer('POST', '/bundles', about, key);
  const { id } = body.bundle;
  const [first, second] = body.uploads as { paper: { id: string }; upload: Form }[];
  expect(await sendForm(first!.upload, papers[0]!.bytes)).toEqual([204]);
  await sendHalf(second!.upload, papers[1]!.bytes);
  const states = async () =>
    (await s.importer('GET', `/bundles/${id}`)).body.papers.map((p: { state: string }) => p.state);
  await expect.poll(states, { timeout: 10_000 }).toEqual(['read', 'expected']);
  const early = await s.importer('POST', `/bundles/${id}/submit`);
  expect([early.status, early.body.type]).toEqual([409, 'urn:verifier:papers-missing']);
  expect(early.body.detail).toContain('"invoice 2.csv"');
  // Whoever lost the answers asks the same again, and gets a form for what is missing alone; or a new one for a paper that it knows.
  const again = await s.importer('POST', '/bundles', about, key);
  const missing = again.body.uploads.filter((u: { upload?: Form }) => u.upload !== undefined);
  expect([again.status, missing.map((u: { paper: { id: string } }) => u.paper.id)]).toEqual([200, [second!.paper.id]]);
  const renewed = await s.importer('POST', `/bundles/${id}/papers/${second!.paper.id}/upload`);
  expect(await sendForm(renewed.body.upload, papers[1]!.bytes)).toEqual([204]);
  await s.importer('POST', `/bundles/${id}/submit`);
  expect((await verdictOf(s.importer, id)).body.documents.map((d: { name: string }) => d.name).sort()).toEqual([
    'invoice 1.csv',
    'invoice 2.csv',
  ]);
}, 60_000);
