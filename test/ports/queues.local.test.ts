import { localSystem } from './local.ts';
import { queuesContract } from './queues.contract.ts';

queuesContract('embedded', async () => {
  const { ports, clock, end } = await localSystem();
  const { queues } = ports;
  return {
    queues,
    receive: async (queue) =>
      queues.receive(queue, 10).map(({ body, receives, receipt }) => ({
        body,
        receives,
        ack: async () => queues.ack(receipt),
        nack: async () => queues.nack(receipt),
      })),
    dead: async (queue) => queues.dead(queue).map((message) => message.body),
    pass: async (seconds) => clock.pass(seconds),
    close: end,
  };
});
