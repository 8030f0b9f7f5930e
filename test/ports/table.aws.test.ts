import { awsTable } from '../../shared/aws/table.ts';
import { emulated } from './aws.ts';
import { tableContract } from './table.contract.ts';

tableContract('DynamoDB', async () => {
  const { made, connection, end } = await emulated();
  return { table: awsTable(connection, made.table), close: end };
});
