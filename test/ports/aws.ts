import { setTimeout } from 'node:timers/promises';
import { createResources } from '../../shared/aws/create.ts';
import { startAws } from '../aws/endpoints.ts';

/** The resources of the topology on emulators of one suite's own. */
export async function emulated() {
  const aws = await startAws();
  const made = await createResources(aws.url);
  return {
    made,
    connection: { endpoint: aws.url, region: 'us-east-1' },
    urls: Object.fromEntries(Object.entries(made.queues).map(([name, { url }]) => [name, url])),
    /** Their clock is the world's. */
    pass: (seconds: number) => setTimeout(seconds * 1000).then(() => undefined),
    end: () => aws.stop(),
  };
}
