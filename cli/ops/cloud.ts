import { awsBlobs } from '../../shared/aws/blobs.ts';
import type { Connection } from '../../shared/aws/connection.ts';
import { ages, depthOf, moveAll, purgePrefix } from '../../shared/aws/operate.ts';
import { awsQueues } from '../../shared/aws/queues.ts';
import { NoSuchPlace, type Places, placesAt, placesOfStack } from '../../shared/aws/stack.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { CommandError } from '../command-error.ts';
import type { Where } from './arguments.ts';
import type { Operated } from './operated.ts';

/**
 * A system in AWS, by the outputs of its stack, or at an endpoint that speaks like AWS, by the names given there.
 * @throws CommandError when it is not to be found.
 */
export async function cloud(where: Exclude<Where, { kind: 'embedded' }>): Promise<Operated> {
  const connection: Connection =
    where.kind === 'endpoint' ? { endpoint: where.url, region: where.region } : { region: where.region };
  const places = await find(where, connection);
  const addresses = Object.fromEntries(Object.entries(places.queues).map(([name, { url }]) => [name, url]));
  const clock = { now: () => new Date() };
  let measured: Promise<Map<string, number>> | undefined;
  return {
    where: where.kind === 'stack' ? `the stack ${where.name}` : `the system at ${where.url}`,
    papers: awsBlobs(connection, places.papers),
    records: awsBlobs(connection, places.records),
    table: awsTable(connection, places.table),
    queues: awsQueues(connection, addresses),
    clock,
    async depth(queue) {
      const { url, dead } = places.queues[queue];
      // Endpoints of one's own measure nothing.
      measured ??=
        where.kind === 'stack' ? ages(connection, Object.values(addresses), clock.now()) : Promise.resolve(new Map());
      const [now, lost, oldest] = await Promise.all([depthOf(connection, url), depthOf(connection, dead), measured]);
      const empty = now.waiting + now.delayed + now.inFlight === 0;
      return {
        ...now,
        dead: lost.waiting + lost.delayed + lost.inFlight,
        oldest: empty ? 0 : oldest.get(url),
      };
    },
    redrive: (queue, told) => moveAll(connection, places.queues[queue].dead, places.queues[queue].url, told),
    reasons: async () => new Map(),
    running: () => undefined,
    purge: (bucket, prefix) => purgePrefix(connection, places[bucket], prefix),
    forgetElsewhere: async () => ({}),
    remains: [
      'the table as it was, for 35 days (point-in-time recovery)',
      'jobs of Textract, for 7 days',
      'messages with ids, for up to 14 days',
      'logs, which hold ids and states, never text of a paper',
    ],
    close: () => {},
  };
}

async function find(where: Exclude<Where, { kind: 'embedded' }>, connection: Connection): Promise<Places> {
  try {
    return where.kind === 'stack' ? await placesOfStack(connection, where.name) : await placesAt(connection);
  } catch (error) {
    if (error instanceof NoSuchPlace) throw new CommandError(error.message);
    const message = error instanceof Error ? error.message : String(error);
    if (where.kind === 'endpoint')
      throw new CommandError(`${where.url}: expected an endpoint that answers; ${message}.`);
    throw new CommandError(`${message}: expected credentials and a region (--region) that may describe the stack.`);
  }
}
