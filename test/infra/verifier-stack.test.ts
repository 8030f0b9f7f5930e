import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { VerifierStack } from '../../infra/verifier-stack.ts';

const templateOf = (stage: string) =>
  Template.fromStack(new VerifierStack(new App({ outdir: mkdtempSync(join(tmpdir(), 'cdk-')) }), 'S', { stage }));

describe('where papers are stored', () => {
  test('the bucket is private, versioned, encrypted with a rotated key of the customer, and open to TLS only', () => {
    const template = templateOf('dev');
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
      },
    });
    template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: { Statement: [{ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] },
    });
  });

  test('production keeps the papers when the stack goes, other stages do not', () => {
    const policyOf = (stage: string) =>
      Object.values(templateOf(stage).findResources('AWS::S3::Bucket'))[0]!.DeletionPolicy;
    expect([policyOf('prod'), policyOf('dev')]).toEqual(['Retain', 'Delete']);
  });
});
