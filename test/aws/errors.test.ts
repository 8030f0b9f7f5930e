import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { awsBlobs } from '../../shared/aws/blobs.ts';
import { toPortError } from '../../shared/aws/errors.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { Final, Retryable } from '../../shared/ports.ts';

const failed = (name: string, more: object = {}) => Object.assign(new Error('said'), { name }, more);

describe('an error of AWS in the terms of the ports', () => {
  it.each([
    failed('ThrottlingException', { $metadata: { httpStatusCode: 400 } }),
    failed('ProvisionedThroughputExceededException', { $metadata: { httpStatusCode: 400 } }),
    failed('AWS.SimpleQueueService.RequestThrottled'),
    failed('SomethingNew', { $metadata: { httpStatusCode: 503 } }),
    failed('SomethingNew', { $metadata: { httpStatusCode: 429 } }),
    failed('Error', { code: 'ECONNRESET' }),
    failed('TimeoutError'),
    failed('SomethingNew', { $retryable: { throttling: true } }),
  ])('passes when it is of a kind that passes: %s', (error) => {
    expect(toPortError(error, 'do')).toBeInstanceOf(Retryable);
  });

  it.each([failed('ValidationException'), failed('UnsupportedDocumentException'), failed('EntityTooLarge')])(
    'is final when this very input is refused: %s',
    (error) => {
      expect(toPortError(error, 'do')).toBeInstanceOf(Final);
    },
  );

  it('is neither when the installation is at fault, and keeps its cause and what was to be done', () => {
    for (const name of ['AccessDeniedException', 'ResourceNotFoundException', 'NoSuchBucket', 'QueueDoesNotExist']) {
      const cause = failed(name, { $metadata: { httpStatusCode: 400 } });
      const error = toPortError(cause, 'put A 1');
      expect([error instanceof Final, error instanceof Retryable]).toEqual([false, false]);
      expect(error).toMatchObject({ message: `put A 1: ${name}: said`, cause });
    }
  });

  it('stays what it is when it is one of the ports already, and anything thrown becomes an error', () => {
    const final = new Final('no');
    expect(toPortError(final, 'do')).toBe(final);
    for (const thrown of [undefined, null, 'text', 7]) expect(toPortError(thrown, 'do')).toBeInstanceOf(Error);
  });

  it('passes when no answer comes in time, whichever service is asked', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const connection = { endpoint, region: 'us-east-1', attempts: 1, patience: 50 };
    await expect(awsTable(connection, 't').get('a', 'b')).rejects.toBeInstanceOf(Retryable);
    await expect(awsBlobs(connection, 'b').head('k')).rejects.toBeInstanceOf(Retryable);
    silent.closeAllConnections();
    silent.close();
  });
});
