import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface VerifierStackProps extends StackProps {
  /** `prod` keeps what it stores when the stack goes; any other stage is emptied with it. */
  stage: string;
}

/** What the deployment stores: the papers of importers, under a key of the customer's own. The functions come to it. */
export class VerifierStack extends Stack {
  readonly papers: Bucket;

  constructor(scope: Construct, id: string, props: VerifierStackProps) {
    super(scope, id, props);
    const removalPolicy = props.stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy });
    this.papers = new Bucket(this, 'Papers', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), noncurrentVersionExpiration: Duration.days(30) },
      ],
    });
    new CfnOutput(this, 'PapersBucket', { value: this.papers.bucketName });
  }
}
