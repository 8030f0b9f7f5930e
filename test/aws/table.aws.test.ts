import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createResources } from '../../shared/aws/create.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { Final, type Table } from '../../shared/ports.ts';
import { type Endpoint, startAws } from './endpoints.ts';

let aws: Endpoint;
let table: Table;

beforeAll(async () => {
  aws = await startAws();
  const { table: name } = await createResources(aws.url);
  table = awsTable({ endpoint: aws.url, region: 'us-east-1' }, name);
});
afterAll(() => aws.stop());

describe('the table on DynamoDB', () => {
  it('writes an item once, then only over the version that the writer saw', async () => {
    const first = await table.put({ pk: 'A', sk: '1', name: 'x', list: [{ n: 1.5 }], none: null, gone: undefined }, 0);
    expect(first).toMatchObject({ version: 1 });
    expect(await table.put({ pk: 'A', sk: '1' }, 0)).toBeUndefined();
    expect(await table.get('A', '1')).toEqual({
      pk: 'A',
      sk: '1',
      name: 'x',
      list: [{ n: 1.5 }],
      none: null,
      version: 1,
    });
    expect(await table.put({ pk: 'A', sk: '1', name: 'y' }, 1)).toMatchObject({ version: 2 });
    expect(await table.put({ pk: 'A', sk: '1', name: 'z' }, 1)).toBeUndefined();
    expect(await table.get('A', '1')).toEqual({ pk: 'A', sk: '1', name: 'y', version: 2 });
  });

  it('lets one of many writers at once win', async () => {
    const wins = await Promise.all(Array.from({ length: 20 }, (_, n) => table.put({ pk: 'RACE', sk: '1', n }, 0)));
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(await table.get('RACE', '1')).toEqual(wins.find(Boolean));
  });

  it('removes only the version that the remover saw; nothing counts as removed', async () => {
    await table.put({ pk: 'D', sk: '1' }, 0);
    expect(await table.delete('D', '1', 2)).toBe(false);
    expect(await table.delete('D', '1', 1)).toBe(true);
    expect(await table.get('D', '1')).toBeUndefined();
    expect(await table.delete('D', '1', 1)).toBe(true);
  });

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

  it('goes on where the service cuts a walk off at a megabyte', async () => {
    const text = 'x'.repeat(200_000);
    for (let n = 0; n < 8; n++) await table.put({ pk: 'BIG', sk: String(n), text }, 0);
    expect((await table.query('BIG')).map((i) => i.sk)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(await table.query('BIG', { limit: 7 })).toHaveLength(7);
    const all: string[] = [];
    for await (const item of table.scan()) if (item.pk === 'BIG') all.push(item.sk);
    expect(all.sort()).toHaveLength(8);
  });

  it('refuses an item that is too large, saying how large', async () => {
    const large = table.put({ pk: 'L', sk: '1', text: 'x'.repeat(310 * 1024) }, 0);
    await expect(large).rejects.toBeInstanceOf(Final);
    await expect(large).rejects.toThrow(/L 1: expected at most 307200 bytes, found 3\d{5}/);
  });
});
