import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createResources } from '../../shared/aws/create.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { Final, type Table } from '../../shared/ports.ts';
import { type Endpoint, startAws, startDouble } from './endpoints.ts';

let aws: Endpoint;
let table: Table;

beforeAll(async () => {
  aws = await startAws();
  const { table: name } = await createResources(aws.url);
  table = awsTable({ endpoint: aws.url, region: 'us-east-1' }, name);
});
afterAll(() => aws.stop());

describe('the table on DynamoDB', () => {
  it('walks a partition by prefix, from a key, both ways, up to a limit, also where the key lies outside the prefix', async () => {
    for (const sk of ['A#1', 'B#1', 'B#2', 'B#3', 'C#1', 'é', '😀']) await table.put({ pk: 'Q', sk }, 0);
    const keys = async (options: Parameters<Table['query']>[1]) => (await table.query('Q', options)).map((i) => i.sk);
    expect(await keys({})).toEqual(['A#1', 'B#1', 'B#2', 'B#3', 'C#1', 'é', '😀']);
    expect(await keys({ prefix: 'B#' })).toEqual(['B#1', 'B#2', 'B#3']);
    expect(await keys({ prefix: 'B#', after: 'B#1' })).toEqual(['B#2', 'B#3']);
    expect(await keys({ prefix: 'B#', after: 'B#2x' })).toEqual(['B#3']);
    expect(await keys({ prefix: 'B#', after: 'B#3', backwards: true, limit: 1 })).toEqual(['B#2']);
    expect(await keys({ prefix: 'B#', after: 'A#1' })).toEqual(['B#1', 'B#2', 'B#3']);
    expect(await keys({ prefix: 'B#', after: 'C' })).toEqual([]);
    expect(await keys({ prefix: 'B#', after: 'C', backwards: true })).toEqual(['B#3', 'B#2', 'B#1']);
    expect(await keys({ prefix: 'B#', after: 'A', backwards: true })).toEqual([]);
    expect(await keys({ after: 'B#3', limit: 2 })).toEqual(['C#1', 'é']);
    expect(await keys({ limit: 0 })).toEqual([]);
    expect(await table.query('NONE')).toEqual([]);
  });

  it('takes an item as written when the answer to the write was lost and the client wrote again', async () => {
    const item = { pk: 'LOST', sk: '1', by: 'me', list: [1, undefined] };
    let written: Record<string, unknown> | undefined;
    const double = await startDouble((target, { Item }) => {
      if (target === 'GetItem') return { Item: written };
      if (written) return { refuse: 'ConditionalCheckFailedException' };
      written = Item as Record<string, unknown>;
      return { refuse: 'InternalServerError', status: 500 };
    });
    const shaky = awsTable({ endpoint: double.url, region: 'us-east-1' }, 'table');
    expect(await shaky.put(item, 0)).toEqual({ pk: 'LOST', sk: '1', by: 'me', list: [1, null], version: 1 });
    expect(await shaky.put({ ...item, by: 'another' }, 0)).toBeUndefined();
    await double.stop();
  });

  it('refuses a new item where one of the same content stands: another writer was first', async () => {
    expect(await table.put({ pk: 'SAME', sk: '1', by: 'x' }, 0)).toBeDefined();
    expect(await table.put({ pk: 'SAME', sk: '1', by: 'x' }, 0)).toBeUndefined();
  });

  it('asks for what was written last, not for what a replica remembers', async () => {
    const double = await startDouble(() => ({ Items: [] }));
    const plain = awsTable({ endpoint: double.url, region: 'us-east-1' }, 'table');
    await plain.get('A', '1');
    await plain.query('A');
    for await (const _ of plain.scan());
    expect(double.calls.map((c) => [c.target, c.input.ConsistentRead])).toEqual([
      ['GetItem', true],
      ['Query', true],
      ['Scan', true],
    ]);
    await double.stop();
  });

  it('refuses an item that is too large, saying how large', async () => {
    const large = table.put({ pk: 'L', sk: '1', text: 'x'.repeat(310 * 1024) }, 0);
    await expect(large).rejects.toBeInstanceOf(Final);
    await expect(large).rejects.toThrow(/L 1: expected at most 307200 bytes, found 3\d{5}/);
  });
});
