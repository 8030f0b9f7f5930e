import { beforeAll, describe, expect, test } from 'vitest';
import { deps as api } from '../../functions/api/deps.ts';
import { deps as collect } from '../../functions/collect/deps.ts';
import { deps as dossier } from '../../functions/dossier/deps.ts';
import { environment, fromEnvironment } from '../../functions/edge/environment.ts';
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

describe('variables that are not as expected', () => {
  test('are told all at once, each with what was expected and what was found', () => {
    const given = { TABLE: '', JUDGE_QUEUE_URL: 'judge', QUIET_SECONDS: '901', SCANS: 'both', SIGNING_KEY_ARN: 'key' };
    expect(() =>
      fromEnvironment(
        ['TABLE', 'JUDGE_QUEUE_URL', 'QUIET_SECONDS', 'SCANS', 'SIGNING_KEY_ARN', 'EVENT_BUS', 'PUSH_QUEUE_URL'],
        { ...given, PUSH_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/1/push' },
      ),
    ).toThrow(
      'The environment is not as expected. TABLE: expected a name, found ""; JUDGE_QUEUE_URL: expected a URL, found "judge"; ' +
        'QUIET_SECONDS: expected a whole number from 0 to 900, found "901"; SCANS: expected textract or embedded, found "both"; ' +
        'SIGNING_KEY_ARN: expected an ARN, found "key"; EVENT_BUS: missing',
    );
  });

  test.each([
    ['QUIET_SECONDS', ['0', '900'], ['-1', '1.5', '', ' ', 'ten', '9e9']],
    ['PAGE_READER_JOBS', ['1', '4000'], ['0', 'NaN']],
    ['SCANS', ['textract', 'embedded'], ['Textract', '']],
    ['USER_POOL_ID', ['us-east-1_abcdefghi'], ['us-east-1', '_', 'us east_1']],
    ['DEPLOYMENT', ['urn:verifier:prod'], ['verifier', 'urn:']],
    ['BROKER_CLIENTS', ['{}', '{"client":"acme"}'], ['[]', 'null', '{"client":1}', '{', '"acme"']],
    [
      'CEILINGS',
      ['{"bundlePapers":1,"bundlePages":0,"importerPages":0}'],
      [
        '{"bundlePapers":0,"bundlePages":0,"importerPages":0}',
        '{"bundlePapers":1,"bundlePages":0}',
        '{"bundlePapers":1,"importerPages":0}',
        '{"bundlePapers":1,"bundlePages":-1,"importerPages":0}',
        '{"bundlePapers":1,"bundlePages":0.5,"importerPages":0}',
        'all',
      ],
    ],
  ] as const)('%s', (name, good, bad) => {
    const taken = (text: string) => {
      try {
        fromEnvironment([name], { [name]: text });
        return true;
      } catch {
        return false;
      }
    };
    expect(good.filter((text) => !taken(text))).toEqual([]);
    expect(bad.filter(taken)).toEqual([]);
  });

  test('numbers and tables are given as such', () => {
    expect(
      fromEnvironment(['QUIET_SECONDS', 'BROKER_CLIENTS', 'CEILINGS'], {
        QUIET_SECONDS: '30',
        BROKER_CLIENTS: '{"c":"acme"}',
        CEILINGS: '{"bundlePapers":2,"bundlePages":3,"importerPages":4}',
      }),
    ).toEqual({
      QUIET_SECONDS: 30,
      BROKER_CLIENTS: { c: 'acme' },
      CEILINGS: { bundlePapers: 2, bundlePages: 3, importerPages: 4 },
    });
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
