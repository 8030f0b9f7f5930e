import type { Ports } from '../../../shared/ports.ts';
import type { Priced } from './prices.ts';

/**
 * Calls of the ports, counted as the requests that the AWS implementations make of them, pages that the page reader read, and
 * GB-seconds of the functions by processor.
 */
export type Counts = Record<Priced, number> & { textractPages: number; arm64: number; x86_64: number };

export const noCounts = (): Counts => ({
  's3.put': 0,
  's3.get': 0,
  's3.list': 0,
  'dynamodb.write': 0,
  'dynamodb.read': 0,
  'sqs.request': 0,
  'eventbridge.event': 0,
  'lambda.request': 0,
  'api.request': 0,
  textractPages: 0,
  arm64: 0,
  x86_64: 0,
});

/** Which request each call of a port is. A message costs its sending, its receipt and its deletion. */
const requestOf: Readonly<Record<string, readonly Priced[]>> = {
  'blobs.put': ['s3.put'],
  'blobs.get': ['s3.get'],
  'blobs.head': ['s3.get'],
  'blobs.list': ['s3.list'],
  'table.put': ['dynamodb.write'],
  'table.delete': ['dynamodb.write'],
  'table.get': ['dynamodb.read'],
  'table.query': ['dynamodb.read'],
  'queues.send': ['sqs.request', 'sqs.request', 'sqs.request'],
  'events.publish': ['eventbridge.event'],
};

/** The same ports, whose calls are added to `counts`. */
export function counted<P extends Ports>(ports: P, counts: Counts): P {
  const watch = <T extends object>(port: T, kind: string): T =>
    new Proxy(port, {
      get(target, name, receiver) {
        const value = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          for (const priced of requestOf[`${kind}.${String(name)}`] ?? []) counts[priced]++;
          const result = value.apply(target, args);
          if (kind === 'pages' && name === 'result')
            return Promise.resolve(result).then((r: { state: string; pages?: unknown[] }) => {
              if (r.state === 'done') counts.textractPages += r.pages?.length ?? 0;
              return r;
            });
          return result;
        };
      },
    });
  return {
    ...ports,
    papers: watch(ports.papers, 'blobs'),
    records: watch(ports.records, 'blobs'),
    table: watch(ports.table, 'table'),
    queues: watch(ports.queues, 'queues'),
    events: watch(ports.events, 'events'),
    pageReader: watch(ports.pageReader, 'pages'),
  };
}
