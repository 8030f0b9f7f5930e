import { eventsContract } from './events.contract.ts';
import { localSystem } from './local.ts';

eventsContract('embedded', async () => {
  const { ports, end } = await localSystem();
  return {
    events: ports.events,
    told: async () => ports.events.after(0).map(({ type, detail }) => ({ type, detail })),
    close: end,
  };
});
