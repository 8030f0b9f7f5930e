import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { QueueName } from '../../shared/ports.ts';
import { queues, visibilityOf } from '../../shared/topology.ts';
import type { Stage } from '../stages.ts';

export interface Line {
  queue: Queue;
  /** Where a message goes that could not be handled. */
  dead: Queue;
}

/** The topology's queues, each with its dead-letter queue. */
export class Lines extends Construct {
  readonly of: Readonly<Record<QueueName, Line>>;

  constructor(scope: Construct, id: string, { stage, key }: { stage: Stage; key: IKey }) {
    super(scope, id);
    const shared = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      removalPolicy: stage.removal,
    };
    const line = (name: QueueName): Line => {
      const spec = queues[name];
      const dead = new Queue(this, `${name}-dead`, { ...shared, retentionPeriod: Duration.days(14) });
      const queue = new Queue(this, name, {
        ...shared,
        retentionPeriod: Duration.days(spec.keeps),
        visibilityTimeout: Duration.seconds(visibilityOf(name)),
        deadLetterQueue: { queue: dead, maxReceiveCount: spec.receives },
      });
      return { queue, dead };
    };
    this.of = Object.fromEntries((Object.keys(queues) as QueueName[]).map((name) => [name, line(name)])) as Record<
      QueueName,
      Line
    >;
  }
}
