import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

/**
 * The customer's key over everything that is stored or queued, turned over every year. Services of AWS that write for us (events and
 * notifications into queues, alarms into their topic, logs) may use it for this account only; functions get it by their own roles.
 */
export function customerKey(scope: Construct, stage: Stage): Key {
  const key = new Key(scope, 'Key', {
    description: `Papers, verdicts and queues of the verifier (${stage.name})`,
    enableKeyRotation: true,
    rotationPeriod: Duration.days(365),
    pendingWindow: Duration.days(stage.keeps ? 30 : 7),
    removalPolicy: stage.removal,
  });
  // Alarms reach their encrypted topic without a source account; whose alarms may is the topic's own policy.
  for (const service of ['events', 'sns', 'cloudwatch'])
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: `For${service}`,
        principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        ...(service !== 'cloudwatch' && { conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } } }),
      }),
    );
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ForLogs',
      principals: [new ServicePrincipal(`logs.${Stack.of(scope).region}.amazonaws.com`)],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
        'kms:GenerateDataKey',
        'kms:DescribeKey',
      ],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
        },
      },
    }),
  );
  return key;
}

/**
 * The key that signs summaries of verdicts: asymmetric, so that whoever has its public half can check them without us. AWS turns no such key
 * over; a summary names the key that signed it.
 */
export function signingKey(scope: Construct, stage: Stage): Key {
  return new Key(scope, 'SigningKey', {
    description: `Signs summaries of verdicts (${stage.name})`,
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    pendingWindow: Duration.days(stage.keeps ? 30 : 7),
    removalPolicy: stage.removal,
  });
}
