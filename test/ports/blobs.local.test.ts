import { blobsContract } from './blobs.contract.ts';
import { localSystem } from './local.ts';

blobsContract('embedded', async () => {
  const { ports, clock, end } = await localSystem();
  return { blobs: ports.papers, pass: async (seconds) => clock.pass(seconds), close: end };
});
