import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsBlobs } from '../../shared/aws/blobs.ts';
import { createResources, type Resources } from '../../shared/aws/create.ts';
import { awsDeliveries, awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { newObjects } from '../../shared/aws/watch.ts';
import { type QueueName, Retryable } from '../../shared/ports.ts';
import { queues } from '../../shared/topology.ts';
import { type Endpoint, startAws } from './endpoints.ts';

let aws: Endpoint;
let made: Resources;

beforeAll(async () => {
  aws = await startAws();
  made = await createResources(aws.url);
});
afterAll(() => aws.stop());

const connection = () => ({ endpoint: aws.url, region: 'us-east-1' });
const urls = () => Object.fromEntries(Object.entries(made.queues).map(([name, { url }]) => [name, url]));

describe('making what the topology names at an endpoint', () => {
  it('makes the table, both buckets and a queue with its dead-letter queue for each of the topology', () => {
    expect(made).toMatchObject({ table: 'verifier-table', papers: 'verifier-papers', records: 'verifier-records' });
    expect(Object.keys(made.queues).sort()).toEqual(Object.keys(queues).sort());
    for (const [name, { arn, url, dead }] of Object.entries(made.queues)) {
      expect(arn).toMatch(new RegExp(`:verifier-${name}$`));
      expect(url).toMatch(new RegExp(`/verifier-${name}$`));
      expect(dead).toMatch(new RegExp(`/verifier-${name}-dead$`));
    }
  });

  it('says what the endpoint lacks instead of passing over it', () => {
    expect(made.lacks).toEqual(['ttl', 'versions', 'notifications', 'events']);
  });

  it('changes nothing when it is done again', async () => {
    const table = awsTable(connection(), made.table);
    await table.put({ pk: 'KEPT', sk: '1' }, 0);
    await awsBlobs(connection(), made.papers).put('kept', 'still here');
    expect(await createResources(aws.url)).toEqual(made);
    expect(await table.get('KEPT', '1')).toBeDefined();
    expect(await awsBlobs(connection(), made.papers).head('kept')).toBeDefined();
  });

  it('throws what may be tried again when nobody answers there', async () => {
    await expect(createResources('http://127.0.0.1:9')).rejects.toBeInstanceOf(Retryable);
  });

  it('sends a message that is never acknowledged to the dead-letter queue after the deliveries of the topology', async () => {
    const name: QueueName = 'rescreen';
    await awsQueues(connection(), urls()).send(name, { kind: 'account' });
    const deliveries = awsDeliveries(connection(), urls());
    for (let n = 1; n <= queues[name].receives; n++) {
      const [record] = await deliveries.receive(name, { most: 1, wait: 0 });
      expect(record?.attributes.ApproximateReceiveCount).toBe(String(n));
      await deliveries.putOff(name, record!, 0);
    }
    expect(await deliveries.receive(name, { most: 1, wait: 0 })).toEqual([]);
    const dead = awsDeliveries(connection(), { [name]: made.queues[name].dead });
    const [lost] = await dead.receive(name, { most: 1, wait: 1 });
    expect(JSON.parse(lost!.body)).toEqual({ kind: 'account' });
  });

  it('leaves uploads to be looked for where nobody tells of them, each once', async () => {
    const papers = awsBlobs(connection(), made.papers);
    await papers.put('uploads/acme/b-1/f-1/a.pdf', 'one');
    const seen = new Map<string, string>();
    const look = () => newObjects(papers, made.papers, 'uploads/', seen, new Date('2026-11-22T08:00:00Z'));
    const [event, ...others] = await look();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      source: 'aws.s3',
      'detail-type': 'Object Created',
      detail: { bucket: { name: made.papers }, object: { key: 'uploads/acme/b-1/f-1/a.pdf', size: 3 } },
    });
    expect(await look()).toEqual([]);
    await papers.put('uploads/acme/b-1/f-1/a.pdf', 'two');
    expect(await look()).toHaveLength(1);
  });
});
