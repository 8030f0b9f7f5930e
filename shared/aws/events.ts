import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { type Events, Retryable } from '../ports.ts';
import { published } from '../topology.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { call } from './errors.ts';

export const eventBridge = once((connection) => new EventBridgeClient(clientConfig(connection)));

/** Publishes on an EventBridge bus; `bus`: name or ARN. */
export function awsEvents(connection: Connection, bus: string): Events {
  return {
    publish: (type, detail) =>
      call(`publish ${type}`, async () => {
        const Detail = JSON.stringify(detail);
        const entry = { EventBusName: bus, Source: published.source, DetailType: type, Detail };
        const { FailedEntryCount, Entries } = await eventBridge(connection).send(
          new PutEventsCommand({ Entries: [entry] }),
        );
        if (!FailedEntryCount) return;
        // The call succeeds although the one event in it was refused.
        const failed = Entries?.find((e) => e.ErrorCode);
        const refusal = Object.assign(new Error(failed?.ErrorMessage ?? 'refused'), { name: failed?.ErrorCode });
        if (!failed?.ErrorCode) throw new Retryable(`publish ${type}: refused without a reason`);
        throw refusal;
      }),
  };
}
