import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { Final, type Item, type NewItem, type Table } from '../ports.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { call, nameOf, wasRepeated } from './errors.ts';

/** Bytes of an item as JSON, well below DynamoDB's 400 KB. */
const mostBytes = 300 * 1024;

export const dynamo = once((connection) => new DynamoDBClient(clientConfig(connection)));
const documents = once((connection) => DynamoDBDocumentClient.from(dynamo(connection)));

type Key = Record<string, unknown> | undefined;

/** The table of items in DynamoDB: keys `pk` and `sk`, both strings; every read is consistent, every write one conditional put. */
export function awsTable(connection: Connection, name: string): Table {
  const client = documents(connection);
  const get = (pk: string, sk: string) =>
    call(`get ${pk} ${sk}`, async () => {
      const { Item } = await client.send(new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }));
      return Item as Item | undefined;
    });
  return {
    get,
    async put(item, expected) {
      const written = sized(item, expected + 1);
      const condition = expected === 0 ? 'attribute_not_exists(pk)' : '#version = :expected';
      try {
        await client.send(
          new PutCommand({
            TableName: name,
            Item: written,
            ConditionExpression: condition,
            ...(expected === 0 ? {} : versioned(expected)),
          }),
        );
        return written;
      } catch (error) {
        return await call(`put ${item.pk} ${item.sk}`, async () => {
          if (nameOf(error) !== 'ConditionalCheckFailedException') throw error;
          if (!wasRepeated(error)) return undefined;
          // A try whose answer was lost may have written it: then the item there is ours.
          const there = await get(item.pk, item.sk);
          return isDeepStrictEqual(there, written) ? written : undefined;
        });
      }
    },
    delete: (pk, sk, expected) =>
      call(`delete ${pk} ${sk}`, async () => {
        try {
          await client.send(
            new DeleteCommand({
              TableName: name,
              Key: { pk, sk },
              ConditionExpression: 'attribute_not_exists(pk) OR #version = :expected',
              ...versioned(expected),
            }),
          );
          return true;
        } catch (error) {
          if (nameOf(error) === 'ConditionalCheckFailedException') return false;
          throw error;
        }
      }),
    async query(pk, { prefix = '', after, limit, backwards = false } = {}) {
      const start = startOf(pk, prefix, after, backwards);
      if (start === 'nothing' || limit === 0) return [];
      const input: QueryCommandInput = {
        TableName: name,
        ConsistentRead: true,
        ScanIndexForward: !backwards,
        KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: prefix === '' ? { ':pk': pk } : { ':pk': pk, ':prefix': prefix },
      };
      const items: Item[] = [];
      let from: Key = start;
      do {
        const left = limit === undefined ? {} : { Limit: limit - items.length };
        const more = from ? { ExclusiveStartKey: from } : {};
        const page = await call(`query ${pk}`, () => client.send(new QueryCommand({ ...input, ...left, ...more })));
        items.push(...((page.Items ?? []) as Item[]));
        from = page.LastEvaluatedKey;
      } while (from && (limit === undefined || items.length < limit));
      return items;
    },
    async *scan() {
      let from: Key;
      do {
        const more = from ? { ExclusiveStartKey: from } : {};
        const page = await call('scan', () =>
          client.send(new ScanCommand({ TableName: name, ConsistentRead: true, ...more })),
        );
        yield* (page.Items ?? []) as Item[];
        from = page.LastEvaluatedKey;
      } while (from);
    },
  };
}

const versioned = (expected: number) => ({
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':expected': expected },
});

/** The item as it is stored and comes back: JSON, without attributes that are undefined. */
function sized(item: NewItem, version: number): Item {
  const text = JSON.stringify({ ...item, version });
  const bytes = Buffer.byteLength(text);
  if (bytes <= mostBytes) return JSON.parse(text) as Item;
  const size = `expected at most ${mostBytes} bytes, found ${bytes}`;
  throw new Final(`put ${item.pk} ${item.sk}: ${size}; what grows belongs into the records bucket`);
}

/**
 * Where a walk begins: after that key. DynamoDB refuses a start outside what the condition allows, so one before the prefix is no
 * start at all, and beyond it there is nothing to find.
 */
function startOf(pk: string, prefix: string, after: string | undefined, backwards: boolean): Key | 'nothing' {
  if (after === undefined) return undefined;
  if (after === '') return backwards ? 'nothing' : undefined;
  if (after.startsWith(prefix)) return { pk, sk: after };
  const before = Buffer.compare(Buffer.from(after), Buffer.from(prefix)) < 0;
  return before === backwards ? 'nothing' : undefined;
}
