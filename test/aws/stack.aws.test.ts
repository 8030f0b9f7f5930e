import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoSuchPlace, placesAt, placesOfStack } from '../../shared/aws/stack.ts';
import { queues } from '../../shared/topology.ts';
import { startAws, startXml } from './endpoints.ts';

const outputs: Record<string, string> = { Table: 't', PapersBucket: 'p', RecordsBucket: 'r' };
for (const name of Object.keys(queues)) {
  outputs[`Queue${name}`] = `https://sqs/${name}`;
  outputs[`Dead${name}`] = `https://sqs/${name}-dead`;
}
let answer: () => { status?: number; xml: string };
const members = (of: Record<string, string>) =>
  Object.entries(of)
    .map(([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`)
    .join('');
const stack = (of: Record<string, string>) =>
  `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>V</StackName><Outputs>${members(of)}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
let double: Awaited<ReturnType<typeof startXml>>;
beforeAll(async () => {
  double = await startXml(() => answer());
});
afterAll(() => double.stop());
const connection = () => ({ endpoint: double.url, region: 'us-east-1' });

describe('where a stack keeps what', () => {
  it('is what its outputs say', async () => {
    answer = () => ({ xml: stack(outputs) });
    const places = await placesOfStack(connection(), 'V');
    expect(places).toMatchObject({ table: 't', papers: 'p', records: 'r' });
    expect(places.queues.collect).toEqual({ url: 'https://sqs/collect', dead: 'https://sqs/collect-dead' });
  });

  it('is not to be found in a stack of another product, in none, or at an endpoint without its queues', async () => {
    const { Deadread: _, ...others } = outputs;
    answer = () => ({ xml: stack(others) });
    await expect(placesOfStack(connection(), 'V')).rejects.toThrow(/no output Deadread/);
    const error = '<Code>ValidationError</Code><Message>Stack with id V does not exist</Message>';
    answer = () => ({ status: 400, xml: `<ErrorResponse><Error><Type>Sender</Type>${error}</Error></ErrorResponse>` });
    await expect(placesOfStack(connection(), 'V')).rejects.toThrow(/expected a stack "V"/);
    const aws = await startAws();
    await expect(placesAt({ endpoint: aws.url, region: 'us-east-1' })).rejects.toBeInstanceOf(NoSuchPlace);
    await aws.stop();
  });
});
