import { afterEach, describe, expect, it } from 'vitest';
import { awsEvents } from '../../shared/aws/events.ts';
import { Final, Retryable } from '../../shared/ports.ts';
import { type Double, type Reply, startDouble } from './endpoints.ts';

let double: Double | undefined;
afterEach(() => double?.stop());

async function eventsOn(reply: Reply) {
  double = await startDouble(() => reply);
  return { events: awsEvents({ endpoint: double.url, region: 'us-east-1', attempts: 1 }, 'bus'), calls: double.calls };
}

describe('events on EventBridge', () => {
  it('go to the bus under the source of the product', async () => {
    const { events, calls } = await eventsOn({ FailedEntryCount: 0, Entries: [{ EventId: '1' }] });
    await events.publish('VerdictReached', { schema: 'verdict-reached/1', bundle: 'b' });
    expect(calls).toEqual([
      {
        target: 'PutEvents',
        input: {
          Entries: [
            {
              EventBusName: 'bus',
              Source: 'verifier',
              DetailType: 'VerdictReached',
              Detail: '{"schema":"verdict-reached/1","bundle":"b"}',
            },
          ],
        },
      },
    ]);
  });

  it.each([
    ['ThrottlingException', Retryable],
    ['InternalFailure', Retryable],
    ['InternalException', Retryable],
    ['MalformedDetail', Final],
  ] as const)('refused with %s within an answer that succeeds are refused', async (ErrorCode, kind) => {
    const { events } = await eventsOn({ FailedEntryCount: 1, Entries: [{ ErrorCode, ErrorMessage: 'no' }] });
    await expect(events.publish('VerdictReached', {})).rejects.toBeInstanceOf(kind);
  });
});
