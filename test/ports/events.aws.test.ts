import { awsEvents } from '../../shared/aws/events.ts';
import { startDouble } from '../aws/endpoints.ts';
import { eventsContract } from './events.contract.ts';

eventsContract('EventBridge', async () => {
  const bus = await startDouble(() => ({ FailedEntryCount: 0, Entries: [{ EventId: '1' }] }));
  return {
    events: awsEvents({ endpoint: bus.url, region: 'us-east-1' }, 'bus'),
    told: async () =>
      bus.calls
        .flatMap((call) => call.input.Entries as { DetailType: string; Detail: string }[])
        .map(({ DetailType, Detail }) => ({ type: DetailType, detail: JSON.parse(Detail) })),
    close: bus.stop,
  };
});
