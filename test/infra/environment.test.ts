import { beforeAll, describe, expect, test } from 'vitest';
import { deps as api } from '../../functions/api/deps.ts';
import { deps as collect } from '../../functions/collect/deps.ts';
import { deps as dossier } from '../../functions/dossier/deps.ts';
import { environment } from '../../functions/edge/environment.ts';
import { deps as intake } from '../../functions/intake/deps.ts';
import { deps as judge } from '../../functions/judge/deps.ts';
import { deps as push } from '../../functions/push/deps.ts';
import { deps as read } from '../../functions/read/deps.ts';
import { deps as rescreen } from '../../functions/rescreen/deps.ts';
import { ceilings, type FunctionName, functions } from '../../shared/topology.ts';
import { type Synthesized, synthesize } from './template.ts';

const roots: Record<FunctionName, (given: NodeJS.ProcessEnv) => unknown> = {
  intake,
  read,
  collect,
  judge,
  dossier,
  api,
  rescreen,
  push,
};
const names = Object.keys(roots) as FunctionName[];

/** What CloudFormation puts in place of references to resources: it only has to look like them. */
const resolved: Record<string, string> = {
  PAPERS_KEY_ARN: 'arn:aws:kms:us-east-1:000000000000:key/k',
  TEXTRACT_TOPIC_ARN: 'arn:aws:sns:us-east-1:000000000000:scans',
  TEXTRACT_ROLE_ARN: 'arn:aws:iam::000000000000:role/textract',
  SIGNING_KEY_ARN: 'arn:aws:kms:us-east-1:000000000000:key/s',
  USER_POOL_ID: 'us-east-1_abcdefghi',
  BROKER_CLIENTS: '{}',
};
const plain = (name: string, value: unknown): string =>
  typeof value === 'string'
    ? value
    : (resolved[name] ?? (name.endsWith('_URL') ? `https://sqs.us-east-1.amazonaws.com/000000000000/${name}` : name));

let stack: Synthesized;
beforeAll(() => {
  stack = synthesize();
  process.env.AWS_REGION = 'us-east-1';
});

/** The variables that the template gives to a function. */
function given(name: FunctionName): Record<string, string> {
  const variables = stack
    .of('AWS::Lambda::Function')
    .map(([, { Properties }]) => Properties.Environment.Variables as Record<string, unknown>)
    .find((v) => v.POWERTOOLS_SERVICE_NAME === name)!;
  return Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, plain(key, value)]));
}

describe('the environment that the template gives', () => {
  test.each(names)('is enough for %s to start, and holds no queue or bucket that it does not ask for', (name) => {
    const asked = new Set<string>();
    const variables = given(name);
    const watched = new Proxy(variables, {
      get: (target, key) => {
        asked.add(String(key));
        return Reflect.get(target, key);
      },
    });
    expect(() => roots[name](watched)).not.toThrow();
    const known = Object.keys(variables).filter((key) => key in environment);
    expect([...known].sort()).toEqual([...asked].filter((key) => key in environment).sort());
    const urls = (functions[name].grants.queues ?? []).map((queue) => `${queue.toUpperCase()}_QUEUE_URL`);
    expect([...asked].filter((key) => key.endsWith('_QUEUE_URL')).sort()).toEqual(urls.sort());
  });
});

test('the ceilings of what is read are those of the context, a misspelt one stops the synthesis', () => {
  const ceilingsOf = (context: Record<string, string>) => {
    const variables = synthesize(context)
      .of('AWS::Lambda::Function')
      .map(([, { Properties }]) => Properties.Environment.Variables as Record<string, string>);
    return JSON.parse(variables.find((v) => v.POWERTOOLS_SERVICE_NAME === 'read')!.CEILINGS!);
  };
  expect(ceilingsOf({ bundlePages: '12' })).toEqual({ ...ceilings, bundlePages: 12 });
  expect(() => synthesize({ importerPages: '1e5' })).toThrow(/importerPages: expected a whole number, found "1e5"/);
});
