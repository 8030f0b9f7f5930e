import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, test } from 'vitest';
import { stageOf } from '../../infra/stages.ts';
import { functions, metrics } from '../../shared/topology.ts';
import { listOf, type Resource, type Synthesized, synthesize, target } from './template.ts';

let dev: Synthesized;
let prod: Synthesized;

beforeAll(() => {
  dev = synthesize({ importers: 'acme', brokers: 'harbor', web: 'https://papers.example/', tracing: 'true' });
  prod = synthesize({ stage: 'prod', email: 'ops@example.com' });
});

const propertiesOf = (stack: Synthesized, type: string) => stack.of(type).map(([, { Properties }]) => Properties);

describe('what is stored', () => {
  test('lies in buckets that are private, versioned and encrypted with a rotated key of the customer', () => {
    const stores = prod.of('AWS::S3::Bucket').filter(([id]) => /^Stores(?!AccessLogs)/.test(id));
    expect(stores).toHaveLength(2);
    for (const [id, { Properties }] of stores) {
      expect(Properties.VersioningConfiguration, id).toEqual({ Status: 'Enabled' });
      expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration[0]).toMatchObject({
        BucketKeyEnabled: true,
        ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' },
      });
      expect(Properties.LoggingConfiguration).toBeDefined();
      expect(Properties.NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } });
    }
    for (const [, { Properties }] of prod.of('AWS::S3::Bucket'))
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    const keys = propertiesOf(prod, 'AWS::KMS::Key').filter((p) => p.KeyUsage !== 'SIGN_VERIFY');
    expect(keys).toEqual([expect.objectContaining({ EnableKeyRotation: true })]);
  });

  test('is reached by TLS only: buckets, queues and topics refuse everything else', () => {
    const guarded = new Set<string>();
    for (const type of ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'])
      for (const policy of propertiesOf(prod, type)) {
        const refuses = policy.PolicyDocument.Statement.some(
          ({ Effect, Condition }: { Effect: string; Condition?: { Bool?: Record<string, string> } }) =>
            Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
        );
        for (const ref of listOf(policy.Bucket ?? policy.Queues ?? policy.Topics))
          if (refuses) guarded.add(target(ref));
      }
    const all = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic'].flatMap((type) =>
      prod.of(type).map(([id]) => id),
    );
    expect([...guarded].sort()).toEqual(all.sort());
  });

  test('queues, topics, logs and the bus are encrypted with the same key', () => {
    const [keyId] = prod.of('AWS::KMS::Key').find(([, { Properties }]) => Properties.EnableKeyRotation)!;
    const keys = [
      ...propertiesOf(prod, 'AWS::SQS::Queue').map((p) => p.KmsMasterKeyId),
      ...propertiesOf(prod, 'AWS::SNS::Topic').map((p) => p.KmsMasterKeyId),
      ...propertiesOf(prod, 'AWS::Logs::LogGroup').map((p) => p.KmsKeyId),
      ...propertiesOf(prod, 'AWS::Events::EventBus').map((p) => p.KmsKeyIdentifier),
    ];
    expect(new Set(keys.map(target))).toEqual(new Set([keyId]));
  });

  test('summaries are signed by an asymmetric key that stays in KMS, and may be used to sign by the API alone', () => {
    const [[id, { Properties, DeletionPolicy }]] = prod
      .of('AWS::KMS::Key')
      .filter(([, key]) => key.Properties.KeyUsage === 'SIGN_VERIFY') as [[string, Resource]];
    expect([Properties.KeySpec, DeletionPolicy]).toEqual(['ECC_NIST_P256', 'Retain']);
    const signers = prod
      .of('AWS::IAM::Role')
      .filter(([, role]) => JSON.stringify(role.Properties.Policies).includes(id))
      .map(([name]) => name);
    expect(signers).toEqual([expect.stringMatching(/^Fnapi/)]);
  });

  test('the table is paid by use, restored to any second, and drops items by their ttl', () => {
    expect(propertiesOf(prod, 'AWS::DynamoDB::Table')).toEqual([
      expect.objectContaining({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
        SSESpecification: expect.objectContaining({ SSEEnabled: true, SSEType: 'KMS' }),
        DeletionProtectionEnabled: true,
      }),
    ]);
  });

  test('production keeps it when the stack goes, and no file of it ends by age; other stages are for trying out', () => {
    const stored = (stack: Synthesized) =>
      ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::Cognito::UserPool', 'AWS::SQS::Queue'].flatMap(
        (type) => stack.of(type).map(([, { DeletionPolicy }]) => DeletionPolicy),
      );
    expect(new Set(stored(prod))).toEqual(new Set(['Retain']));
    expect(new Set(stored(dev))).toEqual(new Set(['Delete']));
    const ends = (stack: Synthesized) =>
      stack
        .of('AWS::S3::Bucket')
        .filter(([id]) => /^Stores(?!AccessLogs)/.test(id))
        .flatMap(([, { Properties }]) => Properties.LifecycleConfiguration.Rules)
        .filter((rule: { ExpirationInDays?: number }) => rule.ExpirationInDays !== undefined);
    expect(ends(prod)).toEqual([]);
    expect(ends(dev).every((rule: { Prefix?: string }) => rule.Prefix !== 'rules/')).toBe(true);
    expect(ends(dev)).toHaveLength(2);
  });

  test('nothing runs in the account besides the functions of the topology: no helper of the CDK', () => {
    expect(Object.values(dev.resources).filter(({ Type }) => Type.startsWith('Custom::'))).toEqual([]);
    expect(dev.of('AWS::Lambda::Function')).toHaveLength(Object.keys(functions).length);
  });

  test("an operator's data for other scripts is a layer of the function that reads scans, and of no other", () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    writeFileSync(join(folder, 'rus.traineddata'), 'x');
    const made = synthesize({ ocrData: folder });
    const layered = made.of('AWS::Lambda::Function').filter(([, { Properties }]) => Properties.Layers !== undefined);
    expect(layered.map(([, { Properties }]) => Properties.Description)).toEqual([functions.read.does]);
    expect(made.of('AWS::Lambda::LayerVersion')).toHaveLength(1);
  });

  test('a stage with a name that no resource could bear is refused', () => {
    expect(() => stageOf('Prod!')).toThrow(/Stage "Prod!"/);
  });
});

describe('who may call', () => {
  test('every route but the description of the API and its public keys asks for a token of one of the clients', () => {
    const routes = propertiesOf(dev, 'AWS::ApiGatewayV2::Route').map((p) => [p.RouteKey, p.AuthorizationType]);
    expect(routes.sort()).toEqual([
      ['ANY /{proxy+}', 'JWT'],
      ['GET /.well-known/jwks.json', 'NONE'],
      ['GET /openapi.json', 'NONE'],
    ]);
    const [{ JwtConfiguration }] = propertiesOf(dev, 'AWS::ApiGatewayV2::Authorizer');
    expect(JwtConfiguration.Audience.map(target).sort()).toEqual(
      dev
        .of('AWS::Cognito::UserPoolClient')
        .map(([id]) => id)
        .sort(),
    );
  });

  test('importers sign in by code flow without a secret in the browser, brokers by client credentials to read and to say where verdicts are pushed', () => {
    const clients = Object.fromEntries(
      dev
        .of('AWS::Cognito::UserPoolClient')
        .map(([id, { Properties }]) => [id.includes('Broker') ? 'broker' : 'importer', Properties]),
    );
    expect(clients.importer).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      CallbackURLs: expect.arrayContaining(['https://papers.example/']),
    });
    expect(clients.broker).toMatchObject({ AllowedOAuthFlows: ['client_credentials'], GenerateSecret: true });
    const scopes = (client: { AllowedOAuthScopes: unknown[] }) =>
      client.AllowedOAuthScopes.map((scope) => target(scope).replace(/^.*\//, '')).sort();
    expect(scopes(clients.broker)).toEqual(['verdicts.read', 'webhooks.write']);
    expect(scopes(clients.importer)).toEqual(['bundles.write', 'openid', 'verdicts.read']);
    expect(propertiesOf(dev, 'AWS::Cognito::UserPoolGroup').map((p) => p.GroupName)).toEqual(['importer:acme']);
    expect(propertiesOf(dev, 'AWS::Cognito::UserPool')[0]).toMatchObject({
      MfaConfiguration: 'ON',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
  });

  test('calls are throttled and written down without tokens', () => {
    const [stage] = propertiesOf(dev, 'AWS::ApiGatewayV2::Stage');
    expect(stage.DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 });
    expect(stage.AccessLogSettings.Format).not.toMatch(/authorization|sourceIp/i);
  });

  test('a tenant that no key could bear is refused', () => {
    expect(() => synthesize({ importers: 'acme/other' })).toThrow(/Tenant "acme\/other"/);
  });
});

describe('what operators see', () => {
  const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
  const section = (alarm: Resource) => /runbook\.md#(\S+)/.exec(alarm.Properties.AlarmDescription)?.[1];

  test('every alarm tells the one topic, is of a kind that the runbook explains, and the runbook explains no other', () => {
    const topic = prod.of('AWS::SNS::Topic').find(([id]) => id.includes('Operators'))![0];
    const sections: (string | undefined)[] = [];
    for (const [id, alarm] of prod.of('AWS::CloudWatch::Alarm')) {
      expect(alarm.Properties.AlarmActions.map(target), id).toEqual([topic]);
      sections.push(section(alarm));
    }
    const written = [...runbook.matchAll(/^### (\S+)$/gm)].map(([, name]) => name!.toLowerCase());
    expect(new Set(written)).toEqual(new Set(sections));
    expect(propertiesOf(prod, 'AWS::SNS::Subscription').map((p) => p.Endpoint)).toContain('ops@example.com');
  });

  test('the topic of alarms lets alarms in, though it has a policy of its own', () => {
    const [id] = prod.of('AWS::SNS::Topic').find(([name]) => name.includes('Operators'))!;
    const policy = propertiesOf(prod, 'AWS::SNS::TopicPolicy').find((p) => p.Topics.map(target).includes(id))!;
    expect(policy.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
      }),
    );
  });

  test('an old message alarms only when nothing is drained', () => {
    const alarm = prod.of('AWS::CloudWatch::Alarm').find(([id]) => id.includes('readstuck'))![1];
    const expression = alarm.Properties.Metrics.find((m: { Expression?: string }) => m.Expression).Expression;
    expect(expression).toBe('IF(age > 1800 AND FILL(drained, 0) < 1, 1, 0)');
  });

  test('papers that are lost or doubled alarm, and so does nobody counting them', () => {
    const alarm = prod.of('AWS::CloudWatch::Alarm').find(([id]) => id.includes('accountdiffers'))![1];
    expect(alarm.Properties.TreatMissingData).toBe('breaching');
    const stat = alarm.Properties.Metrics.find((m: { MetricStat?: object }) => m.MetricStat).MetricStat;
    expect(stat.Metric).toEqual({
      Namespace: metrics.namespace,
      MetricName: metrics.difference,
      Dimensions: [{ Name: 'service', Value: 'rescreen' }],
    });
  });

  test('costs can be told apart by stage and function', () => {
    for (const fn of propertiesOf(prod, 'AWS::Lambda::Function')) {
      const tags = Object.fromEntries(fn.Tags.map(({ Key, Value }: { Key: string; Value: string }) => [Key, Value]));
      expect(tags).toEqual({
        product: 'verifier',
        stage: 'prod',
        part: fn.Environment.Variables.POWERTOOLS_SERVICE_NAME,
      });
    }
  });
});

describe('AwsSolutions', () => {
  test('is really asked: a stack that breaks its rules does not synthesize', () => {
    const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    new Bucket(new Stack(app, 'Bad'), 'Open');
    expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
  });
});
