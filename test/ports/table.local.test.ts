import { localSystem } from './local.ts';
import { tableContract } from './table.contract.ts';

tableContract('embedded', async () => {
  const { ports, end } = await localSystem();
  return { table: ports.table, close: end };
});
