import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startAws } from '../aws/endpoints.ts';
import { announced, type Form, papersIn, running, sendForm, verdictOf } from './client.ts';

const folder = fileURLToPath(new URL('../../examples/clear-us-cotton', import.meta.url));

it('an example goes the whole way through the AWS implementations on emulators', { timeout: 60_000 }, async () => {
  const aws = await startAws();
  const s = await running({ endpoint: aws.url });
  try {
    const papers = papersIn(folder);
    const { bundle, uploads } = (await s.importer('POST', '/bundles', { papers: announced(papers) })).body;
    for (const [i, { upload }] of (uploads as { upload: Form }[]).entries())
      expect((await sendForm(upload, papers[i]!.bytes))[0]).toBe(204);
    await s.importer('POST', `/bundles/${bundle.id}/submit`);
    expect((await verdictOf(s.importer, bundle.id)).body.outcome).toBe('clear');
  } finally {
    await s.end();
    await aws.stop();
  }
});

it('says so when no endpoint answers', async () => {
  await expect(running({ endpoint: 'http://127.0.0.1:9' })).rejects.toMatchObject({ name: 'EndpointSilent' });
});
