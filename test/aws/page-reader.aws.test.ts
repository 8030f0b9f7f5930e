import { afterEach, describe, expect, it } from 'vitest';
import { awsPageReader } from '../../shared/aws/page-reader.ts';
import { Final, Retryable } from '../../shared/ports.ts';
import { answer, invoice, pageBlock } from '../read/textract/answers.ts';
import { type Double, type Reply, startDouble } from './endpoints.ts';

let double: Double | undefined;
afterEach(() => double?.stop());

async function readerOn(reply: (target: string, input: Record<string, unknown>) => Reply, attempts = 1) {
  double = await startDouble(reply);
  const connection = { endpoint: double.url, region: 'eu-west-1', attempts };
  const options = { bucket: 'records', topicArn: 'arn:aws:sns:eu-west-1:1:t', roleArn: 'arn:aws:iam::1:role/r' };
  return { reader: awsPageReader(connection, options), calls: double.calls };
}

const job = { key: 'importers/acme/scans/1', tag: 'tag.1:a', token: 'a'.repeat(64) };

describe('reading a scan with Textract', () => {
  it('starts a job that is tied to its document and tells its end', async () => {
    const { reader, calls } = await readerOn(() => ({ JobId: 'j-1' }));
    expect(await reader.start({ ...job, version: 'v7' })).toEqual({ jobId: 'j-1' });
    expect(calls).toEqual([
      {
        target: 'StartDocumentTextDetection',
        input: {
          DocumentLocation: { S3Object: { Bucket: 'records', Name: job.key, Version: 'v7' } },
          ClientRequestToken: job.token,
          JobTag: 'tag.1:a',
          NotificationChannel: { SNSTopicArn: 'arn:aws:sns:eu-west-1:1:t', RoleArn: 'arn:aws:iam::1:role/r' },
        },
      },
    ]);
  });

  it('sends the same token for the same job, in the letters and length that the service takes', async () => {
    const { reader, calls } = await readerOn(() => ({ JobId: 'j' }));
    for (const token of ['acme/b/f', 'acme/b/f', 'acme/b/g']) await reader.start({ ...job, token });
    const tokens = calls.map((c) => String(c.input.ClientRequestToken));
    expect(tokens[0]).toMatch(/^[\w-]{1,64}$/);
    expect(tokens[1]).toBe(tokens[0]);
    expect(tokens[2]).not.toBe(tokens[0]);
  });

  it('refuses a tag that the service would not bring back', async () => {
    const { reader, calls } = await readerOn(() => ({ JobId: 'j' }));
    await expect(reader.start({ ...job, tag: 'a/b' })).rejects.toBeInstanceOf(Final);
    await expect(reader.start({ ...job, tag: 'x'.repeat(65) })).rejects.toBeInstanceOf(Final);
    expect(calls).toEqual([]);
  });

  it.each([
    'LimitExceededException',
    'ProvisionedThroughputExceededException',
    'ThrottlingException',
    'InternalServerError',
  ])('that answers %s may be started later', async (refuse) => {
    const { reader } = await readerOn(() => ({ refuse, status: refuse === 'InternalServerError' ? 500 : 400 }));
    await expect(reader.start(job)).rejects.toBeInstanceOf(Retryable);
  });

  it.each([
    'UnsupportedDocumentException',
    'BadDocumentException',
    'DocumentTooLargeException',
    'InvalidS3ObjectException',
  ])('that answers %s is final, with the reason', async (refuse) => {
    const { reader } = await readerOn(() => ({ refuse, message: 'cannot be read' }));
    await expect(reader.start(job)).rejects.toBeInstanceOf(Final);
    await expect(reader.start(job)).rejects.toThrow(`${refuse}: cannot be read`);
  });

  it('tries a throttled call again by itself before it gives up', async () => {
    let tries = 0;
    const { reader } = await readerOn(() => (++tries < 2 ? { refuse: 'ThrottlingException' } : { JobId: 'j-2' }), 2);
    expect(await reader.start(job)).toEqual({ jobId: 'j-2' });
  });
});

describe('the result of a Textract job', () => {
  it('joins all its parts', async () => {
    const [one, two] = [invoice({ page: 1 }), invoice({ page: 2 })];
    const blocks = [...one.blocks, ...two.blocks];
    const { reader, calls } = await readerOn((_, { NextToken }) => {
      const from = Number(NextToken ?? 0);
      const next = from + 10 < blocks.length ? String(from + 10) : null;
      return answer(blocks.slice(from, from + 10), { NextToken: next, DocumentMetadata: { Pages: 2 } });
    });
    const result = await reader.result('j-1');
    expect(result).toMatchObject({ state: 'done', pages: [{ number: 1 }, { number: 2 }] });
    const texts = result.state === 'done' ? result.pages.map((p) => p.words.map((w) => w.text).join(' ')) : [];
    expect(texts).toEqual([one.texts.join(' '), two.texts.join(' ')]);
    expect(result).not.toHaveProperty('problems');
    expect(calls.map((c) => c.input)).toEqual([
      { JobId: 'j-1', MaxResults: 1000 },
      ...['10', '20', '30'].map((NextToken) => ({ JobId: 'j-1', MaxResults: 1000, NextToken })),
    ]);
  });

  it('says what of the scan could not be read', async () => {
    const { reader } = await readerOn(() =>
      answer([pageBlock([]), ...invoice({ page: 2 }).blocks], {
        JobStatus: 'PARTIAL_SUCCESS',
        Warnings: [{ ErrorCode: 'UNSUPPORTED', Pages: [1] }],
      }),
    );
    expect(await reader.result('j')).toMatchObject({ state: 'done', problems: [{ code: 'unsupported', page: 1 }] });
  });

  it('is awaited while the job runs, and failed with its reason', async () => {
    const { reader } = await readerOn((_, { JobId }) =>
      JobId === 'run' ? { JobStatus: 'IN_PROGRESS' } : { JobStatus: 'FAILED', StatusMessage: 'INVALID_IMAGE_TYPE' },
    );
    expect(await reader.result('run')).toEqual({ state: 'running' });
    expect(await reader.result('no')).toEqual({ state: 'failed', reason: 'INVALID_IMAGE_TYPE' });
  });

  it('that is no longer kept is final; a throttled one comes later', async () => {
    const { reader } = await readerOn((_, { JobId }) => ({
      refuse: JobId === 'old' ? 'InvalidJobIdException' : 'ProvisionedThroughputExceededException',
    }));
    await expect(reader.result('old')).rejects.toBeInstanceOf(Final);
    await expect(reader.result('new')).rejects.toBeInstanceOf(Retryable);
  });
});
