import { Duration } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type CorsRule,
  HttpMethods,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

export interface StoresProps {
  stage: Stage;
  key: IKey;
  /** Origins of pages that may upload and fetch from a browser. */
  origins: readonly string[];
}

/** What is stored: the importers' papers, the records made of them, and the table of heads and indexes. */
export class Stores extends Construct {
  readonly papers: Bucket;
  readonly records: Bucket;
  readonly table: Table;
  /** Who opened what in the buckets. */
  readonly accessLogs: Bucket;

  constructor(scope: Construct, id: string, { stage, key, origins }: StoresProps) {
    super(scope, id);
    this.accessLogs = this.bucket('AccessLogs', stage, {
      // The service that delivers access logs writes under S3's own key only.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: stage.accessLogs, ...cleaned(Duration.days(1)) }],
    });
    const kept = (name: string): LifecycleRule => ({
      ...cleaned(stage.oldVersions),
      ...(stage.expires
        ? { expiration: stage.expires }
        : { transitions: [{ storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) }] }),
      id: name,
    });
    const shared = {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      versioned: true,
      serverAccessLogsBucket: this.accessLogs as IBucket,
    };
    this.papers = this.bucket('Papers', stage, {
      ...shared,
      serverAccessLogsPrefix: 'papers/',
      lifecycleRules: [kept('papers')],
      cors: fromPages(origins, [HttpMethods.GET, HttpMethods.HEAD, HttpMethods.POST, HttpMethods.PUT]),
    });
    this.records = this.bucket('Records', stage, {
      ...shared,
      serverAccessLogsPrefix: 'records/',
      // Pictures of pages, large verdicts and dossiers are fetched by the page, and never put there by it.
      cors: fromPages(origins, [HttpMethods.GET, HttpMethods.HEAD]),
      // Orders and lists under rules/ never expire by age.
      lifecycleRules: [
        { ...kept('importers'), prefix: 'importers/' },
        { ...cleaned(stage.oldVersions), id: 'rules', prefix: 'rules/' },
      ],
    });
    for (const bucket of [this.papers, this.records]) tellEventBridge(bucket);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'ttl',
      deletionProtection: stage.keeps,
      removalPolicy: stage.removal,
    });
  }

  private bucket(id: string, stage: Stage, props: ConstructorParameters<typeof Bucket>[2]): Bucket {
    return new Bucket(this, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: stage.removal,
      ...props,
    });
  }
}

/** What pages of these origins may do in a browser, with an address or a form that the API gave them. */
const fromPages = (origins: readonly string[], allowedMethods: HttpMethods[]): CorsRule[] => [
  {
    allowedMethods,
    allowedOrigins: [...origins],
    allowedHeaders: ['*'],
    exposedHeaders: ['ETag', 'Content-Length', 'Content-Disposition'],
    maxAge: 3600,
  },
];

const cleaned = (oldVersions: Duration): LifecycleRule => ({
  abortIncompleteMultipartUploadAfter: Duration.days(1),
  noncurrentVersionExpiration: oldVersions,
});

/** By the property of the resource: the construct's own flag brings a Lambda of its own along. */
function tellEventBridge(bucket: Bucket): void {
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
}
