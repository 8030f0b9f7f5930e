import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { QueueName } from '../ports.ts';
import { queues } from '../topology.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { urlOf } from './create-queues.ts';
import { call, nameOf } from './errors.ts';

const cloudFormation = once((connection) => new CloudFormationClient(clientConfig(connection)));

/** Where a system keeps what in AWS. */
export interface Places {
  table: string;
  papers: string;
  records: string;
  queues: Readonly<Record<QueueName, { url: string; dead: string }>>;
}

/** No such stack or endpoint, or one that is not the verifier's. */
export class NoSuchPlace extends Error {
  override name = 'NoSuchPlace';
}

const names = Object.keys(queues) as QueueName[];
const ofQueues = (of: (name: QueueName) => { url: string; dead: string }): Places['queues'] =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Places['queues'];

/**
 * The outputs of a stack (infra/verifier-stack.ts), by their keys.
 * @throws NoSuchPlace where there is no such stack; the function where it lacks the output.
 */
export async function outputsOf(connection: Connection, StackName: string): Promise<(key: string) => string> {
  const stack = await call(`describe the stack ${StackName}`, async () => {
    try {
      return (await cloudFormation(connection).send(new DescribeStacksCommand({ StackName }))).Stacks?.[0];
    } catch (error) {
      if (nameOf(error) === 'ValidationError') return undefined;
      throw error;
    }
  });
  if (!stack)
    throw new NoSuchPlace(
      `expected a stack "${StackName}" in this account and region: check --stack, --region and your credentials.`,
    );
  const outputs = new Map(stack.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  return (key) => {
    const value = outputs.get(key);
    if (value) return value;
    throw new NoSuchPlace(
      `the stack "${StackName}" has no output ${key}: expected a stack of this product; deploy it anew.`,
    );
  };
}

/**
 * Where a stack keeps what.
 * @throws NoSuchPlace
 */
export async function placesOfStack(connection: Connection, StackName: string): Promise<Places> {
  const output = await outputsOf(connection, StackName);
  return {
    table: output('Table'),
    papers: output('PapersBucket'),
    records: output('RecordsBucket'),
    queues: ofQueues((name) => ({ url: output(`Queue${name}`), dead: output(`Dead${name}`) })),
  };
}

/**
 * What shared/aws/create.ts made at an endpoint, by its names; nothing is made here.
 * @throws NoSuchPlace
 */
export async function placesAt(connection: Connection, prefix = 'verifier'): Promise<Places> {
  const url = async (name: string): Promise<string> => {
    const found = await call(`look for the queue ${name}`, () => urlOf(connection, name));
    if (found === undefined)
      throw new NoSuchPlace(`expected the queue ${name} at ${connection.endpoint}: npm start -- --endpoint makes it.`);
    return found;
  };
  const of = new Map<QueueName, { url: string; dead: string }>();
  for (const name of names)
    of.set(name, { url: await url(`${prefix}-${name}`), dead: await url(`${prefix}-${name}-dead`) });
  return {
    table: `${prefix}-table`,
    papers: `${prefix}-papers`,
    records: `${prefix}-records`,
    queues: ofQueues((name) => of.get(name)!),
  };
}
