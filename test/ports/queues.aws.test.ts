import { awsDeliveries, awsQueues } from '../../shared/aws/queues.ts';
import { emulated } from './aws.ts';
import { queuesContract } from './queues.contract.ts';

queuesContract('SQS', async () => {
  const { made, connection, urls, pass, end } = await emulated();
  const deliveries = awsDeliveries(connection, urls);
  const dead = Object.fromEntries(Object.entries(made.queues).map(([name, queue]) => [name, queue.dead]));
  return {
    queues: awsQueues(connection, urls),
    receive: async (queue) =>
      (await deliveries.receive(queue, { most: 10, wait: 0 })).map((record) => ({
        body: record.body,
        receives: Number(record.attributes.ApproximateReceiveCount),
        ack: () => deliveries.acknowledge(queue, record),
        nack: () => deliveries.putOff(queue, record, 0),
      })),
    dead: async (queue) =>
      (await awsDeliveries(connection, dead).receive(queue, { most: 10, wait: 0 })).map((record) => record.body),
    pass,
    close: end,
  };
});
